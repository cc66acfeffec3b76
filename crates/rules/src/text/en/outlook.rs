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
        LeadingReason::NoSureSecondWay => {
            "It activates by itself. If it does not, there is no reliable fallback."
        }
        LeadingReason::Rule(of) => rule(of),
    }
}
