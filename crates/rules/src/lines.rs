//! Many short texts in one.

use std::sync::OnceLock;

/// The lines of one text, found at the first look.
///
/// A pointer and a length for each of 1,800 sentences and names took 6 KB of the page.
pub(crate) struct Lines {
    text: &'static str,
    lines: OnceLock<Vec<&'static str>>,
}

impl Lines {
    /// The lines of this text.
    pub(crate) const fn new(text: &'static str) -> Self {
        Self {
            text,
            lines: OnceLock::new(),
        }
    }

    /// The line at this place, from 0; empty beyond the last.
    pub(crate) fn get(&self, place: usize) -> &'static str {
        let lines = self.lines.get_or_init(|| self.text.lines().collect());
        lines.get(place).copied().unwrap_or_default()
    }
}
