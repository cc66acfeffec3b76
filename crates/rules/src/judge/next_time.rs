//! The one line on what comes when Windows has to activate again.

use super::outlook::Outlook;
use crate::closed_set::closed_set;
use crate::vocabulary::{Outcome, OutcomeIcon, Scenario};

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
            (Some(Outcome::Ok), Some(Outcome::Action))
            | (Some(Outcome::Action), Some(Outcome::Action | Outcome::Na)) => Self::WithAction,
            (Some(Outcome::Ok), Some(Outcome::NoRight)) => Self::ThisPcOnly,
            (Some(Outcome::Unlikely), _) => Self::Ends,
            _ => Self::Depends,
        }
    }

    /// The icon of this line.
    pub const fn icon(self) -> OutcomeIcon {
        match self {
            Self::Automatic => OutcomeIcon::Best,
            Self::WithAction | Self::Organisation => OutcomeIcon::Good,
            Self::ThisPcOnly | Self::Depends => OutcomeIcon::Care,
            Self::Ends => OutcomeIcon::Bad,
            Self::Unknown => OutcomeIcon::Open,
        }
    }
}
