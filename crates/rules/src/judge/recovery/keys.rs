//! Which keys there may be to enter or to find, and whether the licence may be moved instead.

use super::pc::Pc;
use crate::judge::answer::{HappenedAnswer, MakerAnswer};
use crate::judge::code::{LicenceGroup, cause};
use crate::tables::code::Cause;
use crate::vocabulary::{FirmwareKey, Kind, Windows};

impl Pc<'_> {
    /// Whether a key is gone: doubtful or refused. What the PC had before is left.
    pub(super) fn is_key_lost(&self) -> bool {
        self.is_doubtful() || self.is_refused()
    }

    /// Whether there may be a key of one's own to enter.
    pub(super) fn may_enter_own_key(&self) -> bool {
        let event = self.answers.happened;
        let may_have_one = !self.is_managed() && !self.has_no_key();
        // A PC of a maker's came with a key that nobody types.
        let is_typed = !self.may_be_preinstalled() || self.is_key_counted();
        (self.has_own_key() && !self.is_key_lost())
            || (self.kind == Kind::Unknown
                && may_have_one
                && is_typed
                && event != Some(HappenedAnswer::Nothing))
            || (event == Some(HappenedAnswer::Virtual) && !self.is_key_lost() && may_have_one)
            || (self.kind == Kind::KmsOrg && self.may_be_private())
    }

    /// Whether the default key of the edition may be what is missing.
    pub(super) fn may_enter_default_key(&self) -> bool {
        let is_untouched = self.answers.happened == Some(HappenedAnswer::Nothing);
        (self.is_digital() && !is_untouched)
            || self.is_home_to_pro()
            || self.is_key_lost()
            || self.is_sold_client_key()
            || (self.is_without_key() && self.group() != LicenceGroup::OwnKey && !self.is_managed())
    }

    /// Whether the firmware may hold a key: not that of a PC which its owner put together.
    pub(super) fn may_have_firmware_key(&self) -> bool {
        let may_have_one = self.is_oem_dm()
            || self.may_be_ready_made()
            || self.is_key_lost()
            || self.is_in_a_ready_made_pc()
            || self.may_be_private()
            || self.is_makers_eight()
            || matches!(
                self.kind,
                Kind::Refurbished | Kind::KmsPrivate | Kind::MakPrivate
            );
        may_have_one
            && self.facts.firmware_key != Some(FirmwareKey::Absent)
            && (!self.is_built() || self.facts.firmware_key.is_some())
    }

    /// Whether a maker sold it with Windows 8: the first one with the key in the firmware.
    fn is_makers_eight(&self) -> bool {
        self.kind == Kind::OlderWindows
            && self.answers.maker == Some(MakerAnswer::Maker)
            && matches!(self.facts.windows, Some(Windows::Eight | Windows::EightOne))
    }

    /// Whether the own key was refused as it was typed, or as it is for another Windows: no waiting
    /// changes it.
    pub(super) fn is_key_mistyped(&self) -> bool {
        self.has_own_key() && cause(self.facts) == Some(Cause::KeyInvalid)
    }

    /// Whether the licence may be moved to the hardware that was changed.
    pub(super) fn may_have_changed_hardware(&self) -> bool {
        let is_elsewhere = self.is_elsewhere();
        // A key of one's own is moved by entering it, and what stays with its PC not at all.
        let is_own_elsewhere = is_elsewhere && self.group() == LicenceGroup::OwnKey;
        let stays_behind = is_elsewhere && !self.may_leave_its_pc();
        let is_virtual = self.answers.happened == Some(HappenedAnswer::Virtual);
        self.may_be_linked()
            && !self.is_key_lost()
            && !self.is_home_to_pro()
            && (!is_virtual || self.is_store_machine())
            && !is_own_elsewhere
            && !stays_behind
            && (self.is_linked() || !self.is_same_hardware() || self.is_changed())
    }
}
