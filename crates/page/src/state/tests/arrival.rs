//! A text that comes in takes the place of the one before, which can come back.

use ninsho_rules::judge::Question;

use super::{after, kind, own, state, text};
use crate::state::{Action, Unreadable};

#[test]
fn what_was_replaced_comes_back_with_its_answers() {
    let answered = after(
        state(),
        [
            Action::Edit(own("free-upgrade")),
            Action::Answer(Question::FirstWindows, Some("7")),
            Action::Answer(Question::Bought, Some("no")),
        ],
    );
    let other = after(answered.clone(), [Action::Put(text("company-kms"))]);
    assert_eq!(kind(&other), Some("kms-org"));
    assert_eq!(
        other.answers.first_windows, None,
        "the answers were about the first one"
    );
    let again = after(other, [Action::Put(text("firmware-oem")), Action::Restore]);
    assert_eq!(again.text, answered.text);
    assert_eq!(again.answers, answered.answers);
    assert_eq!(again.verdict, answered.verdict);
    assert_eq!(again.previous_text(), None);
}

#[test]
fn a_sample_is_nobodys_own_text() {
    let samples = [
        Action::Put(text("free-upgrade")),
        Action::Put(text("company-kms")),
    ];
    let shown = after(state(), samples);
    assert!(!shown.has_own_text());
    assert_eq!(shown.previous_text(), None);
    let cleared = after(
        state(),
        [
            Action::Edit(own("free-upgrade")),
            Action::Put(String::new()),
        ],
    );
    assert!(!cleared.has_result());
    assert!(cleared.previous_text().is_some());
}

#[test]
fn a_picture_takes_nothing_away() {
    let text = text("free-upgrade");
    let shown = after(state(), [Action::Edit(text.clone())]);
    let refused = after(shown, [Action::Refuse(Unreadable::Picture)]);
    assert_eq!(refused.refused, Some(Unreadable::Picture));
    assert_eq!(
        (&*refused.text, kind(&refused)),
        (&*text, Some("unknown-dl"))
    );
    let next = after(refused, [Action::Put(text)]);
    assert_eq!(next.refused, None);
}

#[test]
fn a_paste_over_a_longer_text_is_an_arrival_and_a_letter_is_none() {
    let shown = after(state(), [Action::Edit(text("free-upgrade"))]);
    let other = after(shown.clone(), [Action::Edit(text("company-kms"))]);
    assert_eq!(other.arrivals, shown.arrivals + 1);
    let typed = after(shown.clone(), [Action::Edit(text("free-upgrade") + "a")]);
    assert_eq!(typed.arrivals, shown.arrivals);
}

#[test]
fn what_is_typed_waits_to_be_looked_at() {
    let story = "自作の PC です。マザーボードを替えたら、認証されていませんと出ます。";
    let typed = after(state(), [Action::Type(story.to_owned())]);
    assert_eq!((typed.arrivals, typed.is_typed), (0, true));
    assert!(typed.has_result());
    let more = after(typed.clone(), [Action::Type(story.repeat(2))]);
    assert_eq!((more.arrivals, more.is_typed), (0, true));
    let pasted = after(typed.clone(), [Action::Edit(text("company-kms"))]);
    assert_eq!((pasted.arrivals, pasted.is_typed), (1, false));
    let emptied = after(typed, [Action::Type(String::new())]);
    assert!(!emptied.is_typed, "there is nothing to look at");
}
