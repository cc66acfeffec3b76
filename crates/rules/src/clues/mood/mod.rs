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

use offered::is_offered;

use super::index::Token;
use super::story::Story;

use crate::clues::story::sentence::Sentence;

pub(super) use super::word::Mood;
use super::word::{Language, Word};

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
    if is_event && is_offered(story, sentence, verb) {
        return Mood::Planned;
    }
    match sentence.language {
        Language::Ja => japanese::mood(story, sentence, verb, is_event),
        Language::En => english::mood(story, sentence, verb, is_event),
        Language::Zh => chinese::mood(story, sentence, verb, is_event),
    }
}
