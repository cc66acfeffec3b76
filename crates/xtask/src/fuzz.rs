//! `cargo xtask fuzz`: every place where bytes of anybody come in, driven by libFuzzer.
//!
//! The instrumentation is LLVM's own, which the pinned compiler has; a nightly is only needed
//! for the sanitizers, and code without `unsafe` gives them nothing to find.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use clap::Args;

use crate::process;
use crate::workspace::Workspace;

/// What `cargo fuzz` builds with, without its sanitizer.
const INSTRUMENTED: &str = "--cfg fuzzing -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// As long is no input, in bytes: what breaks on a longer one breaks on a short one, too, and
/// `crates/rules/benches` has the long ones.
const LONGEST: &str = "-max_len=8192";

/// Seconds by the clock for one input, after which it hangs. No input takes one second; but a
/// fuzzer that gives way to other work may stand still for more than ten.
const TIMEOUT: &str = "-timeout=120";

/// How long, and what.
#[derive(Args)]
pub(crate) struct Options {
    /// Minutes for each target, by the clock; to libFuzzer none would mean without end
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u64).range(1..))]
    minutes: u64,
    /// This target alone; may be given several times
    #[arg(long = "target")]
    targets: Vec<String>,
}

/// What became of one target.
struct Outcome {
    target: String,
    executions: u64,
    /// Edges of the program that were met.
    edges: u64,
    corpus: u64,
    finding: Option<String>,
}

/// Builds the fuzzer, runs the targets one after another, and prints a table.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let folder = workspace.target.join("fuzz");
    let fuzzer = build(workspace, &folder)?;
    let corpus = folder.join("corpus");
    let mut seeds = workspace.cargo();
    seeds
        .args(["run", "--quiet", "--package", "ninsho-tests"])
        .args(["--bin", "seeds", "--"])
        .arg(&corpus);
    let names = process::output(&mut seeds)?;
    let all: Vec<&str> = names.lines().collect();
    for name in &options.targets {
        ensure!(
            all.contains(&name.as_str()),
            "there is no target `{name}`; there are {}",
            all.join(", ")
        );
    }
    let chosen = all.iter().filter(|name| {
        options.targets.is_empty() || options.targets.iter().any(|one| one == *name)
    });
    let outcomes = chosen
        .map(|name| one(&fuzzer, &folder, name, options.minutes))
        .collect::<Result<Vec<_>>>()?;
    print(&outcomes, options.minutes);
    let found = outcomes.iter().filter_map(|one| one.finding.as_deref());
    let found: Vec<&str> = found.collect();
    ensure!(
        found.is_empty(),
        "{}\nmend each, and put its input into tests/findings/TARGET under a name that says what \
         it was",
        found.join("\n")
    );
    Ok(())
}

/// Builds the fuzzer into a folder of its own, so that nothing else is built anew for it.
fn build(workspace: &Workspace, folder: &Path) -> Result<std::path::PathBuf> {
    let target = host(workspace)?;
    let mut cargo = workspace.cargo();
    cargo
        .args(["build", "--release", "--manifest-path", "fuzz/Cargo.toml"])
        // Named, so that the flags are not those of build scripts and macros, too.
        .args(["--target", &target, "--target-dir"])
        .arg(folder)
        .env("RUSTFLAGS", INSTRUMENTED);
    process::run(&mut cargo)
        .context("the fuzzer cannot be built; libFuzzer needs a C++ compiler (Debian: g++)")?;
    Ok(folder.join(target).join("release").join("fuzz"))
}

/// The triple of this computer.
fn host(workspace: &Workspace) -> Result<String> {
    let about = process::output(
        Command::new("rustc")
            .arg("-vV")
            .current_dir(&workspace.root),
    )?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not say where it runs")?.to_owned())
}

fn one(fuzzer: &Path, folder: &Path, name: &str, minutes: u64) -> Result<Outcome> {
    println!("\n{name}: {minutes} minutes");
    let findings = folder.join("findings").join(name);
    std::fs::create_dir_all(&findings)?;
    let log = Command::new(fuzzer)
        .env("NINSHO_FUZZ", name)
        .arg(folder.join("corpus").join(name))
        .args([LONGEST, TIMEOUT, "-rss_limit_mb=4096"])
        .arg("-print_final_stats=1")
        .arg(format!("-max_total_time={}", minutes * 60))
        .arg(format!("-artifact_prefix={}/", findings.display()))
        .stdout(Stdio::null())
        .output()
        .with_context(|| format!("{} cannot be started", fuzzer.display()))?;
    let text = String::from_utf8_lossy(&log.stderr);
    let finding = (!log.status.success()).then(|| {
        let told = text.lines().skip_while(|line| !line.contains("panicked"));
        let told: Vec<&str> = told.take(3).collect();
        format!(
            "{name}: {} (input in {})",
            told.join(" "),
            findings.display()
        )
    });
    Ok(Outcome {
        target: name.to_owned(),
        executions: last(&text, "stat::number_of_executed_units:"),
        edges: last(&text, " cov: "),
        corpus: last(&text, " corp: "),
        finding,
    })
}

/// The number behind the last occurrence of this word.
fn last(log: &str, word: &str) -> u64 {
    let rest = log.rsplit_once(word).map_or("", |(_, rest)| rest);
    let digits = rest.trim_start().split(|ch: char| !ch.is_ascii_digit());
    digits
        .into_iter()
        .next()
        .and_then(|digits| digits.parse().ok())
        .unwrap_or_default()
}

fn print(outcomes: &[Outcome], minutes: u64) {
    println!("\n| target | minutes | executions | edges | corpus | findings |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: |");
    for one in outcomes {
        println!(
            "| {} | {minutes} | {} | {} | {} | {} |",
            one.target,
            one.executions,
            one.edges,
            one.corpus,
            u8::from(one.finding.is_some())
        );
    }
}

#[cfg(test)]
mod tests {
    use super::last;

    #[test]
    fn the_last_figures_of_a_run_are_read() {
        let log = "#2\tINITED cov: 12 ft: 3 corp: 1/1b exec/s: 0\n\
                   #9\tDONE   cov: 4030 ft: 10030 corp: 2034/62Kb lim: 8192\n\
                   stat::number_of_executed_units: 4318600\n";
        assert_eq!(last(log, " cov: "), 4030);
        assert_eq!(last(log, " corp: "), 2034);
        assert_eq!(last(log, "stat::number_of_executed_units:"), 4_318_600);
        assert_eq!(last(log, "nothing of the kind"), 0);
    }
}
