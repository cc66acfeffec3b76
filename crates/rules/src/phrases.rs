//! Many phrases that are looked for in one text.

use std::collections::HashMap;

/// Phrases, found by their first three characters.
///
/// An automaton (aho-corasick) searches a long text faster. But it is made in every visit, of
/// some thousand phrases, and made a slow phone wait five times as long for its first verdict
/// as the reading of the text itself: see docs/benchmarks.md.
pub(crate) struct Phrases {
    texts: Vec<String>,
    /// Where the phrases with this beginning stand.
    by_start: HashMap<Start, Vec<usize>>,
    /// Whether a phrase begins with this byte: at most places of a text none does.
    first_bytes: [bool; 256],
}

/// The first three characters of a phrase; a shorter one has fewer.
type Start = (char, Option<char>, Option<char>);

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
        let texts: Vec<String> = phrases.into_iter().collect();
        let mut by_start: HashMap<_, Vec<usize>> = HashMap::new();
        let mut first_bytes = [false; 256];
        for (at, phrase) in texts.iter().enumerate() {
            if let Some(first) = phrase.bytes().next() {
                first_bytes[usize::from(first)] = true;
            }
            let mut chars = phrase.chars();
            if let Some(first) = chars.next() {
                let start = (first, chars.next(), chars.next());
                by_start.entry(start).or_default().push(at);
            }
        }
        Self {
            texts,
            by_start,
            first_bytes,
        }
    }

    /// Every phrase at every place of the text, those that overlap among them.
    pub(crate) fn find_in<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Found> + 'a {
        self.starts_in(text)
            .flat_map(move |start| self.find_at(text, start))
    }

    /// The places of the text, in bytes, at which a phrase may begin.
    pub(crate) fn starts_in(&self, text: &str) -> impl Iterator<Item = usize> {
        let bytes = text.bytes().enumerate();
        bytes.filter_map(|(at, byte)| self.first_bytes[usize::from(byte)].then_some(at))
    }

    /// Every phrase that begins at this place of the text, in bytes.
    pub(crate) fn find_at<'a>(
        &'a self,
        text: &'a str,
        start: usize,
    ) -> impl Iterator<Item = Found> + 'a {
        let rest = text.get(start..).unwrap_or("");
        let mut chars = rest.chars();
        let (first, second, third) = (chars.next(), chars.next(), chars.next());
        let one = first.map(|first| (first, None, None));
        let two = first.zip(second).map(|(first, _)| (first, second, None));
        let three = first.zip(third).map(|(first, _)| (first, second, third));
        let starts = [one, two, three].into_iter().flatten();
        let here = starts
            .filter_map(|start| self.by_start.get(&start))
            .flatten();
        here.filter_map(move |phrase| {
            let text = self.texts.get(*phrase)?;
            rest.starts_with(text.as_str()).then(|| Found {
                phrase: *phrase,
                start,
                end: start + text.len(),
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
