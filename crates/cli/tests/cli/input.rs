//! Files and standard input, readable or not.

use crate::command::{err, fed, json, out, run, sample};

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
