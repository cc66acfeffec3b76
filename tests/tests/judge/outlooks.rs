//! What to expect of an event: never firmer or better than what it rests on.

use std::collections::BTreeSet;

use ninsho_rules::judge::{Certainty, Confidence, Now, Outcome, Scenario, recover};
use ninsho_rules::{Channel, KNOWLEDGE_DATE, KeyClass, Rule, RuleId, Stance};
use ninsho_tests::domain::{bears, judged};
use time::Date;
use time::macros::date;

use crate::walk::walk;

/// Whether the dates of a rule take in this day.
fn is_of(rule: &Rule, day: Date) -> bool {
    rule.from <= day && (rule.until.is_none() || rule.until > Some(day))
}

/// Whether an outcome may rest on rules of these stances.
fn fits(outcome: Outcome, because: &[RuleId]) -> bool {
    let any = |stance| because.iter().any(|rule| rule.row().stance == stance);
    match outcome {
        Outcome::Ok | Outcome::OkNoFallback | Outcome::Action => any(Stance::Works),
        Outcome::Unlikely | Outcome::NoRight | Outcome::Separate | Outcome::Ends => {
            any(Stance::Fails)
        }
        // What nobody knows, what an organisation decides and what does not apply is
        // explained; it is neither promised nor refused by the leading rule.
        Outcome::Unknown | Outcome::Org | Outcome::Na => because
            .first()
            .is_some_and(|rule| rule.row().stance == Stance::Context),
        Outcome::Chance => !because.is_empty(),
    }
}

#[test]
fn every_outlook_stands_on_rules_that_bear_it() {
    let days = [KNOWLEDGE_DATE, date!(2027 - 11 - 22)];
    let mut wrong = BTreeSet::new();
    walk(|facts, answers| {
        for day in days {
            let (licence, outlooks) = judged(facts, answers, day);
            let scenarios: Vec<_> = outlooks.iter().map(|outlook| outlook.scenario).collect();
            assert_eq!(scenarios, Scenario::ALL, "{facts:?}");
            for outlook in &outlooks {
                let mut complain = |what: &str| {
                    wrong.insert(format!(
                        "{:?} {:?} {:?} {:?}: {what} {:?}",
                        licence.kind,
                        outlook.scenario,
                        outlook.outcome,
                        outlook.certainty,
                        outlook.because
                    ));
                };
                if outlook.because.is_empty() || outlook.sources.is_empty() {
                    complain("no rule or no source");
                }
                let rules = || outlook.because.iter().chain(&outlook.against);
                if rules().any(|rule| !is_of(rule.row(), day)) {
                    complain("a rule that does not hold");
                }
                if rules().collect::<BTreeSet<_>>().len() != rules().count() {
                    complain("a rule twice");
                }
                if !fits(outlook.outcome, &outlook.because) {
                    complain("the stance does not fit");
                }
                let best = outlook.because.iter().map(|rule| bears(rule.row())).max();
                if best.is_none_or(|best| outlook.certainty > best) {
                    complain("firmer than its best rule");
                }
            }
        }
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn nothing_is_firmer_than_the_licence_it_rests_on() {
    walk(|facts, answers| {
        let (licence, outlooks) = judged(facts, answers, KNOWLEDGE_DATE);
        let most = match licence.certainty {
            Certainty::Certain | Certainty::Likely => Confidence::High,
            Certainty::Possible => Confidence::Medium,
            Certainty::CannotTell => Confidence::Low,
        };
        for outlook in outlooks {
            // That an event does not apply rests on the release, not on the licence, and that a
            // Windows is used with limits on its state.
            let is_limited = outlook.because.first() == Some(&RuleId::NothingToLose);
            if outlook.outcome != Outcome::Na && !is_limited {
                assert!(
                    outlook.certainty <= most,
                    "{facts:?} {answers:?} {outlook:?}"
                );
            }
        }
    });
}

#[test]
fn what_is_not_activated_is_never_called_safe_as_it_is() {
    walk(|facts, answers| {
        let now = Now::judge(facts, answers);
        if facts.subject != ninsho_rules::Subject::Windows || !now.is_down() {
            return;
        }
        let (licence, outlooks) = judged(facts, answers, KNOWLEDGE_DATE);
        let place = || format!("{:?} {facts:?} {answers:?}", licence.kind);
        // The other events are judged for the time when it is activated again.
        assert_eq!(outlooks[0].outcome, Outcome::Ends, "{}", place());
        let recovery = recover(&licence, &outlooks, facts, answers, KNOWLEDGE_DATE);
        let outcome = recovery.map(|recovery| recovery.outcome);
        assert!(outcome.is_some(), "no way back: {}", place());
        assert_ne!(outcome, Some(Outcome::Ok), "{}", place());
    });
}

#[test]
fn retail_alone_is_never_transferable() {
    walk(|facts, answers| {
        if facts.key == Some(KeyClass::Own) || facts.channel != Some(Channel::Retail) {
            return;
        }
        let (licence, outlooks) = judged(facts, answers, KNOWLEDGE_DATE);
        let outcome = outlooks[Scenario::OtherPc as usize].outcome;
        let said = licence
            .because
            .iter()
            .any(|rule| rule.name().starts_with("said-"));
        assert!(
            said || !matches!(
                outcome,
                Outcome::Ok | Outcome::OkNoFallback | Outcome::Action
            ),
            "{facts:?} {answers:?}"
        );
    });
}
