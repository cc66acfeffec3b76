//! Eras, questions, evidence and remedies.

use std::fs;
use std::path::Path;

use ninsho_rules::judge::{Advice, Kind, Question, Scenario};
use ninsho_rules::{Era, LimitCandidate, Open, RuleId, history};

use super::outlooks::REVISED;
use super::tables::{are_sourced, kebab, names, rows, tables, text};

#[test]
fn every_era_and_its_answers_are_those_of_the_knowledge_base() {
    let Some(tables) = tables() else { return };
    let eras = rows(&tables, "eras");
    assert_eq!(eras.len(), Era::ALL.len());
    for (row, era) in eras.iter().zip(Era::ALL) {
        assert_eq!(era.from().to_string(), text(row, "from"));
    }
    let cells = rows(&tables, "scenarios_by_era");
    assert_eq!(cells.len(), 76);
    for cell in cells {
        let of = |key| kebab(text(cell, key));
        let kind = Kind::from_name(&of("kind")).expect("the kind is known");
        let scenario = Scenario::from_name(&of("scenario")).expect("the scenario is known");
        let at = eras.iter().position(|era| era["id"] == cell["era"]);
        let history = history(kind, scenario);
        let then = at.and_then(|at| history.get(at));
        let Some(then) = then else {
            // Of a reused virtual disk no era knew anything.
            assert_eq!(
                (scenario, text(cell, "outcome")),
                (Scenario::ReuseVhd, "UNKNOWN")
            );
            continue;
        };
        let ours = (then.outcome.name(), then.certainty.name());
        let theirs = (of("outcome"), of("confidence"));
        let is_present = Some(&then.era) == Era::ALL.last();
        let is_revised = REVISED
            .iter()
            .any(|row| (row.0, row.1) == (kind, scenario) && row.2 != 11);
        if is_present && is_revised {
            // The eras of the knowledge base end before the audit.
            assert_ne!(ours, (theirs.0.as_str(), theirs.1.as_str()), "{cell}");
        } else {
            assert_eq!(ours, (theirs.0.as_str(), theirs.1.as_str()), "{cell}");
        }
        let sources: Vec<_> = then.sources.iter().map(|source| source.name()).collect();
        assert_eq!(
            sources,
            names(&cell["sources"]).collect::<Vec<_>>(),
            "{cell}"
        );
    }
}

#[test]
fn the_first_nine_questions_have_their_answers() {
    let Some(tables) = tables() else { return };
    let asked = rows(&tables, "questions");
    // What happened to a PC is asked since 2026-11-28, and in no table of before.
    assert_eq!(asked.len(), Question::Happened as usize);
    for (row, question) in asked.iter().zip(Question::ALL) {
        assert_eq!(kebab(text(row, "id")), question.key());
        // “Do not know” is no answer: the question stays open.
        let theirs = names(&row["options"]).filter(|option| *option != "do not know");
        // Insider builds came to the second one later, the label of a refurbished PC to the one on
        // stickers, and the maker's repair to the one on plans.
        let more = usize::from(matches!(
            question,
            Question::Bought | Question::Sticker | Question::Plan
        ));
        assert_eq!(
            question.options().len(),
            theirs.count() + more,
            "{question:?}"
        );
    }
}

/// What a row of the evidence became: rules by name.
const EVIDENCE: [(&str, &[RuleId]); 12] = [
    ("F1", &[RuleId::KeyIsDefault, RuleId::DefaultKeyManyOrigins]),
    ("F2", &[RuleId::UpgradedInPlace, RuleId::UpgradeMayBePaid]),
    ("F3", &[RuleId::HistoryOnlyTen]),
    ("F4", &[RuleId::HistoryEmpty]),
    ("F5", &[RuleId::FirmwareKeyOlder, RuleId::BoardMayBeUsed]),
    ("F6", &[RuleId::FirmwareKeyCurrent]),
    ("F7", &[RuleId::SlicMarker, RuleId::BoardMayBeUsed]),
    ("F8", &[RuleId::HardwareBeforeTen]),
    ("F9", &[RuleId::HardwareAfterOffer]),
    ("F10", &[RuleId::ChannelOemDm]),
    ("F11", &[RuleId::KeyIsOwn]),
    ("F12", &[RuleId::SaidBoughtKey, RuleId::SaidBoughtInStore]),
];

#[test]
fn every_evidence_is_a_rule_and_has_a_case() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let cases: Vec<String> = fs::read_dir(cases)
        .expect("the cases lie beside the tests")
        .map(|entry| entry.expect("a case can be listed").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    for (id, _) in EVIDENCE {
        let start = format!("evidence-{}-", kebab(id));
        assert!(cases.iter().any(|name| name.starts_with(&start)), "{id}");
    }
    let Some(tables) = tables() else { return };
    let theirs = rows(&tables, "free_upgrade_evidence");
    assert_eq!(theirs.len(), EVIDENCE.len());
    for (row, (id, rules)) in theirs.iter().zip(EVIDENCE) {
        assert_eq!(text(row, "id"), id);
        let ours: Vec<_> = rules
            .iter()
            .flat_map(|rule| rule.row().sources)
            .copied()
            .collect();
        assert!(are_sourced(&ours, &row["sources"]), "{id}: {ours:?}");
    }
}

#[test]
fn the_article_and_what_nobody_knows_are_told_whole() {
    let Some(tables) = tables() else { return };
    assert_eq!(rows(&tables, "unknowns").len(), Open::ALL.len());
    for row in rows(&tables, "seed_rules") {
        let name = format!("article-{}", kebab(text(row, "id")));
        assert!(RuleId::from_name(&name).is_some(), "{name}");
    }
    let limit = rows(&tables["limit_candidates"], "ranking");
    assert_eq!(limit.len(), LimitCandidate::ALL.len());
    for (row, candidate) in limit.iter().zip(LimitCandidate::ALL) {
        let ours = candidate
            .codes()
            .iter()
            .map(|code| format!("0x{:08X}", code.row().number));
        assert_eq!(
            ours.collect::<Vec<_>>(),
            names(&row["codes"]).collect::<Vec<_>>()
        );
    }
}

/// What each remedy became.
const REMEDIES: [(&str, &[Advice]); 9] = [
    ("B1", &[Advice::LinkAccount]),
    ("B2", &[Advice::ImageBackup]),
    ("B3", &[Advice::KeepOldBoard]),
    ("B4", &[Advice::NoteEvidence, Advice::KeepKey]),
    ("B5", &[Advice::OnePartAtATime]),
    ("B6", &[Advice::RemoveFromOldPc]),
    ("B7", &[Advice::UsePortal]),
    ("B8", &[Advice::StayOnTen]),
    ("B9", &[Advice::BudgetLicence]),
];

#[test]
fn every_remedy_is_advice_on_the_same_sources() {
    let Some(tables) = tables() else { return };
    let theirs = rows(&tables, "remedies");
    assert_eq!(theirs.len(), REMEDIES.len());
    for (row, (id, advice)) in theirs.iter().zip(REMEDIES) {
        assert_eq!(text(row, "id"), id);
        let ours: Vec<_> = advice
            .iter()
            .flat_map(|advice| advice.sources())
            .copied()
            .collect();
        assert!(are_sourced(&ours, &row["sources"]), "{id}: {ours:?}");
    }
}
