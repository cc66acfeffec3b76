//! The whole finite domain: kinds × scenarios × answers × eras, and what holds in every cell.

mod domain;

use std::collections::BTreeSet;

use domain::{Dice, facts, single_answers, with};
use ninsho_rules::judge::{
    Answers, Certainty, Confidence, Kind, Licence, Likelihood, Outcome, Outlook, Question,
    Scenario, classify, indicators, judge,
};
use ninsho_rules::text::Lang;
use ninsho_rules::time::Date;
use ninsho_rules::{
    Era, Facts, Indicator, KNOWLEDGE_DATE, Reliability, Rule, RuleId, Status, Weight, Windows,
    history,
};

/// Every answer that an outlook looks at, and every facts that change a cell of the table.
fn cells(mut visit: impl FnMut(Kind, &Facts, &Answers, &Outlook)) {
    let mut answers = Vec::new();
    for linked in or_none(Question::Linked) {
        for board in or_none(Question::Board) {
            for plan in or_none(Question::Plan) {
                let one = with(Answers::default(), Question::Linked, linked);
                let one = with(one, Question::Board, board);
                answers.push(with(one, Question::Plan, plan));
            }
        }
    }
    // Of the others an outlook looks at one at a time.
    answers.extend(single_answers());
    let releases = [
        None,
        Some(Windows::Seven),
        Some(Windows::Ten),
        Some(Windows::Eleven),
    ];
    let states = [None, Some(Status::Licensed), Some(Status::Notification)];
    for kind in Kind::ALL {
        let licence = Licence::of_kind(*kind);
        for windows in releases.into_iter().chain([Some(Windows::Server2022)]) {
            for status in states {
                let facts = Facts {
                    windows,
                    status,
                    ..Facts::default()
                };
                for answers in &answers {
                    for outlook in judge(&licence, &facts, answers, KNOWLEDGE_DATE) {
                        visit(*kind, &facts, answers, &outlook);
                    }
                }
            }
        }
    }
}

fn or_none(question: Question) -> impl Iterator<Item = Option<&'static str>> {
    std::iter::once(None).chain(question.options().into_iter().map(Some))
}

/// The firmest that an outlook on this rule alone may be: by what stands behind it, and by
/// how far that can be relied on.
fn bears(rule: &Rule) -> Confidence {
    let best = rule.sources.iter().map(|source| source.row().reliability);
    let by_sources = match best.min() {
        Some(Reliability::High) => Confidence::High,
        // Two that say the same independently bear more than one.
        Some(Reliability::Medium) if rule.sources.len() > 1 => Confidence::High,
        Some(Reliability::Medium) => Confidence::Medium,
        Some(Reliability::Low) | None => Confidence::Low,
    };
    let by_weight = match rule.weight {
        Weight::Official | Weight::Code | Weight::Reports => Confidence::High,
        Weight::OneReport => Confidence::Medium,
        Weight::OneTelephoneAnswer | Weight::Answer | Weight::Inference => Confidence::Low,
    };
    // What Microsoft itself wrote is not doubted, only old.
    let official = rule.weight == Weight::Official && by_sources == Confidence::Medium;
    if official {
        Confidence::High
    } else {
        by_sources.min(by_weight)
    }
}

#[test]
fn every_cell_has_a_verdict_sources_and_a_text_in_both_languages() {
    let mut seen = BTreeSet::new();
    let mut count = 0_usize;
    cells(|kind, facts, answers, outlook| {
        count += 1;
        seen.insert((kind, outlook.scenario));
        let place = || format!("{kind:?} {:?} {facts:?} {answers:?}", outlook.scenario);
        assert!(!outlook.because.is_empty(), "{}", place());
        let rules = || outlook.because.iter().chain(&outlook.against);
        let cited: BTreeSet<_> = rules().flat_map(|rule| rule.row().sources).collect();
        assert_eq!(cited, outlook.sources.iter().collect(), "{}", place());
        assert_eq!(cited.len(), outlook.sources.len(), "{}", place());
        assert!(!cited.is_empty(), "{}", place());
        let (ja, en) = (Lang::Ja, Lang::En);
        assert_ne!(ja.word(outlook), en.word(outlook), "{}", place());
        assert_ne!(ja.reason(outlook), en.reason(outlook), "{}", place());
        for lang in Lang::ALL {
            assert!(!lang.word(outlook).is_empty(), "{}", place());
            assert!(!lang.reason(outlook).is_empty(), "{}", place());
        }
        let best = outlook.because.iter().map(|rule| bears(rule.row())).max();
        assert!(
            best.is_some_and(|best| outlook.certainty <= best),
            "{} {:?} {:?}",
            place(),
            outlook.certainty,
            outlook.because
        );
    });
    assert_eq!(seen.len(), Kind::ALL.len() * Scenario::ALL.len());
    assert!(count > 500_000, "{count}");
}

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

