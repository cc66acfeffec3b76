//! Answers to the questions, and what they change.

use std::rc::Rc;

use ninsho_rules::judge::Question;

use super::origin::Origin;
use super::{Copied, State};

impl State {
    pub(super) fn answer(&mut self, question: Question, answer: Option<&'static str>) {
        if let Some(answers) = self.answers.with(question, answer) {
            self.answers = answers;
            self.before = None;
            self.judge_again();
        }
    }

    /// Judges the same facts by the present answers.
    pub(super) fn judge_again(&mut self) {
        let present = self.report().map(|report| &report.verdict);
        let Some(present) = present.or(self.verdict.as_deref()) else {
            return;
        };
        let verdict = present.with_answers(&self.answers, self.today);
        if let Origin::Pasted { reports, shown } = &mut self.origin
            && let Some(report) = reports.get_mut(*shown)
        {
            Rc::make_mut(report).verdict = verdict.clone();
        }
        self.verdict = Some(Rc::new(verdict));
        // What the address bar said was the verdict before.
        self.fragment = None;
        self.copied = Copied::NotYet;
        self.note_questions();
    }

    /// One that is neither open nor answered any more leaves.
    pub(super) fn note_questions(&mut self) {
        let open = self.open_questions();
        let is_answered = |question: &Question| self.answers.get(*question).is_some();
        let mut asked: Vec<Question> = self
            .asked
            .iter()
            .copied()
            .filter(|question| open.contains(question) || is_answered(question))
            .collect();
        let answered = self.answers.given().map(|(question, _)| question);
        for question in answered.chain(open.iter().copied()) {
            if !asked.contains(&question) {
                asked.push(question);
            }
        }
        self.asked = asked.into();
    }
}
