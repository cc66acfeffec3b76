//! What the rules know, for others to read: `knowledge.json` with its JSON Schema, and a page
//! for every rule, code and kind in both languages.

mod page;
mod record;
mod reference;
mod stale;

use std::fs;

use anyhow::{Context, Result};

pub(crate) use stale::print as print_stale;

use crate::workspace::Workspace;
use record::Knowledge;

/// The tables as JSON.
pub(crate) const JSON: &str = "knowledge.json";

/// The JSON Schema of that.
pub(crate) const SCHEMA: &str = "knowledge.schema.json";

/// The tables as JSON, and the schema of that.
pub(crate) fn json() -> Result<[(&'static str, String); 2]> {
    let json = serde_json::to_string_pretty(&Knowledge::of_this_build())? + "\n";
    let schema = serde_json::to_string_pretty(&schemars::schema_for!(Knowledge))? + "\n";
    Ok([(JSON, json), (SCHEMA, schema)])
}

/// Writes `knowledge.json`, its schema and the folder `reference` into `dist/`.
pub(crate) fn write(workspace: &Workspace) -> Result<()> {
    let dist = workspace.dist();
    let mut files: Vec<(String, String)> = reference::pages();
    files.extend(json()?.map(|(name, text)| (name.to_owned(), text)));
    for (name, text) in &files {
        let file = dist.join(name);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
    }
    println!(
        "{} files in {}: {JSON}, {SCHEMA}, reference/",
        files.len(),
        dist.display()
    );
    Ok(())
}
