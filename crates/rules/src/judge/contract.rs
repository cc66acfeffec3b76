//! Whether a contract stands behind an organisation's key on this PC.

use super::answer::{Answers, LinkedAnswer, ManagedAnswer};
use super::outlook::Outlook;
use crate::facts::Facts;
use crate::tables::rule::RuleId;
use crate::vocabulary::{ActivationMethod, Confidence, Kind, Outcome};

/// Whether a key of an organisation may be on somebody's own PC: nobody says whose it is, and
/// nothing shows that an organisation activated it. A server is nobody's home PC.
pub(crate) fn is_unproven(kind: Kind, facts: &Facts, answers: &Answers) -> bool {
    matches!(kind, Kind::KmsOrg | Kind::Mak)
        && answers.managed.is_none()
        && answers.linked != Some(LinkedAnswer::Organisation)
        && facts.volume.is_none()
        && facts.activation_method != Some(ActivationMethod::Organisation)
        && !facts.is_server()
}

/// Whether an employer's or a school's key is on a PC that was sold with 10 or 11, and that nobody
/// says they manage: the licence that it was sold with is still there, under that key.
pub(super) fn is_over_own_licence(answers: &Answers) -> bool {
    answers.is_key_given()
        && answers.managed != Some(ManagedAnswer::Yes)
        && answers.came_with_ten()
        && !answers.is_own_build()
}

/// The own edition of such a PC comes back by its own licence: firmer, where it is told who made
/// the PC.
pub(super) fn own_edition_returns(outlook: &mut Outlook, answers: &Answers) {
    let certainty = if answers.maker.is_some() {
        Confidence::Medium
    } else {
        Confidence::Low
    };
    outlook.replace(Outcome::Action, certainty, RuleId::OwnEditionReturns);
    outlook.because.push(RuleId::FirmwareMayTakeOver);
}
