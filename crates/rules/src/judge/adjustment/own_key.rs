//! A key of one's own, and where it came from.

use crate::facts::Facts;
use crate::judge::answer::Answers;
use crate::judge::code::{cause, is_own_key_blocked};
use crate::judge::now::Now;
use crate::judge::outlook::Outlook;
use crate::tables::code::Cause;
use crate::tables::rule::{RuleId, Weight};
use crate::vocabulary::{Confidence, Outcome, Scenario};

/// What a key of one's own is worth depends on where it came from.
pub(super) fn own_key(outlook: &mut Outlook, facts: &Facts, answers: &Answers, now: Now) {
    let rests_on_key = matches!(
        outlook.because.first(),
        Some(RuleId::KeyAgain | RuleId::RetailMayMove)
    );
    let is_doubtful = answers.is_key_sold();
    let is_proven = answers.is_key_proven();
    // Where it came from nobody says, and the server has blocked it.
    let is_blocked = is_own_key_blocked(facts, answers) && !is_proven;
    let is_lost = now.is_down() && (is_doubtful || is_blocked);
    let why = if is_doubtful {
        RuleId::SoldKeyMayBeAnybodys
    } else {
        RuleId::BlockedKeyStaysBlocked
    };
    let is_promised = matches!(
        outlook.outcome,
        Outcome::Ok | Outcome::OkNoFallback | Outcome::Action
    );
    // With such a key gone no event brings anything but what the PC had before.
    if is_lost && is_promised && !rests_on_key && outlook.scenario != Scenario::KeepUsing {
        if facts.home_behind {
            let rule = RuleId::HomeStaysBehind;
            outlook.replace(Outcome::Chance, Confidence::Medium, rule);
        } else {
            let rule = RuleId::EarlierLicenceMayReturn;
            outlook.replace(Outcome::Chance, Confidence::Low, rule);
        }
        outlook.against.push(why);
        return;
    }
    if is_lost && outlook.because.first() == Some(&RuleId::KeyInUseHere) {
        let certainty = outlook.certainty;
        outlook.replace(Outcome::Separate, certainty, RuleId::VmIsADevice);
        return;
    }
    if cause(facts) == Some(Cause::KeyLimit) && now.is_down() {
        counted(outlook);
    }
    if is_doubtful && now == Now::Activated {
        may_be_blocked(outlook, answers);
        return;
    }
    if !rests_on_key {
        return;
    }
    if is_lost {
        let against = core::mem::take(&mut outlook.because);
        outlook.replace(Outcome::Unlikely, Confidence::Medium, why);
        // A blocked key is not entered again, wherever.
        if cause(facts) != Some(Cause::KeyBlocked) {
            outlook.against = against;
        }
    } else if is_doubtful {
        outlook.outcome = Outcome::Chance;
        outlook.certainty = Confidence::Low;
        outlook.against.insert(0, RuleId::SoldKeyMayBeAnybodys);
    } else if !is_proven {
        outlook.certainty = outlook.certainty.min(Confidence::Medium);
    }
}

/// A key that somebody sold works today and may be blocked tomorrow: what was promised of it is no
/// more than that. A PC that came with Windows has its own licence, whatever becomes of the key.
fn may_be_blocked(outlook: &mut Outlook, answers: &Answers) {
    let is_promised = matches!(
        outlook.outcome,
        Outcome::Ok | Outcome::OkNoFallback | Outcome::Action
    );
    if !is_promised {
        return;
    }
    let rests_on_key = matches!(
        outlook.because.first(),
        Some(RuleId::KeyAgain | RuleId::RetailMayMove)
    );
    let against = core::mem::take(&mut outlook.because);
    let certainty = if rests_on_key {
        Confidence::Low
    } else {
        outlook.certainty.min(Confidence::Medium)
    };
    outlook.replace(Outcome::Chance, certainty, RuleId::SoldKeyMayBeAnybodys);
    let is_installed_anew = matches!(
        outlook.scenario,
        Scenario::ReinstallSameHw | Scenario::OsDiskSwap
    );
    let is_sold_with_ten = answers.came_with_ten() && !answers.is_own_build();
    if is_installed_anew && is_sold_with_ten {
        outlook.because.push(RuleId::FirmwareMayTakeOver);
    }
    outlook.against = against;
    // What befell other keys at such an event says nothing of this one.
    outlook
        .against
        .retain(|rule| !matches!(rule.row().weight, Weight::Reports | Weight::OneReport));
}

/// A key that is counted elsewhere was refused just now: nothing activates by itself with it.
fn counted(outlook: &mut Outlook) {
    let is_installed_anew = matches!(
        outlook.scenario,
        Scenario::ReinstallSameHw | Scenario::OsDiskSwap
    );
    if is_installed_anew && outlook.outcome == Outcome::Ok {
        let certainty = outlook.certainty.min(Confidence::Medium);
        outlook.replace(Outcome::Action, certainty, RuleId::RetailMayMove);
        outlook.against.push(RuleId::ActivationsAreCounted);
    }
}
