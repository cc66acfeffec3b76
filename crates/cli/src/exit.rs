//! The exit code: what a script learns without reading what was printed.

use crate::args::FailOn;

/// A Windows licence was recognised in every input.
pub(crate) const RECOGNISED: u8 = 0;
/// What was asked for cannot be done: a wrong argument, an unreadable file, a damaged link.
pub(crate) const USAGE: u8 = 2;
/// In one input or more no Windows licence was recognised.
pub(crate) const NOT_RECOGNISED: u8 = 3;
/// An event that was asked for ends, or may end, the activation of a PC.
pub(crate) const MET: u8 = 4;

/// What was found in some inputs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Findings {
    /// One cannot be read.
    pub(crate) is_unreadable: bool,
    /// In one no Windows licence was recognised.
    pub(crate) is_unrecognised: bool,
    /// One has an event that was waited for.
    pub(crate) is_met: bool,
}

impl Findings {
    /// What was found in these or those.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            is_unreadable: self.is_unreadable || other.is_unreadable,
            is_unrecognised: self.is_unrecognised || other.is_unrecognised,
            is_met: self.is_met || other.is_met,
        }
    }

    /// The exit code, of several that which was asked for.
    pub(crate) fn code(self, fail_on: FailOn) -> u8 {
        match self {
            _ if fail_on == FailOn::Never => RECOGNISED,
            Self { is_met: true, .. } => MET,
            Self {
                is_unreadable: true,
                ..
            } => USAGE,
            Self {
                is_unrecognised: true,
                ..
            } => NOT_RECOGNISED,
            _ => RECOGNISED,
        }
    }
}
