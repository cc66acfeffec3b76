//! Which kind of licence the facts and the answers describe.

mod candidates;
mod contradiction;
mod digital;
mod key;
mod upgrade;
mod volume;

use super::answer::{
    Answers, BoardAnswer, BoughtAnswer, HappenedAnswer, LinkedAnswer, LinkedBeforeAnswer,
    MakerAnswer,
};
use super::licence::{Certainty, Licence};
use super::now::Now;
use crate::facts::{Facts, Subject};
use crate::tables::rule::RuleId;
use crate::vocabulary::{ActivationMethod, Channel, Edition, KeyClass, Kind, Machine, Windows};
use candidates::candidates;
use contradiction::contradicts;
use digital::{digital_licence, told};
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
    let is_silent = facts.status.is_none() && Now::judge(facts, answers) == Now::Unknown;
    if facts.subject == Subject::Windows && is_silent && draft.kind != Kind::Unknown {
        draft.against.push(RuleId::StatusNotShown);
        draft.certainty = draft.certainty.min(Certainty::Possible);
    }
    Licence {
        kind: draft.kind,
        candidates: candidates(draft.kind, facts, &known),
        free_upgrade,
        certainty: draft.certainty,
        because: draft.because,
        against: draft.against,
    }
}

/// The answers, with what Settings and the machine show in place of what was remembered, and
/// with what one answer says of another question.
pub(super) fn known(facts: &Facts, answers: &Answers) -> Answers {
    let linked = match facts.activation_method.map(shown) {
        // That it is not activated now does not say what it was before.
        Some(LinkedAnswer::NotActivated) => answers.linked.or(Some(LinkedAnswer::NotActivated)),
        shown => shown.or(answers.linked),
    };
    let was_linked = (linked == Some(LinkedAnswer::Linked)).then_some(LinkedBeforeAnswer::Yes);
    let replaced = answers.board.and_then(|board| match board {
        BoardAnswer::ByMaker => Some(HappenedAnswer::MakerBoard),
        BoardAnswer::ByOwner => Some(HappenedAnswer::Board),
        BoardAnswer::Same => None,
    });
    let board = answers.happened.and_then(|happened| match happened {
        HappenedAnswer::MakerBoard => Some(BoardAnswer::ByMaker),
        HappenedAnswer::Board => Some(BoardAnswer::ByOwner),
        _ => None,
    });
    Answers {
        linked,
        linked_before: answers.linked_before.or(was_linked),
        happened: answers.happened.or(replaced),
        board: answers.board.or(board),
        bought: answers
            .bought
            .or(answers.key_source.map(|_| BoughtAnswer::Key)),
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
        ActivationMethod::NotActivated => LinkedAnswer::NotActivated,
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
        None if facts.far_end => volume_client(facts, answers),
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
                Some(Channel::OemSlp) => draft.because.push(RuleId::ServerMakerKey),
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

/// No channel and no default key: at most the sentence of Settings tells something.
fn settings_only(facts: &Facts, answers: &Answers) -> Draft {
    match facts.activation_method {
        Some(ActivationMethod::Organisation) => volume_client(facts, answers),
        Some(ActivationMethod::Digital | ActivationMethod::DigitalLinked)
            if facts.key.is_none() || facts.key == Some(KeyClass::Unknown) =>
        {
            digital_licence(facts, answers)
        }
        // Nothing is shown: at most the owner tells what it is.
        None | Some(ActivationMethod::NotActivated)
            if answers.linked == Some(LinkedAnswer::Organisation) =>
        {
            volume_client(facts, answers)
        }
        activation_method => {
            let is_unseen = matches!(
                activation_method,
                None | Some(ActivationMethod::NotActivated)
            ) && facts.key.is_none_or(|key| key == KeyClass::Unknown);
            if let Some(draft) = is_unseen.then(|| told(facts, answers)).flatten() {
                return draft;
            }
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
