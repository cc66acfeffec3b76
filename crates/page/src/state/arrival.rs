//! A text or a link arrives.

use std::rc::Rc;

use ninsho_rules::judge::is_same_licence;
use ninsho_rules::share::{self, LinkError};
use ninsho_rules::text::{Lang, Sample};
use ninsho_rules::{Facts, Report, Verdict, evidence};

use super::State;
use super::fleet::Fleet;
use super::origin::{Origin, Previous};

/// More bytes at once than anybody types: they were pasted.
const TYPED: usize = 16;

impl State {
    /// Whether the field holds something that is nowhere else.
    pub(crate) fn has_own_text(&self) -> bool {
        let is_typed = !self.text.trim().is_empty() && !is_sample(&self.text);
        is_typed || self.fleet.is_some()
    }

    /// Takes up what stands in the field, typed or pasted.
    pub(super) fn edit(&mut self, text: &str) {
        let is_pasted = inserted(&self.text, text) > TYPED;
        self.read(text);
        self.arrivals += usize::from(is_pasted);
    }

    /// Judges a text.
    pub(super) fn read(&mut self, text: &str) {
        self.text = Rc::from(text);
        self.leave_fleet();
        if let Some(fleet) = Fleet::of_text(text, self.lang, self.today) {
            self.forget();
            self.show(Origin::Nothing, None);
            self.fleet = Some(Rc::new(fleet));
            return;
        }
        if text.trim().is_empty() {
            self.forget();
            self.show(Origin::Nothing, None);
            return;
        }
        let systems = evidence::read(text).systems();
        // Other facts are another PC, and the answers were about the first one.
        let facts = systems.first().map(Facts::of);
        let old = self.verdict.as_ref().map(|verdict| verdict.facts);
        if facts != old {
            // But for those of the same PC, of which more is told now.
            let is_same = facts
                .zip(old)
                .is_some_and(|(facts, old)| is_same_licence(&facts, &old));
            self.before = self
                .verdict
                .as_ref()
                .filter(|_| is_same)
                .map(|verdict| Rc::new(verdict.licence.clone()));
            if !is_same {
                self.forget();
            }
        }
        let reports: Vec<Rc<Report>> = systems
            .into_iter()
            .map(|evidence| Rc::new(Report::of(evidence, &self.answers, self.today)))
            .collect();
        let verdict = reports
            .first()
            .map(|report| Rc::new(report.verdict.clone()));
        self.show(Origin::Pasted { reports, shown: 0 }, verdict);
    }

    /// Takes up a text in place of that in the field, which is kept if it is nowhere else.
    pub(super) fn put(&mut self, text: &str) {
        let is_own = !self.text.trim().is_empty() && !is_sample(&self.text);
        if is_own && *self.text != *text {
            self.previous = Some(Previous {
                text: self.text.clone(),
                answers: self.answers,
            });
        }
        self.read(text);
    }

    /// Opens a link, by its fragment.
    pub(super) fn open(&mut self, fragment: &str) {
        if fragment.len() < 2 {
            return;
        }
        match share::open(fragment, self.today) {
            Ok(shared) => {
                self.leave_fleet();
                self.answers = shared.answers;
                self.asked = Rc::default();
                let verdict = Verdict::of_link(&shared, self.today);
                self.show(Origin::Linked(Box::new(shared)), Some(Rc::new(verdict)));
            }
            // An anchor of the page itself is no link of ours and no mistake.
            Err(LinkError::NotALink) if !fragment.contains('=') => return,
            Err(error) => self.show(Origin::BadLink(error), None),
        }
        self.fragment = Some(Rc::from(fragment));
        self.arrivals += 1;
    }
}

/// How many bytes of the new text are neither its old beginning nor its old end.
fn inserted(old: &str, new: &str) -> usize {
    let same =
        |pairs: &mut dyn Iterator<Item = (u8, u8)>| pairs.take_while(|(a, b)| a == b).count();
    let start = same(&mut old.bytes().zip(new.bytes()));
    let end = same(&mut old.bytes().rev().zip(new.bytes().rev()));
    new.len().saturating_sub(start + end)
}

/// Whether this text is a sample, in any language. A textarea gives line feeds only,
/// whatever the sample's file has.
fn is_sample(text: &str) -> bool {
    Lang::ALL.iter().any(|lang| {
        Sample::ALL.iter().any(|sample| {
            let chars = lang.sample(*sample).chars();
            chars.filter(|ch| *ch != '\r').eq(text.chars())
        })
    })
}
