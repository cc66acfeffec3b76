//! The tables of the knowledge folder, as they are read for these tests.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ninsho_rules::judge::Answers;
use ninsho_rules::{Facts, KNOWLEDGE_DATE, SourceId, inspect};
use serde_json::Value;

/// The tables of the knowledge base, which are no part of the checkout; `None` where they are
/// missing.
pub(crate) fn tables() -> Option<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/knowledge/tables.json");
    let Ok(text) = fs::read_to_string(&path) else {
        println!("skipped: no {}", path.display());
        return None;
    };
    Some(serde_json::from_str(&text).expect("the knowledge tables are JSON"))
}

pub(crate) fn rows<'a>(tables: &'a Value, name: &str) -> &'a [Value] {
    tables[name].as_array().expect("a table is a list")
}

pub(crate) fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row[key].as_str().expect("a cell holds a text")
}

/// Whether ours stands on one of their sources at least.
pub(crate) fn are_sourced(ours: &[SourceId], theirs: &Value) -> bool {
    let theirs: BTreeSet<_> = names(theirs).collect();
    ours.iter().any(|source| theirs.contains(source.name()))
}

pub(crate) fn names(list: &Value) -> impl Iterator<Item = &str> {
    let list = list.as_array().map_or(&[][..], Vec::as_slice);
    list.iter().filter_map(Value::as_str)
}

/// What is read from these lines.
pub(crate) fn facts(lines: &str) -> Facts {
    inspect(lines, &Answers::default(), KNOWLEDGE_DATE)
        .verdict
        .facts
}

pub(crate) fn kebab(name: &str) -> String {
    name.to_lowercase().replace('_', "-")
}
