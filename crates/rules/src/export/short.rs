//! Four lines for a chat, and one more for each thing that is planned or asked.

use std::iter;

use super::Export;
use super::unshared::Unshared;
use crate::text::Phrase;
use crate::verdict::Verdict;

impl Export {
    /// Everything but the link.
    pub(super) fn short(&mut self, verdict: &Verdict, unshared: &Unshared<'_>) {
        let (lang, facts) = (self.lang, &verdict.facts);
        let name = lang.product_name(facts.windows, facts.edition);
        let kind = lang.kind(verdict.licence.kind);
        let now = verdict.now;
        let state = [" — ", now.icon().symbol(), " ", lang.now(now)];
        self.around(
            self.marks.line,
            &[&[&*name, ": ", kind][..], &state[..]].concat(),
        );
        if let Some(planned) = verdict.planned_answer(lang) {
            let why = verdict.planned().map_or("", |outlook| lang.reason(outlook));
            self.around(self.marks.line, &[&planned, " — ", why]);
        }
        self.short_replies(unshared);
        let purchase = [
            " ",
            lang.phrase(Phrase::BuyAgain),
            ": ",
            lang.purchase(verdict.purchase()),
        ];
        let also = purchase.iter().filter(|_| verdict.recovery.is_some());
        let said: Vec<&str> = iter::once(verdict.answer(lang))
            .chain(also.copied())
            .collect();
        self.around(self.marks.line, &said);
        let todo = match &verdict.recovery {
            Some(recovery) => recovery.steps.first().map(|step| lang.step(*step)),
            None => verdict.advice.first().map(|advice| lang.advice(*advice)),
        };
        if let Some(todo) = todo {
            self.pair(Phrase::FirstToDo, "", todo);
        }
    }
}
