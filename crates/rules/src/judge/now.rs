//! Whether Windows is activated at this moment.

use super::answer::{Answers, LinkedAnswer, StateAnswer};
use crate::closed_set::closed_set;
use crate::facts::{Facts, Subject};
use crate::tables::code::Code;
use crate::vocabulary::{ActivationMethod, OutcomeIcon, Status};

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

    /// How things stand, by all that is known: the licence state, then what Settings says, then
    /// what the owner answers, and last a code that only a failed activation shows.
    pub fn judge(facts: &Facts, answers: &Answers) -> Self {
        if facts.subject == Subject::NotWindows {
            return Self::Unknown;
        }
        let shown = match facts.activation_method {
            _ if facts.status.is_some() => Some(Self::of(facts.status)),
            Some(ActivationMethod::NotActivated) => Some(Self::NotActivated),
            // One page says so and another the opposite, and nothing tells which is later.
            Some(_) if facts.page_denies_state => None,
            Some(_) => Some(Self::Activated),
            None => None,
        };
        let said = match (answers.state, answers.linked) {
            (Some(StateAnswer::NotActivated), _) | (None, Some(LinkedAnswer::NotActivated)) => {
                Some(Self::NotActivated)
            }
            (Some(StateAnswer::Activated | StateAnswer::Ending), _) | (None, Some(_)) => {
                Some(Self::Activated)
            }
            (None, None) => None,
        };
        let failed = || {
            let code = Code::from_number(facts.reason?)?;
            code.is_of_failed_activation().then_some(Self::NotActivated)
        };
        shown.or(said).or_else(failed).unwrap_or(Self::Unknown)
    }

    /// Whether it is activated no more, or not for long.
    pub const fn is_down(self) -> bool {
        matches!(self, Self::Grace | Self::NotActivated)
    }

    /// The icon of this state.
    pub const fn icon(self) -> OutcomeIcon {
        match self {
            Self::Activated => OutcomeIcon::Best,
            Self::Grace => OutcomeIcon::Care,
            Self::NotActivated => OutcomeIcon::Bad,
            Self::Unknown => OutcomeIcon::Open,
        }
    }
}
