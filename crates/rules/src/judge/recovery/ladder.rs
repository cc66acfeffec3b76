//! The ladders: the order in which the steps of one event are tried.
//!
//! What takes minutes and cannot harm comes first, then waiting, then people, and what costs money
//! last. Of a ladder only the steps are taken that apply to the licence (`steps.rs`).

use super::pc::Pc;
use crate::judge::answer::HappenedAnswer;
use crate::judge::code::LicenceGroup;
// Not `expect`: in tests, clippy does not look for it.
#[allow(
    clippy::enum_glob_use,
    reason = "a ladder is read as steps, not as paths"
)]
use crate::tables::step::Step::{self, *};
use crate::vocabulary::{Channel, Kind, Windows};

/// After a reinstallation, a new disk or a clone, and where nobody says what happened.
static GENERAL: &[Step] = &[
    ShowOutput,
    Refund,
    BaseFirst,
    StoreAccount,
    RightEdition,
    LeaveInsider,
    OnlineAndRestart,
    Troubleshooter,
    OwnKey,
    FirmwareEdition,
    DefaultKey,
    ChangedHardware,
    OldDisk,
    UndoChange,
    RecoveryMedia,
    AskShop,
    WaitADay,
    AskMaker,
    Portal,
    ImageRestore,
    CallBack,
    AskOrganisation,
    NewLicence,
    SoldEdition,
    LinkAccount,
];

/// After a new board, where the licence is on Microsoft's side.
static BOARD: &[Step] = &[
    ShowOutput,
    Refund,
    OnlineAndRestart,
    Troubleshooter,
    ChangedHardware,
    StoreAccount,
    OwnKey,
    FirmwareEdition,
    UndoChange,
    AskMaker,
    AskShop,
    Portal,
    CallBack,
    AskOrganisation,
    NewLicence,
    SoldEdition,
];

/// After a new board, where the licence is a key.
static BOARD_OWN_KEY: &[Step] = &[
    ShowOutput,
    Refund,
    OwnKey,
    ChangedHardware,
    Portal,
    CallBack,
    UndoChange,
    AskShop,
    AskOrganisation,
    NewLicence,
    SoldEdition,
];

/// After the maker replaced the board.
static MAKER_BOARD: &[Step] = &[
    OnlineAndRestart,
    Troubleshooter,
    StoreAccount,
    OwnKey,
    FirmwareEdition,
    ChangedHardware,
    AskMaker,
    AskShop,
    Portal,
    CallBack,
    AskOrganisation,
    NewLicence,
    SoldEdition,
];

/// After the maker replaced the board of a PC whose licence is the maker's own, or most likely so
/// where nobody tells it.
static MAKER_FIRST: &[Step] = &[
    OnlineAndRestart,
    Troubleshooter,
    FirmwareEdition,
    ChangedHardware,
    AskMaker,
    OwnKey,
    CallBack,
    NewLicence,
    SoldEdition,
];

/// After an update or a reset of the firmware.
static BIOS: &[Step] = &[
    OnlineAndRestart,
    Troubleshooter,
    BiosSettings,
    StoreAccount,
    OwnKey,
    FirmwareEdition,
    ChangedHardware,
    WaitADay,
    AskMaker,
    AskShop,
    Portal,
    ImageRestore,
    CallBack,
    AskOrganisation,
    NewLicence,
    SoldEdition,
];

/// After a new processor.
static CPU: &[Step] = &[
    OnlineAndRestart,
    Troubleshooter,
    StoreAccount,
    OwnKey,
    FirmwareEdition,
    ChangedHardware,
    UndoChange,
    WaitADay,
    AskMaker,
    Portal,
    ImageRestore,
    CallBack,
    AskOrganisation,
    NewLicence,
    SoldEdition,
];

/// After a part at which a licence hardly looks.
static PARTS: &[Step] = &[
    OnlineAndRestart,
    Troubleshooter,
    StoreAccount,
    OwnKey,
    FirmwareEdition,
    ChangedHardware,
    UndoChange,
    AskShop,
    WaitADay,
    AskMaker,
    Portal,
    ImageRestore,
    CallBack,
    AskOrganisation,
    NewLicence,
    SoldEdition,
];

/// On another PC.
static OTHER_PC: &[Step] = &[
    ShowOutput,
    Refund,
    OwnLicence,
    FirmwareEdition,
    RightEdition,
    ReleaseOldPc,
    StoreAccount,
    OwnKey,
    ChangedHardware,
    Portal,
    CallBack,
    AskOrganisation,
    NewLicence,
    SoldEdition,
    LinkAccount,
];

/// On a second PC, while the first one stays in use.
static SECOND_PC: &[Step] = &[
    Refund,
    OwnLicence,
    FirmwareEdition,
    ReleaseOldPc,
    RightEdition,
    StoreAccount,
    OwnKey,
    Portal,
    AskOrganisation,
    NewLicence,
    SoldEdition,
    LinkAccount,
];

/// In a virtual machine that was made, copied or moved.
static VIRTUAL: &[Step] = &[
    StoreAccount,
    ChangedHardware,
    VmIdentity,
    OwnKey,
    Portal,
    CallBack,
    TestMachine,
    AskOrganisation,
    NewLicence,
    SoldEdition,
];

