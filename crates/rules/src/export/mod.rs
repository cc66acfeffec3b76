//! The verdict as a text to take along: for a chat, a forum, a spreadsheet or a mail.
//!
//! It is made of a verdict alone, and a verdict has no place for an identifier.

mod form;
mod misread;
mod recovery;
mod short;

use core::fmt::Write as _;

use crate::judge::{
    LeadingReason, Likelihood, NextTime, Outcome, Outlook, Reason, ScenarioGroup, ShortAnswer,
};
use crate::parse::FactKind;
use crate::share;
use crate::tables::code::CodeFamily;
use crate::tables::rule::{RuleId, Stance};
use crate::tables::source::{KNOWLEDGE_DATE, SourceId};
use crate::text::{Lang, Phrase};
use crate::verdict::{Provenance, Verdict};

pub use form::Form;
use form::Marks;

impl Provenance {
    /// What is said first of a verdict of this provenance, on the screen and in every form.
    pub const fn phrases(self) -> &'static [Phrase] {
        match self {
            Self::Input => &[],
            Self::Link => &[Phrase::SharedNotice],
            Self::LinkWithoutEnd => &[Phrase::SharedNotice, Phrase::SharedCut],
        }
    }
}

impl Verdict {
    /// Whether it will activate again, or come back, in one sentence.
    pub fn answer(&self, lang: Lang) -> &'static str {
        match &self.recovery {
            Some(recovery) => lang.recovery(recovery.outcome),
            None => lang.short_answer(ShortAnswer::of(&self.outlooks)),
        }
    }

    /// The verdict in this form and language, with the day of its facts, its sources and
    /// its link; where the facts came by link themselves, that comes first. `base_url` is the
    /// address that the link goes to; without one the link stays a fragment.
    pub fn export(&self, form: Form, lang: Lang, base_url: Option<&str>) -> String {
        let mut export = Export {
            form,
            marks: form.marks(),
            lang,
            out: String::new(),
            cited: Vec::new(),
        };
        export.provenance(self.provenance);
        if form == Form::Short {
            export.short(self);
            export.link(self, base_url);
            return export.out;
        }
        export.recovery(self);
        export.licence(self);
        export.reason(self);
        export.answers(self);
        export.outlooks(self);
        export.because(self);
        export.advice(self);
        export.sources();
        export.end(self, base_url);
        export.out
    }
}

struct Export {
    form: Form,
    marks: Marks,
    lang: Lang,
    out: String,
    /// The sources so far, in the order in which they are cited.
    cited: Vec<SourceId>,
}

impl Export {
    fn provenance(&mut self, provenance: Provenance) {
        for phrase in provenance.phrases() {
            self.around(self.marks.line, &[self.lang.phrase(*phrase)]);
        }
    }

