//! JSON: what serde derives on the report's own types, laid out.

use serde::Serialize;

use crate::tables::source::KNOWLEDGE_DATE;

/// How the object is laid out; what it says is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// On one line, for programs.
    Line,
    /// For eyes: indented, a line for each field.
    Lines,
}

/// The object, written.
pub(crate) fn written(object: &impl Serialize, layout: Layout) -> String {
    let written = match layout {
        Layout::Line => serde_json::to_string(object),
        Layout::Lines => serde_json::to_string_pretty(object),
    };
    // Only a map whose keys are no texts could fail, and there is none.
    written.unwrap_or_default()
}

/// The version of the JSON contract.
const SCHEMA: u32 = 2;

/// What is said, behind the version of the contract and the day of the rules.
#[derive(Serialize)]
pub(crate) struct Versioned<'a, T> {
    schema: u32,
    knowledge_date: String,
    #[serde(flatten)]
    says: &'a T,
}

impl<'a, T> Versioned<'a, T> {
    pub(crate) fn of(says: &'a T) -> Self {
        Self {
            schema: SCHEMA,
            knowledge_date: KNOWLEDGE_DATE.to_string(),
            says,
        }
    }
}
