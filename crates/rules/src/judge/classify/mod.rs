//! Which kind of licence the facts and the answers describe.

mod contradiction;
mod digital;
mod key;
mod upgrade;
mod volume;

use super::answer::{Answers, LinkedAnswer, MakerAnswer};
use super::licence::{Certainty, Licence};
use crate::facts::{Facts, Subject};
use crate::tables::rule::RuleId;
use crate::vocabulary::{ActivationMethod, Channel, Edition, KeyClass, Kind, Machine, Windows};
use contradiction::contradicts;
use digital::digital_licence;
use key::{maker_key, retail};
use upgrade::free_upgrade;
use volume::{multiple_activation_key, volume_client};

/// The licence behind these facts and answers.
///
/// An answer refines what the output leaves open; it never overrides what the output shows.
pub fn classify(facts: &Facts, answers: &Answers) -> Licence {
    let known = known(facts, answers);
    let mut draft = draft(facts, &known);
    let free_upgrade = free_upgrade(facts, &known, &mut draft);
    if facts.is_contradictory() {
        draft.against.push(RuleId::FactsDisagree);
        draft.certainty = lower(draft.certainty);
    }
    if contradicts(facts, answers) {
        draft.against.push(RuleId::AnswerAgainstOutput);
        draft.certainty = lower(draft.certainty);
    }
    if facts.subject == Subject::Windows && facts.status.is_none() && draft.kind != Kind::Unknown {
        draft.against.push(RuleId::StatusNotShown);
        draft.certainty = draft.certainty.min(Certainty::Possible);
    }
    Licence {
        kind: draft.kind,
        free_upgrade,
        certainty: draft.certainty,
        because: draft.because,
        against: draft.against,
    }
}

/// The answers, with what Settings and the machine show in place of what was remembered.
pub(super) fn known(facts: &Facts, answers: &Answers) -> Answers {
    Answers {
        linked: facts.activation_method.map(shown).or(answers.linked),
        maker: match facts.machine {
            Some(Machine::Virtual) => Some(MakerAnswer::Virtual),
            // A notebook may have been bought used.
            Some(Machine::Notebook) => answers.maker.or(Some(MakerAnswer::Maker)),
            None => answers.maker,
        },
        ..*answers
    }
}

/// The answer that the sentence of Settings gives by itself.
const fn shown(activation_method: ActivationMethod) -> LinkedAnswer {
    match activation_method {
        ActivationMethod::Digital => LinkedAnswer::Digital,
        ActivationMethod::DigitalLinked => LinkedAnswer::Linked,
        ActivationMethod::ProductKey => LinkedAnswer::Key,
        ActivationMethod::Organisation => LinkedAnswer::Organisation,
    }
}

struct Draft {
    kind: Kind,
    certainty: Certainty,
    because: Vec<RuleId>,
    against: Vec<RuleId>,
}

fn found(kind: Kind, certainty: Certainty, because: &[RuleId]) -> Draft {
    Draft {
        kind,
        certainty,
        because: because.to_vec(),
        against: Vec::new(),
    }
}

const fn lower(certainty: Certainty) -> Certainty {
    match certainty {
        Certainty::Certain => Certainty::Likely,
        Certainty::Likely | Certainty::Possible => Certainty::Possible,
        Certainty::CannotTell => Certainty::CannotTell,
    }
}

