//! The guided way: one question after the other.

use std::rc::Rc;

use ninsho_rules::Subject;
use ninsho_rules::judge::Question;

use super::clues::STORY;
use super::{after, kind, state, text};
use crate::state::{Action, Guide, State};

/// The state on the guided way through this text, after these answers.
fn guided(text: &str, answers: &[Option<&'static str>]) -> Rc<State> {
    let start = after(state(), [Action::Edit(text.to_owned()), Action::StartGuide]);
    after(start, answers.iter().copied().map(Action::GuideAnswer))
}

fn asked_now(state: &State) -> Option<&'static str> {
    Some(state.guide.as_ref()?.question().name())
}

#[test]
fn the_guide_asks_for_the_state_and_then_what_happened() {
    let start = guided("", &[]);
    assert_eq!(asked_now(&start), Some("state"));
    let down = guided("", &[Some("not-activated")]);
    assert_eq!(asked_now(&down), Some("happened"));
    let fine = guided("", &[Some("activated")]);
    assert_ne!(asked_now(&fine), Some("happened"));
}

#[test]
fn the_guide_ends_after_seven_questions_whatever_is_answered() {
    for answer in [None, Some("no")] {
        let mut now = guided("", &[]);
        let mut seen = Vec::new();
        while let Some(guide) = now.guide.clone() {
            assert!(guide.number() <= guide.total(now.open_questions()));
            assert!(!seen.contains(&guide.question()), "{seen:?}");
            seen.push(guide.question());
            let options = guide.question().options();
            let answer = answer.and_then(|_| options.last().copied());
            now = after(now, [Action::GuideAnswer(answer)]);
        }
        assert!((2..=7).contains(&seen.len()), "{seen:?}");
        // An ordinary report, also of nothing at all.
        assert!(now.report().is_some() && now.has_result());
        let link = now
            .verdict
            .as_ref()
            .and_then(|verdict| verdict.link.clone());
        let opened = after(state(), [Action::Open(link.unwrap_or_default())]);
        assert_eq!(kind(&opened), kind(&now));
    }
}

#[test]
fn from_a_code_alone_to_the_steps_in_three_taps() {
    let start = guided("0xC004F213", &[]);
    assert_eq!(asked_now(&start), Some("happened"));
    let answer = Action::GuideAnswer(Some("board"));
    let report = after(start, [answer, Action::EndGuide]);
    assert_eq!(report.guide, None);
    assert_eq!(report.answers.get(Question::Happened), Some("board"));
    let verdict = report.verdict.as_ref().unwrap_or_else(|| unreachable!());
    assert_eq!(verdict.facts.reason, Some(0xC004_F213));
    let steps = verdict
        .recovery
        .as_ref()
        .map(|recovery| recovery.steps.len());
    assert!(steps.is_some_and(|steps| steps > 0), "{steps:?}");
}

#[test]
fn what_the_story_tells_is_not_asked() {
    let read = after(
        state(),
        [Action::Edit(STORY.to_owned()), Action::StartGuide],
    );
    let known = read.verdict.as_ref().map(|verdict| verdict.counted);
    let question = read.guide.as_ref().map(Guide::question);
    let asked = known.zip(question);
    assert!(asked.is_some_and(|(known, question)| known.get(question).is_none()));
}

#[test]
fn back_opens_a_question_again_and_forgets_the_answers_after_it() {
    let third = guided("", &[Some("not-activated"), Some("board")]);
    let second = after(third, [Action::GuideBack]);
    assert_eq!(asked_now(&second), Some("happened"));
    assert_eq!(second.answers.get(Question::Happened), Some("board"));
    let first = after(second, [Action::GuideBack]);
    assert_eq!(asked_now(&first), Some("state"));
    assert_eq!(first.answers.get(Question::Happened), None);
    let skipped = after(first, [Action::GuideAnswer(None)]);
    assert_eq!(skipped.answers.get(Question::State), None);
}

#[test]
fn leaving_the_guide_leaves_all_as_it_was() {
    let before = after(state(), [Action::Edit("0xC004F213".to_owned())]);
    let left = after(
        before.clone(),
        [
            Action::StartGuide,
            Action::GuideAnswer(Some("activated")),
            Action::LeaveGuide,
        ],
    );
    assert_eq!(left, before);
    let nothing = after(state(), [Action::StartGuide, Action::LeaveGuide]);
    assert!(!nothing.has_result());
}

#[test]
fn a_text_that_comes_in_ends_the_guide() {
    let pasted = after(guided("", &[]), [Action::Put(text("company-kms"))]);
    assert_eq!(pasted.guide, None);
    assert_eq!(kind(&pasted), Some("kms-org"));
}

#[test]
fn the_guide_takes_nothing_over_from_a_text_about_something_else() {
    let office = "Name: Office 16, Office16ProPlusVL_KMS_Client edition\n\
                  Description: Office 16, VOLUME_KMSCLIENT channel\n\
                  License Status: Notification\n\
                  Notification Reason: 0xC004F074";
    let read = after(state(), [Action::Edit(office.to_owned())]);
    let subject = read.report().map(|report| report.verdict.facts.subject);
    assert_eq!(subject, Some(Subject::NotWindows));
    let start = after(read, [Action::StartGuide]);
    assert_eq!(
        start
            .verdict
            .as_ref()
            .and_then(|verdict| verdict.facts.reason),
        None
    );
    assert_eq!(asked_now(&start), Some("state"));
}

#[test]
fn the_browsers_way_back_leads_through_the_questions() {
    let third = guided("0xC004F213", &[Some("board"), None]);
    assert_eq!(third.guide_depth(), 3);
    let first = after(third.clone(), [Action::GuideTo(1)]);
    assert_eq!(asked_now(&first), Some("happened"));
    assert_eq!(first.answers.get(Question::Happened), Some("board"));
    // Forth again with the answer that is still given.
    let second = after(first, [Action::GuideTo(2)]);
    assert_eq!(second.guide_depth(), 2);
    assert_eq!(second.answers.get(Question::Happened), Some("board"));
    // From the result back to the last question, and forth.
    let result = after(third.clone(), [Action::EndGuide]);
    assert_eq!((result.guide_depth(), &result.guide), (4, &None));
    let back = after(result.clone(), [Action::GuideTo(3)]);
    assert_eq!(back.guide, third.guide);
    assert_eq!(after(back, [Action::GuideTo(9)]).guide, None);
    // Before the first one stands what was typed, and a result is nothing to leave.
    let left = after(third, [Action::GuideTo(0)]);
    assert_eq!((&*left.text, left.guide_depth()), ("0xC004F213", 0));
    assert_eq!(after(result.clone(), [Action::GuideTo(0)]), result);
    // Another text is no step of the way.
    let other = after(result, [Action::Put(text("company-kms"))]);
    assert_eq!(other.guide_depth(), 0);
}
