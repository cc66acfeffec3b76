//! A small fleet through Spark, DuckDB and Polars; `cargo xtask spark` runs a large one.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops where a file cannot be written"
)]

use std::path::Path;
use std::process::Command;
use std::{env, fs};

#[test]
fn spark_gets_what_one_machine_gets() {
    let is_there = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).output();
        output.is_ok_and(|output| output.status.success())
    };
    if !is_there("java", &["-version"]) {
        println!("skipped: Java is not installed");
        return;
    }
    if !is_there("python3", &["-c", "import pyspark, pyarrow, pandas"]) {
        println!("skipped: PySpark is not installed");
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = fs::read_to_string(root.join("tests/fixtures/dlv-default-key.txt")).unwrap();
    let line =
        |at| serde_json::json!({"name": format!("PC-{at}"), "text": text}).to_string() + "\n";
    let folder = tempfile::tempdir().unwrap();
    let fleet = folder.path().join("fleet.ndjson");
    fs::write(&fleet, (0..2000).map(line).collect::<String>()).unwrap();
    let output = Command::new("python3")
        .arg(root.join("tests/fleet/spark.py"))
        .arg(env!("CARGO_BIN_EXE_ninsho"))
        .arg(&fleet)
        .env("PYSPARK_PYTHON", "python3")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}
