//! `cargo xtask pace`: how long a paste takes to its verdict.

use anyhow::{Context, Result};

use crate::app::Quality;
use crate::engine::{Browser, Engine};
use crate::process;
use crate::site;
use crate::workspace::Workspace;

/// Builds the site and prints how long 200 pastes take in a slowed down browser.
pub(crate) fn measure(workspace: &Workspace) -> Result<()> {
    let browser = Browser::ensure(workspace, Engine::Chromium)?;
    let document = site::build(workspace, Quality::Release)?;
    site::write(workspace, &document)?;
    let mut command = workspace.cargo();
    command
        .args(["run", "--package", "ninsho-tests", "--features", "browser"])
        .args(["--bin", "pace"])
        .env("NINSHO_DIST", workspace.dist());
    browser.name_in(&mut command);
    process::run(&mut command).context("nothing was measured; what stopped it stands above")
}
