//! Whether Windows is activated at this moment.

use crate::closed_set::closed_set;
use crate::vocabulary::{OutcomeIcon, Status};

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