    fn licence(&mut self, verdict: &Verdict) {
        let (lang, licence, facts) = (self.lang, &verdict.licence, &verdict.facts);
        let name = lang.product_name(facts.windows, facts.edition);
        self.around(self.marks.line, &[&name, ": ", lang.kind(licence.kind)]);
        self.around(self.marks.line, &[lang.explanation(licence.kind)]);
        if !licence.candidates.is_empty() {
            let kinds = licence.candidates.iter().map(|kind| lang.kind(*kind));
            let kinds: Vec<&str> = kinds.collect();
            self.pair(Phrase::Candidates, "", &kinds.join(" / "));
        }
        self.pair(Phrase::HowSure, "", lang.certainty(licence.certainty));
        if licence.free_upgrade != Likelihood::NotApplicable {
            let chance = lang.likelihood(licence.free_upgrade);
            self.pair(Phrase::FreeUpgradeChance, "", chance);
        }
        let now = verdict.now;
        self.pair(Phrase::Now, now.icon().symbol(), lang.now(now));
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

    fn reason(&mut self, verdict: &Verdict) {
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
        let then = [lang.code_why(why), lang.gap(), lang.code_step(next), &cited];
        self.around(self.marks.line, &[&said[..], &then[..]].concat());
    }

    fn answers(&mut self, verdict: &Verdict) {
        let lang = self.lang;
        for (question, answer) in verdict.answers.given() {
            let said = lang.option(question, answer);
            self.around(self.marks.line, &[lang.question(question), " ", said]);
        }
    }

    fn outlooks(&mut self, verdict: &Verdict) {
        // Of a PC that is not activated they hold once it is again.
        self.heading(match verdict.recovery {
            Some(_) => Phrase::OnceActivated,
            None => Phrase::Events,
        });
        self.out.push_str(self.marks.table.0);
        let scenarios = ScenarioGroup::ALL
            .iter()
            .flat_map(|group| group.scenarios());
        for scenario in scenarios {
            let mut of = verdict.outlooks.iter();
            if let Some(outlook) = of.find(|outlook| outlook.scenario == *scenario) {
                self.outlook(outlook);
            }
        }
        self.out.push_str(self.marks.table.1);
    }

    fn outlook(&mut self, outlook: &Outlook) {
        let lang = self.lang;
        // The leading rule, and the first of each side: nobody shall take one for the whole.
        let sides = [Stance::Fails, Stance::Works].map(|side| outlook.with_stance(side).next());
        let told = outlook.because.first().copied().into_iter();
        let sources: Vec<SourceId> = told
            .chain(sides.into_iter().flatten())
            // The first source is the one that says so; the page and the JSON name them all.
            .filter_map(|rule| rule.row().sources.first().copied())
            .collect();
        let cited = self.cite(&sources);
        let word = lang.word(outlook);
        let [before, first, second, third, after] = self.marks.row;
        self.out.push_str(before);
        self.piece(outlook.outcome.icon().symbol());
        self.out.push_str(first);
        self.piece(lang.scenario(outlook.scenario));
        self.out.push_str(second);
        self.piece(word);
        self.out.push_str(third);
        self.piece(lang.reason(outlook));
        if let Some(rule) = doubt(outlook) {
            self.piece(lang.gap());
            self.piece(lang.rule(rule));
        }
        self.piece(&cited);
        self.out.push_str(after);
    }

    fn because(&mut self, verdict: &Verdict) {
        self.rules(Phrase::WhyThisKind, &verdict.licence.because);
        self.rules(Phrase::ContestedBy, &verdict.licence.against);
    }

    fn rules(&mut self, title: Phrase, rules: &[RuleId]) {
        if rules.is_empty() {
            return;
        }
        self.heading(title);
        self.out.push_str(self.marks.list.0);
        for rule in rules {
            let row = rule.row();
            let cited = self.cite(row.sources);
            let lang = self.lang;
            let weight = lang.weight(row.weight);
            self.around(
                self.marks.item,
                &[lang.rule(*rule), " (", weight, ")", &cited],
            );
        }
        self.out.push_str(self.marks.list.1);
    }

    fn advice(&mut self, verdict: &Verdict) {
        if verdict.advice.is_empty() {
            return;
        }
        self.heading(Phrase::AdviceTitle);
        self.out.push_str(self.marks.list.0);
        for advice in &verdict.advice {
            let lang = self.lang;
            let detail = lang.advice_detail(*advice);
            self.around(self.marks.item, &[lang.advice(*advice), " — ", detail]);
        }
        self.out.push_str(self.marks.list.1);
    }

    fn sources(&mut self) {
        self.heading(Phrase::Sources);
        self.out.push_str(self.marks.list.0);
        for (at, id) in core::mem::take(&mut self.cited).into_iter().enumerate() {
            let (lang, row) = (self.lang, id.row());
            let number = (at + 1).to_string();
            let published = lang.dated(row);
            let kind = lang.source_kind(row.kind);
            let name = lang.source(id);
            let said = ["[", &number, "] ", name, ", ", &published, " (", kind, ") "];
            let place = match row.unlinked() {
                Some(reason) => lang.no_address(reason),
                None => row.address().unwrap_or_default(),
            };
            self.around(self.marks.item, &[&said[..], &[place]].concat());
        }
        self.out.push_str(self.marks.list.1);
    }

    fn end(&mut self, verdict: &Verdict, base_url: Option<&str>) {
        self.out.push('\n');
        self.pair(Phrase::KnowledgeDate, "", &KNOWLEDGE_DATE.to_string());
        self.link(verdict, base_url);
    }

    fn link(&mut self, verdict: &Verdict, base_url: Option<&str>) {
        if let Some(link) = &verdict.link {
            self.around(
                self.marks.line,
                &[base_url.map(share::base_url).unwrap_or_default(), link],
            );
        }
    }

    /// The numbers of these sources, new ones at the end: ` [1][4]`.
    fn cite(&mut self, ids: &[SourceId]) -> String {
        let mut numbers: Vec<usize> = Vec::new();
        for id in ids {
            let known = self.cited.iter().position(|cited| cited == id);
            let at = known.unwrap_or_else(|| {
                self.cited.push(*id);
                self.cited.len() - 1
            });
            if !numbers.contains(&(at + 1)) {
                numbers.push(at + 1);
            }
        }
        let mut cited = String::new();
        for number in numbers {
            let space = if cited.is_empty() { " " } else { "" };
            let _ = write!(cited, "{space}[{number}]");
        }
        cited
    }

    fn piece(&mut self, text: &str) {
        self.out.push_str(&self.form.escaped(text));
    }

    fn heading(&mut self, title: Phrase) {
        self.around(self.marks.heading, &[self.lang.phrase(title)]);
    }

    fn pair(&mut self, title: Phrase, symbol: &str, value: &str) {
        let space = if symbol.is_empty() { "" } else { " " };
        let title = self.lang.phrase(title);
        self.around(self.marks.line, &[title, ": ", symbol, space, value]);
    }

    fn around(&mut self, (before, after): (&str, &str), pieces: &[&str]) {
        self.out.push_str(before);
        for piece in pieces {
            self.piece(piece);
        }
        self.out.push_str(after);
    }
}

/// What may go wrong, where the leading rule alone promises more than the outcome.
fn doubt(outlook: &Outlook) -> Option<RuleId> {
    let LeadingReason::Rule(leading) = outlook.leading_reason()? else {
        return None;
    };
    let has_catch = matches!(outlook.outcome, Outcome::Chance | Outcome::OkNoFallback);
    let is_promise = has_catch && leading.row().stance == Stance::Works;
    let mut fails = outlook.with_stance(Stance::Fails);
    fails.next().filter(|_| is_promise)
}
