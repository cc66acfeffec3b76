//! How many PCs come back after what is planned for them.

use ninsho_rules::judge::OutcomeIcon;

use super::row::{EVENTS, Row};

/// The number of PCs with each mark in each of [`EVENTS`], kept while rows come and change:
/// counting a hundred thousand anew would be felt at every letter of a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Totals([[usize; OutcomeIcon::ALL.len()]; EVENTS.len()]);

impl Totals {
    pub(super) fn add(&mut self, row: &Row) {
        self.each(row, |count| *count += 1);
    }

    pub(super) fn remove(&mut self, row: &Row) {
        self.each(row, |count| *count = count.saturating_sub(1));
    }

    fn each(&mut self, row: &Row, change: fn(&mut usize)) {
        for (event, counts) in self.0.iter_mut().enumerate() {
            if let Some(count) = counts.get_mut(row.icon(event) as usize) {
                change(count);
            }
        }
    }

    /// The PCs with this mark in the event at this place.
    pub(crate) fn of(&self, event: usize, icon: OutcomeIcon) -> usize {
        let counts = self.0.get(event);
        let count = counts.and_then(|counts| counts.get(icon as usize));
        count.copied().unwrap_or_default()
    }
}