/// Where nothing was changed.
static NOTHING: &[Step] = &[
    ShowOutput,
    Refund,
    OnlineAndRestart,
    Troubleshooter,
    BaseFirst,
    StoreAccount,
    OwnKey,
    FirmwareEdition,
    DefaultKey,
    AskShop,
    WaitADay,
    AskMaker,
    Portal,
    CallBack,
    AskOrganisation,
];

/// Licences that come back in a way of their own, whatever happened.
static SUBSCRIPTION: &[Step] = &[OnlineAndRestart, AskOrganisation];
static ORGANISATION: &[Step] = &[AskOrganisation];
/// An organisation's key on a PC of which nobody says whose it is.
static CLIENT_KEY: &[Step] = &[
    ProveContract,
    FirmwareEdition,
    OwnKey,
    AskShop,
    NewLicence,
    SoldEdition,
];
/// The same where the PC was sold with a licence of its own.
static OVER_OWN_LICENCE: &[Step] = &[
    FirmwareEdition,
    ProveContract,
    AskShop,
    NewLicence,
    SoldEdition,
];
static ORGANISATION_KEY: &[Step] = &[
    Refund,
    FirmwareEdition,
    DefaultKey,
    AskShop,
    ReleaseManagement,
    NewLicence,
    SoldEdition,
];
static HOST: &[Step] = &[AskHost];
/// No key turns a client's evaluation into a full edition.
static EVALUATION: &[Step] = &[AskOrganisation, LeaveEvaluation, NewLicence, SoldEdition];
static SERVER_EVALUATION: &[Step] = &[ConvertEvaluation];
static SERVER: &[Step] = &[ConvertEvaluation, ServerKey, Portal, AskOrganisation];
static SERVER_MAKER: &[Step] = &[RecoveryMedia, AskMaker];
/// What is activated without a server fails by a wrong clock first of all.
static OLDER_MAKER: &[Step] = &[OnlineAndRestart, RecoveryMedia, OwnKey, Portal, NewLicence];
static OLDER: &[Step] = &[
    OnlineAndRestart,
    RecoveryMedia,
    FirmwareEdition,
    OwnKey,
    AskMaker,
    Portal,
    NewLicence,
];
static DEVICE_MAKER: &[Step] = &[RecoveryMedia, AskMaker];

impl Pc<'_> {
    /// The ladder of what happened to this PC.
    pub(super) fn ladder(&self) -> &'static [Step] {
        if let Some(ladder) = self.own_ladder() {
            return ladder;
        }
        match self.answers.happened {
            Some(HappenedAnswer::Nothing) if self.is_never_licensed() => GENERAL,
            None
            | Some(HappenedAnswer::Reinstall | HappenedAnswer::Disk | HappenedAnswer::Clone) => {
                GENERAL
            }
            Some(HappenedAnswer::Board) if self.group() == LicenceGroup::OwnKey => BOARD_OWN_KEY,
            Some(HappenedAnswer::Board) => BOARD,
            Some(HappenedAnswer::MakerBoard)
                if self.is_makers_to_answer() || self.is_without_makers_key() =>
            {
                MAKER_FIRST
            }
            Some(HappenedAnswer::MakerBoard) => MAKER_BOARD,
            Some(HappenedAnswer::Bios) => BIOS,
            Some(HappenedAnswer::Cpu) => CPU,
            Some(HappenedAnswer::OtherPc) => OTHER_PC,
            Some(HappenedAnswer::SecondPc) => SECOND_PC,
            Some(HappenedAnswer::Virtual) => VIRTUAL,
            Some(HappenedAnswer::Parts) => PARTS,
            Some(HappenedAnswer::Nothing) => NOTHING,
        }
    }

    /// The ladder of a licence that comes back in the same way whatever happened.
    pub(super) fn own_ladder(&self) -> Option<&'static [Step]> {
        let is_oem = self.facts.channel.is_some_and(Channel::is_oem);
        Some(match self.kind {
            Kind::Subscription => SUBSCRIPTION,
            Kind::Mak if self.may_be_private() && self.is_over_own_licence() => OVER_OWN_LICENCE,
            Kind::KmsOrg | Kind::Mak if self.may_be_private() => CLIENT_KEY,
            Kind::Mak | Kind::KmsOrg | Kind::KmsHost => ORGANISATION,
            Kind::MakPrivate | Kind::KmsPrivate => ORGANISATION_KEY,
            Kind::Avma => HOST,
            Kind::Eval if self.facts.is_server() => SERVER_EVALUATION,
            Kind::Eval => EVALUATION,
            Kind::Server if is_oem => SERVER_MAKER,
            Kind::Server => SERVER,
            Kind::OemSlp => OLDER_MAKER,
            Kind::OemCoa | Kind::OlderWindows => OLDER,
            Kind::LtscOem => DEVICE_MAKER,
            _ if self.facts.is_server() => SERVER,
            _ if self.facts.windows.is_some_and(Windows::is_before_ten) => OLDER,
            _ => return None,
        })
    }
}
