//! What becomes of the files in which a fleet's outputs come.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops where what it made is wrong"
)]

use std::io::{Cursor, Write as _};

use ninsho_intake::{Decoded, Entry, Kind, Reason, inputs};
use ninsho_rules::judge::Answers;
use ninsho_rules::{KNOWLEDGE_DATE, Report, inspect};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// UTF-8, or UTF-16 with a mark: enough of a decoder for a test.
fn decode(bytes: &[u8]) -> Decoded {
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => {
            let (pairs, _) = rest.as_chunks::<2>();
            let units: Vec<u16> = pairs.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
            String::from_utf16_lossy(&units)
        }
        _ => String::from_utf8_lossy(bytes).into_owned(),
    };
    Decoded { text, note: None }
}

fn read(name: &str, bytes: impl Into<Vec<u8>>) -> Vec<Entry> {
    let bytes = bytes.into();
    let kind = Kind::of(name, &bytes);
    inputs(name, kind, Box::new(Cursor::new(bytes)), decode).collect()
}

fn names(entries: &[Entry]) -> Vec<&str> {
    entries
        .iter()
        .map(|entry| match entry {
            Ok(input) => input.name.as_str(),
            Err(error) => error.name.as_str(),
        })
        .collect()
}

fn reasons(entries: &[Entry]) -> Vec<Option<&'static str>> {
    entries
        .iter()
        .map(|entry| entry.as_ref().err().map(|error| error.reason.name()))
        .collect()
}

fn report(entry: &Entry) -> Report {
    inspect(
        &entry.as_ref().unwrap().text,
        &Answers::default(),
        KNOWLEDGE_DATE,
    )
}

fn kind(entry: &Entry) -> &'static str {
    report(entry).verdict.licence.kind.name()
}

const DLV: &str = "Name: Windows(R), Professional edition\n\
    Description: Windows(R) Operating System, RETAIL channel\n\
    Partial Product Key: 3V66T\nLicense Status: Licensed\n";

#[test]
fn a_text_is_one_input_as_it_came() {
    let entries = read("PC-1.txt", DLV);
    assert_eq!(names(&entries), ["PC-1.txt"]);
    assert_eq!(entries[0].as_ref().unwrap().text, DLV);
    assert_eq!(read("empty.txt", "").len(), 1);
}

/// The columns as the tools write them, and what the PC is called and has.
#[test]
fn a_row_of_properties_is_a_pc() {
    let product = "Windows(R), Professional edition";
    let tables = [
        // Get-CimInstance -ComputerName … | Export-Csv
        format!(
            "#TYPE Selected.Microsoft.Management.Infrastructure.CimInstance\r\n\
             \"PSComputerName\",\"Name\",\"Description\",\"LicenseStatus\",\"PartialProductKey\"\r\n\
             \"ROOM-1\",\"{product}\",\"Windows(R) Operating System, RETAIL channel\",\"1\",\"3V66T\"\r\n"
        ),
        // The same in a country whose decimal mark is the comma, opened in Excel and saved.
        format!(
            "\u{feff}sep=;\nDeviceName;Name;ProductKeyChannel;License Status;Partial Product Key\n\
             ROOM-1;{product};Retail;Licensed;3V66T\n"
        ),
        // Views of Configuration Manager.
        format!(
            "Netbios_Name0,Name0,ProductKeyChannel0,LicenseStatus0,PartialProductKey0\n\
             ROOM-1,\"{product}\",Retail,1,3V66T\n"
        ),
        // osquery --csv, with its own mark.
        format!(
            "host_identifier\tname\tproduct_key_channel\tlicense_status\tpartial_product_key\n\
             ROOM-1\t{product}\tRetail\t1\t3V66T\n"
        ),
        // wmic /format:csv, which quotes nothing.
        format!("\r\nNode,LicenseStatus,Name,PartialProductKey\r\nROOM-1,1,{product},3V66T\r\n"),
    ];
    for table in tables {
        let entries = read("fleet.csv", table.as_str());
        assert_eq!(names(&entries), ["ROOM-1"], "{table}");
        assert_eq!(kind(&entries[0]), "unknown-dl", "{table}");
        assert!(!entries[0].as_ref().unwrap().text.contains("ROOM-1") || table.contains("Node"));
    }
}

