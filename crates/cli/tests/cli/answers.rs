//! Answers given as arguments.

use crate::command::{err, fed, json, out, run, sample};

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
