//! Logs of activation tools, the banners of status checkers.

use crate::one_of::has_one;
use crate::parse::capture::Line;
use crate::parse::detection::Dialect;
use crate::parse::dialect::reading::{Paste, Reading};
use crate::parse::dialect::run;
use crate::parse::draft::Draft;
use crate::parse::shape::{self, Family};
use crate::parse::title;
use crate::parse::words::Words;
use crate::vocabulary::Edition;

/// `*** Windows Status ***`, and the log rows `Checking OS Info  [Windows 10 Pro | 19045 | AMD64]`.
pub(super) fn read(paste: &Paste<'_>, reading: &mut Reading) {
    let words = Words::CHECKING.and(Words::STATUS);
    let mut is_tool = false;
    for (at, line) in paste.lines.iter().enumerate() {
        let text = &line.text;
        // What came of the attempt is no story, and no state.
        if is_tool && is_outcome(text) {
            reading.silent.extend(run::around_codes(paste.source, line));
            reading.known.push(line.number);
            reading.claimed.push(at);
            continue;
        }
        if !line.words.has(words) {
            continue;
        }
        let is_banner = text.starts_with("***") && text.contains("Status")
            || text.starts_with("===") && text.contains("Status");
        let is_log = text.contains("Checking OS Info")
            || text.starts_with("Checking ") && text.ends_with(']');
        is_tool |= is_log;
        if is_banner || is_log {
            reading.dialect = Some(Dialect::StatusChecker);
            reading.claimed.push(at);
        }
        reading.drafts.extend(attempt(line));
        let Some((_, info)) = text.split_once("Checking OS Info") else {
            continue;
        };
        let mut draft = Draft {
            family: Some(Family::Windows),
            ..Draft::default()
        };
        let info = info.trim_matches([' ', '[', ']', '\t', ':']);
        if let Some(title) = title::title(info) {
            draft.release = title.release.map(|release| line.saw(release));
            draft.edition = title.edition.map(|edition| line.saw(edition));
        }
        let build = info.split('|').nth(1).and_then(|part| {
            part.trim()
                .split('.')
                .next()
                .and_then(|digits| digits.parse().ok())
        });
        draft.build = build.map(|build| line.saw(build));
        draft.is_context = true;
        reading.drafts.push(draft);
    }
}

/// `[Enterprise] activation has failed. Error 0xC004F074`, `Windows 11 Pro activation failed …`.
fn is_outcome(text: &str) -> bool {
    /// No such row is longer, in bytes.
    const LONGEST: usize = 160;
    text.len() <= LONGEST
        && has_one(
            text,
            "\
                activation has failed|activation failed|Activation failed|Activation has failed",
        )
        && (text.starts_with('[') || text.starts_with("Windows ") || text.starts_with("Activation"))
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
    Some(Draft {
        family: Some(Family::Windows),
        activation_id: Some(line.saw(guid)),
        edition: Some(line.saw(edition)),
        is_attempt: true,
        ..Draft::default()
    })
}
