//! `cargo xtask bench`: everything that is measured, in one table, each as a ratio to a limit
//! or to a peer that does the least of the same on the same machine.
//!
//! A machine that is busy, or another one, changes both sides of a ratio. A ratio that is worse
//! by more than [`WORSE`] than the committed one fails the command; no test depends on it.

mod machine;
mod table;

use anyhow::{Context as _, Result, ensure};
use clap::Args;

use crate::app::Quality;
use crate::document::Document;
use crate::workspace::Workspace;
use crate::{fleet_bench, process, program, ready, site, sizes};
use table::Row;

/// The committed table.
const TABLE: &str = "docs/bench.md";

/// So much worse than the committed ratio fails.
const WORSE: f64 = 1.15;

/// A frame of a screen with 60 Hz, in milliseconds: what a paste may take until it is judged.
const FRAME: f64 = 1000.0 / 60.0;

/// As long may a slow phone wait for its verdict, in milliseconds.
const WAIT: f64 = 2000.0;

/// How much is measured.
#[derive(Args)]
pub(crate) struct Options {
    /// How often each page is opened on the slow phone
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Write the table anew, instead of comparing with it
    #[arg(long)]
    write: bool,
}

/// Measures everything, prints the table, and compares or writes it.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let mut rows = Vec::new();
    measure_sizes(workspace, &mut rows)?;
    measure_ready(workspace, options.runs, &mut rows)?;
    measure_pace(workspace, &mut rows)?;
    measure_inspect(workspace, &mut rows)?;
    measure_fleet(workspace, &mut rows)?;

    let page = table::page(&machine::describe(), &rows);
    println!("\n{page}");
    if options.write {
        std::fs::write(workspace.root.join(TABLE), page).context(TABLE)?;
        return Ok(());
    }
    let committed = workspace.read(TABLE)?;
    ensure!(
        table::has_rows(&committed),
        "{TABLE} has no figures to compare with; `cargo xtask bench --write` writes them"
    );
    let worse = table::worse(&committed, &rows, WORSE);
    ensure!(
        worse.is_empty(),
        "worse than {TABLE} by more than 15 %:\n{}\nmeasure again on a quiet machine; if it is \
         meant, `cargo xtask bench --write` and say why in the commit",
        worse.join("\n")
    );
    Ok(())
}

fn measure_sizes(workspace: &Workspace, rows: &mut Vec<Row>) -> Result<()> {
    let page = site::build(workspace, Quality::Release)?;
    let empty = site::build_empty(workspace)?;
    let kb = |text: &str| Ok::<_, anyhow::Error>(as_f64(sizes::brotli(text)?.len()) / 1000.0);
    let part = |document: &Document, name: &str| {
        let mut parts = document.parts.iter();
        let found = parts.find(|(own, _)| *own == name);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    let peer = "an empty Yew page";
    let whole = (kb(&page.html)?, kb(&empty.html)?);
    rows.push(Row::new("size: page, KB brotli", whole.0, peer, whole.1));
    for (name, text) in &page.parts {
        // Of the same shell both have the same.
        let other = part(&empty, name);
        if other != *text {
            let name = format!("size: {name}, KB brotli");
            rows.push(Row::new(&name, kb(text)?, peer, kb(&other)?));
        }
    }
    Ok(())
}

fn measure_ready(workspace: &Workspace, runs: usize, rows: &mut Vec<Row>) -> Result<()> {
    ready::measure(workspace, &ready::Options::of(runs))?;
    let times = program::measures(workspace, "ready")?;
    for what in ["http, text in the field", "file, text in the field"] {
        let time = |page: &str| times.get(&format!("{page}: {what}")).copied();
        let (own, empty) = time("this page")
            .zip(time("empty Yew page"))
            .context("`ready` did not tell what it measured")?;
        let name = format!("ready: {what}, ms");
        rows.push(Row::new(&name, own, "an empty Yew page", empty));
        if what.starts_with("http") {
            rows.push(Row::new(&format!("{name} (aim)"), own, "limit", WAIT));
        }
    }
    Ok(())
}

fn measure_pace(workspace: &Workspace, rows: &mut Vec<Row>) -> Result<()> {
    program::run(workspace, "pace", [], "the pace was not measured")?;
    for (name, milliseconds) in program::measures(workspace, "pace")? {
        let name = format!("pace: {name}, ms");
        rows.push(Row::new(&name, milliseconds, "limit: one frame", FRAME));
    }
    Ok(())
}

fn measure_inspect(workspace: &Workspace, rows: &mut Vec<Row>) -> Result<()> {
    let file = program::measures_file(workspace, "inspect")?;
    let mut bench = workspace.cargo();
    bench
        // The benchmark of growth measures nothing that stands in the table.
        .args(["bench", "--package", "ninsho-rules", "--bench", "read"])
        .env(program::MEASURES, file);
    process::run(&mut bench)?;
    let times = program::measures(workspace, "inspect")?;
    let time = |name: &str| times.get(name).copied().context("a time is missing");
    let all = |name: &str| time(name).map(|seconds| seconds * 1e3);
    let (inspect, least) = (all("inspect")?, all("lower-case")?);
    let peer = "the same in lower case";
    rows.push(Row::new("inspect: all pastes, ms", inspect, peer, least));
    let (short, long) = (all("ordinary 64 KB")?, all("ordinary 512 KB")?);
    let peer = "eight times 64 KB";
    rows.push(Row::new("inspect: 512 KB, ms", long, peer, short * 8.0));
    Ok(())
}

fn measure_fleet(workspace: &Workspace, rows: &mut Vec<Row>) -> Result<()> {
    let runs = fleet_bench::measure(workspace, &fleet_bench::Options::of(&[1000, 10_000]))?;
    let seconds = |size: usize, jobs: usize| {
        let found = runs.iter().find(|run| run.size == size && run.jobs == jobs);
        found.map(|run| run.seconds).context("a fleet is missing")
    };
    let (small, large, both) = (seconds(1000, 1)?, seconds(10_000, 1)?, seconds(10_000, 2)?);
    let name = "fleet: 10,000 PCs, one job, s";
    rows.push(Row::new(name, large, "ten times 1,000 PCs", small * 10.0));
    let name = "fleet: 10,000 PCs, two jobs, s";
    rows.push(Row::new(name, both, "half of one job", large / 2.0));
    Ok(())
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a size is told in round numbers"
)]
fn as_f64(number: usize) -> f64 {
    number as f64
}
