//! English words.

mod actions;
mod licence;
mod parts;
mod speech;
mod state;

use super::word::Row;

/// The rows, by what they tell.
pub(super) static WORDS: &[&[Row]] = &[
    parts::WORDS,
    actions::WORDS,
    licence::WORDS,
    state::WORDS,
    speech::WORDS,
];
