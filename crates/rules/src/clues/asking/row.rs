//! A row of words that asks for something.

use crate::judge::Asked;
use crate::one_of::{found, has_one};

/// What a question with these words asks, `|` between two of them.
pub(super) struct Row {
    pub(super) asked: Asked,
    /// One of these stands in it.
    words: &'static str,
    /// And one of each of these.
    with: [&'static str; 2],
    /// And one of each of these, in it or in what was told just before.
    near: [&'static str; 2],
    /// And none of these.
    without: &'static str,
    /// In these a word of the row counts for nothing.
    unless: &'static str,
}

/// A question with one of these words.
pub(super) const fn row(asked: Asked, words: &'static str) -> Row {
    Row {
        asked,
        words,
        with: [""; 2],
        near: [""; 2],
        without: "",
        unless: "",
    }
}

impl Row {
    /// And one of these.
    pub(super) const fn with(mut self, words: &'static str) -> Self {
        let [first, _] = self.with;
        self.with = [words, first];
        self
    }

    /// And one of these, in it or in what was told just before.
    pub(super) const fn near(mut self, words: &'static str) -> Self {
        let [first, _] = self.near;
        self.near = [words, first];
        self
    }

    /// And none of these.
    pub(super) const fn without(mut self, words: &'static str) -> Self {
        self.without = words;
        self
    }

    /// Where its word stands in none of these.
    pub(super) const fn unless(mut self, words: &'static str) -> Self {
        self.unless = words;
        self
    }

    /// Whether the row names itself what it is about.
    pub(super) fn is_told_itself(&self) -> bool {
        self.near.iter().any(|words| !words.is_empty())
    }

    /// Where the first word of the row stands in a question, if that asks for it; `before` is what
    /// was told just before, and ends with the question.
    pub(super) fn place(&self, text: &str, before: &str) -> Option<usize> {
        let at = self.first(text)?;
        let has = |words: &str, text: &str| words.is_empty() || has_one(text, words);
        let is_met = self.with.iter().all(|words| has(words, text))
            && self.near.iter().all(|words| has(words, before))
            && (self.without.is_empty() || !has_one(text, self.without));
        is_met.then_some(at)
    }

    /// The first place of a word that stands in nothing else.
    fn first(&self, text: &str) -> Option<usize> {
        let places = found(text, self.words).filter_map(|(_, word)| {
            let mut all = text.match_indices(word).map(|(at, _)| at..at + word.len());
            all.find(|own| !self.is_swallowed(text, own.start, own.end))
        });
        places.map(|own| own.start).min()
    }

    /// Whether a word is a part of one of those in which it counts for nothing.
    fn is_swallowed(&self, text: &str, start: usize, end: usize) -> bool {
        let holds = |(at, own): (usize, &str)| at < end && start < at + own.len();
        let mut all = self.unless.split('|').filter(|words| !words.is_empty());
        all.any(|words| text.match_indices(words).any(holds))
    }
}
