//! What stands in a report.

use ninsho_rules::judge::Answers;
use ninsho_rules::{KNOWLEDGE_DATE, Layout, Verdict, inspect, share};
use serde_json::Value;

use crate::command::{err, fed, free_upgrade, json, out, run, sample};

#[test]
fn a_paste_becomes_a_report() {
    let output = run(&["inspect", &sample("en/samples/free-upgrade.txt")]);
    assert_eq!(output.status.code(), Some(0));
    let text = out(&output);
    for part in [
        "Windows 11 Pro: Digital licence of unknown origin",
        "△ New motherboard",
        "one telephone answer: Win PC Trouble Guide, Japan",
        "2024-11-28",
        "one report: An owner’s report (stakasaki, Japan), 2024-11",
        "first-windows: 7",
        "Link the licence to a Microsoft account",
        &free_upgrade(),
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    assert!(err(&output).is_empty(), "{}", err(&output));
}

#[test]
fn every_event_stands_in_the_report_once() {
    for file in ["en/samples/firmware-oem.txt", "en/samples/company-kms.txt"] {
        let text = out(&run(&["inspect", &sample(file)]));
        let marked = text
            .lines()
            .filter(|line| {
                ["◎", "○", "△", "×", "?", "–"].iter().any(|mark| {
                    line.strip_prefix("  ")
                        .is_some_and(|line| line.starts_with(mark))
                })
            })
            .count();
        assert_eq!(marked, 13, "{text}");
    }
}

/// The page copies what [`ninsho_rules::Report::json`] makes; so does the terminal.
#[test]
fn json_is_that_of_the_rules() {
    let file = sample("ja/samples/firmware-oem.txt");
    let text = std::fs::read_to_string(&file).expect("a sample can be read");
    let report = inspect(&text, &Answers::default(), KNOWLEDGE_DATE);
    let printed = out(&run(&["inspect", "--json", &file]));
    assert_eq!(printed, report.json(Layout::Line) + "\n");
    let link = report.verdict.link.clone().unwrap_or_default();
    let printed = out(&run(&["open", "--json", &link]));
    let shared = share::open(&link, KNOWLEDGE_DATE).expect("our own link opens");
    let verdict = Verdict::of_link(&shared, KNOWLEDGE_DATE);
    assert_eq!(printed, verdict.json(Layout::Line) + "\n");
}

#[test]
fn json_is_one_object_an_input() {
    let output = run(&[
        "inspect",
        "--json",
        &sample("ja/samples/free-upgrade.txt"),
        &sample("en/samples/firmware-oem.txt"),
    ]);
    assert_eq!(output.status.code(), Some(0));
    let reports = json(&output);
    assert_eq!(reports.len(), 2);
    let report = &reports[0];
    assert_eq!(report["schema"], 2);
    assert_eq!(report["detection"]["language"], "ja");
    assert_eq!(report["licence"]["kind"], "unknown-dl");
    assert_eq!(report["outlooks"].as_array().map(Vec::len), Some(13));
    assert_eq!(report["outlooks"][6]["scenario"], "mb-swap");
    assert_eq!(report["link"], free_upgrade());
    assert_eq!(reports[1]["licence"]["kind"], "oem-dm");
}

/// Two computers in one text: both are judged, and a script that knows one finds what both are.
#[test]
fn each_computer_of_a_paste_is_judged() {
    let read = |name: &str| std::fs::read_to_string(sample(name)).expect("the sample is there");
    let both = format!(
        "{}\n{}",
        read("en/samples/free-upgrade.txt"),
        read("en/samples/firmware-oem.txt")
    );
    let alone = ["en/samples/free-upgrade.txt", "en/samples/firmware-oem.txt"]
        .map(|name| json(&run(&["inspect", "--json", &sample(name)])).remove(0));
    let found = json(&fed(&["inspect", "--json"], both.as_bytes())).remove(0);
    // Both are activated; which of them is meant nothing tells.
    assert_eq!(found["now"], "activated");
    assert_ne!(found["licence"], alone[0]["licence"]);
    let blocks = found["products"].as_array().expect("a list");
    let primary: Vec<_> = blocks.iter().map(|block| &block["primary"]).collect();
    assert_eq!(primary, [false, false]);
    for field in ["products", "licence", "outlooks", "questions", "link"] {
        let each: Vec<_> = found["systems"]
            .as_array()
            .expect("several computers are a list")
            .iter()
            .map(|system| &system[field])
            .collect();
        assert_eq!(each, [&alone[0][field], &alone[1][field]], "{field}");
    }
    assert!(alone.iter().all(|report| report.get("systems").is_none()));

    let output = fed(&["inspect", "--lang", "en"], both.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    let text = out(&output);
    let (first, second) = text.split_once("=== PC 2 / 2 ===").expect("there are two");
    assert!(first.contains("=== PC 1 / 2 ==="), "{first}");
    let link = |report: &Value| {
        report["link"]
            .as_str()
            .expect("it can be shared")
            .to_owned()
    };
    assert!(first.contains(&link(&alone[0])) && second.contains(&link(&alone[1])));
}

#[test]
fn lines_not_understood_are_told_by_runs() {
    let paste =
        std::fs::read_to_string(sample("en/samples/free-upgrade.txt")).expect("it is there");
    let count = paste.lines().count();
    let chat = format!("good evening\nthis is mine\n{paste}\nthank you\n");
    let text = out(&fed(&["inspect", "--lang", "en"], chat.as_bytes()));
    let last = chat.lines().count();
    assert!(last > count + 2);
    let expected = format!("  - Not understood (line 1-2, {last})\n");
    assert!(text.contains(&expected), "{expected} in\n{text}");
}

#[test]
fn a_reason_code_is_told_with_its_meaning_and_the_next_step() {
    let told = |code: &str| {
        let paste = format!(
            "Name: Windows(R), Professional edition\n\
             Description: Windows(R) Operating System, RETAIL channel\n\
             Partial Product Key: 3V66T\n\
             License Status: Notification\n\
             Notification Reason: {code}.\n"
        );
        out(&fed(&["inspect"], paste.as_bytes()))
    };
    let changed = told("0xC004F211");
    for part in [
        "Reason code: 0xC004F211 SL_E_HWID_CHANGED",
        "Windows sees other hardware than it was activated on",
        "What next: Sign in with the linked account",
        "Microsoft, Get help with Windows activation errors, undated",
    ] {
        assert!(changed.contains(part), "{part} is missing in\n{changed}");
    }
    // No owner knows the article that the limits are weighed for elsewhere.
    let counted = told("0x803FABBD");
    assert!(counted.contains("Reason code: 0x803FABBD"), "{counted}");
    // What the article's screen may have been is told where the article is spoken of.
    assert!(!counted.contains("cannot be proven"), "{counted}");
    assert!(!counted.contains("article"), "{counted}");
    let unknown = told("0xC0041234");
    assert!(unknown.contains("Reason code: 0xC0041234\n"), "{unknown}");
    assert!(unknown.contains("in none of our tables"), "{unknown}");
}

#[test]
fn a_report_can_be_taken_along_in_three_forms() {
    let file = sample("en/samples/free-upgrade.txt");
    for (form, part) in [
        ("text", "◎ "),
        ("markdown", "| ◎ | "),
        ("html", "<td>◎</td>"),
    ] {
        let output = run(&["inspect", "--lang", "en", "--form", form, &file]);
        let text = out(&output);
        assert!(text.contains(part), "{text}");
        assert!(
            text.contains("#v=1&") || text.contains("#v=1&amp;"),
            "{text}"
        );
        // Below what says that it came by link, it is the same.
        let opened = out(&run(&[
            "open",
            "--lang",
            "en",
            "--form",
            form,
            &free_upgrade(),
        ]));
        assert!(opened.ends_with(&text) && opened != text, "{opened}");
    }
    assert!(!run(&["inspect", "--form", "pdf", &file]).status.success());
}

#[test]
fn a_code_that_stands_alone_is_told_what_it_means() {
    let told = fed(&["inspect", "-"], "エラー コード: 0xc004f211".as_bytes());
    let text = out(&told);
    assert!(text.starts_with("Reason code: 0xC004F211 "), "{text}");
    assert!(text.contains("slerror.h"), "{text}");
    assert!(text.contains("What next: "), "{text}");
    assert_eq!(told.status.code(), Some(3));
    let other = out(&fed(&["inspect", "-"], b"0xC0041234"));
    assert!(other.starts_with("0xC0041234 "), "{other}");
    let shared = fed(&["inspect", "--form", "text", "-"], b"0xC004C008");
    assert!(out(&shared).contains("aka.ms/aoh"), "{}", out(&shared));
    assert!(other.contains("By its family"), "{other}");
}
