//! NDJSON: a line is a PC.

use crate::{DLV, kind, names, read, reasons};

#[test]
fn a_line_is_an_object_with_a_text_or_with_properties() {
    let lines = [
        serde_json::json!({"name": "A", "text": DLV}).to_string(),
        // osquery's log and Ansible's facts.
        r#"{"hostIdentifier":"B","columns":{"name":"Windows(R), Core edition","license_status":"1","partial_product_key":"8HVX7"}}"#.to_owned(),
        r#"{"Name":"Windows(R), Core edition","PSComputerName":"C","LicenseStatus":1,"PartialProductKey":"8HVX7"}"#.to_owned(),
        // What the collector writes.
        r#"{"name":"D","text":{"ninsho":1,"Products":[{"Name":"Windows(R), Core edition","LicenseStatus":1,"PartialProductKey":"8HVX7"}]}}"#.to_owned(),
        r#"{"name":"E","error":"WinRM cannot complete the operation."}"#.to_owned(),
        String::new(),
        "{\"name\":\"F\",".to_owned(),
        "[1]".to_owned(),
        "{}".to_owned(),
        serde_json::json!({"text": DLV}).to_string(),
    ];
    let entries = read("fleet.ndjson", lines.join("\r\n"));
    let expected = [
        "A",
        "B",
        "C",
        "D",
        "E",
        "fleet.ndjson:7",
        "fleet.ndjson:8",
        "fleet.ndjson:9",
        "fleet.ndjson:10",
    ];
    assert_eq!(names(&entries), expected);
    let broken = Some("broken-line");
    let expected = [
        None,
        None,
        None,
        None,
        Some("told"),
        broken,
        broken,
        Some("no-text"),
        None,
    ];
    assert_eq!(reasons(&entries), expected);
    for entry in entries.iter().take(4) {
        assert_eq!(kind(entry), "unknown-dl", "{entry:?}");
    }
}

#[test]
fn no_line_is_longer_than_is_read_and_the_next_is_read_all_the_same() {
    let long = "x".repeat(17 << 20);
    let entries = read(
        "fleet.ndjson",
        format!("{long}\n{{\"name\":\"A\",\"text\":\"\"}}\n"),
    );
    assert_eq!(names(&entries), ["fleet.ndjson:1", "A"]);
    assert_eq!(reasons(&entries), [Some("too-long"), None]);
}
