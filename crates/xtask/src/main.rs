//! The tool chain as one program; `cargo xtask --help` names what it does.
//!
//! `cargo xtask serve` runs the page, `cargo xtask test` proves it. No other
//! tool has to be installed by hand: what is missing is installed, or named.

mod app;
mod apt;
mod bench;
mod changelog;
mod coverage;
mod document;
mod embedding;
mod engine;
mod fleet_bench;
mod fuzz;
mod kinds;
mod knowledge;
mod lighthouse;
mod npm;
mod policy;
mod process;
mod program;
mod ready;
mod release;
mod reproduction;
mod sbom;
mod server;
mod shell;
mod site;
mod sizes;
mod spark;
mod steps;
mod tests;
mod toolchain;
mod watch;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use app::Quality;
use workspace::Workspace;

/// Ninsho's tool chain.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the page, serve it on this computer, and rebuild when a source file changes
    Serve(server::Options),
    /// Build the whole site into one file, dist/index.html
    Build(BuildOptions),
    /// Check format, lints and tests, then the built page in Chromium, Firefox and WebKit
    Test(tests::Options),
    /// Make all that goes out with a version: the page, checksum, bill of materials, notes
    Release,
    /// Write what the rules know: dist/knowledge.json with its schema, a page each in dist/reference
    Knowledge,
    /// List what to check again: sources by age, rules that rest on a single source
    Stale,
    /// Feed every target of tests/src/fuzz with inputs that nobody thought of
    Fuzz(fuzz::Options),
    /// Measure how many lines of each crate the native tests run
    Coverage,
    /// Measure everything, and compare with the committed table: size, ready, pace, inspect, fleet
    Bench(bench::Options),
    /// Measure how many PCs the terminal judges in a second, and in how much memory; the page, too
    FleetBench(fleet_bench::Options),
    /// Run a fleet through Spark, DuckDB and Polars, and compare with one machine
    Spark(spark::Options),
    /// Print Lighthouse's scores of the served page
    Lighthouse,
    /// Measure how long a slow phone waits for its first verdict, beside an empty Yew page
    Ready(ready::Options),
    /// Measure how long a paste takes to its verdict, with the processor slowed down
    Pace,
    /// Take screenshots of every state of the page into shots/
    Shots,
}

#[derive(Args)]
struct BuildOptions {
    /// Build quickly, for trying out; larger and slower than what is released
    #[arg(long)]
    dev: bool,
    /// Build once more from a copy in another folder, and compare byte by byte
    #[arg(long, conflicts_with = "dev")]
    check_reproducible: bool,
}

fn main() -> ExitCode {
    match run(&Cli::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: &Task) -> Result<()> {
    let workspace = Workspace::locate()?;
    match task {
        Task::Serve(options) => server::serve(&workspace, options),
        Task::Build(options) => build(&workspace, options),
        Task::Test(options) => tests::run(&workspace, options),
        Task::Release => release::make(&workspace),
        Task::Knowledge => knowledge::write(&workspace),
        Task::Stale => {
            knowledge::print_stale();
            Ok(())
        }
        Task::Fuzz(options) => fuzz::run(&workspace, options),
        Task::Coverage => coverage::measure(&workspace),
        Task::Bench(options) => bench::run(&workspace, options),
        Task::FleetBench(options) => fleet_bench::measure(&workspace, options).map(drop),
        Task::Spark(options) => spark::run(&workspace, options),
        Task::Lighthouse => lighthouse::measure(&workspace),
        Task::Ready(options) => ready::measure(&workspace, options),
        Task::Pace => program::run(
            &workspace,
            "pace",
            [],
            "nothing was measured; what stopped it stands above",
        ),
        Task::Shots => program::run(
            &workspace,
            "shots",
            [],
            "no pictures; what stopped them stands above",
        ),
    }
}

fn build(workspace: &Workspace, options: &BuildOptions) -> Result<()> {
    let document = site::build(workspace, Quality::from_dev(options.dev))?;
    site::write(workspace, &document)?;
    let packed = sizes::print(&document)?;
    site::write_packed(workspace, &packed)?;
    if options.check_reproducible {
        reproduction::compare(&document, &reproduction::build_copy(workspace)?)?;
    }
    Ok(())
}
