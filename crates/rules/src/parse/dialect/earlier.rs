//! Two outputs of one PC under headings of their own, `before` and `after`: the earlier one tells
//! nothing of how things stand.

use super::reading::{Paste, Reading};
use super::settings;
use crate::parse::capture::Line;
use crate::parse::row::rows;

/// Claims each earlier part, from its heading to that of the later one.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let lines = &paste.lines;
    let headings: Vec<(usize, bool)> = lines
        .iter()
        .enumerate()
        .filter_map(|(at, line)| Some((at, is_later(line)?)))
        .collect();
    let has_output = |from: usize, to: usize| {
        let part = lines.get(from + 1..to).unwrap_or_default();
        part.iter().any(is_output)
    };
    for (place, pair) in headings.windows(2).enumerate() {
        let [(first, false), (later, true)] = *pair else {
            continue;
        };
        let end = headings.get(place + 2).map_or(lines.len(), |next| next.0);
        // Where no output stands below the later one, the earlier is all that there is; and a
        // story has such headings as well.
        if !has_output(first, later) || !has_output(later, end) {
            continue;
        }
        for (at, line) in lines.iter().enumerate().take(later).skip(first) {
            reading.claimed.push(at);
            if is_output(line) {
                reading.known.push(line.number);
                reading.silent.push(line.span.clone());
            }
        }
    }
    reading
}

/// Whether this line is the heading of a later part, or of an earlier one, and nothing else.
fn is_later(line: &Line) -> Option<bool> {
    /// No such heading is longer, in bytes.
    const LONGEST: usize = 48;
    if line.text.len() > LONGEST {
        return None;
    }
    let said = line.key.as_str();
    // A list numbers it, grep names its file and its line, a chat who said it and when.
    let is_stamped = line
        .text
        .starts_with(|first: char| first.is_ascii_digit() || matches!(first, '[' | '<'));
    let said = match said.rsplit_once([':', '>']) {
        Some((place, said))
            if is_stamped || place.ends_with(|last: char| last.is_ascii_digit()) =>
        {
            said
        }
        _ => said,
    };
    let said = said.trim_matches(|ch: char| !ch.is_alphabetic());
    let is_later = AFTER.contains(&said);
    (is_later || BEFORE.contains(&said)).then_some(is_later)
}

/// Whether this is a row of slmgr or a sentence of Settings.
fn is_output(line: &Line) -> bool {
    line.text.contains("(R)")
        || rows(std::slice::from_ref(line))
            .iter()
            .any(|row| row.field.is_some())
        || settings::is_sentence(line)
}

/// As comparison keys. Not those of an old PC: its licence may be the one that is asked about.
#[rustfmt::skip]
static BEFORE: &[&str] = &[
    "交換前", "換装前", "変更前", "交換する前", "マザボ交換前", "マザーボード交換前", "ボード交換前", "基板交換前", "修理前", "以前", "交換前の結果", "交換前のslmgr", "故障前",
    "before", "beforetheswap", "beforetheboardswap", "beforetherepair", "之前", "更换前", "更換前", "换主板前", "換主機板前", "维修前",
];
#[rustfmt::skip]
static AFTER: &[&str] = &[
    "交換後", "換装後", "変更後", "交換した後", "マザボ交換後", "マザーボード交換後", "ボード交換後", "基板交換後", "修理後", "現在", "今", "交換後の結果", "交換後のslmgr", "いま", "現状",
    "after", "aftertheswap", "aftertheboardswap", "aftertherepair", "now", "之后", "现在", "更换后", "更換後", "换主板后", "換主機板後", "维修后", "現在的",
];
