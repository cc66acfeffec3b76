//! How many PCs the terminal judges in a second, whether time grows as their number does,
//! and whether memory stays flat.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use clap::Args;

use crate::workspace::Workspace;
use crate::{process, program};

/// How large the fleets are.
#[derive(Args)]
pub(crate) struct Options {
    /// Outputs in each fleet
    #[arg(long, value_delimiter = ',', default_value = "1000,10000,100000")]
    sizes: Vec<usize>,
    /// Measure the page in Chromium as well, from a dropped file to the complete list
    #[arg(long)]
    page: bool,
}

/// Outputs of slmgr have about this many bytes, half of it to twice.
const OUTPUT: usize = 1 << 10;
const JOBS: &[usize] = &[1, 2];

impl Options {
    /// Fleets of these sizes.
    pub(crate) fn of(sizes: &[usize]) -> Self {
        Self {
            sizes: sizes.to_vec(),
            page: false,
        }
    }
}

/// What one run took.
pub(crate) struct Run {
    /// Outputs in the fleet.
    pub(crate) size: usize,
    /// How many were judged at a time.
    pub(crate) jobs: usize,
    pub(crate) seconds: f64,
    /// The most memory at a time, in KB; `None` where the system does not tell.
    peak: Option<u64>,
}

/// Measures every fleet with one and two jobs and prints a table.
pub(crate) fn measure(workspace: &Workspace, options: &Options) -> Result<Vec<Run>> {
    process::run(
        workspace
            .cargo()
            .args(["build", "--release", "-p", "ninsho"]),
    )?;
    let program = workspace.target.join("release").join(program_name());
    let folder = tempfile::tempdir()?;
    let outputs = outputs(workspace)?;
    println!("\n| outputs | MB | jobs | seconds | PCs a second | growth | peak MB |");
    println!("|---:|---:|---:|---:|---:|---:|---:|");
    let mut before: Vec<Option<f64>> = vec![None; JOBS.len()];
    let mut runs = Vec::new();
    for size in &options.sizes {
        let fleet = folder.path().join("fleet.ndjson");
        write(&fleet, &outputs, *size)?;
        let bytes = fs::metadata(&fleet)?.len();
        for (jobs, before) in JOBS.iter().zip(&mut before) {
            let run = run(&program, &fleet, *size, *jobs)?;
            let growth =
                before.map_or_else(String::new, |last| format!("{:.2}", run.seconds / last));
            let peak = run
                .peak
                .map_or_else(String::new, |kb| (kb >> 10).to_string());
            println!(
                "| {size} | {} | {jobs} | {:.2} | {:.0} | {growth} | {peak} |",
                bytes >> 20,
                run.seconds,
                as_f64(*size) / run.seconds,
            );
            *before = Some(run.seconds);
            runs.push(run);
        }
    }
    if options.page {
        let file = folder.path().join("outputs.json");
        fs::write(&file, serde_json::to_string(&outputs)?)?;
        println!();
        // Each with the seconds of one native job in the same run, for the ratio.
        let sizes = runs.iter().filter(|run| run.jobs == 1);
        let arguments = sizes.map(|run| format!("{}={}", run.size, run.seconds).into());
        program::run(
            workspace,
            "fleet_page",
            std::iter::once(file.into_os_string()).chain(arguments),
            "the page was not measured; what stopped it stands above",
        )?;
    }
    Ok(runs)
}

/// Fixtures as long as outputs of slmgr, as they are.
pub(crate) fn outputs(workspace: &Workspace) -> Result<Vec<String>> {
    let folder = workspace.root.join("tests/fixtures");
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .collect();
    paths.sort();
    let mut outputs = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path)
            .with_context(|| format!("{} cannot be read", path.display()))?;
        // One PC each, about as large as what slmgr prints; a list of PCs has outputs alone.
        if (OUTPUT / 2..=2 * OUTPUT).contains(&text.len()) && text.contains(':') {
            outputs.push(text);
        }
    }
    if outputs.is_empty() {
        bail!(
            "no fixtures in {}; is the checkout complete?",
            folder.display()
        );
    }
    Ok(outputs)
}

/// A fleet of so many outputs, mixed.
pub(crate) fn write(path: &Path, outputs: &[String], size: usize) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    for (at, text) in outputs.iter().cycle().take(size).enumerate() {
        let line = serde_json::json!({"name": format!("PC-{at:06}"), "text": text});
        writeln!(file, "{line}")?;
    }
    file.flush()?;
    Ok(())
}

fn run(program: &Path, fleet: &Path, size: usize, jobs: usize) -> Result<Run> {
    let begin = Instant::now();
    let mut child = Command::new(program)
        .args([
            "inspect",
            "--format",
            "ndjson",
            "--fail-on",
            "never",
            "--jobs",
        ])
        .arg(jobs.to_string())
        .arg(fleet)
        .stdout(Stdio::null())
        .spawn()
        .with_context(|| format!("{} cannot be started", program.display()))?;
    let mut peak = None;
    let status = loop {
        peak = peak_memory(child.id()).or(peak);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(Duration::from_millis(5));
    };
    if !status.success() {
        bail!("ninsho ended with {status}");
    }
    let seconds = begin.elapsed().as_secs_f64();
    Ok(Run {
        size,
        jobs,
        seconds,
        peak,
    })
}

/// The most memory a process has had so far, in KB, as Linux tells it.
fn peak_memory(id: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// The program's file.
pub(crate) fn program_name() -> String {
    format!("ninsho{}", std::env::consts::EXE_SUFFIX)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a rate is told in round numbers"
)]
fn as_f64(number: usize) -> f64 {
    number as f64
}
