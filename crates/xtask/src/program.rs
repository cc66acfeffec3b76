//! The programs of the tests' package that look at the built page.

use std::process::Command;

use anyhow::{Context, Result};

use crate::app::Quality;
use crate::engine::{Browser, Engine};
use crate::process;
use crate::site;
use crate::workspace::Workspace;

/// Builds the site and runs this program over it; `failed` says what there is not, if it fails.
pub(crate) fn run(workspace: &Workspace, name: &str, failed: &'static str) -> Result<()> {
    let browser = Browser::ensure(workspace, Engine::Chromium)?;
    let document = site::build(workspace, Quality::Release)?;
    site::write(workspace, &document)?;
    let mut command = command(workspace, name);
    browser.name_in(&mut command);
    process::run(&mut command).context(failed)
}

/// The command that runs this program.
pub(crate) fn command(workspace: &Workspace, name: &str) -> Command {
    let mut command = workspace.cargo();
    command
        .args(["run", "--package", "ninsho-tests", "--features", "browser"])
        .args(["--bin", name])
        .env("NINSHO_DIST", workspace.dist());
    command
}
