//! What a reason code means for this licence, and what to do next.

use super::answer::{Answers, ManagedAnswer};
use super::licence::Licence;
use crate::closed_set::closed_set;
use crate::facts::Facts;
use crate::tables::code::{Cause, Code};
use crate::tables::source::SourceId;
use crate::vocabulary::{Channel, KeyClass, Kind, Windows};

closed_set! {
    /// Licences that come back in the same way.
    pub enum LicenceGroup {
        /// A digital licence behind a default key.
        Digital = "digital",
        /// Preinstalled by the maker of the PC.
        Preinstalled = "preinstalled",
        /// A key of its own.
        OwnKey = "own-key",
        /// Activated by an organisation.
        Organisation = "organisation",
        /// An organisation's key on a private PC.
        OrganisationKey = "organisation-key",
        /// A virtual machine, activated by its host.
        VirtualMachine = "virtual-machine",
        /// An evaluation.
        Evaluation = "evaluation",
        /// What it is cannot be told.
        Unknown = "unknown",
    }
}

closed_set! {
    /// Why a code matters for a licence.
    pub enum Why {
        NoFault = "no-fault",
        OnlyNetwork = "only-network",
        NothingDecided = "nothing-decided",
        RecordsUnreadable = "records-unreadable",
        RearmIsNoActivation = "rearm-is-no-activation",
        PolicyDecides = "policy-decides",
        AccountMoves = "account-moves",
        CountIsNotPublished = "count-is-not-published",
        ContractCounts = "contract-counts",
        OldKeysEnded = "old-keys-ended",
        KeyNeedsBase = "key-needs-base",
        EditionDecides = "edition-decides",
        UpgradeNeedsBase = "upgrade-needs-base",
        MakerActivates = "maker-activates",
        EndsByDate = "ends-by-date",
        ProvesNothing = "proves-nothing",
        ReasonNotPublished = "reason-not-published",
        NameSaysOffer = "name-says-offer",
        HostActivates = "host-activates",
        NotYetActivated = "not-yet-activated",
        NeedsServer = "needs-server",
        RecordDecides = "record-decides",
        TiedToHardware = "tied-to-hardware",
        TiedToPc = "tied-to-pc",
        KeyDecides = "key-decides",
        NeedsOrganisation = "needs-organisation",
        OutsideContract = "outside-contract",
        TrialEnds = "trial-ends",
        KindDecides = "kind-decides",
    }
}

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
    }
}

impl LicenceGroup {
    /// The group of this licence. What is not activated, and what has no kind of its own,
    /// goes by its channel and key.
    pub fn of(kind: Kind, facts: &Facts, answers: &Answers) -> Self {
        match kind {
            Kind::FreeupOem
            | Kind::FreeupDsp
            | Kind::FreeupRetail
            | Kind::Win10To11
            | Kind::Store
            | Kind::UnknownDl
            | Kind::Insider => Self::Digital,
            Kind::OemDm | Kind::OemSlp | Kind::OemCoa | Kind::LtscOem => Self::Preinstalled,
            Kind::RetailKey | Kind::OemNonslp => Self::OwnKey,
            Kind::Mak | Kind::KmsOrg | Kind::KmsHost | Kind::Subscription => Self::Organisation,
            Kind::MakPrivate | Kind::KmsPrivate => Self::OrganisationKey,
            Kind::Avma => Self::VirtualMachine,
            Kind::Eval => Self::Evaluation,
            Kind::NotWindows => Self::Unknown,
            Kind::NotActivated | Kind::OlderWindows | Kind::Server | Kind::Unknown => {
                Self::by_key(facts, answers)
            }
        }
    }

