//! An answer that says something else than the output shows.

use super::known::shown;
use crate::facts::Facts;
use crate::judge::answer::{
    Answers, FirstWindowsAnswer, LinkedAnswer, MakerAnswer, ManagedAnswer, StateAnswer,
};
use crate::judge::now::Now;
use crate::vocabulary::{ActivationMethod, Channel, KeyClass, Machine, VolumeProof};

/// Whether an answer says something that the output shows to be otherwise.
pub(super) fn contradicts(facts: &Facts, answers: &Answers) -> bool {
    denies_state(facts, answers)
        || denies_settings(facts, answers.linked)
        || denies_history(facts, answers)
        || denies_channel(facts, answers)
        || denies_machine(facts, answers)
        || (facts.volume == Some(VolumeProof::Directory)
            && answers.managed == Some(ManagedAnswer::No))
}

/// “Not activated” against an activated PC, or the reverse.
///
/// What Settings said may be what it said before: on a PC that is not activated now, that it
/// was linked, say, denies nothing.
fn denies_state(facts: &Facts, answers: &Answers) -> bool {
    // A code alone only lets suppose it, and the owner knows better.
    let seen = Facts {
        reason: None,
        ..*facts
    };
    let shown = Now::judge(&seen, &Answers::default());
    match answers.state {
        Some(StateAnswer::Activated | StateAnswer::Ending) if shown == Now::NotActivated => {
            return true;
        }
        Some(StateAnswer::NotActivated) if shown == Now::Activated => return true,
        _ => {}
    }
    answers.linked == Some(LinkedAnswer::NotActivated) && shown == Now::Activated
}

/// Another sentence of Settings than the one that was pasted.
fn denies_settings(facts: &Facts, linked: Option<LinkedAnswer>) -> bool {
    match (facts.activation_method, linked) {
        (Some(ActivationMethod::NotActivated), _) => false,
        (Some(activation_method), Some(linked)) => shown(activation_method) != linked,
        _ => false,
    }
}

/// A first Windows that is not the one of the upgrade history.
pub(super) fn denies_history(facts: &Facts, answers: &Answers) -> bool {
    facts.upgraded_from.is_some()
        && answers
            .first_windows
            .is_some_and(|first| first != FirstWindowsAnswer::Old)
}

/// Another machine than the one that is seen.
fn denies_machine(facts: &Facts, answers: &Answers) -> bool {
    match (facts.machine, answers.maker) {
        (Some(Machine::Virtual), Some(maker)) => maker != MakerAnswer::Virtual,
        (Some(Machine::Notebook), Some(maker)) => {
            matches!(maker, MakerAnswer::Own | MakerAnswer::Virtual)
        }
        _ => false,
    }
}

/// What cannot be of a key of this channel.
fn denies_channel(facts: &Facts, answers: &Answers) -> bool {
    let is_preinstalled = matches!(facts.channel, Some(Channel::OemDm | Channel::OemSlp));
    let is_own_key = facts.key == Some(KeyClass::Own)
        && !facts.subscription
        && facts
            .channel
            .is_some_and(|channel| channel == Channel::Retail || channel.is_oem());
    (is_preinstalled && answers.is_own_build())
        || (is_own_key
            && !facts.is_not_licensed()
            && answers.linked == Some(LinkedAnswer::Organisation))
        || (facts.channel == Some(Channel::VolumeGvlk)
            && !facts.is_not_licensed()
            && matches!(
                answers.linked,
                Some(LinkedAnswer::Linked | LinkedAnswer::Digital)
            ))
}
