//! What steps are done with, found in one pass over a sentence.

use std::ops::Range;
use std::sync::OnceLock;

use super::row::Row;

use crate::clues::word::Language;
use crate::phrases::Phrases;

/// So many things of one row are looked at in one sentence: a text is read once.
const MOST: usize = 6;

/// The things of one language.
struct Things {
    phrases: Phrases,
    /// The place of the row that has the phrase at this place.
    rows: Vec<usize>,
}

/// The place of the row and of the thing for everything in this text, in its order; the rows are
/// those of the language.
pub(super) fn things(
    language: Language,
    rows: &'static [Row],
    text: &str,
) -> Vec<(usize, Range<usize>)> {
    let things = of(language, rows);
    let is_latin = |at: usize| {
        text.as_bytes()
            .get(at)
            .is_some_and(u8::is_ascii_alphanumeric)
    };
    // No word begins in the middle of another.
    let begins = |at: &usize| !(is_latin(*at) && at.checked_sub(1).is_some_and(is_latin));
    let mut found: Vec<(usize, Range<usize>)> = Vec::new();
    for at in things.phrases.starts_in(text).filter(begins) {
        let mut here = things.phrases.find_at(text, at);
        here.sort_by_key(|own| own.phrase);
        for own in here {
            let Some(row) = things.rows.get(own.phrase).copied() else {
                continue;
            };
            if found.iter().filter(|(of, _)| *of == row).count() < MOST {
                found.push((row, own.start..own.end));
            }
        }
    }
    found
}

fn of(language: Language, rows: &'static [Row]) -> &'static Things {
    static THINGS: [OnceLock<Things>; 3] = [const { OnceLock::new() }; 3];
    let made = || {
        let own = |(place, row): (usize, &'static Row)| {
            row.things.split('|').map(move |thing| (place, thing))
        };
        let all = || rows.iter().enumerate().flat_map(own);
        Things {
            phrases: Phrases::new(all().map(|(_, thing)| thing.to_owned())),
            rows: all().map(|(place, _)| place).collect(),
        }
    };
    match language {
        Language::Ja => THINGS[0].get_or_init(made),
        Language::En => THINGS[1].get_or_init(made),
        Language::Zh => THINGS[2].get_or_init(made),
    }
}
