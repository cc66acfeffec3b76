//! Outlooks of licences that nobody tells, where something is known all the same: what holds for
//! each that it may be.

use super::row::Row;
use crate::tables::rule::RuleId::*;
use crate::vocabulary::Confidence::*;
use crate::vocabulary::Outcome::*;
use crate::vocabulary::Scenario::*;

/// Of a company's PC: preinstalled by its maker, a volume licence, or a subscription over one of
/// them.
#[rustfmt::skip]
pub(super) static AT_WORK: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: Low, because: &[ActivatedStays], against: &[KmsRenews] },
    Row { scenario: ReinstallSameHw, outcome: OkNoFallback, certainty: Low, because: &[PreinstalledOrContract], against: &[SetupNeedsEdition] },
    Row { scenario: OsDiskSwap, outcome: OkNoFallback, certainty: Low, because: &[PreinstalledOrContract, DiskIsNoNewPc], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Low, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: OkNoFallback, certainty: Low, because: &[PreinstalledOrContract], against: &[FingerprintWeighsMuch] },
    Row { scenario: BiosUpdate, outcome: OkNoFallback, certainty: Low, because: &[PreinstalledOrContract, BiosReplacesNothing], against: &[BiosWipesFirmwareKey] },
    Row { scenario: MbSwap, outcome: Chance, certainty: Low, because: &[PreinstalledStaysContractMoves, PreinstalledIsBound], against: &[MakerRepairKeepsIt, MakerOwesKey] },
    Row { scenario: OtherPc, outcome: Chance, certainty: Low, because: &[PreinstalledStaysContractMoves, OemStaysWithPc], against: &[] },
    Row { scenario: NewVm, outcome: Separate, certainty: Low, because: &[VmIsADevice], against: &[ContractDecides] },
    Row { scenario: ReuseVhd, outcome: Unknown, certainty: Low, because: &[DiskFileUnknown], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: Low, because: &[ImageBringsBack], against: &[ImageOlderLapses] },
    Row { scenario: ImageRestoreOtherHw, outcome: Chance, certainty: Low, because: &[PreinstalledStaysContractMoves, ImageElsewhereIsAMove], against: &[] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: Low, because: &[ElevenFree, ElevenNeedsHardware], against: &[ContractDecides] },
];

/// Of a PC of which Settings says that a product key activates it: bought with a box, for building a
/// PC, or by the maker of this one.
#[rustfmt::skip]
pub(super) static BY_KEY: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: Medium, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: OkNoFallback, certainty: Low, because: &[OwnKeyIfNeeded, SameHardwareAutomatic], against: &[] },
    Row { scenario: OsDiskSwap, outcome: OkNoFallback, certainty: Low, because: &[OwnKeyIfNeeded, DiskIsNoNewPc], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Low, because: &[SmallChangeAbsorbed], against: &[MemoryChangeLostIt] },
    Row { scenario: CpuChange, outcome: OkNoFallback, certainty: Low, because: &[OwnKeyIfNeeded], against: &[FingerprintWeighsMuch] },
    Row { scenario: BiosUpdate, outcome: OkNoFallback, certainty: Low, because: &[OwnKeyIfNeeded, BiosReplacesNothing], against: &[] },
    Row { scenario: MbSwap, outcome: Chance, certainty: Low, because: &[OnlyPaidMoves, PreinstalledIsBound], against: &[KeyAgain, MakerRepairKeepsIt] },
    Row { scenario: OtherPc, outcome: Chance, certainty: Low, because: &[OnlyPaidMoves, OemStaysWithPc], against: &[RetailMayMove] },
    Row { scenario: NewVm, outcome: Separate, certainty: Low, because: &[VmIsADevice], against: &[VmAsTheOneDevice] },
    Row { scenario: ReuseVhd, outcome: Unknown, certainty: Low, because: &[DiskFileUnknown], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: Low, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Chance, certainty: Low, because: &[ImageElsewhereIsAMove, OnlyPaidMoves], against: &[RetailMayMove] },
    Row { scenario: Inplace10To11, outcome: Ok, certainty: Low, because: &[ElevenFree, ElevenNeedsHardware], against: &[] },
];
