//! What is known of one language.

use super::row::Row;

/// The words of one language; `|` stands between two of a list.
pub(super) struct Words {
    pub(super) rows: &'static [Row],
    /// How a list of what was tried begins.
    pub(super) lists: &'static str,
    /// With which words somebody leads to one, wherever they stand.
    pub(super) leads: &'static str,
    /// How one of what was not begins.
    pub(super) not_lists: &'static str,
    /// What in an item of a list says that it was not done.
    pub(super) open: &'static str,
    /// What says that it helped.
    pub(super) good: &'static str,
    /// What before that says that it did not.
    pub(super) not_good: &'static str,
}
