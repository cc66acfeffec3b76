//! Many inputs at once, as a repair shop, a school or a cluster hands them over.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops where a file cannot be written"
)]

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

const HOME: &str = "Name: Windows(R), Core edition\n\
    Description: Windows(R) Operating System, OEM_DM channel\n\
    Partial Product Key: 8HVX7\nLicense Status: Licensed\n";
const PRO: &str = "Name: Windows(R), Professional edition\n\
    Description: Windows(R) Operating System, RETAIL channel\n\
    Partial Product Key: 3V66T\nLicense Status: Notification\nNotification Reason: 0xC004F211.\n";
/// Two rows of properties, between them a damaged one.
const TABLE: &str = "PSComputerName,Name,LicenseStatus,PartialProductKey\n\
    A,\"Windows(R), Core edition\",1,8HVX7\nbroken\nB,\"Windows(R), Core edition\",1,8HVX7\n";

fn ninsho(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ninsho"));
    command
        .env("LC_ALL", "C")
        .arg("inspect")
        .args(arguments)
        .stdin(Stdio::null());
    command
}

fn fed(arguments: &[&str], text: &str) -> Output {
    let mut child = ninsho(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let text = text.to_owned();
    // While it reads, it prints.
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    output
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn rows(output: &Output) -> Vec<Value> {
    out(output)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn names(output: &Output) -> Vec<String> {
    let name = |row: &Value| row["name"].as_str().unwrap().to_owned();
    rows(output).iter().map(name).collect()
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

fn line(name: &str, text: &str) -> String {
    json!({"name": name, "text": text}).to_string() + "\n"
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
    let rows = rows(&output);
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
    assert_eq!(rows(&output).len(), 2);
    let pattern = folder.path().join("*.none");
    let output = ninsho(&["--format", "ndjson", pattern.to_str().unwrap()])
        .output()
        .unwrap();
    assert_eq!(rows(&output)[0]["error"], "unreadable");
}

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
    let rows = rows(&one);
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
fn a_row_is_the_report_behind_its_name() {
    let folder = folder(&[("a.txt", HOME)]);
    let path = folder.path().join("a.txt");
    let path = path.to_str().unwrap();
    let alone = out(&ninsho(&["--json", path]).output().unwrap());
    assert_eq!(
        out(&ninsho(&["--format", "json", path]).output().unwrap()),
        alone
    );
    let mut named = rows(&ninsho(&["--format", "ndjson", path]).output().unwrap()).remove(0);
    let name = named.as_object_mut().unwrap().remove("name");
    assert_eq!(name, Some(json!(path)));
    assert_eq!(named, serde_json::from_str::<Value>(&alone).unwrap());
}

#[test]
fn tables_have_a_row_for_each_pc_and_nothing_in_a_name_is_code() {
    let evil = "=HYPERLINK(\"x\")<script>|\u{1b}[2J\r\n\u{9b}\u{202e}";
    let text = line(evil, HOME) + &line("both", &format!("{HOME}\n\n{PRO}")) + "?\n";
    let from = ["--from", "ndjson", "--lang", "en"];
    let print = |format: &str| out(&fed(&[&["--format", format], &from[..]].concat(), &text));
    for format in ["ndjson", "csv", "markdown", "html"] {
        let text = print(format);
        let is_command = |ch: char| ch != '\n' && ch.is_control() || ch == '\u{202e}';
        assert!(!text.contains(is_command), "{format}: {text:?}");
        assert!(format != "html" || !text.contains("<script"), "{text}");
    }
    assert_eq!(
        rows(&fed(&[&["--format", "ndjson"], &from[..]].concat(), &text))[0]["name"],
        evil
    );
    let table = print("csv");
    let mut lines = table.lines();
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("name,windows,edition_id,kind,")
    );
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("\"'=HYPERLINK(\"\"x\"\")<script>"),
        "{table}"
    );
    assert!(lines.next().unwrap().starts_with("both (1),"), "{table}");
    assert!(lines.next().unwrap().starts_with("both (2),"), "{table}");
    assert!(lines.next().unwrap().contains(",broken-line,"), "{table}");
    let width = table.lines().next().unwrap().split(',').count();
    assert!(
        table
            .lines()
            .skip(2)
            .take(2)
            .all(|line| line.split(',').count() == width)
    );
    let table = print("markdown");
    assert_eq!(table.lines().count(), 2 + 4, "{table}");
    assert!(
        table.contains("New motherboard") && table.contains("This line is no JSON"),
        "{table}"
    );
    let page = print("html");
    assert_eq!(page.matches("<tr>").count(), 1 + 4, "{page}");
    assert!(page.ends_with("</table>\n"));
}

#[test]
fn totals_answer_how_many_will_not_come_back() {
    let text = line("A", HOME) + &line("B", HOME) + &line("C", PRO) + &line("D", "hello") + "{\n";
    let output = fed(&["--summary", "--format", "json"], &text);
    let totals = &rows(&output)[0];
    assert_eq!(totals["pcs"], 3);
    assert_eq!(totals["unrecognised"], 1);
    assert_eq!(totals["unreadable"]["broken-line"], 1);
    let sum = |of: &Value| {
        of.as_object()
            .unwrap()
            .values()
            .map(|n| n.as_u64().unwrap())
            .sum::<u64>()
    };
    assert_eq!(sum(&totals["kinds"]), 3);
    assert_eq!(sum(&totals["now"]), 3);
    assert_eq!(sum(&totals["outlooks"]["mb-swap"]), 3);
    for format in ["text", "markdown", "html", "csv"] {
        let output = fed(&["--summary", "--format", format, "--lang", "en"], &text);
        assert!(out(&output).contains('3'), "{}", out(&output));
    }
    let text = out(&fed(&["--summary", "--lang", "ja"], &text));
    assert!(text.contains("        3  Windows の PC"), "{text}");
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
    let report = &rows(&fed(&["--format", "ndjson"], &home))[0];
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

#[test]
fn a_shell_and_a_reader_learn_the_commands_from_clap() {
    let ninsho = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_ninsho"))
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success());
        out(&output)
    };
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(
            ninsho(&["completions", shell]).contains("fail-on"),
            "{shell}"
        );
    }
    assert!(ninsho(&["man"]).contains("ninsho"));
    let page = ninsho(&["man", "inspect"]);
    assert!(
        page.contains("fail\\-on") && page.contains("Exit code"),
        "{page}"
    );
}
