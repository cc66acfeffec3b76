//! What steps are done with, found in one pass over a sentence.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::row::Row;

use crate::clues::word::Language;

/// So many things of one row are looked at in one sentence: a text is read once.
const MOST: usize = 6;

/// The things of all rows by their first character, each with the place of its row.
type ByFirst = HashMap<char, Vec<(usize, &'static str)>>;

/// The place of the row and of the thing for everything in this text, in its order; the rows are
/// those of the language.
pub(super) fn things(
    language: Language,
    rows: &'static [Row],
    text: &str,
) -> Vec<(usize, Range<usize>)> {
    let by_first = by_first(language, rows);
    let mut found: Vec<(usize, Range<usize>)> = Vec::new();
    let mut before = ' ';
    for (at, first) in text.char_indices() {
        // No word begins in the middle of another.
        let begins = !(before.is_ascii_alphanumeric() && first.is_ascii_alphanumeric());
        before = first;
        let Some(all) = by_first.get(&first).filter(|_| begins) else {
            continue;
        };
        let rest = text.get(at..).unwrap_or_default();
        for (row, thing) in all {
            let is_more = || found.iter().filter(|(of, _)| of == row).count() < MOST;
            if rest.starts_with(thing) && is_more() {
                found.push((*row, at..at + thing.len()));
            }
        }
    }
    found
}

fn by_first(language: Language, rows: &'static [Row]) -> &'static ByFirst {
    static JA: OnceLock<ByFirst> = OnceLock::new();
    static EN: OnceLock<ByFirst> = OnceLock::new();
    static ZH: OnceLock<ByFirst> = OnceLock::new();
    let own = match language {
        Language::Ja => &JA,
        Language::En => &EN,
        Language::Zh => &ZH,
    };
    own.get_or_init(|| {
        let mut by_first = ByFirst::new();
        for (place, row) in rows.iter().enumerate() {
            for thing in row.things.split('|') {
                if let Some(first) = thing.chars().next() {
                    by_first.entry(first).or_default().push((place, thing));
                }
            }
        }
        by_first
    })
}
