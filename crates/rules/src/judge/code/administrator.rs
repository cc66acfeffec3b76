//! What the administrator of an organisation does about a code.

use super::step::NextStep;
use crate::facts::Facts;
use crate::judge::answer::Answers;
use crate::judge::contract::is_unproven;
use crate::tables::code::{Cause, Code};
use crate::vocabulary::Kind;

/// What this very code asks of the administrator, in place of the step of its cause. On a PC of
/// which nobody says that it is an organisation's, that is to be settled before.
pub(super) fn step(step: NextStep, kind: Kind, facts: &Facts, answers: &Answers) -> NextStep {
    let is_theirs = matches!(
        step,
        NextStep::WorkNetwork
            | NextStep::AskAdministrator
            | NextStep::ContractOwner
            | NextStep::SetClock
    );
    let code = facts.code();
    let cause = code.map(|code| code.row().cause);
    let is_of_microsoft = cause == Some(Cause::Clock) && code != Some(Code::ClockDiffers);
    if !is_theirs || is_of_microsoft {
        return step;
    }
    if is_unproven(kind, facts, answers) {
        return NextStep::WhosePc;
    }
    match code {
        Some(Code::KmsCountTooSmall) => NextStep::KmsCount,
        Some(Code::KmsNotEnabled | Code::KmsNotAnswering) => NextStep::KmsHostPort,
        Some(Code::KmsHostNotActivated) => NextStep::KmsHostFirst,
        Some(Code::KmsHostOtherProduct) => NextStep::KmsOtherHost,
        Some(Code::ClockDiffers) => NextStep::KmsClock,
        _ if cause == Some(Cause::KmsUnreachable) => NextStep::KmsReach,
        // No server of an organisation activates it.
        _ if step == NextStep::WorkNetwork && kind == Kind::Mak => NextStep::MakAgain,
        _ => step,
    }
}
