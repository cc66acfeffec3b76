//! The sentence of `/xpr` and the words of a state in a language whose wording no table has, by
//! their stems.
//!
//! Only under the heading of `/xpr` and behind the label of a state, where no other sentence can
//! stand. What a stem does not tell stays unknown: which grace period ends on a day, for instance.

mod words;

use words::{
    ADDITIONAL, ALONE, EXTENDED, GIVEN, GRACE, INITIAL, LACKING, LICENCE, NO_STATE, NOT_GENUINE,
    NOTIFICATION, PERMANENT, UNDONE, UNDONE_INSIDE, UNLICENSED, WITHOUT,
};

use super::term::{self, has_day};
use crate::parse::labels::comparison_key;
use crate::vocabulary::Status;

/// What the words behind the label of a state tell.
pub(in crate::parse::dialect) fn state(text: &str) -> Option<Status> {
    /// No such value is longer, in bytes, or has more words.
    const LONGEST: usize = 160;
    const WORDS: usize = 5;
    let head = text.split(['(', ',', ';']).next().unwrap_or(text);
    let head = head.split(". ").next().unwrap_or(head);
    let lower = head.to_lowercase();
    let words = || {
        let words = lower.split(|ch: char| !ch.is_alphanumeric() && ch != '-');
        words.filter(|word| !word.is_empty())
    };
    let said = comparison_key(head).replace('-', "");
    if text.len() > LONGEST || words().count() > WORDS || text.contains(['?', '？']) {
        return None;
    }
    let has = |stems: &[&str]| has_one(&said, stems);
    if has(NO_STATE) {
        return None;
    }
    if has(GRACE) {
        return match (
            has(INITIAL),
            has(ADDITIONAL),
            has(NOT_GENUINE),
            has(EXTENDED),
        ) {
            (true, false, false, false) => Some(Status::OobGrace),
            (false, true, false, false) => Some(Status::OotGrace),
            (false, false, true, false) => Some(Status::NonGenuineGrace),
            (false, false, false, true) => Some(Status::ExtendedGrace),
            _ => None,
        };
    }
    let is_denied = has(UNLICENSED) || has(LACKING) || words().any(|word| WITHOUT.contains(&word));
    let names = |word: &str| LICENCE.iter().any(|stem| word.starts_with(stem));
    // Within a word what denies it stands in front.
    let is_named = words().any(names) || has(UNLICENSED);
    let is_whole =
        words().any(|word| names(word) && !ALONE.contains(&word) || GIVEN.contains(&word));
    match (is_named, has(NOTIFICATION)) {
        (true, false) if is_denied => Some(Status::Unlicensed),
        (true, false) => is_whole.then_some(Status::Licensed),
        (false, true) if !is_denied => Some(Status::Notification),
        _ => None,
    }
}

/// What the sentence below the heading of `/xpr` tells.
pub(super) fn said(text: &str) -> Option<Status> {
    let lower = text.to_lowercase();
    let is_word = |word: &str| UNDONE.contains(&word);
    if lower
        .split(|ch: char| !ch.is_alphanumeric() && ch != '\'')
        .any(is_word)
        || has_one(&lower, UNDONE_INSIDE)
    {
        return None;
    }
    let said = comparison_key(text);
    if has_day(text) {
        let is_grace = has_one(&said, GRACE);
        let has = |stems| has_one(&said, stems);
        return match (has(INITIAL), has(ADDITIONAL), has(EXTENDED)) {
            (true, false, false) if is_grace => Some(Status::OobGrace),
            (false, true, false) if is_grace => Some(Status::OotGrace),
            (false, false, true) if is_grace => Some(Status::ExtendedGrace),
            _ => (term::channel(text).is_some() && !is_grace).then_some(Status::Licensed),
        };
    }
    match (has_one(&said, PERMANENT), has_one(&said, NOTIFICATION)) {
        (true, false) => Some(Status::Licensed),
        (false, true) => Some(Status::Notification),
        _ => None,
    }
}

fn has_one(said: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| said.contains(stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn permanently_in_languages_without_a_table() {
        for text in [
            "Maszyna jest trwale aktywowana.",
            "Bu bilgisayar kalıcı olarak etkinleştirildi.",
            "Počítač je trvale aktivován.",
            "A számítógép véglegesen aktiválva van.",
            "Tietokone on aktivoitu pysyvästi.",
            "Ο υπολογιστής έχει ενεργοποιηθεί μόνιμα.",
            "Пристрій активовано назавжди.",
            "Datorn är permanent aktiverad.",
            "コンピューターは永続的にライセンス認証されています。",
            "คอมพิวเตอร์เปิดใช้งานอย่างถาวร",
        ] {
            assert_eq!(said(text), Some(Status::Licensed), "{text}");
        }
    }

    #[test]
    fn a_day_ends_it() {
        for text in [
            "Volyymiaktivointi vanhenee 11.3.2027 9.12.44",
            "Platnost multilicenční aktivace vyprší 11.03.2027 9:12:44",
        ] {
            assert_eq!(said(text), Some(Status::Licensed), "{text}");
        }
        for (text, grace) in [
            (
                "初期猶予期間は 2026/12/20 8:10:10 に終了します",
                Status::OobGrace,
            ),
            (
                "Período de gracia adicional hasta 20/12/2026",
                Status::OotGrace,
            ),
        ] {
            assert_eq!(said(text), Some(grace), "{text}");
        }
        for text in [
            "Trvalá lhůta vyprší 11.03.2027",
            "Permanent until 2027-03-11",
            "Okres karencji woluminu kończy się 2027-03-11",
        ] {
            assert_eq!(said(text), None, "{text}");
        }
    }

    #[test]
    fn states_behind_their_label() {
        for text in [
            "Lisensiert",
            "Licenseret",
            "Lizenziert (dauerhaft)",
            "Licencirano",
            "Käyttöoikeus myönnetty",
            "Avec licence",
            "Z licencją",
            "З ліцензією",
            "Berlisensi",
        ] {
            assert_eq!(state(text), Some(Status::Licensed), "{text}");
        }
        for text in [
            "Ulicenseret",
            "Ulisensiert",
            "Olicensierad",
            "Ikke licenseret",
            "Ei käyttöoikeutta",
            "Sans licence",
            "Nelicencirano",
            "Без лицензии",
            "Licensen saknas",
            "غير مرخص",
            "Tidak berlisensi",
        ] {
            assert_eq!(state(text), Some(Status::Unlicensed), "{text}");
        }
        for (text, status) in [
            ("Alkuperäinen lisäaika", Status::OobGrace),
            ("Período de tolerância expandido", Status::ExtendedGrace),
            ("Zusätzliche Kulanzfrist", Status::OotGrace),
            ("Varsling", Status::Notification),
        ] {
            assert_eq!(state(text), Some(status), "{text}");
        }
        for text in [
            "",
            "Unknown license",
            "Licenz abgelaufen",
            "Is it licensed?",
            "the licence that was on the sticker of the old PC",
            "Grace period",
            "Licence",
        ] {
            assert_eq!(state(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_denied_or_asked_tells_nothing() {
        for text in [
            "is it permanently activated?",
            "The machine is not permanently activated.",
            "Der Computer ist nicht dauerhaft aktiviert.",
            "永続的にライセンス認証されていません。",
            "此计算机未永久激活",
            "批量激活将于 2027/3/24 过期了吗",
            "",
            "Windows",
        ] {
            assert_eq!(said(text), None, "{text}");
        }
        assert_eq!(
            said("Windows je v režimu oznámení."),
            Some(Status::Notification)
        );
    }
}
