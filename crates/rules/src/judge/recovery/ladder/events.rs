//! The ladders of what happened to a PC.

// Not `expect`: in tests, clippy does not look for it.
#[allow(
    clippy::enum_glob_use,
    reason = "a ladder is read as steps, not as paths"
)]
use crate::tables::step::Step::{self, *};

/// After a reinstallation, a new disk or a clone, and where nobody says what happened.
pub(super) static GENERAL: &[Step] = &[
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
pub(super) static BOARD: &[Step] = &[
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
pub(super) static BOARD_OWN_KEY: &[Step] = &[
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
pub(super) static MAKER_BOARD: &[Step] = &[
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
pub(super) static MAKER_FIRST: &[Step] = &[
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
pub(super) static BIOS: &[Step] = &[
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
pub(super) static CPU: &[Step] = &[
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
pub(super) static PARTS: &[Step] = &[
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
pub(super) static OTHER_PC: &[Step] = &[
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
pub(super) static SECOND_PC: &[Step] = &[
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
pub(super) static VIRTUAL: &[Step] = &[
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
pub(super) static NOTHING: &[Step] = &[
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
