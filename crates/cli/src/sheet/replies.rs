//! The answers to what the owner asks, first of all.

use std::io::{self, Write};

use ninsho_rules::text::Phrase;

use super::Sheet;

impl Sheet<'_> {
    pub(super) fn replies(&self, out: &mut impl Write) -> io::Result<()> {
        if self.replies.is_empty() {
            return Ok(());
        }
        let lang = self.lang;
        writeln!(out, "{}", lang.phrase(Phrase::RepliesTitle))?;
        for (asked, reply) in &self.replies {
            writeln!(out, "  - {} {}", lang.asked(*asked), reply.said(lang))?;
            let sources = reply.sources();
            if !sources.is_empty() {
                self.sources(out, "    ", &sources)?;
            }
        }
        writeln!(out)
    }
}
