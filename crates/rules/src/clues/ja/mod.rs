//! Japanese words.

mod actions;
mod endings;
mod licence;
mod parts;
mod speech;
mod state;

pub(super) use endings::{ENDINGS, Ending};

use super::word::Row;

/// The rows, by what they tell.
pub(super) static WORDS: &[&[Row]] = &[
    parts::WORDS,
    actions::WORDS,
    licence::WORDS,
    state::WORDS,
    speech::WORDS,
];
