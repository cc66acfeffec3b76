//! What is to be said of an outlook in a word and in a line.

use super::outlook::Outlook;
use crate::tables::rule::RuleId;
use crate::vocabulary::Outcome;

/// The word beside the icon of an outlook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Headline {
    /// People have reported both.
    ReportsDiffer,
    /// What is not activated does not end: it runs on with limits.
    WithLimits,
    /// That of the outcome.
    Outcome(Outcome),
}

/// The line of reason beside an outlook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeadingReason {
    /// People have reported both.
    ReportsDiffer,
    /// A ○ with a catch says so in the same line, or it would read as a green light.
    NoSureSecondWay,
    /// The sentence of the rule that leads to it.
    Rule(RuleId),
}

impl Outlook {
    /// The word beside its icon.
    pub fn headline(&self) -> Headline {
        match self.outcome {
            Outcome::Chance if self.has_opposing_reports() => Headline::ReportsDiffer,
            Outcome::Ends if self.because.contains(&RuleId::NothingToLose) => Headline::WithLimits,
            outcome => Headline::Outcome(outcome),
        }
    }

    /// The line of reason beside it; none where no rule leads to it.
    pub fn leading_reason(&self) -> Option<LeadingReason> {
        match self.outcome {
            Outcome::Chance if self.has_opposing_reports() => Some(LeadingReason::ReportsDiffer),
            Outcome::OkNoFallback if !self.has_second_way() => Some(LeadingReason::NoSureSecondWay),
            _ => self.because.first().copied().map(LeadingReason::Rule),
        }
    }

    /// Whether there is something to do where it does not pass by itself: a key to enter, an account, or
    /// a maker who writes the firmware key back.
    fn has_second_way(&self) -> bool {
        matches!(
            self.because.first(),
            Some(RuleId::OwnKeyIfNeeded | RuleId::PreinstalledOrContract)
        ) || self.because.contains(&RuleId::SaidLinked)
            || self.against.contains(&RuleId::BiosWipesFirmwareKey)
    }
}
