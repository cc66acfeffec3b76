//! The way back, which comes first where a PC is not activated.

use super::Export;
use crate::judge::{Recovery, Step};
use crate::text::Phrase;
use crate::verdict::Verdict;

impl Export {
    pub(super) fn recovery(&mut self, verdict: &Verdict) {
        let Some(recovery) = &verdict.recovery else {
            return;
        };
        let lang = self.lang;
        self.heading(Phrase::RecoveryTitle);
        let word = verdict.answer(lang);
        let title = lang.phrase(Phrase::Firmness);
        let firm = [title, ": ", lang.confidence(recovery.certainty)].concat();
        let symbol = recovery.icon().symbol();
        self.around(self.marks.line, &[symbol, " ", word, " (", &firm, ")"]);
        self.pair(Phrase::BuyAgain, "", lang.purchase(verdict.purchase()));
        self.reasons(recovery);
        let (title, detail) = (Phrase::StillWorks, verdict.still_works());
        let meanwhile = [lang.phrase(title), ": ", lang.phrase(detail)];
        self.around(self.marks.line, &meanwhile);
        self.around(self.marks.line, &[lang.phrase(Phrase::RecoverySteps)]);
        self.out.push_str(self.marks.list.0);
        for (at, step) in recovery.steps.iter().enumerate() {
            if recovery.tried.contains(step) {
                self.tried(at + 1, *step, verdict);
            } else {
                self.step(at + 1, *step, recovery.goes_on_after(*step), verdict);
            }
        }
        self.out.push_str(self.marks.list.1);
    }

    /// The leading rule, and the leading one that speaks against it.
    fn reasons(&mut self, recovery: &Recovery) {
        let lang = self.lang;
        if let Some(rule) = recovery.because.first() {
            let cited = self.cite(rule.row().sources);
            self.around(self.marks.line, &[lang.rule(*rule), &cited]);
        }
        if let Some(rule) = recovery.against.first() {
            let cited = self.cite(rule.row().sources);
            let against = lang.phrase(Phrase::ContestedBy);
            self.around(self.marks.line, &[against, ": ", lang.rule(*rule), &cited]);
        }
    }

    /// A step of which nobody has to be told any more how it is done.
    fn tried(&mut self, number: usize, step: Step, verdict: &Verdict) {
        let (lang, number) = (self.lang, number.to_string());
        let tried = lang.phrase(Phrase::StepTried);
        let title = verdict.step_title(step, lang);
        let line = [&number, ". ", title, " — ", tried];
        self.around(self.marks.item, &line);
    }

    fn step(&mut self, number: usize, step: Step, goes_on: bool, verdict: &Verdict) {
        let lang = self.lang;
        let number = number.to_string();
        let page = match verdict.step_page(step, lang) {
            Some(page) => [page, " (ms-settings:activation): "],
            None => ["", ""],
        };
        let cited = self.cite(step.sources());
        let head = [&number, ". ", verdict.step_title(step, lang), " — "];
        let done = verdict.step_how(step, lang);
        let how = [page[0], page[1], &done];
        let then = if goes_on {
            let next = lang.phrase(Phrase::StepNext);
            [lang.gap(), next, ": ", lang.step_next(step)]
        } else {
            [""; 4]
        };
        let said = match verdict.step_stop(step) {
            Some(when) => [lang.gap(), lang.stop(when)],
            None => [""; 2],
        };
        let last = [said[0], said[1], &cited];
        self.around(
            self.marks.item,
            &[&head[..], &how[..], &then[..], &last[..]].concat(),
        );
    }
}
