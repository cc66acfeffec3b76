//! The ladders of licences that come back in a way of their own, whatever happened.

// Not `expect`: in tests, clippy does not look for it.
#[allow(
    clippy::enum_glob_use,
    reason = "a ladder is read as steps, not as paths"
)]
use crate::tables::step::Step::{self, *};

pub(super) static SUBSCRIPTION: &[Step] = &[OnlineAndRestart, AskOrganisation];
pub(super) static ORGANISATION: &[Step] = &[AskOrganisation];
/// An organisation's key on a PC of which nobody says whose it is.
pub(super) static CLIENT_KEY: &[Step] = &[
    ProveContract,
    FirmwareEdition,
    OwnKey,
    AskShop,
    NewLicence,
    SoldEdition,
];
/// The same where the PC was sold with a licence of its own.
pub(super) static OVER_OWN_LICENCE: &[Step] = &[
    FirmwareEdition,
    ProveContract,
    AskShop,
    NewLicence,
    SoldEdition,
];
pub(super) static ORGANISATION_KEY: &[Step] = &[
    Refund,
    FirmwareEdition,
    DefaultKey,
    AskShop,
    ReleaseManagement,
    NewLicence,
    SoldEdition,
];
pub(super) static HOST: &[Step] = &[AskHost];
/// No key turns a client's evaluation into a full edition.
pub(super) static EVALUATION: &[Step] =
    &[AskOrganisation, LeaveEvaluation, NewLicence, SoldEdition];
pub(super) static SERVER_EVALUATION: &[Step] = &[ConvertEvaluation];
pub(super) static SERVER: &[Step] = &[ConvertEvaluation, ServerKey, Portal, AskOrganisation];
pub(super) static SERVER_MAKER: &[Step] = &[RecoveryMedia, AskMaker];
/// What is activated without a server fails by a wrong clock first of all.
pub(super) static OLDER_MAKER: &[Step] =
    &[OnlineAndRestart, RecoveryMedia, OwnKey, Portal, NewLicence];
pub(super) static OLDER: &[Step] = &[
    OnlineAndRestart,
    RecoveryMedia,
    FirmwareEdition,
    OwnKey,
    AskMaker,
    Portal,
    NewLicence,
];
pub(super) static DEVICE_MAKER: &[Step] = &[RecoveryMedia, AskMaker];
