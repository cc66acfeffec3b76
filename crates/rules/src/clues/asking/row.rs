//! A row of words that asks for something.

use crate::judge::Asked;

/// What a question with these words asks, `|` between two of them.
pub(super) struct Row {
    pub(super) asked: Asked,
    /// One of these stands in it.
    pub(super) words: &'static str,
    /// And one of these, unless that is empty.
    pub(super) with: &'static str,
    /// And none of these.
    pub(super) without: &'static str,
}
