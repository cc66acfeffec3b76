//! The same sources give the same bytes, whatever folder they stand in.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::app::Quality;
use crate::document::Document;
use crate::process;
use crate::site;
use crate::sizes::checksum;
use crate::workspace::Workspace;

/// Builds a copy of the checkout in another folder from nothing.
pub(crate) fn build_copy(workspace: &Workspace) -> Result<Document> {
    println!("Building a copy in another folder, from nothing; this takes a minute or two.");
    let folder = tempfile::tempdir()?;
    let copy = Workspace {
        root: folder.path().join("copy"),
        target: folder.path().join("built"),
    };
    for file in files(workspace)? {
        let to = copy.root.join(&file);
        if let Some(parent) = to.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::copy(workspace.root.join(&file), to)
            .with_context(|| format!("{} cannot be copied", file.display()))?;
    }
    site::build(&copy, Quality::Release)
}

/// Checks that a build and that of the copy are the same.
pub(crate) fn compare(document: &Document, again: &Document) -> Result<()> {
    ensure!(
        again.html == document.html,
        "the two builds differ ({} here, {} in the copy); look for paths, times or random \
         numbers that get into the page",
        checksum(&document.html),
        checksum(&again.html)
    );
    println!("Both builds are {}", checksum(&again.html));
    Ok(())
}

/// The files of the checkout: those in git, and new ones that git would take.
fn files(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let list = process::output(
        Command::new("git")
            .args([
                "ls-files",
                "-z",
                "--cached",
                "--others",
                "--exclude-standard",
            ])
            .current_dir(&workspace.root),
    )
    .context("the list of files comes from git; check the project out with git")?;
    let files = list
        .split('\0')
        .filter(|name| !name.is_empty())
        .map(PathBuf::from);
    // One that was removed and not yet committed is still listed.
    Ok(files
        .filter(|file| workspace.root.join(file).is_file())
        .collect())
}
