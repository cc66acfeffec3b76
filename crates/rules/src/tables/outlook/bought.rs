//! Outlooks of licences that were bought or came with the PC.

use super::row::Row;
use crate::tables::rule::RuleId::*;
use crate::vocabulary::Confidence::*;
use crate::vocabulary::Outcome::*;
use crate::vocabulary::Scenario::*;

#[rustfmt::skip]
pub(super) static WIN10_TO_11: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Ok, certainty: High, because: &[SameHardwareAutomatic], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Ok, certainty: High, because: &[DiskIsNoNewPc], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: OkNoFallback, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[BiosUpdateLostIt, TroubleshooterWhenLinked] },
    Row { scenario: BiosUpdate, outcome: OkNoFallback, certainty: Medium, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[BiosUpdateLostIt, TroubleshooterWhenLinked] },
    Row { scenario: MbSwap, outcome: Chance, certainty: Medium, because: &[BaseDecides, PreinstalledIsBound], against: &[RetailBoardSwap2024, TroubleshooterWhenLinked] },
    Row { scenario: OtherPc, outcome: Chance, certainty: Medium, because: &[BaseDecides, OemStaysWithPc], against: &[RetailMayMove] },
    Row { scenario: NewVm, outcome: Separate, certainty: High, because: &[VmIsADevice], against: &[] },
    Row { scenario: ReuseVhd, outcome: Unknown, certainty: Low, because: &[DiskFileUnknown], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Chance, certainty: Medium, because: &[ImageElsewhereIsAMove, BaseDecides], against: &[RetailMayMove] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static OEM_DM: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Ok, certainty: High, because: &[FirmwareKeyRead, SetupNeedsEdition], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Ok, certainty: High, because: &[DiskIsNoNewPc], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: Ok, certainty: Medium, because: &[FirmwareKeyStays], against: &[] },
    Row { scenario: BiosUpdate, outcome: OkNoFallback, certainty: Medium, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[BiosWipesFirmwareKey] },
    Row { scenario: MbSwap, outcome: NoRight, certainty: Medium, because: &[PreinstalledIsBound], against: &[MakerRepairKeepsIt, MakerOwesKey] },
    Row { scenario: OtherPc, outcome: NoRight, certainty: High, because: &[OemStaysWithPc], against: &[] },
    Row { scenario: NewVm, outcome: Separate, certainty: High, because: &[VmIsADevice, VmRefused2026], against: &[] },
    Row { scenario: ReuseVhd, outcome: Separate, certainty: Medium, because: &[VmIsADevice], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: NoRight, certainty: High, because: &[ImageElsewhereIsAMove, OemStaysWithPc], against: &[] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static REFURBISHED: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Ok, certainty: Medium, because: &[SameHardwareAutomatic], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Ok, certainty: Medium, because: &[DiskIsNoNewPc], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[FingerprintWeighsMuch] },
    Row { scenario: BiosUpdate, outcome: OkNoFallback, certainty: Medium, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[BiosUpdateLostIt] },
    Row { scenario: MbSwap, outcome: NoRight, certainty: Medium, because: &[RefurbishedStays], against: &[MakerRepairKeepsIt] },
    Row { scenario: OtherPc, outcome: NoRight, certainty: High, because: &[RefurbishedStays, OemStaysWithPc], against: &[] },
    Row { scenario: NewVm, outcome: Separate, certainty: High, because: &[VmIsADevice], against: &[] },
    Row { scenario: ReuseVhd, outcome: Separate, certainty: Medium, because: &[VmIsADevice], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: NoRight, certainty: High, because: &[ImageElsewhereIsAMove, RefurbishedStays], against: &[] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static OEM_NONSLP: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Ok, certainty: High, because: &[SameHardwareAutomatic], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Ok, certainty: High, because: &[DiskIsNoNewPc], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: OkNoFallback, certainty: Medium, because: &[OwnKeyIfNeeded], against: &[FingerprintWeighsMuch, TroubleshooterWhenLinked] },
    Row { scenario: BiosUpdate, outcome: OkNoFallback, certainty: Medium, because: &[OwnKeyIfNeeded, BiosReplacesNothing], against: &[TroubleshooterWhenLinked] },
    Row { scenario: MbSwap, outcome: Chance, certainty: Medium, because: &[DspStaysWithFirstPc], against: &[DspByAgents, TroubleshooterWhenLinked, AgentsHelpedUntil2025, AgentsMayStillHelp] },
    Row { scenario: OtherPc, outcome: Unlikely, certainty: Low, because: &[DspStaysWithFirstPc], against: &[DspPartRule, DspByAgents] },
    Row { scenario: NewVm, outcome: Separate, certainty: High, because: &[VmIsADevice], against: &[] },
    Row { scenario: ReuseVhd, outcome: Unknown, certainty: Low, because: &[DiskFileUnknown], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Unlikely, certainty: Low, because: &[ImageElsewhereIsAMove, DspStaysWithFirstPc], against: &[DspPartRule, DspByAgents] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static RETAIL_KEY: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Ok, certainty: High, because: &[SameHardwareAutomatic], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Ok, certainty: High, because: &[DiskIsNoNewPc], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: Ok, certainty: Medium, because: &[OwnKeyIfNeeded], against: &[] },
    Row { scenario: BiosUpdate, outcome: Ok, certainty: Medium, because: &[OwnKeyIfNeeded, BiosReplacesNothing], against: &[] },
    Row { scenario: MbSwap, outcome: Action, certainty: High, because: &[KeyAgain, RetailBoardSwap2024, RetailMayMove, ArticleA6], against: &[ActivationsAreCounted] },
    Row { scenario: OtherPc, outcome: Action, certainty: High, because: &[RetailMayMove, ArticleA6], against: &[ActivationsAreCounted] },
    Row { scenario: NewVm, outcome: Separate, certainty: High, because: &[KeyInUseHere, VmIsADevice], against: &[VmAsTheOneDevice] },
    Row { scenario: ReuseVhd, outcome: Separate, certainty: Medium, because: &[KeyInUseHere], against: &[VmAsTheOneDevice, DiskFileUnknown] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Action, certainty: High, because: &[RetailMayMove, ImageElsewhereIsAMove], against: &[ActivationsAreCounted] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static STORE: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Ok, certainty: High, because: &[SameHardwareAutomatic], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Ok, certainty: High, because: &[DiskIsNoNewPc], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: OkNoFallback, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[BiosUpdateLostIt, TroubleshooterWhenLinked] },
    Row { scenario: BiosUpdate, outcome: OkNoFallback, certainty: Medium, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[BiosUpdateLostIt, TroubleshooterWhenLinked] },
    Row { scenario: MbSwap, outcome: Action, certainty: Medium, because: &[TroubleshooterWhenLinked], against: &[UpgradeStaysWithBase, ActivationsAreCounted] },
    Row { scenario: OtherPc, outcome: Chance, certainty: Medium, because: &[RetailMayMove], against: &[UpgradeStaysWithBase] },
    Row { scenario: NewVm, outcome: Separate, certainty: Medium, because: &[VmIsADevice], against: &[] },
    Row { scenario: ReuseVhd, outcome: Unknown, certainty: Low, because: &[DiskFileUnknown], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Chance, certainty: Medium, because: &[ImageElsewhereIsAMove, UpgradeStaysWithBase], against: &[RetailMayMove] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static INSIDER: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Ok, certainty: High, because: &[SameHardwareAutomatic], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Ok, certainty: High, because: &[DiskIsNoNewPc], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: Chance, certainty: Low, because: &[BiosUpdateLostIt], against: &[TroubleshooterWhenLinked] },
    Row { scenario: BiosUpdate, outcome: OkNoFallback, certainty: Low, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[BiosUpdateLostIt] },
    Row { scenario: MbSwap, outcome: Chance, certainty: Low, because: &[OnlyPaidMoves, PreinstalledIsBound], against: &[TroubleshooterWhenLinked] },
    Row { scenario: OtherPc, outcome: Chance, certainty: Low, because: &[OnlyPaidMoves, OemStaysWithPc], against: &[RetailMayMove] },
    Row { scenario: NewVm, outcome: Separate, certainty: Medium, because: &[VmIsADevice], against: &[] },
    Row { scenario: ReuseVhd, outcome: Unknown, certainty: Low, because: &[DiskFileUnknown], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Chance, certainty: Low, because: &[ImageElsewhereIsAMove, OnlyPaidMoves], against: &[RetailMayMove] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: High, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];

#[rustfmt::skip]
pub(super) static LTSC_OEM: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Action, certainty: Low, because: &[DeviceKeyAgain], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Action, certainty: Low, because: &[DeviceKeyAgain], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: Chance, certainty: Low, because: &[FingerprintWeighsMuch], against: &[] },
    Row { scenario: BiosUpdate, outcome: OkNoFallback, certainty: Low, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[FingerprintWeighsMuch] },
    Row { scenario: MbSwap, outcome: NoRight, certainty: Medium, because: &[DeviceMakerReplaces], against: &[] },
    Row { scenario: OtherPc, outcome: NoRight, certainty: Medium, because: &[OemStaysWithPc], against: &[] },
    Row { scenario: NewVm, outcome: Separate, certainty: Medium, because: &[VmIsADevice], against: &[] },
    Row { scenario: ReuseVhd, outcome: Separate, certainty: Low, because: &[VmIsADevice], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: NoRight, certainty: Medium, because: &[ImageElsewhereIsAMove, OemStaysWithPc], against: &[] },
    Row { scenario: Inplace10To11, outcome: Separate, certainty: Medium, because: &[LtscToGeneral], against: &[] },
];
