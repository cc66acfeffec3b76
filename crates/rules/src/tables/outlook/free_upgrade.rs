//! Outlooks of free upgrades and digital licences of unknown origin.

use super::outlooks;

#[rustfmt::skip]
outlooks! {
    FREEUP_OEM {
        Ok High [ActivatedStays, ArticleA5] [];
        OkNoFallback Medium [SameHardwareAutomatic, NoSecondWay] [ReinstallFailedBefore, ArticleA8];
        OkNoFallback Medium [DiskIsNoNewPc, NoSecondWay] [ArticleA8];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Chance Medium [BiosUpdateLostIt, ArticleA3] [TroubleshooterWhenLinked];
        Unlikely Medium [PreinstalledIsBound, BoardSwapRefused2023, ArticleA1, ArticleA4, OldKeysStopped, VoiceLineEnded] [MakerRepairKeepsIt, ArticleA2, AgentsHelpedUntil2025];
        NoRight High [OemStaysWithPc, ArticleA7] [];
        Unlikely Medium [VmIsADevice, VmRefused2026, ArticleA9] [];
        Unknown Low [DiskFileUnknown, ArticleA10] [];
        Ok High [ImageBringsBack, ArticleA13] [];
        NoRight High [ImageElsewhereIsAMove, OemStaysWithPc] [];
        Ok High [ElevenFree, ElevenNeedsHardware] [];
    }

    FREEUP_DSP {
        Ok High [ActivatedStays, ArticleA5] [];
        OkNoFallback Medium [SameHardwareAutomatic, NoSecondWay] [ReinstallFailedBefore, ArticleA8];
        OkNoFallback Medium [DiskIsNoNewPc, NoSecondWay] [ArticleA8];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Chance Medium [BiosUpdateLostIt, ArticleA3] [TroubleshooterWhenLinked];
        Chance Low [ArticleA1, ArticleA4, DspStaysWithFirstPc, BoardSwapRefused2023, MovedDiskRefused2025, OldKeysStopped, ShopSaidBuyNew2016] [BoardSwapSucceeded2024, DspByAgents, TroubleshooterWhenLinked, LinkedStillWorked, ArticleA2, AgentsHelpedUntil2025, AccountWorked2016, VoiceLineEnded, PhoneStillListed];
        Unlikely Medium [ArticleA7, DspStaysWithFirstPc, MovedDiskRefused2025] [DspByAgents];
        Unlikely Medium [VmIsADevice, VmRefused2026, ArticleA9] [];
        Unknown Low [DiskFileUnknown, ArticleA10] [];
        Ok High [ImageBringsBack, ArticleA13] [];
        Unlikely Medium [ImageElsewhereIsAMove, ArticleA7, MovedDiskRefused2025] [];
        Ok High [ElevenFree, ElevenNeedsHardware] [];
    }

    FREEUP_RETAIL {
        Ok High [ActivatedStays, ArticleA5] [];
        OkNoFallback Medium [SameHardwareAutomatic, NoSecondWay] [ReinstallFailedBefore, ArticleA8];
        OkNoFallback Medium [DiskIsNoNewPc, NoSecondWay] [ArticleA8];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Chance Medium [BiosUpdateLostIt, ArticleA3] [TroubleshooterWhenLinked];
        Chance Low [ArticleA1, ArticleA4, BoardSwapRefused2023, MovedDiskRefused2025, OldKeysStopped, ShopSaidBuyNew2016] [BoardSwapSucceeded2024, TroubleshooterWhenLinked, LinkedStillWorked, ArticleA2, AgentsHelpedUntil2025, AccountWorked2016, VoiceLineEnded, PhoneStillListed];
        Unlikely Medium [ArticleA7, OldKeysStopped, MovedDiskRefused2025] [LicenceFollowsBase];
        Unlikely Medium [VmIsADevice, VmRefused2026, ArticleA9] [];
        Unknown Low [DiskFileUnknown, ArticleA10] [];
        Ok High [ImageBringsBack, ArticleA13] [];
        Unlikely Medium [ImageElsewhereIsAMove, ArticleA7] [LicenceFollowsBase];
        Ok High [ElevenFree, ElevenNeedsHardware] [];
    }

    UNKNOWN_DL {
        Ok High [ActivatedStays] [];
        OkNoFallback Medium [SameHardwareAutomatic, NoSecondWay] [ReinstallFailedBefore, ArticleA8];
        OkNoFallback Medium [DiskIsNoNewPc, NoSecondWay] [ArticleA8];
        Ok Medium [SmallChangeAbsorbed] [MemoryChangeLostIt];
        Chance Low [BiosUpdateLostIt, ArticleA3] [TroubleshooterWhenLinked];
        Chance Low [ArticleA1, ArticleA4, BoardSwapRefused2023, MovedDiskRefused2025, OldKeysStopped, ShopSaidBuyNew2016] [BoardSwapSucceeded2024, TroubleshooterWhenLinked, LinkedStillWorked, ArticleA2, AgentsHelpedUntil2025, AccountWorked2016, VoiceLineEnded, PhoneStillListed];
        Chance Low [OnlyPaidMoves, ArticleA7, MovedDiskRefused2025] [RetailMayMove, TroubleshooterWhenLinked];
        Unlikely Medium [VmIsADevice, VmRefused2026, ArticleA9] [];
        Unknown Low [DiskFileUnknown, ArticleA10] [];
        Ok High [ImageBringsBack, ArticleA13] [];
        Chance Low [ImageElsewhereIsAMove, OnlyPaidMoves] [RetailMayMove];
        Ok High [ElevenFree, ElevenNeedsHardware] [];
    }
}
