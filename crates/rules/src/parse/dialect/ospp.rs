//! What ospp.vbs and Office tools print: a licence of Office, never of Windows.

use super::{Paste, Reading, property};
use crate::one_of::has_one;
use crate::parse::capture::Line;
use crate::parse::detection::Dialect;
use crate::parse::draft::{Draft, keep};
use crate::parse::labels::{self, Field};
use crate::parse::row::{Row, rows};
use crate::parse::shape::{self, Family};
use crate::parse::words::Words;

/// Reads every record of Office in the input.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    if !paste.words.has(ANCHORS) || !paste.lines.iter().any(is_anchor) {
        return reading;
    }
    let mut record: Option<Draft> = None;
    let mut close = |record: &mut Option<Draft>| {
        if let Some(mut draft) = record.take()
            && (!draft.is_empty())
        {
            keep(&mut draft.family, Family::Office);
            reading.drafts.push(draft);
        }
    };
    let mut claimed = Vec::new();
    let mut inside = false;
    for (at, line) in paste.lines.iter().enumerate() {
        let family = line
            .words
            .has(Words::WINDOWS.and(Words::OFFICE))
            .then(|| shape::name(&line.text))
            .flatten()
            .map(|name| name.family);
        let is_office = family == Some(Family::Office);
        if family == Some(Family::Windows) {
            inside = false;
            close(&mut record);
        }
        inside |= is_office || is_anchor(line);
        if !inside {
            continue;
        }
        claimed.push(at);
        for row in rows(std::slice::from_ref(line)) {
            if begins(&row, record.as_ref(), is_office) {
                close(&mut record);
                record = Some(Draft::default());
            }
            if let Some(draft) = &mut record {
                take(draft, &row);
            }
        }
    }
    close(&mut record);
    reading.claimed = claimed;
    reading.dialect = Some(Dialect::Ospp);
    reading
}

/// Words that only ospp.vbs and the tools around it print.
fn is_anchor(line: &Line) -> bool {
    if !line.words.has(ANCHORS) {
        return false;
    }
    let text = &line.text;
    has_one(text, NAMES)
        || text.starts_with("SKU ID:")
        || text.starts_with("PRODUCT ID:")
        || (text.contains("LICENSE STATUS:") && text.contains("---"))
}

const NAMES: &str = "\
    ---Processing---|ospp.vbs|OSPP.VBS|LICENSE NAME:|LICENSE DESCRIPTION:|\
    Last 5 characters of installed product key|许可证说明|产品密钥的最后五个字符";

/// Each of these sentences has one.
const ANCHORS: Words = Words::PROCESSING
    .and(Words::OSPP)
    .and(Words::SKU_LABEL)
    .and(Words::PRODUCT_LABEL)
    .and(Words::LICENSE_LABEL)
    .and(Words::LAST_FIVE)
    .and(Words::LAST_FIVE_ZH)
    .and(Words::LICENSE_ZH);

fn begins(row: &Row, record: Option<&Draft>, is_office: bool) -> bool {
    let Some(draft) = record else {
        return is_office
            || matches!(
                row.field,
                Some(Field::ActivationId | Field::Name | Field::Description | Field::LicenseStatus)
            )
            || is_product_id(row);
    };
    let has_body = draft.name.is_some() || draft.has_description;
    match row.field {
        Some(Field::ActivationId) => {
            draft.activation_id.is_some() || draft.partial_key.is_some() || draft.status.is_some()
        }
        _ if is_product_id(row) => has_body,
        _ if shape::name(&row.text).is_some() => draft.name.is_some(),
        _ => false,
    }
}

fn is_product_id(row: &Row) -> bool {
    row.text.starts_with("PRODUCT ID:")
}

fn take(draft: &mut Draft, row: &Row) {
    if let Some(name) = shape::name(&row.text) {
        keep(&mut draft.name, row.saw(name));
    }
    if let Some(description) = shape::description(&row.text) {
        draft.has_description = true;
        if let Some(channel) = description.channel {
            keep(&mut draft.description, row.saw(channel));
        }
    }
    match row.field {
        // An id that was cut off still begins a record.
        Some(Field::ActivationId) => {
            let guid = shape::guid(&row.text).unwrap_or(shape::Guid {
                first: 0,
                range: 0..0,
            });
            keep(&mut draft.activation_id, row.saw(guid));
        }
        Some(Field::PartialProductKey) => {
            keep(
                &mut draft.partial_key,
                row.saw(shape::partial_product_key(row.value())),
            );
        }
        Some(Field::LicenseStatus) => {
            let word = row.value().trim_matches(['-', ' ']);
            match labels::status(&word.replace('_', " ")) {
                Some((status, _)) => keep(&mut draft.status, row.saw(status)),
                None => keep(&mut draft.unread_status, row.number),
            }
        }
        // Without a state the code is that of an attempt.
        Some(Field::ErrorCode) if draft.status.is_some() => {
            if let Some(code) = property::code(row.value()) {
                keep(&mut draft.reason, row.saw(code));
            }
        }
        _ => {}
    }
}
