//! Headings of blocks, and where a block ends.

use crate::one_of::starts_with_one;
use crate::parse::capture::Line;
use crate::parse::dialect::settings;
use crate::parse::labels;
use crate::parse::row::rows;

/// The text of a line in brackets or between rules, or with a colon behind it.
pub(super) fn heading_text<'line>(source: &str, line: &'line Line) -> Option<&'line str> {
    /// No heading is longer, in bytes.
    const LONGEST: usize = 160;
    const BRACKETS: &str = "([【<「（";
    const RULES: &str = "--|==|~~|##|**|■|◆|▼|●";
    let text = line.text.as_str();
    if text.len() > LONGEST || text.contains("(R)") {
        return None;
    }
    // In the line itself frames are gone.
    let raw = source.get(line.span.clone()).unwrap_or_default();
    // A mail quotes it, and a list numbers it.
    let own = raw.trim_start_matches(['>', ' ', '#', '-', '\t']);
    let is_framed = own.starts_with(|first: char| BRACKETS.contains(first))
        && raw.ends_with([')', ']', '】', '>', '」', '）']);
    let is_drawn = starts_with_one(raw, RULES) || starts_with_one(text, RULES);
    let is_labelled = text.ends_with([':', '：', '↓', '▼', '⬇']) && labels::field(text).is_none()
        || text.contains(['←', '⇐']);
    (is_framed || is_drawn || is_labelled).then_some(text)
}

/// Where the block ends that begins here: at another heading, or where prose goes on below a blank line.
pub(super) fn block_end(source: &str, lines: &[Line], start: usize) -> usize {
    let rest = lines.iter().enumerate().skip(start);
    let mut before = start.checked_sub(1).and_then(|at| lines.get(at));
    for (at, line) in rest {
        let is_apart = before.is_some_and(|before| line.number > before.number + 1);
        before = Some(line);
        if !is_output(line) && (heading_text(source, line).is_some() || is_apart) {
            return at;
        }
    }
    lines.len()
}

/// Whether this is a row of slmgr, or a sentence of Settings.
pub(super) fn is_output(line: &Line) -> bool {
    line.text.contains("Windows(R)")
        || settings::is_sentence(line)
        || rows(std::slice::from_ref(line))
            .iter()
            .any(|row| row.field.is_some())
}
