//! A row of a report: its label and its value.

use crate::parse::capture::Line;
use crate::parse::labels::comparison_key;

/// What stands before the first colon, in its normal form.
pub(super) fn label(line: &Line) -> Option<String> {
    /// No label of a report is longer.
    const LONGEST: usize = 60;
    let end = line
        .text
        .bytes()
        .take(LONGEST + 1)
        .position(|byte| byte == b':')?;
    line.text.get(..end).map(comparison_key)
}

/// What stands behind the first colon, without brackets.
pub(super) fn value(line: &Line) -> &str {
    line.text
        .split_once(':')
        .map_or("", |(_, value)| value)
        .trim_matches([' ', '[', ']', '"'])
}
