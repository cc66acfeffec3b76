//! The lines of a text, and where they stand.

use std::ops::Range;

/// Each line with its bytes, without its end.
pub(in crate::clues) fn lines(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut start = 0;
    text.split('\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end + 1;
        (range, line)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_stands_at_its_bytes() {
        let text = "eins\n\nмир\n";
        let found: Vec<_> = lines(text).collect();
        assert_eq!(found.len(), 4);
        for (range, line) in found {
            assert_eq!(text.get(range), Some(line));
        }
    }
}
