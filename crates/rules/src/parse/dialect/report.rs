//! Reports of tools: status checkers, activation logs, key checkers, key finders, KMS logs.
//!
//! Their rows have English labels of their own. A record begins where a label comes again.

use super::{Paste, Reading, property};
use crate::parse::capture::Line;
use crate::parse::draft::{Draft, keep};
use crate::parse::evidence::{Dialect, Observed};
use crate::parse::labels::squeeze;
use crate::parse::row::Row;
use crate::parse::shape::{self, Family, Tail};
use crate::parse::title;
use crate::vocabulary::Edition;

/// Reads the report of a tool, if the input is one.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    banners(paste, &mut reading);
    inventory(paste, &mut reading);
    let rows: Vec<Row> = paste.lines.iter().map(Row::plain).collect();
    if rows.iter().any(|row| {
        matches!(
            label(row).as_str(),
            "pkeyconfig" | "cryptoid" | "keystatus" | "cdkey" | "licensetype" | "keytype" | "eula"
        )
    }) || rows
        .iter()
        .filter(|row| is_key_table_row(&row.text))
        .count()
        > 0
    {
        keys(paste, &mut reading);
    } else if rows
        .iter()
        .any(|row| matches!(label(row).as_str(), "oseditions" | "osedition" | "skuvalue"))
    {
        system(&rows, &mut reading);
    } else if rows
        .iter()
        .any(|row| row.text.contains("activation request"))
    {
        host_log(&rows, &mut reading);
    }
    reading
}

/// What stands before the first colon, in its normal form.
fn label(row: &Row) -> String {
    row.text
        .split_once(':')
        .filter(|(label, _)| label.len() <= 60)
        .map(|(label, _)| squeeze(label))
        .unwrap_or_default()
}

/// What stands behind the first colon, without brackets.
fn value(row: &Row) -> &str {
    row.text
        .split_once(':')
        .map_or("", |(_, value)| value)
        .trim_matches([' ', '[', ']', '"'])
}

/// `*** Windows Status ***`, and the log rows `Checking OS Info  [Windows 10 Pro | 19045 | AMD64]`.
fn banners(paste: &Paste<'_>, reading: &mut Reading) {
    for (at, line) in paste.lines.iter().enumerate() {
        let text = &line.text;
        let is_banner = text.starts_with("***") && text.contains("Status")
            || text.starts_with("===") && text.contains("Status");
        let is_log = text.contains("Checking OS Info")
            || text.starts_with("Checking ") && text.ends_with(']');
        if is_banner || is_log {
            reading.dialect = Some(Dialect::StatusChecker);
            reading.claimed.push(at);
        }
        reading.drafts.extend(attempt(line).or_else(|| event(line)));
        let Some((_, info)) = text.split_once("Checking OS Info") else {
            continue;
        };
        let mut draft = Draft {
            family: Some(Family::Windows),
            ..Draft::default()
        };
        let seen = |value| Observed {
            value,
            line: line.number,
            span: line.span.clone(),
        };
        let info = info.trim_matches([' ', '[', ']', '\t', ':']);
        if let Some(title) = title::title(info) {
            draft.release = title.release.map(|release| Observed {
                value: release,
                line: line.number,
                span: line.span.clone(),
            });
            draft.edition = title.edition.map(|edition| Observed {
                value: edition,
                line: line.number,
                span: line.span.clone(),
            });
        }
        let build = info.split('|').nth(1).and_then(|part| {
            part.trim()
                .split('.')
                .next()
                .and_then(|digits| digits.parse().ok())
        });
        draft.build = build.map(seen);
        draft.is_context = true;
        reading.drafts.push(draft);
    }
}

/// `Checking Activation ID  [guid] [ServerEnterprise]`: what a tool tries to activate.
fn attempt(line: &Line) -> Option<Draft> {
    let (_, ids) = line.text.split_once("Checking Activation ID ")?;
    let mut ids = ids
        .split(['[', ']'])
        .map(str::trim)
        .filter(|id| !id.is_empty());
    let guid = shape::guid(ids.next()?)?;
    let edition = Edition::from_id(ids.next()?)?;
    let seen = Observed {
        value: edition,
        line: line.number,
        span: line.span.clone(),
    };
    Some(Draft {
        family: Some(Family::Windows),
        activation_id: Some(Observed {
            value: guid,
            line: line.number,
            span: line.span.clone(),
        }),
        edition: Some(seen),
        is_attempt: true,
        ..Draft::default()
    })
}

