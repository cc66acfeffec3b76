//! A Windows that is not activated.

use crate::facts::Facts;
use crate::judge::outlook::Outlook;
use crate::tables::rule::RuleId;
use crate::vocabulary::{Channel, Confidence, KeyClass, Kind, Outcome, Scenario, Status};

/// A Windows that is not activated is used with limits, and an image of today is no better.
pub(super) fn not_activated(outlook: &mut Outlook, kind: Kind, facts: &Facts) {
    match outlook.scenario {
        Scenario::KeepUsing if kind != Kind::NotWindows => {
            let rule = limits(facts.status);
            outlook.replace(Outcome::Ends, Confidence::High, rule);
            if facts.is_not_licensed() {
                outlook.because.push(RuleId::NotLicensedNow);
            } else if facts.activation_method.is_none() && facts.reason.is_none() {
                outlook.because.push(RuleId::SaidNotActivated);
            }
        }
        Scenario::Inplace10To11 if outlook.outcome != Outcome::Na => {
            outlook.because.push(RuleId::UpgradeMakesNoLicence);
        }
        // After a key that was blocked no image is any better.
        Scenario::ImageRestoreSameHw
            if outlook.because.first() == Some(&RuleId::EarlierLicenceMayReturn) => {}
        // What ends has its own reason to.
        Scenario::ImageRestoreSameHw if outlook.outcome == Outcome::Ends => {
            outlook.because.push(RuleId::ImageFromActivatedTime);
        }
        Scenario::ImageRestoreSameHw if outlook.outcome != Outcome::Na => {
            outlook.because.insert(0, RuleId::ImageFromActivatedTime);
            // What holds on a condition only is no promise.
            if matches!(outlook.outcome, Outcome::Ok | Outcome::OkNoFallback) {
                outlook.outcome = Outcome::Chance;
                outlook.certainty = outlook.certainty.min(Confidence::Medium);
            }
        }
        // It is the default key itself that says nothing of a right, and no key can be entered.
        Scenario::ReinstallSameHw
            if facts.key == Some(KeyClass::Default)
                && facts.channel == Some(Channel::Retail)
                && outlook.outcome == Outcome::Ok =>
        {
            outlook.certainty = outlook.certainty.min(Confidence::Medium);
        }
        _ => {}
    }
}

/// Whether it has limits already: in a grace period not yet, unless the licence is in doubt.
const fn limits(status: Option<Status>) -> RuleId {
    match status {
        Some(Status::OobGrace | Status::ExtendedGrace) => RuleId::GraceRuns,
        Some(Status::OotGrace) => RuleId::GraceAfterChange,
        _ => RuleId::NothingToLose,
    }
}
