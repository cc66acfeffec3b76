//! Which source of evidence beside the licence is still missing, and whether a new one is of the same PC.

use super::answer::{Answers, MakerAnswer};
use super::licence::{Licence, Likelihood};
use crate::closed_set::closed_set;
use crate::facts::{Facts, Subject};
use crate::vocabulary::Kind;

closed_set! {
    /// What else can be pasted to make a verdict firmer.
    pub enum EvidenceSource {
        /// The helper's report: history, firmware, hardware.
        Helper = "helper",
        /// The sentence of Settings › Activation: the link to an account.
        Settings = "settings",
    }
}

/// The sources of evidence that are not there yet and could move this verdict.
pub fn missing(licence: &Licence, facts: &Facts, answers: &Answers) -> Vec<EvidenceSource> {
    let has_report = facts.upgraded_from.is_some()
        || facts.history.is_some()
        || facts.firmware_key.is_some()
        || facts.hardware.is_some();
    let mut missing = Vec::new();
    let chance = licence.free_upgrade;
    // The firmware tells what a used PC or a shop's PC has of its own.
    let is_firmware_asked = licence.kind == Kind::KmsPrivate
        || (licence.kind == Kind::OemNonslp && answers.maker == Some(MakerAnswer::Shop));
    if (chance == Likelihood::Possible || is_firmware_asked) && !has_report {
        missing.push(EvidenceSource::Helper);
    }
    if matches!(chance, Likelihood::Possible | Likelihood::Strong)
        && facts.activation_method.is_none()
        && answers.linked.is_none()
    {
        missing.push(EvidenceSource::Settings);
    }
    missing
}

/// Whether both can be of one PC, the one with more evidence than the other.
pub fn is_same_licence(one: &Facts, other: &Facts) -> bool {
    let of = |facts: &Facts| (facts.edition, facts.channel, facts.key, facts.status);
    one.subject == Subject::Windows && one.subject == other.subject && of(one) == of(other)
}
