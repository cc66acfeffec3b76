//! Lists of words in one line.

/// Whether a text has one of these words, `|` between two.
pub(super) fn has_one(text: &str, words: &str) -> bool {
    words.split('|').any(|word| text.contains(word))
}
