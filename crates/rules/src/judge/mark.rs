//! The marks of the health-check sheet, and the one line on what comes next.

use super::outlook::Outlook;
use crate::closed_set::closed_set;
use crate::vocabulary::{Outcome, Scenario, Status};

closed_set! {
    /// A mark, as on the sheet that comes after a health check. It never stands without its word.
    pub enum Mark {
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

impl Mark {
    /// The sign itself.
    pub const fn sign(self) -> &'static str {
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
    /// The mark of this outcome.
    pub const fn mark(self) -> Mark {
        match self {
            Self::Ok => Mark::Best,
            Self::OkNoFallback | Self::Action | Self::Org => Mark::Good,
            Self::Chance => Mark::Care,
            Self::Unlikely | Self::NoRight | Self::Separate | Self::Ends => Mark::Bad,
            Self::Unknown => Mark::Open,
            Self::Na => Mark::Na,
        }
    }
}

closed_set! {
    /// How things stand now.
    pub enum Now {
        Activated = "activated",
        Grace = "grace",
        NotActivated = "not-activated",
        Unknown = "unknown",
    }
}

impl Now {
    /// What the licence state means today.
    pub const fn of(status: Option<Status>) -> Self {
        match status {
            Some(Status::Licensed) => Self::Activated,
            Some(Status::Unlicensed | Status::Notification) => Self::NotActivated,
            Some(
                Status::OobGrace
                | Status::OotGrace
                | Status::NonGenuineGrace
                | Status::ExtendedGrace,
            ) => Self::Grace,
            None => Self::Unknown,
        }
    }

    /// The mark of this state.
    pub const fn mark(self) -> Mark {
        match self {
            Self::Activated => Mark::Best,
            Self::Grace => Mark::Care,
            Self::NotActivated => Mark::Bad,
            Self::Unknown => Mark::Open,
        }
    }
}

closed_set! {
    /// What to expect when Windows has to activate again, in one line.
    pub enum NextTime {
        Automatic = "automatic",
        WithAction = "with-action",
        ThisPcOnly = "this-pc-only",
        Depends = "depends",
        Organisation = "organisation",
        Ends = "ends",
        Unknown = "unknown",
    }
}

impl NextTime {
    /// Sums up a reinstall and a new board, the two events that owners meet most.
    pub fn of(outlooks: &[Outlook]) -> Self {
        let outcome = |scenario| {
            outlooks
                .iter()
                .find(|outlook| outlook.scenario == scenario)
                .map(|outlook| outlook.outcome)
        };
        let reinstall = outcome(Scenario::ReinstallSameHw);
        let board = outcome(Scenario::MbSwap);
        match (reinstall, board) {
            (Some(Outcome::Ends), _) => Self::Ends,
            (Some(Outcome::Unknown | Outcome::Na) | None, _) => Self::Unknown,
            (Some(Outcome::Org), _) | (_, Some(Outcome::Org)) => Self::Organisation,
            (Some(Outcome::Ok), Some(Outcome::Ok)) => Self::Automatic,
            (Some(Outcome::Ok), Some(Outcome::Action)) => Self::WithAction,
            (Some(Outcome::Ok), Some(Outcome::NoRight)) => Self::ThisPcOnly,
            (Some(Outcome::Unlikely), _) => Self::Ends,
            _ => Self::Depends,
        }
    }

    /// The mark of this line.
    pub const fn mark(self) -> Mark {
        match self {
            Self::Automatic => Mark::Best,
            Self::WithAction | Self::Organisation => Mark::Good,
            Self::ThisPcOnly | Self::Depends => Mark::Care,
            Self::Ends => Mark::Bad,
            Self::Unknown => Mark::Open,
        }
    }
}
