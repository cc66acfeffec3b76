//! Outlooks of older releases, servers, and what is not activated or not known.

use super::outlooks;

#[rustfmt::skip]
outlooks! {
    NOT_ACTIVATED {
        Ends High [NothingToLose] [];
        Chance Medium [ReturnsIfKnown, NothingToLose] [SameHardwareAutomatic];
        Chance Medium [ReturnsIfKnown, NothingToLose] [SameHardwareAutomatic];
        Chance Medium [ReturnsIfKnown, NothingToLose] [SameHardwareAutomatic];
        Chance Medium [ReturnsIfKnown, NothingToLose] [SameHardwareAutomatic];
        Unlikely Medium [LinkNeedsActivation] [];
        Unlikely Medium [LinkNeedsActivation] [];
        Separate High [VmIsADevice] [];
        Unlikely Low [LinkNeedsActivation, ArticleA10] [];
        Chance Low [ImageFromActivatedTime] [ImageBringsBack];
        Unlikely Low [LinkNeedsActivation, ImageElsewhereIsAMove] [];
        Unlikely Medium [UpgradeMakesNoLicence] [];
    }

    OEM_SLP {
        Ok High [ActivatedStays] [];
        Ok Medium [SlpReadsMarker] [];
        Ok Medium [SlpReadsMarker, DiskIsNoNewPc] [];
        Ok Medium [SlpReadsMarker] [];
        Ok Low [SlpReadsMarker] [FingerprintWeighsMuch];
        NoRight High [PreinstalledIsBound, SlpNeedsMarker] [MakerRepairKeepsIt];
        NoRight High [OemStaysWithPc, SlpNeedsMarker] [];
        Separate High [VmIsADevice, SlpNeedsMarker] [];
        Separate Medium [VmIsADevice] [];
        Ok High [ImageBringsBack] [];
        NoRight High [ImageElsewhereIsAMove, SlpNeedsMarker] [];
        Unlikely Medium [OldKeysStopped] [];
    }

    OEM_COA {
        Ok High [ActivatedStays] [];
        Chance Low [CoaRefusedOnline, OldReleaseUnknown] [SameHardwareAutomatic];
        Chance Low [CoaRefusedOnline, OldReleaseUnknown] [DiskIsNoNewPc];
        Ok Medium [SmallChangeAbsorbed] [];
        Chance Low [FingerprintWeighsMuch, CoaRefusedOnline] [];
        NoRight High [PreinstalledIsBound] [MakerRepairKeepsIt];
        NoRight High [OemStaysWithPc] [];
        Separate High [VmIsADevice] [];
        Separate Medium [VmIsADevice] [];
        Ok High [ImageBringsBack] [];
        NoRight High [ImageElsewhereIsAMove, OemStaysWithPc] [];
        Unlikely Medium [OldKeysStopped] [];
    }

    OLDER_WINDOWS {
        Ok High [ActivatedStays] [];
        Unknown Low [OldReleaseUnknown] [];
        Unknown Low [OldReleaseUnknown] [];
        Ok Low [SmallChangeAbsorbed] [];
        Unknown Low [OldReleaseUnknown] [];
        Unknown Low [OldReleaseUnknown] [];
        Unknown Low [OldReleaseUnknown] [];
        Separate Medium [VmIsADevice] [];
        Unknown Low [OldReleaseUnknown] [];
        Ok High [ImageBringsBack] [];
        Unknown Low [OldReleaseUnknown, ImageElsewhereIsAMove] [];
        Unlikely Medium [OldKeysStopped] [];
    }

    SERVER {
        Ok High [ActivatedStays] [];
        Ok Medium [SameHardwareAutomatic] [];
        Ok Medium [DiskIsNoNewPc] [];
        Ok Medium [SmallChangeAbsorbed] [];
        Unknown Low [ServerUnknown] [];
        Unknown Low [ServerUnknown] [];
        Unknown Low [ServerUnknown] [];
        Unknown Low [ServerUnknown] [];
        Unknown Low [ServerUnknown] [];
        Ok High [ImageBringsBack] [];
        Unknown Low [ServerUnknown] [];
        Na High [NotForServers] [];
    }

    UNKNOWN {
        Unknown Low [CannotTell] [];
        Unknown Low [CannotTell] [];
        Unknown Low [CannotTell] [];
        Unknown Low [CannotTell] [];
        Unknown Low [CannotTell] [];
        Unknown Low [CannotTell] [];
        Unknown Low [CannotTell] [];
        Unknown Low [CannotTell] [];
        Unknown Low [CannotTell] [];
        Unknown Low [CannotTell] [];
        Unknown Low [CannotTell] [];
        Unknown Low [CannotTell] [];
    }

    NOT_WINDOWS {
        Na High [NoLicenceInText] [];
        Na High [NoLicenceInText] [];
        Na High [NoLicenceInText] [];
        Na High [NoLicenceInText] [];
        Na High [NoLicenceInText] [];
        Na High [NoLicenceInText] [];
        Na High [NoLicenceInText] [];
        Na High [NoLicenceInText] [];
        Na High [NoLicenceInText] [];
        Na High [NoLicenceInText] [];
        Na High [NoLicenceInText] [];
        Na High [NoLicenceInText] [];
    }
}
