//! `cargo xtask lighthouse`: Lighthouse's scores of the served page, on its simulated phone.
//!
//! Beside them the figures of an empty page of the same size, which no page can do better, and
//! those of the page where the browser is slowed down instead of simulated.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::app::Quality;
use crate::document::Document;
use crate::engine::{Browser, Engine};
use crate::workspace::Workspace;
use crate::{npm, process, server, site};

const VERSION: &str = "12.8.2";

/// Its authors advise the median of five.
const RUNS: usize = 5;

/// It asks for /robots.txt from inside the page, whose policy lets nothing ask for anything.
const LEFT_OUT: &str = "robots-txt";

/// How Lighthouse makes a slow phone on a slow line of what it measures.
const SIMULATED: &str = "simulate";
const APPLIED: &str = "devtools";

const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

/// With the digits worth printing of each: of milliseconds none, but a shift is the share of the
/// window that moved.
const FIGURES: [(&str, usize); 4] = [
    ("first-contentful-paint", 0),
    ("largest-contentful-paint", 0),
    ("total-blocking-time", 0),
    ("cumulative-layout-shift", 3),
];

/// Builds and serves the site, and prints what Lighthouse says of it.
pub(crate) fn measure(workspace: &Workspace) -> Result<()> {
    let lighthouse = npm::package(workspace, "lighthouse", VERSION)?;
    let browser = Browser::ensure(workspace, Engine::Chromium)?;
    let document = site::build(workspace, Quality::Release)?;
    site::write(workspace, &document)?;
    let empty = empty_of_that_size(&document);
    let page = server::host(workspace, document)?;
    let empty = server::host(workspace, empty)?;
    let cases = [(&page, SIMULATED), (&empty, SIMULATED), (&page, APPLIED)];

    let output = workspace.target.join("lighthouse.json");
    let mut accounts = [const { Vec::new() }; 3];
    for run in 1..=RUNS {
        println!("  {run} of {RUNS}");
        // In turn, so that what else the machine does is done to all; the simulated page last,
        // whose account stays.
        for ((address, method), accounts) in cases.iter().zip(&mut accounts).rev() {
            accounts.push(account(&lighthouse, &browser, (address, method), &output)?);
        }
    }
    print(&accounts);
    println!("\n  Left out: {LEFT_OUT}, which it asks for from inside the page; the page's policy");
    println!(
        "  lets nothing ask for anything. The last account: {}",
        output.display()
    );
    Ok(())
}

/// A heading, and all that the page consists of as a comment.
fn empty_of_that_size(document: &Document) -> Document {
    let comment = document.html.replace("--", "- -");
    Document {
        html: format!(
            "<!doctype html><html lang=en><title>Empty</title><h1>Empty</h1><!--{comment}-->"
        ),
        parts: Vec::new(),
    }
}

fn account(
    lighthouse: &Path,
    browser: &Browser,
    (address, method): (&str, &str),
    output: &Path,
) -> Result<Value> {
    let mut command = Command::new("node");
    command
        .arg(lighthouse.join("cli/index.js"))
        .arg(address)
        .args(["--quiet", "--output=json"])
        .arg(format!("--throttling-method={method}"))
        .arg(format!("--skip-audits={LEFT_OUT}"))
        .arg(format!("--output-path={}", output.display()))
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu");
    browser.name_in(&mut command);
    if let Some(chrome) = browser.program("CHROME") {
        command.env("CHROME_PATH", chrome);
    }
    // Now and then it loses its own trace, says so, and asks to be run again.
    process::run(&mut command)
        .or_else(|_| process::run(&mut command))
        .context("Lighthouse did not come to its end, twice")?;
    Ok(serde_json::from_str(&std::fs::read_to_string(output)?)?)
}

fn print([page, empty, applied]: &[Vec<Value>; 3]) {
    println!("\n  {:<26}  lowest to highest", "scores");
    for category in CATEGORIES {
        let score = format!("/categories/{category}/score");
        let [least, _, most] = spread(page, &score).map(|score| score * 100.0);
        println!("  {category:<26}{least:>5.0} to {most:.0}");
    }
    println!(
        "\n  {:<26}{:>22}{:>22}{:>22}",
        "median (lowest, highest)", "page", "empty, that size", "page, applied"
    );
    for (figure, digits) in FIGURES {
        let value = format!("/audits/{figure}/numericValue");
        print!("  {figure:<26}");
        for accounts in [page, empty, applied] {
            let [least, median, most] = spread(accounts, &value);
            let text = format!("{median:.digits$} ({least:.digits$}, {most:.digits$})");
            print!("{text:>22}");
        }
        println!();
    }
}

/// The lowest, the middle and the highest value of this name.
fn spread(accounts: &[Value], name: &str) -> [f64; 3] {
    let values = accounts
        .iter()
        .filter_map(|account| account.pointer(name)?.as_f64());
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let at = |place: usize| values.get(place).copied().unwrap_or(f64::NAN);
    [
        at(0),
        at(values.len() / 2),
        at(values.len().saturating_sub(1)),
    ]
}
