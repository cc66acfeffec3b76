//! Which steps apply to a PC, and in which order.
//!
//! A ladder is the order in which the steps of one event are tried; of each only those are
//! taken that apply to the licence. What costs nothing and cannot harm comes first, what
//! costs money last.

use crate::facts::Facts;
use crate::judge::answer::{
    Answers, BoughtAnswer, EditionAnswer, HappenedAnswer, KeySourceAnswer, LinkedAnswer,
    LinkedBeforeAnswer, MakerAnswer, ManagedAnswer, StickerAnswer,
};
use crate::judge::code::LicenceGroup;
// Not `expect`: in tests, clippy does not look for it.
#[allow(
    clippy::enum_glob_use,
    reason = "a ladder is read as steps, not as paths"
)]
use crate::tables::step::Step::{self, *};
use crate::vocabulary::{Channel, FirmwareKey, Kind, Windows};

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
    WaitADay,
    OwnKey,
    DefaultKey,
    ChangedHardware,
    UndoChange,
    FirmwareEdition,
    RecoveryMedia,
    AskMaker,
    AskShop,
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
    ChangedHardware,
    StoreAccount,
    OwnKey,
    UndoChange,
    FirmwareEdition,
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
    UndoChange,
    AskShop,
    Portal,
    CallBack,
    AskOrganisation,
    NewLicence,
    SoldEdition,
];

/// After the maker replaced the board.
static MAKER_BOARD: &[Step] = &[
    OnlineAndRestart,
    Troubleshooter,
    WaitADay,
    StoreAccount,
    OwnKey,
    ChangedHardware,
    FirmwareEdition,
    AskMaker,
    AskShop,
    Portal,
    CallBack,
    AskOrganisation,
    NewLicence,
    SoldEdition,
];

/// After an update or a reset of the firmware.
static BIOS: &[Step] = &[
    OnlineAndRestart,
    Troubleshooter,
    WaitADay,
    BiosSettings,
    StoreAccount,
    OwnKey,
    ChangedHardware,
    FirmwareEdition,
    AskMaker,
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
    WaitADay,
    StoreAccount,
    OwnKey,
    ChangedHardware,
    UndoChange,
    FirmwareEdition,
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
    RightEdition,
    ReleaseOldPc,
    StoreAccount,
    OwnKey,
    ChangedHardware,
    UndoChange,
    Portal,
    AskOrganisation,
    NewLicence,
    SoldEdition,
    LinkAccount,
];

/// In a virtual machine that was made, copied or moved.
static VIRTUAL: &[Step] = &[
    VmIdentity,
    OwnKey,
    TestMachine,
    AskOrganisation,
    NewLicence,
    SoldEdition,
];

/// Where nothing was changed.
static NOTHING: &[Step] = &[
    ShowOutput,
    Refund,
    WaitADay,
    OnlineAndRestart,
    Troubleshooter,
    BaseFirst,
    StoreAccount,
    OwnKey,
    FirmwareEdition,
    AskMaker,
    Portal,
    CallBack,
    AskOrganisation,
];

/// Licences that come back in a way of their own, whatever happened.
static SUBSCRIPTION: &[Step] = &[OnlineAndRestart, AskOrganisation];
static ORGANISATION: &[Step] = &[AskOrganisation];
static ORGANISATION_KEY: &[Step] = &[
    Refund,
    FirmwareEdition,
    AskShop,
    ReleaseManagement,
    NewLicence,
    SoldEdition,
];
static HOST: &[Step] = &[AskHost];
static EVALUATION: &[Step] = &[NewLicence];
static SERVER_EVALUATION: &[Step] = &[ConvertEvaluation];
static SERVER: &[Step] = &[ServerKey, Portal, AskOrganisation];
static SERVER_MAKER: &[Step] = &[RecoveryMedia, AskMaker];
static OLDER_MAKER: &[Step] = &[RecoveryMedia, OwnKey, Portal, NewLicence];
static OLDER: &[Step] = &[FirmwareEdition, OwnKey, AskMaker, Portal, NewLicence];
static DEVICE_MAKER: &[Step] = &[RecoveryMedia, AskMaker];

/// What a ladder is cut to.
pub(super) struct Pc<'a> {
    pub(super) kind: Kind,
    pub(super) facts: &'a Facts,
    /// With what the text itself tells.
    pub(super) answers: &'a Answers,
}

