//! The programs of the tests' package that look at the built page.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::app::Quality;
use crate::engine::{Browser, Engine};
use crate::process;
use crate::site;
use crate::workspace::Workspace;

/// The variable that names the file into which a program writes what it measured.
pub(crate) const MEASURES: &str = "NINSHO_MEASURES";

/// Builds the site and runs this program over it with these arguments; `failed` says what
/// there is not, if it fails.
pub(crate) fn run(
    workspace: &Workspace,
    name: &str,
    arguments: impl IntoIterator<Item = OsString>,
    failed: &'static str,
) -> Result<()> {
    let browser = Browser::ensure(workspace, Engine::Chromium)?;
    let document = site::build(workspace, Quality::Release)?;
    site::write(workspace, &document)?;
    let mut command = command(workspace, name)?;
    command.arg("--").args(arguments);
    browser.name_in(&mut command);
    process::run(&mut command).context(failed)
}

/// The command that runs this program.
pub(crate) fn command(workspace: &Workspace, name: &str) -> Result<Command> {
    let mut command = workspace.cargo();
    command
        .args(["run", "--package", "ninsho-tests", "--features", "browser"])
        .args(["--bin", name])
        .env("NINSHO_DIST", workspace.dist())
        .env(MEASURES, measures_file(workspace, name)?);
    Ok(command)
}

/// Where the program of this name writes what it measured; nothing is there yet.
pub(crate) fn measures_file(workspace: &Workspace, name: &str) -> Result<PathBuf> {
    let folder = workspace.target.join("measures");
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(name);
    if file.exists() {
        std::fs::remove_file(&file)?;
    }
    Ok(file)
}

/// What the program of this name measured: a line each, name and number, with a tab between.
pub(crate) fn measures(workspace: &Workspace, name: &str) -> Result<BTreeMap<String, f64>> {
    let file = workspace.target.join("measures").join(name);
    let text = std::fs::read_to_string(&file)
        .with_context(|| format!("`{name}` did not tell what it measured"))?;
    let lines = text.lines().filter_map(|line| line.split_once('\t'));
    lines
        .map(|(name, number)| Ok((name.to_owned(), number.parse()?)))
        .collect()
}
