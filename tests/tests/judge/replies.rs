//! What is answered to a question is never firmer than what it rests on.

use std::collections::BTreeMap;

use ninsho_rules::judge::{Answers, Asked, ManagedAnswer, Now, Outcome, OutcomeIcon};
use ninsho_rules::{KNOWLEDGE_DATE, Purchase, Reply, Verdict};

use crate::walk::walk;

/// The outcomes on which a purchase may rest, by their icons.
fn may_rest_on(purchase: Purchase) -> &'static [OutcomeIcon] {
    match purchase {
        Purchase::NotYet | Purchase::EditionFirst | Purchase::NotForChange => {
            &[OutcomeIcon::Best, OutcomeIcon::Good]
        }
        Purchase::Likely
        | Purchase::LikelyByContract
        | Purchase::OneOfTwo
        | Purchase::AfterChange => &[OutcomeIcon::Bad],
        // An organisation that nobody named may not be there to see to it.
        Purchase::PerhapsAfterChange => &[OutcomeIcon::Care, OutcomeIcon::Good],
        _ => OutcomeIcon::ALL,
    }
}

#[test]
fn whether_it_has_to_be_bought_is_no_firmer_than_whether_it_comes_back() {
    let mut met: BTreeMap<Purchase, usize> = BTreeMap::new();
    walk(|facts, answers| {
        let none = Answers::default();
        let verdict = Verdict::without_questions(*facts, answers, &none, KNOWLEDGE_DATE);
        let purchase = verdict.purchase();
        *met.entry(purchase).or_default() += 1;
        let mut tried = verdict.clone();
        if let Some(recovery) = &mut tried.recovery {
            recovery.tried.clone_from(&recovery.steps);
            recovery.tried.retain(|step| step.can_be_tried());
            *met.entry(tried.purchase()).or_default() += 1;
        }
        let recovery = verdict.recovery.as_ref().map(|recovery| recovery.outcome);
        let planned = verdict.planned().map(|outlook| outlook.outcome);
        if let Some(outcome) = recovery.or(planned) {
            let rests = may_rest_on(purchase).contains(&outcome.icon());
            assert!(rests, "{purchase:?} of {outcome:?}: {facts:?} {answers:?}");
        }
        let is_of_organisation = purchase == Purchase::Organisation;
        let is_theirs =
            answers.managed == Some(ManagedAnswer::Yes) && verdict.now != Now::Activated;
        let is_by_organisation =
            [recovery, planned].contains(&Some(Outcome::Org)) || recovery.is_none() && is_theirs;
        assert!(
            !is_of_organisation || is_by_organisation,
            "{facts:?} {answers:?}"
        );
        if purchase == Purchase::NotNow {
            assert_eq!(verdict.now, Now::Activated);
        }
    });
    let never = |purchase: &&Purchase| !met.contains_key(purchase);
    let never: Vec<_> = Purchase::ALL.iter().filter(never).collect();
    assert!(never.is_empty(), "{never:?} is never said");
}

#[test]
fn an_event_is_answered_by_its_outlook_and_of_no_pc_that_is_down() {
    walk(|facts, answers| {
        let none = Answers::default();
        let verdict = Verdict::without_questions(*facts, answers, &none, KNOWLEDGE_DATE);
        for asked in Asked::ALL {
            match verdict.reply(*asked) {
                Some(Reply::Event(outlook)) => {
                    assert!(
                        verdict.recovery.is_none(),
                        "{asked:?} {facts:?} {answers:?}"
                    );
                    assert_ne!(outlook.outcome, Outcome::Unknown);
                    assert!(verdict.outlooks.contains(outlook));
                }
                Some(Reply::Rules(rules)) => assert!(!rules.is_empty(), "{asked:?}"),
                Some(Reply::Purchase(purchase)) => assert_eq!(purchase, verdict.purchase()),
                None => {}
            }
        }
    });
}

#[test]
fn what_is_often_asked_has_an_answer_and_was_not_asked_already() {
    let mut met: BTreeMap<Asked, usize> = BTreeMap::new();
    walk(|facts, answers| {
        let none = Answers::default();
        let verdict = Verdict::without_questions(*facts, answers, &none, KNOWLEDGE_DATE);
        for (asked, reply) in verdict.often_asked(&[Asked::Account]) {
            *met.entry(asked).or_default() += 1;
            assert_ne!(asked, Asked::Account);
            // An event stands among the events.
            assert!(
                matches!(reply, Reply::Rules(rules) if !rules.is_empty()),
                "{asked:?}"
            );
        }
        let is_client = |asked| {
            verdict
                .often_asked(&[])
                .iter()
                .any(|(own, _)| *own == asked)
        };
        if facts.is_server() {
            assert!(!is_client(Asked::SupportEnd), "{facts:?}");
        }
    });
    for asked in [
        Asked::BeforeChange,
        Asked::HandOver,
        Asked::Leaving,
        Asked::Telephone,
    ] {
        assert!(met.contains_key(&asked), "{asked:?}");
    }
}
