//! English: the word and the line beside an outlook.

use super::{outcome, rule};
use crate::judge::{Headline, LeadingReason};

pub(crate) fn headline(of: Headline) -> &'static str {
    match of {
        Headline::ReportsDiffer => "Reports differ",
        Headline::WithLimits => "With limits",
        Headline::Outcome(of) => outcome(of),
    }
}

pub(crate) fn leading_reason(of: LeadingReason) -> &'static str {
    match of {
        LeadingReason::ReportsDiffer => "Some were refused, some were activated.",
        LeadingReason::NoSureSecondWay => "If it does not, no sure way is known.",
        LeadingReason::Rule(of) => rule(of),
    }
}
