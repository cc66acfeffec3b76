//! Every rule has facts and answers that lead to it, and others that do not.

use std::collections::{BTreeMap, BTreeSet};

use ninsho_rules::judge::{Answers, Asked, classify, judge, recover};
use ninsho_rules::{KNOWLEDGE_DATE, Reply, RuleId, Verdict};
use time::macros::date;

use crate::walk::walk;

#[test]
fn every_rule_fires_somewhere_and_is_silent_somewhere() {
    // Today, the week after the article, and the year of the free offer: retired rules had their time.
    let days = [KNOWLEDGE_DATE, date!(2024 - 12 - 01), date!(2016 - 07 - 15)];
    let mut fired: BTreeMap<RuleId, usize> = BTreeMap::new();
    let mut total = 0;
    walk(|facts, answers| {
        total += 1;
        let licence = classify(facts, answers);
        let mut here: BTreeSet<RuleId> = licence.because.iter().copied().collect();
        here.extend(&licence.against);
        let none = Answers::default();
        let verdict = Verdict::without_questions(*facts, answers, &none, KNOWLEDGE_DATE);
        // The rows as they are shown.
        for outlook in &verdict.outlooks {
            here.extend(&outlook.because);
            here.extend(&outlook.against);
        }
        // Each asks for another thing.
        let asked = Asked::ALL[total % Asked::ALL.len()];
        if let Some(Reply::Rules(rules)) = verdict.reply(asked) {
            here.extend(rules);
        }
        for day in days {
            let outlooks = judge(&licence, facts, answers, day);
            if let Some(recovery) = recover(&licence, &outlooks, facts, answers, day) {
                here.extend(&recovery.because);
                here.extend(&recovery.against);
            }
            for outlook in outlooks {
                here.extend(&outlook.because);
                here.extend(&outlook.against);
            }
        }
        for rule in here {
            *fired.entry(rule).or_default() += 1;
        }
    });
    let silent: Vec<&str> = RuleId::ALL
        .iter()
        .filter(|rule| !fired.contains_key(rule))
        .map(|rule| rule.name())
        .collect();
    assert_eq!(silent, ONLY_TOLD, "rules that no facts and answers lead to");
    for (rule, count) in fired {
        assert!(count < total, "{} fires everywhere", rule.name());
    }
}

/// Rules that judge no event and are only told in "how we judge".
const ONLY_TOLD: &[&str] = &[
    // Retired on 2026-11-28: false, or said better by others.
    "kms-private-unknown",
    "ltsc-only-to-ltsc",
    "avma-has-no-disk",
    "link-needs-activation",
    // What the article's author thinks the screen of a refusal said.
    "article-a11",
    // How the telephone worked until it was closed.
    "article-a12",
];
