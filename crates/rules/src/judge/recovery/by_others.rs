//! A licence that somebody else activates.

use super::pc::Pc;
use crate::judge::contract::own_edition_returns;
use crate::judge::outlook::Outlook;
use crate::tables::rule::RuleId;
use crate::vocabulary::{Confidence, FirmwareKey, Kind, Outcome};

/// What to expect of a company's host or key, a virtual machine's host.
pub(super) fn by_others(found: &mut Outlook, pc: &Pc<'_>) {
    if pc.kind == Kind::MakPrivate {
        not_this_key(found, pc);
    }
    if pc.may_be_private() && found.outcome != Outcome::Ends {
        let rule = RuleId::ContractUnproven;
        found.replace(Outcome::Chance, Confidence::Low, rule);
        if !pc.is_built() && pc.facts.firmware_key != Some(FirmwareKey::Absent) {
            found.because.push(RuleId::FirmwareMayTakeOver);
        }
    }
    if pc.is_over_own_licence() {
        own_edition_returns(found, pc.answers);
        return;
    }
    if pc.facts.firmware_key == Some(FirmwareKey::Older) {
        found.certainty = found.certainty.min(Confidence::Low);
    }
    // It should have come by itself, and has not: whoever runs the host or server sees to it.
    if matches!(
        found.outcome,
        Outcome::Ok | Outcome::OkNoFallback | Outcome::Na
    ) {
        found.outcome = Outcome::Org;
        found.certainty = found.certainty.min(Confidence::Medium);
    }
}

/// A company's key that no longer activates a private PC: it is not tried again, and what the
/// PC has of its own takes over.
fn not_this_key(found: &mut Outlook, pc: &Pc<'_>) {
    if found.outcome != Outcome::Chance {
        return;
    }
    if pc.facts.firmware_key == Some(FirmwareKey::Current) {
        let rule = RuleId::FirmwareKeyTakesOver;
        found.replace(Outcome::Action, Confidence::Medium, rule);
    } else if pc.facts.firmware_key == Some(FirmwareKey::Absent) {
        let rule = RuleId::FirmwareHoldsNoKey;
        found.replace(Outcome::Unlikely, Confidence::Medium, rule);
        found.because.push(RuleId::MakMayBeBlocked);
        found.against.push(RuleId::EarlierLicenceMayReturn);
        return;
    } else {
        let rule = RuleId::FirmwareMayTakeOver;
        found.replace(Outcome::Chance, Confidence::Low, rule);
    }
    found.against.push(RuleId::MakMayBeBlocked);
}
