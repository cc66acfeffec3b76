//! Tools from the npm registry: axe-core and Lighthouse. Neither reaches the page.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::workspace::Workspace;
use crate::{apt, process};

/// What is said where npm cannot be had.
const MISSING: &str = "npm is needed for axe-core and Lighthouse. Debian: `apt-get install npm`. \
                       Elsewhere: Node.js, which brings it";

/// The folder of this package in this version; it is installed when it is not there.
pub(crate) fn package(workspace: &Workspace, name: &str, version: &str) -> Result<PathBuf> {
    let home = workspace.target.join("tools").join("npm").join(version);
    let folder = home.join("node_modules").join(name);
    if folder.join("package.json").exists() {
        return Ok(folder);
    }
    if !process::answers("npm") {
        apt::install(&["npm"], MISSING)?;
    }
    println!("Installing with npm: {name} {version}");
    let mut command = Command::new("npm");
    command
        .args(["install", "--no-audit", "--no-fund", "--prefix"])
        .arg(&home)
        .arg(format!("{name}@{version}"));
    process::run(&mut command).with_context(|| format!("{name} cannot be installed"))?;
    Ok(folder)
}
