//! The rows beside a way back: what a reinstall, an upgrade and the event itself are worth now.

use super::Recovery;
use super::pc::Pc;
use crate::facts::Facts;
use crate::judge::answer::{Answers, EditionAnswer, HappenedAnswer};
use crate::judge::happened::scenario_of;
use crate::judge::outlook::{Outlook, rank};
use crate::tables::rule::RuleId;
use crate::vocabulary::{Confidence, Kind, Outcome, OutcomeIcon, Scenario};

/// Brings the rows of a PC that is down into line with its way back. The way back itself is
/// derived before, and from the rows as they were.
pub(in crate::judge) fn beside(
    outlooks: &mut [Outlook],
    recovery: &Recovery,
    kind: Kind,
    facts: &Facts,
    answers: &Answers,
) {
    let pc = Pc {
        kind,
        facts,
        answers,
    };
    for outlook in outlooks.iter_mut() {
        if is_of_the_event(outlook.scenario, recovery) {
            as_good_as_the_way_back(outlook, recovery);
        }
        if matches!(
            outlook.scenario,
            Scenario::ReinstallSameHw | Scenario::OsDiskSwap | Scenario::ImageRestoreSameHw
        ) {
            no_way_back_alone(outlook, &pc);
        }
    }
    let reinstall = outlooks
        .iter()
        .find(|one| one.scenario == Scenario::ReinstallSameHw)
        .map_or(OutcomeIcon::Open, |one| one.outcome.icon());
    let mut all = outlooks.iter_mut();
    if let Some(eleven) = all.find(|one| one.scenario == Scenario::Inplace10To11) {
        upgrade(eleven, reinstall);
    }
}

/// Whether this row is about what happened. A reinstall and a new disk can be done once more, and
/// their rows are about that.
fn is_of_the_event(scenario: Scenario, recovery: &Recovery) -> bool {
    let happened = recovery.happened;
    match scenario {
        Scenario::ReinstallSameHw | Scenario::OsDiskSwap => false,
        // A further machine is another one, but for a key that goes into this one.
        Scenario::NewVm => recovery.because.first() == Some(&RuleId::VmAsTheOneDevice),
        Scenario::ReuseVhd => happened == Some(HappenedAnswer::Virtual),
        _ => happened.is_some() && scenario == scenario_of(happened),
    }
}

/// The row of what happened is no darker than the way back from it: both speak of one thing.
fn as_good_as_the_way_back(outlook: &mut Outlook, recovery: &Recovery) {
    let is_darker = rank(outlook.outcome) < rank(recovery.outcome);
    if !is_darker || outlook.outcome == Outcome::Na {
        return;
    }
    let before = outlook.because.first().copied();
    outlook.outcome = recovery.outcome;
    outlook.certainty = recovery.certainty;
    outlook.because = recovery.because.clone();
    outlook.against = recovery.against.clone();
    let is_said = |rule: &RuleId| outlook.because.contains(rule) || outlook.against.contains(rule);
    // A refusal and what nobody knows, why it was, stay on the other side.
    let before = before.filter(|rule| !is_said(rule));
    outlook.against.extend(before);
}

/// Rules by which an installation is itself the way back: it brings another licence of this PC, or
/// its maker's media bring key and certificate along.
const fn is_by_installing(rule: RuleId) -> bool {
    matches!(
        rule,
        RuleId::FirmwareKeyTakesOver
            | RuleId::FirmwareMayTakeOver
            | RuleId::HomeStaysBehind
            | RuleId::SlpNeedsRecovery
            | RuleId::DeviceKeyAgain
    )
}

/// To install once more, or to restore an image, is no way back by itself; after a change of the
/// hardware Windows has not been activated on it yet.
fn no_way_back_alone(outlook: &mut Outlook, pc: &Pc<'_>) {
    let is_promised = matches!(
        outlook.outcome,
        Outcome::Ok | Outcome::OkNoFallback | Outcome::Action
    );
    if !is_promised && outlook.outcome != Outcome::Chance {
        return;
    }
    let is_repair = pc.answers.edition == Some(EditionAnswer::Other)
        || pc.is_of_another_edition()
        || pc.is_beside_refused_key()
        || outlook.because.iter().copied().any(is_by_installing);
    let mut leads: Vec<RuleId> = Vec::new();
    leads.extend(not_yet_activated(pc.answers.happened));
    if is_promised && !is_repair && outlook.scenario != Scenario::ImageRestoreSameHw {
        leads.push(RuleId::ReinstallIsNoRepair);
    }
    leads.retain(|rule| !outlook.because.contains(rule));
    if leads.is_empty() {
        return;
    }
    outlook.outcome = Outcome::Chance;
    outlook.certainty = outlook.certainty.min(Confidence::Medium);
    if outlook.scenario != Scenario::ImageRestoreSameHw {
        let is_left = |rule: &RuleId| !is_of_a_pc_that_works(*rule);
        outlook.because.retain(is_left);
        outlook.against.retain(is_left);
        let hope = if pc.has_own_key() {
            RuleId::KeyAgain
        } else {
            RuleId::ReturnsIfKnown
        };
        outlook.against.retain(|own| *own != hope);
        if !outlook.because.contains(&hope) {
            outlook.because.push(hope);
        }
    }
    for rule in leads.into_iter().rev() {
        outlook.against.retain(|own| *own != rule);
        outlook.because.insert(0, rule);
    }
}

/// What is promised of an installation on a PC whose activation works, and what is feared of it:
/// beside a PC that is down either would be taken for what to do now.
const fn is_of_a_pc_that_works(rule: RuleId) -> bool {
    matches!(
        rule,
        RuleId::SameHardwareAutomatic
            | RuleId::DiskIsNoNewPc
            | RuleId::FirmwareKeyRead
            | RuleId::PreinstalledOrContract
            | RuleId::OwnKeyIfNeeded
            | RuleId::MakSameHardware
            | RuleId::NoSecondWay
            | RuleId::ArticleA8
    )
}

/// That it is not activated yet on what is new.
const fn not_yet_activated(happened: Option<HappenedAnswer>) -> Option<RuleId> {
    match happened {
        Some(HappenedAnswer::Board | HappenedAnswer::MakerBoard) => Some(RuleId::SaidBoardReplaced),
        Some(
            HappenedAnswer::Cpu
            | HappenedAnswer::OtherPc
            | HappenedAnswer::SecondPc
            | HappenedAnswer::Virtual,
        ) => Some(RuleId::NotYetOnThisHardware),
        _ => None,
    }
}

/// The step to 11 repairs no activation: it is no firmer than a reinstall.
fn upgrade(eleven: &mut Outlook, reinstall: OutcomeIcon) {
    if !matches!(
        eleven.outcome,
        Outcome::Ok | Outcome::OkNoFallback | Outcome::Action
    ) {
        return;
    }
    let rule = RuleId::UpgradeMakesNoLicence;
    let mut because = core::mem::take(&mut eleven.because);
    // What it keeps is not there.
    because.retain(|own| !matches!(own, RuleId::UpgradeMakesNoLicence | RuleId::ElevenFree));
    eleven.outcome = if reinstall == OutcomeIcon::Bad {
        Outcome::Unlikely
    } else {
        Outcome::Chance
    };
    eleven.certainty = eleven.certainty.min(Confidence::Medium);
    eleven.because.push(rule);
    eleven.because.extend(because.iter().copied());
    eleven.against.retain(|own| *own != rule);
}
