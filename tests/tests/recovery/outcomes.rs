//! What the way back says beside the outlooks: nothing is better than to change nothing.

use std::collections::BTreeSet;

use ninsho_rules::judge::{
    Answers, Confidence, Kind, Now, Outcome, Outlook, Question, Recovery, Scenario, Step,
};
use ninsho_rules::{
    Channel, Edition, Facts, FirmwareKey, KNOWLEDGE_DATE, RuleId, Stance, Status, Weight, Windows,
};

use super::grid::{cell, walk};

use ninsho_tests::domain::{rank, with};

/// That another licence of the same PC takes over is the one thing that is better than to go on.
fn takes_over(outlook: &Outlook) -> bool {
    matches!(
        outlook.because.first(),
        Some(
            RuleId::FirmwareMayTakeOver | RuleId::FirmwareKeyTakesOver | RuleId::OwnEditionReturns
        )
    )
}

#[test]
fn no_event_is_better_or_firmer_than_to_change_nothing() {
    let mut better = BTreeSet::new();
    walk(|cell| {
        let now = Now::judge(cell.facts, cell.answers);
        // Of a PC that is down only the row on today would be the measure, and that is bad.
        if matches!(now, Now::Grace | Now::NotActivated) {
            return;
        }
        let keep = &cell.outlooks[0];
        for outlook in &cell.outlooks[1..] {
            let is_better = rank(outlook.outcome) > rank(keep.outcome);
            let is_firmer = rank(outlook.outcome) == rank(keep.outcome)
                && rank(keep.outcome) >= 2
                && outlook.certainty > keep.certainty;
            // Unknown is no promise, and what does not apply none either.
            let is_open = |outcome| matches!(outcome, Outcome::Unknown | Outcome::Na);
            let is_shown = !is_open(outlook.outcome) && !is_open(keep.outcome);
            if (is_better || is_firmer) && is_shown && !takes_over(outlook) {
                better.insert(format!(
                    "{:?} {:?} {:?} {:?} over {:?} {:?}",
                    cell.kind,
                    outlook.scenario,
                    outlook.outcome,
                    outlook.certainty,
                    keep.outcome,
                    keep.certainty
                ));
            }
        }
    });
    assert!(better.is_empty(), "{better:#?}");
}

#[test]
fn an_answer_that_helps_never_worsens_the_way_back() {
    let pairs = [
        (Question::LinkedBefore, Some("yes"), None),
        (Question::LinkedBefore, None, Some("no")),
        (Question::Edition, Some("same"), None),
        (Question::Edition, Some("same"), Some("other")),
        (Question::KeySource, Some("box"), None),
        (Question::KeySource, Some("box"), Some("marketplace")),
        (Question::Happened, Some("maker-board"), Some("board")),
        (Question::Happened, Some("nothing"), Some("board")),
    ];
    let mut count = 0_usize;
    walk(|cell| {
        count += 1;
        // Each cell stands for its neighbours; a prime meets every sort.
        if cell.recovery.is_none() || !count.is_multiple_of(7) {
            return;
        }
        for (question, helps, other) in pairs {
            let better = with(*cell.answers, question, helps);
            let worse = with(*cell.answers, question, other);
            let of = |answers: &Answers| {
                let cell = self::cell(cell.kind, cell.facts, answers, KNOWLEDGE_DATE);
                cell.recovery
            };
            let (Some(helped), Some(left)) = (of(&better), of(&worse)) else {
                continue;
            };
            // Where nobody says what happened, another edition is why it has not come back, and
            // whoever knows why knows more.
            let is_why = left.because.first() == Some(&RuleId::OtherEditionInstalled);
            if is_why && left.happened.is_none() {
                continue;
            }
            let weight = |way: &Recovery| (rank(way.outcome), way.certainty);
            let (helped, left) = (weight(&helped), weight(&left));
            let is_worse =
                helped.0 < left.0 || (helped.0 == left.0 && left.0 > 1 && helped.1 < left.1);
            assert!(
                !is_worse,
                "{question:?} {helps:?} {helped:?} {other:?} {left:?} {}",
                cell.place()
            );
        }
    });
}

#[test]
fn what_gives_hope_is_the_reason_and_the_rest_stands_against_it() {
    let mut seen = 0;
    walk(|cell| {
        let Some(recovery) = &cell.recovery else {
            return;
        };
        if matches!(
            recovery.outcome,
            Outcome::Unlikely | Outcome::NoRight | Outcome::Separate | Outcome::Ends
        ) {
            return;
        }
        seen += 1;
        let is = |rule: &RuleId, stance| rule.row().stance == stance;
        let is_hope = |rule: &RuleId| is(rule, Stance::Works);
        let place = cell.place();
        assert!(!recovery.against.iter().any(is_hope), "{place}");
        let leads_with_doubt = is(&recovery.because[0], Stance::Fails);
        assert!(
            !leads_with_doubt || !recovery.because.iter().any(is_hope),
            "{place}"
        );
        // One telephone answer of 2024 is not the first thing that anybody is told.
        let because = recovery.because.first().into_iter();
        let other = |rule: &&RuleId| rule.row().weight != Weight::OneTelephoneAnswer;
        let has_other = recovery.against.iter().any(|rule| other(&rule));
        let mut first = because.chain(recovery.against.first().filter(|_| has_other));
        let is_call = |rule: &RuleId| rule.row().weight == Weight::OneTelephoneAnswer;
        assert!(!first.any(is_call), "{place}");
    });
    assert!(seen > 10_000, "{seen}");
}

#[test]
fn with_another_edition_than_before_nothing_comes_back_by_itself() {
    let mut seen = 0;
    walk(|cell| {
        let Some(recovery) = &cell.recovery else {
            return;
        };
        if cell.answers.get(Question::Edition) == Some("other") {
            let is_by_itself = matches!(recovery.outcome, Outcome::Ok | Outcome::OkNoFallback);
            assert!(!is_by_itself, "{}", cell.place());
            seen += 1;
        }
    });
    assert!(seen > 100, "{seen}");
}

#[test]
fn a_key_in_the_firmware_takes_over_after_a_companys_activation() {
    let used = |firmware_key| Facts {
        windows: Some(Windows::Ten),
        edition: Edition::from_id("Professional"),
        channel: Some(Channel::VolumeGvlk),
        status: Some(Status::Notification),
        firmware_key,
        ..Facts::default()
    };
    let answers = with(Answers::default(), Question::Managed, Some("no"));
    let [with_key, without] = [Some(FirmwareKey::Current), None].map(|key| {
        let facts = used(key);
        cell(Kind::KmsPrivate, &facts, &answers, KNOWLEDGE_DATE)
            .recovery
            .expect("it is not activated")
    });
    assert_eq!(with_key.outcome, Outcome::Action);
    assert_eq!(with_key.certainty, Confidence::Medium);
    assert_eq!(with_key.because[0], RuleId::FirmwareKeyTakesOver);
    assert_eq!(with_key.steps[0], Step::FirmwareEdition);
    assert_eq!(without.outcome, Outcome::Chance);
    assert_eq!(without.certainty, Confidence::Medium);
    let facts = used(Some(FirmwareKey::Current));
    let outlooks = cell(Kind::KmsPrivate, &facts, &answers, KNOWLEDGE_DATE).outlooks;
    let reinstall = &outlooks[Scenario::ReinstallSameHw as usize];
    assert_eq!(reinstall.outcome, Outcome::Action);
    assert_eq!(reinstall.certainty, Confidence::Medium);
}
