//! A clause: the words of a sentence between two commas or turns.

use crate::clues::index::Token;
use crate::clues::word::Word;

/// The words from the comma or turn before a place to the one behind another.
pub(in crate::clues) fn clause_of(words: &[Token], start: usize, end: usize) -> &[Token] {
    let is_edge = |token: &Token| matches!(token.word, Word::Comma | Word::Turn);
    let from = words
        .iter()
        .rposition(|token| token.end <= start && is_edge(token))
        .map_or(0, |at| at + 1);
    let to = words
        .iter()
        .position(|token| token.start >= end && is_edge(token))
        .unwrap_or(words.len());
    words.get(from..to).unwrap_or_default()
}
