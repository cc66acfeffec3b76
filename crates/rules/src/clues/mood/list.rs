//! What a plan lists behind its colon is planned: `Planning the big one for Christmas: new board, CPU`.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Form, Word};
use crate::one_of::has_one;

/// What begins a list of what is to come.
const PLANS: &str = "is coming in |comes next|next up|planning|i plan|we plan|going to|the plan|my plan|want to|will |intend to|about to";

/// What tells of a past all the same.
const PAST: &str = " did| done| was | had | already | finally | after | i got | not |n't ";

/// Whether this noun stands in the list behind the colon of a plan, in English.
pub(super) fn is_of_planned_list(story: &Story<'_>, sentence: &Sentence, noun: &Token) -> bool {
    let head = story.between(sentence.range.start, noun.start);
    let Some((before, list)) = head.split_once(": ") else {
        return false;
    };
    let is_open = |text: &str| !has_one(&format!(" {text} "), PAST);
    let behind = story.between(noun.end, sentence.range.end);
    let has_deed = story
        .words(sentence)
        .iter()
        .any(|word| word.form == Form::Done && word.start < noun.end || word.word == Word::Did);
    noun.form != Form::Done
        && has_one(before, PLANS)
        && is_open(before)
        && is_open(list)
        && is_open(behind)
        && !has_deed
}
