//! From a text as pasted to lines as printed.
//!
//! People paste through chats, forums, HTML, Markdown and transcripts. A line here is
//! what slmgr printed as one line: cut at line ends, at `<br>` and block tags, and at
//! `\r\n` escapes; freed of quote marks, list marks, frames, entities, full-width
//! forms and invisible characters. Each keeps its bytes in the original.

mod line;
mod physical;

use std::ops::Range;

use super::fold;
use super::transfer::Transfer;
pub(crate) use line::Line;
use physical::Physical;
pub(crate) use physical::{LINE_ENDS, line_end, line_starts};

/// Cuts the input into at most so many lines; empty ones are left out.
pub(crate) fn lines(source: &str, most: usize) -> Vec<Line> {
    /// No line of mail or of a page goes on longer.
    const PARTS: usize = 64;
    let transfer = Transfer::of(source);
    let mut lines = Vec::new();
    let mut physical = Physical::new(source);
    while lines.len() < most
        && let Some((number, mut range)) = physical.next()
    {
        if range.is_empty() {
            continue;
        }
        for _ in 0..PARTS {
            let last = source.get(range.clone()).unwrap_or("");
            if !transfer.goes_on(last) {
                break;
            }
            let Some((_, next)) = physical.next() else {
                break;
            };
            range.end = next.end;
        }
        cut(source, number, range, transfer, most, &mut lines);
    }
    lines
}

/// Adds this part of the input as a line of its own, if anything is left of it.
pub(crate) fn push(
    source: &str,
    number: usize,
    range: Range<usize>,
    transfer: Transfer,
    lines: &mut Vec<Line>,
) {
    let Some(raw) = source.get(range.clone()) else {
        return;
    };
    let text = fold::normal(&transfer.decoded(raw));
    if text.is_empty() {
        return;
    }
    let start = range.start + (raw.len() - raw.trim_start().len());
    let end = start + raw.trim().len();
    lines.push(Line::new(number, start..end, text));
}

/// Cuts one physical line at block tags and escaped line ends.
fn cut(
    source: &str,
    number: usize,
    range: Range<usize>,
    transfer: Transfer,
    most: usize,
    lines: &mut Vec<Line>,
) {
    let Some(raw) = source.get(range.clone()) else {
        return;
    };
    let is_escaped = raw.contains("&lt;");
    if !transfer.is_any() && !is_escaped && !raw.bytes().any(|byte| matches!(byte, b'<' | b'\\')) {
        push(source, number, range, transfer, lines);
        return;
    }
    let escapes = has_escaped_line_ends(raw);
    // The number of the line in which the part begins, and of the one that is looked at: a soft
    // break goes on in the next.
    let (mut first, mut line) = (number, number);
    let mut start = 0;
    let mut at = 0;
    let bytes = raw.as_bytes();
    while lines.len() < most
        && let Some(byte) = bytes.get(at)
    {
        let skip = match byte {
            b'<' => fold::tag(raw.get(at..).unwrap_or(""))
                .filter(|tag| tag.is_block)
                .map(|tag| tag.length),
            b'\\' if escapes => escaped_line_end(bytes.get(at..).unwrap_or(&[])),
            b'&' if is_escaped => fold::escaped_tag(raw.get(at..).unwrap_or("")),
            b'%' | b'=' => transfer.line_end(bytes.get(at..).unwrap_or(&[])),
            _ => None,
        };
        if let Some(length) = skip {
            let part = range.start + start..range.start + at;
            push(source, first, part, transfer, lines);
            at += length;
            start = at;
            first = line;
        } else {
            let end = bytes.get(at..).and_then(line_end);
            line += usize::from(end.is_some());
            at += end.unwrap_or(1);
        }
    }
    push(
        source,
        first,
        range.start + start..range.end,
        transfer,
        lines,
    );
}

/// A path may hold `\n` and `\r`; a text with escaped line ends has several, or the pair.
fn has_escaped_line_ends(raw: &str) -> bool {
    raw.contains("\\r\\n") || raw.match_indices("\\n").take(3).count() == 3
}

fn escaped_line_end(bytes: &[u8]) -> Option<usize> {
    [&b"\\r\\n"[..], b"\\n", b"\\r"]
        .into_iter()
        .find(|end| bytes.starts_with(end))
        .map(<[u8]>::len)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &[(usize, &str)]) {
        let lines = lines(source, usize::MAX);
        let found: Vec<_> = lines
            .iter()
            .map(|line| (line.number, line.text.as_str()))
            .collect();
        assert_eq!(found, expected, "{source:?}");
        for line in lines {
            assert!(
                source
                    .get(line.span.clone())
                    .is_some_and(|span| !span.is_empty())
            );
        }
    }

    #[test]
    fn every_kind_of_line_end() {
        check(
            "a\r\nb\rc\nd\u{2028}e",
            &[(1, "a"), (2, "b"), (3, "c"), (4, "d"), (5, "e")],
        );
        check("\n\n a \n", &[(3, "a")]);
        check("", &[]);
    }

    #[test]
    fn quote_and_list_marks() {
        check("> > Name: x", &[(1, "Name: x")]);
        check(
            ">Name: x\n# Name: y\n- Name: z\n* w",
            &[(1, "Name: x"), (2, "Name: y"), (3, "Name: z"), (4, "w")],
        );
        check("  7. Name: x", &[(1, "Name: x")]);
        check("| Name: x |", &[(1, "Name: x")]);
        check("```\n`a`\n```", &[(2, "a")]);
        check("**Name:** x", &[(1, "Name: x")]);
    }

    #[test]
    fn frames_vanish_and_masks_stay() {
        check("---------------------------\n=====\n*****\n______", &[]);
        check("Key: *****", &[(1, "Key: *****")]);
    }

    #[test]
    fn html_and_entities() {
        check(
            "a<br/>b<BR>c<p class=\"x\">d</p>",
            &[(1, "a"), (1, "b"), (1, "c"), (1, "d")],
        );
        check(
            "<b>Name:</b>&nbsp;Windows&#40;R&#x29; &lt;removed&gt; <removed>",
            &[(1, "Name: Windows(R) <removed> <removed>")],
        );
        check("<td>Name</td><td>x</td>", &[(1, "Name\tx")]);
    }

    #[test]
    fn escapes_of_transcripts_and_markdown() {
        check(r"a\r\nb\r\nc", &[(1, "a"), (1, "b"), (1, "c")]);
        check(r"C:\new\report", &[(1, r"C:\new\report")]);
        check(
            r"VOLUME\_KMSCLIENT channel",
            &[(1, "VOLUME_KMSCLIENT channel")],
        );
    }

    #[test]
    fn full_width_and_invisible_characters() {
        check(
            "Ｎａｍｅ：\u{3000}Ｗｉｎｄｏｗｓ（Ｒ）",
            &[(1, "Name: Windows(R)")],
        );
        check("\u{feff}Na\u{200b}me:\u{a0}x", &[(1, "Name: x")]);
        check("Windows®, Windows™", &[(1, "Windows(R), Windows(TM)")]);
    }
}
