//! Outlooks of older releases, servers, and what is not activated or not known.

use super::row::Row;
use crate::tables::rule::RuleId::*;
use crate::vocabulary::Confidence::*;
use crate::vocabulary::Outcome::*;
use crate::vocabulary::Scenario::*;

#[rustfmt::skip]
pub(super) static OEM_SLP: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Action, certainty: Medium, because: &[SlpNeedsRecovery, SlpReadsMarker], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Chance, certainty: Medium, because: &[SlpNeedsRecovery], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SlpReadsMarker], against: &[] },
    Row { scenario: CpuChange, outcome: Ok, certainty: Low, because: &[SlpReadsMarker], against: &[FingerprintWeighsMuch] },
    Row { scenario: BiosUpdate, outcome: Ok, certainty: Low, because: &[SlpReadsMarker], against: &[BiosWipesFirmwareKey] },
    Row { scenario: MbSwap, outcome: NoRight, certainty: High, because: &[PreinstalledIsBound, SlpNeedsMarker], against: &[MakerRepairKeepsIt] },
    Row { scenario: OtherPc, outcome: NoRight, certainty: High, because: &[OemStaysWithPc, SlpNeedsMarker], against: &[] },
    Row { scenario: NewVm, outcome: Separate, certainty: High, because: &[VmIsADevice, SlpNeedsMarker], against: &[] },
    Row { scenario: ReuseVhd, outcome: Separate, certainty: Medium, because: &[VmIsADevice], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: NoRight, certainty: High, because: &[ImageElsewhereIsAMove, SlpNeedsMarker], against: &[] },
    Row { scenario: Inplace10To11, outcome: Unlikely, certainty: Medium, because: &[OldKeysStopped, ElevenNotOverOlder], against: &[] },
];

#[rustfmt::skip]
pub(super) static OEM_COA: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Chance, certainty: Low, because: &[CoaRefusedOnline], against: &[OldReleaseByPortal, SameHardwareAutomatic] },
    Row { scenario: OsDiskSwap, outcome: Chance, certainty: Low, because: &[CoaRefusedOnline], against: &[OldReleaseByPortal, DiskIsNoNewPc] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[] },
    Row { scenario: CpuChange, outcome: Chance, certainty: Low, because: &[FingerprintWeighsMuch, CoaRefusedOnline], against: &[] },
    Row { scenario: BiosUpdate, outcome: Chance, certainty: Low, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[CoaRefusedOnline] },
    Row { scenario: MbSwap, outcome: NoRight, certainty: High, because: &[PreinstalledIsBound], against: &[MakerRepairKeepsIt] },
    Row { scenario: OtherPc, outcome: NoRight, certainty: High, because: &[OemStaysWithPc], against: &[] },
    Row { scenario: NewVm, outcome: Separate, certainty: High, because: &[VmIsADevice], against: &[] },
    Row { scenario: ReuseVhd, outcome: Separate, certainty: Medium, because: &[VmIsADevice], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: NoRight, certainty: High, because: &[ImageElsewhereIsAMove, OemStaysWithPc], against: &[] },
    Row { scenario: Inplace10To11, outcome: Unlikely, certainty: Medium, because: &[OldKeysStopped, ElevenNotOverOlder], against: &[] },
];

#[rustfmt::skip]
pub(super) static OLDER_WINDOWS: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Chance, certainty: Medium, because: &[OldReleaseByPortal], against: &[OldReleaseUnknown] },
    Row { scenario: OsDiskSwap, outcome: Chance, certainty: Medium, because: &[OldReleaseByPortal], against: &[OldReleaseUnknown] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Low, because: &[SmallChangeAbsorbed], against: &[] },
    Row { scenario: CpuChange, outcome: Chance, certainty: Low, because: &[OldReleaseByPortal], against: &[OldReleaseUnknown] },
    Row { scenario: BiosUpdate, outcome: Ok, certainty: Low, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[] },
    Row { scenario: MbSwap, outcome: Chance, certainty: Low, because: &[OldReleaseByPortal], against: &[OldReleaseUnknown] },
    Row { scenario: OtherPc, outcome: Unknown, certainty: Low, because: &[OldReleaseUnknown], against: &[] },
    Row { scenario: NewVm, outcome: Separate, certainty: Medium, because: &[VmIsADevice], against: &[] },
    Row { scenario: ReuseVhd, outcome: Unknown, certainty: Low, because: &[OldReleaseUnknown], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Unknown, certainty: Low, because: &[OldReleaseUnknown, ImageElsewhereIsAMove], against: &[] },
    Row { scenario: Inplace10To11, outcome: Unlikely, certainty: Medium, because: &[OldKeysStopped, ElevenNotOverOlder], against: &[] },
];

