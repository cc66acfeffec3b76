//! The mood of a Japanese verb: its form, its endings, and what stands behind them.

mod ending;
mod endings;
mod form;
mod outcome;

use endings::endings;
use form::{is_priced, wished};
use outcome::has_outcome;

use super::errand::is_to_be_sent;
use super::to_be::is_to_become;

use crate::clues::index::Token;
use crate::clues::ja::Ending;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Mood, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// What a plan was followed by that was never carried out.
const GIVEN_UP: &str = "\
    やめ|見送|断念|取りやめ|思いとどま|中止|修理せず|修理はせず|断り|断っ|諦め|あきらめ";

/// `入れ直すとき、選ぶ画面で…`: what came of it tells that it was done.
fn is_at_the_time(behind: &str) -> bool {
    let behind = behind.trim_start_matches(['す', 'る', 'た', 'し']);
    starts_with_one(behind, "とき、|とき,|時、|際、|ときに、|際に、")
}

/// `交換を勧められた`: somebody else's advice.
fn is_suggested(behind: &str) -> bool {
    [
        "勧め",
        "すすめ",
        "薦め",
        "提案され",
        "打診され",
        "断り",
        "断っ",
    ]
    .iter()
    .any(|advice| {
        behind
            .strip_prefix(['を', 'は', 'も'])
            .is_some_and(|rest| rest.starts_with(advice))
    })
}

/// `金曜に来て交換します。`: the polite form of what is to come, where nothing came of it.
fn is_to_come(behind: &str) -> bool {
    starts_with_one(
        behind,
        "\
            します。|しますが|しますけど|いたします。|致します。|しまーす",
    )
}

/// `去年の夏に`: a time of the year that is over.
fn is_of_a_past_year(head: &str) -> bool {
    ends_with_one(
        head,
        "\
            去年の|昨年の|一昨年の|おととしの|年前の|去年|昨年",
    )
}

/// `いつ替えたって言ったよ`, `誰が交換したって?`: who asks so did not.
fn is_disputed(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    const ASKS: &str = "いつ|誰が|だれが|どこで|どこに";
    const SAID: &str = "\
        たって言った|たって言いました|たって言って|たって書いた|たなんて言|たと言った|たと言いました|たと書いた|たって?|たってんだ";
    let head = story.between(sentence.range.start, verb.start);
    let behind = story.between(verb.end, verb.end + 30);
    has_one(head, ASKS) && has_one(behind, SAID)
}

pub(super) fn mood(story: &Story<'_>, sentence: &Sentence, verb: &Token, is_event: bool) -> Mood {
    let words = story.words(sentence);
    let is_future = is_event
        && words.iter().any(|token| {
            token.word == Word::Future
                && token.start < verb.start
                && !is_of_a_past_year(story.between(sentence.range.start, token.start))
        });
    if let Some(wished) = wished(story, verb) {
        return wished;
    }
    // `マザボ未交換`.
    let is_never = story.between(verb.start.saturating_sub(3), verb.start) == "未";
    if is_event && (is_never || is_disputed(story, sentence, verb)) {
        return Mood::Denied;
    }
    let behind = story.between(verb.end, verb.end + 30);
    if is_event && is_suggested(behind) {
        return Mood::Advised;
    }
    if is_priced(story, verb) {
        return Mood::Asked;
    }
    // `入れたら認証されません`: the ending is in the form.
    if is_event
        && verb.word == Word::Create
        && story.between(verb.start, verb.end).ends_with("たら")
    {
        return if has_outcome(story, sentence, verb) {
            Mood::Done
        } else {
            Mood::Asked
        };
    }
    if is_event && (is_to_be_sent(story, sentence, verb) || is_to_become(story, verb)) {
        return Mood::Planned;
    }
    let told = match endings(story, sentence, verb, is_event) {
        Some(told) => told,
        None if is_future => return Mood::Planned,
        None => return Mood::Done,
    };
    let outcome = || has_outcome(story, sentence, verb);
    let is_given_up = || {
        let behind = story.between(verb.end, sentence.range.end);
        has_one(behind, GIVEN_UP)
    };
    match told.first {
        Some(Ending::Not) => Mood::Denied,
        Some(Ending::Guess) => Mood::Advised,
        _ if told.is_plan && is_event && is_given_up() => Mood::Denied,
        _ if told.is_plan => Mood::Planned,
        Some(Ending::When) if outcome() => Mood::Done,
        Some(Ending::When | Ending::If) => {
            if outcome() && (told.is_when || is_at_the_time(story.between(verb.end, verb.end + 12)))
            {
                Mood::Done
            } else {
                Mood::Asked
            }
        }
        Some(Ending::Past) if is_future && !outcome() => Mood::Planned,
        Some(Ending::Past) => Mood::Done,
        _ if is_future => Mood::Planned,
        None if is_event && is_to_come(behind) && !outcome() => Mood::Planned,
        // Who changed nothing may ask about something else.
        None if is_event && sentence.is_question && verb.word != Word::Untouched && !outcome() => {
            Mood::Asked
        }
        _ => Mood::Done,
    }
}
