//! Tables that somebody typed: cells of several words, parted by several blanks.

use crate::parse::dialect::property;
use crate::parse::labels::comparison_key;

/// Whether this may be the header of such a table. One with the names of properties is a
/// console's, which breaks and cuts its cells.
pub(super) fn is_header(text: &str) -> bool {
    /// No such header is longer, in bytes, and none has fewer cells.
    const LONGEST: usize = 240;
    const FEWEST: usize = 3;
    /// And none of its cells is longer, in bytes.
    const CELL: usize = 40;
    text.len() <= LONGEST
        && text.contains("  ")
        && !text.contains(['。', '、', '?', ':', '：'])
        && cells(text).count() >= FEWEST
        && cells(text).all(|cell| cell.len() <= CELL)
        && !text
            .split_whitespace()
            .any(|word| property::is_own(&comparison_key(word)))
}

/// The cells of a row.
pub(super) fn cells(text: &str) -> impl Iterator<Item = &str> {
    text.split("  ")
        .map(str::trim)
        .filter(|cell| !cell.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_that_somebody_typed() {
        assert!(is_header(
            "PC        Windows Edition      Channel   License status"
        ));
        for text in [
            "Name   LicenseStatus   PartialProductKey",
            "It was fine.   Then   what?",
            "PC  Edition",
        ] {
            assert!(!is_header(text), "{text}");
        }
    }
}
