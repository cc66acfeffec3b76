//! What a text tells beside its verdict: the days that are left, and the codes that are not the
//! reason of the state.

use super::Export;
use super::form::Form;
use super::unshared::Unshared;
use crate::facts::Subject;
use crate::parse::{Dialect, NoticeCode};
use crate::report::{FoundCode, Report};
use crate::tables::code::{CodeFamily, written_code};
use crate::text::{Lang, Phrase, code_sources};

impl Report {
    /// The report in this form and language: its verdict, and what only the text itself tells.
    pub fn export(&self, form: Form, lang: Lang, base_url: Option<&str>) -> String {
        let unshared = Unshared {
            days: self.days_left(),
            codes: self.other_codes().iter().map(|of| of.number()).collect(),
            instead: self.nothing_found(),
            replies: self.replies(),
        };
        self.verdict.written(form, lang, base_url, &unshared)
    }

    /// That the text has nothing of a licence in it, and nobody answered anything.
    fn nothing_found(&self) -> Option<NoticeCode> {
        let mut codes = self.notices.iter().map(|notice| notice.code);
        let is_nothing =
            |code: &NoticeCode| matches!(code, NoticeCode::Empty | NoticeCode::NothingRecognised);
        let is_told = self.verdict.facts.subject != Subject::Nothing;
        codes.find(is_nothing).filter(|_| !is_told)
    }

    /// The codes of the text but the one that is explained as the reason anyway.
    pub fn other_codes(&self) -> Vec<&FoundCode> {
        let reason = self.verdict.facts.reason;
        // That tool prints what came of files and controls that it looked for.
        let is_of_tool = |number| {
            self.detection.dialect == Dialect::MgaDiag
                && CodeFamily::of(number) != CodeFamily::Activation
        };
        let is_other = |number| Some(number) != reason && !is_of_tool(number);
        let codes = self.codes.iter();
        codes.filter(|code| is_other(code.number())).collect()
    }
}

impl Export {
    pub(super) fn days_left(&mut self, unshared: &Unshared<'_>) {
        if let Some(days) = unshared.days {
            self.around(self.marks.line, &[&self.lang.days_left(days)]);
        }
    }

    /// What each of the other codes means, or what its number tells.
    pub(super) fn other_codes(&mut self, unshared: &Unshared<'_>) {
        if unshared.codes.is_empty() {
            return;
        }
        let lang = self.lang;
        self.heading(Phrase::CodesTitle);
        self.out.push_str(self.marks.list.0);
        for number in &unshared.codes {
            let [meaning, family] = lang.code_meaning(*number);
            let gap = if family.is_empty() { "" } else { lang.gap() };
            let cited = self.cite(code_sources(*number));
            let written = written_code(*number);
            let said = [&written, ": ", meaning, gap, family, &cited];
            self.around(self.marks.item, &said);
        }
        self.out.push_str(self.marks.list.1);
    }
}
