//! The judge over its whole domain: what holds for any facts and any answers.

mod domain;

use std::collections::{BTreeMap, BTreeSet};

use domain::{Dice, facts, judged, single_answers};
use ninsho_rules::ActivationMethod;
use ninsho_rules::judge::{
    Answers, Certainty, Confidence, Headline, Kind, LeadingReason, Licence, Likelihood,
    ManagedAnswer, Now, Outcome, Scenario, classify, judge, recover,
};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{
    Channel, Facts, Form, KNOWLEDGE_DATE, KeyClass, Rule, RuleId, Stance, Status, Verdict, Weight,
};
use time::Date;
use time::macros::date;

/// Walks every facts without an answer and with some, every story of a digital licence, and
/// random pairs.
fn walk(mut visit: impl FnMut(&Facts, &Answers)) {
    let singles = single_answers();
    for (at, facts) in facts().iter().enumerate() {
        visit(facts, &Answers::default());
        // Each facts meets two answers or one, each answer every sort of facts.
        for answers in singles.iter().skip(at % 23).step_by(23) {
            visit(facts, answers);
        }
    }
    for facts in domain::digital_licences() {
        for answers in domain::stories() {
            visit(&facts, &answers);
        }
    }
    for facts in domain::witnessed() {
        for answers in &singles {
            visit(&facts, answers);
        }
    }
    let mut dice = Dice::new(20_261_122);
    for _ in 0..10_000 {
        let facts = dice.facts();
        let answers = dice.answers();
        visit(&facts, &answers);
    }
}

/// Whether the dates of a rule take in this day.
fn is_of(rule: &Rule, day: Date) -> bool {
    rule.from <= day && (rule.until.is_none() || rule.until > Some(day))
}

/// The firmest that an outlook with this rule may be.
///
/// What Microsoft writes, what files show and what several people report independently can
/// carry a firm outlook; one report a fair one; hearsay of one call and our own inference none
/// but a weak one. A rule whose every source is itself of low reliability is no better.
fn bears(rule: &Rule) -> Confidence {
    match rule.weight {
        Weight::Official | Weight::Code => Confidence::High,
        Weight::Reports if rule.sources.len() > 1 => Confidence::High,
        Weight::Reports | Weight::OneReport => Confidence::Medium,
        _ => Confidence::Low,
    }
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

#[test]
fn what_is_not_activated_does_not_end() {
    let words = |kind, status| {
        let facts = Facts {
            status,
            ..Facts::default()
        };
        let licence = Licence::of_kind(kind);
        let outlooks = judge(&licence, &facts, &Answers::default(), KNOWLEDGE_DATE);
        [Lang::Ja, Lang::En].map(|lang| lang.word(&outlooks[0]))
    };
    let off = Some(Status::Notification);
    for kind in [Kind::OemDm, Kind::RetailKey, Kind::KmsPrivate] {
        assert_eq!(words(kind, off), ["制限つき", "With limits"], "{kind:?}");
    }
    assert_eq!(
        words(Kind::KmsPrivate, None),
        ["期限で切れる", "Will expire"]
    );
}

/// All PCs of a maker have the same OEM:SLP key: it is not one of the PC's own.
#[test]
fn a_makers_shared_key_is_not_called_one_of_the_pcs_own() {
    for lang in Lang::ALL {
        let of = |channel| lang.key_of(KeyClass::Own, Some(channel));
        assert_eq!(of(Channel::Retail), lang.key(KeyClass::Own));
        assert_ne!(of(Channel::OemSlp), lang.key(KeyClass::Own));
    }
}

/// A key can be entered and a maker can write one back: only without either is there “no
/// reliable fallback”.
#[test]
fn who_has_a_second_way_is_not_told_that_there_is_none() {
    let led = |kind, scenario: Scenario| {
        let (facts, answers) = (Facts::default(), Answers::default());
        let outlooks = judge(&Licence::of_kind(kind), &facts, &answers, KNOWLEDGE_DATE);
        let outlook = &outlooks[scenario as usize];
        assert_eq!(outlook.outcome, Outcome::OkNoFallback, "{outlook:?}");
        outlook.leading_reason()
    };
    let entered = led(Kind::OemNonslp, Scenario::CpuChange);
    assert_eq!(entered, Some(LeadingReason::Rule(RuleId::OwnKeyIfNeeded)));
    let written = led(Kind::OemDm, Scenario::BiosUpdate);
    let rule = RuleId::BiosReplacesNothing;
    assert_eq!(written, Some(LeadingReason::Rule(rule)));
    let none = led(Kind::FreeupOem, Scenario::ReinstallSameHw);
    assert_eq!(none, Some(LeadingReason::NoSureSecondWay));
}

/// In the text to take along, too, both sides are heard: of the way back under a name, and in a
/// row that its leading rule alone would make better than it is.
#[test]
fn the_text_to_take_along_names_both_sides() {
    let facts = Facts {
        channel: Some(Channel::VolumeMak),
        status: Some(Status::Notification),
        ..Facts::default()
    };
    let answers = Answers {
        managed: Some(ManagedAnswer::No),
        ..Answers::default()
    };
    let verdict = Verdict::of(facts, &answers, KNOWLEDGE_DATE);
    let recovery = verdict.recovery.as_ref().expect("it is not activated");
    for lang in Lang::ALL {
        let text = verdict.export(Form::Text, *lang, None);
        let against = recovery.against.first().expect("MAKs get blocked");
        let said = format!(
            "{}: {}",
            lang.phrase(Phrase::ContestedBy),
            lang.rule(*against)
        );
        assert!(text.contains(&said), "{text}");
        let row = text
            .lines()
            .find(|line| line.contains(lang.scenario(Scenario::GpuRamNicChange)))
            .expect("each event has its row");
        assert!(
            row.contains(lang.rule(RuleId::SmallChangeAbsorbed)),
            "{row}"
        );
        assert!(row.contains(lang.rule(RuleId::MakMayBeBlocked)), "{row}");
    }
}

/// Where some PCs passed and some failed, the row says so, and a chance without reports does not.
#[test]
fn reports_that_differ_are_called_so() {
    let of = |kind, scenario: Scenario| {
        let (facts, answers) = (Facts::default(), Answers::default());
        let outlooks = judge(&Licence::of_kind(kind), &facts, &answers, KNOWLEDGE_DATE);
        let outlook = outlooks[scenario as usize].clone();
        assert_eq!(outlook.outcome, Outcome::Chance, "{outlook:?}");
        outlook
    };
    let board = of(Kind::FreeupDsp, Scenario::MbSwap);
    assert_eq!(board.headline(), Headline::ReportsDiffer);
    assert_eq!(board.leading_reason(), Some(LeadingReason::ReportsDiffer));
    let part = of(Kind::MakPrivate, Scenario::GpuRamNicChange);
    assert_eq!(part.headline(), Headline::Outcome(Outcome::Chance));
    let rule = RuleId::SmallChangeAbsorbed;
    assert_eq!(part.leading_reason(), Some(LeadingReason::Rule(rule)));
}
