//! The eras, and when each began.

use time::Date;
use time::macros::date;

use crate::closed_set::closed_set;

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
