//! What a reason code means for this licence, and what to do next.

mod administrator;
mod group;
mod here;
mod step;
mod why;

pub use group::LicenceGroup;
pub use step::NextStep;
pub use why::Why;

use super::answer::Answers;
use super::licence::Licence;
use super::now::Now;
use crate::facts::Facts;
use crate::tables::code::{Cause, Code, CodeFamily};
use crate::tables::source::SourceId;
use crate::vocabulary::KeyClass;

/// What lies behind the code that was shown, where our tables know it.
pub(in crate::judge) fn cause(facts: &Facts) -> Option<Cause> {
    Some(facts.code()?.row().cause)
}

/// Whether a key that somebody has was refused as blocked: an output shows one, its owner tells of
/// one, or the code is never that of a default key. Of a default key the server refuses the same,
/// where it has no digital licence on record.
pub(in crate::judge) fn is_own_key_blocked(facts: &Facts, answers: &Answers) -> bool {
    let code = facts.code();
    let is_either = matches!(code, Some(Code::KeyBlocked | Code::StoreKeyBlocked));
    let is_shown = facts.channel.is_some() && facts.key != Some(KeyClass::Default);
    cause(facts) == Some(Cause::KeyBlocked) && (!is_either || is_shown || answers.is_key_bought())
}

/// Whether the code proves a key in the firmware, which is of another edition than the one that
/// is installed.
pub(crate) fn proves_firmware_key(facts: &Facts) -> bool {
    facts.code() == Some(Code::FirmwareKeyOtherEdition)
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
        let cause = code.row().cause;
        let group = match LicenceGroup::of(licence.kind, facts, answers) {
            LicenceGroup::OwnKey
                if cause == Cause::KeyBlocked && !is_own_key_blocked(facts, answers) =>
            {
                LicenceGroup::Digital
            }
            group => group,
        };
        let next = match NextStep::here(cause, group, facts, answers) {
            step if group == LicenceGroup::Organisation => {
                administrator::step(step, licence.kind, facts, answers)
            }
            next if is_past(cause, group, next) && Now::judge(facts, answers) == Now::Activated => {
                NextStep::Past
            }
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

/// Whether a code of this cause is over once Windows is activated. A client whose server is not
/// reached lapses, a bought edition or an add-on is still to come, and a tool still fails.
const fn is_past(cause: Cause, group: LicenceGroup, next: NextStep) -> bool {
    let is_own = matches!(
        group,
        LicenceGroup::Digital
            | LicenceGroup::Preinstalled
            | LicenceGroup::OwnKey
            | LicenceGroup::Unknown
    );
    let is_live = matches!(
        cause,
        Cause::AddOnKey
            | Cause::Wmi
            | Cause::Elevation
            | Cause::LicenceStore
            | Cause::ServiceStopped
            | Cause::TimeLimited
            | Cause::StoreUpgrade
            | Cause::StoreAccount
            | Cause::UpgradeKey
            | Cause::EditionMismatch
            | Cause::KmsUnreachable
            | Cause::KmsHost
    );
    is_own && !is_live && !matches!(next, NextStep::Nothing)
}
