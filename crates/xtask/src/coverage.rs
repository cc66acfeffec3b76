//! `cargo xtask coverage`: how many lines the native tests run, by crate.
//!
//! What only a browser runs (the page's components) is not counted as run: the suites in the
//! engines drive a built file, which is not instrumented.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process;
use crate::workspace::Workspace;

/// So many files are named, those with most lines that no test runs.
const WORST: usize = 15;

/// Lines that can be run, and how many of them were.
#[derive(Clone, Copy, Default)]
struct Lines {
    all: u64,
    run: u64,
}

impl Lines {
    fn missed(self) -> u64 {
        self.all - self.run
    }

    /// In tenths of a percent.
    fn share(self) -> String {
        let tenths = (self.run * 1000).checked_div(self.all).unwrap_or(1000);
        format!("{}.{} %", tenths / 10, tenths % 10)
    }
}

/// Runs the native tests with instrumentation, and prints two tables in Markdown.
pub(crate) fn measure(workspace: &Workspace) -> Result<()> {
    install(workspace)?;
    let path = workspace.target.join("coverage.json");
    let mut command = workspace.cargo();
    command
        .args(["llvm-cov", "--workspace", "--json", "--summary-only"])
        .arg("--output-path")
        .arg(&path)
        .env("PATH", with_tools(workspace)?);
    process::run(&mut command)?;
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("{} cannot be read", path.display()))?;
    let files = files(&serde_json::from_str(&text)?, &workspace.root)?;
    print(&files);
    Ok(())
}

/// The files of the report with their lines, named from the checkout on.
fn files(report: &Value, root: &Path) -> Result<BTreeMap<String, Lines>> {
    let files = report["data"][0]["files"]
        .as_array()
        .context("cargo llvm-cov named no files; is its version one with `--json`?")?;
    let files = files.iter().filter_map(|file| {
        let path = Path::new(file["filename"].as_str()?);
        let path = path.strip_prefix(root).ok()?;
        let lines = &file["summary"]["lines"];
        let lines = Lines {
            all: lines["count"].as_u64()?,
            run: lines["covered"].as_u64()?,
        };
        Some((path.to_string_lossy().into_owned(), lines))
    });
    Ok(files.collect())
}

fn print(files: &BTreeMap<String, Lines>) {
    let mut crates: BTreeMap<&str, Lines> = BTreeMap::new();
    for (path, lines) in files {
        let name = path.split("/src/").next().unwrap_or(path);
        let sum = crates.entry(name).or_default();
        sum.all += lines.all;
        sum.run += lines.run;
    }
    println!("\n| crate | lines | run by a native test |\n| --- | ---: | ---: |");
    for (name, lines) in crates {
        println!("| `{name}` | {} | {} |", lines.all, lines.share());
    }
    let mut worst: Vec<_> = files
        .iter()
        .filter(|(path, lines)| path.starts_with("crates/rules/") && lines.missed() > 0)
        .collect();
    worst.sort_by_key(|(_, lines)| std::cmp::Reverse(lines.missed()));
    println!("\n| file of the rules | not run | run |\n| --- | ---: | ---: |");
    for (path, lines) in worst.into_iter().take(WORST) {
        println!("| `{path}` | {} | {} |", lines.missed(), lines.share());
    }
}

/// Installs what is missing: LLVM's tools of this toolchain, and the program that runs them.
fn install(workspace: &Workspace) -> Result<()> {
    let mut component = Command::new("rustup");
    component
        .args(["component", "add", "llvm-tools"])
        .current_dir(&workspace.root);
    process::run(&mut component).context("needed: rustup, and its component llvm-tools")?;
    if workspace.tools().join("bin/cargo-llvm-cov").is_file() {
        return Ok(());
    }
    println!("cargo-llvm-cov is missing; cargo builds it now, which takes a few minutes.");
    let mut command = workspace.cargo();
    command
        .args(["install", "cargo-llvm-cov", "--locked", "--root"])
        .arg(workspace.tools())
        .arg("--target-dir")
        .arg(workspace.target.join("tools-build"));
    process::run(&mut command).context("needed: `cargo install cargo-llvm-cov --locked`")
}

/// The search path with the folder in front that `install` fills.
fn with_tools(workspace: &Workspace) -> Result<std::ffi::OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders =
        std::iter::once(workspace.tools().join("bin")).chain(std::env::split_paths(&path));
    std::env::join_paths(folders).context("the search path has a character that none may have")
}
