//! `cargo xtask shots`: what the page looks like, in every state.

use anyhow::{Context, Result};

use crate::app::Quality;
use crate::engine::{Browser, Engine};
use crate::process;
use crate::site;
use crate::workspace::Workspace;

/// Builds the site and writes its pictures into `shots/`.
pub(crate) fn take(workspace: &Workspace) -> Result<()> {
    let browser = Browser::ensure(workspace, Engine::Chromium)?;
    let document = site::build(workspace, Quality::Release)?;
    site::write(workspace, &document)?;
    let mut command = workspace.cargo();
    command
        .args([
            "run",
            "--package",
            "ninsho-tests",
            "--features",
            "browser",
            "--bin",
            "shots",
        ])
        .env("NINSHO_DIST", workspace.dist());
    browser.name_in(&mut command);
    process::run(&mut command).context("no pictures; what stopped them stands above")
}
