//! How firm an outlook may be on what stands behind it.

use ninsho_rules::judge::Confidence;
use ninsho_rules::{Reliability, Rule, Weight};

/// The firmest that an outlook on this rule alone may be: by what stands behind it, and by
/// how far that can be relied on.
#[must_use]
pub fn bears(rule: &Rule) -> Confidence {
    let best = rule.sources.iter().map(|source| source.row().reliability);
    let by_sources = match best.min() {
        Some(Reliability::High) => Confidence::High,
        // Two that say the same independently bear more than one.
        Some(Reliability::Medium) if rule.sources.len() > 1 => Confidence::High,
        Some(Reliability::Medium) => Confidence::Medium,
        Some(Reliability::Low) | None => Confidence::Low,
    };
    let by_weight = match rule.weight {
        Weight::Official | Weight::Code | Weight::Reports => Confidence::High,
        Weight::OneReport => Confidence::Medium,
        Weight::OneTelephoneAnswer | Weight::Answer | Weight::Inference => Confidence::Low,
    };
    // What Microsoft itself wrote is not doubted, only old.
    let official = rule.weight == Weight::Official && by_sources == Confidence::Medium;
    if official {
        Confidence::High
    } else {
        by_sources.min(by_weight)
    }
}
