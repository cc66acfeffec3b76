//! The guided way begins, goes on and back, and ends.

use std::rc::Rc;

use ninsho_rules::{Report, Subject, evidence};

use super::State;
use super::guide::Guide;
use super::origin::Origin;

impl State {
    /// Begins the guided way. Of what was typed that is kept which may be of this Windows.
    pub(super) fn start_guide(&mut self) {
        let is_kept = self
            .report()
            .is_some_and(|report| report.verdict.facts.subject == Subject::Nothing);
        let told = if is_kept { &*self.text } else { "" };
        let report = Report::of_told(evidence::read(told), &self.answers, self.today);
        let verdict = Rc::new(report.verdict.clone());
        let reports = vec![Rc::new(report)];
        self.show(Origin::Pasted { reports, shown: 0 }, Some(verdict));
        self.guide = Guide::start(self.open_questions());
    }

    /// How many steps the visitor has taken on the guided way: the first question is one, and
    /// the result is the last.
    pub(crate) fn guide_depth(&self) -> usize {
        let ended = self.ended_guide.as_ref().map(|last| last.number() + 1);
        let asked = self.guide.as_ref().map(Guide::number);
        asked.or(ended).unwrap_or_default()
    }

    /// Answers or skips the question on the screen.
    pub(super) fn answer_guide(&mut self, answer: Option<&'static str>) {
        if let Some(guide) = self.guide.take() {
            self.answer(guide.question(), answer);
            self.guide = guide.clone().next(self.open_questions());
            self.ended_guide = self.guide.is_none().then_some(guide);
        }
    }

    /// The question on the screen is open again, and the one before it comes.
    pub(super) fn guide_back(&mut self) {
        if let Some(guide) = self.guide.take() {
            self.answer(guide.question(), None);
            self.guide = guide.back();
        }
    }

    /// Goes to this step, as the browser did: forth with the answers that are still given.
    pub(super) fn guide_to(&mut self, depth: usize) {
        if depth == 0 {
            // A result stays: it is no question that could be left.
            if self.guide.is_some() {
                self.leave_guide();
            }
            return;
        }
        while let Some(question) = self.guide.as_ref().map(Guide::question)
            && self.guide_depth() < depth
        {
            self.answer_guide(self.answers.get(question));
        }
        if self.guide.is_none() && depth < self.guide_depth() {
            self.guide = self.ended_guide.take();
        }
        while self.guide.is_some() && depth < self.guide_depth() {
            self.guide_back();
        }
    }

    /// All is as it was before.
    pub(super) fn leave_guide(&mut self) {
        let text = self.text.clone();
        self.read(&text);
    }
}
