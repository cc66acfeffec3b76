//! Which languages share a text.

use super::languages::LANGUAGES;

/// The languages in whose tables a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct LanguageSet {
    /// In the order of `LANGUAGES`.
    has: [bool; LANGUAGES.len()],
}

impl LanguageSet {
    /// The language at this place of `LANGUAGES` alone.
    pub(super) fn of(at: usize) -> Self {
        let mut set = Self::default();
        if let Some(has) = set.has.get_mut(at) {
            *has = true;
        }
        set
    }

    /// Adds the languages of another set.
    pub(super) fn add(&mut self, other: Self) {
        for (has, more) in self.has.iter_mut().zip(other.has) {
            *has |= more;
        }
    }

    /// Whether English, the first of the languages, is among them.
    pub(super) fn has_english(self) -> bool {
        self.has.first() == Some(&true)
    }

    /// For each language, in the order of `LANGUAGES`, whether it is among them.
    pub(super) fn each(self) -> impl Iterator<Item = bool> {
        self.has.into_iter()
    }
}
