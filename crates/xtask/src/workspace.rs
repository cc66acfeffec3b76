//! Where things are: the checkout, its target folder, its files.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process;

/// A checkout of this project.
pub(crate) struct Workspace {
    /// The folder that holds the workspace's `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// The folder that cargo builds into.
    pub(crate) target: PathBuf,
}

impl Workspace {
    /// The checkout this program was started from.
    pub(crate) fn locate() -> Result<Self> {
        // Set by `cargo run`; two checkouts that share a target folder share
        // this program too, so what it was compiled with may be the other's.
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest
            .ancestors()
            .nth(2)
            .context("the checkout cannot be found; start this as `cargo xtask` inside it")?
            .to_path_buf();
        let metadata = process::output(Self::cargo_in(&root).args([
            "metadata",
            "--format-version=1",
            "--no-deps",
        ]))?;
        let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
        let target = metadata["target_directory"]
            .as_str()
            .context("cargo metadata names no target folder; is this cargo too old?")?
            .into();
        Ok(Self { root, target })
    }

    /// A cargo command that works on this checkout.
    pub(crate) fn cargo(&self) -> Command {
        Self::cargo_in(&self.root)
    }

    fn cargo_in(root: &Path) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.current_dir(root);
        command
    }

    /// Where this program itself installs what cargo can build.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// The folder of the built site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Reads a text file of the checkout, with its line ends as in the repository.
    pub(crate) fn read(&self, path: &str) -> Result<String> {
        let text = std::fs::read_to_string(self.root.join(path))
            .with_context(|| format!("{path} cannot be read; is the checkout complete?"))?;
        // A checkout on Windows may have CRLF: HTML reads both as LF, and the
        // hashes in the policy are of what HTML reads.
        Ok(text.replace("\r\n", "\n"))
    }
}
