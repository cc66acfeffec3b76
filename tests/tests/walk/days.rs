//! The cells on other days and in other eras.

use std::collections::BTreeSet;

use ninsho_rules::judge::{
    Answers, Certainty, Confidence, Kind, Licence, Likelihood, Outcome, Outlook, Question,
    Scenario, judge,
};
use ninsho_rules::text::Lang;
use ninsho_rules::time::Date;
use ninsho_rules::{Era, Facts, KNOWLEDGE_DATE, Reliability, RuleId, Status, Windows, history};
use ninsho_tests::domain::{bears, with};

#[test]
fn every_era_of_every_cell_has_a_verdict_and_sources() {
    let mut told = 0;
    for kind in Kind::ALL {
        for scenario in Scenario::ALL {
            let eras = history(*kind, *scenario);
            // A cell without a history has one answer for all eras: that of the table.
            assert!(eras.is_empty() || eras.len() == Era::ALL.len());
            for (then, era) in eras.iter().zip(Era::ALL) {
                told += 1;
                assert_eq!(then.era, *era);
                assert!(!then.sources.is_empty(), "{kind:?} {scenario:?} {era:?}");
                let best = then.sources.iter().map(|source| source.row().reliability);
                let best = best.min().expect("there is a source");
                assert!(
                    best != Reliability::Low || then.certainty == Confidence::Low,
                    "{kind:?} {scenario:?} {era:?}"
                );
                for lang in Lang::ALL {
                    assert!(!lang.era(*era).is_empty());
                    assert!(!lang.outcome(then.outcome).is_empty());
                }
            }
        }
    }
    assert_eq!(told % Era::ALL.len(), 0);
    assert!(told >= 70, "{told}");
}

/// Every day on which a rule or an era begins or ends, and the day before it.
fn days() -> BTreeSet<Date> {
    let first = Era::FreeOffer.from();
    let rules = RuleId::ALL.iter().map(|rule| rule.row());
    let turns = rules
        .flat_map(|rule| [Some(rule.from), rule.until])
        .flatten()
        .chain(Era::ALL.iter().map(|era| era.from()))
        .chain([KNOWLEDGE_DATE]);
    turns
        .flat_map(|day| [Some(day), day.previous_day()])
        .flatten()
        .filter(|day| *day >= first)
        .collect()
}

#[test]
fn on_every_day_each_cell_has_a_verdict_of_that_day() {
    let (mut count, mut changed) = (0_usize, BTreeSet::new());
    let mut none = vec![Answers::default()];
    for question in [Question::Linked, Question::Board, Question::Plan] {
        let options = question.options().into_iter();
        none.extend(options.map(|option| with(Answers::default(), question, Some(option))));
    }
    let days = days();
    assert!(days.len() > 30, "{}", days.len());
    for kind in Kind::ALL {
        let licence = Licence::of_kind(*kind);
        for (windows, status) in [
            (None, None),
            (Some(Windows::Seven), Some(Status::Notification)),
            (Some(Windows::Ten), Some(Status::Licensed)),
            (Some(Windows::Ten), Some(Status::Notification)),
        ] {
            let facts = Facts {
                windows,
                status,
                ..Facts::default()
            };
            for answers in &none {
                let today = judge(&licence, &facts, answers, KNOWLEDGE_DATE);
                for day in &days {
                    let outlooks = judge(&licence, &facts, answers, *day);
                    assert_eq!(outlooks.len(), Scenario::ALL.len());
                    for (outlook, today) in outlooks.iter().zip(&today) {
                        count += 1;
                        check_on(*day, *kind, outlook);
                        if outlook.outcome != today.outcome {
                            changed.insert((*kind, outlook.scenario));
                        }
                    }
                }
            }
        }
    }
    assert!(count > 500_000, "{count}");
    // What was to be expected did change, and where it did the histories are in it.
    for kind in Kind::ALL {
        for scenario in Scenario::ALL {
            let then = history(*kind, *scenario);
            let has_changed = then
                .windows(2)
                .any(|pair| pair[0].outcome != pair[1].outcome);
            if has_changed {
                assert!(
                    changed.contains(&(*kind, *scenario)),
                    "{kind:?} {scenario:?}"
                );
            }
        }
    }
}

/// What has to hold for an outlook of this day, whatever the facts and answers are.
fn check_on(day: Date, kind: Kind, outlook: &Outlook) {
    let place = || format!("{day} {kind:?} {outlook:?}");
    let rules = || outlook.because.iter().chain(&outlook.against);
    for rule in rules() {
        assert!(rule.row().holds_on(day), "{} {rule:?}", place());
    }
    assert!(!outlook.sources.is_empty(), "{}", place());
    let era = Era::on(day);
    let then = history(kind, outlook.scenario);
    let then = then
        .iter()
        .find(|then| then.era == era && era != Era::VoiceLineGone);
    let then = then.filter(|then| then.outcome == outlook.outcome);
    // The rules say why; where none is as old, the sources of the era stand for themselves.
    assert!(!outlook.because.is_empty() || then.is_some(), "{}", place());
    let mut cited: BTreeSet<_> = rules().flat_map(|rule| rule.row().sources).collect();
    cited.extend(then.into_iter().flat_map(|then| then.sources));
    assert_eq!(cited, outlook.sources.iter().collect(), "{}", place());
    for lang in Lang::ALL {
        assert!(!lang.word(outlook).is_empty(), "{}", place());
        assert!(
            !lang.reason(outlook).is_empty() || outlook.because.is_empty(),
            "{}",
            place()
        );
    }
    let by_rules = outlook.because.iter().map(|rule| bears(rule.row())).max();
    let by_era = then.map(|then| then.certainty);
    assert!(
        by_rules.max(by_era) >= Some(outlook.certainty),
        "{}",
        place()
    );
}

#[test]
fn a_board_swap_is_judged_by_its_day() {
    let licence = Licence {
        kind: Kind::FreeupRetail,
        candidates: Vec::new(),
        free_upgrade: Likelihood::Strong,
        certainty: Certainty::Certain,
        because: Vec::new(),
        against: Vec::new(),
    };
    let on = |day| {
        let outlooks = judge(&licence, &Facts::default(), &Answers::default(), day);
        let board = |outlook: &Outlook| outlook.scenario == Scenario::MbSwap;
        outlooks
            .into_iter()
            .find(board)
            .expect("every scenario has its outlook")
    };
    let [offer, tolerated, today] = [
        Era::FreeOffer.from(),
        Era::OldKeysTolerated.from(),
        KNOWLEDGE_DATE,
    ]
    .map(on);
    assert_eq!(offer.outcome, Outcome::Chance);
    // Agents on the telephone helped as long as old keys were tolerated.
    assert_eq!(tolerated.outcome, Outcome::Action);
    assert!(rules_of(&tolerated).contains(&RuleId::AgentsHelpedUntil2025));
    assert!(!rules_of(&today).contains(&RuleId::AgentsHelpedUntil2025));
    assert!(!rules_of(&tolerated).contains(&RuleId::ArticleA1));
    assert!(rules_of(&today).contains(&RuleId::ArticleA1));
}

fn rules_of(outlook: &Outlook) -> BTreeSet<RuleId> {
    outlook
        .because
        .iter()
        .chain(&outlook.against)
        .copied()
        .collect()
}
