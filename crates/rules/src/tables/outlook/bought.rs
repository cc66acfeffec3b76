//! Outlooks of licences that were bought or came with the PC.

use super::outlooks;

#[rustfmt::skip]
outlooks! {
    WIN10_TO_11 {
        Ok High [ActivatedStays] [];
        Ok High [SameHardwareAutomatic] [];
        Ok High [DiskIsNoNewPc] [];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Action Medium [TroubleshooterWhenLinked] [BiosUpdateLostIt];
        Chance Medium [BaseDecides, PreinstalledIsBound] [RetailBoardSwap2024, TroubleshooterWhenLinked];
        Chance Medium [BaseDecides, OemStaysWithPc] [RetailMayMove];
        Separate High [VmIsADevice] [];
        Unknown Low [DiskFileUnknown] [];
        Ok High [ImageBringsBack] [];
        Chance Medium [ImageElsewhereIsAMove, BaseDecides] [RetailMayMove];
        Ok High [ElevenFree, ElevenNeedsHardware] [];
    }

    OEM_DM {
        Ok High [ActivatedStays] [];
        Ok High [FirmwareKeyRead] [];
        Ok High [DiskIsNoNewPc] [];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Ok Medium [FirmwareKeyStays] [];
        NoRight High [PreinstalledIsBound] [MakerRepairKeepsIt];
        NoRight High [OemStaysWithPc] [];
        Separate High [VmIsADevice, VmRefused2026] [];
        Separate Medium [VmIsADevice] [];
        Ok High [ImageBringsBack] [];
        NoRight High [ImageElsewhereIsAMove, OemStaysWithPc] [];
        Ok High [ElevenFree, ElevenNeedsHardware] [];
    }

    OEM_NONSLP {
        Ok High [ActivatedStays] [];
        Ok High [SameHardwareAutomatic] [];
        Ok High [DiskIsNoNewPc] [];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Action Medium [TroubleshooterWhenLinked, FingerprintWeighsMuch] [];
        Chance Medium [DspStaysWithFirstPc] [DspByAgents, TroubleshooterWhenLinked, AgentsHelpedUntil2025];
        NoRight Medium [DspStaysWithFirstPc] [DspByAgents];
        Separate High [VmIsADevice] [];
        Unknown Low [DiskFileUnknown] [];
        Ok High [ImageBringsBack] [];
        NoRight Medium [ImageElsewhereIsAMove, DspStaysWithFirstPc] [DspByAgents];
        Ok High [ElevenFree, ElevenNeedsHardware] [];
    }

    RETAIL_KEY {
        Ok High [ActivatedStays] [];
        Ok High [SameHardwareAutomatic] [];
        Ok High [DiskIsNoNewPc] [];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Action High [KeyAgain] [];
        Action High [KeyAgain, RetailBoardSwap2024, RetailMayMove, ArticleA6] [ActivationsAreCounted];
        Action High [RetailMayMove, ArticleA6] [ActivationsAreCounted];
        Action Medium [VmAsTheOneDevice] [VmIsADevice];
        Action Medium [VmAsTheOneDevice, KeyAgain] [DiskFileUnknown];
        Ok High [ImageBringsBack] [];
        Action High [RetailMayMove, ImageElsewhereIsAMove] [ActivationsAreCounted];
        Ok High [ElevenFree, ElevenNeedsHardware] [];
    }

    STORE {
        Ok High [ActivatedStays] [];
        Ok High [SameHardwareAutomatic] [];
        Ok High [DiskIsNoNewPc] [];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Action Medium [TroubleshooterWhenLinked] [BiosUpdateLostIt];
        Action Medium [TroubleshooterWhenLinked] [UpgradeStaysWithBase, ActivationsAreCounted];
        Chance Medium [RetailMayMove] [UpgradeStaysWithBase];
        Separate Medium [VmIsADevice] [];
        Unknown Low [DiskFileUnknown] [];
        Ok High [ImageBringsBack] [];
        Chance Medium [ImageElsewhereIsAMove, UpgradeStaysWithBase] [RetailMayMove];
        Ok High [ElevenFree, ElevenNeedsHardware] [];
    }

    INSIDER {
        Ok High [ActivatedStays] [];
        Ok High [SameHardwareAutomatic] [];
        Ok High [DiskIsNoNewPc] [];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Chance Low [BiosUpdateLostIt] [TroubleshooterWhenLinked];
        Chance Low [OnlyPaidMoves, PreinstalledIsBound] [TroubleshooterWhenLinked];
        Chance Low [OnlyPaidMoves, OemStaysWithPc] [RetailMayMove];
        Separate Medium [VmIsADevice] [];
        Unknown Low [DiskFileUnknown] [];
        Ok High [ImageBringsBack] [];
        Chance Low [ImageElsewhereIsAMove, OnlyPaidMoves] [RetailMayMove];
        Ok High [ElevenFree, ElevenNeedsHardware] [];
    }

    LTSC_OEM {
        Ok High [ActivatedStays] [];
        Ok High [SameHardwareAutomatic] [];
        Ok High [DiskIsNoNewPc] [];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Chance Low [FingerprintWeighsMuch] [];
        NoRight Medium [DeviceMakerReplaces] [];
        NoRight Medium [OemStaysWithPc] [];
        Separate Medium [VmIsADevice] [];
        Separate Low [VmIsADevice] [];
        Ok High [ImageBringsBack] [];
        NoRight Medium [ImageElsewhereIsAMove, OemStaysWithPc] [];
        Na Medium [LtscOnlyToLtsc] [];
    }
}
