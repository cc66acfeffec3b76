//! What to send on where a text was misread: what was understood of it, and the text itself,
//! masked.

use core::fmt::Write as _;

use crate::parse::{ViewPart, view};
use crate::report::Report;
use crate::tables::source::KNOWLEDGE_DATE;

impl Report {
    /// The reader's version and date, what was understood, and the lines of `text`, which this
    /// report is of, with `•` in place of whatever identifies.
    ///
    /// It is for who mends the reader, so it has the names of the JSON, in no language.
    pub fn misread(&self, text: &str) -> String {
        let verdict = &self.verdict;
        let mut out = format!(
            "Ninsho {} ({KNOWLEDGE_DATE})\nkind: {}\nnow: {}\n",
            env!("CARGO_PKG_VERSION"),
            verdict.licence.kind.name(),
            verdict.now.name()
        );
        if let Some(link) = &verdict.link {
            let _ = writeln!(out, "facts: {link}");
        }
        for notice in self.notices.iter().filter(|notice| notice.line.is_none()) {
            let _ = writeln!(out, "notice: {}", notice.code.name());
        }
        out.push('\n');
        for part in view(text, &self.products, &self.notices) {
            let ViewPart::Line(line) = part else {
                out.push_str("…\n");
                continue;
            };
            let _ = write!(out, "{}| {}", line.number, line.text);
            let facts: Vec<&str> = line.facts.iter().map(|fact| fact.name()).collect();
            if line.is_unknown {
                out.push_str("  ← ?");
            } else if !facts.is_empty() {
                let _ = write!(out, "  ← {}", facts.join(", "));
            }
            out.push('\n');
        }
        out
    }
}