fn draft(facts: &Facts, answers: &Answers) -> Draft {
    match facts.subject {
        Subject::NotWindows => {
            return found(
                Kind::NotWindows,
                Certainty::Certain,
                &[RuleId::NoLicenceInText],
            );
        }
        Subject::AddOn | Subject::Nothing => {
            return found(
                Kind::Unknown,
                Certainty::CannotTell,
                &[RuleId::NoLicenceInText],
            );
        }
        Subject::Windows => {}
    }
    let evaluation = facts.edition.is_some_and(Edition::is_evaluation);
    match facts.channel {
        Some(Channel::VolumeCsvlk) => {
            found(Kind::KmsHost, Certainty::Certain, &[RuleId::ChannelKmsHost])
        }
        Some(Channel::RetailEval) => found(Kind::Eval, Certainty::Certain, &[RuleId::ChannelEval]),
        None if evaluation => found(Kind::Eval, Certainty::Likely, &[RuleId::ChannelEval]),
        Some(Channel::VolumeGvlk) => volume_client(facts, answers),
        // Only a KMS client is ever said to last until 2038.
        None if facts.far_end && !facts.is_not_licensed() => volume_client(facts, answers),
        _ if facts.is_not_licensed() || said_not_activated(facts, answers) => {
            let mut draft = found(
                Kind::NotActivated,
                Certainty::Certain,
                &[RuleId::NotLicensedNow],
            );
            if facts.status.is_none() {
                draft.because = vec![RuleId::SaidNotActivated];
                draft.certainty = Certainty::Likely;
            }
            draft
        }
        Some(Channel::VolumeMak) => multiple_activation_key(facts, answers),
        Some(Channel::VirtualMachine) => {
            found(Kind::Avma, Certainty::Likely, &[RuleId::ChannelAvma])
        }
        _ if facts.subscription => found(
            Kind::Subscription,
            Certainty::Likely,
            &[RuleId::SubscriptionShown],
        ),
        Some(Channel::RetailSub) => found(
            Kind::Subscription,
            Certainty::Possible,
            &[RuleId::SubscriptionShown],
        ),
        channel if facts.is_server() => {
            let mut draft = found(Kind::Server, Certainty::Likely, &[RuleId::ServerEdition]);
            match channel {
                Some(Channel::OemSlp) => draft.because.push(RuleId::ChannelOemSlp),
                Some(_) => {}
                // An evaluation or a volume licence would be a server, too.
                None => draft.certainty = Certainty::Possible,
            }
            draft
        }
        Some(Channel::OemSlp) => found(Kind::OemSlp, Certainty::Likely, &[RuleId::ChannelOemSlp]),
        Some(Channel::OemCoa) => found(Kind::OemCoa, Certainty::Likely, &[RuleId::ChannelOemCoa]),
        _ if facts.windows.is_some_and(Windows::is_before_ten) => found(
            Kind::OlderWindows,
            Certainty::Likely,
            &[RuleId::ReleaseBeforeTen],
        ),
        Some(channel @ (Channel::OemDm | Channel::OemNonslp)) => maker_key(facts, channel),
        Some(Channel::Retail) => retail(facts, answers),
        None if facts.key == Some(KeyClass::Default) => retail(facts, answers),
        None => settings_only(facts, answers),
        // No source says what its keys are; that they run out is in the name alone.
        Some(Channel::PgsTimeBased) => {
            found(Kind::Unknown, Certainty::CannotTell, &[RuleId::CannotTell])
        }
    }
}

fn is_home(facts: &Facts) -> bool {
    facts.edition.is_some_and(Edition::is_home)
}

fn said_not_activated(facts: &Facts, answers: &Answers) -> bool {
    facts.status.is_none() && answers.linked == Some(LinkedAnswer::NotActivated)
}

/// No channel and no default key: at most the sentence of Settings tells something.
fn settings_only(facts: &Facts, answers: &Answers) -> Draft {
    match facts.activation_method {
        Some(ActivationMethod::Organisation) => volume_client(facts, answers),
        Some(ActivationMethod::Digital | ActivationMethod::DigitalLinked)
            if facts.key.is_none() || facts.key == Some(KeyClass::Unknown) =>
        {
            digital_licence(facts, answers)
        }
        activation_method => {
            let mut draft = found(
                Kind::Unknown,
                Certainty::CannotTell,
                &[RuleId::ChannelNotShown],
            );
            if activation_method == Some(ActivationMethod::ProductKey) {
                draft.because.push(RuleId::SettingsKey);
            }
            draft
        }
    }
}
