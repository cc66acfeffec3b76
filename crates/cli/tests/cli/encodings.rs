//! Files in the encodings in which people save them: each says what its UTF-8 says.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GBK, IBM866, SHIFT_JIS, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1253, WINDOWS_1254,
};

fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    fs::read_to_string(folder.join(name).with_extension("txt")).unwrap()
}

/// What the command line reports on a file of these bytes: without the notices on lines.
fn report(name: &str, bytes: &[u8]) -> serde_json::Value {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_ninsho"))
        .args(["inspect", "--json"])
        .arg(&path)
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_code_page_says_what_utf8_says() {
    let files: &[(&str, &[&'static Encoding])] = &[
        ("dlv-japanese-mixed", &[SHIFT_JIS]),
        ("xpr-japanese", &[SHIFT_JIS]),
        ("settings-japanese", &[SHIFT_JIS]),
        ("dlv-chinese", &[GBK]),
        ("dlv-taiwanese", &[BIG5]),
        ("dlv-korean", &[EUC_KR]),
        ("dlv-russian", &[WINDOWS_1251, IBM866]),
        ("dlv-german", &[WINDOWS_1252]),
        ("dlv-french", &[WINDOWS_1252]),
        ("dlv-spanish", &[WINDOWS_1252]),
        ("dlv-portuguese", &[WINDOWS_1252]),
        ("dlv-polish", &[WINDOWS_1250]),
        ("dlv-czech", &[WINDOWS_1250]),
        ("dlv-greek", &[WINDOWS_1253]),
        ("dlv-turkish", &[WINDOWS_1254]),
    ];
    for (name, pages) in files {
        let text = fixture(name);
        let expected = report(&format!("{name}-utf8"), text.as_bytes());
        for page in *pages {
            let (bytes, _, has_lost) = page.encode(&text);
            assert!(!has_lost, "{name} in {}", page.name());
            let found = report(&format!("{name}-{}", page.name()), &bytes);
            assert_eq!(found, expected, "{name} in {}", page.name());
        }
    }
}

#[test]
fn utf16_says_what_utf8_says() {
    for name in [
        "dlv-default-key",
        "dlv-japanese-mixed",
        "dlv-russian",
        "cim-list",
    ] {
        let text = fixture(name);
        let expected = report(&format!("{name}-plain"), text.as_bytes());
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked = [b"\xFF\xFE", little.as_slice()].concat();
        for (kind, bytes) in [("le", &little), ("be", &big), ("mark", &marked)] {
            let found = report(&format!("{name}-{kind}"), bytes);
            assert_eq!(found, expected, "{name} {kind}");
        }
    }
}
