//! A row of the tables of outlooks.

use crate::tables::rule::RuleId;
use crate::vocabulary::{Confidence, Outcome, Scenario};

/// One outlook as it stands in the tables, before dates and answers are weighed.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) scenario: Scenario,
    pub(crate) outcome: Outcome,
    pub(crate) certainty: Confidence,
    /// The rules that lead to it, the leading one first.
    pub(crate) because: &'static [RuleId],
    /// The rules that speak against it.
    pub(crate) against: &'static [RuleId],
}