/// `AppId=…;SkuId=…`: the event log on an attempt.
fn event(line: &Line) -> Option<Draft> {
    let (_, id) = line.text.split_once("SkuId=")?;
    let (_, application) = line.text.split_once("AppId=")?;
    let seen = |value| Observed {
        value,
        line: line.number,
        span: line.span.clone(),
    };
    let is_windows = shape::guid(application)?.is_windows_application();
    Some(Draft {
        family: Some(if is_windows {
            Family::Windows
        } else {
            Family::Office
        }),
        activation_id: Some(seen(shape::guid(id)?)),
        is_attempt: true,
        ..Draft::default()
    })
}

/// OCS Inventory's list of Office installations.
fn inventory(paste: &Paste<'_>, reading: &mut Reading) {
    let mut record: Option<Draft> = None;
    for (at, line) in paste.lines.iter().enumerate() {
        if line.text.starts_with("<OFFICEPACK>") {
            reading.drafts.extend(record.take());
            record = Some(Draft {
                begins: Some(line.number),
                family: Some(Family::Office),
                ..Draft::default()
            });
        }
        let Some(draft) = &mut record else {
            continue;
        };
        reading.claimed.push(at);
        if let Some(description) = shape::description(&line.text) {
            draft.has_description = true;
            draft.description = description.channel.map(|channel| Observed {
                value: channel,
                line: line.number,
                span: line.span.clone(),
            });
        }
        if line.text.starts_with("</OFFICEPACK>") {
            reading.drafts.extend(record.take());
        }
    }
    reading.drafts.extend(record);
}

/// A report on keys: each record is a key, not an installed Windows.
fn keys(paste: &Paste<'_>, reading: &mut Reading) {
    reading.dialect = Some(Dialect::StatusChecker);
    let mut records: Vec<Draft> = Vec::new();
    let mut is_office_config = false;
    for (at, line) in paste.lines.iter().enumerate() {
        for row in [Row::plain(line)] {
            if is_key_table_row(&row.text) {
                records.extend(table_row(&row));
                reading.claimed.push(at);
                break;
            }
            let label = label(&row);
            let value = value(&row);
            let begins = match label.as_str() {
                "pkeyconfig" => {
                    is_office_config = value.contains("Office");
                    false
                }
                "" => is_title(&row.text),
                label if is_key_label(label) => {
                    matches!(shape::tail(value), Tail::Shown(_))
                        && records.last().is_none_or(|last| last.tail.is_some())
                }
                _ => false,
            };
            if begins {
                records.push(Draft {
                    is_key_report: true,
                    family: is_office_config.then_some(Family::Office),
                    ..Draft::default()
                });
            }
            if let Some(draft) = records.last_mut()
                && key_row(draft, &row, &label, value)
                && reading.claimed.last() != Some(&at)
            {
                reading.claimed.push(at);
            }
        }
    }
    reading.drafts.extend(records);
}

/// `Key`, `Product Key`, `CD Key`, also with words glued in front; not slmgr's partial one.
fn is_key_label(label: &str) -> bool {
    label.ends_with("key") && label != "partialproductkey"
}

/// Takes what a row of a record tells; says whether it is one.
fn key_row(draft: &mut Draft, row: &Row, label: &str, value: &str) -> bool {
    match label {
        "productid" | "pkeyconfig" | "keystatus" | "subtype" | "cryptoid" | "validity" | "eula"
        | "editiontype" => {}

        "description" | "productname" | "" => {
            let text = if label.is_empty() {
                row.text.as_str()
            } else {
                value
            };
            if let Some(title) = title::title(text) {
                keep(&mut draft.family, Family::Windows);
                if let Some(release) = title.release {
                    keep(&mut draft.release, row.saw(release));
                }
                if let Some(edition) = title.edition {
                    keep(&mut draft.edition, row.saw(edition));
                }
            } else if text.contains("Office") {
                keep(&mut draft.family, Family::Office);
            }
        }
        "editionid" => {
            if let Some(edition) = Edition::from_id(value) {
                draft.edition = Some(row.saw(edition));
            }
        }
        "licensetype" | "keytype" | "channel" => {
            if let Some(channel) = shape::key_channel(value) {
                keep(&mut draft.key_channel, row.saw(channel));
            }
        }
        "extendedpid" | "advancedid" => {
            if let Some(pid) = shape::pid(value) {
                keep(&mut draft.pid, row.saw(pid));
            }
        }
        "activationid" | "skuid" => {
            if let Some(guid) = shape::guid(value) {
                keep(&mut draft.activation_id, row.saw(guid));
            }
        }
        _ if is_key_label(label) => keep(&mut draft.tail, row.saw(shape::tail(value))),
        _ => return false,
    }
    true
}

