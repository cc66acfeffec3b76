//! What is judged: the text in the field or a link, with the answers.

use ninsho_rules::judge::{Question, is_same_licence};
use ninsho_rules::parse;
use ninsho_rules::share::{self, LinkError};
use ninsho_rules::{Facts, Report, Verdict};

use super::{App, Origin};
use crate::share::Copied;

impl App {
    /// Judges what stands in the field.
    pub(super) fn read(&mut self, text: &str) {
        text.clone_into(&mut self.text);
        if text.trim().is_empty() {
            self.forget();
            self.show(Origin::Nothing);
            return;
        }
        let systems = parse::read(text).systems();
        // Other facts are another PC, and the answers were about the first one.
        let facts = systems.first().map(Facts::of);
        let old = self.verdict().map(|verdict| verdict.facts);
        if facts != old {
            // But for those of the same PC, of which more is told now.
            let is_same = facts
                .zip(old)
                .is_some_and(|(facts, old)| is_same_licence(&facts, &old));
            self.before = self
                .verdict()
                .filter(|_| is_same)
                .map(|verdict| verdict.licence.clone());
            if !is_same {
                self.forget();
            }
        }
        let reports = systems
            .into_iter()
            .map(|evidence| Report::of(evidence, &self.answers, self.today))
            .collect();
        self.show(Origin::Pasted(reports, 0));
    }

    pub(super) fn open_address(&mut self, address: &str) {
        let (home, fragment) = match address.find('#') {
            Some(at) => address.split_at_checked(at).unwrap_or((address, "")),
            None => (address, ""),
        };
        let home = share::base_url(home);
        self.home = home.starts_with("http").then(|| home.to_owned());
        if fragment.len() < 2 {
            return;
        }
        match share::open(fragment, self.today) {
            Ok(shared) => {
                self.answers = shared.answers;
                self.asked.clear();
                let verdict = Verdict::of_link(&shared, self.today);
                self.show(Origin::Linked(shared, Box::new(verdict)));
            }
            // An anchor of the page itself is no link of ours and no mistake.
            Err(LinkError::NotALink) if !fragment.contains('=') => {}
            Err(error) => self.show(Origin::BadLink(error)),
        }
    }

    pub(super) fn answer(&mut self, value: &str) {
        let (question, answer) = value.split_once('=').unwrap_or((value, ""));
        let answer = (!answer.is_empty()).then_some(answer);
        let answers =
            Question::from_name(question).and_then(|question| self.answers.with(question, answer));
        if let Some(answers) = answers {
            self.answers = answers;
            self.before = None;
            self.judge_again();
        }
    }

    /// Judges the same facts by the present answers.
    pub(super) fn judge_again(&mut self) {
        let (answers, today) = (self.answers, self.today);
        let verdict = match &mut self.origin {
            Origin::Pasted(reports, shown) => {
                reports.get_mut(*shown).map(|report| &mut report.verdict)
            }
            Origin::Linked(_, verdict) => Some(&mut **verdict),
            Origin::Nothing | Origin::BadLink(_) => None,
        };
        if let Some(verdict) = verdict {
            *verdict = verdict.with_answers(&answers, today);
        }
        self.copied = Copied::NotYet;
        self.note_questions();
    }

    /// Keeps the questions in the order in which they came up; one that is neither open
    /// nor answered any more leaves.
    pub(super) fn note_questions(&mut self) {
        let open = self
            .verdict()
            .map(|verdict| verdict.questions.clone())
            .unwrap_or_default();
        let answers = self.answers;
        self.asked
            .retain(|asked| open.contains(asked) || answers.get(*asked).is_some());
        for question in Question::ALL {
            if answers.get(*question).is_some() && !self.asked.contains(question) {
                self.asked.push(*question);
            }
        }
        for question in open {
            if !self.asked.contains(&question) {
                self.asked.push(question);
            }
        }
    }
}