    fn by_key(facts: &Facts, answers: &Answers) -> Self {
        match (facts.channel, facts.key) {
            (Some(Channel::VolumeMak | Channel::VolumeGvlk), _)
            | (_, Some(KeyClass::KmsClient)) => match answers.managed {
                Some(ManagedAnswer::No | ManagedAnswer::Formerly) => Self::OrganisationKey,
                Some(ManagedAnswer::Yes) | None => Self::Organisation,
            },
            (Some(Channel::VolumeCsvlk | Channel::RetailSub), _) => Self::Organisation,
            (Some(Channel::VirtualMachine), _) | (_, Some(KeyClass::Avma)) => Self::VirtualMachine,
            (Some(Channel::RetailEval), _) | (_, Some(KeyClass::Evaluation)) => Self::Evaluation,
            (Some(Channel::OemDm | Channel::OemSlp | Channel::OemCoa), _) => Self::Preinstalled,
            (Some(Channel::OemNonslp), _) | (_, Some(KeyClass::Own)) => Self::OwnKey,
            // Digital licences came with Windows 10, and servers have none.
            (_, Some(KeyClass::Default))
                if facts.is_server() || facts.windows.is_some_and(Windows::is_before_ten) =>
            {
                Self::OwnKey
            }
            (_, Some(KeyClass::Default)) => Self::Digital,
            (_, Some(KeyClass::Unknown) | None) => Self::Unknown,
        }
    }

    /// The way in which this group is activated in general.
    const fn usual_step(self) -> NextStep {
        match self {
            Self::Digital => NextStep::Troubleshoot,
            Self::Preinstalled => NextStep::AskMaker,
            Self::OwnKey => NextStep::EnterKey,
            Self::Organisation => NextStep::WorkNetwork,
            Self::OrganisationKey => NextStep::FindOwnLicence,
            Self::VirtualMachine => NextStep::AskHost,
            Self::Evaluation => NextStep::GetLicence,
            Self::Unknown => NextStep::ShowWholeOutput,
        }
    }
}

impl Why {
    /// Why a code of this cause matters for a licence of this group.
    pub const fn of(cause: Cause, group: LicenceGroup) -> Self {
        match (cause, group) {
            (Cause::Informational, _) => Self::NoFault,
            (Cause::Network, _) => Self::OnlyNetwork,
            (Cause::Server | Cause::TryAgain | Cause::Clock | Cause::ConfirmationId, _) => {
                Self::NothingDecided
            }
            (Cause::LicenceStore, _) => Self::RecordsUnreadable,
            (Cause::Rearm, _) => Self::RearmIsNoActivation,
            (Cause::Policy, _) => Self::PolicyDecides,
            (Cause::NotLinked | Cause::OtherDevice | Cause::NotAdministrator, _) => {
                Self::AccountMoves
            }
            (Cause::KeyLimit | Cause::ReactivationLimit, _) => Self::CountIsNotPublished,
            (Cause::MakLimit, _) => Self::ContractCounts,
            (Cause::KeyTooOld, _) => Self::OldKeysEnded,
            (Cause::UpgradeKey, _) => Self::KeyNeedsBase,
            (Cause::EditionMismatch, _) => Self::EditionDecides,
            (Cause::StoreUpgrade, _) => Self::UpgradeNeedsBase,
            (Cause::StickerKey | Cause::BiosMarker, _) => Self::MakerActivates,
            (Cause::Unconfirmed, _) => Self::ProvesNothing,
            (Cause::Refused, _) => Self::ReasonNotPublished,
            (Cause::OfferEnded, _) => Self::NameSaysOffer,
            (_, LicenceGroup::VirtualMachine) | (Cause::VirtualMachine, _) => Self::HostActivates,
            (Cause::KmsUnreachable | Cause::KmsHost, _) => Self::NeedsServer,
            (_, LicenceGroup::Evaluation) => Self::TrialEnds,
            (Cause::TimeLimited, _) => Self::EndsByDate,
            (Cause::GracePeriod, _) => Self::NotYetActivated,
            (_, LicenceGroup::Organisation) => Self::NeedsOrganisation,
            (_, LicenceGroup::OrganisationKey) => Self::OutsideContract,
            (Cause::KeyInvalid | Cause::KeyBlocked | Cause::KeyRegion, LicenceGroup::Digital) => {
                Self::RecordDecides
            }
            (_, LicenceGroup::Digital) => Self::TiedToHardware,
            (_, LicenceGroup::Preinstalled) => Self::TiedToPc,
            (_, LicenceGroup::OwnKey) => Self::KeyDecides,
            (_, LicenceGroup::Unknown) => Self::KindDecides,
        }
    }

