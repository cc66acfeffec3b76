//! What stands in brackets behind a plan is planned with it: `I want to change the CPU (3600 ->
//! 5800X3D)`.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Form, Word};
use crate::one_of::has_one;

/// Whether this noun stands in brackets that explain a plan, and nothing in them tells of a past.
pub(super) fn is_in_brackets_of_plan(story: &Story<'_>, sentence: &Sentence, noun: &Token) -> bool {
    let head = story.between(sentence.range.start, noun.start);
    let Some((before, inside)) = head.rsplit_once('(') else {
        return false;
    };
    let opened = sentence.range.start + before.len();
    let is_past = |text: &str| {
        let text = format!(" {text} ");
        has_one(&text, " already | did | done | was | had | last | ago | i ")
    };
    let behind = story.between(noun.end, sentence.range.end);
    let rest = behind.split(')').next().unwrap_or_default();
    let words = story.words(sentence);
    let is_led = || {
        words.iter().any(|plan| {
            plan.word == Word::Plan
                && plan.end <= opened
                && !words.iter().any(|turn| {
                    matches!(turn.word, Word::Turn | Word::Comma)
                        && turn.start >= plan.end
                        && turn.end <= opened
                })
        })
    };
    noun.form != Form::Done
        && !inside.contains(')')
        && !is_past(inside)
        && !is_past(rest)
        && is_led()
}
