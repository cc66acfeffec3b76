//! `cargo xtask lighthouse`: Lighthouse's scores of the served page, on its simulated phone.

use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::app::Quality;
use crate::engine::{Browser, Engine};
use crate::workspace::Workspace;
use crate::{npm, process, server, site};

const VERSION: &str = "12.8.2";

/// It asks for /robots.txt from inside the page, whose policy lets nothing ask for anything.
const LEFT_OUT: &str = "robots-txt";

/// Builds and serves the site, and prints what Lighthouse says of it.
pub(crate) fn measure(workspace: &Workspace) -> Result<()> {
    let lighthouse = npm::package(workspace, "lighthouse", VERSION)?;
    let browser = Browser::ensure(workspace, Engine::Chromium)?;
    let document = site::build(workspace, Quality::Release)?;
    site::write(workspace, &document)?;
    let address = server::host(workspace, document)?;

    let output = workspace.target.join("lighthouse.json");
    let mut command = Command::new("node");
    command
        .arg(lighthouse.join("cli/index.js"))
        .arg(&address)
        .args(["--quiet", "--output=json"])
        .arg(format!("--skip-audits={LEFT_OUT}"))
        .arg(format!("--output-path={}", output.display()))
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu");
    browser.name_in(&mut command);
    if let Some(chrome) = browser.program("CHROME") {
        command.env("CHROME_PATH", chrome);
    }
    process::run(&mut command).context("Lighthouse did not come to its end")?;
    print(&serde_json::from_str(&std::fs::read_to_string(&output)?)?);
    println!("\n  Left out: {LEFT_OUT}, which it asks for from inside the page; the page's policy");
    println!(
        "  lets nothing ask for anything. The whole account: {}",
        output.display()
    );
    Ok(())
}

fn print(account: &Value) {
    for category in ["performance", "accessibility", "best-practices", "seo"] {
        let score = account["categories"][category]["score"].as_f64();
        println!("  {category:<26}{:>5.0}", score.unwrap_or_default() * 100.0);
    }
    for audit in [
        "first-contentful-paint",
        "largest-contentful-paint",
        "total-blocking-time",
        "cumulative-layout-shift",
    ] {
        let value = account["audits"][audit]["displayValue"].as_str();
        println!("  {audit:<26}{:>8}", value.unwrap_or("?"));
    }
}
