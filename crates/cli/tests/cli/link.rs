//! A link opened in the terminal.

use ninsho_rules::KNOWLEDGE_DATE;
use serde_json::Value;

use crate::command::{err, free_upgrade, json, out, run, sample};

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
