//! What was odd about the input, and the lines that were not understood.

use std::io::{self, Write};

use ninsho_rules::parse::{Notice, NoticeCode};
use ninsho_rules::text::TerminalWord;

use super::Sheet;

impl Sheet<'_> {
    pub(super) fn notices(&self, out: &mut impl Write) -> io::Result<()> {
        if self.notices.is_empty() {
            return Ok(());
        }
        self.heading(out, TerminalWord::Notices)?;
        let (unknown, others): (Vec<&Notice>, Vec<&Notice>) = self
            .notices
            .iter()
            .partition(|notice| notice.code == NoticeCode::UnknownLine);
        for notice in others {
            let text = self.lang.notice(notice.code);
            match notice.line {
                Some(line) => {
                    writeln!(out, "  - {text} ({} {line})", self.word(TerminalWord::Line))?;
                }
                None => writeln!(out, "  - {text}")?,
            }
        }
        let lines: Vec<usize> = unknown.iter().filter_map(|notice| notice.line).collect();
        if lines.is_empty() {
            return Ok(());
        }
        let text = self.lang.notice(NoticeCode::UnknownLine);
        writeln!(
            out,
            "  - {text} ({} {})",
            self.word(TerminalWord::Line),
            runs(&lines)
        )
    }
}

/// Numbers in rising order, those that follow each other as `first-last`.
fn runs(numbers: &[usize]) -> String {
    let runs: Vec<String> = numbers
        .chunk_by(|one, next| one + 1 == *next)
        .filter_map(|run| match run {
            [first, .., last] => Some(format!("{first}-{last}")),
            [one] => Some(one.to_string()),
            [] => None,
        })
        .collect();
    runs.join(", ")
}
