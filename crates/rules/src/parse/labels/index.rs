//! The tables of all languages as they are searchedby their comparison keys, and by their numbers.

use std::sync::OnceLock;

use super::{Field, LANGUAGES, Language, LanguageSet, comparison_key};
use crate::phrases::Phrases;
use crate::vocabulary::Status;

pub(super) struct Sentence {
    pub(super) before: String,
    /// What follows the date; `None` when the sentence has none.
    pub(super) after: Option<String>,
    pub(super) status: Status,
    pub(super) languages: LanguageSet,
}

/// A text, the number that it is found by, and what it stands for.
pub(super) type Rows<T> = Vec<(usize, String, T, LanguageSet)>;

pub(super) struct Index {
    pub(super) labels: Rows<Field>,
    pub(super) statuses: Rows<Status>,
    pub(super) sentences: Vec<Sentence>,
    pub(super) shell: Phrases,
    pub(super) host_disabled: Phrases,
}

pub(super) fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| Index {
        labels: collect(Language::labels),
        statuses: collect(Language::statuses),
        sentences: sentences(),
        host_disabled: Phrases::new(
            LANGUAGES
                .iter()
                .filter_map(|language| language.shell().nth(3))
                .map(comparison_key),
        ),
        shell: Phrases::new(
            LANGUAGES
                .iter()
                .flat_map(Language::shell)
                .map(comparison_key)
                .filter(|part| part.chars().count() > 6),
        ),
    })
}

/// One row per text; where two languages or two fields share it, the first field and all languages.
fn collect<T, I>(rows: impl Fn(&'static Language) -> I) -> Rows<T>
where
    I: Iterator<Item = (T, &'static str)>,
{
    let mut all = Vec::new();
    for (at, language) in LANGUAGES.iter().enumerate() {
        for (value, text) in rows(language) {
            let text = comparison_key(text);
            all.push((number(&text), text, value, 1 << at));
        }
    }
    all.sort_by_key(|row| row.0);
    all.dedup_by(|later, kept| {
        let same = later.1 == kept.1;
        if same {
            kept.3 |= later.3;
        }
        same
    });
    all
}

/// The number of a text, another one for every text of the tables (FNV-1a).
fn number(text: &str) -> usize {
    let step = |number: u32, byte: u8| (number ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    looks(text).fold(0x811C_9DC5, step) as usize
}

/// What a text looks like: a scan takes these for each other (`Llcense`).
fn looks(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().map(|byte| match byte {
        b'i' | b'1' | b'|' | b'!' => b'l',
        b'0' => b'o',
        _ => byte,
    })
}

fn sentences() -> Vec<Sentence> {
    let mut all = Vec::new();
    for (at, language) in LANGUAGES.iter().enumerate() {
        for (status, text) in language.sentences() {
            let (before, after) = match text.split_once("{date}") {
                Some((before, after)) => (before, Some(comparison_key(after))),
                None => (text, None),
            };
            all.push(Sentence {
                before: comparison_key(before),
                after,
                status,
                languages: 1 << at,
            });
        }
    }
    all
}

pub(super) fn exact<T: Copy>(rows: &Rows<T>, key: &str) -> Option<(T, LanguageSet)> {
    let number = number(key);
    let first = rows.partition_point(|row| row.0 < number);
    let row = rows.get(first)?;
    looks(&row.1).eq(looks(key)).then_some((row.2, row.3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_has_its_own_number() {
        fn check<T>(rows: &Rows<T>) {
            assert!(rows.is_sorted_by(|one, other| one.0 < other.0));
        }
        check(&index().labels);
        check(&index().statuses);
    }
}
