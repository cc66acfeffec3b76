//! The next step after a code.

use super::group::LicenceGroup;
use crate::closed_set::closed_set;
use crate::tables::code::Cause;
use crate::tables::source::SourceId;

closed_set! {
    /// What to do next.
    pub enum NextStep {
        Nothing = "nothing",
        MoveLicence = "move-licence",
        Troubleshoot = "troubleshoot",
        LinkFirst = "link-first",
        PickOtherDevice = "pick-other-device",
        SignInAsAdministrator = "sign-in-as-administrator",
        AskMaker = "ask-maker",
        RestoreMakerState = "restore-maker-state",
        EnterKey = "enter-key",
        CheckKey = "check-key",
        /// A key of 7 or 8 where the digital licence of 10 or 11 needs none.
        LeaveOldKey = "leave-old-key",
        FreeTheKey = "free-the-key",
        AskSeller = "ask-seller",
        ContractOwner = "contract-owner",
        WaitForLimit = "wait-for-limit",
        MatchEdition = "match-edition",
        StoreAccount = "store-account",
        InstallBaseFirst = "install-base-first",
        GoOnline = "go-online",
        CheckNetwork = "check-network",
        TryLater = "try-later",
        Restart = "restart",
        SetClock = "set-clock",
        RetypeConfirmation = "retype-confirmation",
        RepairSystem = "repair-system",
        AskAdministrator = "ask-administrator",
        WorkNetwork = "work-network",
        FindOwnLicence = "find-own-licence",
        AskHost = "ask-host",
        GetLicence = "get-licence",
        AskSupport = "ask-support",
        ReadAgain = "read-again",
        ShowWholeOutput = "show-whole-output",
        WaitADay = "wait-a-day",
        EnterKeyAsAdministrator = "enter-key-as-administrator",
        EnableService = "enable-service",
        RepairWmi = "repair-wmi",
        InstallAddOnKey = "install-add-on-key",
        RunAsAdministrator = "run-as-administrator",
        SetClockAndUpdate = "set-clock-and-update",
        SignInToStore = "sign-in-to-store",
        /// A client key of which nobody says whose PC it is on.
        WhosePc = "whose-pc",
        KmsReach = "kms-reach",
        KmsCount = "kms-count",
        KmsHostPort = "kms-host-port",
        KmsHostFirst = "kms-host-first",
        KmsOtherHost = "kms-other-host",
        KmsClock = "kms-clock",
        MakAgain = "mak-again",
        ShowReceipt = "show-receipt",
        ConvertServer = "convert-server",
        /// Windows is activated now, and the code of an earlier day.
        Past = "past",
    }
}

impl NextStep {
    /// Whether it is done in the Activation troubleshooter, which came with Windows 10 and moves
    /// digital licences: servers and volume licences have none.
    pub const fn needs_the_troubleshooter(self) -> bool {
        matches!(
            self,
            Self::MoveLicence
                | Self::Troubleshoot
                | Self::LinkFirst
                | Self::PickOtherDevice
                | Self::StoreAccount
                | Self::SignInToStore
        )
    }

    /// What a code of this cause asks the owner of a licence of this group to do.
    pub const fn of(cause: Cause, group: LicenceGroup) -> Self {
        if let Some(step) = Self::of_any_licence(cause) {
            return step;
        }
        match group {
            LicenceGroup::Organisation => Self::of_organisation(cause),
            LicenceGroup::OrganisationKey => match cause {
                Cause::KeyBlocked
                | Cause::KeyRegion
                | Cause::KeyLimit
                | Cause::MakLimit
                | Cause::ServerRefused => Self::AskSeller,
                _ => Self::of_any_private(cause, group),
            },
            LicenceGroup::VirtualMachine | LicenceGroup::Evaluation => {
                Self::of_any_private(cause, group)
            }
            LicenceGroup::Digital
            | LicenceGroup::Preinstalled
            | LicenceGroup::OwnKey
            | LicenceGroup::Unknown => Self::of_private(cause, group),
        }
    }

    /// The way in which a licence of this group is activated in general.
    pub(super) const fn usual(group: LicenceGroup) -> Self {
        match group {
            LicenceGroup::Digital => Self::Troubleshoot,
            LicenceGroup::Preinstalled => Self::AskMaker,
            LicenceGroup::OwnKey => Self::EnterKey,
            LicenceGroup::Organisation => Self::WorkNetwork,
            LicenceGroup::OrganisationKey => Self::FindOwnLicence,
            LicenceGroup::VirtualMachine => Self::AskHost,
            LicenceGroup::Evaluation => Self::GetLicence,
            LicenceGroup::Unknown => Self::ShowWholeOutput,
        }
    }

    /// The step that is the same for every licence, where there is one.
    const fn of_any_licence(cause: Cause) -> Option<Self> {
        Some(match cause {
            Cause::Informational => Self::Nothing,
            Cause::Network => Self::CheckNetwork,
            Cause::Server => Self::TryLater,
            Cause::TryAgain => Self::Restart,
            Cause::Clock => Self::SetClock,
            Cause::ConfirmationId => Self::RetypeConfirmation,
            Cause::Policy => Self::AskAdministrator,
            Cause::VirtualMachine => Self::AskHost,
            Cause::SecureConnection => Self::SetClockAndUpdate,
            Cause::Wmi => Self::RepairWmi,
            Cause::Elevation => Self::RunAsAdministrator,
            Cause::AddOnKey => Self::InstallAddOnKey,
            _ => return None,
        })
    }

