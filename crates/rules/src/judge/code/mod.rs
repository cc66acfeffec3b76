//! What a reason code means for this licence, and what to do next.

mod group;
mod step;
mod why;

pub use group::LicenceGroup;
pub use step::NextStep;
pub use why::Why;

use super::answer::Answers;
use super::licence::Licence;
use crate::facts::Facts;
use crate::tables::code::{Cause, Code, CodeFamily};
use crate::tables::source::SourceId;
use crate::vocabulary::Kind;

/// What lies behind the code that was shown, where our tables know it.
pub(in crate::judge) fn cause(facts: &Facts) -> Option<Cause> {
    let code = Code::from_number(facts.reason?)?;
    Some(code.row().cause)
}

/// Whether the code proves a key in the firmware, which is of another edition than the one that
/// is installed.
pub(crate) fn proves_firmware_key(facts: &Facts) -> bool {
    facts.reason.and_then(Code::from_number) == Some(Code::FirmwareKeyOtherEdition)
}

/// The reason code of the state, as far as we know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// A code that no table of ours has.
    Unknown(u32),
    /// A known code, and what it means here.
    Known {
        /// The code.
        code: Code,
        /// Why it matters for this licence.
        why: Why,
        /// What to do next.
        next: NextStep,
    },
}

impl Reason {
    /// The reason behind the state of this licence; `None` when none was shown.
    pub fn of(licence: &Licence, facts: &Facts, answers: &Answers) -> Option<Self> {
        // Zero is how Windows says that there is no reason.
        let number = facts.reason.filter(|number| *number != 0)?;
        let Some(code) = Code::from_number(number) else {
            return Some(Self::Unknown(number));
        };
        let group = LicenceGroup::of(licence.kind, facts, answers);
        let cause = code.row().cause;
        let next = match NextStep::here(cause, group, facts, answers) {
            // No server of an organisation activates it.
            NextStep::WorkNetwork if licence.kind == Kind::Mak => NextStep::MakAgain,
            next => next,
        };
        Some(Self::Known {
            code,
            why: Why::of(cause, group),
            next,
        })
    }

    /// The number of the code.
    pub fn number(self) -> u32 {
        match self {
            Self::Unknown(number) => number,
            Self::Known { code, .. } => code.row().number,
        }
    }

    /// Everything that stands behind what is said of it, each source once.
    pub fn sources(self) -> Vec<SourceId> {
        let (code, why, next) = match self {
            Self::Known { code, why, next } => (code, why, next),
            Self::Unknown(number) => return CodeFamily::of(number).sources().to_vec(),
        };
        let mut all = code.row().sources.to_vec();
        for source in why.sources().iter().chain(next.sources()) {
            if !all.contains(source) {
                all.push(*source);
            }
        }
        all
    }
}
