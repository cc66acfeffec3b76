//! Japanese: the word and the line beside an outlook.

use super::{outcome, rule};
use crate::judge::{Headline, LeadingReason};

pub(crate) fn headline(of: Headline) -> &'static str {
    match of {
        Headline::ReportsDiffer => "報告が分かれる",
        Headline::WithLimits => "制限つき",
        Headline::Outcome(of) => outcome(of),
    }
}

pub(crate) fn leading_reason(of: LeadingReason) -> &'static str {
    match of {
        LeadingReason::ReportsDiffer => "断られた例と、通った例があります。",
        LeadingReason::NoSureSecondWay => "通らないときの確実な方法は、見つかっていません。",
        LeadingReason::Rule(of) => rule(of),
    }
}
