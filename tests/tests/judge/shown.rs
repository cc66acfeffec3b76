//! The rows that are shown beside a way back: one PC, one answer.

use std::collections::BTreeSet;

use ninsho_rules::judge::{Answers, Outcome, Outlook, Question, Scenario};
use ninsho_rules::{Facts, KNOWLEDGE_DATE, RuleId, Stance, Verdict};
use ninsho_tests::domain::{bears, rank};

use crate::walk::walk;

/// Walks the verdicts, as they are shown.
fn verdicts(mut visit: impl FnMut(&Facts, &Answers, &Verdict)) {
    walk(|facts, answers| {
        let none = Answers::default();
        let verdict = Verdict::without_questions(*facts, answers, &none, KNOWLEDGE_DATE);
        visit(facts, answers, &verdict);
    });
}

fn row(verdict: &Verdict, scenario: Scenario) -> &Outlook {
    &verdict.outlooks[scenario as usize]
}

#[test]
fn every_row_that_is_shown_stands_on_rules_that_bear_it() {
    let mut wrong = BTreeSet::new();
    verdicts(|_, _, verdict| {
        for outlook in &verdict.outlooks {
            let mut complain = |what: &str| {
                wrong.insert(format!("{what}: {:?} {outlook:?}", verdict.licence.kind));
            };
            let rules = || outlook.because.iter().chain(&outlook.against);
            if outlook.because.is_empty() || outlook.sources.is_empty() {
                complain("no rule or no source");
            }
            if rules().collect::<BTreeSet<_>>().len() != rules().count() {
                complain("a rule twice");
            }
            let best = outlook.because.iter().map(|rule| bears(rule.row())).max();
            if best.is_none_or(|best| outlook.certainty > best) {
                complain("firmer than its best rule");
            }
            let is_refused = matches!(
                outlook.outcome,
                Outcome::Unlikely | Outcome::NoRight | Outcome::Separate | Outcome::Ends
            );
            let fails = |rule: &RuleId| rule.row().stance == Stance::Fails;
            if is_refused && !outlook.because.iter().any(fails) {
                complain("a refusal without a reason");
            }
        }
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_down_is_repaired_by_no_reinstall_and_by_no_upgrade() {
    let mut seen = 0;
    verdicts(|facts, answers, verdict| {
        if verdict.recovery.is_none() {
            return;
        }
        let place = || format!("{facts:?} {answers:?} {:?}", verdict.outlooks);
        for scenario in [Scenario::ReinstallSameHw, Scenario::OsDiskSwap] {
            let outlook = row(verdict, scenario);
            let is_promised = matches!(
                outlook.outcome,
                Outcome::Ok | Outcome::OkNoFallback | Outcome::Action
            );
            let is_of_another_edition = answers.get(Question::Edition) == Some("other")
                || matches!(facts.reason, Some(0xC004_F212 | 0xC004_F034));
            let is_by_installing = outlook.because.iter().any(|rule| {
                matches!(
                    rule,
                    RuleId::FirmwareKeyTakesOver
                        | RuleId::SlpNeedsRecovery
                        | RuleId::DeviceKeyAgain
                        | RuleId::OwnEditionReturns
                )
            });
            let is_of_its_own = verdict.licence.kind == ninsho_rules::judge::Kind::OemDm
                && answers.get(Question::Bought) == Some("key");
            if is_promised {
                seen += 1;
                assert!(
                    is_of_another_edition || is_by_installing || is_of_its_own,
                    "{}",
                    place()
                );
            }
        }
        let eleven = row(verdict, Scenario::Inplace10To11);
        assert!(
            rank(eleven.outcome) <= 2 || eleven.outcome == Outcome::Org,
            "{}",
            place()
        );
    });
    assert!(seen > 10, "{seen}");
}

#[test]
fn an_image_elsewhere_is_no_better_than_another_pc() {
    verdicts(|facts, answers, verdict| {
        let other = row(verdict, Scenario::OtherPc).outcome;
        let image = row(verdict, Scenario::ImageRestoreOtherHw).outcome;
        if ![other, image].contains(&Outcome::Na) {
            assert!(rank(image) <= rank(other), "{facts:?} {answers:?}");
        }
    });
}

#[test]
fn what_happened_is_no_darker_in_its_row_than_in_the_way_back() {
    let events = [
        ("board", Scenario::MbSwap),
        ("maker-board", Scenario::MbSwap),
        ("cpu", Scenario::CpuChange),
        ("bios", Scenario::BiosUpdate),
        ("other-pc", Scenario::OtherPc),
        ("vm", Scenario::ReuseVhd),
    ];
    verdicts(|facts, answers, verdict| {
        let Some(recovery) = &verdict.recovery else {
            return;
        };
        let happened = answers.get(Question::Happened);
        let event = events.iter().find(|(name, _)| Some(*name) == happened);
        let Some((_, scenario)) = event else { return };
        let outlook = row(verdict, *scenario);
        if outlook.outcome != Outcome::Na && !recovery.is_all_tried() {
            assert!(
                rank(outlook.outcome) >= rank(recovery.outcome),
                "{facts:?} {answers:?} {outlook:?} {recovery:?}"
            );
        }
    });
}
