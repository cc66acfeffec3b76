//! Which language the labels of a paste are in.

use super::language_set::LanguageSet;
use super::languages::LANGUAGES;

/// Counts, per language, the texts that were found in its table.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tally {
    /// Texts that English does not have, per language.
    exclusive: [usize; LANGUAGES.len()],
    english: usize,
}

impl Tally {
    /// Counts one text that stands in the tables of these languages.
    pub(crate) fn add(&mut self, languages: LanguageSet) {
        if languages.has_english() {
            // Shared with English, or English: it tells nothing about another language.
            self.english += 1;
            return;
        }
        for (count, has) in self.exclusive.iter_mut().zip(languages.each()) {
            *count += usize::from(has);
        }
    }

    /// Adds the counts of another part of the input.
    pub(crate) fn join(&mut self, other: &Self) {
        self.english += other.english;
        for (count, more) in self.exclusive.iter_mut().zip(other.exclusive) {
            *count += more;
        }
    }

    /// The language that explains most texts; English only where no other explains any.
    pub(crate) fn language(&self) -> Option<&'static str> {
        let mut best = (0, None);
        for (language, count) in LANGUAGES.iter().zip(self.exclusive) {
            if count > best.0 {
                best = (count, Some(language.tag));
            }
        }
        best.1.or((self.english > 0).then_some("en"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixed_output_is_named_after_the_other_language() {
        let mut tally = Tally::default();
        assert_eq!(tally.language(), None);
        tally.add(LanguageSet::of(0));
        tally.add(LanguageSet::of(0));
        assert_eq!(tally.language(), Some("en"));
        tally.add(LanguageSet::of(1));
        assert_eq!(tally.language(), Some("ja"));
    }
}
