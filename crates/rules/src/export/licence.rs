//! What licence it is, whether it is activated, and the code that says why not.

use super::Export;
use super::unshared::Unshared;
use crate::judge::{NextTime, Reason};
use crate::parse::FactKind;
use crate::tables::code::CodeFamily;
use crate::text::Phrase;
use crate::verdict::Verdict;

impl Export {
    pub(super) fn licence(&mut self, verdict: &Verdict, unshared: &Unshared<'_>) {
        let (lang, licence, facts) = (self.lang, &verdict.licence, &verdict.facts);
        let name = lang.product_name(facts.windows, facts.edition);
        self.around(self.marks.line, &[&name, ": ", lang.kind(licence.kind)]);
        self.around(self.marks.line, &[verdict.explanation(lang)]);
        if !licence.candidates.is_empty() {
            let kinds = licence.candidates.iter().map(|kind| lang.kind(*kind));
            let kinds: Vec<&str> = kinds.collect();
            self.pair(Phrase::Candidates, "", &kinds.join(" / "));
        }
        self.pair(Phrase::HowSure, "", lang.certainty(licence.certainty));
        if let Some(chance) = licence.open_free_upgrade() {
            self.pair(Phrase::FreeUpgradeChance, "", lang.likelihood(chance));
        }
        let now = verdict.now;
        self.pair(Phrase::Now, now.icon().symbol(), lang.now(now));
        self.days_left(unshared);
        // Of a PC that is not activated the way back says it.
        if verdict.recovery.is_none() {
            let next = NextTime::of(&verdict.outlooks);
            self.pair(Phrase::NextTime, next.icon().symbol(), lang.next_time(next));
        }
        for indicator in &verdict.indicators {
            let cited = self.cite(indicator.row().sources);
            let says = [
                lang.indicator(*indicator),
                lang.gap(),
                lang.indicator_follows(*indicator),
            ];
            let innocent = [lang.gap(), lang.indicator_innocent(*indicator), &cited];
            self.around(self.marks.line, &[&says[..], &innocent[..]].concat());
        }
    }

    pub(super) fn reason(&mut self, verdict: &Verdict) {
        let lang = self.lang;
        let Some(reason) = Reason::of(&verdict.licence, &verdict.facts, &verdict.counted) else {
            return;
        };
        let number = format!("{:08X}", reason.number());
        let title = lang.fact_kind(FactKind::Reason);
        let Reason::Known { code, why, next } = reason else {
            let unknown = [
                lang.phrase(Phrase::CodeUnknown),
                lang.gap(),
                lang.code_family(CodeFamily::of(reason.number())),
                &self.cite(&reason.sources()),
            ];
            let said = [title, " 0x", &number, ": "];
            self.around(self.marks.line, &[&said[..], &unknown[..]].concat());
            return;
        };
        let cited = self.cite(&reason.sources());
        let said = [title, " 0x", &number, ": ", lang.code(code), lang.gap()];
        let next = verdict.code_next(next, lang);
        let next = next.map_or(["", ""], |next| [lang.gap(), next]);
        let then = [lang.code_why(why), next[0], next[1], &cited];
        self.around(self.marks.line, &[&said[..], &then[..]].concat());
    }
}
