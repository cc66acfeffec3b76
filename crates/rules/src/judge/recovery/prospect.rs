//! Whether a licence comes back, in the form of an outlook.

use super::by_others::by_others;
use super::lost_key::{counted_elsewhere, lost_key};
use super::pc::Pc;
use super::sides::weigh;
use crate::judge::answer::{EditionAnswer, HappenedAnswer};
use crate::judge::code::LicenceGroup;
use crate::judge::happened::scenario_of;
use crate::judge::outlook::Outlook;
use crate::tables::rule::RuleId;
use crate::vocabulary::{Confidence, FirmwareKey, Kind, Outcome};

/// What to expect of this PC after what happened to it; `None` where no outlook tells of that.
pub(super) fn prospect(
    pc: &Pc<'_>,
    outlooks: &[Outlook],
    happened: Option<HappenedAnswer>,
) -> Option<Outlook> {
    let scenario = match (pc.kind, happened) {
        // The activation has ended, and what takes over is in the firmware of this board.
        (Kind::KmsPrivate, Some(HappenedAnswer::Cpu | HappenedAnswer::Bios)) => scenario_of(None),
        _ => scenario_of(happened),
    };
    let mut found = outlooks
        .iter()
        .find(|outlook| outlook.scenario == scenario)?
        .clone();
    turned_into_a_way_back(&mut found, pc, happened);
    if matches!(
        found.outcome,
        Outcome::Ok | Outcome::OkNoFallback | Outcome::Action | Outcome::Chance
    ) {
        weigh(&mut found, pc);
    }
    if pc.answers.edition == Some(EditionAnswer::Other) || pc.is_of_another_edition() {
        needs_its_edition(&mut found, happened.is_none());
    } else if pc.is_beside_refused_key()
        && matches!(found.outcome, Outcome::Ok | Outcome::OkNoFallback)
    {
        takes_a_step(&mut found);
    }
    if found.outcome == Outcome::Action
        && pc.is_beside_refused_key()
        && pc.facts.firmware_key != Some(FirmwareKey::Absent)
    {
        // What brings it back is no new disk, but the key that the PC was sold with.
        let rule = RuleId::FirmwareKeyRead;
        found.because.retain(|own| *own != rule);
        found.because.insert(0, rule);
    }
    Some(found)
}

/// A licence activates its own edition alone, which has to be installed first: that is why it has
/// not come by itself, also where nobody says what else happened.
fn needs_its_edition(found: &mut Outlook, is_nothing_said: bool) {
    let is_unsaid = is_nothing_said
        && found.outcome == Outcome::Chance
        && found.because.first() == Some(&RuleId::ReturnsIfKnown);
    if matches!(found.outcome, Outcome::Ok | Outcome::OkNoFallback) || is_unsaid {
        takes_a_step(found);
        found.because.retain(|rule| *rule != RuleId::ReturnsIfKnown);
        found.because.insert(0, RuleId::OtherEditionInstalled);
    }
}

/// What comes back does so by a step of the owner's, and no firmer than that.
fn takes_a_step(found: &mut Outlook) {
    found.outcome = Outcome::Action;
    found.certainty = found.certainty.min(Confidence::Medium);
}

/// Makes of the outlook for an event what is left of it once the event has passed.
fn turned_into_a_way_back(found: &mut Outlook, pc: &Pc<'_>, happened: Option<HappenedAnswer>) {
    let group = pc.group();
    if pc.is_too_late() {
        found.replace(
            Outcome::Unlikely,
            Confidence::Medium,
            RuleId::OldKeysStopped,
        );
        found.because.push(RuleId::SaidAfterTheBlock);
        return;
    }
    if pc.is_never_licensed() {
        found.replace(Outcome::Unlikely, Confidence::Low, RuleId::SaidNeverBought);
        found.against.push(RuleId::ReturnsIfKnown);
        return;
    }
    if pc.is_key_lost() {
        lost_key(found, pc);
        return;
    }
    // No key was refused that anybody has: the server knows no licence of this hardware.
    if group == LicenceGroup::OwnKey && pc.is_without_record() {
        found.replace(Outcome::Chance, Confidence::Low, RuleId::ReturnsIfKnown);
        return;
    }
    // Whoever activates it decides, and what happened does not.
    if matches!(
        group,
        LicenceGroup::Organisation
            | LicenceGroup::OrganisationKey
            | LicenceGroup::VirtualMachine
            | LicenceGroup::Evaluation
    ) {
        by_others(found, pc);
        return;
    }
    // Of a server whose key does not fit, an evaluation is installed, or another edition.
    if pc.is_server() && pc.is_key_of_other_edition() {
        let rule = RuleId::ServerEvaluationConverts;
        found.replace(Outcome::Action, Confidence::Low, rule);
        return;
    }
    if pc.is_left_by_company() {
        let rule = RuleId::FirmwareMayTakeOver;
        found.replace(Outcome::Chance, Confidence::Low, rule);
        found.against.push(RuleId::FormerCompanyMayLapse);
        return;
    }
    match happened {
        Some(HappenedAnswer::Nothing) => nothing_changed(found, pc),
        Some(HappenedAnswer::Virtual) => virtual_machine(found, pc),
        // No waiting puts the key back.
        Some(HappenedAnswer::Bios) if pc.is_firmware_wiped() => {
            let rule = RuleId::BiosWipesFirmwareKey;
            found.replace(Outcome::Chance, Confidence::Medium, rule);
        }
        Some(HappenedAnswer::SecondPc) if pc.may_leave_its_pc() => {
            second_pc(found, pc);
            return;
        }
        None if pc.kind != Kind::Insider && !pc.has_own_key() && !pc.is_beside_refused_key() => {
            unsaid(found, group);
        }
        _ => after(found, pc),
    }
    if pc.kind == Kind::RetailKey && pc.is_key_counted() {
        counted_elsewhere(found);
    }
    if matches!(found.outcome, Outcome::Ok | Outcome::OkNoFallback) {
        doubt(found, pc, happened);
    }
}