    const fn of_organisation(cause: Cause) -> Self {
        match cause {
            Cause::MakLimit | Cause::ServerRefused | Cause::KeyLimit | Cause::KeyBlocked => {
                Self::ContractOwner
            }
            Cause::HardwareChanged
            | Cause::OutOfTolerance
            | Cause::NoLicence
            | Cause::KmsUnreachable
            | Cause::GracePeriod
            | Cause::TimeLimited
            | Cause::Unconfirmed => Self::WorkNetwork,
            _ => Self::AskAdministrator,
        }
    }

    /// The step of whoever looks after the PC alone: files and services are mended in the same
    /// way under every licence.
    const fn of_any_private(cause: Cause, group: LicenceGroup) -> Self {
        match cause {
            Cause::LicenceStore => Self::RepairSystem,
            Cause::ServiceStopped => Self::EnableService,
            Cause::ServerRefused => Self::WaitADay,
            _ => Self::usual(group),
        }
    }

    /// The step of a private owner: by cause, and where that is not enough by the licence.
    const fn of_private(cause: Cause, group: LicenceGroup) -> Self {
        let is_preinstalled = matches!(group, LicenceGroup::Preinstalled);
        let is_digital = matches!(group, LicenceGroup::Digital);
        let is_own_key = matches!(group, LicenceGroup::OwnKey);
        match cause {
            Cause::HardwareChanged | Cause::OutOfTolerance if is_digital => Self::MoveLicence,
            Cause::KeyBlocked if is_digital => Self::WaitADay,
            Cause::NoKey | Cause::EditionMismatch | Cause::FirmwareKey | Cause::KeyTooOld
                if is_preinstalled =>
            {
                Self::RestoreMakerState
            }
            Cause::StickerKey | Cause::BiosMarker if is_preinstalled => Self::RestoreMakerState,
            Cause::GracePeriod if is_preinstalled => Self::GoOnline,
            Cause::KeyInvalid => Self::CheckKey,
            Cause::KeyNotEntered => Self::EnterKeyAsAdministrator,
            Cause::StoreRecord => Self::SignInToStore,
            Cause::KeyTooOld | Cause::StickerKey if is_own_key => Self::GetLicence,
            Cause::KeyBlocked if is_own_key => Self::AskSeller,
            Cause::KeyRegion | Cause::MakLimit => Self::AskSeller,
            Cause::KeyLimit if !is_preinstalled => Self::FreeTheKey,
            Cause::ReactivationLimit if !is_own_key && !is_preinstalled => Self::WaitForLimit,
            Cause::EditionMismatch => Self::MatchEdition,
            Cause::StoreUpgrade | Cause::StoreAccount => Self::StoreAccount,
            Cause::UpgradeKey => Self::InstallBaseFirst,
            Cause::KmsUnreachable | Cause::KmsHost => Self::FindOwnLicence,
            Cause::OtherDevice => Self::PickOtherDevice,
            Cause::NotAdministrator => Self::SignInAsAdministrator,
            Cause::NotLinked if is_digital => Self::LinkFirst,
            Cause::Refused if is_digital => Self::AskSupport,
            Cause::Unconfirmed if !is_own_key => Self::ReadAgain,
            _ => Self::of_any_private(cause, group),
        }
    }

    /// Who recommends it, beyond the sources of the code itself.
    pub const fn sources(self) -> &'static [SourceId] {
        match self {
            Self::MoveLicence | Self::LinkFirst => &[SourceId::M07, SourceId::R03],
            Self::Troubleshoot => &[SourceId::M07, SourceId::M08],
            Self::PickOtherDevice
            | Self::SignInAsAdministrator
            | Self::EnterKey
            | Self::WaitForLimit => &[SourceId::M07],
            Self::WaitADay => &[SourceId::R63, SourceId::R64],
            Self::EnterKeyAsAdministrator | Self::RepairSystem => &[SourceId::M04, SourceId::M25],
            Self::RepairWmi => &[SourceId::M36],
            Self::SetClockAndUpdate => &[SourceId::M37],
            Self::SignInToStore => &[SourceId::M32, SourceId::M07],
            Self::LeaveOldKey => &[SourceId::M12, SourceId::M08],
            Self::EnableService => &[SourceId::M39, SourceId::M31],
            Self::AskMaker => &[SourceId::M13, SourceId::M09],
            Self::RestoreMakerState | Self::GoOnline | Self::StoreAccount => &[SourceId::M08],
            Self::FreeTheKey => &[SourceId::M14, SourceId::M25, SourceId::M01],
            Self::ContractOwner
            | Self::AskAdministrator
            | Self::WorkNetwork
            | Self::WhosePc
            | Self::KmsReach
            | Self::KmsCount
            | Self::KmsHostPort
            | Self::KmsHostFirst
            | Self::KmsOtherHost
            | Self::KmsClock
            | Self::MakAgain => &[SourceId::M16, SourceId::M04],
            Self::ConvertServer => &[SourceId::M41, SourceId::R72],
            Self::MatchEdition | Self::InstallBaseFirst | Self::CheckNetwork => &[SourceId::M10],
            Self::SetClock | Self::RetypeConfirmation | Self::RunAsAdministrator => {
                &[SourceId::M04]
            }
            Self::FindOwnLicence => &[SourceId::M09, SourceId::M16],
            Self::AskHost => &[SourceId::M17],
            Self::ShowWholeOutput | Self::ReadAgain | Self::InstallAddOnKey => &[SourceId::M25],
            Self::Nothing
            | Self::CheckKey
            | Self::AskSeller
            | Self::TryLater
            | Self::Restart
            | Self::GetLicence
            | Self::ShowReceipt
            | Self::Past
            | Self::AskSupport => &[],
        }
    }
}
