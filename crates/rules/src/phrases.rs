//! Many phrases that are looked for in one text.

use std::collections::HashMap;

/// Phrases, found by their first two characters.
///
/// An automaton (aho-corasick) searches a long text faster. But it is made in every visit, of
/// some thousand phrases, and made a slow phone wait five times as long for its first verdict
/// as the reading of the text itself: see docs/benchmarks.md.
pub(crate) struct Phrases {
    phrases: Vec<String>,
    /// Where the phrases with this beginning stand. One of a single character has no second.
    by_start: HashMap<(char, Option<char>), Vec<usize>>,
}

/// A phrase in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    /// Its place among the phrases.
    pub(crate) phrase: usize,
    /// Where it begins in the text, and where it ends, in bytes.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Phrases {
    /// An empty phrase is never found.
    pub(crate) fn new(phrases: impl IntoIterator<Item = String>) -> Self {
        let phrases: Vec<String> = phrases.into_iter().collect();
        let mut by_start: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, phrase) in phrases.iter().enumerate() {
            let mut letters = phrase.chars();
            if let Some(first) = letters.next() {
                by_start
                    .entry((first, letters.next()))
                    .or_default()
                    .push(at);
            }
        }
        Self { phrases, by_start }
    }

    /// Every phrase at every place of the text, those that overlap among them.
    pub(crate) fn find_in<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Found> + 'a {
        text.char_indices().flat_map(move |(start, first)| {
            let rest = text.get(start..).unwrap_or("");
            let second = rest.chars().nth(1);
            let alone = self.by_start.get(&(first, None));
            let more = second.and_then(|second| self.by_start.get(&(first, Some(second))));
            let here = alone.into_iter().chain(more).flatten();
            here.filter_map(move |phrase| {
                let text = self.phrases.get(*phrase)?;
                rest.starts_with(text.as_str()).then(|| Found {
                    phrase: *phrase,
                    start,
                    end: start + text.len(),
                })
            })
        })
    }

    /// Whether one of them stands in this text.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        self.find_in(text).next().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(phrases: &[&'a str], text: &str) -> Vec<(usize, &'a str)> {
        let of = Phrases::new(phrases.iter().map(|phrase| (*phrase).to_owned()));
        let all = of.find_in(text);
        all.map(|found| (found.start, phrases[found.phrase]))
            .collect()
    }

    #[test]
    fn all_that_stand_there_are_found_and_no_other() {
        let phrases = [
            "板",
            "マザー",
            "マザーボード",
            "ボード",
            "board",
            "b",
            "ー板",
        ];
        assert_eq!(
            found(&phrases, "マザーボー板b"),
            [(0, "マザー"), (12, "ー板"), (15, "板"), (18, "b")]
        );
        assert_eq!(
            found(&phrases, "マザーボード"),
            [(0, "マザー"), (0, "マザーボード"), (9, "ボード")]
        );
    }

    #[test]
    fn an_empty_phrase_and_an_empty_text_have_nothing() {
        assert_eq!(found(&["", "a"], "ba"), [(1, "a")]);
        assert_eq!(found(&["a"], ""), []);
    }

    #[test]
    fn the_same_phrase_twice_is_found_twice() {
        assert_eq!(found(&["ab", "ab"], "ab"), [(0, "ab"), (0, "ab")]);
    }
}
