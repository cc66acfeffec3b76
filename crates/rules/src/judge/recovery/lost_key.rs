//! A key that was refused, or that somebody sold who had perhaps no right to: what is left.

use super::pc::Pc;
use crate::judge::outlook::Outlook;
use crate::tables::rule::RuleId;
use crate::vocabulary::{Confidence, Outcome};

/// A key that is lost: what the PC had before it is the hope.
pub(super) fn lost_key(found: &mut Outlook, pc: &Pc<'_>) {
    let is_refused = matches!(
        found.outcome,
        Outcome::Unlikely | Outcome::NoRight | Outcome::Separate | Outcome::Ends
    );
    if !is_refused {
        // A PC that came with Windows has its own licence in it, whatever key was tried.
        let rule = if pc.facts.home_behind {
            RuleId::HomeStaysBehind
        } else if pc.came_with_its_own() {
            RuleId::FirmwareMayTakeOver
        } else {
            RuleId::EarlierLicenceMayReturn
        };
        let why = if pc.is_doubtful() {
            RuleId::SoldKeyMayBeAnybodys
        } else {
            RuleId::BlockedKeyStaysBlocked
        };
        found.replace(Outcome::Chance, Confidence::Low, rule);
        found.against.push(why);
        if pc.has_nothing_before() && pc.is_key_blocked() {
            found.replace(
                Outcome::Unlikely,
                Confidence::Low,
                RuleId::BlockedKeyStaysBlocked,
            );
            found.against.push(rule);
        }
    } else if found.outcome == Outcome::Unlikely && pc.is_doubtful() && pc.is_key_counted() {
        // It is counted out, which the portal may still decide otherwise, and not blocked.
        found.replace(Outcome::Chance, Confidence::Low, RuleId::PortalGivesId);
        found.against.push(RuleId::SoldKeyMayBeAnybodys);
    }
}

/// The key was entered just now and refused: that it may move is the hope, and not that it is
/// entered once more.
pub(super) fn counted_elsewhere(found: &mut Outlook) {
    let is_again = |rule: &RuleId| {
        matches!(
            rule,
            RuleId::KeyAgain | RuleId::OwnKeyIfNeeded | RuleId::SameHardwareAutomatic
        )
    };
    found.because.retain(|rule| !is_again(rule));
    if !found.because.contains(&RuleId::RetailMayMove) {
        found.because.insert(0, RuleId::RetailMayMove);
    }
    if !found.against.contains(&RuleId::ActivationsAreCounted) {
        found.against.insert(0, RuleId::ActivationsAreCounted);
    }
}