impl Pc<'_> {
    /// The steps for this PC, in order.
    pub(super) fn steps(&self) -> Vec<Step> {
        let ladder = self.ladder().iter().copied();
        let mut steps: Vec<Step> = ladder.filter(|step| self.applies(*step)).collect();
        if steps.is_empty() {
            steps.push(ShowOutput);
        }
        // What costs nothing comes before what may not be at hand: a PC that fails, or whose
        // owner answers questions only, has perhaps no output to show.
        if let [ShowOutput, rest @ ..] = &mut *steps
            && let Some(waited) = rest.iter().position(|step| *step == WaitADay)
        {
            steps[..=waited + 1].rotate_left(1);
        }
        steps
    }

    fn ladder(&self) -> &'static [Step] {
        if let Some(ladder) = self.own_ladder() {
            return ladder;
        }
        match self.answers.happened {
            None
            | Some(HappenedAnswer::Reinstall | HappenedAnswer::Disk | HappenedAnswer::Clone) => {
                GENERAL
            }
            Some(HappenedAnswer::Board) if self.group() == LicenceGroup::OwnKey => BOARD_OWN_KEY,
            Some(HappenedAnswer::Board) => BOARD,
            Some(HappenedAnswer::MakerBoard) => MAKER_BOARD,
            Some(HappenedAnswer::Bios) => BIOS,
            Some(HappenedAnswer::Cpu) => CPU,
            Some(HappenedAnswer::OtherPc) => OTHER_PC,
            Some(HappenedAnswer::Virtual) => VIRTUAL,
            Some(HappenedAnswer::Nothing) => NOTHING,
        }
    }

    /// The ladder of a licence that comes back in the same way whatever happened.
    fn own_ladder(&self) -> Option<&'static [Step]> {
        let is_oem = self.facts.channel.is_some_and(Channel::is_oem);
        Some(match self.kind {
            Kind::Subscription => SUBSCRIPTION,
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

    pub(super) fn group(&self) -> LicenceGroup {
        LicenceGroup::of(self.kind, self.facts, self.answers)
    }

    /// A key of one's own that somebody sold who had perhaps no right to.
    pub(super) fn is_doubtful(&self) -> bool {
        self.group() == LicenceGroup::OwnKey
            && self.answers.key_source == Some(KeySourceAnswer::Marketplace)
    }

    /// The step from Home to Pro out of the Store.
    pub(super) fn is_home_to_pro(&self) -> bool {
        self.kind == Kind::Store && self.answers.bought == Some(BoughtAnswer::HomeToPro)
    }

    /// Whether a digital licence does the work, and the PC itself is asked for.
    fn is_digital(&self) -> bool {
        matches!(
            self.kind,
            Kind::FreeupOem
                | Kind::FreeupDsp
                | Kind::FreeupRetail
                | Kind::UnknownDl
                | Kind::Win10To11
        )
    }

    fn is_server(&self) -> bool {
        self.kind == Kind::Server || self.facts.is_server()
    }

    fn is_managed(&self) -> bool {
        self.answers.managed == Some(ManagedAnswer::Yes)
    }

    /// Whether another edition than this one must be bought, as this one is not sold singly.
    fn is_not_sold(&self) -> bool {
        self.facts.edition.is_some_and(|edition| {
            edition.is_by_contract() || edition.is_for_organisations() || edition.is_server()
        })
    }

    /// Whether a change can be undone: there is an old part, or an old PC.
    fn can_undo(&self) -> bool {
        matches!(
            self.answers.happened,
            Some(
                HappenedAnswer::Board
                    | HappenedAnswer::Cpu
                    | HappenedAnswer::OtherPc
                    | HappenedAnswer::Clone
            )
        )
    }

    /// Whether the licence could be moved with the account that it was linked to.
    pub(super) fn may_be_linked(&self) -> bool {
        let is_linkable = self.is_digital()
            || matches!(
                self.kind,
                Kind::OemNonslp | Kind::RetailKey | Kind::Store | Kind::Unknown
            );
        is_linkable
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

    /// Whether a box or a receipt of a known seller stands behind the key.
    pub(super) fn is_key_proven(&self) -> bool {
        matches!(
            self.answers.key_source,
            Some(KeySourceAnswer::Box | KeySourceAnswer::Online)
        ) || self.answers.sticker == Some(StickerAnswer::Box)
    }

    fn is_oem_dm(&self) -> bool {
        self.kind == Kind::OemDm || self.facts.channel == Some(Channel::OemDm)
    }

    fn applies(&self, step: Step) -> bool {
        let event = self.answers.happened;
        let is_doubtful = self.is_doubtful();
        let is_plain = !is_doubtful && !self.is_home_to_pro();
        let is_unknown = self.kind == Kind::Unknown;
        let is_own = self.group() == LicenceGroup::OwnKey;
        let is_elsewhere = event == Some(HappenedAnswer::OtherPc);
        // A key of one's own is moved by entering it, and what stays with its PC not at all.
        let is_own_elsewhere = is_own && is_elsewhere;
        let stays_behind = is_elsewhere && !self.may_leave_its_pc();
        let is_virtual = event == Some(HappenedAnswer::Virtual);
        match step {
            ShowOutput => {
                (is_doubtful && self.facts.channel.is_none()) || (is_unknown && event.is_none())
            }
            // Of a used PC the shop sold the key with it.
            Refund => is_doubtful || (self.kind == Kind::MakPrivate && !self.can_ask_shop()),
            BaseFirst => self.is_home_to_pro(),
            StoreAccount => self.kind == Kind::Store,
            OwnLicence | ConvertEvaluation | AskHost | BiosSettings | VmIdentity | TestMachine
            | ServerKey => true,
            RecoveryMedia => matches!(self.kind, Kind::OemSlp | Kind::LtscOem | Kind::Server),
            RightEdition => {
                is_plain && !stays_behind && self.answers.edition != Some(EditionAnswer::Same)
            }
            LeaveInsider => self.kind == Kind::Insider,
            OnlineAndRestart | Troubleshooter => is_plain,
            WaitADay => {
                is_plain && (self.kind != Kind::Insider || event == Some(HappenedAnswer::Nothing))
            }
            ReleaseOldPc => is_own && !is_doubtful,
            OwnKey => {
                self.has_own_key()
                    || (is_unknown && event != Some(HappenedAnswer::Nothing))
                    || (is_virtual && !is_doubtful)
            }
            DefaultKey => self.is_digital() || self.is_home_to_pro() || is_doubtful,
            ChangedHardware => {
                self.may_be_linked() && is_plain && !is_own_elsewhere && !stays_behind
            }
            UndoChange => self.can_undo() && !is_doubtful && !is_own_elsewhere,
            FirmwareEdition => {
                let may_have_one = self.is_oem_dm()
                    || is_doubtful
                    || matches!(
                        self.kind,
                        Kind::Refurbished | Kind::KmsPrivate | Kind::MakPrivate
                    );
                may_have_one && self.facts.firmware_key != Some(FirmwareKey::Absent)
            }
            AskMaker => self.can_ask_maker(),
            AskShop => self.can_ask_shop(),
            ReleaseManagement => {
                self.answers.maker == Some(MakerAnswer::Used)
                    || self.answers.managed == Some(ManagedAnswer::Formerly)
            }
            AskOrganisation => self.needs_organisation(),
            Portal => self.has_own_key() && self.answers.key_source != Some(KeySourceAnswer::Work),
            ImageRestore => self.is_digital(),
            CallBack => self.can_call_back(),
            LinkAccount => {
                !self.is_managed() && ((is_own && !is_doubtful) || self.kind == Kind::Insider)
            }
            SoldEdition => self.may_have_to_buy() && self.is_not_sold() && !self.facts.is_server(),
            NewLicence => self.may_have_to_buy() && !self.is_not_sold(),
        }
    }

    /// Whether the licence may be one that can be moved to another PC.
    fn may_leave_its_pc(&self) -> bool {
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

    fn can_ask_maker(&self) -> bool {
        if matches!(
            self.answers.maker,
            Some(MakerAnswer::Own | MakerAnswer::Virtual | MakerAnswer::Shop)
        ) {
            return false;
        }
        let is_board = matches!(
            self.answers.happened,
            Some(HappenedAnswer::Board | HappenedAnswer::MakerBoard)
        );
        let is_by_maker = self.answers.happened == Some(HappenedAnswer::MakerBoard);
        self.is_oem_dm()
            || self.kind == Kind::LtscOem
            || (self.kind == Kind::Server)
            || (self.kind == Kind::FreeupOem && is_board)
            || is_by_maker
    }

    fn can_ask_shop(&self) -> bool {
        match self.kind {
            Kind::Refurbished => true,
            Kind::KmsPrivate => !matches!(
                self.answers.maker,
                Some(MakerAnswer::Own | MakerAnswer::Maker | MakerAnswer::Virtual)
            ),
            Kind::MakPrivate => matches!(
                self.answers.maker,
                Some(MakerAnswer::Shop | MakerAnswer::Used)
            ),
            _ => self.answers.maker == Some(MakerAnswer::Shop),
        }
    }

    fn needs_organisation(&self) -> bool {
        self.is_managed()
            || self.group() == LicenceGroup::Organisation
            || self.answers.key_source == Some(KeySourceAnswer::Work)
            || (self.is_server() && self.answers.managed != Some(ManagedAnswer::No))
    }

    /// Whether somebody at Microsoft could look it up, with nobody nearer to ask.
    fn can_call_back(&self) -> bool {
        if self.is_managed() || self.is_doubtful() {
            return false;
        }
        let is_bios = self.answers.happened == Some(HappenedAnswer::Bios);
        self.is_digital()
            || self.kind == Kind::Unknown
            || self.kind == Kind::Store
            || (self.kind == Kind::OemDm && is_bios)
            || self.has_own_key()
    }

    /// Whether there may be no other way left than a licence that is bought.
    fn may_have_to_buy(&self) -> bool {
        let is_owed = matches!(
            self.answers.happened,
            Some(HappenedAnswer::MakerBoard | HappenedAnswer::Bios | HappenedAnswer::Nothing)
        );
        let is_moved = matches!(
            self.answers.happened,
            Some(HappenedAnswer::Board | HappenedAnswer::OtherPc | HappenedAnswer::Virtual)
        );
        match self.kind {
            _ if self.is_managed() => false,
            // The key was paid for, and is theirs.
            Kind::RetailKey => self.is_doubtful(),
            Kind::Store => !self.is_home_to_pro() && is_moved,
            Kind::OemDm => is_moved,
            Kind::OemNonslp | Kind::Refurbished => !is_owed,
            _ => true,
        }
    }
}
