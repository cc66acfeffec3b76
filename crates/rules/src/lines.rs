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

    /// All lines.
    pub(crate) fn all(&self) -> &[&'static str] {
        self.lines.get_or_init(|| self.text.lines().collect())
    }

    /// The line at this place, from 0; empty beyond the last.
    pub(crate) fn get(&self, place: usize) -> &'static str {
        self.all().get(place).copied().unwrap_or_default()
    }

    /// The place of this line, whatever the case of its letters.
    pub(crate) fn place(&self, line: &str) -> Option<usize> {
        let mut all = self.all().iter();
        all.position(|own| own.eq_ignore_ascii_case(line))
    }
}

/// Packs texts that have no line ends.
macro_rules! lines {
    [$( $text:literal ),+ $(,)?] => {
        $crate::lines::Lines::new(concat!($( $text, "\n" ),+))
    };
}

pub(crate) use lines;
