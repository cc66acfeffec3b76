//! Files and folders by their names.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;
use tempfile::TempDir;

use super::{HOME, PRO, ninsho};
use crate::command::{json, out};

/// Two rows of properties, between them a damaged one.
const TABLE: &str = "PSComputerName,Name,LicenseStatus,PartialProductKey\n\
    A,\"Windows(R), Core edition\",1,8HVX7\nbroken\nB,\"Windows(R), Core edition\",1,8HVX7\n";

fn names(output: &Output) -> Vec<String> {
    let name = |row: &Value| row["name"].as_str().unwrap().to_owned();
    json(output).iter().map(name).collect()
}

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

#[test]
fn a_folder_is_read_in_the_order_of_its_names_and_nothing_stops_it() {
    let files = [
        ("a.txt", HOME),
        ("b/fleet.csv", TABLE),
        ("b/note.txt", "hello"),
        ("c.zip", "PK\x03\x04?"),
    ];
    let folder = folder(&files);
    let path = folder.path().to_str().unwrap();
    let output = ninsho(&["--format", "ndjson", path]).output().unwrap();
    let expected = ["a.txt", "A", "b/fleet.csv:3", "B", "b/note.txt", "c.zip"];
    let names = names(&output);
    assert_eq!(names.len(), expected.len(), "{names:?}");
    for (name, expected) in names.iter().zip(expected) {
        let expected: PathBuf = expected.split('/').collect();
        assert!(Path::new(name).ends_with(expected), "{name}");
    }
    let rows = json(&output);
    assert_eq!(rows[1]["licence"]["kind"], rows[3]["licence"]["kind"]);
    assert_eq!(rows[2]["error"], "broken-row");
    assert_eq!(rows[5]["error"], "broken-archive");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stderr.is_empty(), "a row says it");
}

#[test]
fn a_pattern_that_no_shell_expanded_is_expanded() {
    let folder = folder(&[("1.txt", HOME), ("2.txt", PRO), ("3.log", "x")]);
    let pattern = folder.path().join("*.txt");
    let output = ninsho(&["--format", "ndjson", pattern.to_str().unwrap()])
        .output()
        .unwrap();
    assert_eq!(json(&output).len(), 2);
    let pattern = folder.path().join("*.none");
    let output = ninsho(&["--format", "ndjson", pattern.to_str().unwrap()])
        .output()
        .unwrap();
    assert_eq!(json(&output)[0]["error"], "unreadable");
}

/// A wrong path must not look like a fleet without a fault.
#[test]
fn a_folder_without_a_file_is_said_to_have_none() {
    let folder = folder(&[]);
    fs::create_dir(folder.path().join("deeper")).unwrap();
    let output = ninsho(&["--format", "ndjson", folder.path().to_str().unwrap()])
        .output()
        .unwrap();
    let rows = json(&output);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["error"], "unreadable");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_row_is_the_report_behind_its_name() {
    let folder = folder(&[("a.txt", HOME)]);
    let path = folder.path().join("a.txt");
    let path = path.to_str().unwrap();
    let alone = out(&ninsho(&["--json", path]).output().unwrap());
    assert_eq!(
        out(&ninsho(&["--format", "json", path]).output().unwrap()),
        alone
    );
    let mut named = json(&ninsho(&["--format", "ndjson", path]).output().unwrap()).remove(0);
    let name = named.as_object_mut().unwrap().remove("name");
    assert_eq!(name, Some(Value::from(path)));
    assert_eq!(named, serde_json::from_str::<Value>(&alone).unwrap());
}

#[test]
fn several_reports_to_take_along_have_their_names_in_the_form() {
    let folder = folder(&[("1 & 2.txt", HOME), ("3.txt", PRO)]);
    let path = folder.path().to_str().unwrap();
    let page = out(&ninsho(&["--form", "html", path]).output().unwrap());
    assert!(
        page.contains("<h2>") && page.contains("1 &amp; 2.txt</h2>"),
        "{page}"
    );
    assert!(!page.contains("==>"), "{page}");
}

/// One name that is not UTF-8 stopped the whole run, and ESC in one reached the terminal.
#[cfg(unix)]
#[test]
fn names_of_files_are_any_bytes() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = TempDir::new().unwrap();
    let names: [&[u8]; 3] = [b"a\xFF\xFE.txt", b"b\x1B[31m\n.txt", b"c.txt"];
    for name in names {
        fs::write(folder.path().join(std::ffi::OsStr::from_bytes(name)), HOME).unwrap();
    }
    let paths = || names.map(|name| folder.path().join(std::ffi::OsStr::from_bytes(name)));
    for arguments in [&[][..], &["--format", "csv"], &["--form", "text"]] {
        let output = ninsho(arguments).args(paths()).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let text = out(&output);
        assert!(!text.contains('\u{1b}'), "{text:?}");
        assert!(text.contains("b\\u{1b}[31m\\u{a}.txt"), "{text}");
    }
    // Also where it cannot be read.
    let output = ninsho(&["no\u{1b}[31m"]).output().unwrap();
    assert!(!String::from_utf8_lossy(&output.stderr).contains('\u{1b}'));
}
