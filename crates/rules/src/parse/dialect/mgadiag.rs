//! MGADiag, the genuine advantage report of Vista and 7.
//!
//! Its own rows tell key, licence type and product; its Licensing Data section is a `/dlv`
//! that the slmgr reader takes. Its validation codes are no licence state.

use super::reading::{Paste, Reading};
use crate::parse::capture::{LINE_ENDS, Line};
use crate::parse::detection::Dialect;
use crate::parse::draft::{Draft, keep};
use crate::parse::labels::{Field, comparison_key};
use crate::parse::row::Row;
use crate::parse::row::rows;
use crate::parse::shape::{self, Family};
use crate::parse::title;
use crate::parse::words::Words;
use crate::vocabulary::Channel;

/// Reads one report.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    if !paste
        .words
        .has(Words::REPORT.and(Words::ARROW).and(Words::LICENSE_LABEL))
    {
        return reading;
    }
    let is_report = paste.lines.iter().any(|line| {
        line.text.starts_with("Diagnostic Report (")
            || line.text.contains("WGA Data-->")
            || line.text.contains("Windows Validation Data-->")
            || line.text.starts_with("Windows License Type:")
    });
    if !is_report {
        return reading;
    }
    reading.dialect = Some(Dialect::MgaDiag);
    let mut draft = Draft {
        family: Some(Family::Windows),
        ..Draft::default()
    };
    // More rows follow the name of the product always: at the end of the text it was cut off,
    // and `Windows 7 Professional` may be the beginning of `Windows 7 Professional N`.
    let last_end = paste.source.rfind(LINE_ENDS);
    let mut inside = true;
    for (at, line) in paste.lines.iter().enumerate() {
        let is_heading = line.text.contains("-->");
        if is_heading {
            inside = !line.text.contains("Licensing Data-->");
        }
        let rows = rows(std::slice::from_ref(line));
        // The section without its heading.
        inside &= !rows
            .iter()
            .any(|row| row.field == Some(Field::ServiceVersion));
        if !inside && !is_heading {
            continue;
        }
        if let Some(rows) = on_one_line(line) {
            // The section of slmgr's own rows may stand in it as well.
            if !line.text.contains("Licensing Data-->") {
                reading.claimed.push(at);
            }
            for row in rows.iter().rev().skip(1) {
                take(&mut draft, row, true);
            }
            continue;
        }
        reading.claimed.push(at);
        let is_whole = last_end.is_some_and(|end| end >= line.span.end);
        for row in &rows {
            take(&mut draft, row, is_whole);
        }
    }
    if !draft.is_empty() {
        reading.drafts.push(draft);
    }
    reading
}

/// The rows of a report that lost its line ends; the last of them may be cut off.
fn on_one_line(line: &Line) -> Option<Vec<Row>> {
    /// In the order of the report.
    const LABELS: [&str; 16] = [
        "Validation Status:",
        "Validation Code:",
        "Cached Online Validation Code:",
        "Windows Product Key:",
        "Windows Product Key Hash:",
        "Windows Product ID:",
        "Windows Product ID Type:",
        "Windows License Type:",
        "Windows OS version:",
        "ID:",
        "Is Admin:",
        "TestCab:",
        "Product Name:",
        "Architecture:",
        "Build lab:",
        "TTS Error:",
    ];
    let text = &line.text;
    // Which key it is, the licence type tells: it must not be cut off.
    if !text.contains("Windows Product Key:") || !text.contains("Windows OS version:") {
        return None;
    }
    let mut starts = Vec::new();
    let mut from = 0;
    for label in LABELS {
        if let Some(at) = text.get(from..).and_then(|rest| rest.find(label)) {
            starts.push(from + at);
            from += at + label.len();
        }
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let parts = starts.iter().zip(ends);
    let rows = parts.filter_map(|(start, end)| {
        let part = text.get(*start..end)?;
        Some(Row::new(
            line.number,
            line.span.clone(),
            part,
            Words::of(part),
        ))
    });
    Some(rows.collect())
}

fn take(draft: &mut Draft, row: &Row, is_whole: bool) {
    let Some((label, value)) = row.text.split_once(':') else {
        return;
    };
    let value = value.trim();
    match comparison_key(label).as_str() {
        "windowsproductkey" => keep(
            &mut draft.partial_key,
            row.saw(shape::partial_product_key(value)),
        ),
        "windowslicensetype" => {
            if let Some(channel) = licence_type(value) {
                keep(&mut draft.key_channel, row.saw(channel));
            }
        }
        "windowsosversion" => {
            if let Some(build) = shape::build(value) {
                keep(&mut draft.build, row.saw(build));
            }
        }
        "productname" if is_whole => {
            if let Some(title) = title::title(value) {
                if let Some(release) = title.release {
                    keep(&mut draft.release, row.saw(release));
                }
                if let Some(edition) = title.edition {
                    keep(&mut draft.edition, row.saw(edition));
                }
            }
        }
        _ => {}
    }
}

/// The channel behind MGADiag's own words.
fn licence_type(words: &str) -> Option<Channel> {
    Some(
        match comparison_key(words)
            .replace(['/', '-', '(', ')'], "")
            .as_str()
        {
            "retail" | "retailupgrade" | "retailfull" | "fpp" => Channel::Retail,
            "oemslp" | "oem:slp" => Channel::OemSlp,
            "coaslp" | "oemcoaslp" | "oemcoa" | "oem:coa" => Channel::OemCoa,
            "coanslp" | "oemcoanslp" | "oemnslp" | "oemnonslp" | "oem:nonslp"
            | "oemsystembuilder" | "systembuilder" => Channel::OemNonslp,
            "oemdm" | "oem:dm" => Channel::OemDm,
            "volumemak" | "volume:mak" | "volumemakclient" | "makclient" | "mak" => {
                Channel::VolumeMak
            }
            "kmsclient" | "volumekmsclient" | "volumegvlk" | "volume:gvlk" => Channel::VolumeGvlk,
            "volumekms" | "kmshost" => Channel::VolumeCsvlk,
            "timebasedeval" | "tbeval" | "evaluation" | "eval" => Channel::RetailEval,
            _ => return None,
        },
    )
}
