//! Outlooks of licences of an organisation, and evaluations.

use super::row::Row;
use crate::tables::rule::RuleId::*;
use crate::vocabulary::Confidence::*;
use crate::vocabulary::Outcome::*;
use crate::vocabulary::Scenario::*;

#[rustfmt::skip]
pub(super) static MAK: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Org, certainty: High, because: &[MakUsesCount], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Org, certainty: Medium, because: &[MakUsesCount], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[] },
    Row { scenario: CpuChange, outcome: Org, certainty: Medium, because: &[MakUsesCount], against: &[] },
    Row { scenario: BiosUpdate, outcome: Ok, certainty: Medium, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[MakUsesCount] },
    Row { scenario: MbSwap, outcome: Org, certainty: High, because: &[MakUsesCount], against: &[] },
    Row { scenario: OtherPc, outcome: Org, certainty: High, because: &[ContractDecides, MakUsesCount], against: &[] },
    Row { scenario: NewVm, outcome: Org, certainty: Medium, because: &[ContractDecides], against: &[] },
    Row { scenario: ReuseVhd, outcome: Org, certainty: Medium, because: &[ContractDecides], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Org, certainty: Medium, because: &[ContractDecides, MakUsesCount], against: &[] },
    Row { scenario: Inplace10To11, outcome: Org, certainty: Medium, because: &[ContractDecides, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static MAK_PRIVATE: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Chance, certainty: Medium, because: &[MakMayBeBlocked], against: &[ActivatedStays] },
    Row { scenario: ReinstallSameHw, outcome: Chance, certainty: Low, because: &[MakSameHardware], against: &[MakMayBeBlocked] },
    Row { scenario: OsDiskSwap, outcome: Chance, certainty: Low, because: &[MakSameHardware, DiskIsNoNewPc], against: &[MakMayBeBlocked] },
    Row { scenario: GpuRamNicChange, outcome: Chance, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MakMayBeBlocked] },
    Row { scenario: CpuChange, outcome: Unlikely, certainty: Medium, because: &[MakMayBeBlocked], against: &[] },
    Row { scenario: BiosUpdate, outcome: Chance, certainty: Low, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[MakMayBeBlocked] },
    Row { scenario: MbSwap, outcome: Unlikely, certainty: Medium, because: &[MakMayBeBlocked], against: &[] },
    Row { scenario: OtherPc, outcome: NoRight, certainty: Medium, because: &[MakNeedsContract], against: &[] },
    Row { scenario: NewVm, outcome: NoRight, certainty: Medium, because: &[MakNeedsContract], against: &[] },
    Row { scenario: ReuseVhd, outcome: NoRight, certainty: Low, because: &[MakNeedsContract], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Chance, certainty: Medium, because: &[ImageBringsBack], against: &[MakMayBeBlocked] },
    Row { scenario: ImageRestoreOtherHw, outcome: NoRight, certainty: Medium, because: &[ImageElsewhereIsAMove, MakNeedsContract], against: &[] },
    Row { scenario: Inplace10To11, outcome: Chance, certainty: Medium, because: &[ElevenFree, ElevenNeedsHardware], against: &[MakMayBeBlocked] },
];

#[rustfmt::skip]
pub(super) static KMS_ORG: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[KmsRenews], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Org, certainty: High, because: &[KmsAgainOnNetwork], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Org, certainty: High, because: &[KmsAgainOnNetwork], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: Org, certainty: High, because: &[KmsAgainOnNetwork], against: &[] },
    Row { scenario: BiosUpdate, outcome: Org, certainty: Medium, because: &[KmsAgainOnNetwork], against: &[] },
    Row { scenario: MbSwap, outcome: Org, certainty: High, because: &[KmsAgainOnNetwork], against: &[] },
    Row { scenario: OtherPc, outcome: Org, certainty: High, because: &[ContractDecides, KmsAgainOnNetwork], against: &[] },
    Row { scenario: NewVm, outcome: Org, certainty: High, because: &[ContractDecides, KmsAgainOnNetwork], against: &[] },
    Row { scenario: ReuseVhd, outcome: Org, certainty: High, because: &[ContractDecides, KmsAgainOnNetwork], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Org, certainty: Medium, because: &[KmsAgainOnNetwork, ImageBringsBack], against: &[ImageOlderLapses] },
    Row { scenario: ImageRestoreOtherHw, outcome: Org, certainty: High, because: &[ContractDecides, KmsAgainOnNetwork], against: &[] },
    Row { scenario: Inplace10To11, outcome: Org, certainty: Medium, because: &[ContractDecides, KmsStaysAClient, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static KMS_PRIVATE: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Chance, certainty: Medium, because: &[FirmwareMayTakeOver], against: &[KmsIsNotPermanent] },
    Row { scenario: OsDiskSwap, outcome: Chance, certainty: Medium, because: &[FirmwareMayTakeOver], against: &[KmsIsNotPermanent] },
    Row { scenario: GpuRamNicChange, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: CpuChange, outcome: Ends, certainty: Low, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: BiosUpdate, outcome: Ends, certainty: Low, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: MbSwap, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: OtherPc, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: NewVm, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: ReuseVhd, outcome: Ends, certainty: Low, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent, ImageOlderLapses], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: Inplace10To11, outcome: Ends, certainty: Medium, because: &[KmsStaysAClient, KmsIsNotPermanent], against: &[] },
];

