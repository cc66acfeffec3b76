//! Outlooks of licences of an organisation, and evaluations.

use super::Row;
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
    Row { scenario: CpuOrBiosChange, outcome: Org, certainty: Medium, because: &[MakUsesCount], against: &[] },
    Row { scenario: MbSwap, outcome: Org, certainty: High, because: &[MakUsesCount], against: &[] },
    Row { scenario: OtherPc, outcome: Org, certainty: High, because: &[ContractDecides, MakUsesCount], against: &[] },
    Row { scenario: NewVm, outcome: Org, certainty: Medium, because: &[ContractDecides], against: &[] },
    Row { scenario: ReuseVhd, outcome: Org, certainty: Medium, because: &[ContractDecides], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Org, certainty: Medium, because: &[ContractDecides, MakUsesCount], against: &[] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static MAK_PRIVATE: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Chance, certainty: Medium, because: &[MakMayBeBlocked], against: &[ActivatedStays] },
    Row { scenario: ReinstallSameHw, outcome: Unlikely, certainty: Medium, because: &[MakMayBeBlocked], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Unlikely, certainty: Low, because: &[MakMayBeBlocked], against: &[DiskIsNoNewPc] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuOrBiosChange, outcome: Unlikely, certainty: Medium, because: &[MakMayBeBlocked], against: &[] },
    Row { scenario: MbSwap, outcome: Unlikely, certainty: Medium, because: &[MakMayBeBlocked], against: &[] },
    Row { scenario: OtherPc, outcome: NoRight, certainty: Medium, because: &[MakNeedsContract], against: &[] },
    Row { scenario: NewVm, outcome: NoRight, certainty: Medium, because: &[MakNeedsContract], against: &[] },
    Row { scenario: ReuseVhd, outcome: NoRight, certainty: Low, because: &[MakNeedsContract], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: NoRight, certainty: Medium, because: &[ImageElsewhereIsAMove, MakNeedsContract], against: &[] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static KMS_ORG: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[KmsRenews], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Org, certainty: High, because: &[KmsAgainOnNetwork], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Org, certainty: High, because: &[KmsAgainOnNetwork], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuOrBiosChange, outcome: Org, certainty: High, because: &[KmsAgainOnNetwork], against: &[] },
    Row { scenario: MbSwap, outcome: Org, certainty: High, because: &[KmsAgainOnNetwork], against: &[] },
    Row { scenario: OtherPc, outcome: Org, certainty: High, because: &[ContractDecides, KmsAgainOnNetwork], against: &[] },
    Row { scenario: NewVm, outcome: Org, certainty: High, because: &[ContractDecides, KmsAgainOnNetwork], against: &[] },
    Row { scenario: ReuseVhd, outcome: Org, certainty: High, because: &[ContractDecides, KmsAgainOnNetwork], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Org, certainty: High, because: &[ContractDecides, KmsAgainOnNetwork], against: &[] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, KmsStaysAClient, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static KMS_PRIVATE: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Unknown, certainty: Low, because: &[KmsPrivateUnknown], against: &[] },
    Row { scenario: CpuOrBiosChange, outcome: Ends, certainty: Low, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: MbSwap, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: OtherPc, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: NewVm, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: ReuseVhd, outcome: Ends, certainty: Low, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Unknown, certainty: Low, because: &[KmsPrivateUnknown], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Ends, certainty: Medium, because: &[KmsIsNotPermanent], against: &[] },
    Row { scenario: Inplace10To11, outcome: Chance, certainty: Low, because: &[KmsStaysAClient, KmsIsNotPermanent], against: &[] },
];

#[rustfmt::skip]
pub(super) static KMS_HOST: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Org, certainty: Medium, because: &[KmsHostCounts], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Org, certainty: Medium, because: &[KmsHostCounts], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[] },
    Row { scenario: CpuOrBiosChange, outcome: Org, certainty: Medium, because: &[KmsHostCounts], against: &[] },
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
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Action, certainty: High, because: &[SubscriptionBaseFirst], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Ok, certainty: High, because: &[DiskIsNoNewPc], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuOrBiosChange, outcome: Action, certainty: Medium, because: &[SubscriptionBaseFirst], against: &[] },
    Row { scenario: MbSwap, outcome: Chance, certainty: Medium, because: &[SubscriptionBaseDecides, PreinstalledIsBound], against: &[SubscriptionBaseFirst] },
    Row { scenario: OtherPc, outcome: Org, certainty: High, because: &[SubscriptionFiveDevices], against: &[] },
    Row { scenario: NewVm, outcome: Org, certainty: High, because: &[SubscriptionInVm], against: &[] },
    Row { scenario: ReuseVhd, outcome: Org, certainty: Medium, because: &[SubscriptionInVm], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Org, certainty: Medium, because: &[SubscriptionFiveDevices, ImageElsewhereIsAMove], against: &[] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static EVAL: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
    Row { scenario: CpuOrBiosChange, outcome: Ends, certainty: High, because: &[EvaluationEnds], against: &[] },
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
    Row { scenario: ReinstallSameHw, outcome: Ok, certainty: High, because: &[AvmaHostActivates], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Na, certainty: High, because: &[AvmaHasNoDisk], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[AvmaHostActivates], against: &[] },
    Row { scenario: CpuOrBiosChange, outcome: Ok, certainty: Medium, because: &[AvmaHostActivates], against: &[] },
    Row { scenario: MbSwap, outcome: Org, certainty: High, because: &[AvmaHostFirst], against: &[] },
    Row { scenario: OtherPc, outcome: Org, certainty: High, because: &[AvmaHostFirst], against: &[] },
    Row { scenario: NewVm, outcome: Org, certainty: High, because: &[AvmaHostFirst], against: &[] },
    Row { scenario: ReuseVhd, outcome: Org, certainty: High, because: &[AvmaHostFirst], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Org, certainty: High, because: &[AvmaHostFirst], against: &[] },
    Row { scenario: Inplace10To11, outcome: Na, certainty: High, because: &[NotForServers], against: &[] },
];
