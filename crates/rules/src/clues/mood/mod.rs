//! Whether what a clause tells was done, is planned, is only asked, or is denied.

mod after;
mod brackets;
mod chinese;
mod english;
mod errand;
mod japanese;
mod list;
mod offered;
mod refusal;
mod to_be;

use errand::is_estimated;
use offered::{is_failing, is_offered};

use super::index::Token;
use super::story::Story;

use crate::clues::story::sentence::Sentence;

pub(super) use super::word::Mood;
use super::word::{Language, Word};
use crate::one_of::starts_with_one;

/// The mood of what this verb, or noun, of a sentence tells.
///
/// An event may be told of as to come by a word of time anywhere in the sentence; a fact not.
pub(super) fn mood(story: &Story<'_>, sentence: &Sentence, verb: &Token, is_event: bool) -> Mood {
    // `nothing was changed`: the verb is in the denial.
    let is_within = |token: &Token| {
        token.word == Word::Untouched
            && token.start <= verb.start
            && token.end >= verb.end
            && verb.word != Word::Untouched
    };
    if story.words(sentence).iter().any(is_within) {
        return Mood::Denied;
    }
    if is_event && is_answered_no(story.between(verb.end, verb.end + 36)) {
        return Mood::Denied;
    }
    if is_event && is_offered(story, sentence, verb) {
        // Where Windows has failed already, it is what may help, and nobody's plan.
        return if is_failing(story) {
            Mood::Advised
        } else {
            Mood::Planned
        };
    }
    if is_event && is_estimated(story, sentence, verb) {
        return Mood::Planned;
    }
    match sentence.language {
        Language::Ja => japanese::mood(story, sentence, verb, is_event),
        Language::En => english::mood(story, sentence, verb, is_event),
        Language::Zh => chinese::mood(story, sentence, verb, is_event),
    }
}

/// Whether what is asked at the head of this text is answered with no at once: `マザボ交換?してない`,
/// `就换了个CPU?也没有`, `Swapped the board? No.`
fn is_answered_no(behind: &str) -> bool {
    const NO: &str = "\
        してな|してませ|していな|していませ|しとらん|してへん|やってな|まさか|いいえ|いや、|いや。|ないない|ないです|なし|\
        替えるわけ|換えるわけ|するわけ|できるわけ|替えられるわけ|ありえな|\
        也没有|也没|没有|我说没|没换|没动|没这回事|不可能|怎么可能|no.|no,|no!|nope|never|not me|of course not|nah|i didn't|i haven't|i did not";
    let Some((own, rest)) = behind.split_once('?') else {
        return false;
    };
    let rest = rest.trim_start_matches(['?', '!', ' ', '\n', '」', '"']);
    own.len() <= 12 && starts_with_one(rest, NO)
}
