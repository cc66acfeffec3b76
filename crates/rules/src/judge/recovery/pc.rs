//! What the way back depends on: the licence of this PC, and what is known of both.

use crate::facts::Facts;
use crate::judge::answer::{
    Answers, BoardAnswer, BoughtAnswer, EditionAnswer, FirstWindowsAnswer, HappenedAnswer,
    KeySourceAnswer, LinkedAnswer, LinkedBeforeAnswer, MakerAnswer, ManagedAnswer, StickerAnswer,
};
use crate::judge::code::{LicenceGroup, cause, is_own_key_blocked};
use crate::judge::contract::{is_over_own_licence, is_unproven};
use crate::tables::code::{Cause, Code};
use crate::tables::step::Step;
use crate::vocabulary::{Channel, FirmwareKey, Kind};

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

    /// A key of one's own that somebody sold who had perhaps no right to.
    pub(super) fn is_doubtful(&self) -> bool {
        self.group() == LicenceGroup::OwnKey && self.answers.is_key_sold()
    }

    /// Whether its maker sold it with Windows 10 or 11, as somebody tells.
    pub(super) fn came_with_its_own(&self) -> bool {
        self.answers.came_with_windows() && self.facts.firmware_key != Some(FirmwareKey::Absent)
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

    /// Whether the code says that another edition is installed than the licence is for.
    pub(super) fn is_of_another_edition(&self) -> bool {
        is_of_another_edition(self.facts)
    }

    /// Whether another edition may have come with what was done, or somebody says so.
    pub(super) fn may_be_another_edition(&self) -> bool {
        may_be_another_edition(self.facts, self.answers)
    }

    /// Whether the key that was entered is for another edition than the installed one.
    pub(super) fn is_key_of_other_edition(&self) -> bool {
        let code = self.facts.reason.and_then(Code::from_number);
        code == Some(Code::KeyOtherEdition)
    }

    /// The step from Home to Pro out of the Store.
    pub(super) fn is_home_to_pro(&self) -> bool {
        self.kind == Kind::Store && self.answers.bought == Some(BoughtAnswer::HomeToPro)
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

    /// Whether another edition than this one must be bought, as this one is not sold singly.
    pub(super) fn is_not_sold(&self) -> bool {
        self.is_server()
            || self.facts.edition.is_some_and(|edition| {
                edition.is_by_contract() || edition.is_for_organisations() || edition.is_server()
            })
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

    /// Whether an own key is there to be entered.
    pub(super) fn has_own_key(&self) -> bool {
        let is_work = self.answers.key_source == Some(KeySourceAnswer::Work);
        match self.group() {
            LicenceGroup::OwnKey => !self.is_doubtful() && !is_work,
            _ => matches!(
                self.kind,
                Kind::OemSlp | Kind::OemCoa | Kind::OlderWindows | Kind::Server
            ),
        }
    }

    pub(super) fn is_oem_dm(&self) -> bool {
        self.kind == Kind::OemDm || self.facts.channel == Some(Channel::OemDm)
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

    /// Whether the own key was refused, as it is counted elsewhere or too often.
    pub(super) fn is_key_counted(&self) -> bool {
        cause(self.facts) == Some(Cause::KeyLimit)
    }

    /// Whether the key was refused, as it is blocked.
    pub(super) fn is_key_blocked(&self) -> bool {
        cause(self.facts) == Some(Cause::KeyBlocked)
    }

    /// Whether a key of one's own is blocked of which nobody says where it came from: entering it
    /// once more does not help, whoever sold it does.
    pub(super) fn is_refused(&self) -> bool {
        self.group() == LicenceGroup::OwnKey
            && self.has_own_key()
            && is_own_key_blocked(self.facts, self.answers)
            && !self.answers.is_key_proven()
    }

    /// Whether the code says that no licence is on record, as nobody has a key that was refused.
    pub(super) fn is_without_record(&self) -> bool {
        self.is_key_blocked() && !is_own_key_blocked(self.facts, self.answers)
    }

    /// Whether a key that somebody sold is of no more use: the code says so, or it was entered in
    /// vain. One that is only counted elsewhere may be let in, and one of which no code tells, too.
    pub(super) fn is_key_spent(&self) -> bool {
        self.is_key_blocked()
            || cause(self.facts) == Some(Cause::MakLimit)
            || self.answers.tried.has(Step::OwnKey)
    }

    /// Whether nothing is told of a licence that this PC had before the key that was sold: its
    /// owner built it, and neither an older Windows nor an account is told of.
    pub(super) fn has_nothing_before(&self) -> bool {
        self.is_built()
            && !matches!(
                self.answers.first_windows,
                Some(
                    FirstWindowsAnswer::Old | FirstWindowsAnswer::Ten | FirstWindowsAnswer::Eleven
                )
            )
            && !self.is_linked()
            && !self.facts.home_behind
    }

    /// Whether what is installed is a company's key that somebody sold.
    pub(super) fn is_sold_client_key(&self) -> bool {
        self.kind == Kind::KmsPrivate && self.answers.is_key_sold()
    }

    /// Whether the licence went to another PC, whatever becomes of the first one.
    pub(super) fn is_elsewhere(&self) -> bool {
        matches!(
            self.answers.happened,
            Some(HappenedAnswer::OtherPc | HappenedAnswer::SecondPc)
        )
    }

    /// Whether two PCs are to use one licence that may leave its PC.
    pub(super) fn is_on_two(&self) -> bool {
        self.answers.happened == Some(HappenedAnswer::SecondPc) && self.may_leave_its_pc()
    }

    /// Whether it was put into another PC, which may have been sold with a licence of its own.
    pub(super) fn is_in_a_ready_made_pc(&self) -> bool {
        self.is_elsewhere()
            && !self.is_built()
            && (self.kind != Kind::RetailKey || self.is_doubtful())
    }

    /// Whether its owner put the PC together, or it is a virtual machine: the firmware of neither
    /// was sold with a key.
    pub(super) fn is_built(&self) -> bool {
        matches!(
            self.answers.maker,
            Some(MakerAnswer::Own | MakerAnswer::Virtual)
        )
    }

    /// A virtual machine of which nobody says that it ever had a licence: no code tells of other
    /// hardware than that of an activation, no account knew it.
    pub(super) fn is_new_machine(&self) -> bool {
        let was_activated = matches!(
            cause(self.facts),
            Some(Cause::HardwareChanged | Cause::OutOfTolerance)
        );
        matches!(self.kind, Kind::Unknown | Kind::UnknownDl)
            && !was_activated
            && !self.is_linked()
            && !self.has_own_key()
    }

    /// A virtual machine with a key of its own from a known shop, which may move with it.
    pub(super) fn is_machine_with_its_key(&self) -> bool {
        self.answers.happened == Some(HappenedAnswer::Virtual)
            && self.kind == Kind::RetailKey
            && self.has_own_key()
            && self.answers.is_key_proven()
    }

    /// Whether what a virtual machine is to run on is the licence of a PC: that one has the sticker
    /// of 7 or 8, and nothing was bought for the machine.
    pub(super) fn is_licensed_on_a_pc(&self) -> bool {
        let is_bought = matches!(
            self.answers.bought,
            Some(BoughtAnswer::Key | BoughtAnswer::Store | BoughtAnswer::HomeToPro)
        );
        matches!(
            self.answers.sticker,
            Some(StickerAnswer::Seven | StickerAnswer::Eight)
        ) && !is_bought
            && !self.is_linked()
            && !self.has_own_key()
    }

    /// A virtual machine with a Windows of its own out of the Store.
    pub(super) fn is_store_machine(&self) -> bool {
        self.answers.happened == Some(HappenedAnswer::Virtual)
            && self.kind == Kind::Store
            && !self.is_home_to_pro()
    }

    /// Whether somebody tells that there is no key to enter.
    pub(super) fn has_no_key(&self) -> bool {
        let is_none_bought = matches!(
            self.answers.bought,
            Some(
                BoughtAnswer::Store
                    | BoughtAnswer::HomeToPro
                    | BoughtAnswer::No
                    | BoughtAnswer::Insider
            )
        );
        let is_none_at_hand = self.answers.sticker == Some(StickerAnswer::None)
            && self.answers.bought.is_none()
            && self.answers.key_source.is_none();
        is_none_bought || is_none_at_hand
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

    /// Whether Windows says that no key is installed.
    pub(super) fn is_without_key(&self) -> bool {
        let code = self.facts.reason.and_then(Code::from_number);
        matches!(code, Some(Code::NoKeyOnDevice | Code::NoKeyInstalled))
    }

    /// Whether Windows says that the hardware is not the one of its activation.
    pub(super) fn is_changed(&self) -> bool {
        cause(self.facts) == Some(Cause::HardwareChanged)
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
        let code = self.facts.reason.and_then(Code::from_number);
        self.is_oem_dm() && !self.is_managed() && code == Some(Code::NoKeyOnDevice)
    }

    /// A preinstalled PC for which a key was bought that is worth nothing: its own licence comes
    /// back with its own edition.
    pub(super) fn is_beside_refused_key(&self) -> bool {
        self.kind == Kind::OemDm
            && self.facts.channel != Some(Channel::OemDm)
            && self.answers.is_key_beside_preinstalled()
    }

    /// Whether an update or a reset of the firmware may have wiped the key that its maker put there.
    pub(super) fn is_firmware_wiped(&self) -> bool {
        self.answers.happened == Some(HappenedAnswer::Bios)
            && self.facts.firmware_key == Some(FirmwareKey::Absent)
            && (self.is_oem_dm() || self.may_be_preinstalled())
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

/// Whether the code says that another edition is installed than the licence is for.
fn is_of_another_edition(facts: &Facts) -> bool {
    let code = facts.reason.and_then(Code::from_number);
    matches!(
        code,
        Some(Code::EditionDiffers | Code::FirmwareKeyOtherEdition)
    )
}

/// Whether another edition may have come with what was done, or somebody says so.
pub(super) fn may_be_another_edition(facts: &Facts, answers: &Answers) -> bool {
    let is_installed_anew = matches!(
        answers.happened,
        Some(
            HappenedAnswer::Reinstall
                | HappenedAnswer::Disk
                | HappenedAnswer::Clone
                | HappenedAnswer::OtherPc
                | HappenedAnswer::SecondPc
        )
    );
    is_installed_anew
        || answers.edition == Some(EditionAnswer::Other)
        || is_of_another_edition(facts)
}
