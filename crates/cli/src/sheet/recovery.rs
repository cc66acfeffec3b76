//! The way back, which comes first where a PC is not activated.

use std::io::{self, Write};

use ninsho_rules::judge::Step;
use ninsho_rules::text::Phrase;

use super::Sheet;

impl Sheet<'_> {
    pub(super) fn recovery(&self, out: &mut impl Write) -> io::Result<()> {
        let Some(recovery) = &self.verdict.recovery else {
            return Ok(());
        };
        let lang = self.lang;
        writeln!(out, "{}", lang.phrase(Phrase::RecoveryTitle))?;
        writeln!(
            out,
            "  {} {} ({}: {})",
            recovery.icon().symbol(),
            self.verdict.answer(lang),
            lang.phrase(Phrase::Firmness),
            lang.confidence(recovery.certainty),
        )?;
        let (title, purchase) = (Phrase::BuyAgain, self.verdict.purchase());
        writeln!(out, "  {}: {}", lang.phrase(title), lang.purchase(purchase))?;
        if let Some(rule) = recovery.because.first() {
            self.cited(out, *rule)?;
        }
        if let Some(rule) = recovery.against.first() {
            writeln!(out, "    {}:", lang.phrase(Phrase::ContestedBy))?;
            self.cited(out, *rule)?;
        }
        let (title, detail) = (Phrase::StillWorks, self.verdict.still_works());
        writeln!(out, "  {}: {}", lang.phrase(title), lang.phrase(detail))?;
        writeln!(out, "\n{}", lang.phrase(Phrase::RecoverySteps))?;
        for (at, step) in recovery.steps.iter().enumerate() {
            if recovery.tried.contains(step) {
                let step = self.verdict.step_title(*step, lang);
                let tried = lang.phrase(Phrase::StepTried);
                writeln!(out, "  {}. {step} ({tried})", at + 1)?;
            } else {
                self.step(out, at + 1, *step, recovery.goes_on_after(*step))?;
            }
        }
        writeln!(out)
    }

    fn step(
        &self,
        out: &mut impl Write,
        number: usize,
        step: Step,
        goes_on: bool,
    ) -> io::Result<()> {
        let lang = self.lang;
        let title = self.verdict.step_title(step, lang);
        writeln!(out, "  {number}. {title}")?;
        if let Some(page) = self.verdict.step_page(step, lang) {
            writeln!(out, "     {page}")?;
        }
        if let Some(copy) = self.verdict.step_copy(step) {
            writeln!(out, "     {}: {copy}", lang.phrase(Phrase::StepCopy))?;
        }
        writeln!(out, "     {}", self.verdict.step_how(step, lang))?;
        let worked = lang.phrase(Phrase::StepWorked);
        writeln!(out, "     {worked}: {}", lang.step_success(step))?;
        if goes_on {
            let next = lang.phrase(Phrase::StepNext);
            writeln!(out, "     {next}: {}", lang.step_next(step))?;
        }
        if let Some(stop) = self.verdict.step_stop(step) {
            writeln!(out, "     {}", lang.stop(stop))?;
        }
        Ok(())
    }
}
