//! Answers, and the questions that ask for them.

use ninsho_rules::judge::Question;

use super::{after, kind, own, state, text};
use crate::state::Action;

#[test]
fn more_of_the_same_pc_keeps_the_answers() {
    let first = after(
        state(),
        [
            Action::Edit(text("free-upgrade")),
            Action::Answer(Question::FirstWindows, Some("7")),
        ],
    );
    let more = after(first, [Action::Edit(own("free-upgrade"))]);
    assert!(more.answers.first_windows.is_some());
    let other = after(more, [Action::Edit(text("company-kms"))]);
    assert_eq!(other.answers.first_windows, None);
}

#[test]
fn a_question_stays_where_it_was_asked() {
    let shown = after(state(), [Action::Edit(text("free-upgrade"))]);
    let second = shown.asked.get(1).copied().unwrap_or(Question::Plan);
    let option = second.options().first().copied();
    let answered = after(shown.clone(), [Action::Answer(second, option)]);
    assert_eq!(answered.asked.get(1), Some(&second));
    let taken_back = after(answered, [Action::Answer(second, None)]);
    assert_eq!(taken_back.asked.first(), shown.asked.first());
}

#[test]
fn what_an_answer_changed_is_told_until_something_else_comes() {
    let shown = after(state(), [Action::Edit(text("free-upgrade"))]);
    assert_eq!(shown.answered, None);
    let before = shown.verdict.clone();
    let question = Question::FirstWindows;
    let answered = after(shown, [Action::Answer(question, Some("7"))]);
    let told = answered.answered.clone().expect("an answer was given");
    assert_eq!((told.question, Some(told.before)), (question, before));
    assert_ne!(kind(&answered), Some("unknown-dl"));
    let other = after(answered, [Action::Edit(text("company-kms"))]);
    assert_eq!(other.answered, None);
}
