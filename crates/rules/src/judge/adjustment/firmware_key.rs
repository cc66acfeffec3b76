//! The key in the firmware: what takes over where there is one, and what is left where there is none.

use crate::facts::Facts;
use crate::judge::answer::{Answers, BoughtAnswer, EditionAnswer};
use crate::judge::contract::own_edition_returns;
use crate::judge::outlook::Outlook;
use crate::tables::rule::RuleId;
use crate::vocabulary::{Confidence, FirmwareKey, Outcome, Scenario};

/// After a company's activation the licence of the PC itself takes over.
pub(super) fn own_licence(outlook: &mut Outlook, facts: &Facts) {
    let is_same_pc = matches!(
        outlook.scenario,
        Scenario::ReinstallSameHw | Scenario::OsDiskSwap
    );
    if is_same_pc && facts.firmware_key == Some(FirmwareKey::Current) {
        outlook.replace(
            Outcome::Action,
            Confidence::Medium,
            RuleId::FirmwareKeyTakesOver,
        );
        outlook.against.push(RuleId::KmsIsNotPermanent);
    }
    if is_same_pc && facts.firmware_key == Some(FirmwareKey::Absent) {
        let rule = RuleId::FirmwareHoldsNoKey;
        outlook.replace(Outcome::Ends, Confidence::Medium, rule);
        outlook.because.push(RuleId::KmsIsNotPermanent);
        outlook.against.push(RuleId::EarlierLicenceMayReturn);
    }
}

/// Under an employer's or a school's key lies the licence that the PC was sold with: a new
/// installation of its own edition takes that.
pub(super) fn over_own_licence(outlook: &mut Outlook, facts: &Facts, answers: &Answers) {
    let is_same_pc = matches!(
        outlook.scenario,
        Scenario::ReinstallSameHw | Scenario::OsDiskSwap
    );
    if !is_same_pc || facts.firmware_key == Some(FirmwareKey::Absent) {
        return;
    }
    own_edition_returns(outlook, answers);
}

/// A clean installation of a PC that came with Home may bring Home, whichever Pro was on it. A Pro
/// that was only installed, and not bought, has none to come back.
pub(super) fn home_first(outlook: &mut Outlook, answers: &Answers) {
    let is_event = matches!(
        outlook.scenario,
        Scenario::ReinstallSameHw | Scenario::OsDiskSwap
    );
    let is_only_installed = answers.edition == Some(EditionAnswer::Other)
        && matches!(answers.bought, None | Some(BoughtAnswer::No));
    if !is_event || is_only_installed {
        return;
    }
    if matches!(outlook.outcome, Outcome::Ok | Outcome::OkNoFallback) {
        outlook.outcome = Outcome::Action;
        outlook.certainty = outlook.certainty.min(Confidence::Medium);
    }
    outlook.because.insert(0, RuleId::SetupTakesHome);
}

/// A preinstalled licence of which the firmware has no key, or none any more: nothing reads one
/// by itself, and what Microsoft knows of this hardware has to do.
pub(super) fn without_firmware_key(outlook: &mut Outlook) {
    let rule = match outlook.scenario {
        Scenario::ReinstallSameHw => RuleId::SameHardwareAutomatic,
        Scenario::CpuChange => RuleId::SmallChangeAbsorbed,
        _ => return,
    };
    outlook.replace(Outcome::OkNoFallback, Confidence::Medium, rule);
    if outlook.scenario == Scenario::ReinstallSameHw {
        outlook.because.push(RuleId::SetupNeedsEdition);
    }
    outlook.against.push(RuleId::FirmwareHoldsNoKey);
}
