//! What is known to be unknown, and what happened when: the two lists behind the rules.

use super::source::SourceId::{self, *};
use crate::closed_set::closed_set;

closed_set! {
    /// A day on which the answer changed, or may change.
    pub enum Event {
        TenReleased = "ten-released",
        HardwareNotCovered = "hardware-not-covered",
        OldKeysAccepted = "old-keys-accepted",
        OfferEnded = "offer-ended",
        AccountLink = "account-link",
        ServersErred = "servers-erred",
        ElevenReleased = "eleven-released",
        OldKeysStopped = "old-keys-stopped",
        LossesReported = "losses-reported",
        ArticleBefore = "article-before",
        ArticleRule = "article-rule",
        TenEnded = "ten-ended",
        VoiceEnded = "voice-ended",
        EsuExtended = "esu-extended",
        SlmgrSuccessor = "slmgr-successor",
        VbscriptOff = "vbscript-off",
        EsuEnds = "esu-ends",
    }
}

/// One event.
struct EventRow {
    id: Event,
    /// When, in EDTF.
    when: &'static str,
    sources: &'static [SourceId],
}

impl Event {
    fn row(self) -> Option<&'static EventRow> {
        EVENTS.iter().find(|row| row.id == self)
    }

    /// When, in EDTF; some of them lie ahead.
    pub fn when(self) -> &'static str {
        self.row().map_or("", |row| row.when)
    }

    /// Who says so.
    pub fn sources(self) -> &'static [SourceId] {
        self.row().map_or(&[], |row| row.sources)
    }
}

#[rustfmt::skip]
static EVENTS: &[EventRow] = &[
    EventRow { id: Event::TenReleased, when: "2015-07-29", sources: &[M08] },
    EventRow { id: Event::HardwareNotCovered, when: "2015-07", sources: &[M26, M27] },
    EventRow { id: Event::OldKeysAccepted, when: "2015-11", sources: &[R08] },
    EventRow { id: Event::OfferEnded, when: "2016-07-29", sources: &[M12] },
    EventRow { id: Event::AccountLink, when: "2016-08-02", sources: &[M28] },
    EventRow { id: Event::ServersErred, when: "2018-11-08", sources: &[R63] },
    EventRow { id: Event::ElevenReleased, when: "2021-10-05", sources: &[M12] },
    EventRow { id: Event::OldKeysStopped, when: "2023-09-20", sources: &[M12] },
    EventRow { id: Event::LossesReported, when: "2023-11", sources: &[R01] },
    EventRow { id: Event::ArticleBefore, when: "2024-08-19", sources: &[S02] },
    EventRow { id: Event::ArticleRule, when: "2024-11-28", sources: &[S01] },
    EventRow { id: Event::TenEnded, when: "2025-10-14", sources: &[M21] },
    EventRow { id: Event::VoiceEnded, when: "2025-12-12", sources: &[M01] },
    EventRow { id: Event::EsuExtended, when: "2026-06-25", sources: &[M21] },
    EventRow { id: Event::SlmgrSuccessor, when: "2026-09", sources: &[M19] },
    EventRow { id: Event::VbscriptOff, when: "2027", sources: &[M20] },
    EventRow { id: Event::EsuEnds, when: "2027-10-12", sources: &[M21] },
];

closed_set! {
    /// A question to which no source has the answer.
    pub enum Open {
        IsItPolicy = "is-it-policy",
        InquiryResult = "inquiry-result",
        PortalForDefaultKeys = "portal-for-default-keys",
        AgentReachable = "agent-reachable",
        ReissueLimit = "reissue-limit",
        HardwareWeights = "hardware-weights",
        TheScreen = "the-screen",
        VirtualDisks = "virtual-disks",
        JapaneseDsp = "japanese-dsp",
        EmptyFirmwareText = "empty-firmware-text",
        NewGroups = "new-groups",
        LaterWithdrawal = "later-withdrawal",
        VbscriptDate = "vbscript-date",
    }
}

/// One open question.
struct OpenRow {
    id: Open,
    sources: &'static [SourceId],
}

impl Open {
    /// Whose statements leave it open.
    pub fn sources(self) -> &'static [SourceId] {
        let mut rows = OPEN.iter();
        rows.find(|row| row.id == self)
            .map_or(&[], |row| row.sources)
    }
}

#[rustfmt::skip]
static OPEN: &[OpenRow] = &[
    OpenRow { id: Open::IsItPolicy, sources: &[S01, R03, R05, R12, R13, R34] },
    OpenRow { id: Open::InquiryResult, sources: &[R01] },
    OpenRow { id: Open::PortalForDefaultKeys, sources: &[M01] },
    OpenRow { id: Open::AgentReachable, sources: &[M01, S04] },
    OpenRow { id: Open::ReissueLimit, sources: &[R42] },
    OpenRow { id: Open::HardwareWeights, sources: &[R42] },
    OpenRow { id: Open::TheScreen, sources: &[S01, M07, M23] },
    OpenRow { id: Open::VirtualDisks, sources: &[S01] },
    OpenRow { id: Open::JapaneseDsp, sources: &[R32, M13] },
    OpenRow { id: Open::EmptyFirmwareText, sources: &[R27] },
    OpenRow { id: Open::NewGroups, sources: &[R43, R44] },
    OpenRow { id: Open::LaterWithdrawal, sources: &[R19] },
    OpenRow { id: Open::VbscriptDate, sources: &[M20] },
];

#[cfg(test)]
mod tests {
    use super::{EVENTS, Event, OPEN, Open};

    #[test]
    fn everything_has_one_row() {
        let events: Vec<_> = EVENTS.iter().map(|row| row.id).collect();
        assert_eq!(events, Event::ALL);
        let open: Vec<_> = OPEN.iter().map(|row| row.id).collect();
        assert_eq!(open, Open::ALL);
    }
}
