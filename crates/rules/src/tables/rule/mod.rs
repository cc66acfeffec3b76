//! Rules: one statement each, with its sources, its weight and the time in which it holds.
//!
//! A verdict is a list of rules. A rule is never deleted: it is retired with a date.

mod id;
mod rows;

pub use id::RuleId;
pub(super) use rows::RULES;
use time::Date;

use super::source::SourceId;
use crate::closed_set::closed_set;

closed_set! {
    /// What a rule says about a later activation.
    pub enum Stance {
        /// It passes.
        Works = "works",
        /// It does not pass, or is not allowed.
        Fails = "fails",
        /// Neither: it explains.
        Context = "context",
    }
}

closed_set! {
    /// How much stands behind a rule.
    pub enum Weight {
        /// Microsoft says so in writing.
        Official = "official",
        /// Files, programs and real outputs show it.
        Code = "code",
        /// Several people report it.
        Reports = "reports",
        /// One person reports it.
        OneReport = "one-report",
        /// One person was told so on the telephone, once.
        OneTelephoneAnswer = "one-telephone-answer",
        /// The owner says so; the sources tell why it matters.
        Answer = "answer",
        /// This project infers it.
        Inference = "inference",
    }
}

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Its code.
    pub id: RuleId,
    /// What it says about a later activation.
    pub stance: Stance,
    /// How much stands behind it.
    pub weight: Weight,
    /// The first day on which it holds.
    pub from: Date,
    /// The first day on which it holds no more.
    pub until: Option<Date>,
    /// Who says so; the first is the one to name.
    pub sources: &'static [SourceId],
    /// Rules that speak against this one.
    pub contested_by: &'static [RuleId],
}

impl Rule {
    /// Whether the rule holds on this day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }
}

impl RuleId {
    /// The row of this rule.
    pub fn row(self) -> &'static Rule {
        &RULES[self as usize]
    }
}
