//! The guided way: one question at a time, for who has no output.

use ninsho_rules::judge::Question;

/// As many questions are asked at most.
const MOST: usize = 7;

/// The question on the screen, and those before it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Guide {
    /// Answered or skipped, in order.
    passed: Vec<Question>,
    question: Question,
}

impl Guide {
    /// The first of the open questions, which stand with the most decisive first; `None` where
    /// there is nothing to ask.
    pub(crate) fn start(open: &[Question]) -> Option<Self> {
        Some(Self {
            passed: Vec::new(),
            question: *open.first()?,
        })
    }

    /// The one that is asked now.
    pub(crate) const fn question(&self) -> Question {
        self.question
    }

    /// The next one, of those open now; `None` when it is enough.
    pub(super) fn next(mut self, open: &[Question]) -> Option<Self> {
        self.passed.push(self.question);
        if self.passed.len() >= MOST {
            return None;
        }
        let next = self.others(open).next()?;
        self.question = next;
        Some(self)
    }

    /// The one before; `None` from the first.
    pub(super) fn back(mut self) -> Option<Self> {
        self.question = self.passed.pop()?;
        Some(self)
    }

    /// Which question this is, counted from 1.
    pub(crate) const fn number(&self) -> usize {
        self.passed.len() + 1
    }

    /// How many there will be by what is open now: an answer can settle others.
    pub(crate) fn total(&self, open: &[Question]) -> usize {
        MOST.min(self.number() + self.others(open).count())
    }

    /// Those of the open questions that were not on the screen yet.
    fn others(&self, open: &[Question]) -> impl Iterator<Item = Question> {
        open.iter()
            .copied()
            .filter(|question| *question != self.question && !self.passed.contains(question))
    }
}