#[test]
fn an_inventory_gives_what_it_knows() {
    // OCS: a whole default key, of which the last five are taken.
    let table = "NAME,OSNAME,WINPRODID,WINPRODKEY\n\
                 BACK-OFFICE,Microsoft Windows 11 Pro,00330-80000-00000-AA123,XXXXX-XXXXX-XXXXX-XXXXX-3V66T\n";
    let entries = read("ocs.csv", table);
    assert_eq!(names(&entries), ["BACK-OFFICE"]);
    let text = &entries[0].as_ref().unwrap().text;
    assert!(text.contains("PartialProductKey: 3V66T\n"), "{text}");
    assert_eq!(kind(&entries[0]), "unknown-dl", "{text}");
}

#[test]
fn products_of_one_pc_stay_together_and_alike_pcs_apart() {
    let row = |pc: &str, name: &str, key: &str| format!("{pc},\"{name}\",1,{key}\n");
    let (windows, office) = (
        "Windows(R), Core edition",
        "Office 16, Office16ProPlusVL_KMS_Client edition",
    );
    let table = String::from("PSComputerName,Name,LicenseStatus,PartialProductKey\n")
        + &row("A", office, "WFG99")
        + &row("A", windows, "8HVX7")
        + &row("B", windows, "8HVX7")
        + &row("", windows, "8HVX7")
        + &row("", windows, "8HVX7");
    let entries = read("fleet.csv", table);
    assert_eq!(names(&entries), ["A", "B", "fleet.csv:5", "fleet.csv:6"]);
    assert_eq!(report(&entries[0]).products.len(), 2);
    assert!(entries.iter().all(|entry| report(entry).systems.is_empty()));
}

#[test]
fn two_hundred_rows_are_two_hundred_pcs() {
    let row = |at| format!("PC-{at},\"Windows(R), Core edition\",1,8HVX7\n");
    let table = String::from("ComputerName,Name,LicenseStatus,PartialProductKey\n")
        + &(0..200).map(row).collect::<String>();
    let entries = read("fleet.csv", table);
    assert_eq!(entries.len(), 200);
    assert_eq!(names(&entries)[199], "PC-199");
}

#[test]
fn a_column_of_outputs_is_found_by_its_name_or_by_what_stands_in_it() {
    let quoted = format!("\"{DLV}\"");
    for (table, expected) in [
        (
            format!("Device name,Pre-remediation detection output\nA,{quoted}\nB,{quoted}\n"),
            ["A", "B"],
        ),
        (
            format!("Room,Seen,What it said\nA,1,{quoted}\nB,2,{quoted}\n"),
            ["A", "B"],
        ),
        (format!("text,name\n{quoted},A\n{quoted},A\n"), ["A", "A"]),
        (
            format!("{quoted}\n{quoted}\n"),
            ["fleet.csv:1", "fleet.csv:6"],
        ),
    ] {
        let entries = read("fleet.csv", table.as_str());
        assert_eq!(names(&entries), expected, "{table}");
        assert!(
            entries.iter().all(|entry| kind(entry) == "unknown-dl"),
            "{table}"
        );
    }
    let entries = read("prices.csv", "Fruit,Price\nApple,1\n");
    assert_eq!(reasons(&entries), [Some("no-column")]);
    assert!(read("nothing.csv", "").is_empty());
}

#[test]
fn a_damaged_row_is_a_row_with_a_reason() {
    let table = "PSComputerName,Name,LicenseStatus,PartialProductKey\n\
                 A,\"Windows(R), Core edition\",1,8HVX7\n\
                 B,\"Windows(R), Core edition,1,8HVX7\n\
                 C\n\
                 D,\"Windows(R), Core edition\",1,8HVX7\n";
    let entries = read("fleet.csv", table);
    assert_eq!(names(&entries), ["A", "fleet.csv:3", "fleet.csv:4", "D"]);
    let broken = Some("broken-row");
    assert_eq!(reasons(&entries), [None, broken, broken, None]);
    let entries = read(
        "fleet.csv",
        format!("name,text\nA,\"{DLV}\"\nB\nC,\"{DLV}\"\n"),
    );
    assert_eq!(names(&entries), ["A", "B", "C"]);
    assert_eq!(reasons(&entries), [None, broken, None]);
}

