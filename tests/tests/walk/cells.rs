//! Every cell of today's table: a kind and a scenario, under every answer that is looked at.

use std::collections::BTreeSet;

use ninsho_rules::judge::{Answers, Kind, Licence, Outcome, Outlook, Question, Scenario, judge};
use ninsho_rules::text::Lang;
use ninsho_rules::{Facts, KNOWLEDGE_DATE, Status, Windows};
use ninsho_tests::domain::{bears, single_answers, with};

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
fn what_does_not_apply_is_firm_and_alone() {
    cells(|kind, _, _, outlook| {
        if outlook.outcome == Outcome::Na {
            assert!(outlook.against.is_empty(), "{kind:?} {outlook:?}");
        }
    });
}
