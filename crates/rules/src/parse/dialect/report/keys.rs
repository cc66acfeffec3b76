//! Key checkers and key finders: each record is a key, not an installed Windows.

use super::row::{label, value};
use crate::parse::capture::Line;
use crate::parse::dialect::reading::{Paste, Reading};
use crate::parse::draft::{Draft, keep};
use crate::parse::evidence::Dialect;
use crate::parse::shape::{self, Family, PartialProductKey};
use crate::parse::title;
use crate::vocabulary::Edition;

/// Labels that only such reports have.
pub(super) const OWN_LABELS: &[&str] = &[
    "pkeyconfig",
    "cryptoid",
    "keystatus",
    "cdkey",
    "licensetype",
    "keytype",
    "eula",
    "subtype",
    "activationcount",
    "installationfolder",
];

/// Whether the label and the value are those of a product key: five groups, masked or not.
pub(super) fn is_key_row(label: &str, value: &str) -> bool {
    label == "productkey" && is_key(value)
}

fn is_key(word: &str) -> bool {
    word.len() == 29 && word.matches('-').count() == 4
}

/// Whether a key finder's table is here.
pub(super) fn has_table(paste: &Paste<'_>) -> bool {
    paste.lines.iter().any(|line| is_table_row(&line.text))
}

/// A report on keys: each record is a key, not an installed Windows.
pub(super) fn read(paste: &Paste<'_>, reading: &mut Reading) {
    reading.dialect = Some(Dialect::StatusChecker);
    let mut records: Vec<Draft> = Vec::new();
    let mut is_office_config = false;
    for (at, line) in paste.lines.iter().enumerate() {
        if is_table_row(&line.text) {
            records.extend(table_row(line));
            reading.claimed.push(at);
            continue;
        }
        let label = label(line).unwrap_or_default();
        let value = value(line);
        let begins = match label.as_str() {
            "pkeyconfig" => {
                is_office_config = value.contains("Office");
                false
            }
            "" => is_title(&line.text),
            // Some finders name the product first.
            "productname" | "windowsname" => records.last().is_none_or(|last| {
                last.partial_key.is_some() && (last.release.is_some() || last.edition.is_some())
            }),
            label if is_key_label(label) => {
                matches!(
                    shape::partial_product_key(value),
                    PartialProductKey::Shown(_)
                ) && records.last().is_none_or(|last| last.partial_key.is_some())
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
            && key_row(draft, line, &label, value)
            && reading.claimed.last() != Some(&at)
        {
            reading.claimed.push(at);
        }
    }
    reading.drafts.extend(records);
}

/// `Key`, `Product Key`, `CD Key`, also with words glued in front; not slmgr's partial one.
fn is_key_label(label: &str) -> bool {
    label.ends_with("key") && label != "partialproductkey"
}

/// Takes what a row of a record tells; says whether it is one.
fn key_row(draft: &mut Draft, line: &Line, label: &str, value: &str) -> bool {
    match label {
        "productid" => {
            if let Some(id) = shape::product_id(value) {
                keep(&mut draft.product_id, line.saw(id));
            }
        }
        "pkeyconfig" | "keystatus" | "subtype" | "cryptoid" | "validity" | "eula"
        | "editiontype" => {}

        "description" | "productname" | "windowsname" | "" => {
            let text = if label.is_empty() {
                line.text.as_str()
            } else {
                value
            };
            if let Some(title) = title::title(text) {
                keep(&mut draft.family, Family::Windows);
                if let Some(release) = title.release {
                    keep(&mut draft.release, line.saw(release));
                }
                if let Some(edition) = title.edition {
                    keep(&mut draft.edition, line.saw(edition));
                }
                // `Win 10 RTM Enterprise Volume:MAK`
                if let Some(channel) = shape::key_channel(text.rsplit(' ').next().unwrap_or(text)) {
                    keep(&mut draft.key_channel, line.saw(channel));
                }
            } else if text.contains("Office") {
                keep(&mut draft.family, Family::Office);
            }
        }
        "editionid" => {
            if let Some(edition) = Edition::from_id(value) {
                draft.edition = Some(line.saw(edition));
            }
        }
        "licensetype" | "keytype" | "channel" => {
            if let Some(channel) = shape::key_channel(value) {
                keep(&mut draft.key_channel, line.saw(channel));
            }
        }
        "extendedpid" | "advancedid" => {
            if let Some(pid) = shape::pid(value) {
                keep(&mut draft.pid, line.saw(pid));
            }
        }
        "activationid" | "skuid" => {
            if let Some(guid) = shape::guid(value) {
                keep(&mut draft.activation_id, line.saw(guid));
            }
        }
        _ if is_key_label(label) => keep(
            &mut draft.partial_key,
            line.saw(shape::partial_product_key(value)),
        ),
        _ => return false,
    }
    true
}

/// A bare line that names a product.
fn is_title(text: &str) -> bool {
    text.len() <= 70 && (title::title(text).is_some() || text.starts_with("Microsoft Office"))
}

/// A row of a key finder's table: product, product ID, key, folder.
fn is_table_row(text: &str) -> bool {
    // A key has four dashes, an id three.
    if text.bytes().filter(|byte| *byte == b'-').take(7).count() < 7 {
        return false;
    }
    let is_id = |word: &str| {
        let parts: Vec<usize> = word.split('-').map(str::len).collect();
        parts == [5, 3, 7, 5] || parts == [5, 5, 5, 5]
    };
    let mut words = text.split_whitespace().skip(1).take(40);
    words.any(is_id) && words.any(is_key)
}

fn table_row(line: &Line) -> Option<Draft> {
    let key = line.text.split_whitespace().find(|word| is_key(word))?;
    let mut draft = Draft {
        is_key_report: true,
        partial_key: Some(line.saw(shape::partial_product_key(key))),
        ..Draft::default()
    };
    if let Some(title) = title::title(&line.text) {
        draft.family = Some(Family::Windows);
        draft.release = title.release.map(|release| line.saw(release));
        draft.edition = title.edition.map(|edition| line.saw(edition));
    } else if line.text.contains("Office") {
        draft.family = Some(Family::Office);
    } else {
        draft.is_other = true;
    }
    Some(draft)
}
