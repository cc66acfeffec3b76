//! What a sentence says wherever it was broken: in a narrow box, below its label, or with the whole
//! page in one line.

use super::sentence::{joined, on_one_line, sentence};
use super::state_row::{Said as Sentence, is_state_label};
use super::titles::title_on_one_line;
use crate::parse::capture::Line;
use crate::parse::dialect::{Paste, Reading, fixed};
use crate::parse::words::Words;
use crate::vocabulary::ActivationMethod;

/// What the sentence says that begins in this line.
pub(super) fn said_at(
    paste: &Paste<'_>,
    at: usize,
    row: &Line,
    reading: &mut Reading,
) -> Option<Sentence> {
    // A narrow page breaks the sentence before it names the account.
    let broken = || {
        let next = paste.lines.get(at + 1)?;
        if next.label().is_some() || row.text.len() + next.text.len() >= 300 {
            return None;
        }
        let both = format!("{} {}", row.text, next.text);
        joined(&both, true).filter(|(_, activation_method, _)| {
            *activation_method == Some(ActivationMethod::DigitalLinked)
        })
    };
    // What is copied from the page has the value on the next line.
    let below = || {
        let next = paste.lines.get(at + 1)?;
        is_state_label(row).then(|| joined(&format!("{}: {}", row.text, next.text), false))?
    };
    sentence(&row.text, &row.key, row.words.has(Words::WINDOWS))
        .map(|alone| {
            // The state above it is a row of its own.
            let broken = || row.words.has(Words::WINDOWS).then(broken).flatten();
            broken().unwrap_or(alone)
        })
        .or_else(|| {
            let next = paste.lines.get(at + 1)?;
            let said = row.words.has(Words::WINDOWS).then(|| whole(row, next))??;
            reading.known.push(next.number);
            Some(said)
        })
        .or_else(below)
        .or_else(|| page(row, reading))
}

/// The sentence that a photo or a narrow box broke into two lines, wherever: a comparison knows no
/// blanks.
fn whole(row: &Line, next: &Line) -> Option<Sentence> {
    /// No such sentence is longer, in bytes.
    const LONGEST: usize = 400;
    const ENDS: [char; 8] = ['.', '。', '!', '?', '！', '？', ':', ')'];
    let is_open = !row.text.ends_with(ENDS) && !next.text.contains(['?', '？']);
    if !is_open || row.text.len() + next.text.len() > LONGEST || next.label().is_some() {
        return None;
    }
    let head = row.text.strip_suffix('-').unwrap_or(&row.text);
    let said = joined(&format!("{head}{}", next.text), true)?;
    // Below a title it stands by itself.
    let is_alone = sentence(&next.text, &next.key, next.words.has(Words::WINDOWS)).is_some();
    (!is_alone).then_some(said)
}

/// What a page says that stands in one line; its words are no story.
fn page(row: &Line, reading: &mut Reading) -> Option<Sentence> {
    /// No page is longer, in bytes.
    const LONGEST: usize = 6000;
    /// What stands above its title is shorter, in bytes.
    const HEAD: usize = 200;
    if !row.words.has(Words::WINDOWS) || row.text.len() > LONGEST {
        return None;
    }
    let start = title_on_one_line(&row.text)?;
    let said = on_one_line(row.text.get(start..)?)?;
    // Where nothing else stands in that line.
    if start <= HEAD && fixed::ends_as_page(&row.text) {
        reading.silent.push(row.span.clone());
    }
    Some(said)
}
