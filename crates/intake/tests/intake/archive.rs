//! Archives, whole, broken and hostile.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{DLV, names, read, reasons};

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

/// Among so many bytes some look like words that an owner might write.
#[test]
fn what_is_no_text_is_refused_and_never_judged() {
    let picture = include_bytes!("../../../../docs/pictures/report-ja.png");
    assert_eq!(reasons(&read("screen.png", *picture)), [Some("not-text")]);
    let packed = zipped(&[("screen.png", picture), ("PC-1.txt", DLV.as_bytes())]);
    let both = [Some("not-text"), None];
    assert_eq!(reasons(&read("bench.zip", packed)), both);
    // What consoles put between the lines makes no picture of a text.
    let coloured = format!("\u{7}\u{1b}[32m{DLV}\u{1b}[0m\u{8}\u{1a}\0\0\0");
    assert_eq!(reasons(&read("log.txt", coloured)), [None]);
}