/// A bare line that names a product.
fn is_title(text: &str) -> bool {
    text.len() <= 70 && (title::title(text).is_some() || text.starts_with("Microsoft Office"))
}

/// A row of a key finder's table: product, product ID, key, folder.
fn is_key_table_row(text: &str) -> bool {
    let is_key = |word: &str| word.len() == 29 && word.matches('-').count() == 4;
    let is_id = |word: &str| {
        let parts: Vec<usize> = word.split('-').map(str::len).collect();
        parts == [5, 3, 7, 5] || parts == [5, 5, 5, 5]
    };
    let mut words = text.split_whitespace().skip(1).take(40);
    words.any(is_id) && words.any(is_key)
}

fn table_row(row: &Row) -> Option<Draft> {
    let key = row
        .text
        .split_whitespace()
        .find(|word| word.len() == 29 && word.matches('-').count() == 4)?;
    let mut draft = Draft {
        is_key_report: true,
        tail: Some(row.saw(shape::tail(key))),
        ..Draft::default()
    };
    if let Some(title) = title::title(&row.text) {
        draft.family = Some(Family::Windows);
        draft.release = title.release.map(|release| row.saw(release));
        draft.edition = title.edition.map(|edition| row.saw(edition));
    } else if row.text.contains("Office") {
        draft.family = Some(Family::Office);
    } else {
        draft.is_other = true;
    }
    Some(draft)
}

/// A tool's summary of the system, every value in brackets.
fn system(rows: &[Row], reading: &mut Reading) {
    let mut draft = Draft {
        family: Some(Family::Windows),
        ..Draft::default()
    };
    for row in rows {
        let value = value(row);
        let place = row.saw(());
        let name = match label(row).as_str() {
            "operatingsystem" => "caption",
            "osedition" => "editionid",
            "osbuild" => "osbuild",
            "licensestatus" => "licensestatus",
            "partialproductkey" => "partialproductkey",
            "channel" => {
                if let Some(description) = shape::description(&format!("Windows, {value} channel"))
                {
                    draft.has_description = true;
                    draft.description = description.channel.map(|channel| row.saw(channel));
                }
                continue;
            }
            "activationexpiration" => {
                draft.minutes = shape::minutes(value).map(|minutes| row.saw(minutes));
                continue;
            }
            _ => continue,
        };
        property::set(&mut draft, name, value, &place);
    }
    reading.claims_all = true;
    reading.dialect = Some(Dialect::StatusChecker);
    reading.drafts.push(draft);
}

/// The log of a KMS server: what a client said of itself when it asked.
fn host_log(rows: &[Row], reading: &mut Reading) {
    let mut draft = Draft {
        family: Some(Family::Windows),
        ..Draft::default()
    };
    for row in rows {
        if let Some((_, sku)) = row.text.split_once("SKU ID:")
            && let Some(title) = title::title(sku.trim())
        {
            if let Some(edition) = title.edition {
                keep(&mut draft.edition, row.saw(edition));
            }
            if let Some(release) = title.release {
                keep(&mut draft.release, row.saw(release));
            }
        }
        if let Some((_, said)) = row.text.split_once("License Status:")
            && let Some(status) = property::status(said.trim())
        {
            keep(&mut draft.status, row.saw(status));
        }
    }
    reading.claims_all = true;
    reading.dialect = Some(Dialect::StatusChecker);
    if !draft.is_empty() {
        reading.drafts.push(draft);
    }
}
