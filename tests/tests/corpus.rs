//! Real pastes, read by `inspect`'s first half and compared with what a careful reader took from each.
//!
//! The pastes lie beside the checkout and are no part of it. Where they are missing the test
//! says so and passes; our own fixtures (`fixtures.rs`) stand on their own.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use ninsho_rules::KeyClass;
use ninsho_rules::evidence::{self, Evidence};
use ninsho_rules::parse::{Product, Role};
use ninsho_tests::exceptions;
use serde_json::Value;

/// The kinds of paste that are scored; the index has more than the reader reads yet.
const KINDS: &[&str] = &[];

#[test]
fn every_label_of_the_corpus() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/real");
    let Ok(index) = fs::read_to_string(corpus.join("index.jsonl")) else {
        println!("skipped: no corpus at {}", corpus.display());
        return;
    };
    let mut excused = exceptions("corpus-exceptions.txt");
    let (mut scored, mut files, mut report) = (0, 0, String::new());
    for line in index.lines() {
        let label: Value = serde_json::from_str(line).expect("a line of the index is JSON");
        if !KINDS.is_empty() && !KINDS.contains(&text(&label, "kind").unwrap_or("")) {
            continue;
        }
        let id = text(&label, "id").expect("every paste has an id");
        let paste = fs::read_to_string(paste(&corpus, id)).expect("every paste is UTF-8");
        files += 1;
        for (field, expected, found) in score(&label, &evidence::read(&paste)) {
            scored += 1;
            if expected == found {
                continue;
            }
            if excused.remove(&format!("{id} {field}")).is_none() {
                let _ = writeln!(report, "{id} {field}: expected {expected}, found {found}");
            }
        }
    }
    for stale in excused.keys() {
        let _ = writeln!(
            report,
            "{stale}: needs no exception any more, delete its line"
        );
    }
    println!("{scored} fields of {files} pastes");
    assert!(report.is_empty(), "\n{report}");
}

fn paste(corpus: &Path, id: &str) -> PathBuf {
    corpus.join(format!("{id}.txt"))
}

type Score = (&'static str, String, String);

fn score(label: &Value, evidence: &Evidence) -> Vec<Score> {
    let mut scores = Vec::new();
    let mut push = |field, expected: String, found: String| scores.push((field, expected, found));
    if let Some(count) = label["product_count"].as_u64() {
        push(
            "count",
            count.to_string(),
            evidence.products.len().to_string(),
        );
    }
    let main = evidence.primary().or(evidence.products.first());
    push(
        "role",
        role(label).to_owned(),
        found_role(label, main).to_owned(),
    );
    let Some(product) = main else {
        let fields: &[_] = if label["product_count"].as_u64() > Some(0) {
            &["channel", "status"]
        } else {
            &[]
        };
        for field in fields.iter().copied() {
            push(field, wanted(label, field), "nothing".to_owned());
        }
        return scores;
    };
    let is_windows = role(label) == "windows";
    if is_windows && let Some(edition) = edition(label) {
        push(
            "edition",
            edition,
            name(product.edition_id.as_ref().map(|seen| seen.value.id())),
        );
    }
    if is_windows && let Some(release) = release(label) {
        push(
            "windows",
            release.to_owned(),
            name(product.windows.as_ref().map(|seen| seen.value.name())),
        );
    }
    let blocks = label["products"].as_array();
    // With several blocks the whole stands for one of them, which the block itself repeats.
    if blocks.is_none() {
        scores.extend(of_product(label, label, product));
    }
    if let Some(blocks) = blocks {
        for (block, product) in blocks.iter().zip(&evidence.products) {
            scores.extend(of_product(label, block, product));
        }
    }
    scores
}

/// The fields that the index gives for the paste as a whole and for each of its blocks.
fn of_product(label: &Value, block: &Value, product: &Product) -> Vec<Score> {
    let mut scores = Vec::new();
    let whole_is_other = text(label, "partial_key") != text(block, "partial_key");
    if !is_undecided(text(block, "channel")) {
        let found = product.channel.as_ref().map(|seen| seen.value.name());
        scores.push(("channel", wanted(block, "channel"), name(found)));
    }
    let found = product.status.as_ref().map(|seen| seen.value.name());
    scores.push(("status", wanted(block, "status"), name(found)));
    let is_state = text(label, "reason_kind") == Some("state");
    if is_state || !whole_is_other {
        let wanted = text(block, "reason_hex")
            .or(text(block, "reason"))
            .filter(|_| is_state)
            .map(str::to_ascii_uppercase);
        let found = product.reason.as_ref();
        let found = found.map(|seen| format!("0X{:08X}", seen.value));
        scores.push(("reason", name(wanted.as_deref()), name(found.as_deref())));
    }
    let found = product.key.as_ref().map(|seen| seen.value);
    let is_tried =
        text(label, "kind").is_some_and(|kind| kind.ends_with("log") || kind.ends_with("error"));
    match text(block, "partial_key") {
        Some(five) if !is_tried && role(label) != "not-windows" => {
            let wanted = key_class(five, text(block, "channel"));
            scores.push(("key", wanted.to_owned(), name(found.map(KeyClass::name))));
        }
        None => {
            let claimed = found
                .filter(|class| *class == KeyClass::Own)
                .map(KeyClass::name);
            scores.push(("key", name(None), name(claimed)));
        }
        _ => {}
    }
    scores
}

fn name(value: Option<&str>) -> String {
    value.unwrap_or("-").to_owned()
}

fn text<'a>(value: &'a Value, field: &str) -> Option<&'a str> {
    value[field].as_str()
}

