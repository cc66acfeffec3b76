//! English: what happened when, and what nobody knows.

use crate::tables::era::Era;
use crate::tables::history::{Event, Open};

pub(crate) fn event(of: Event) -> &'static str {
    match of {
        Event::TenReleased => "Windows 10 appears; free upgrades from 7 and 8.1 begin",
        Event::HardwareNotCovered => {
            "Microsoft says that the offer does not cover changed hardware, and a month later: contact support"
        }
        Event::OldKeysAccepted => "Version 1511 accepts keys of 7, 8 and 8.1 for clean installs",
        Event::OfferEnded => "The free offer ends",
        Event::AccountLink => "Version 1607 brings the link to an account and the troubleshooter",
        Event::ElevenReleased => "Windows 11 appears, free for Windows 10",
        Event::OldKeysStopped => "Keys of 7, 8 and 8.1 stop giving new activations",
        Event::LossesReported => {
            "Lost activations after new boards, CPUs and BIOS updates are reported; Microsoft looks into it and publishes nothing"
        }
        Event::ArticleBefore => "An article: the link to an account is essential",
        Event::ArticleRule => {
            "The telephone answer: even linked, what does not activate by itself cannot be reactivated"
        }
        Event::TenEnded => "Support for Windows 10 ends; extended updates (ESU) begin",
        Event::VoiceEnded => "The voice line is replaced by a web portal",
        Event::EsuExtended => "Private extended updates are prolonged to 2027-10-12",
        Event::SlmgrSuccessor => "The OSLicense module appears as the successor of slmgr",
        Event::VbscriptOff => {
            "VBScript is expected to be off by default; slmgr will not start then"
        }
        Event::EsuEnds => "Private extended updates end",
    }
}

pub(crate) fn open(of: Open) -> &'static str {
    match of {
        Open::IsItPolicy => {
            "Whether the telephone answer is Microsoft’s policy. Nothing is written, and reports go both ways."
        }
        Open::InquiryResult => "What came of the inquiry that Microsoft began in November 2023.",
        Open::PortalForDefaultKeys => {
            "Whether the web portal serves a digital licence with a default key, or a free upgrade."
        }
        Open::AgentReachable => "Whether an agent can still be reached after December 2025.",
        Open::ReissueLimit => {
            "How often a licence is reissued after large changes, and whether that count resets."
        }
        Open::HardwareWeights => "How much each part weighs when hardware changes are judged.",
        Open::TheScreen => "Which code stood behind the article’s screen about a limit.",
        Open::VirtualDisks => "When a copied or moved virtual disk keeps its activation.",
        Open::JapaneseDsp => {
            "What becomes of a Japanese DSP licence, upgraded for free, when its part moves."
        }
        Open::EmptyFirmwareText => {
            "Whether the description of an older firmware key is always empty."
        }
        Open::NewGroups => "The key groups that were added since 24H2.",
        Open::LaterWithdrawal => {
            "Whether Microsoft withdraws digital licences later. No confirmed case was found."
        }
        Open::VbscriptDate => "The day on which VBScript and slmgr disappear.",
    }
}

pub(crate) fn era(of: Era) -> &'static str {
    match of {
        Era::FreeOffer => "while the offer ran",
        Era::OldKeysTolerated => "while old keys still worked",
        Era::OldKeysStopped => "after old keys stopped",
        Era::ArticleRule => "after the telephone answer",
        Era::VoiceLineGone => "since the voice line ended",
    }
}
