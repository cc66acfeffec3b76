//! The icons of the health-check sheet: ◎ ○ △ × ? –

use super::outcome::Outcome;
use crate::closed_set::closed_set;

closed_set! {
    /// The icon of an outcome or a state, as on the sheet that comes after a health check. It never stands without its word.
    pub enum OutcomeIcon {
        /// ◎
        Best = "best",
        /// ○
        Good = "good",
        /// △
        Care = "care",
        /// ×
        Bad = "bad",
        /// ?
        Open = "open",
        /// –
        Na = "na",
    }
}

impl OutcomeIcon {
    /// The symbol itself.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Best => "◎",
            Self::Good => "○",
            Self::Care => "△",
            Self::Bad => "×",
            Self::Open => "?",
            Self::Na => "–",
        }
    }
}

impl Outcome {
    /// The icon of this outcome.
    pub const fn icon(self) -> OutcomeIcon {
        match self {
            Self::Ok => OutcomeIcon::Best,
            Self::OkNoFallback | Self::Action | Self::Org => OutcomeIcon::Good,
            Self::Chance => OutcomeIcon::Care,
            Self::Unlikely | Self::NoRight | Self::Separate | Self::Ends => OutcomeIcon::Bad,
            Self::Unknown => OutcomeIcon::Open,
            Self::Na => OutcomeIcon::Na,
        }
    }
}
