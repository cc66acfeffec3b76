//! A row of a report: its label and its value.

use crate::parse::capture::Line;

/// What stands before the first colon, as it is compared.
pub(super) fn label(line: &Line) -> Option<&str> {
    /// No label of a report is longer, in bytes.
    const LONGEST: usize = 60;
    line.label().filter(|label| label.len() <= LONGEST)?;
    line.label_key()
}

/// What stands behind the first colon, without brackets.
pub(super) fn value(line: &Line) -> &str {
    line.text
        .split_once(':')
        .map_or("", |(_, value)| value)
        .trim_matches([' ', '[', ']', '"'])
}
