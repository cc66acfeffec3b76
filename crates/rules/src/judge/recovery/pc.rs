//! What the way back depends on: the licence of this PC, and what is known of both.

use crate::facts::Facts;
use crate::judge::answer::{
    Answers, BoardAnswer, BoughtAnswer, FirstWindowsAnswer, HappenedAnswer, LinkedAnswer,
    LinkedBeforeAnswer, MakerAnswer, ManagedAnswer,
};
use crate::judge::code::{LicenceGroup, cause};
use crate::judge::contract::{is_over_own_licence, is_unproven};
use crate::tables::code::Cause;
use crate::vocabulary::{FirmwareKey, Kind};

/// A PC that is not activated.
pub(super) struct Pc<'a> {
    pub(super) kind: Kind,
    pub(super) facts: &'a Facts,
    /// With what the text itself tells.
    pub(super) answers: &'a Answers,
}

impl Pc<'_> {
    pub(super) fn group(&self) -> LicenceGroup {
        LicenceGroup::of(self.kind, self.facts, self.answers)
    }

    /// Whether no licence came of an upgrade, and nothing shows another one.
    pub(super) fn is_too_late(&self) -> bool {
        self.answers.is_too_late()
            && matches!(self.kind, Kind::Unknown | Kind::UnknownDl)
            && self.facts.firmware_key != Some(FirmwareKey::Current)
    }

    /// Whether a PC was sold without Windows, and nobody says that a licence was bought or linked
    /// since: then there may be none to come back.
    pub(super) fn came_without_windows(&self) -> bool {
        let answers = self.answers;
        answers.first_windows == Some(FirstWindowsAnswer::Nothing)
            && answers.bought.is_none()
            && answers.linked.is_none()
            && answers.linked_before != Some(LinkedBeforeAnswer::Yes)
            && self.kind == Kind::Unknown
    }

    /// Whether a company left this PC to its owner: what that activated it with went with it, and
    /// what its maker put into the firmware is still there.
    pub(super) fn is_left_by_company(&self) -> bool {
        let answers = self.answers;
        answers.managed == Some(ManagedAnswer::Formerly)
            && self.kind == Kind::Unknown
            && answers.maker != Some(MakerAnswer::Own)
            && answers.linked_before != Some(LinkedBeforeAnswer::Yes)
            && matches!(
                answers.happened,
                None | Some(
                    HappenedAnswer::Nothing | HappenedAnswer::Reinstall | HappenedAnswer::Disk
                )
            )
    }

    /// Whether a PC that its owner built never had a licence: it came with none, none was bought,
    /// and nothing that happened could have lost one.
    pub(super) fn is_never_licensed(&self) -> bool {
        let answers = self.answers;
        matches!(answers.maker, Some(MakerAnswer::Own | MakerAnswer::Shop))
            && answers.first_windows == Some(FirstWindowsAnswer::Nothing)
            && answers.bought == Some(BoughtAnswer::No)
            && matches!(answers.happened, None | Some(HappenedAnswer::Nothing))
            && answers.linked_before != Some(LinkedBeforeAnswer::Yes)
            && !self.is_managed()
            && self.kind == Kind::Unknown
            && self.facts.firmware_key != Some(FirmwareKey::Current)
    }

    /// Whether a digital licence does the work, and the PC itself is asked for.
    pub(super) fn is_digital(&self) -> bool {
        matches!(
            self.kind,
            Kind::FreeupOem
                | Kind::FreeupDsp
                | Kind::FreeupRetail
                | Kind::UnknownDl
                | Kind::Win10To11
        )
    }

    pub(super) fn is_server(&self) -> bool {
        self.kind == Kind::Server || self.facts.is_server()
    }

    pub(super) fn is_managed(&self) -> bool {
        self.answers.managed == Some(ManagedAnswer::Yes)
    }

    /// Whether a key of an organisation may be on somebody's own PC.
    pub(super) fn may_be_private(&self) -> bool {
        is_unproven(self.kind, self.facts, self.answers)
    }

    /// Whether an organisation's key hides the licence that this PC was sold with, and nothing
    /// that happened took the PC from it.
    pub(super) fn is_over_own_licence(&self) -> bool {
        matches!(self.kind, Kind::Mak | Kind::MakPrivate)
            && is_over_own_licence(self.answers)
            && self.facts.firmware_key != Some(FirmwareKey::Absent)
            && matches!(
                self.answers.happened,
                None | Some(
                    HappenedAnswer::Nothing | HappenedAnswer::Reinstall | HappenedAnswer::Disk
                )
            )
    }

    /// Whether a change can be undone: there is an old part.
    pub(super) fn can_undo(&self) -> bool {
        matches!(
            self.answers.happened,
            Some(HappenedAnswer::Board | HappenedAnswer::Cpu | HappenedAnswer::Parts)
        )
    }

    /// Whether the disk that Windows was activated on is somewhere, and the board is the same one.
    pub(super) fn has_old_disk(&self) -> bool {
        let is_other_board = matches!(
            self.answers.board,
            Some(BoardAnswer::ByMaker | BoardAnswer::ByOwner)
        );
        !is_other_board
            && !self.is_managed()
            && matches!(
                self.answers.happened,
                Some(HappenedAnswer::Disk | HappenedAnswer::Clone)
            )
    }

    /// Whether the Windows is one before 10, for which nothing is sold any more.
    pub(super) fn is_before_ten(&self) -> bool {
        match self.facts.windows {
            Some(windows) => windows.is_before_ten(),
            None => matches!(self.kind, Kind::OemSlp | Kind::OemCoa | Kind::OlderWindows),
        }
    }

    /// Whether the licence could be moved with the account that it was linked to.
    pub(super) fn may_be_linked(&self) -> bool {
        // A former owner's account is nobody's to sign in to.
        let is_of_former_owner = self.answers.maker == Some(MakerAnswer::Used) && !self.is_linked();
        // Where somebody linked it, trying costs nothing, whatever licence it is.
        let is_linkable = self.is_digital()
            || self.is_linked()
            || self.is_changed()
            || matches!(
                self.kind,
                Kind::OemNonslp | Kind::RetailKey | Kind::Store | Kind::Unknown
            );
        is_linkable
            && !is_of_former_owner
            && !self.is_managed()
            && !self.is_doubtful()
            && self.answers.linked_before != Some(LinkedBeforeAnswer::No)
            && (self.is_linked() || self.answers.linked != Some(LinkedAnswer::Digital))
    }

    /// Whether somebody says that it was linked.
    pub(super) fn is_linked(&self) -> bool {
        self.answers.linked_before == Some(LinkedBeforeAnswer::Yes)
    }

    /// Whether the licence may be one that can be moved to another PC.
    pub(super) fn may_leave_its_pc(&self) -> bool {
        matches!(
            self.kind,
            Kind::RetailKey
                | Kind::OemNonslp
                | Kind::FreeupRetail
                | Kind::Win10To11
                | Kind::Store
                | Kind::UnknownDl
                | Kind::Unknown
        )
    }

    /// Whether the code tells of the connection and of nothing else.
    pub(super) fn is_cut_off(&self) -> bool {
        matches!(
            cause(self.facts),
            Some(Cause::Network | Cause::SecureConnection)
        )
    }

    /// Whether Windows says that the hardware is not the one of its activation.
    pub(super) fn is_changed(&self) -> bool {
        cause(self.facts) == Some(Cause::HardwareChanged)
    }

    /// Whether Windows was only installed anew, on the hardware that it was activated on.
    pub(super) fn is_same_hardware(&self) -> bool {
        self.answers.happened == Some(HappenedAnswer::Reinstall)
            && !matches!(
                self.answers.board,
                Some(BoardAnswer::ByMaker | BoardAnswer::ByOwner)
            )
    }
}
