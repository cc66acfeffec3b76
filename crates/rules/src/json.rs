//! JSON: what serde derives on the report's own types, laid out.

use serde::Serialize;

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
