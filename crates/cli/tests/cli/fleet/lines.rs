//! A line in is a line out.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;

use serde_json::Value;

use super::{HOME, PRO, fed, line, ninsho};
use crate::command::{json, out};

/// With any number of jobs the same rows in the same order, one for each line.
#[test]
fn a_line_in_is_a_line_out_in_the_same_order() {
    let text: String = (0..600)
        .map(|at| match at % 4 {
            0 => line(&format!("PC-{at}"), HOME),
            1 => line(&format!("PC-{at}"), PRO),
            2 => line(&format!("PC-{at}"), "hello"),
            _ => "{broken\n".to_owned(),
        })
        .collect();
    let one = fed(&["--format", "ndjson", "--jobs", "1"], &text);
    let two = fed(
        &["--format", "ndjson", "--jobs", "3", "--from", "ndjson"],
        &text,
    );
    assert_eq!(out(&one), out(&two));
    let rows = json(&one);
    assert_eq!(rows.len(), 600);
    for (at, row) in rows.iter().enumerate() {
        let expected = if at % 4 == 3 {
            format!("standard input:{}", at + 1)
        } else {
            format!("PC-{at}")
        };
        assert_eq!(row["name"], expected);
    }
    assert_eq!(one.status.code(), Some(2));
    let never = fed(&["--format", "ndjson", "--fail-on", "never"], &text);
    assert_eq!(never.status.code(), Some(0));
}

/// Spark starts a process for each part of its data, also for one without a line.
#[test]
fn no_line_in_is_no_line_out() {
    let output = fed(&["--format", "ndjson", "--from", "ndjson"], "");
    assert_eq!((out(&output).as_str(), output.status.code()), ("", Some(0)));
}

#[test]
fn whoever_writes_a_line_may_wait_for_its_answer() {
    let mut child = ninsho(&["--format", "ndjson", "--from", "ndjson"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for name in ["A", "B", "C"] {
        stdin.write_all(line(name, HOME).as_bytes()).unwrap();
        let mut answer = String::new();
        stdout.read_line(&mut answer).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(answer["name"], name);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_script_may_fail_on_what_an_event_does() {
    let (home, hello) = (line("A", HOME), line("B", "hello"));
    let code = |arguments: &[&str], text: &str| {
        fed(&[&["--from", "ndjson"], arguments].concat(), text)
            .status
            .code()
    };
    // A maker's licence is bound to its board.
    let report = &json(&fed(&["--format", "ndjson"], &home))[0];
    let outcome = |event: &str| {
        let outlooks = report["outlooks"].as_array().unwrap();
        let of = outlooks.iter().find(|one| one["scenario"] == event);
        of.unwrap()["outcome"].as_str().unwrap().to_owned()
    };
    assert_eq!(outcome("keep-using"), "ok");
    assert_eq!(outcome("other-pc"), "no-right");
    let events = |event| ["--fail-on", "unlikely", "--event", event];
    assert_eq!(code(&events("other-pc"), &home), Some(4));
    assert_eq!(code(&events("keep-using"), &home), Some(0));
    assert_eq!(
        code(&events("keep-using"), &(home.clone() + &hello)),
        Some(3)
    );
    assert_eq!(
        code(&events("other-pc"), &(home.clone() + &hello + "?")),
        Some(4)
    );
    assert_eq!(code(&[], &(home + &hello + "?")), Some(2));
}
