//! The terminal under Spark, and beside DuckDB and Polars: as on one machine.

use std::process::Command;

use anyhow::{Context as _, Result};
use clap::Args;

use crate::workspace::Workspace;
use crate::{fleet_bench, process};

/// How large the fleet is.
#[derive(Args)]
pub(crate) struct Options {
    /// Lines that each of them reads
    #[arg(long, default_value_t = 200_000)]
    lines: usize,
}

/// From PyPI, into a folder of their own. Spark's Arrow columns want pandas as well.
const PACKAGES: &[&str] = &["pyspark", "pyarrow", "pandas", "duckdb", "polars"];

/// Runs the same fleet through all of them and compares; what is missing is skipped with a word.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    if !process::answers("java") {
        println!("skipped: Spark needs Java. Debian: `apt-get install default-jre-headless`");
        return Ok(());
    }
    if !process::answers("python3") {
        println!("skipped: Python 3 is not installed");
        return Ok(());
    }
    process::run(
        workspace
            .cargo()
            .args(["build", "--release", "-p", "ninsho"]),
    )?;
    let home = workspace.target.join("tools").join("spark");
    let python = home.join("bin").join("python");
    if !python.exists() {
        process::run(Command::new("python3").args(["-m", "venv"]).arg(&home))?;
    }
    let mut install = Command::new(&python);
    install
        .args(["-m", "pip", "install", "--quiet"])
        .args(PACKAGES);
    process::run(&mut install).context("PySpark, DuckDB and Polars cannot be installed")?;
    let folder = tempfile::tempdir()?;
    let fleet = folder.path().join("fleet.ndjson");
    fleet_bench::write(&fleet, &fleet_bench::outputs(workspace)?, options.lines)?;
    let mut command = Command::new(&python);
    command
        .arg(workspace.root.join("tests/fleet/spark.py"))
        .arg(
            workspace
                .target
                .join("release")
                .join(fleet_bench::program_name()),
        )
        .arg(&fleet)
        .env("PYSPARK_PYTHON", &python);
    process::run(&mut command)
}
