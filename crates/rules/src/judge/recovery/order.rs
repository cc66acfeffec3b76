//! What puts a step of a ladder before others on this PC.

use super::pc::Pc;
use crate::judge::answer::{EditionAnswer, HappenedAnswer, MakerAnswer};
use crate::judge::code::proves_firmware_key;
// Not `expect`: in tests, clippy does not look for it.
#[allow(
    clippy::enum_glob_use,
    reason = "steps are read as words, not as paths"
)]
use crate::tables::step::Step::{self, *};
use crate::vocabulary::FirmwareKey;

impl Pc<'_> {
    /// What this PC shows or its owner tells may put another step first.
    pub(super) fn reorder(&self, steps: &mut Vec<Step>) {
        // Another edition came with what was installed or swapped, or a code says so; otherwise what
        // takes minutes is tried before anything is installed.
        if !self.may_be_another_edition() {
            put_behind(steps, RightEdition, Troubleshooter);
        }
        // What was linked is moved before anybody looks for another edition.
        if self.is_linked() && self.answers.edition.is_none() && !self.is_of_another_edition() {
            put_behind(steps, RightEdition, ChangedHardware);
        }
        // Whoever installed anew may have left it already.
        if self.may_be_another_edition() {
            put_behind(steps, LeaveInsider, Troubleshooter);
        }
        // Home is there to be activated where Pro is not installed.
        if self.answers.edition == Some(EditionAnswer::Same) {
            put_behind(steps, BaseFirst, DefaultKey);
        }
        if self.is_linked() || self.is_changed() && !self.is_oem_dm() {
            put_before(steps, ChangedHardware, OwnKey);
            put_before(steps, ChangedHardware, FirmwareEdition);
        }
        // What may lie in the firmware is found without knowing of any key.
        if !self.has_own_key() {
            put_before(steps, FirmwareEdition, OwnKey);
        }
        // Where both PCs are to go on, one of them has to let go before anything is entered anew.
        if self.is_key_counted() && !self.is_on_two() {
            counted(steps);
        }
        if self.is_key_lost() {
            self.sold(steps);
        }
        if self.is_key_mistyped() {
            steps.retain(|step| !matches!(step, WaitADay | ChangedHardware));
            put_first(steps, OwnKey);
        }
        // The key is there to be entered, and nobody looks for anything else or waits first.
        if self.has_own_key() {
            put_before(steps, OwnKey, Troubleshooter);
            put_before(steps, OwnKey, ChangedHardware);
            put_before(steps, OwnKey, VmIdentity);
        }
        // The code proves that there is a key, and which edition is wrong. Who has a key of their
        // own enters that.
        if proves_firmware_key(self.facts) && self.own_ladder().is_none() && !self.has_own_key() {
            steps.retain(|step| *step != FirmwareEdition);
            let at = usize::from(steps.first() == Some(&RightEdition));
            steps.insert(at, FirmwareEdition);
        }
        // What a company left is what the maker put into it.
        if self.is_left_by_company() {
            steps.retain(|step| *step != FirmwareEdition);
            steps.insert(0, FirmwareEdition);
        }
        // The PC has a licence, which the key that was bought is not.
        if self.is_beside_refused_key() {
            put_before(steps, FirmwareEdition, OnlineAndRestart);
            put_behind(steps, Refund, FirmwareEdition);
        }
        // No waiting puts back a key that the firmware lost; its maker does.
        if self.is_firmware_wiped() {
            put_before(steps, BiosSettings, Troubleshooter);
            put_before(steps, AskMaker, Troubleshooter);
        }
        let is_part = matches!(
            self.answers.happened,
            Some(HappenedAnswer::Cpu | HappenedAnswer::MakerBoard)
        );
        if is_part && self.is_linked() && !self.is_makers_to_answer() {
            put_first(steps, ChangedHardware);
        }
        if self.is_cut_off() && self.own_ladder().is_none() {
            if !self.is_key_lost() && !steps.contains(&OnlineAndRestart) {
                steps.push(OnlineAndRestart);
            }
            put_first(steps, OnlineAndRestart);
        }
    }

    /// Of a key that somebody sold, the money comes first; which key it is no longer matters once it is
    /// blocked, and in a PC that was sold with Windows its own licence comes before any other.
    fn sold(&self, steps: &mut Vec<Step>) {
        if self.is_key_blocked() {
            steps.retain(|step| *step != ShowOutput);
        }
        // After whatever event; a server and an older Windows have ladders of their own.
        let missing: &[_] = if self.own_ladder().is_none() {
            &[(Refund, 0), (DefaultKey, 1)]
        } else {
            &[]
        };
        for (step, at) in missing {
            if !steps.contains(step) && self.applies(*step) && steps.len() >= *at {
                steps.insert(*at, *step);
            }
        }
        put_first(steps, Refund);
        if !self.is_key_spent() {
            for free in [Troubleshooter, DefaultKey, FirmwareEdition, Portal] {
                put_behind(steps, Refund, free);
            }
            put_behind(steps, ShowOutput, Troubleshooter);
            put_before(steps, ShowOutput, Portal);
            put_before(steps, ShowOutput, Refund);
        }
        if self.came_with_its_own() {
            put_before(steps, FirmwareEdition, ShowOutput);
        }
        let is_ready_made = matches!(
            self.answers.maker,
            Some(MakerAnswer::Maker | MakerAnswer::Shop | MakerAnswer::Used)
        );
        if is_ready_made || self.facts.firmware_key == Some(FirmwareKey::Current) {
            put_before(steps, FirmwareEdition, DefaultKey);
        }
    }
}

/// Puts the first of these steps right before the second, if both are there and it is behind.
fn put_before(steps: &mut [Step], step: Step, other: Step) {
    let at = |wanted| steps.iter().position(|one| *one == wanted);
    if let (Some(from), Some(to)) = (at(step), at(other))
        && from > to
    {
        steps[to..=from].rotate_right(1);
    }
}

/// Puts the first of these steps right behind the second, if both are there and it is before.
fn put_behind(steps: &mut [Step], step: Step, other: Step) {
    let at = |wanted| steps.iter().position(|one| *one == wanted);
    if let (Some(from), Some(to)) = (at(step), at(other))
        && from < to
    {
        steps[from..=to].rotate_left(1);
    }
}

/// A key that is counted elsewhere was entered and refused: it is refused again until it is free, or
/// somebody at Microsoft helps. Whoever reads the code knows that the PC has no other licence.
fn counted(steps: &mut Vec<Step>) {
    if !steps.contains(&Portal) {
        return;
    }
    put_first(steps, CallBack);
    put_first(steps, Portal);
    // One PC at a time: an old one that still runs has to let go of it before.
    put_first(steps, ReleaseOldPc);
    let may_be_freed = steps.contains(&ReleaseOldPc);
    steps.retain(|step| *step != OwnLicence && (may_be_freed || *step != OwnKey));
}

fn put_first(steps: &mut [Step], step: Step) {
    if let Some(at) = steps.iter().position(|one| *one == step) {
        steps[..=at].rotate_right(1);
    }
}
