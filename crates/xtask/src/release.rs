//! `cargo xtask release`: everything that goes out with a version, in `dist/`.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result};
use ninsho_rules::KNOWLEDGE_DATE;

use crate::app::Quality;
use crate::changelog;
use crate::knowledge;
use crate::process;
use crate::sbom;
use crate::site;
use crate::sizes;
use crate::workspace::Workspace;

/// The version of the workspace, which every crate of it has.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Builds the site and puts beside it its checksum, its bill of materials and the notes; moves
/// what waits in CHANGELOG.md under the version.
pub(crate) fn make(workspace: &Workspace) -> Result<()> {
    let entry = changelog::release(&workspace.read("CHANGELOG.md")?, VERSION, &day(workspace)?)?;
    let document = site::build(workspace, Quality::Release)?;
    site::write(workspace, &document)?;
    site::write_packed(workspace, &sizes::print(&document)?)?;
    knowledge::write(workspace)?;
    let [json, schema] = knowledge::json()?;
    let files = [
        ("index.html", document.html),
        (sbom::FILE, sbom::write(workspace)?),
        json,
        schema,
    ];
    let dist = workspace.dist();
    for (name, text) in &files {
        fs::write(dist.join(name), text).with_context(|| format!("dist/{name}"))?;
    }
    fs::write(workspace.root.join("CHANGELOG.md"), &entry.file).context("CHANGELOG.md")?;
    let notes = notes(&entry.changes, &files);
    fs::write(dist.join("NOTES.md"), &notes).context("dist/NOTES.md")?;
    println!("{notes}\nReady in {}:", dist.display());
    println!("look at the difference in CHANGELOG.md, commit it, and tag it v{VERSION}.");
    Ok(())
}

/// The day of the newest commit: the same sources give the same notes.
fn day(workspace: &Workspace) -> Result<String> {
    let mut git = Command::new("git");
    git.args(["log", "-1", "--format=%cs"]);
    let day = process::output(git.current_dir(&workspace.root))?;
    Ok(day.trim().to_owned())
}

/// What a reader of the release is told.
fn notes(changes: &str, files: &[(&str, String)]) -> String {
    let mut notes = format!(
        "# Ninsho {VERSION}\n\nWhat it knows was last checked on {KNOWLEDGE_DATE}.\n\n{changes}\n\n\
         ## Files\n\n| file | bytes | SHA-256 |\n| --- | ---: | --- |\n"
    );
    for (name, text) in files {
        let _ = writeln!(
            notes,
            "| {name} | {} | `{}` |",
            text.len(),
            sizes::checksum(text)
        );
    }
    notes.push_str(
        "\n`index.html` is the whole page; it needs no server. To compare a copy, build the tag: \
         `cargo xtask build` prints the same checksum (docs/deploy.md).\n",
    );
    notes
}

#[cfg(test)]
mod tests {
    use super::notes;

    #[test]
    fn notes_name_each_file_with_its_checksum() {
        let notes = notes("- It reads.", &[("index.html", "<p>".to_owned())]);
        // `printf '<p>' | sha256sum`
        let line = "| index.html | 3 | `33f2799467177287a29260780a107ac98ea63dd6165f67fcc0d74767d0a82090` |";
        assert!(notes.contains("- It reads."), "{notes}");
        assert!(notes.contains(line), "{notes}");
    }
}
