//! Why a code matters for a licence.

use super::group::LicenceGroup;
use crate::closed_set::closed_set;
use crate::tables::code::Cause;
use crate::tables::source::SourceId;

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
        LapsedOrChanged = "lapsed-or-changed",
        RefusedByMistake = "refused-by-mistake",
        ServiceIsOff = "service-is-off",
        ToolFailed = "tool-failed",
        NotForWindows = "not-for-windows",
        StoreSide = "store-side",
    }
}

impl Why {
    /// Why a code of this cause matters for a licence of this group.
    pub const fn of(cause: Cause, group: LicenceGroup) -> Self {
        match (cause, group) {
            (Cause::Informational, _) => Self::NoFault,
            (Cause::Network | Cause::SecureConnection, _) => Self::OnlyNetwork,
            (Cause::Wmi | Cause::Elevation, _) => Self::ToolFailed,
            (Cause::ServiceStopped, _) => Self::ServiceIsOff,
            (Cause::AddOnKey, _) => Self::NotForWindows,
            (Cause::StoreAccount | Cause::StoreRecord, _) => Self::StoreSide,
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
            (Cause::Refused | Cause::ServerRefused, _) => Self::ReasonNotPublished,
            (Cause::OfferEnded, _) => Self::NameSaysOffer,
            (_, LicenceGroup::VirtualMachine) | (Cause::VirtualMachine, _) => Self::HostActivates,
            (Cause::KmsUnreachable | Cause::KmsHost, _) => Self::NeedsServer,
            (_, LicenceGroup::Evaluation) => Self::TrialEnds,
            (Cause::TimeLimited, _) => Self::EndsByDate,
            (Cause::GracePeriod, _) => Self::NotYetActivated,
            (Cause::OutOfTolerance, LicenceGroup::Organisation | LicenceGroup::OrganisationKey) => {
                Self::LapsedOrChanged
            }
            (Cause::KeyBlocked, LicenceGroup::Digital) => Self::RefusedByMistake,
            (_, LicenceGroup::Organisation) => Self::NeedsOrganisation,
            (_, LicenceGroup::OrganisationKey) => Self::OutsideContract,
            (
                Cause::KeyInvalid | Cause::KeyNotEntered | Cause::KeyRegion,
                LicenceGroup::Digital,
            ) => Self::RecordDecides,
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
            Self::LapsedOrChanged => &[SourceId::M04, SourceId::R46],
            Self::RefusedByMistake => &[SourceId::M08, SourceId::R63],
            Self::HostActivates => &[SourceId::M17],
            Self::ServiceIsOff => &[SourceId::M39],
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
            | Self::KindDecides
            | Self::ToolFailed
            | Self::NotForWindows
            | Self::StoreSide => &[],
        }
    }
}
