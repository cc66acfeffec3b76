//! The sentences of `/xpr`, wherever they stand.

use crate::parse::labels::{self, LanguageSet};
use crate::vocabulary::Status;

/// What a sentence of `/xpr` tells that stands alone on its line, in quotes within prose, or
/// behind a time and a name.
pub(super) fn said(text: &str, shortest: usize) -> Option<(Status, LanguageSet)> {
    /// A time and a name have no more marks.
    const MARKS: usize = 6;
    let is_mark = |ch: char| matches!(ch, '"' | '`' | '「' | '」' | ':' | '>' | '|');
    // Behind each mark, up to the next one or to the end: a date has colons as well.
    let marks = text.match_indices(is_mark);
    let starts = marks.map(|(at, mark)| at + mark.len());
    let columns = text.as_bytes().windows(2).rposition(|pair| pair == b"  ");
    let starts = [0].into_iter().chain(columns).chain(starts);
    starts.take(MARKS).find_map(|start| {
        let rest = text.get(start..)?;
        let quoted = rest.split(is_mark).next()?;
        let is_part = quoted.len() < rest.len();
        sentence(rest, shortest).or_else(|| is_part.then(|| sentence(quoted, shortest))?)
    })
}

/// What a whole line tells, if it is such a sentence and so many characters long.
pub(super) fn sentence(text: &str, shortest: usize) -> Option<(Status, LanguageSet)> {
    let text = text.trim();
    let is_long = text.len() >= shortest && text.chars().count() >= shortest;
    is_long.then(|| labels::sentence(text))?
}
