//! Tables: `Format-Table`, `ConvertTo-Csv`, wmic's csv.
//!
//! Column positions do not survive a paste and wmic quotes nothing, so a row is read by
//! shapes; the header only says what the plain numbers and words in it are.

mod aligned;
mod broken;
mod header;
mod headings;
mod nameless;
mod shaped;

use super::{Paste, Reading, property};
use crate::parse::detection::Dialect;
use crate::parse::words::Words;
use header::Header;
pub(super) use headings::{is_license_status, is_system};

/// Reads every table in the input.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let mut header: Option<Header> = None;
    let mut at = 0;
    while let Some(line) = paste.lines.get(at) {
        let rest = paste.lines.get(at..).unwrap_or_default();
        let may_be = line.words.has(Words::PROPERTIES)
            || is_foreign(&line.text)
            || aligned::is_header(&line.text)
            || broken::is_broken(rest);
        if may_be && let Some((found, length)) = Header::of(paste, rest) {
            header = Some(found);
            reading.claimed.extend(at..at + length);
            reading.dialect = Some(Dialect::Cim);
            at += length;
            continue;
        }
        let Some(known) = &header else {
            at += 1;
            continue;
        };
        match known.row(paste, rest) {
            Some((draft, length)) => {
                reading.claimed.extend(at..at + length);
                reading.drafts.extend(property::finish(draft));
                at += length;
            }
            // A narrow console breaks the names of a header as well.
            None if reading.claimed.last() == at.checked_sub(1).as_ref()
                && is_header_rest(&line.text) =>
            {
                reading.claimed.push(at);
                at += 1;
            }
            None => {
                header = None;
                at += 1;
            }
        }
    }
    reading
}

/// Whether this may be a header in another language: several short cells, parted by a mark.
fn is_foreign(text: &str) -> bool {
    /// No such header is longer, in bytes, and none has fewer marks or any sentence.
    const LONGEST: usize = 600;
    const FEWEST: usize = 2;
    /// And none of its cells is longer, in bytes.
    const CELL: usize = 80;
    const MARKS: [u8; 4] = [b';', b'\t', b'|', b','];
    if text.len() > LONGEST {
        return false;
    }
    let mut counts = [0; MARKS.len()];
    for byte in text.bytes() {
        for (count, mark) in counts.iter_mut().zip(MARKS) {
            *count += usize::from(byte == mark);
        }
    }
    let mut marks = MARKS.into_iter().zip(counts);
    let Some((mark, _)) = marks.find(|(_, count)| *count >= FEWEST) else {
        return false;
    };
    // Behind a comma within a sentence stands a blank.
    !(text.contains(['。', '：', '、', '?']) || text.ends_with('.'))
        && (mark != b',' || !text.contains(", "))
        && text.split(char::from(mark)).all(|cell| cell.len() <= CELL)
}

/// The rest of a header of which a name was broken.
fn is_header_rest(text: &str) -> bool {
    text.len() <= 40 && text.chars().all(|ch| ch.is_ascii_alphabetic() || ch == ' ')
}
