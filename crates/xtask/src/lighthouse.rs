//! `cargo xtask lighthouse`: Lighthouse's scores of the served page, on its simulated phone,
//! and beside them those of an empty page of the same size, which no page can do better.

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

const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

const FIGURES: [&str; 4] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
];

/// Builds and serves the site, and prints what Lighthouse says of it.
pub(crate) fn measure(workspace: &Workspace) -> Result<()> {
    let lighthouse = npm::package(workspace, "lighthouse", VERSION)?;
    let browser = Browser::ensure(workspace, Engine::Chromium)?;
    let document = site::build(workspace, Quality::Release)?;
    site::write(workspace, &document)?;
    let empty = empty_of_that_size(&document);
    let addresses = [
        server::host(workspace, document)?,
        server::host(workspace, empty)?,
    ];

    let output = workspace.target.join("lighthouse.json");
    let mut accounts = [Vec::new(), Vec::new()];
    for run in 1..=RUNS {
        println!("  {run} of {RUNS}");
        // In turn, so that what else the machine does is done to both; the page last, whose
        // account stays.
        for (address, accounts) in addresses.iter().zip(&mut accounts).rev() {
            accounts.push(account(&lighthouse, &browser, address, &output)?);
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

fn account(lighthouse: &Path, browser: &Browser, address: &str, output: &Path) -> Result<Value> {
    let mut command = Command::new("node");
    command
        .arg(lighthouse.join("cli/index.js"))
        .arg(address)
        .args(["--quiet", "--output=json"])
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

fn print([page, empty]: &[Vec<Value>; 2]) {
    println!("\n  {:<26}  lowest to highest", "scores");
    for category in CATEGORIES {
        let score = format!("/categories/{category}/score");
        let [least, _, most] = spread(page, &score).map(|score| score * 100.0);
        println!("  {category:<26}{least:>5.0} to {most:.0}");
    }
    println!(
        "\n  {:<26}  median, lowest to highest; an empty page of the same size",
        "milliseconds"
    );
    for figure in FIGURES {
        let value = format!("/audits/{figure}/numericValue");
        let [least, median, most] = spread(page, &value);
        let [floor, of_empty, roof] = spread(empty, &value);
        // A shift is no time: it is the share of the window that moved.
        let digits = if figure == "cumulative-layout-shift" {
            3
        } else {
            0
        };
        println!(
            "  {figure:<26}{median:>6.digits$}, {least:.digits$} to {most:.digits$}; \
             {of_empty:.digits$}, {floor:.digits$} to {roof:.digits$}"
        );
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