#[test]
fn a_quotation_mark_that_is_never_closed_fills_no_memory() {
    let row = format!("A,{}\n", "x".repeat(1 << 10));
    let table = "name,text\nA,\"".to_owned() + &row.repeat(20 << 10);
    let entries = read("fleet.csv", table);
    assert_eq!(reasons(&entries), [Some("too-long")]);
}

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

#[test]
fn other_encodings_go_through_the_decoder() {
    let table = "PSComputerName,Name,LicenseStatus,PartialProductKey\n\
                 事務室,\"Windows(R), Core edition\",1,8HVX7\n";
    let mut bytes = vec![0xFF, 0xFE];
    bytes.extend(table.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(names(&read("fleet.csv", bytes)), ["事務室"]);
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn an_archive_is_read_like_a_folder() {
    let csv = b"ComputerName,Name,LicenseStatus\nA,Windows(R) Core,1\nB,Windows(R) Core,1\n";
    let inner = zipped(&[("x.txt", b"x")]);
    let entries = read(
        "bench.zip",
        zipped(&[
            ("room 1/PC-1.txt", DLV.as_bytes()),
            ("fleet.csv", csv),
            ("deeper.zip", &inner),
            ("../evil\u{1b}[2J.txt", b"x"),
        ]),
    );
    let expected = [
        "bench.zip/room 1/PC-1.txt",
        "A",
        "B",
        "bench.zip/deeper.zip",
        "bench.zip/../evil\u{1b}[2J.txt",
    ];
    assert_eq!(names(&entries), expected);
    assert_eq!(reasons(&entries)[3], Some("nested"));
}

#[test]
fn a_bomb_and_a_broken_archive_are_a_clear_word() {
    let zeros = vec![b'0'; 64 << 20];
    let bomb = zipped(&[("bomb.txt", &zeros), ("PC-1.txt", DLV.as_bytes())]);
    assert!(bomb.len() < 100_000);
    assert_eq!(
        reasons(&read("bomb.zip", bomb.clone())),
        [Some("bomb"), None]
    );
    // A directory that lies about the size.
    let mut liar = bomb;
    let size = u32::try_from(zeros.len()).unwrap().to_le_bytes();
    let ends: Vec<usize> = (0..liar.len() - 4)
        .filter(|at| liar[*at..*at + 4] == size)
        .collect();
    assert!(!ends.is_empty());
    for at in ends {
        liar[at..at + 4].copy_from_slice(&4096_u32.to_le_bytes());
    }
    let entries = read("liar.zip", liar);
    assert!(
        matches!(reasons(&entries)[0], Some("bomb" | "broken-archive")),
        "{entries:?}"
    );
    let whole = zipped(&[("PC-1.txt", DLV.as_bytes())]);
    let cut = &whole[..whole.len() - 10];
    assert_eq!(reasons(&read("cut.zip", cut)), [Some("broken-archive")]);
    let sheet = zipped(&[("[Content_Types].xml", b"<x/>"), ("xl/a.xml", b"<x/>")]);
    assert_eq!(reasons(&read("fleet.xlsx", sheet)), [Some("document")]);
}

#[test]
fn every_reason_is_a_sentence_in_each_language() {
    let all = [
        Reason::System("x".into()),
        Reason::BrokenLine,
        Reason::NoText,
        Reason::BrokenRow,
        Reason::NoColumn,
        Reason::TooLong,
        Reason::TooLarge,
        Reason::BrokenArchive,
        Reason::Bomb,
        Reason::TooMany,
        Reason::Locked,
        Reason::Method,
        Reason::Nested,
        Reason::Document,
        Reason::Told("x".into()),
    ];
    for lang in ninsho_rules::text::Lang::ALL {
        let mut said: Vec<String> = all.iter().map(|reason| reason.text(*lang)).collect();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), all.len());
    }
}
