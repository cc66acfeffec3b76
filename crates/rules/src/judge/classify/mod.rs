//! Which kind of licence the facts and the answers describe.

mod candidates;
mod classification;
mod contradiction;
mod digital;
mod key;
mod known;
mod origin;
mod upgrade;
mod volume;

use super::answer::{Answers, EditionAnswer, LinkedAnswer, ManagedAnswer};
use super::licence::{Certainty, Licence};
use super::now::Now;
use crate::facts::{Facts, Subject};
use crate::tables::rule::RuleId;
use crate::vocabulary::{
    ActivationMethod, Channel, Edition, ExtendedUpdates, KeyClass, Kind, Windows,
};
use candidates::candidates;
use classification::{Classification, found, lower};
use contradiction::contradicts;
use digital::{digital_licence, told};
use key::{maker_key, retail, told_key};
pub(super) use known::known;
use upgrade::free_upgrade;
use volume::{
    asks_server, ending, is_count_used_up, multiple_activation_key, volume_client, work_key,
};

/// The licence behind these facts and answers.
///
/// An answer refines what the output leaves open; it never overrides what the output shows.
pub fn classify(facts: &Facts, answers: &Answers) -> Licence {
    let known = known(facts, answers);
    let mut licence = classification(facts, &known);
    let free_upgrade = free_upgrade(facts, &known, &mut licence);
    if facts.is_contradictory() {
        licence.against.push(RuleId::FactsDisagree);
        licence.certainty = lower(licence.certainty);
    }
    if facts.has_two_states() {
        licence.against.push(RuleId::SettingsAgainstStatus);
        licence.certainty = lower(licence.certainty);
    }
    if contradicts(facts, answers) {
        licence.against.push(RuleId::AnswerAgainstOutput);
        licence.certainty = lower(licence.certainty);
    }
    if facts.subject == Subject::Windows {
        // They are no reason for the kind, and whoever sees them beside it takes them for one.
        licence
            .because
            .extend(facts.extended_updates.map(|updates| match updates {
                ExtendedUpdates::Contract => RuleId::ContractUpdatesBeside,
                ExtendedUpdates::Consumer => RuleId::ConsumerUpdatesBeside,
            }));
    }
    if facts.home_behind && licence.kind == Kind::RetailKey && answers.is_key_sold() {
        licence.because.push(RuleId::HomeStaysBehind);
    }
    if facts.channel_told {
        licence.because.insert(0, RuleId::SaidChannel);
        licence.certainty = licence.certainty.min(Certainty::Likely);
    }
    let is_silent = facts.status.is_none() && Now::judge(facts, answers) == Now::Unknown;
    if facts.subject == Subject::Windows && is_silent && licence.kind != Kind::Unknown {
        licence.against.push(RuleId::StatusNotShown);
        licence.certainty = licence.certainty.min(Certainty::Possible);
    }
    Licence {
        kind: licence.kind,
        candidates: candidates(licence.kind, facts, &known),
        free_upgrade,
        certainty: licence.certainty,
        because: licence.because,
        against: licence.against,
    }
}

/// What the facts and the answers make it, before they are weighed against each other.
fn classification(facts: &Facts, answers: &Answers) -> Classification {
    match facts.subject {
        Subject::NotWindows => {
            return found(
                Kind::NotWindows,
                Certainty::Certain,
                &[RuleId::NoLicenceInText],
            );
        }
        Subject::AddOn | Subject::Nothing => {
            let mut licence = found(
                Kind::Unknown,
                Certainty::CannotTell,
                &[RuleId::NoLicenceInText],
            );
            let updates = facts.extended_updates.map(|updates| match updates {
                ExtendedUpdates::Contract => RuleId::ContractUpdatesOnly,
                ExtendedUpdates::Consumer => RuleId::ConsumerUpdatesOnly,
            });
            licence.because.extend(updates);
            return licence;
        }
        Subject::Windows => {}
    }
    let evaluation = facts.edition.is_some_and(Edition::is_evaluation);
    match facts.channel {
        Some(Channel::VolumeCsvlk) => {
            found(Kind::KmsHost, Certainty::Certain, &[RuleId::ChannelKmsHost])
        }
        // A story names the channel; an output shows it, with the state.
        Some(Channel::RetailEval) if facts.status.is_some() => {
            found(Kind::Eval, Certainty::Certain, &[RuleId::ChannelEval])
        }
        Some(Channel::RetailEval) => found(Kind::Eval, Certainty::Likely, &[RuleId::ChannelEval]),
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
        // What its code tells of the key says more than that it is a server.
        None if facts.is_server() && (asks_server(facts) || is_count_used_up(facts)) => {
            settings_only(facts, answers)
        }
        channel if facts.is_server() => {
            let mut licence = found(Kind::Server, Certainty::Likely, &[RuleId::ServerEdition]);
            match channel {
                Some(Channel::OemSlp) => licence.because.push(RuleId::ServerMakerKey),
                Some(_) => {}
                // An evaluation or a volume licence would be a server, too.
                None => licence.certainty = Certainty::Possible,
            }
            licence
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

/// No channel and no default key: at most the sentence of Settings tells something.
fn settings_only(facts: &Facts, answers: &Answers) -> Classification {
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
            // A key that somebody sold or gave, and that looks for an organisation's server, is a
            // client's, whatever it was sold as: no other kind looks for one.
            let is_passed_on = answers.is_key_sold() || answers.is_key_given();
            if is_unseen && asks_server(facts) && is_passed_on {
                return volume_client(facts, answers);
            }
            let told = || {
                let ends = || ending(facts, answers);
                work_key(answers)
                    .or_else(ends)
                    .or_else(|| told(facts, answers))
            };
            if let Some(licence) = is_unseen.then(told).flatten() {
                return licence;
            }
            // What nobody tells, the code does: that such a key is installed. On somebody's own PC
            // with another edition than it had, that came with the edition, and goes with it.
            let is_from_edition = answers.edition == Some(EditionAnswer::Other)
                && matches!(answers.managed, None | Some(ManagedAnswer::No));
            if is_unseen && asks_server(facts) && !is_from_edition {
                return volume_client(facts, answers);
            }
            if is_unseen && is_count_used_up(facts) {
                return multiple_activation_key(facts, answers);
            }
            let is_by_key = activation_method == Some(ActivationMethod::ProductKey);
            if let Some(licence) = is_by_key.then(|| told_key(facts, answers)).flatten() {
                return licence;
            }
            let mut licence = found(
                Kind::Unknown,
                Certainty::CannotTell,
                &[RuleId::ChannelNotShown],
            );
            if is_by_key {
                licence.because.push(RuleId::SettingsKey);
            }
            licence
        }
    }
}
