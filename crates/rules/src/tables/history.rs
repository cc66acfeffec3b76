//! What is known to be unknown, and what happened when: the two lists behind the rules.

use super::source::SourceId;
use crate::closed_set::closed_set;

macro_rules! listed {
    (
        $(#[$meta:meta])* $set:ident
        $( $id:ident = $name:literal, $when:literal, [$($source:ident),+]; )+
    ) => {
        closed_set! {
            $(#[$meta])*
            pub enum $set {
                $( $id = $name, )+
            }
        }

        impl $set {
            /// When, in EDTF; empty for what has no date.
            pub const fn when(self) -> &'static str {
                match self { $( Self::$id => $when ),+ }
            }

            /// Who says so, or whose statements leave it open.
            pub const fn sources(self) -> &'static [SourceId] {
                match self { $( Self::$id => &[$(SourceId::$source),+] ),+ }
            }
        }
    };
}

listed! {
    /// A day on which the answer changed, or may change.
    Event
    TenReleased = "ten-released", "2015-07-29", [M08];
    HardwareNotCovered = "hardware-not-covered", "2015-07", [M26, M27];
    OldKeysAccepted = "old-keys-accepted", "2015-11", [R08];
    OfferEnded = "offer-ended", "2016-07-29", [M12];
    AccountLink = "account-link", "2016-08-02", [M28];
    ElevenReleased = "eleven-released", "2021-10-05", [M12];
    OldKeysStopped = "old-keys-stopped", "2023-09-20", [M12];
    LossesReported = "losses-reported", "2023-11", [R01];
    ArticleBefore = "article-before", "2024-08-19", [S02];
    ArticleRule = "article-rule", "2024-11-28", [S01];
    TenEnded = "ten-ended", "2025-10-14", [M21];
    VoiceEnded = "voice-ended", "2025-12-12", [M01];
    EsuExtended = "esu-extended", "2026-06-25", [M21];
    SlmgrSuccessor = "slmgr-successor", "2026-09", [M19];
    VbscriptOff = "vbscript-off", "2027", [M20];
    EsuEnds = "esu-ends", "2027-10-12", [M21];
}

listed! {
    /// A question to which no source has the answer.
    Open
    IsItPolicy = "is-it-policy", "", [S01, R03, R05, R12, R13, R34];
    InquiryResult = "inquiry-result", "", [R01];
    PortalForDefaultKeys = "portal-for-default-keys", "", [M01];
    AgentReachable = "agent-reachable", "", [M01, S04];
    ReissueLimit = "reissue-limit", "", [R42];
    HardwareWeights = "hardware-weights", "", [R42];
    TheScreen = "the-screen", "", [S01, M07, M23];
    VirtualDisks = "virtual-disks", "", [S01];
    JapaneseDsp = "japanese-dsp", "", [R32, M13];
    EmptyFirmwareText = "empty-firmware-text", "", [R27];
    NewGroups = "new-groups", "", [R43, R44];
    LaterWithdrawal = "later-withdrawal", "", [R19];
    VbscriptDate = "vbscript-date", "", [M20];
}
