//! Which licence it is, and how sure that is.

use std::collections::BTreeSet;

use ninsho_rules::judge::{Answers, Certainty, Kind, Likelihood, Now, Outcome, classify};
use ninsho_rules::{ActivationMethod, Facts, KNOWLEDGE_DATE, KeyClass, RuleId, Status};
use ninsho_tests::domain::judged;

use crate::walk::walk;

#[test]
fn a_contradiction_is_named_and_never_certain() {
    walk(|facts, answers| {
        let facts = &Facts {
            conflict: true,
            ..*facts
        };
        if facts.subject != ninsho_rules::Subject::Windows {
            return;
        }
        let licence = classify(facts, answers);
        assert!(
            licence.against.contains(&RuleId::FactsDisagree),
            "{facts:?}"
        );
        assert!(
            licence.certainty < Certainty::Certain,
            "{facts:?} {answers:?}"
        );
    });
    walk(|facts, answers| {
        let licence = classify(facts, answers);
        if licence.against.contains(&RuleId::AnswerAgainstOutput) {
            assert!(
                licence.certainty < Certainty::Certain,
                "{facts:?} {answers:?}"
            );
        }
    });
}

#[test]
fn what_is_not_shown_stays_unknown() {
    let facts = Facts::default();
    let (licence, outlooks) = judged(&facts, &Answers::default(), KNOWLEDGE_DATE);
    assert_eq!(licence.kind, Kind::Unknown);
    assert_eq!(licence.certainty, Certainty::CannotTell);
    assert!(
        outlooks
            .iter()
            .all(|outlook| outlook.outcome == Outcome::Unknown)
    );
    walk(|facts, answers| {
        let licence = classify(facts, answers);
        let is_silent = Now::judge(facts, answers) == Now::Unknown;
        if is_silent && facts.status.is_none() && licence.kind != Kind::NotWindows {
            assert!(
                licence.certainty <= Certainty::Possible,
                "{facts:?} {answers:?}"
            );
            assert_ne!(
                licence.free_upgrade,
                Likelihood::Strong,
                "{facts:?} {answers:?}"
            );
        }
    });
}

#[test]
fn every_kind_is_reached() {
    let mut reached = BTreeSet::new();
    walk(|facts, answers| {
        reached.insert(classify(facts, answers).kind);
    });
    let missing: Vec<_> = Kind::ALL
        .iter()
        .filter(|kind| !reached.contains(kind))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// What the sentence of Settings makes of a licence whose channel is not shown.
#[test]
fn settings_alone_tell_only_what_they_say() {
    let of = |activation_method, key| {
        let facts = Facts {
            activation_method,
            key,
            status: Some(Status::Licensed),
            ..Facts::default()
        };
        classify(&facts, &Answers::default())
    };
    for key in [None, Some(KeyClass::Unknown)] {
        for said in [ActivationMethod::Digital, ActivationMethod::DigitalLinked] {
            let licence = of(Some(said), key);
            assert_eq!(licence.kind, Kind::UnknownDl);
            assert_eq!(licence.certainty, Certainty::Possible);
            assert!(licence.because.contains(&RuleId::SettingsDigital));
        }
    }
    // A key of its own is there; which licence it is, its channel would tell.
    let licence = of(Some(ActivationMethod::Digital), Some(KeyClass::Own));
    assert_eq!(licence.kind, Kind::Unknown);
    assert_eq!(licence.because, [RuleId::ChannelNotShown]);
    let licence = of(Some(ActivationMethod::ProductKey), None);
    assert_eq!(licence.kind, Kind::Unknown);
    let said = [RuleId::ChannelNotShown, RuleId::SettingsKey];
    assert_eq!(licence.because, said);
    assert_eq!(of(None, None).because, [RuleId::ChannelNotShown]);
}

#[test]
fn grace_is_not_activated() {
    for status in Status::ALL {
        let facts = Facts {
            status: Some(*status),
            ..Facts::default()
        };
        assert_eq!(facts.is_not_licensed(), *status != Status::Licensed);
    }
}
