//! Outlooks of free upgrades and digital licences of unknown origin.

use super::row::Row;
use crate::tables::rule::RuleId::*;
use crate::vocabulary::Confidence::*;
use crate::vocabulary::Outcome::*;
use crate::vocabulary::Scenario::*;

#[rustfmt::skip]
pub(super) static FREEUP_OEM: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays, ArticleA5], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: OkNoFallback, certainty: Medium, because: &[SameHardwareAutomatic, NoSecondWay], against: &[ReinstallFailedBefore, ArticleA8] },
    Row { scenario: OsDiskSwap, outcome: OkNoFallback, certainty: Medium, because: &[DiskIsNoNewPc, NoSecondWay], against: &[ArticleA8] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: Chance, certainty: Medium, because: &[BiosUpdateLostIt, ArticleA3], against: &[TroubleshooterWhenLinked] },
    Row { scenario: BiosUpdate, outcome: OkNoFallback, certainty: Medium, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[FirmwareTpmCleared, BiosUpdateLostIt] },
    Row { scenario: MbSwap, outcome: Unlikely, certainty: Medium, because: &[PreinstalledIsBound, BoardSwapRefused2023, ArticleA1, ArticleA4, OldKeysStopped, VoiceLineEnded], against: &[MakerRepairKeepsIt, ArticleA2, AgentsHelpedUntil2025, AgentsMayStillHelp] },
    Row { scenario: OtherPc, outcome: NoRight, certainty: High, because: &[OemStaysWithPc, ArticleA7], against: &[] },
    Row { scenario: NewVm, outcome: Separate, certainty: High, because: &[VmIsADevice, VmRefused2026, ArticleA9], against: &[] },
    Row { scenario: ReuseVhd, outcome: Unknown, certainty: Low, because: &[DiskFileUnknown, ArticleA10], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack, ArticleA13], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: NoRight, certainty: High, because: &[ImageElsewhereIsAMove, OemStaysWithPc], against: &[] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static FREEUP_DSP: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays, ArticleA5], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: OkNoFallback, certainty: Medium, because: &[SameHardwareAutomatic, NoSecondWay], against: &[ReinstallFailedBefore, ArticleA8] },
    Row { scenario: OsDiskSwap, outcome: OkNoFallback, certainty: Medium, because: &[DiskIsNoNewPc, NoSecondWay], against: &[ArticleA8] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: Chance, certainty: Medium, because: &[BiosUpdateLostIt, ArticleA3], against: &[TroubleshooterWhenLinked] },
    Row { scenario: BiosUpdate, outcome: OkNoFallback, certainty: Medium, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[FirmwareTpmCleared, BiosUpdateLostIt] },
    Row { scenario: MbSwap, outcome: Chance, certainty: Low, because: &[ArticleA1, ArticleA4, DspStaysWithFirstPc, BoardSwapRefused2023, MovedDiskRefused2025, OldKeysStopped, ShopSaidBuyNew2016], against: &[BoardSwapSucceeded2024, DspByAgents, TroubleshooterWhenLinked, LinkedStillWorked, ArticleA2, AgentsHelpedUntil2025, AgentsMayStillHelp, AccountWorked2016, VoiceLineEnded, PhoneStillListed] },
    Row { scenario: OtherPc, outcome: Unlikely, certainty: Medium, because: &[ArticleA7, DspStaysWithFirstPc, MovedDiskRefused2025], against: &[DspPartRule, DspByAgents] },
    Row { scenario: NewVm, outcome: Separate, certainty: High, because: &[VmIsADevice, VmRefused2026, ArticleA9], against: &[] },
    Row { scenario: ReuseVhd, outcome: Unknown, certainty: Low, because: &[DiskFileUnknown, ArticleA10], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack, ArticleA13], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Unlikely, certainty: Medium, because: &[ImageElsewhereIsAMove, ArticleA7, MovedDiskRefused2025], against: &[] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static FREEUP_RETAIL: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays, ArticleA5], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: OkNoFallback, certainty: Medium, because: &[SameHardwareAutomatic, NoSecondWay], against: &[ReinstallFailedBefore, ArticleA8] },
    Row { scenario: OsDiskSwap, outcome: OkNoFallback, certainty: Medium, because: &[DiskIsNoNewPc, NoSecondWay], against: &[ArticleA8] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: Chance, certainty: Medium, because: &[BiosUpdateLostIt, ArticleA3], against: &[TroubleshooterWhenLinked] },
    Row { scenario: BiosUpdate, outcome: OkNoFallback, certainty: Medium, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[FirmwareTpmCleared, BiosUpdateLostIt] },
    Row { scenario: MbSwap, outcome: Chance, certainty: Low, because: &[ArticleA1, ArticleA4, BoardSwapRefused2023, MovedDiskRefused2025, OldKeysStopped, ShopSaidBuyNew2016], against: &[BoardSwapSucceeded2024, TroubleshooterWhenLinked, LinkedStillWorked, ArticleA2, AgentsHelpedUntil2025, AgentsMayStillHelp, AccountWorked2016, VoiceLineEnded, PhoneStillListed] },
    Row { scenario: OtherPc, outcome: Unlikely, certainty: Medium, because: &[ArticleA7, OldKeysStopped, MovedDiskRefused2025], against: &[LicenceFollowsBase] },
    Row { scenario: NewVm, outcome: Separate, certainty: High, because: &[VmIsADevice, VmRefused2026, ArticleA9], against: &[] },
    Row { scenario: ReuseVhd, outcome: Unknown, certainty: Low, because: &[DiskFileUnknown, ArticleA10], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack, ArticleA13], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Unlikely, certainty: Medium, because: &[ImageElsewhereIsAMove, ArticleA7], against: &[LicenceFollowsBase] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static UNKNOWN_DL: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: OkNoFallback, certainty: Medium, because: &[SameHardwareAutomatic, NoSecondWay], against: &[ReinstallFailedBefore, ArticleA8] },
    Row { scenario: OsDiskSwap, outcome: OkNoFallback, certainty: Medium, because: &[DiskIsNoNewPc, NoSecondWay], against: &[ArticleA8] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: Chance, certainty: Low, because: &[BiosUpdateLostIt, ArticleA3], against: &[TroubleshooterWhenLinked] },
    Row { scenario: BiosUpdate, outcome: OkNoFallback, certainty: Medium, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[FirmwareTpmCleared, BiosUpdateLostIt] },
    Row { scenario: MbSwap, outcome: Chance, certainty: Low, because: &[ArticleA1, ArticleA4, BoardSwapRefused2023, MovedDiskRefused2025, OldKeysStopped, ShopSaidBuyNew2016], against: &[BoardSwapSucceeded2024, TroubleshooterWhenLinked, LinkedStillWorked, ArticleA2, AgentsHelpedUntil2025, AgentsMayStillHelp, AccountWorked2016, VoiceLineEnded, PhoneStillListed] },
    Row { scenario: OtherPc, outcome: Chance, certainty: Low, because: &[OnlyPaidMoves, ArticleA7, MovedDiskRefused2025], against: &[RetailMayMove, TroubleshooterWhenLinked] },
    Row { scenario: NewVm, outcome: Separate, certainty: High, because: &[VmIsADevice, VmRefused2026, ArticleA9], against: &[] },
    Row { scenario: ReuseVhd, outcome: Unknown, certainty: Low, because: &[DiskFileUnknown, ArticleA10], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack, ArticleA13], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Chance, certainty: Low, because: &[ImageElsewhereIsAMove, OnlyPaidMoves], against: &[RetailMayMove] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];
