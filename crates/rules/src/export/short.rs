//! Four lines for a chat, and one more for each thing that is planned or asked.

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
        if let Some((planned, outlook)) = verdict.planned_answer(lang) {
            self.around(self.marks.line, &[&planned, " — ", lang.reason(outlook)]);
        }
        self.short_replies(unshared);
        let answer = verdict.answer(lang);
        if verdict.recovery.is_some() {
            let (title, said) = (Phrase::BuyAgain, lang.purchase(verdict.purchase()));
            self.around(
                self.marks.line,
                &[answer, " ", lang.phrase(title), ": ", said],
            );
        } else {
            self.around(self.marks.line, &[answer]);
        }
        let todo = match &verdict.recovery {
            Some(recovery) => {
                let next = recovery.left().next();
                next.map(|step| verdict.step_title(step, lang))
            }
            None => verdict.advice.first().map(|advice| lang.advice(*advice)),
        };
        if let Some(todo) = todo {
            self.pair(Phrase::FirstToDo, "", todo);
        }
    }
}