    /// Who says so, beyond the sources of the code itself.
    pub const fn sources(self) -> &'static [SourceId] {
        match self {
            Self::AccountMoves | Self::CountIsNotPublished => &[SourceId::M07],
            Self::ContractCounts | Self::NeedsOrganisation | Self::NeedsServer => &[SourceId::M16],
            Self::OldKeysEnded => &[SourceId::M12],
            Self::MakerActivates => &[SourceId::R37],
            Self::ProvesNothing => &[SourceId::R51],
            Self::HostActivates => &[SourceId::M17],
            Self::RecordDecides | Self::TiedToHardware => &[SourceId::M08],
            Self::TiedToPc => &[SourceId::M09, SourceId::M13],
            Self::OutsideContract => &[SourceId::M16, SourceId::M05],
            Self::TrialEnds => &[SourceId::R43, SourceId::R46],
            Self::NoFault
            | Self::OnlyNetwork
            | Self::NothingDecided
            | Self::RecordsUnreadable
            | Self::RearmIsNoActivation
            | Self::PolicyDecides
            | Self::KeyNeedsBase
            | Self::EditionDecides
            | Self::UpgradeNeedsBase
            | Self::EndsByDate
            | Self::ReasonNotPublished
            | Self::NameSaysOffer
            | Self::NotYetActivated
            | Self::KeyDecides
            | Self::KindDecides => &[],
        }
    }
}

