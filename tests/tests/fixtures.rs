//! Our own pastes, each beside the summary of what is read from it.
//!
//! `cargo test -p ninsho-tests --test fixtures` compares; with `NINSHO_BLESS=1` it writes
//! the summaries anew, to be read as a diff before they are committed.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use ninsho_rules::evidence::{self, Evidence};
use ninsho_rules::parse::{Command, Product};

#[test]
fn every_fixture_reads_as_its_summary() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let mut pastes: Vec<_> = fs::read_dir(&folder)
        .expect("the fixtures are part of the checkout")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .collect();
    pastes.sort();
    assert!(!pastes.is_empty());
    let bless = std::env::var_os("NINSHO_BLESS").is_some();
    let mut report = String::new();
    for path in pastes {
        let paste = fs::read_to_string(&path).expect("a fixture is UTF-8");
        let found = summary(&evidence::read(&paste));
        let beside = path.with_extension("expected");
        if bless {
            fs::write(&beside, &found).expect("the summary can be written");
            continue;
        }
        let expected = fs::read_to_string(&beside).unwrap_or_default();
        if expected != found {
            let _ = writeln!(
                report,
                "{}:\n--- expected\n{expected}--- found\n{found}",
                path.display()
            );
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

fn summary(evidence: &Evidence) -> String {
    let detection = &evidence.detection;
    let mut text = String::new();
    let command = detection.command.map_or("-", Command::name);
    let language = detection.language.unwrap_or("-");
    let _ = writeln!(text, "{} {command} {language}", detection.dialect.name());
    for product in &evidence.products {
        describe(product, &mut text);
    }
    for notice in &evidence.notices {
        let line = notice.line.map(|line| format!(" line {line}"));
        let _ = writeln!(
            text,
            "notice {}{}",
            notice.code.name(),
            line.unwrap_or_default()
        );
    }
    text
}

fn describe(product: &Product, text: &mut String) {
    let primary = if product.primary { " primary" } else { "" };
    let _ = writeln!(text, "{}{primary}", product.role.name());
    let json: serde_json::Value = serde_json::from_str(&product.json()).expect("it is JSON");
    let Some(fields) = json.as_object() else {
        return;
    };
    for (field, value) in fields {
        let is_said = !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty());
        if is_said && field != "role" && field != "primary" {
            let _ = writeln!(text, "  {field} {value}");
        }
    }
    if let Some(key) = &product.public_key {
        let _ = writeln!(text, "  (public key {key})");
    }
}