#[rustfmt::skip]
pub(super) static KMS_HOST: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Org, certainty: Medium, because: &[KmsHostCounts], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Org, certainty: Medium, because: &[KmsHostCounts], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[] },
    Row { scenario: CpuChange, outcome: Org, certainty: Medium, because: &[KmsHostCounts], against: &[] },
    Row { scenario: BiosUpdate, outcome: Org, certainty: Medium, because: &[KmsHostCounts], against: &[] },
    Row { scenario: MbSwap, outcome: Org, certainty: Medium, because: &[KmsHostCounts], against: &[] },
    Row { scenario: OtherPc, outcome: Org, certainty: Medium, because: &[KmsHostCounts], against: &[] },
    Row { scenario: NewVm, outcome: Org, certainty: Medium, because: &[KmsHostCounts], against: &[] },
    Row { scenario: ReuseVhd, outcome: Org, certainty: Medium, because: &[KmsHostCounts], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Org, certainty: Medium, because: &[KmsHostCounts], against: &[] },
    Row { scenario: Inplace10To11, outcome: Na, certainty: Medium, because: &[NotForServers], against: &[] },
];

#[rustfmt::skip]
pub(super) static SUBSCRIPTION: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Org, certainty: High, because: &[SubscriptionRenews], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Action, certainty: High, because: &[SubscriptionBaseFirst], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Action, certainty: High, because: &[SubscriptionBaseFirst], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Org, certainty: Medium, because: &[SubscriptionRenews, SmallChangeAbsorbed], against: &[] },
    Row { scenario: CpuChange, outcome: Action, certainty: Medium, because: &[SubscriptionBaseFirst], against: &[] },
    Row { scenario: BiosUpdate, outcome: Action, certainty: Medium, because: &[SubscriptionBaseFirst], against: &[] },
    Row { scenario: MbSwap, outcome: Chance, certainty: Medium, because: &[SubscriptionBaseDecides, PreinstalledIsBound], against: &[SubscriptionBaseFirst] },
    Row { scenario: OtherPc, outcome: Org, certainty: High, because: &[SubscriptionFiveDevices], against: &[] },
    Row { scenario: NewVm, outcome: Org, certainty: High, because: &[SubscriptionInVm], against: &[] },
    Row { scenario: ReuseVhd, outcome: Org, certainty: Medium, because: &[SubscriptionInVm], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Org, certainty: Medium, because: &[SubscriptionRenews, ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Org, certainty: Medium, because: &[SubscriptionFiveDevices, ImageElsewhereIsAMove], against: &[] },
    Row { scenario: Inplace10To11, outcome: Org, certainty: Medium, because: &[SubscriptionRenews, ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static EVAL: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: CpuChange, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: BiosUpdate, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: MbSwap, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: OtherPc, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: NewVm, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: ReuseVhd, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: Inplace10To11, outcome: Na, certainty: Medium, because: &[EvaluationCannotConvert], against: &[] },
];

#[rustfmt::skip]
pub(super) static AVMA: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[AvmaHostActivates], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Action, certainty: High, because: &[AvmaKeyAgain], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Action, certainty: High, because: &[AvmaKeyAgain], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[AvmaHostActivates], against: &[] },
    Row { scenario: CpuChange, outcome: Ok, certainty: Medium, because: &[AvmaHostActivates], against: &[] },
    Row { scenario: BiosUpdate, outcome: Na, certainty: High, because: &[AvmaHasNoBoard], against: &[] },
    Row { scenario: MbSwap, outcome: Na, certainty: High, because: &[AvmaHasNoBoard], against: &[] },
    Row { scenario: OtherPc, outcome: Org, certainty: High, because: &[AvmaHostFirst], against: &[] },
    Row { scenario: NewVm, outcome: Org, certainty: High, because: &[AvmaHostFirst], against: &[] },
    Row { scenario: ReuseVhd, outcome: Org, certainty: High, because: &[AvmaHostFirst], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Org, certainty: High, because: &[AvmaHostFirst], against: &[] },
    Row { scenario: Inplace10To11, outcome: Na, certainty: High, because: &[NotForServers], against: &[] },
];