fn role(label: &Value) -> &'static str {
    let context = |field| text(label, field).unwrap_or("");
    if label["is_windows"] == Value::Bool(false) {
        "not-windows"
    } else if context("windows_context").contains("add-on") || context("windows").contains("add-on")
    {
        "addon"
    } else {
        "windows"
    }
}

fn found_role(label: &Value, main: Option<&Product>) -> &'static str {
    match main.map(|product| product.role) {
        // A failed command has no product, and the index gives it none.
        None if label["product_count"].as_u64().unwrap_or(0) == 0 => role(label),
        None => "nothing",
        Some(Role::Windows) => "windows",
        Some(Role::AddOn) => "addon",
        Some(Role::Office | Role::Other) => "not-windows",
    }
}

/// A bare `VOLUME` and Office's own words name no channel of the closed set.
fn is_undecided(channel: Option<&str>) -> bool {
    channel.is_some_and(|channel| channel == "VOLUME" || channel.contains('('))
}

fn wanted(block: &Value, field: &str) -> String {
    let value = text(block, field);
    let names: &[(&str, &str)] = match field {
        "channel" => &[
            ("RETAIL", "Retail"),
            ("OEM_DM", "OEM:DM"),
            ("OEM_SLP", "OEM:SLP"),
            ("OEM_COA_SLP", "OEM:COA"),
            ("OEM_COA_NSLP", "OEM:NONSLP"),
            ("VOLUME_KMSCLIENT", "Volume:GVLK"),
            ("VOLUME_MAK", "Volume:MAK"),
            ("VOLUME_KMS", "Volume:CSVLK"),
            ("TIMEBASED_EVAL", "Retail:TB:Eval"),
            ("TIMEBASED_SUB", "Retail:TB:Sub"),
        ],
        _ => &[
            ("licensed", "Licensed"),
            ("notification", "Notification"),
            ("unlicensed", "Unlicensed"),
            ("initial_grace", "OOBGrace"),
            ("additional_grace", "OOTGrace"),
            ("nongenuine_grace", "NonGenuineGrace"),
            ("extended_grace", "ExtendedGrace"),
        ],
    };
    let found = value.map(|value| {
        names
            .iter()
            .find(|(label, _)| *label == value)
            .map_or(value, |(_, name)| name)
    });
    name(found)
}

/// The public default keys among the pastes; `CPR8F` tells itself by its serial number.
fn key_class(five: &str, channel: Option<&str>) -> &'static str {
    const DEFAULTS: &[&str] = &["3V66T", "WFG6P", "8HVX7", "8HV2C", "CPR8F", "J8JXD"];
    match channel {
        Some("VOLUME_KMSCLIENT") => "kms-client",
        Some("TIMEBASED_EVAL") => "evaluation",
        _ if DEFAULTS.contains(&five) => "default",
        _ => "own",
    }
}

/// The EditionID behind the index's words, the longer words first.
fn edition(label: &Value) -> Option<String> {
    const WORDS: &[(&str, &str)] = &[
        ("(EnterpriseS)", "EnterpriseS"),
        ("Server Datacenter Evaluation", "ServerDatacenterEval"),
        ("Datacenter Evaluation", "ServerDatacenterEval"),
        ("Standard Evaluation", "ServerStandardEval"),
        ("Home Single Language", "CoreSingleLanguage"),
        ("IoT Enterprise LTSC", "IoTEnterpriseS"),
        ("Enterprise LTSC", "EnterpriseS"),
        ("2008 R2 Enterprise", "ServerEnterprise"),
        ("Datacenter", "ServerDatacenter"),
        ("Home Premium", "HomePremium"),
        ("Home Basic", "HomeBasic"),
        ("Professional N", "ProfessionalN"),
        ("Professional", "Professional"),
        ("Business", "Business"),
        ("Enterprise", "Enterprise"),
        ("Ultimate", "Ultimate"),
        ("Pro", "Professional"),
        ("Home", "Core"),
    ];
    let windows = text(label, "windows")?;
    WORDS
        .iter()
        .find(|(words, _)| windows.contains(words))
        .map(|(_, id)| (*id).to_owned())
}

/// The release that the index's words begin with, where they do.
fn release(label: &Value) -> Option<&'static str> {
    const WORDS: &[(&str, &str)] = &[
        ("Server 2008 R2", "server-2008-r2"),
        ("Server 2019", "server-2019"),
        ("Server 2022", "server-2022"),
        ("Server 2025", "server-2025"),
        ("Vista", "vista"),
        ("7", "7"),
        ("11", "11"),
        ("10 ", "10"),
    ];
    let windows = text(label, "windows")?;
    WORDS
        .iter()
        .find(|(words, _)| windows.starts_with(words))
        .map(|(_, name)| *name)
}
