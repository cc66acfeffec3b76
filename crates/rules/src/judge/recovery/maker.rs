//! What the maker of a PC, or the shop that sold it, may have put into it and has to answer for.

use super::pc::Pc;
use crate::judge::answer::{FirstWindowsAnswer, HappenedAnswer, MakerAnswer};
use crate::tables::code::Code;
use crate::vocabulary::{Channel, FirmwareKey, Kind};

impl Pc<'_> {
    pub(super) fn is_oem_dm(&self) -> bool {
        self.kind == Kind::OemDm || self.facts.channel == Some(Channel::OemDm)
    }

    /// Whether a maker sold it, perhaps with a key in the firmware, and nothing shows the kind.
    pub(super) fn may_be_preinstalled(&self) -> bool {
        self.kind == Kind::Unknown
            && self.facts.channel.is_none()
            && self.answers.maker == Some(MakerAnswer::Maker)
            && !self.is_managed()
            && !matches!(
                self.answers.first_windows,
                Some(FirstWindowsAnswer::Old | FirstWindowsAnswer::Nothing)
            )
    }

    /// Whether it may be a PC that was sold with a key in the firmware: nobody says that its owner
    /// put it together, or that it came with an older Windows or none.
    pub(super) fn may_be_ready_made(&self) -> bool {
        self.kind == Kind::Unknown
            && self.facts.channel.is_none()
            && !self.is_built()
            && !self.is_managed()
            && !matches!(
                self.answers.first_windows,
                Some(FirstWindowsAnswer::Old | FirstWindowsAnswer::Nothing)
            )
    }

    /// Whether its maker sold it with Windows 10 or 11, as somebody tells.
    pub(super) fn came_with_its_own(&self) -> bool {
        self.answers.came_with_windows() && self.facts.firmware_key != Some(FirmwareKey::Absent)
    }

    /// Whether the maker who replaced the board may have sold the licence, too.
    pub(super) fn is_makers_to_answer(&self) -> bool {
        self.answers.happened == Some(HappenedAnswer::MakerBoard)
            && matches!(self.kind, Kind::Unknown | Kind::UnknownDl)
            && !self.is_managed()
            && !self.is_server()
            && !matches!(
                self.answers.maker,
                Some(MakerAnswer::Own | MakerAnswer::Virtual | MakerAnswer::Shop)
            )
    }

    /// Whether the shop that built the PC replaced the board, and nothing shows the licence.
    pub(super) fn is_shops_to_answer(&self) -> bool {
        self.answers.happened == Some(HappenedAnswer::MakerBoard)
            && self.answers.maker == Some(MakerAnswer::Shop)
            && matches!(self.kind, Kind::Unknown | Kind::UnknownDl)
            && !self.is_managed()
            && !self.is_server()
    }

    /// Whether Windows found no key after the maker's repair of a preinstalled PC: the new board
    /// has none yet, which no waiting changes.
    pub(super) fn is_without_makers_key(&self) -> bool {
        let code = self.facts.code();
        self.is_oem_dm() && !self.is_managed() && code == Some(Code::NoKeyOnDevice)
    }

    /// Whether an update or a reset of the firmware may have wiped the key that its maker put there.
    pub(super) fn is_firmware_wiped(&self) -> bool {
        self.answers.happened == Some(HappenedAnswer::Bios)
            && self.facts.firmware_key == Some(FirmwareKey::Absent)
            && (self.is_oem_dm() || self.may_be_preinstalled())
    }

    /// Whether the maker's own image activates where another medium does not: by its kind, or as an
    /// older Windows of a maker's PC that was installed anew.
    pub(super) fn is_activated_by_image(&self) -> bool {
        let is_anew = matches!(
            self.answers.happened,
            Some(HappenedAnswer::Reinstall | HappenedAnswer::Disk)
        );
        matches!(self.kind, Kind::OemSlp | Kind::LtscOem | Kind::Server)
            || (self.is_before_ten() && self.answers.maker == Some(MakerAnswer::Maker) && is_anew)
    }
}
