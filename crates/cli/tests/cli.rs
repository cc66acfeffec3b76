//! The terminal as a user and a script meet it.
//!
//! These tests stand with the binary, because only here does cargo build it for them.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use ninsho_rules::judge::Answers;
use ninsho_rules::{KNOWLEDGE_DATE, Layout, Verdict, inspect, share};
use serde_json::Value;

/// The link of the first sample, by the rules of this build.
fn free_upgrade() -> String {
    let day = KNOWLEDGE_DATE.to_string().replace('-', "");
    format!("#v=1&w=11&ed=Professional&ch=Retail&key=default&st=Licensed&d={day}")
}

fn sample(name: &str) -> String {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../rules/src/text")
        .join(name)
        .to_string_lossy()
        .into_owned()
}

/// The command in surroundings that ask for no language.
fn ninsho(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ninsho"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command.args(arguments).stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    ninsho(arguments).output().expect("ninsho runs")
}

fn fed(arguments: &[&str], bytes: &[u8]) -> Output {
    let mut child = ninsho(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("ninsho runs");
    let mut stdin = child.stdin.take().expect("stdin is a pipe");
    stdin.write_all(bytes).expect("ninsho reads its input");
    drop(stdin);
    child.wait_with_output().expect("ninsho ends")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("the report is UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("complaints are UTF-8")
}

fn json(output: &Output) -> Vec<Value> {
    out(output)
        .lines()
        .map(|line| serde_json::from_str(line).expect("every line is one object"))
        .collect()
}

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

#[test]
fn the_language_is_the_one_asked_for_else_that_of_the_surroundings() {
    let file = sample("en/samples/free-upgrade.txt");
    let first = |command: &mut Command| {
        let output = command.output().expect("ninsho runs");
        out(&output).lines().next().unwrap_or_default().to_owned()
    };
    let (en, ja) = ("Digital licence", "デジタル ライセンス");
    assert!(first(&mut ninsho(&["inspect", &file])).contains(en));
    assert!(first(&mut ninsho(&["inspect", "--lang", "ja", &file])).contains(ja));
    assert!(first(ninsho(&["inspect", &file]).env("LANG", "ja_JP.UTF-8")).contains(ja));
    // LC_ALL goes before LANG; an empty one says nothing.
    let mut both = ninsho(&["inspect", &file]);
    assert!(first(both.env("LANG", "ja_JP.UTF-8").env("LC_ALL", "C")).contains(en));
    let mut empty = ninsho(&["inspect", &file]);
    assert!(first(empty.env("LANG", "ja_JP.UTF-8").env("LC_ALL", "")).contains(ja));
    assert!(
        first(ninsho(&["inspect", "--lang", "en", &file]).env("LANG", "ja_JP.UTF-8")).contains(en)
    );
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

/// Two computers in one text: both are judged, and a script that knows one finds the first.
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
    assert_eq!(found["licence"], alone[0]["licence"]);
    assert_eq!(found["products"].as_array().map(Vec::len), Some(2));
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
fn answers_are_heard() {
    let file = sample("en/samples/free-upgrade.txt");
    let arguments = [
        "inspect",
        "--json",
        "--answer",
        "first-windows=7",
        "--answer",
        "q2=no",
        &file,
    ];
    let report = &json(&run(&arguments))[0];
    assert_eq!(report["licence"]["free_upgrade"], "strong");
    assert_eq!(report["answers"]["bought"], "no");
}

#[test]
fn wrong_answers_name_what_would_be_right() {
    let file = sample("en/samples/free-upgrade.txt");
    for (answer, hint) in [
        ("nonsense", "QUESTION=ANSWER"),
        ("colour=blue", "first-windows, bought"),
        ("bought=maybe", "key, store, up, no"),
    ] {
        let output = run(&["inspect", "--answer", answer, &file]);
        assert_eq!(output.status.code(), Some(2), "{answer}");
        assert!(err(&output).contains(hint), "{}", err(&output));
        assert!(out(&output).is_empty());
    }
}

#[test]
fn exit_codes_tell_a_script_what_was_recognised() {
    let file = sample("en/samples/free-upgrade.txt");
    assert_eq!(fed(&["inspect"], b"hello").status.code(), Some(3));
    assert_eq!(fed(&["inspect"], b"").status.code(), Some(3));
    assert_eq!(
        fed(&["inspect", &file, "-"], b"hello").status.code(),
        Some(3)
    );
    assert_eq!(run(&[]).status.code(), Some(2));
    assert_eq!(
        run(&["inspect", "--lang", "fr", &file]).status.code(),
        Some(2)
    );
    assert_eq!(run(&["--help"]).status.code(), Some(0));
}

#[test]
fn an_unreadable_file_is_named_and_stops_nothing_else() {
    let output = run(&[
        "inspect",
        "--json",
        "no-such-file",
        &sample("en/samples/free-upgrade.txt"),
    ]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(json(&output).len(), 1);
    let complaint = err(&output);
    assert!(complaint.contains("no-such-file"), "{complaint}");
    assert!(complaint.contains("Check the path"), "{complaint}");
}

#[test]
fn standard_input_is_read_where_no_file_is_named() {
    let paste = std::fs::read(sample("ja/samples/free-upgrade.txt")).expect("the sample is there");
    let by_file = out(&run(&["inspect", &sample("ja/samples/free-upgrade.txt")]));
    assert_eq!(out(&fed(&["inspect"], &paste)), by_file);
    assert_eq!(out(&fed(&["inspect", "-"], &paste)), by_file);
}

#[test]
fn answers_alone_are_enough_for_a_whole_report() {
    let answers = [
        "--answer",
        "state=not-activated",
        "--answer",
        "happened=board",
    ];
    let asked = |more: &[&str], input: &[u8]| {
        let arguments = [&["inspect"], more, &answers, &["-"]].concat();
        fed(&arguments, input)
    };
    let report = &json(&asked(&["--json"], b""))[0];
    assert_eq!(report["now"], "not-activated");
    assert_eq!(report["recovery"]["happened"], "board");
    assert_eq!(report["recovery"]["steps"][0], "changed-hardware");
    assert_eq!(report["outlooks"].as_array().map(Vec::len), Some(13));
    assert_eq!(report["notices"], serde_json::json!([]));
    assert!(
        report["link"]
            .as_str()
            .is_some_and(|link| link.contains("&h=4"))
    );
    // The way back comes before everything else.
    let text = out(&asked(&["--lang", "en"], b""));
    assert!(text.starts_with("What to do now\n"), "{text}");
    // A code that stands alone is the reason of what is answered.
    let report = &json(&asked(&["--json"], b"0xC004F211"))[0];
    assert!(
        report["link"]
            .as_str()
            .is_some_and(|link| link.contains("&rs=C004F211"))
    );
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
fn utf_16_is_read_by_its_mark_and_other_bytes_are_owned_up_to() {
    let paste = std::fs::read_to_string(sample("ja/samples/free-upgrade.txt"))
        .expect("the sample is there");
    let plain = out(&fed(&["inspect", "--json"], paste.as_bytes()));
    let mut little = vec![0xFF, 0xFE];
    little.extend(paste.encode_utf16().flat_map(u16::to_le_bytes));
    let output = fed(&["inspect", "--json"], &little);
    assert_eq!(out(&output), plain);
    assert!(err(&output).is_empty());
    let mut other = paste.into_bytes();
    other[0] = 0xFF;
    let output = fed(&["inspect"], &other);
    assert!(
        err(&output).contains("neither UTF-8 nor UTF-16"),
        "{}",
        err(&output)
    );
    assert!(out(&output).contains("Digital licence of unknown origin"));
}

#[test]
fn a_link_is_judged_like_the_paste_it_came_from() {
    let opened = &json(&run(&["open", "--json", &free_upgrade()]))[0];
    let pasted = &json(&run(&[
        "inspect",
        "--json",
        &sample("en/samples/free-upgrade.txt"),
    ]))[0];
    // Which fields there are is the rules' to say: tests/tests/json.rs.
    let fields = opened.as_object().expect("a report is an object");
    assert!(fields.contains_key("outlooks"));
    for (name, value) in fields {
        if name == "provenance" {
            assert_eq!(value, "link");
        } else {
            assert_eq!(*value, pasted[name], "{name}");
        }
    }
    let whole = format!("https://example.org/page?x=1{}", free_upgrade());
    assert_eq!(json(&run(&["open", "--json", &whole]))[0], *opened);
    let answered = free_upgrade().replace("&d=", "&q=7.no&d=");
    let opened = &json(&run(&["open", "--json", &answered]))[0];
    assert_eq!(opened["licence"]["free_upgrade"], "strong");
    let text = out(&run(&["open", &free_upgrade()]));
    assert!(
        text.contains(&format!("Date of the sender’s facts: {KNOWLEDGE_DATE}")),
        "{text}"
    );
}

#[test]
fn a_damaged_link_is_a_sentence_and_a_usage_error() {
    for (link, hint) in [
        ("#v=1&w=12", "damaged"),
        ("#v=2&w=11", "newer version"),
        ("https://example.org/", "no verdict"),
    ] {
        let output = run(&["open", link]);
        assert_eq!(output.status.code(), Some(2), "{link}");
        assert!(err(&output).contains(hint), "{}", err(&output));
        assert!(out(&output).is_empty());
    }
    let output = run(&["open", "--lang", "ja", "#v=1&w=12"]);
    assert!(err(&output).contains("壊れています"), "{}", err(&output));
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_panic() {
    let file = sample("en/samples/free-upgrade.txt");
    let mut arguments = vec!["inspect"];
    // More than a pipe holds, so that the write meets the closed end.
    arguments.extend(std::iter::repeat_n(file.as_str(), 64));
    let mut child = ninsho(&arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("ninsho runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("ninsho ends");
    assert!(err(&output).is_empty(), "{}", err(&output));
    assert_eq!(output.status.code(), Some(0));
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
    assert!(!changed.contains("number of activations\n"), "{changed}");
    let counted = told("0x803FABBD");
    assert!(counted.contains("cannot be proven"), "{counted}");
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
    assert!(text.starts_with("0xC004F211 "), "{text}");
    assert!(text.contains("slerror.h"), "{text}");
    assert_eq!(told.status.code(), Some(3));
    let other = out(&fed(&["inspect", "-"], b"0xC0041234"));
    assert!(other.starts_with("0xC0041234 "), "{other}");
    assert!(other.contains("By its family"), "{other}");
}

#[test]
fn what_came_by_link_says_so_in_every_output() {
    const NOTICE: &str = "came by link";
    const CUT: &str = "end of this link is missing";
    let whole = free_upgrade();
    let cut = whole.split("&d=").next().expect("a link has an end");
    let dated = format!("{cut}&d=99991231");
    for (link, is_cut) in [(&*whole, false), (cut, true), (&dated, true)] {
        for form in [&[][..], &["--form", "text"], &["--form", "html"]] {
            let arguments = [&["open", "--lang", "en", link][..], form].concat();
            let output = run(&arguments);
            let printed = String::from_utf8_lossy(&output.stdout);
            assert!(printed.contains(NOTICE), "{printed}");
            assert_eq!(printed.contains(CUT), is_cut, "{printed}");
            assert!(!printed.contains("9999"), "{printed}");
        }
        let output = run(&["open", "--json", link]);
        let json: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
        let provenance = if is_cut { "link-without-end" } else { "link" };
        assert_eq!(json["provenance"], provenance);
    }
}
