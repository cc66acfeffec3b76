//! The command, run and fed, and what it prints.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use ninsho_rules::KNOWLEDGE_DATE;
use serde_json::Value;

/// The link of the first sample, by the rules of this build.
pub(crate) fn free_upgrade() -> String {
    let day = KNOWLEDGE_DATE.to_string().replace('-', "");
    format!("#v=1&w=11&ed=Professional&ch=Retail&key=default&st=Licensed&d={day}")
}

/// Where a sample stands, as `LANGUAGE/samples/NAME.txt`.
pub(crate) fn sample(name: &str) -> String {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../rules/src/text")
        .join(name)
        .to_string_lossy()
        .into_owned()
}

/// The command in surroundings that ask for no language.
pub(crate) fn ninsho(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ninsho"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command.args(arguments).stdin(Stdio::null());
    command
}

pub(crate) fn run(arguments: &[&str]) -> Output {
    ninsho(arguments).output().expect("ninsho runs")
}

/// The command with these bytes on its standard input.
pub(crate) fn fed(arguments: &[&str], bytes: &[u8]) -> Output {
    let mut child = ninsho(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("ninsho runs");
    let mut stdin = child.stdin.take().expect("stdin is a pipe");
    let bytes = bytes.to_owned();
    // While it reads, it prints.
    let writer = std::thread::spawn(move || stdin.write_all(&bytes));
    let output = child.wait_with_output().expect("ninsho ends");
    let written = writer.join().expect("the writer does not panic");
    written.expect("ninsho reads its input");
    output
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("the report is UTF-8")
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("complaints are UTF-8")
}

/// The objects that it printed, one a line.
pub(crate) fn json(output: &Output) -> Vec<Value> {
    out(output)
        .lines()
        .map(|line| serde_json::from_str(line).expect("every line is one object"))
        .collect()
}
