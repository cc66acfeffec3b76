//! The lines of the input as they stand in it, and the characters that end them.

use std::ops::Range;

use crate::parse::byte_set::byte_set;

/// Where each line of the input begins, in bytes.
pub(crate) fn line_starts(source: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut physical = Physical::new(source);
    while let Some((_, range)) = physical.next() {
        starts.push(range.start);
    }
    starts
}

/// The lines of the input, with their numbers, without their ends.
pub(super) struct Physical<'a> {
    source: &'a str,
    at: usize,
    number: usize,
}

impl<'a> Physical<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self {
            source,
            at: 0,
            number: 0,
        }
    }

    pub(super) fn next(&mut self) -> Option<(usize, Range<usize>)> {
        let rest = self.source.get(self.at..)?;
        if rest.is_empty() {
            return None;
        }
        self.number += 1;
        let start = self.at;
        let (end, length) = first_line(rest.as_bytes());
        self.at += end + length;
        Some((self.number, start..start + end))
    }
}

/// Where the first line ends, and how many bytes its end has.
fn first_line(bytes: &[u8]) -> (usize, usize) {
    let mut from = 0;
    while let Some(found) = bytes
        .get(from..)
        .and_then(|rest| rest.iter().position(|byte| MAY_END[usize::from(*byte)]))
    {
        let at = from + found;
        if let Some(length) = bytes.get(at..).and_then(line_end) {
            return (at, length);
        }
        from = at + 1;
    }
    (bytes.len(), 0)
}

/// The characters that end a line, of whatever system; CR and LF may stand together.
pub(crate) const LINE_ENDS: [char; 7] = [
    '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
];

/// The length of the line end with which these bytes begin.
pub(crate) fn line_end(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [b'\r', b'\n', ..] | [0xc2, 0x85, ..] => Some(2),
        [0xe2, 0x80, 0xa8 | 0xa9, ..] => Some(3),
        [b'\n' | b'\r' | 0xb | 0xc, ..] => Some(1),
        _ => None,
    }
}

/// Whether a line end may begin with this byte. It is asked of every byte of every text.
static MAY_END: [bool; 256] = byte_set(&[b'\n', b'\r', 0xb, 0xc, 0xc2, 0xe2]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_lists_of_line_ends_are_one() {
        for ch in LINE_ENDS {
            let text = ch.to_string();
            assert_eq!(line_end(text.as_bytes()), Some(text.len()), "{ch:?}");
        }
        for ch in ['\u{2027}', '\u{202a}', '\u{86}', '\t', ' '] {
            assert_eq!(line_end(ch.to_string().as_bytes()), None, "{ch:?}");
        }
    }
}
