//! Stories in a language in which none are read: of two releases nobody here can tell which is
//! wished for.

use super::mention::Mention;

use crate::clues::story::Story;
use crate::vocabulary::Windows;

/// Whether a story in such a language names several releases; a bare `11` is one beside 10.
pub(in crate::clues) fn is_open(story: &Story<'_>, mentions: &[Mention]) -> bool {
    let text = story.normal.text.as_str();
    let mut releases = mentions.iter().map(|mention| mention.windows);
    let first = releases.next();
    let mut words = text.split(|ch: char| !ch.is_alphanumeric());
    let is_several = releases.any(|release| Some(release) != first)
        || first == Some(Windows::Ten) && words.any(|word| word == "11");
    is_several && is_foreign(text)
}

/// Whether one letter in eighty is none of English, Japanese or Chinese: `déjà`, `für`, `και`.
pub(in crate::clues) fn is_foreign(text: &str) -> bool {
    const SHARE: usize = 80;
    let is_own = |letter: &char| matches!(letter, 'ª'..='\u{2cff}' | '가'..='힣');
    let letters = || text.chars().filter(|letter| letter.is_alphabetic());
    let own = letters().filter(is_own).count();
    own > 0 && own * SHARE >= letters().count()
}

#[cfg(test)]
mod tests {
    use crate::clues::installed;
    use crate::vocabulary::Windows;

    #[test]
    fn of_two_releases_in_other_languages_none_is_told() {
        assert_eq!(
            installed(
                "Windows 8.1 από το εργοστάσιο. Αν βάλω καθαρά Windows 10, θα πιάσει η άδεια;"
            ),
            None
        );
        assert_eq!(
            installed("Il était en Windows 10 et il est passé en 11, licence activée."),
            None
        );
        let told = installed("Der Laptop läuft mit Windows 11 und ist für mich neu.");
        assert_eq!(told, Some(Windows::Eleven));
        let told = installed("It was Windows 10 and is Windows 11 now, not activated.");
        assert_eq!(told, Some(Windows::Eleven));
    }
}
