//! The verdict as a text to take along: for a chat, a forum, a spreadsheet or a mail.
//!
//! It is made of a verdict alone, and a verdict has no place for an identifier.

mod beside;
mod form;
mod licence;
mod misread;
mod outlooks;
mod recovery;
mod replies;
mod short;
mod sources;
mod unshared;

use crate::facts::Subject;
use crate::judge::{
    EditionAnswer, KeySourceAnswer, Kind, NextStep, ShortAnswer, Step, StepNote, Stop,
};
use crate::share;
use crate::tables::code::Cause;
use crate::tables::rule::RuleId;
use crate::tables::source::{KNOWLEDGE_DATE, SourceId};
use crate::text::{Lang, Phrase};
use crate::verdict::{Provenance, Verdict};
use crate::vocabulary::{Edition, Windows};

pub use form::Form;
use form::Marks;
use unshared::Unshared;

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
            Some(recovery) if recovery.is_all_tried() => lang.phrase(Phrase::AllTried),
            Some(recovery) => lang.recovery(recovery.outcome),
            None => lang.short_answer(ShortAnswer::of(&self.outlooks)),
        }
    }

    /// What the kind of licence means for this PC.
    pub fn explanation(&self, lang: Lang) -> &'static str {
        match (self.licence.kind, self.counted.key_source) {
            (Kind::RetailKey, Some(KeySourceAnswer::Marketplace)) => {
                lang.phrase(Phrase::SoldKeyExplained)
            }
            (kind, _) => lang.explanation(kind),
        }
    }

    /// What to do next about a code. That the kind is to be found out first is not said beside
    /// the steps of a way back, which hold for every kind that is open.
    pub fn code_next(&self, next: NextStep, lang: Lang) -> Option<&'static str> {
        let has_steps = self.recovery.is_some() && self.facts.subject == Subject::Windows;
        let is_said = next != NextStep::ShowWholeOutput || !has_steps;
        is_said.then(|| lang.code_step(next))
    }

    /// What goes on while it is not activated.
    pub fn still_works(&self) -> Phrase {
        let is_long_term = self.facts.edition.is_some_and(Edition::is_long_term_client);
        match (self.licence.kind, self.facts.windows) {
            (Kind::Eval, _) => Phrase::StillWorksEvaluation,
            _ if self.facts.is_server() => Phrase::StillWorksServer,
            (_, Some(Windows::Vista | Windows::Seven)) => Phrase::StillWorksSeven,
            (_, Some(Windows::Eight | Windows::EightOne)) => Phrase::StillWorksEight,
            // An LTSC of 10 is still updated.
            (_, Some(Windows::Ten)) if !is_long_term => Phrase::StillWorksTen,
            _ => Phrase::StillWorksDetail,
        }
    }

    /// What a step is called on this PC.
    pub fn step_title(&self, step: Step, lang: Lang) -> &'static str {
        let notes = self.step_notes(step);
        match step {
            Step::RightEdition if self.counted.edition == Some(EditionAnswer::Other) => {
                lang.phrase(Phrase::ToTheRightEdition)
            }
            Step::OwnKey if notes.contains(&StepNote::WhereTheKeyIs) => {
                lang.phrase(Phrase::OwnKeyIfAny)
            }
            Step::AskShop if notes.contains(&StepNote::BeforeRating) => {
                lang.phrase(Phrase::AskTheSeller)
            }
            Step::AskMaker if notes.contains(&StepNote::RepairedElsewhere) => {
                lang.phrase(Phrase::AskTheRepairer)
            }
            _ => lang.step(step),
        }
    }

    /// How a step is done on this PC.
    pub fn step_how(&self, step: Step, lang: Lang) -> String {
        lang.step_done(self.done_as(step), &self.step_notes(step))
    }

    fn step_notes(&self, step: Step) -> Vec<StepNote> {
        StepNote::of(step, self.licence.kind, &self.facts, &self.counted)
    }

    /// When to stop, or not to buy, where that is said at this step. That a key is not to be tried
    /// again is said of one that is blocked or a company's, and of no other.
    pub fn step_stop(&self, step: Step) -> Option<Stop> {
        let is_gone = self
            .facts
            .code()
            .is_some_and(|code| matches!(code.row().cause, Cause::KeyBlocked | Cause::MakLimit));
        let is_companys = matches!(self.licence.kind, Kind::MakPrivate | Kind::KmsPrivate);
        let is_held = step.stop() != Stop::NotYours
            || is_gone
            || is_companys
            || self.counted.tried.has(Step::OwnKey);
        // That buying comes next is said where it does.
        let is_last = step.stop() != Stop::LastBeforeBuying || self.is_bought_after(step);
        Some(step.stop()).filter(|when| when.is_said() && is_held && is_last)
    }

    /// Whether the step behind this one is to buy.
    fn is_bought_after(&self, step: Step) -> bool {
        let steps = self.recovery.iter().flat_map(|way| way.steps.iter());
        let next = steps.skip_while(|one| **one != step).nth(1);
        matches!(
            next,
            Some(Step::NewLicence | Step::SoldEdition | Step::NewerPc)
        )
    }

    /// The page of Settings on which a step is done.
    pub fn step_page(&self, step: Step, lang: Lang) -> Option<&'static str> {
        let is_there = step.is_in_settings() && !self.is_before_ten();
        is_there.then(|| lang.activation_page(self.facts.windows))
    }

    /// What to copy for a step on this PC.
    pub fn step_copy(&self, step: Step) -> Option<&'static str> {
        let copy = self.done_as(step).copy();
        copy.filter(|_| !self.done_as(step).is_in_settings() || !self.is_before_ten())
    }

    /// Settings came with Windows 10: before, a key is entered as on a server.
    fn done_as(&self, step: Step) -> Step {
        match step {
            Step::OwnKey if self.is_before_ten() => Step::ServerKey,
            _ => step,
        }
    }

    pub(crate) fn is_before_ten(&self) -> bool {
        self.facts.windows.is_some_and(Windows::is_before_ten)
    }

    /// The verdict in this form and language, with the day of its facts, its sources and
    /// its link; where the facts came by link themselves, that comes first. `base_url` is the
    /// address that the link goes to; without one the link stays a fragment.
    pub fn export(&self, form: Form, lang: Lang, base_url: Option<&str>) -> String {
        self.written(form, lang, base_url, &Unshared::default())
    }

    fn written(
        &self,
        form: Form,
        lang: Lang,
        base_url: Option<&str>,
        unshared: &Unshared<'_>,
    ) -> String {
        let mut export = Export {
            form,
            marks: form.marks(),
            lang,
            out: String::new(),
            cited: Vec::new(),
        };
        export.provenance(self.provenance);
        if let Some(notice) = unshared.instead {
            // A code alone is no licence, and it says something.
            if form != Form::Short {
                export.reason(self);
            }
            export.other_codes(unshared);
            export.around(export.marks.line, &[lang.notice(notice)]);
            if !export.cited.is_empty() {
                export.sources();
            }
            export.end(self, base_url);
            return export.out;
        }
        if form == Form::Short {
            export.short(self, unshared);
            export.link(self, base_url);
            return export.out;
        }
        export.replies(unshared);
        if unshared.replies.is_empty() {
            export.planned(self);
        }
        export.recovery(self);
        export.licence(self, unshared);
        export.reason(self);
        export.other_codes(unshared);
        export.answers(self);
        export.advice(self);
        export.outlooks(self);
        export.because(self);
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

    fn answers(&mut self, verdict: &Verdict) {
        let lang = self.lang;
        for (question, answer) in verdict.answers.given() {
            let said = lang.option(question, answer);
            self.around(self.marks.line, &[lang.question(question), " ", said]);
        }
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
