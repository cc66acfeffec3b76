//! English: what happened when, and what nobody knows.

use crate::tables::era::Era;
use crate::tables::history::{Event, Open};
use crate::text::sentences::sentences;

sentences! {
    event(Event) {
        TenReleased => "Windows 10 appears; free upgrades from 7 and 8.1 begin",
        HardwareNotCovered => "Microsoft says that the offer does not cover changed hardware, and a month later: contact support",
        OldKeysAccepted => "Version 1511 accepts keys of 7, 8 and 8.1 for clean installs",
        OfferEnded => "The free offer ends",
        AccountLink => "Version 1607 brings the link to an account and the troubleshooter",
        ServersErred => "Microsoft’s servers refuse many activated PCs by mistake; most come back within a day",
        ElevenReleased => "Windows 11 appears, free for Windows 10",
        OldKeysStopped => "Keys of 7, 8 and 8.1 stop giving new activations",
        LossesReported => "Lost activations after new motherboards, CPUs and BIOS updates are reported; Microsoft looks into it and publishes nothing",
        ArticleBefore => "An article: the link to an account is essential",
        ArticleRule => "The telephone answer: even linked, what does not activate by itself cannot be reactivated",
        TenEnded => "Support for Windows 10 ends; extended updates (ESU) begin",
        VoiceEnded => "The voice line is replaced by a web portal",
        EsuExtended => "Private extended updates are extended to 12 October 2027",
        SlmgrSuccessor => "The OSLicense module appears as the successor of slmgr",
        VbscriptOff => "VBScript is expected to be off by default; slmgr will not start then",
        EsuEnds => "Private extended updates end",
    }

    open(Open) {
        IsItPolicy => "Whether the telephone answer is Microsoft’s policy. Nothing is written, and reports go both ways.",
        InquiryResult => "What came of the inquiry that Microsoft began in November 2023.",
        PortalForDefaultKeys => "Whether the web portal serves a digital licence with a default key, or a free upgrade.",
        AgentReachable => "Whether an agent can still be reached after December 2025.",
        ReissueLimit => "How often a licence is reissued after large changes, and whether that count resets.",
        HardwareWeights => "How much each part weighs when hardware changes are judged.",
        TheScreen => "Which code stood behind the article’s screen about a limit.",
        VirtualDisks => "When a copied or moved virtual disk keeps its activation.",
        JapaneseDsp => "What becomes of a Japanese DSP licence, upgraded for free, when its part moves.",
        EmptyFirmwareText => "Whether the description of an older firmware key is always empty.",
        NewGroups => "The key groups that were added since 24H2.",
        LaterWithdrawal => "Whether Microsoft withdraws digital licences later. No confirmed case was found.",
        VbscriptDate => "The day on which VBScript and slmgr disappear.",
    }

    era(Era) {
        FreeOffer => "while the offer ran",
        OldKeysTolerated => "while old keys still worked",
        OldKeysStopped => "after old keys stopped",
        ArticleRule => "after the telephone answer",
        VoiceLineGone => "since the voice line ended",
    }
}
