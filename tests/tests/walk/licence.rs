//! Licences and indicators of any facts and answers.

use std::collections::BTreeSet;

use ninsho_rules::judge::{Answers, Certainty, Licence, Question, classify, indicators};
use ninsho_rules::{Facts, Indicator, RuleId, Weight};
use ninsho_tests::domain::{self, Dice, facts, single_answers, with};

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
