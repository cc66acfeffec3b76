//! A verb without the form of the past, behind `after`: `not activated after I reinstall Windows`.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Form, Word};

/// Whether what stands behind this `after I` was done: it is no question, and the story tells of a
/// failure that is there.
pub(super) fn is_plain_after(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    const OPEN: [Word; 5] = [Word::Would, Word::If, Word::Plan, Word::Future, Word::Not];
    let head = story.between(sentence.range.start, verb.start);
    let is_after = ["after i ", "after we ", "since i "]
        .iter()
        .any(|after| head.ends_with(after) || head.trim_start() == *after);
    let is_failing = || {
        story.has_code || story.has_any(&[Word::StateNo, Word::Watermark, Word::ActivateWindows])
    };
    verb.form == Form::Bare
        && is_after
        && !sentence.is_question
        && !story
            .words(sentence)
            .iter()
            .any(|word| OPEN.contains(&word.word) && word.end <= verb.start)
        && is_failing()
}
