//! Our tables against those of the knowledge base, where it lies beside the checkout.

mod domain;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use domain::outlooks_of;
use ninsho_rules::Code;
use ninsho_rules::judge::{Kind, Scenario};
use serde_json::Value;

/// The tables of the knowledge base, which are no part of the checkout; `None` where they are
/// missing.
fn tables() -> Option<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/knowledge/tables.json");
    let Ok(text) = fs::read_to_string(&path) else {
        println!("skipped: no {}", path.display());
        return None;
    };
    Some(serde_json::from_str(&text).expect("the knowledge tables are JSON"))
}

fn kebab(name: &str) -> String {
    name.to_lowercase().replace('_', "-")
}

#[test]
fn every_cell_is_that_of_the_knowledge_tables() {
    let Some(tables) = tables() else { return };
    let cells = tables["scenarios"].as_array().expect("scenarios is a list");
    let mut wrong = String::new();
    for cell in cells {
        let text = |key: &str| kebab(cell[key].as_str().expect("a cell holds texts"));
        let kind = Kind::from_name(&text("kind")).expect("the kind is known");
        let scenario = Scenario::from_name(&text("scenario")).expect("the scenario is known");
        let outlooks = outlooks_of(kind);
        let ours = &outlooks[scenario as usize];
        let (ours, theirs) = (
            (
                ours.outcome.name().to_owned(),
                ours.certainty.name().to_owned(),
            ),
            (text("outcome"), text("confidence")),
        );
        if ours != theirs {
            let _ = writeln!(
                wrong,
                "{kind:?} {scenario:?}: {ours:?}, the tables say {theirs:?}"
            );
        }
    }
    assert_eq!(cells.len(), 19 * 12);
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_code_of_the_knowledge_base_is_there() {
    let Some(tables) = tables() else { return };
    let rows = tables["error_codes"].as_array().expect("a list of codes");
    let mut found = BTreeSet::new();
    for row in rows {
        let shown = row["code"].as_str().expect("a code");
        let number = shown
            .strip_prefix("0x")
            .map(|hex| u32::from_str_radix(hex, 16));
        let Some(Ok(number)) = number else {
            // The troubleshooter's sentence without a code: see the table's own words on it.
            assert_eq!(&shown[..9], "(no code)", "{shown}");
            continue;
        };
        let code = Code::from_number(number)
            .ok_or(shown)
            .expect("the code is there");
        let ours = code.row();
        assert_eq!(
            ours.may_be_the_limit_screen,
            row["limit_candidate"].as_bool().expect("a flag"),
            "{shown}"
        );
        let theirs = row["name"].as_str().expect("a name");
        if theirs.starts_with("SL_") || theirs.starts_with("E_") {
            assert_eq!(Some(ours.name), theirs.split(' ').next(), "{shown}");
        }
        for source in ours.sources {
            let theirs = row["sources"].as_array().expect("sources");
            assert!(
                theirs.iter().any(|name| name == source.name()),
                "{shown} {source:?}"
            );
        }
        found.insert(code);
    }
    assert_eq!(found.len(), Code::ALL.len());
    assert_eq!(found.len(), 99);
}