#[rustfmt::skip]
pub(super) static SERVER: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Ok, certainty: High, because: &[ActivatedStays], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Action, certainty: Medium, because: &[ServerKeyAgain], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Action, certainty: Medium, because: &[ServerKeyAgain], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Ok, certainty: Medium, because: &[SmallChangeAbsorbed], against: &[] },
    Row { scenario: CpuChange, outcome: Unknown, certainty: Low, because: &[ServerUnknown], against: &[] },
    Row { scenario: BiosUpdate, outcome: Ok, certainty: Low, because: &[BiosReplacesNothing, SameHardwareAutomatic], against: &[] },
    Row { scenario: MbSwap, outcome: Unknown, certainty: Low, because: &[ServerUnknown], against: &[] },
    Row { scenario: OtherPc, outcome: Unknown, certainty: Low, because: &[ServerUnknown], against: &[] },
    Row { scenario: NewVm, outcome: Unknown, certainty: Low, because: &[ServerUnknown], against: &[] },
    Row { scenario: ReuseVhd, outcome: Unknown, certainty: Low, because: &[ServerUnknown], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Ok, certainty: High, because: &[ImageBringsBack], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Unknown, certainty: Low, because: &[ServerUnknown], against: &[] },
    Row { scenario: Inplace10To11, outcome: Na, certainty: High, because: &[NotForServers], against: &[] },
];

#[rustfmt::skip]
pub(super) static UNKNOWN: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] },
    Row { scenario: CpuChange, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] },
    Row { scenario: BiosUpdate, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] },
    Row { scenario: MbSwap, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] },
    Row { scenario: OtherPc, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] },
    Row { scenario: NewVm, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] },
    Row { scenario: ReuseVhd, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] },
    Row { scenario: Inplace10To11, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] },
];

#[rustfmt::skip]
pub(super) static NOT_WINDOWS: &[Row] = &[
    Row { scenario: KeepUsing, outcome: Na, certainty: High, because: &[NoLicenceInText], against: &[] },
    Row { scenario: ReinstallSameHw, outcome: Na, certainty: High, because: &[NoLicenceInText], against: &[] },
    Row { scenario: OsDiskSwap, outcome: Na, certainty: High, because: &[NoLicenceInText], against: &[] },
    Row { scenario: GpuRamNicChange, outcome: Na, certainty: High, because: &[NoLicenceInText], against: &[] },
    Row { scenario: CpuChange, outcome: Na, certainty: High, because: &[NoLicenceInText], against: &[] },
    Row { scenario: BiosUpdate, outcome: Na, certainty: High, because: &[NoLicenceInText], against: &[] },
    Row { scenario: MbSwap, outcome: Na, certainty: High, because: &[NoLicenceInText], against: &[] },
    Row { scenario: OtherPc, outcome: Na, certainty: High, because: &[NoLicenceInText], against: &[] },
    Row { scenario: NewVm, outcome: Na, certainty: High, because: &[NoLicenceInText], against: &[] },
    Row { scenario: ReuseVhd, outcome: Na, certainty: High, because: &[NoLicenceInText], against: &[] },
    Row { scenario: ImageRestoreSameHw, outcome: Na, certainty: High, because: &[NoLicenceInText], against: &[] },
    Row { scenario: ImageRestoreOtherHw, outcome: Na, certainty: High, because: &[NoLicenceInText], against: &[] },
    Row { scenario: Inplace10To11, outcome: Na, certainty: High, because: &[NoLicenceInText], against: &[] },
];

/// What nobody wrote a row for.
#[rustfmt::skip]
pub(super) static NO_ROW: Row =
    Row { scenario: KeepUsing, outcome: Unknown, certainty: Low, because: &[CannotTell], against: &[] };
