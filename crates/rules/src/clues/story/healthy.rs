//! Of two PCs the one that is well, in English: `my desktop is dead, my laptop with 11 works fine`.

use super::sentence::Sentence;

use crate::clues::word::Language;
use crate::one_of::has_one;

/// How it is told that a PC does not start any more.
const DOWN: &str = "\
    doesn't turn on|does not turn on|won't turn on|doesn't boot|won't boot|doesn't start|won't start|is dead|died|\
    is gone|gave up|won't power on|doesn't power on|broke ";

/// How it is told that one is well.
const WELL: &str = "\
    works fine|is fine|works|working fine|runs fine|no problem|never had a problem|without problems|is ok|is okay";

/// Whether it is the desktop that is down, where a laptop is named as well.
pub(in crate::clues) fn is_desktop_down(text: &str, sentences: &[Sentence]) -> bool {
    text.contains("laptop")
        && sentences.iter().any(|sentence| {
            let own = text.get(sentence.range.clone()).unwrap_or_default();
            sentence.language == Language::En
                && !own.contains("laptop")
                && own
                    .split_once("desktop")
                    .is_some_and(|(_, behind)| has_one(behind, DOWN))
        })
}

/// Whether a sentence tells of a laptop that is well.
pub(in crate::clues) fn is_of_well_laptop(own: &str, language: Language) -> bool {
    language == Language::En
        && own.contains("laptop")
        && !own.contains("desktop")
        && !own.contains("not work")
        && has_one(own, WELL)
}
