//! What a story tells counts until it is dismissed.

use ninsho_rules::judge::Question;

use super::{after, state};
use crate::state::{Action, State};

pub(super) const STORY: &str =
    "マザーボードを交換したら、ライセンス認証されていません と出ました。0xC004F213";

fn counted(state: &State, question: Question) -> Option<&'static str> {
    state.verdict.as_ref()?.counted.get(question)
}

#[test]
fn a_clue_counts_until_it_is_dismissed_and_is_no_answer() {
    let read = after(state(), [Action::Edit(STORY.to_owned())]);
    assert_eq!(counted(&read, Question::Happened), Some("board"));
    assert_eq!(read.answers.get(Question::Happened), None);
    let dismissed = after(read, [Action::Dismiss(Question::Happened, true)]);
    assert_eq!(counted(&dismissed, Question::Happened), None);
    assert_eq!(counted(&dismissed, Question::State), Some("not-activated"));
    let again = after(dismissed, [Action::Dismiss(Question::Happened, false)]);
    assert_eq!(counted(&again, Question::Happened), Some("board"));
}

#[test]
fn who_dismisses_every_clue_can_still_take_that_back() {
    let read = after(state(), [Action::Edit(STORY.to_owned())]);
    let all = Question::ALL.iter().map(|of| Action::Dismiss(*of, true));
    let none = after(read, all);
    assert!(none.report().is_some_and(|report| !report.clues.is_empty()));
    let back = after(none, [Action::Dismiss(Question::State, false)]);
    assert_eq!(counted(&back, Question::State), Some("not-activated"));
}

#[test]
fn a_clue_that_is_confirmed_after_it_was_dismissed_is_an_answer() {
    let read = after(state(), [Action::Edit(STORY.to_owned())]);
    let confirmed = after(
        read,
        [
            Action::Dismiss(Question::Happened, true),
            Action::Answer(Question::Happened, Some("board")),
        ],
    );
    assert_eq!(confirmed.answers.get(Question::Happened), Some("board"));
    assert_eq!(counted(&confirmed, Question::Happened), Some("board"));
}

#[test]
fn a_step_is_tried_and_taken_back_and_stands_in_the_link() {
    let read = after(state(), [Action::Edit(STORY.to_owned())]);
    let left = |state: &State| state.verdict.as_ref()?.recovery.as_ref()?.left().next();
    let link = |state: &State| {
        let verdict = state.verdict.as_ref();
        verdict.and_then(|verdict| verdict.link.clone())
    };
    let (first, before) = (left(&read), link(&read));
    let step = first.expect("it is not activated");
    let tried = after(read, [Action::Try(step, true)]);
    assert_ne!(left(&tried), first);
    assert!(link(&tried).is_some_and(|link| link.contains("&t=")));
    let opened = after(state(), [Action::Open(link(&tried).unwrap_or_default())]);
    assert_eq!(left(&opened), left(&tried));
    let back = after(tried, [Action::Try(step, false)]);
    assert_eq!((left(&back), link(&back)), (first, before));
}
