//! What the helper script prints (`www/helper.ps1`; the format is told in `docs/helper.md`).
//!
//! Sections are known by their names, at whatever depth; a section or field that is not known
//! is passed over, so that a later version of the format reads as far as this one goes.

mod report;
mod section;

use super::scan::scan;
use super::{Paste, Reading};
use crate::parse::detection::Dialect;
use crate::parse::draft::Draft;
use crate::parse::notice::NoticeCode;
use crate::parse::shape::Family;
use crate::vocabulary::Status;
use report::Report;

/// Reads the helper's report, where the input has one.
pub(super) fn read(paste: &Paste<'_>) -> Option<Reading> {
    if !paste.source.contains("\"ninsho\"") {
        return None;
    }
    let mut report = Report::default();
    scan(paste, &mut |event| report.take(event));
    if !report.is_one {
        return None;
    }
    let mut reading = Reading {
        dialect: Some(Dialect::Helper),
        ..Reading::default()
    };
    // What the script says above the text, for whoever selects all of the screen.
    let said = SAYS.iter().filter_map(|said| paste.source.find(said));
    let first = said.fold(report.first, usize::min);
    reading.claim(paste, first, report.last);
    if let Some(line) = report.failed {
        reading.notices.push((NoticeCode::PartMissing, line));
    }
    let events = std::mem::take(&mut report.events);
    reading.drafts = report.finish();
    // An activation that failed before one that worked is no news.
    if reading.drafts.iter().any(is_activated) {
        reading.silent = events;
    }
    Some(reading)
}

/// How the script's own words begin, above what it copied.
const SAYS: [&str; 2] = ["Copied. It is this text:", "Not copied. Select the text"];

/// Whether this is a Windows that is activated.
fn is_activated(draft: &Draft) -> bool {
    let status = draft.status.as_ref().map(|seen| seen.value);
    draft.family() == Some(Family::Windows) && status == Some(Status::Licensed)
}
