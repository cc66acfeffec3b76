//! Lists of words in one line.

use std::ops::Range;

/// The first of these words that a text has, `|` between two of them, and where.
pub(super) fn find_one(text: &str, words: &str) -> Option<Range<usize>> {
    words.split('|').find_map(|word| {
        let at = text.find(word)?;
        Some(at..at + word.len())
    })
}

/// Whether a text has one of these words, `|` between two.
pub(super) fn has_one(text: &str, words: &str) -> bool {
    words.split('|').any(|word| text.contains(word))
}