/// Doubts what was to come back by itself: a copy may have gone to another PC, as nobody says that it
/// did not, and a PC that came without Windows, or whose old key was refused, may never have had a
/// licence of 10 or 11.
fn doubt(found: &mut Outlook, pc: &Pc<'_>, happened: Option<HappenedAnswer>) {
    if happened == Some(HappenedAnswer::Clone) {
        found.outcome = Outcome::Chance;
        found.certainty = Confidence::Low;
        found.against.insert(0, RuleId::ImageElsewhereIsAMove);
    }
    if pc.came_without_windows() {
        found.replace(Outcome::Chance, Confidence::Low, RuleId::ReturnsIfKnown);
        found.against.push(RuleId::SaidNoWindows);
    }
    // Of a PC that is asked for its old key nobody knows whether 10 or 11 was on it before.
    if pc.is_old_key_refused() {
        found.replace(Outcome::Chance, Confidence::Low, RuleId::ReturnsIfKnown);
        found.against.push(RuleId::OldKeysStopped);
    }
}

/// The first PC goes on with the licence, which serves one at a time.
fn second_pc(found: &mut Outlook, pc: &Pc<'_>) {
    if found.outcome == Outcome::NoRight {
        return;
    }
    let certainty = if pc.kind == Kind::RetailKey {
        Confidence::High
    } else {
        Confidence::Medium
    };
    found.replace(Outcome::Separate, certainty, RuleId::OnePcALicence);
    found.because.push(match pc.kind {
        Kind::RetailKey => RuleId::RetailMayMove,
        Kind::OemNonslp => RuleId::DspStaysWithFirstPc,
        _ => RuleId::OnlyPaidMoves,
    });
}

/// A virtual machine that was made, copied or moved, which nobody tells apart.
fn virtual_machine(found: &mut Outlook, pc: &Pc<'_>) {
    if pc.is_machine_with_its_key() {
        // The key is the licence of the machine: the old copy stops, and this one goes on.
        let rule = RuleId::VmAsTheOneDevice;
        found.replace(Outcome::Action, Confidence::Medium, rule);
        found
            .because
            .extend([RuleId::KeyAgain, RuleId::RetailMayMove]);
    } else if pc.is_store_machine() {
        let rule = RuleId::StoreAccountBrings;
        found.replace(Outcome::Chance, Confidence::Medium, rule);
        found.because.push(RuleId::LinkedMovesLater);
    } else if pc.is_new_machine() || pc.is_licensed_on_a_pc() {
        found.replace(Outcome::Separate, Confidence::Medium, RuleId::VmIsADevice);
        found.against.push(RuleId::MovedVmKeepsIdentity);
    } else {
        let rule = RuleId::MovedVmKeepsIdentity;
        found.replace(Outcome::Chance, Confidence::Low, rule);
        found.against.push(RuleId::VmIsADevice);
    }
}

/// Nothing was changed: the servers have erred before, and the licence is where it was.
fn nothing_changed(found: &mut Outlook, pc: &Pc<'_>) {
    if matches!(
        found.outcome,
        Outcome::Ends | Outcome::Org | Outcome::NoRight
    ) {
        return;
    }
    if pc.has_own_key() {
        after(found, pc);
        found.because.push(RuleId::ServersErred2018);
        return;
    }
    let cap = if pc.kind == Kind::Unknown {
        Confidence::Low
    } else {
        Confidence::Medium
    };
    found.replace(Outcome::OkNoFallback, cap, RuleId::ServersErred2018);
    found.because.push(RuleId::SaidNothingChanged);
}

/// Nobody says what happened: it comes back if a licence is known for this hardware.
fn unsaid(found: &mut Outlook, group: LicenceGroup) {
    let is_open = matches!(
        found.outcome,
        Outcome::Ok | Outcome::OkNoFallback | Outcome::Unknown | Outcome::Action
    );
    if !is_open {
        return;
    }
    let certainty = if group == LicenceGroup::Unknown {
        Confidence::Low
    } else {
        found.certainty.min(Confidence::Medium)
    };
    let because = core::mem::take(&mut found.because);
    found.replace(Outcome::Chance, certainty, RuleId::ReturnsIfKnown);
    found.because.extend(because.iter().copied());
}

const fn is_free_upgrade(kind: Kind) -> bool {
    matches!(kind, Kind::FreeupOem | Kind::FreeupDsp | Kind::FreeupRetail)
}

/// What the outlook of the event becomes once the event has passed without an activation.
fn after(found: &mut Outlook, pc: &Pc<'_>) {
    match found.outcome {
        Outcome::Ok | Outcome::OkNoFallback if pc.has_own_key() => {
            found.outcome = Outcome::Action;
            found.because.insert(0, RuleId::KeyAgain);
            if !pc.answers.is_key_proven() {
                found.certainty = found.certainty.min(Confidence::Medium);
            }
        }
        // It should have come by itself, and has not.
        Outcome::Ok => {
            found.outcome = Outcome::OkNoFallback;
            found.certainty = found.certainty.min(Confidence::Medium);
        }
        Outcome::OkNoFallback
            if is_free_upgrade(pc.kind) && found.against.contains(&RuleId::FirmwareTpmCleared) =>
        {
            found.outcome = Outcome::Chance;
        }
        Outcome::Unknown | Outcome::Na => {
            found.replace(Outcome::Chance, Confidence::Low, RuleId::ReturnsIfKnown);
        }
        _ => {}
    }
}
