//! What a verdict was on an earlier day, and what changed since: for a link that was made then.

use ninsho_rules::judge::{Answers, Change, Outcome, Question, Scenario};
use ninsho_rules::{Era, KNOWLEDGE_DATE, Verdict};
use ninsho_tests::domain::{digital_licences, stories, with};
use time::macros::date;

#[test]
fn a_link_says_what_changed_since_it_was_made() {
    let mut with_a_history = 0;
    for answers in stories() {
        for facts in digital_licences() {
            let verdict = Verdict::of(facts, &answers, KNOWLEDGE_DATE);
            assert_eq!(verdict.changes(KNOWLEDGE_DATE, KNOWLEDGE_DATE), []);
            let changes = verdict.changes(date!(2023 - 09 - 01), KNOWLEDGE_DATE);
            for change in &changes {
                assert_ne!(change.before, change.after);
                assert!(change.since.from() > date!(2023 - 09 - 01));
                let outlook = verdict.outlooks.iter();
                let now = outlook.clone().find(|now| now.scenario == change.scenario);
                assert_eq!(now.map(|now| now.outcome), Some(change.after), "{change:?}");
            }
            with_a_history += usize::from(!changes.is_empty());
        }
    }
    assert!(with_a_history > 0);
}

#[test]
fn each_change_names_what_was_what_is_and_since_when() {
    let facts = digital_licences()[0];
    let answers = [
        (Question::FirstWindows, "7"),
        (Question::Bought, "no"),
        (Question::Maker, "own"),
        (Question::Sticker, "none"),
    ]
    .into_iter()
    .fold(Answers::default(), |answers, (question, option)| {
        with(answers, question, Some(option))
    });
    let verdict = Verdict::of(facts, &answers, KNOWLEDGE_DATE);
    let since = |then| -> Vec<_> {
        let changes = verdict.changes(then, KNOWLEDGE_DATE).into_iter();
        let told = |change: Change| (change.scenario, change.before, change.after, change.since);
        changes.map(told).collect()
    };
    // The first day on which old keys were only tolerated.
    let (stopped, reinstall) = (Era::OldKeysStopped, Scenario::ReinstallSameHw);
    assert_eq!(
        since(Era::OldKeysTolerated.from()),
        [
            (reinstall, Outcome::Ok, Outcome::OkNoFallback, stopped),
            (Scenario::MbSwap, Outcome::Action, Outcome::Chance, stopped),
            (
                Scenario::OtherPc,
                Outcome::Action,
                Outcome::Unlikely,
                stopped
            ),
            (Scenario::NewVm, Outcome::Chance, Outcome::Separate, stopped),
        ]
    );
    // While the offer ran a new board was as open as it is now, whatever was between.
    let tolerated = Era::OldKeysTolerated;
    assert_eq!(
        since(date!(2016 - 01 - 01)),
        [
            (reinstall, Outcome::Ok, Outcome::OkNoFallback, stopped),
            (
                Scenario::OtherPc,
                Outcome::Chance,
                Outcome::Unlikely,
                tolerated
            ),
        ]
    );
    assert_eq!(since(date!(2025 - 12 - 12)), []);
}
