//! The questions and events that a person is offered.

use std::collections::BTreeSet;

use ninsho_rules::judge::{Question, Scenario, ScenarioGroup};
use ninsho_rules::text::Lang;

#[test]
fn every_option_of_every_question_is_told_apart() {
    for lang in Lang::ALL {
        for question in Question::ALL {
            let options = question.options();
            let told: BTreeSet<_> = options
                .iter()
                .map(|name| lang.option(*question, name))
                .collect();
            assert_eq!(told.len(), options.len(), "{question:?}");
            assert_eq!(lang.option(*question, "no-such-option"), "");
        }
    }
    let keys: Vec<_> = Question::ALL
        .iter()
        .map(|question| question.key())
        .collect();
    assert_eq!(
        keys,
        [
            "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", "q12", "q13", "q14"
        ]
    );
    // A link holds these by their place: more may follow, none may move.
    let placed: Vec<_> = Question::ALL[9..]
        .iter()
        .map(|question| question.options().join(" "))
        .collect();
    assert_eq!(
        placed,
        [
            "nothing reinstall disk board maker-board cpu bios other-pc clone vm second-pc parts",
            "yes no",
            "same other",
            "box online marketplace work",
            "activated not-activated ending",
        ]
    );
}

#[test]
fn every_event_stands_in_one_group() {
    let grouped: Vec<_> = ScenarioGroup::ALL
        .iter()
        .flat_map(|group| group.scenarios())
        .collect();
    let once: BTreeSet<_> = grouped.iter().collect();
    assert_eq!(grouped.len(), Scenario::ALL.len());
    assert_eq!(once.len(), Scenario::ALL.len());
}
