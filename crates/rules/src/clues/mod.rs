//! Clues: closed facts that a story tells, found by rows of words.
//!
//! A clue is a suggested answer. No model and no score find it: a row of words fires or it
//! does not, and says where it stands. What is planned or only asked is told apart from what
//! happened.

mod answers;
mod aside;
mod asking;
mod channel;
mod clue;
mod code;
mod en;
mod firmware;
mod game;
mod hit;
mod host;
mod index;
mod ja;
mod key;
mod mac;
mod mood;
mod normal;
mod place;
mod quote;
mod release;
mod reservation;
mod rows;
mod software;
mod state;
mod story;
mod subject;
#[cfg(not(target_family = "wasm"))]
mod table;
mod tell;
mod tried;
mod word;
mod zh;

use std::iter;
use std::ops::Range;

pub(crate) use clue::Beside;
pub use clue::{Clue, Clues, KeyGroup, Tense, Topic};
use normal::Normal;
use place::Place;
use story::Story;
#[cfg(not(target_family = "wasm"))]
pub use table::table;
use tell::tell;
pub use word::Language;

#[cfg(test)]
use crate::judge::Question;
use crate::parse::line_starts;
use crate::tables::{configuration, keys};
use crate::vocabulary::KeyClass;

/// As much of a text is read, in bytes: nobody tells a longer story.
const LONGEST: usize = 512 << 10;

/// Reads the clues in a text. It never fails and never panics.
///
/// Of a text that nobody types, because it is too long, the beginning is read.
pub fn clues(text: &str) -> Clues {
    let text = beginning(text);
    read(text, text, Beside::Nothing)
}

/// Reads the clues in these lines of an output, counted from 1, and the codes in all of them.
pub(crate) fn clues_around(text: &str, lines: &[usize], beside: Beside) -> Clues {
    let text = beginning(text);
    let starts = line_starts(text);
    let mut told = vec![b' '; text.len()];
    for (place, start) in starts.iter().enumerate() {
        let end = starts.get(place + 1).copied().unwrap_or(text.len());
        let own: Vec<Range<usize>> = if lines.binary_search(&(place + 1)).is_ok() {
            iter::once(*start..end).collect()
        } else {
            let beside = aside::told(text.get(*start..end).unwrap_or_default());
            let range = |own: Range<usize>| start + own.start..start + own.end;
            beside.into_iter().map(range).collect()
        };
        for range in &own {
            let from = text.as_bytes().get(range.clone());
            if let (Some(to), Some(from)) = (told.get_mut(range.clone()), from) {
                to.copy_from_slice(from);
            }
        }
        // Lines that are left out set those around them apart.
        if !own.is_empty()
            && let Some(before) = start.checked_sub(1).and_then(|at| told.get_mut(at))
        {
            *before = b'\n';
        }
    }
    read(text, &String::from_utf8(told).unwrap_or_default(), beside)
}

/// The beginning of a text, as much as is read of it.
fn beginning(text: &str) -> &str {
    text.get(..text.floor_char_boundary(LONGEST))
        .unwrap_or(text)
}

/// Reads the codes in a text, and the clues in what is told of it: the same text, or one of the
/// same length in which other things are blank, because an output shows them.
fn read(text: &str, told: &str, beside: Beside) -> Clues {
    let normal = Normal::of(text);
    let place = Place::in_text(text, &normal);
    let class = |range: &Range<usize>| {
        let key = normal.text.get(range.clone()).unwrap_or_default();
        keys::public_class(key, None).unwrap_or(KeyClass::Own)
    };
    let mut clues = Clues {
        codes: code::codes(&normal)
            .into_iter()
            .map(|(code, range)| place.saw(code, &range))
            .collect(),
        keys: key::endings(&normal)
            .into_iter()
            .map(|range| place.saw(class(&range), &range))
            .collect(),
        product_ids: key::product_ids(&normal)
            .into_iter()
            .filter_map(|(id, range)| {
                let row = configuration::by_group(id.group)?;
                let group = KeyGroup {
                    edition: row.edition,
                    channel: row.channel,
                };
                Some(place.saw(group, &range))
            })
            .collect(),
        ..Clues::default()
    };
    if told.bytes().all(|byte| byte.is_ascii_whitespace()) {
        // Every line is one of the output.
        let nothing = Normal::of("");
        tell(&Story::of(&nothing), &place, beside, &mut clues);
    } else if told.len() == text.len() && told != text {
        let normal = Normal::of(told);
        let place = place.in_told(told, &normal);
        tell(&Story::of(&normal), &place, beside, &mut clues);
    } else {
        tell(&Story::of(&normal), &place, beside, &mut clues);
    }
    clues
}

/// What the tests of the readers ask: the answer that a text tells to a question.
#[cfg(test)]
fn told(text: &str, question: Question) -> Option<&'static str> {
    let told = clues(text).clues;
    let own = told.iter().find(|clue| clue.question == question);
    own.map(|clue| clue.answer)
}

/// And the release that it tells to be installed.
#[cfg(test)]
fn installed(text: &str) -> Option<crate::vocabulary::Windows> {
    clues(text).windows.map(|seen| seen.value)
}
