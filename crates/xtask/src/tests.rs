//! `cargo xtask test`: everything that must be true before a commit is sent.

use std::process::Command;
use std::thread;

use anyhow::{Result, bail, ensure};
use clap::{Args, ValueEnum as _};

use crate::app::Quality;
use crate::document::Document;
use crate::engine::{Browser, Engine};
use crate::npm;
use crate::process;
use crate::reproduction;
use crate::site;
use crate::sizes;
use crate::steps::Steps;
use crate::toolchain::{self, WASM};
use crate::workspace::Workspace;

/// The version of axe-core that looks for barriers.
const AXE: &str = "4.14.1";

/// How much to test.
#[derive(Args)]
pub(crate) struct Options {
    /// Leave out the release build and the browsers
    #[arg(long)]
    fast: bool,
    /// Test in this engine alone; may be given several times
    #[arg(long = "engine", conflicts_with = "fast")]
    engines: Vec<Engine>,
}

/// Walks over whole domains of the rules take a third of the time so. Who tests one thing alone
/// would wait longer for the build than for the test, and builds without it.
const WALKS: &str = "--config=profile.dev.package.ninsho-rules.opt-level=1";

/// Runs every step and sums up.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let mut steps = Steps::begin();
    let cargo = |arguments: &[&str]| process::run(workspace.cargo().args(arguments));

    steps.step("Format", "Run `cargo fmt --all`.", || {
        cargo(&["fmt", "--all", "--check"])
    });
    steps.step("Lints", "Mend what clippy names above.", || {
        // All features, so that the browser tests are read even with --fast.
        cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--",
            "-Dwarnings",
        ])
    });
    steps.step(
        "Lints of the page as WASM",
        "Mend what clippy names above.",
        || {
            toolchain::ensure_wasm_target(workspace)?;
            let packages = ["--package", "ninsho-page", "--package", "ninsho-rules"];
            cargo(
                &[
                    &["clippy", "--target", WASM],
                    &packages[..],
                    &["--", "-Dwarnings"],
                ]
                .concat(),
            )
        },
    );
    steps.step(
        "Tests",
        "Run the test named above alone: `cargo test NAME`.",
        || cargo(&["test", WALKS, "--workspace"]),
    );
    if !options.fast {
        let engines = match &options.engines[..] {
            [] => Engine::value_variants(),
            chosen => chosen,
        };
        in_browsers(workspace, engines, &mut steps);
    }
    steps.finish()
}

/// Builds the site and drives it in these engines.
fn in_browsers(workspace: &Workspace, engines: &[Engine], steps: &mut Steps) {
    // One after the other, so that what is missing of two is named twice.
    let browsers: Vec<Browser> = engines
        .iter()
        .filter_map(|engine| {
            steps.step(
                "Browser is there",
                "Install what is named above, or leave this engine out with --engine.",
                || Browser::ensure(workspace, *engine),
            )
        })
        .collect();
    // The two sites are linked on one core each. On two cores it is 22 s of 332 that this saves.
    let built = steps.step(
        "Site, the same from another folder, and the browser tests",
        "Run `cargo xtask build --check-reproducible` and mend what it names.",
        || {
            thread::scope(|scope| {
                let copy = scope.spawn(|| reproduction::build_copy(workspace));
                let tests = scope.spawn(|| build_tests(workspace));
                let document = build_twice(workspace)?;
                joined(tests)?;
                reproduction::compare(&document, &joined(copy)?)
            })
        },
    );
    // Without a browser or a site the rest could only fail for want of it.
    if built.is_none() {
        return;
    }
    for browser in &browsers {
        steps.step(
            match browser.engine {
                Engine::Chromium => "Browser tests in Chromium",
                Engine::Firefox => "Browser tests in Firefox",
                Engine::Webkit => "Browser tests in WebKit",
            },
            "Run `cargo xtask serve` and do by hand what the failed test does.",
            || browser_tests(workspace, browser),
        );
    }
}

/// What a thread came to.
fn joined<T>(thread: thread::ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    thread
        .join()
        .unwrap_or_else(|_| bail!("a thread of the build panicked; see above"))
}

/// Builds the site into `dist`, and checks that the part of the build that is
/// ours gives the same bytes again; it costs a second, and tells a fault of
/// ours from one of the compiler's.
fn build_twice(workspace: &Workspace) -> Result<Document> {
    let document = site::build(workspace, Quality::Release)?;
    let again = site::build(workspace, Quality::Release)?;
    ensure!(
        document.html == again.html,
        "the same WASM gave two different pages; look for a map without order in crates/xtask"
    );
    site::write(workspace, &document)?;
    sizes::print(&document)?;
    Ok(document)
}

/// The suites that run in every engine.
const EVERYWHERE: [&str; 5] = ["browser", "visit", "redraw", "guide", "going_out"];
/// Most of its time is waiting for requests that must not come, so it runs beside the others.
const WAITING: &str = "ways_out";
/// WASM means the same in every engine, colours, sizes and keys are the page's own, and only
/// Chromium's driver reaches the glue.
const IN_CHROMIUM: [&str; 5] = ["access", "faults", "findings", "fleet", "twin"];

/// `cargo test` of these suites.
fn suites(workspace: &Workspace, suites: &[&str]) -> Command {
    let mut command = workspace.cargo();
    command
        .args(["test", WALKS, "--package", "ninsho-tests"])
        .args(["--features", "browser"])
        .args(suites.iter().flat_map(|suite| ["--test", suite]));
    command
}

fn build_tests(workspace: &Workspace) -> Result<()> {
    let all = [&EVERYWHERE[..], &[WAITING], &IN_CHROMIUM].concat();
    process::run(suites(workspace, &all).arg("--no-run"))
}

fn browser_tests(workspace: &Workspace, browser: &Browser) -> Result<()> {
    let mut names = EVERYWHERE.to_vec();
    let axe = (browser.engine == Engine::Chromium)
        .then(|| npm::package(workspace, "axe-core", AXE))
        .transpose()?;
    if axe.is_some() {
        names.extend(IN_CHROMIUM);
    }
    let run = |suite: &str| {
        let mut command = suites(workspace, &[suite]);
        command
            .env("NINSHO_DIST", workspace.dist())
            // A failed test says what it saw; the way there through the runtime says nothing.
            .env("RUST_LIB_BACKTRACE", "0");
        if let Some(axe) = &axe {
            command.env("NINSHO_AXE", axe.join("axe.min.js"));
        }
        browser.name_in(&mut command);
        process::run(&mut command)
    };
    // A busy machine lets a browser answer late; what fails twice is a fault. The first
    // failure stays above in the log, with its name here.
    let passes = |suite: &str| {
        if run(suite).is_ok() {
            return true;
        }
        println!("=== {suite} failed; once more");
        let passes = run(suite).is_ok();
        if passes {
            println!("=== {suite} passed at the second try: mend what it waits for");
        }
        passes
    };
    let failed: Vec<&str> = thread::scope(|scope| {
        let waiting = scope.spawn(|| passes(WAITING));
        let failed = names.into_iter().filter(|suite| !passes(suite)).collect();
        let waited = waiting.join().unwrap_or(false);
        [failed, if waited { vec![] } else { vec![WAITING] }].concat()
    });
    ensure!(failed.is_empty(), "failed twice: {}", failed.join(", "));
    Ok(())
}