impl NextStep {
    /// What a code of this cause asks the owner of a licence of this group to do.
    pub const fn of(cause: Cause, group: LicenceGroup) -> Self {
        if let Some(step) = Self::of_any_licence(cause) {
            return step;
        }
        match group {
            LicenceGroup::Organisation => Self::of_organisation(cause),
            LicenceGroup::OrganisationKey => match cause {
                Cause::KeyBlocked | Cause::KeyRegion | Cause::KeyLimit | Cause::MakLimit => {
                    Self::AskSeller
                }
                _ => group.usual_step(),
            },
            LicenceGroup::VirtualMachine | LicenceGroup::Evaluation => group.usual_step(),
            LicenceGroup::Digital
            | LicenceGroup::Preinstalled
            | LicenceGroup::OwnKey
            | LicenceGroup::Unknown => Self::of_private(cause, group),
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
            _ => return None,
        })
    }

    const fn of_organisation(cause: Cause) -> Self {
        match cause {
            Cause::MakLimit => Self::ContractOwner,
            Cause::HardwareChanged
            | Cause::NoLicence
            | Cause::KmsUnreachable
            | Cause::GracePeriod
            | Cause::TimeLimited
            | Cause::Unconfirmed => Self::WorkNetwork,
            _ => Self::AskAdministrator,
        }
    }

    /// The step of a private owner: by cause, and where that is not enough by the licence.
    const fn of_private(cause: Cause, group: LicenceGroup) -> Self {
        let is_preinstalled = matches!(group, LicenceGroup::Preinstalled);
        let is_digital = matches!(group, LicenceGroup::Digital);
        let is_own_key = matches!(group, LicenceGroup::OwnKey);
        match cause {
            Cause::HardwareChanged if is_digital => Self::MoveLicence,
            Cause::NoKey | Cause::EditionMismatch | Cause::FirmwareKey | Cause::KeyTooOld
                if is_preinstalled =>
            {
                Self::RestoreMakerState
            }
            Cause::StickerKey | Cause::BiosMarker if is_preinstalled => Self::RestoreMakerState,
            Cause::GracePeriod if is_preinstalled => Self::GoOnline,
            Cause::KeyInvalid => Self::CheckKey,
            Cause::KeyTooOld | Cause::StickerKey if is_own_key => Self::GetLicence,
            Cause::KeyBlocked if is_own_key => Self::AskSeller,
            Cause::KeyRegion | Cause::MakLimit => Self::AskSeller,
            Cause::KeyLimit if !is_preinstalled => Self::FreeTheKey,
            Cause::ReactivationLimit if is_digital || !is_own_key && !is_preinstalled => {
                Self::WaitForLimit
            }
            Cause::EditionMismatch => Self::MatchEdition,
            Cause::StoreUpgrade => Self::StoreAccount,
            Cause::UpgradeKey => Self::InstallBaseFirst,
            Cause::KmsUnreachable | Cause::KmsHost => Self::FindOwnLicence,
            Cause::LicenceStore => Self::RepairSystem,
            Cause::OtherDevice => Self::PickOtherDevice,
            Cause::NotAdministrator => Self::SignInAsAdministrator,
            Cause::NotLinked if is_digital => Self::LinkFirst,
            Cause::Refused if is_digital => Self::AskSupport,
            Cause::Unconfirmed if !is_own_key => Self::ReadAgain,
            _ => group.usual_step(),
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
            Self::AskMaker => &[SourceId::M13, SourceId::M09],
            Self::RestoreMakerState | Self::GoOnline | Self::StoreAccount => &[SourceId::M08],
            Self::FreeTheKey => &[SourceId::M14, SourceId::M25, SourceId::M01],
            Self::ContractOwner | Self::AskAdministrator | Self::WorkNetwork => {
                &[SourceId::M16, SourceId::M04]
            }
            Self::MatchEdition | Self::InstallBaseFirst | Self::CheckNetwork => &[SourceId::M10],
            Self::SetClock | Self::RetypeConfirmation => &[SourceId::M04],
            Self::FindOwnLicence => &[SourceId::M09, SourceId::M16],
            Self::AskHost => &[SourceId::M17],
            Self::ShowWholeOutput | Self::ReadAgain => &[SourceId::M25],
            Self::Nothing
            | Self::CheckKey
            | Self::AskSeller
            | Self::TryLater
            | Self::Restart
            | Self::RepairSystem
            | Self::GetLicence
            | Self::AskSupport => &[],
        }
    }
}

/// The reason code of the state, as far as we know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// A code that no table of ours has.
    Unknown(u32),
    /// A known code, and what it means here.
    Known {
        /// The code.
        code: Code,
        /// Why it matters for this licence.
        why: Why,
        /// What to do next.
        next: NextStep,
    },
}

impl Reason {
    /// The reason behind the state of this licence; `None` when none was shown.
    pub fn of(licence: &Licence, facts: &Facts, answers: &Answers) -> Option<Self> {
        // Zero is how Windows says that there is no reason.
        let number = facts.reason.filter(|number| *number != 0)?;
        let Some(code) = Code::from_number(number) else {
            return Some(Self::Unknown(number));
        };
        let group = LicenceGroup::of(licence.kind, facts, answers);
        let cause = code.row().cause;
        Some(Self::Known {
            code,
            why: Why::of(cause, group),
            next: NextStep::of(cause, group),
        })
    }

    /// The number of the code.
    pub fn number(self) -> u32 {
        match self {
            Self::Unknown(number) => number,
            Self::Known { code, .. } => code.row().number,
        }
    }

    /// Everything that stands behind what is said of it, each source once.
    pub fn sources(self) -> Vec<SourceId> {
        let Self::Known { code, why, next } = self else {
            return Vec::new();
        };
        let mut all = code.row().sources.to_vec();
        for source in why.sources().iter().chain(next.sources()) {
            if !all.contains(source) {
                all.push(*source);
            }
        }
        all
    }
}
