//! What happens in each event, with who says so.

use std::io::{self, Write};

use ninsho_rules::judge::{Outcome, Outlook};
use ninsho_rules::text::Phrase;
use ninsho_rules::{RuleId, Stance, Weight};

use super::Sheet;

impl Sheet<'_> {
    pub(super) fn outlooks(&self, out: &mut impl Write) -> io::Result<()> {
        if self.verdict.recovery.is_some() {
            writeln!(out, "\n{}", self.lang.phrase(Phrase::OnceActivated))?;
        }
        for (group, outlooks) in self.verdict.events() {
            let planned = self.lang.phrase(Phrase::PlannedEvent);
            let title = group.map_or(planned, |group| self.lang.group(group));
            writeln!(out, "\n{title}")?;
            for outlook in outlooks {
                self.outlook(out, outlook)?;
            }
        }
        Ok(())
    }

    fn outlook(&self, out: &mut impl Write, outlook: &Outlook) -> io::Result<()> {
        write!(
            out,
            "  {} {}: {}",
            outlook.outcome.icon().symbol(),
            self.lang.scenario(outlook.scenario),
            self.lang.word(outlook),
        )?;
        // How firmly nobody knows is no news.
        if matches!(outlook.outcome, Outcome::Unknown | Outcome::Na) {
            writeln!(out)?;
        } else {
            writeln!(out, " ({})", self.lang.confidence(outlook.certainty))?;
        }
        let mut told = outlook.because.iter().copied().take(1).collect::<Vec<_>>();
        if outlook.has_opposing_reports() && outlook.outcome == Outcome::Chance {
            // The reports speak for themselves; a rule that leads to them need not.
            writeln!(out, "      {}", self.lang.reason(outlook))?;
            told.clear();
        }
        // The leading rule, and the first of each side: nobody shall take one for the whole.
        let sides = [Stance::Fails, Stance::Works].map(|side| outlook.with_stance(side).next());
        for rule in sides.into_iter().flatten() {
            let is_heard = told
                .iter()
                .any(|heard| heard.row().stance == rule.row().stance);
            if !is_heard {
                told.push(rule);
            }
        }
        for rule in told {
            self.cited(out, rule)?;
        }
        Ok(())
    }

    /// A rule with who says so and when; a thin basis is named as such.
    pub(super) fn cited(&self, out: &mut impl Write, rule: RuleId) -> io::Result<()> {
        let (lang, row) = (self.lang, rule.row());
        write!(out, "      - {} [", lang.rule(rule))?;
        if is_thin(row.weight) {
            write!(out, "{}: ", lang.weight(row.weight))?;
        }
        // The first source is the one that says so; the report in JSON names them all.
        if let Some(source) = row.sources.first() {
            let published = lang.dated(source.row());
            write!(out, "{}, {published}", lang.source(*source))?;
        }
        writeln!(out, "]")
    }
}

/// Whether so little stands behind a rule that its reader must be told.
const fn is_thin(weight: Weight) -> bool {
    match weight {
        Weight::OneReport | Weight::OneTelephoneAnswer | Weight::Inference => true,
        Weight::Official | Weight::Code | Weight::Reports | Weight::Answer => false,
    }
}
