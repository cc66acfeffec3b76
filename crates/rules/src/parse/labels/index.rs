//! The tables of all languages as they are searched: by their comparison keys.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::comparison_key::comparison_key;
use super::field::Field;
use super::language::Language;
use super::language_set::LanguageSet;
use super::languages::LANGUAGES;
use crate::parse::looks::{looks, unmarked};
use crate::phrases::Phrases;
use crate::vocabulary::Status;

pub(super) struct Sentence {
    pub(super) before: String,
    /// What follows the date; `None` when the sentence has none.
    pub(super) after: Option<String>,
    pub(super) status: Status,
    pub(super) languages: LanguageSet,
}

/// What a text of some of the languages stands for, by its comparison key as a scan may have
/// read it: see [`looks`].
pub(super) type Rows<T> = FxHashMap<Vec<u8>, (T, LanguageSet)>;

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
        labels: collect(|language| language.labels.iter().map(|row| (row.field, row.text))),
        statuses: collect(|language| language.statuses.iter().map(|row| (row.status, row.text))),
        sentences: sentences(),
        host_disabled: Phrases::new(
            LANGUAGES
                .iter()
                .map(|language| comparison_key(language.script_host.disabled)),
        ),
        shell: Phrases::new(
            LANGUAGES
                .iter()
                .flat_map(|language| language.script_host.parts())
                .map(comparison_key)
                .filter(|part| part.chars().count() > 6),
        ),
    })
}

/// One row a text; where two languages or two fields share it, the first field and all languages.
fn collect<T, I>(rows: impl Fn(&'static Language) -> I) -> Rows<T>
where
    I: Iterator<Item = (T, &'static str)>,
{
    let mut all = Rows::default();
    for (at, language) in LANGUAGES.iter().enumerate() {
        for (value, text) in rows(language) {
            let key = looks(&unmarked(&comparison_key(text))).collect();
            let (_, languages) = all.entry(key).or_insert((value, LanguageSet::default()));
            languages.add(LanguageSet::of(at));
        }
    }
    all
}

fn sentences() -> Vec<Sentence> {
    let mut all = Vec::new();
    for (at, language) in LANGUAGES.iter().enumerate() {
        for row in language.sentences {
            let (before, after) = match row.text.split_once("{date}") {
                Some((before, after)) => (before, Some(comparison_key(after))),
                None => (row.text, None),
            };
            all.push(Sentence {
                before: comparison_key(before),
                after,
                status: row.status,
                languages: LanguageSet::of(at),
            });
        }
    }
    all
}

/// What this comparison key stands for, and in which languages.
pub(super) fn exact<T: Copy>(rows: &Rows<T>, key: &str) -> Option<(T, LanguageSet)> {
    let key: Vec<u8> = looks(&unmarked(key)).collect();
    rows.get(&key).copied()
}