#[test]
fn a_licence_is_no_firmer_than_what_it_rests_on() {
    let singles = single_answers();
    let mut dice = Dice::new(31);
    let check = |facts: &Facts, answers: &Answers| {
        let licence = classify(facts, answers);
        assert!(!licence.because.is_empty(), "{facts:?} {answers:?}");
        let bears = |rule: &RuleId| match rule.row().weight {
            Weight::Official | Weight::Code => Certainty::Certain,
            Weight::Reports | Weight::OneReport | Weight::Answer => Certainty::Likely,
            Weight::OneTelephoneAnswer | Weight::Inference => Certainty::Possible,
        };
        let best = licence.because.iter().map(bears).max();
        assert!(best >= Some(licence.certainty), "{facts:?} {licence:?}");
        let mut rules: Vec<_> = licence.because.iter().chain(&licence.against).collect();
        let all = rules.len();
        rules.sort();
        rules.dedup();
        assert_eq!(
            rules.len(),
            all,
            "a rule twice: {facts:?} {answers:?} {licence:?}"
        );
    };
    for (at, facts) in facts().iter().enumerate() {
        check(facts, &singles[at % singles.len()]);
    }
    for _ in 0..20_000 {
        check(&dice.facts(), &dice.answers());
    }
}

#[test]
fn one_more_answer_never_makes_a_contradiction_certain() {
    let mut dice = Dice::new(37);
    let mut met = 0;
    for _ in 0..6_000 {
        let (facts, answers) = (dice.facts(), dice.answers());
        let is_named = |licence: &Licence| {
            let named = [RuleId::FactsDisagree, RuleId::AnswerAgainstOutput];
            named.iter().any(|rule| licence.against.contains(rule))
        };
        let before = classify(&facts, &answers);
        if !is_named(&before) {
            continue;
        }
        met += 1;
        for question in Question::ALL {
            if answers.get(*question).is_some() {
                continue;
            }
            for option in question.options() {
                let after = classify(&facts, &with(answers, *question, Some(option)));
                assert!(
                    is_named(&after),
                    "{facts:?} {answers:?} {question:?} {option}"
                );
                assert!(
                    after.certainty < Certainty::Certain,
                    "{facts:?} {answers:?} {question:?} {option}"
                );
            }
        }
    }
    assert!(met > 1_000, "{met}");
}

#[test]
fn every_indicator_that_is_shown_is_seen_somewhere_and_not_everywhere() {
    let mut dice = Dice::new(41);
    let mut seen = BTreeSet::new();
    let (mut some, mut none) = (0, 0);
    for _ in 0..40_000 {
        let shown = indicators(&dice.facts(), &dice.answers());
        if shown.is_empty() {
            none += 1;
        } else {
            some += 1;
        }
        seen.extend(shown);
    }
    let expected = Indicator::ALL
        .iter()
        .copied()
        .filter(|indicator| indicator.row().shown);
    assert_eq!(seen, expected.collect());
    assert!(some > 1_000 && none > 1_000, "{some} {none}");
    // A bare digital licence shows none: nothing can be told from it.
    for facts in domain::digital_licences() {
        for answers in domain::stories() {
            assert_eq!(indicators(&facts, &answers), []);
        }
    }
}

#[test]
fn what_does_not_apply_is_firm_and_alone() {
    cells(|kind, _, _, outlook| {
        if outlook.outcome == Outcome::Na {
            assert!(outlook.against.is_empty(), "{kind:?} {outlook:?}");
        }
    });
}
