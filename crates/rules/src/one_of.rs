//! Lists of words in one line, `|` between two of them.

use std::ops::Range;

/// The words of a list that a text has, in the order of the list, and where each stands first.
///
/// Most words of most lists are in no text. A word with a byte that the text does not have is
/// passed over, which takes a hundredth of what looking for it takes.
pub(crate) fn found<'words>(
    text: &str,
    words: &'words str,
) -> impl Iterator<Item = (usize, &'words str)> {
    let mut has = [false; 256];
    for byte in text.bytes() {
        has[usize::from(byte)] = true;
    }
    each(words)
        .filter(move |word| word.iter().all(|byte| has[usize::from(*byte)]))
        .filter_map(move |word| {
            let word = str::from_utf8(word).ok().filter(|word| !word.is_empty())?;
            Some((text.find(word)?, word))
        })
}

/// The first of these words that a text has, and where.
pub(crate) fn find_one(text: &str, words: &str) -> Option<Range<usize>> {
    let (at, word) = found(text, words).next()?;
    Some(at..at + word.len())
}

/// The one of these words that stands first in a text.
pub(crate) fn find_first(text: &str, words: &str) -> Option<Range<usize>> {
    let (at, word) = found(text, words).min_by_key(|(at, _)| *at)?;
    Some(at..at + word.len())
}

/// Whether a text has one of these words.
pub(crate) fn has_one(text: &str, words: &str) -> bool {
    found(text, words).next().is_some()
}

/// Whether a text begins with one of these words.
pub(crate) fn starts_with_one(text: &str, words: &str) -> bool {
    let text = text.as_bytes();
    each(words).any(|word| text.starts_with(word))
}

/// Whether a text ends with one of these words.
pub(crate) fn ends_with_one(text: &str, words: &str) -> bool {
    let text = text.as_bytes();
    each(words).any(|word| text.ends_with(word))
}

/// The words of a list.
fn each(words: &str) -> impl Iterator<Item = &[u8]> {
    words.as_bytes().split(|byte| *byte == b'|')
}
