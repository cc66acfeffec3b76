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

    /// What becomes of it at the event that is planned, where nobody asks about it in words.
    pub(super) fn planned(&self, out: &mut impl Write) -> io::Result<()> {
        let lang = self.lang;
        let planned = self.verdict.planned_answer(lang);
        let Some((said, outlook)) = planned.filter(|_| self.replies.is_empty()) else {
            return Ok(());
        };
        writeln!(out, "{}", lang.phrase(Phrase::PlannedEvent))?;
        let symbol = outlook.outcome.icon().symbol();
        writeln!(out, "  {symbol} {said} — {}\n", lang.reason(outlook))
    }
}
