//! What becomes of the files in which a fleet's outputs come.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops where what it made is wrong"
)]

mod archive;
mod lines;
mod table;

use std::io::Cursor;

use ninsho_intake::{Decoded, Entry, Kind, Reason, inputs};
use ninsho_rules::judge::Answers;
use ninsho_rules::{KNOWLEDGE_DATE, Report, inspect};

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

#[test]
fn other_encodings_go_through_the_decoder() {
    let table = "PSComputerName,Name,LicenseStatus,PartialProductKey\n\
                 事務室,\"Windows(R), Core edition\",1,8HVX7\n";
    let mut bytes = vec![0xFF, 0xFE];
    bytes.extend(table.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(names(&read("fleet.csv", bytes)), ["事務室"]);
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
        Reason::NotText,
        Reason::Told("x".into()),
    ];
    for lang in ninsho_rules::text::Lang::ALL {
        let mut said: Vec<String> = all.iter().map(|reason| reason.text(*lang)).collect();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), all.len());
    }
}
