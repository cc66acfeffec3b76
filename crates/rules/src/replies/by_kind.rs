//! What is answered where the kind of the licence decides it.

use crate::judge::Kind;
use crate::tables::rule::RuleId;

/// Whose licence counts once a disk of this licence is in another PC.
pub(super) const fn after_move(kind: Kind) -> &'static [RuleId] {
    match kind {
        Kind::RetailKey => &[RuleId::LicenceIsNotOnDisk, RuleId::RetailMayMove],
        Kind::OemNonslp => &[
            RuleId::LicenceIsNotOnDisk,
            RuleId::DspStaysWithFirstPc,
            RuleId::DspPartRule,
        ],
        Kind::OemDm | Kind::Refurbished | Kind::FreeupOem | Kind::OemSlp | Kind::OemCoa => {
            &[RuleId::LicenceIsNotOnDisk, RuleId::OemStaysWithPc]
        }
        _ => &[RuleId::LicenceIsNotOnDisk, RuleId::OnlyPaidMoves],
    }
}

/// Which licence to buy for a PC of this one: one that a maker sold may hold its own key.
pub(super) const fn which_to_buy(kind: Kind) -> &'static [RuleId] {
    match kind {
        Kind::OemDm | Kind::OemSlp | Kind::OemCoa | Kind::FreeupOem | Kind::Refurbished => &[
            RuleId::FirmwareMayTakeOver,
            RuleId::OnlyPaidMoves,
            RuleId::DspStaysWithFirstPc,
        ],
        _ => &[RuleId::OnlyPaidMoves, RuleId::DspStaysWithFirstPc],
    }
}

/// Whether a key of before, or of another PC, still activates.
pub(super) const fn old_key(kind: Kind) -> &'static [RuleId] {
    match kind {
        Kind::RetailKey => &[RuleId::RetailMayMove, RuleId::ActivationsAreCounted],
        Kind::Mak | Kind::MakPrivate => &[RuleId::MakNeedsContract, RuleId::MakMayBeBlocked],
        Kind::KmsOrg | Kind::KmsPrivate => &[RuleId::KmsIsNotPermanent],
        _ => &[
            RuleId::OldKeysStopped,
            RuleId::OemStaysWithPc,
            RuleId::RetailMayMove,
        ],
    }
}

/// Whether this licence serves two PCs at once.
pub(super) const fn on_two(kind: Kind) -> &'static [RuleId] {
    match kind {
        Kind::Subscription => &[RuleId::SubscriptionFiveDevices],
        Kind::KmsOrg | Kind::KmsPrivate | Kind::Mak | Kind::MakPrivate => {
            &[RuleId::ContractDecides]
        }
        Kind::RetailKey => &[RuleId::OnePcALicence, RuleId::RetailMayMove],
        _ => &[RuleId::OnePcALicence, RuleId::OnlyPaidMoves],
    }
}

/// What goes on once this licence has ended, or is not activated.
pub(super) const fn while_not_activated(kind: Kind) -> &'static [RuleId] {
    match kind {
        Kind::Eval => &[RuleId::EvaluationEnds],
        Kind::KmsOrg | Kind::KmsPrivate => {
            &[RuleId::KmsIsNotPermanent, RuleId::UnactivatedKeepsRunning]
        }
        _ => &[RuleId::UnactivatedKeepsRunning],
    }
}

/// What stays of this licence after leaving a company or a school.
pub(super) const fn after_leaving(kind: Kind) -> &'static [RuleId] {
    match kind {
        Kind::KmsOrg | Kind::KmsPrivate => {
            &[RuleId::KmsIsNotPermanent, RuleId::FirmwareMayTakeOver]
        }
        Kind::Mak | Kind::MakPrivate => &[RuleId::MakNeedsContract, RuleId::FirmwareMayTakeOver],
        Kind::Subscription => &[RuleId::SubscriptionRenews],
        Kind::FreeupOem
        | Kind::FreeupDsp
        | Kind::FreeupRetail
        | Kind::Win10To11
        | Kind::OemDm
        | Kind::OemNonslp
        | Kind::OemSlp
        | Kind::OemCoa
        | Kind::Refurbished => &[RuleId::OwnLicenceStays],
        _ => &[RuleId::LeavingDependsOnKey, RuleId::OwnLicenceStays],
    }
}

/// What becomes of this licence where the PC changes hands.
pub(super) const fn after_handing_over(kind: Kind) -> &'static [RuleId] {
    match kind {
        Kind::KmsOrg | Kind::KmsPrivate => &[RuleId::KmsIsNotPermanent],
        Kind::Mak | Kind::MakPrivate => &[RuleId::MakNeedsContract],
        Kind::Subscription => &[RuleId::SubscriptionRenews],
        Kind::RetailKey => &[RuleId::RetailMayMove, RuleId::AccountRemovalKeepsActivation],
        _ => &[
            RuleId::HandedOverWithPc,
            RuleId::AccountRemovalKeepsActivation,
        ],
    }
}
