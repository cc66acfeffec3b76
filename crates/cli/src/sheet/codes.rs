//! Error codes: what each means, who says so, and what next.

use std::io::{self, Write};

use ninsho_rules::judge::Reason;
use ninsho_rules::parse::FactKind;
use ninsho_rules::text::{Phrase, code_sources};
use ninsho_rules::{CodeFamily, written_code};

use super::Sheet;

impl Sheet<'_> {
    /// The reason code, behind this: what it means for this licence, who says so, what next.
    pub(super) fn reason(&self, out: &mut impl Write, before: &str) -> io::Result<()> {
        let (lang, verdict) = (self.lang, self.verdict);
        let Some(reason) = Reason::of(&verdict.licence, &verdict.facts, &verdict.counted) else {
            return Ok(());
        };
        let title = lang.fact_kind(FactKind::Reason);
        write!(out, "{before}{title}: {}", written_code(reason.number()))?;
        let Reason::Known { code, why, next } = reason else {
            let family = CodeFamily::of(reason.number());
            writeln!(out, "\n  {}", lang.phrase(Phrase::CodeUnknown))?;
            writeln!(out, "  {}", lang.code_family(family))?;
            return self.sources(out, "  ", family.sources());
        };
        let row = code.row();
        let name = if row.name.is_empty() { "" } else { " " };
        writeln!(out, "{name}{}", row.name)?;
        writeln!(out, "  {}", lang.code(code))?;
        writeln!(out, "  {}", lang.code_why(why))?;
        if let Some(next) = verdict.code_next(next, lang) {
            writeln!(out, "  {}: {next}", lang.phrase(Phrase::CodeNext))?;
        }
        self.sources(out, "  ", &reason.sources())
    }

    /// The codes of a text without a licence: what each means, or what its number tells.
    pub(super) fn codes(&self, out: &mut impl Write) -> io::Result<()> {
        let lang = self.lang;
        for number in &self.codes {
            let written = written_code(*number);
            let [meaning, family] = lang.code_meaning(*number);
            writeln!(out, "{written} {meaning}")?;
            if !family.is_empty() {
                writeln!(out, "  {family}")?;
            }
            self.sources(out, "  ", code_sources(*number))?;
        }
        Ok(())
    }
}
