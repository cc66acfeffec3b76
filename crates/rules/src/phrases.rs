//! Many phrases that are looked for in one text.

use rustc_hash::FxHashMap;

/// Phrases, found by their first three characters.
///
/// `a{b/c}d` is one phrase that stands for `abd` and `acd`; it is kept as it is written, since a
/// few choices in a row stand for thousands.
///
/// An automaton (aho-corasick) searches a long text faster. But it is made in every visit, of
/// some thousand phrases, and made a slow phone wait five times as long for its first verdict
/// as the reading of the text itself: see docs/benchmarks.md.
pub(crate) struct Phrases {
    texts: Vec<String>,
    /// Where the phrases with this beginning stand.
    by_start: FxHashMap<Start, Vec<usize>>,
    /// Whether a phrase begins with this byte: at most places of a text none does.
    first_bytes: [bool; 256],
}

/// The first characters of a phrase, three at most, in 21 bits each: as many as a character has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Start(u64);

impl Start {
    const BITS: u32 = 21;

    /// This start and one more character; a whole one takes no more.
    fn with(self, ch: char) -> Self {
        Self(self.0 << Self::BITS | u64::from(u32::from(ch)))
    }

    fn is_whole(self) -> bool {
        self.0 >> (2 * Self::BITS) != 0
    }
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
        let texts: Vec<String> = phrases.into_iter().collect();
        let mut by_start: FxHashMap<_, Vec<usize>> = FxHashMap::default();
        let mut first_bytes = [false; 256];
        for (at, phrase) in texts.iter().enumerate() {
            starts(phrase, None, Start::default(), &mut |first, start| {
                let mut bytes = [0; 4];
                first_bytes[usize::from(first.encode_utf8(&mut bytes).as_bytes()[0])] = true;
                let here = by_start.entry(start).or_default();
                if here.last() != Some(&at) {
                    here.push(at);
                }
            });
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
    pub(crate) fn find_at(&self, text: &str, start: usize) -> Vec<Found> {
        let rest = text.get(start..).unwrap_or("");
        let mut found = Vec::new();
        let mut here = Start::default();
        for ch in rest.chars().take(3) {
            here = here.with(ch);
            for phrase in self.by_start.get(&here).into_iter().flatten() {
                let own = self.texts.get(*phrase).map_or("", String::as_str);
                ends(own.as_bytes(), rest.as_bytes(), start, &mut |end| {
                    let own = Found {
                        phrase: *phrase,
                        start,
                        end,
                    };
                    // One that is as short as a start in one of its forms stands at two.
                    if !found.contains(&own) {
                        found.push(own);
                    }
                });
            }
        }
        found
    }

    /// Whether one of them stands in this text.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        self.find_in(text).next().is_some()
    }
}

/// Tells the first character and the start of all that a phrase stands for.
fn starts(phrase: &str, first: Option<char>, before: Start, each: &mut impl FnMut(char, Start)) {
    let Some(ch) = phrase.chars().next().filter(|_| !before.is_whole()) else {
        return first.into_iter().for_each(|first| each(first, before));
    };
    let rest = &phrase[ch.len_utf8()..];
    match rest.split_once('}').filter(|_| ch == '{') {
        Some((choices, rest)) => {
            for choice in choices.split('/') {
                starts(&[choice, rest].concat(), first, before, each);
            }
        }
        None => starts(rest, first.or(Some(ch)), before.with(ch), each),
    }
}

/// Tells where in the text all end that a phrase stands for and with which `rest` begins, which
/// begins at this place. All are bytes of UTF-8: it is the most that reading a story does.
fn ends(phrase: &[u8], rest: &[u8], start: usize, each: &mut impl FnMut(usize)) {
    let pairs = phrase.iter().zip(rest);
    let same = pairs
        .take_while(|(own, there)| own == there && **own != b'{')
        .count();
    match phrase.get(same..) {
        None | Some([]) => each(start + same),
        Some([b'{', choices @ ..]) => {
            let close = choices.iter().position(|byte| *byte == b'}');
            let parts = close.and_then(|close| choices.split_at_checked(close));
            let (Some((choices, [_, tail @ ..])), Some(rest)) = (parts, rest.get(same..)) else {
                return;
            };
            for choice in choices.split(|byte| *byte == b'/') {
                if let Some(rest) = rest.strip_prefix(choice) {
                    ends(tail, rest, start + same + choice.len(), each);
                }
            }
        }
        Some(_) => {}
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
    fn choices_are_found_in_all_their_forms() {
        let phrases = ["a{b/c}d{/e}", "{新/旧}い{板/}", "{/x}y"];
        assert_eq!(
            found(&phrases, "abd acde ad ab{"),
            [(0, "a{b/c}d{/e}"), (4, "a{b/c}d{/e}"), (4, "a{b/c}d{/e}")]
        );
        assert_eq!(
            found(&phrases, "旧い板新い"),
            [
                (0, "{新/旧}い{板/}"),
                (0, "{新/旧}い{板/}"),
                (9, "{新/旧}い{板/}")
            ]
        );
        assert_eq!(found(&phrases, "xy"), [(0, "{/x}y"), (1, "{/x}y")]);
    }

    #[test]
    fn the_same_phrase_twice_is_found_twice() {
        assert_eq!(found(&["ab", "ab"], "ab"), [(0, "ab"), (0, "ab")]);
    }
}
