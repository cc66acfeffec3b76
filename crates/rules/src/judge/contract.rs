//! Whether a contract stands behind an organisation's key on this PC.

use super::answer::{
    Answers, FirstWindowsAnswer, KeySourceAnswer, LinkedAnswer, MakerAnswer, ManagedAnswer,
};
use crate::facts::Facts;
use crate::vocabulary::{ActivationMethod, Kind};

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
    answers.key_source == Some(KeySourceAnswer::Work)
        && answers.managed != Some(ManagedAnswer::Yes)
        && matches!(
            answers.first_windows,
            Some(FirstWindowsAnswer::Ten | FirstWindowsAnswer::Eleven)
        )
        && !matches!(answers.maker, Some(MakerAnswer::Own | MakerAnswer::Virtual))
}
