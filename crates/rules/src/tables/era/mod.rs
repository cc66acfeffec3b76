//! Eras: when the answer changed, and what it was before.
//!
//! Only the kinds and scenarios whose answer has a history stand here; the rows of the
//! present era agree with the table of outlooks, and a test holds them to it.

mod rows;

use rows::HISTORIES;
use time::Date;
use time::macros::date;

use super::source::SourceId;
use crate::closed_set::closed_set;
use crate::vocabulary::{Confidence, Kind, Outcome, Scenario};

closed_set! {
    /// A time in which one set of answers held.
    pub enum Era {
        /// The free offer for 7 and 8.1.
        FreeOffer = "free-offer",
        /// After the offer; old keys still activated.
        OldKeysTolerated = "old-keys-tolerated",
        /// Old keys dead; a linked licence was said to suffice.
        OldKeysStopped = "old-keys-stopped",
        /// The article's telephone answer.
        ArticleRule = "article-rule",
        /// The voice line is gone.
        VoiceLineGone = "voice-line-gone",
    }
}

impl Era {
    /// The first day of the era; it lasts until the next one begins.
    pub const fn from(self) -> Date {
        match self {
            Self::FreeOffer => date!(2015 - 07 - 29),
            Self::OldKeysTolerated => date!(2016 - 07 - 30),
            Self::OldKeysStopped => date!(2023 - 09 - 20),
            Self::ArticleRule => date!(2024 - 11 - 28),
            Self::VoiceLineGone => date!(2025 - 12 - 12),
        }
    }

    /// The era of this day; days before the first belong to it.
    pub fn on(day: Date) -> Self {
        Self::ALL
            .iter()
            .copied()
            .rfind(|era| era.from() <= day)
            .unwrap_or(Self::FreeOffer)
    }
}

/// What was to be expected in one era.
#[derive(Debug)]
pub struct Then {
    /// The era.
    pub era: Era,
    /// What became of the activation.
    pub outcome: Outcome,
    /// How firm that is.
    pub certainty: Confidence,
    /// Who says so.
    pub sources: &'static [SourceId],
}

/// How the answer for one kind and scenario changed.
struct History {
    kind: Kind,
    scenario: Scenario,
    /// An entry an era, oldest first.
    eras: &'static [Then],
}

/// How the answer for this kind and scenario changed over the eras, oldest first; empty
/// when it has no history.
pub fn history(kind: Kind, scenario: Scenario) -> &'static [Then] {
    let own = |history: &&History| history.kind == kind && history.scenario == scenario;
    HISTORIES
        .iter()
        .find(own)
        .map_or(&[], |history| history.eras)
}

/// What was to be expected on this day, where that was before the present era and the answer
/// has a history.
pub(crate) fn before_the_present(
    kind: Kind,
    scenario: Scenario,
    day: Date,
) -> Option<&'static Then> {
    let era = Era::on(day);
    let (_present, past) = history(kind, scenario).split_last()?;
    past.iter().find(|then| then.era == era)
}

#[cfg(test)]
mod tests {
    use super::{Era, HISTORIES};
    use crate::tables::outlook;
    use crate::tables::source::KNOWLEDGE_DATE;

    #[test]
    fn a_history_has_every_era_and_its_present_agrees_with_the_outlooks() {
        for history in HISTORIES {
            let place = (history.kind, history.scenario);
            let eras: Vec<_> = history.eras.iter().map(|then| then.era).collect();
            assert_eq!(eras, Era::ALL, "{place:?}");
            let now = outlook::row(history.kind, history.scenario);
            let last = &history.eras[4];
            assert_eq!(last.era, Era::on(KNOWLEDGE_DATE));
            assert_eq!(last.outcome, now.outcome, "{place:?}");
            assert!(last.certainty <= now.certainty, "{place:?}");
        }
    }
}
