//! Whether a text ends with a next step that fits: real pastes and stories, by their labels.
//!
//! Those that do not are listed, each with its reason, in `docs/next-steps.md`; at most one text
//! in twenty may be. The texts lie beside the checkout: where they are missing the test says so.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ninsho_rules::judge::{Answers, Kind};
use ninsho_rules::{KNOWLEDGE_DATE, Report, Subject, inspect};
use serde_json::Value;

/// What the labels say of one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    /// It is about another product.
    OtherProduct,
    NotActivated,
    Activated,
    /// A code, an add-on, a question: the state is not said.
    NotSaid,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The labels of a folder, each with its text; none where it is missing.
fn labelled(folder: &str) -> Vec<(String, Value, String)> {
    let folder = root().join("../shared/corpus").join(folder);
    let Ok(index) = fs::read_to_string(folder.join("index.jsonl")) else {
        println!("skipped: no texts at {}", folder.display());
        return Vec::new();
    };
    index
        .lines()
        .map(|line| {
            let label: Value = serde_json::from_str(line).expect("a line of the index is JSON");
            let id = label["id"]
                .as_str()
                .expect("every text has an id")
                .to_owned();
            let text = fs::read_to_string(folder.join(format!("{id}.txt"))).expect("it is UTF-8");
            (id, label, text)
        })
        .collect()
}

fn case_of_story(label: &Value) -> Case {
    match (label["subject"].as_str(), label["state"].as_str()) {
        (Some("office" | "store-app" | "unknown"), _) => Case::OtherProduct,
        (_, Some("not-activated")) => Case::NotActivated,
        (_, Some("activated")) => Case::Activated,
        _ => Case::NotSaid,
    }
}

fn case_of_paste(label: &Value) -> Case {
    if label["is_windows"] == Value::Bool(false) {
        return Case::OtherProduct;
    }
    match label["status"].as_str() {
        // Of several products any may be the one; of a filtered listing none is told apart.
        _ if !label["products"].is_null() => Case::NotSaid,
        Some("licensed") => Case::Activated,
        Some(_) => Case::NotActivated,
        None => Case::NotSaid,
    }
}

/// Why the report on a text has no next step that fits; `None` where it has one.
fn lacks(case: Case, label: &Value, report: &Report) -> Option<&'static str> {
    let verdict = &report.verdict;
    let subject = verdict.facts.subject;
    let has_steps = verdict
        .recovery
        .as_ref()
        .is_some_and(|way| !way.steps.is_empty());
    let answers_a_code = report.codes.iter().any(|code| code.known);
    let says_more = !verdict.advice.is_empty() || !verdict.questions.is_empty();
    match case {
        Case::OtherProduct if has_steps => Some("is shown a way back for Windows"),
        Case::OtherProduct => None,
        Case::NotActivated if !has_steps => Some("is shown no way back"),
        Case::NotActivated => {
            let told = verdict.recovery.as_ref().and_then(|way| way.happened);
            let labels = [&label["clues"]["happened"], &label["also"]["happened"]];
            // A story tells a copy only where it went into another PC: that one has the trouble.
            let fits =
                |one: &Value, name: &str| one == name || one == "clone" && name == "other-pc";
            let is_right = |name: &str| {
                labels.iter().any(|value| match value {
                    Value::String(_) => fits(value, name),
                    Value::Array(all) => all.iter().any(|one| fits(one, name)),
                    _ => false,
                })
            };
            let is_labelled = !label["clues"]["happened"].is_null();
            (is_labelled && !told.is_some_and(|told| is_right(told.name())))
                .then_some("is shown the way back after something else")
        }
        Case::Activated if has_steps => Some("is shown a way back that it does not need"),
        Case::Activated
            if subject == Subject::Windows && verdict.licence.kind != Kind::NotWindows =>
        {
            (!says_more).then_some("is neither advised nor asked anything")
        }
        // An add-on alone: its page says what to paste.
        Case::Activated | Case::NotSaid if subject == Subject::AddOn => None,
        Case::Activated => Some("is not taken for a Windows"),
        Case::NotSaid => {
            (!(has_steps || answers_a_code || subject == Subject::Windows && says_more))
                .then_some("is given neither steps nor the meaning of a code nor a question")
        }
    }
}

/// The texts that the page in the docs lists, by their id.
fn listed() -> BTreeMap<String, String> {
    let page = fs::read_to_string(root().join("docs/next-steps.md")).expect("the page is there");
    page.lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix("| `")?.split(" | ");
            let id = cells.next()?.trim_end_matches('`').to_owned();
            Some((id, cells.next()?.trim_end_matches(" |").to_owned()))
        })
        .collect()
}

#[test]
fn nineteen_texts_in_twenty_end_with_a_next_step_that_fits() {
    let mut lacking: BTreeMap<String, &str> = BTreeMap::new();
    let mut texts = 0;
    for (folder, case_of) in [
        ("real", case_of_paste as fn(&Value) -> Case),
        ("stories", case_of_story),
    ] {
        for (id, label, text) in labelled(folder) {
            texts += 1;
            let report = inspect(&text, &Answers::default(), KNOWLEDGE_DATE);
            if let Some(why) = lacks(case_of(&label), &label, &report) {
                lacking.insert(format!("{folder}/{id}"), why);
            }
        }
    }
    if texts == 0 {
        return;
    }
    for (id, why) in &lacking {
        println!("{id} {why}");
    }
    println!("{} of {texts} texts", lacking.len());
    assert!(
        lacking.len() * 20 <= texts,
        "{} of {texts} texts",
        lacking.len()
    );
    let found: Vec<&String> = lacking.keys().collect();
    let listed = listed();
    assert_eq!(
        found,
        listed.keys().collect::<Vec<_>>(),
        "docs/next-steps.md lists others"
    );
}

#[test]
fn a_failure_of_the_script_of_office_is_none_of_windows() {
    let read = |text: &str| inspect(text, &Answers::default(), KNOWLEDGE_DATE).verdict;
    let office = include_str!("../fixtures/ospp-key-refused.txt");
    assert_eq!(read(office).licence.kind, Kind::NotWindows);
    assert_eq!(read(office).recovery, None);
    // Whoever also says that Windows is not activated is told of Windows.
    for own in [
        "Windows 11 is not activated, 0xC004F213.",
        "My Windows 11 is not activated since I replaced the motherboard.",
    ] {
        assert!(
            read(&format!("{own}\n\n{office}")).recovery.is_some(),
            "{own}"
        );
    }
}
