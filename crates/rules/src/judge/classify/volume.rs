//! A volume client and a multiple activation key: whose they are.

use super::{Draft, found, is_home};
use crate::facts::Facts;
use crate::judge::answer::{Answers, LinkedAnswer, ManagedAnswer};
use crate::judge::licence::Certainty;
use crate::tables::rule::RuleId;
use crate::vocabulary::{ActivationMethod, KeyClass, Kind, VolumeProof};

/// A KMS client: an organisation's, unless something says that there is none.
pub(super) fn volume_client(facts: &Facts, answers: &Answers) -> Draft {
    let home = is_home(facts);
    let mut draft = found(Kind::KmsOrg, Certainty::Possible, &[]);
    if facts.channel.is_some() {
        draft.because.push(RuleId::ChannelGvlk);
    } else if facts.activation_method == Some(ActivationMethod::Organisation) {
        draft.because.push(RuleId::SettingsOrganisation);
    } else if answers.linked == Some(LinkedAnswer::Organisation) {
        draft.because.push(RuleId::SaidByOrganisation);
    }
    match facts.volume {
        Some(VolumeProof::Kms | VolumeProof::Token) => {
            draft.certainty = Certainty::Likely;
            draft.because.push(RuleId::KmsServerNamed);
        }
        Some(VolumeProof::Directory) => {
            draft.certainty = Certainty::Likely;
            draft.because.push(RuleId::DirectoryActivated);
        }
        Some(VolumeProof::Cloud) => {
            draft.certainty = Certainty::Likely;
            draft.because.push(RuleId::KmsServerIsCloud);
        }
        Some(VolumeProof::Loopback) => {
            draft.kind = Kind::KmsPrivate;
            draft.because.push(RuleId::KmsServerIsThisPc);
        }
        Some(VolumeProof::PublicHost) => {
            draft.kind = Kind::KmsPrivate;
            draft.because.push(RuleId::KmsServerPublic);
        }
        // An organisation may use such an address, too.
        Some(VolumeProof::PrivateAddress) => draft.against.push(RuleId::KmsServerPrivateAddress),
        None if facts.channel.is_some() => draft.against.push(RuleId::KmsServerNotShown),
        None => {}
    }
    if facts.far_end {
        draft.kind = Kind::KmsPrivate;
        draft.certainty = Certainty::Possible;
        draft.because.push(RuleId::EndBeyondAnyServer);
    }
    if home {
        draft.kind = Kind::KmsPrivate;
        draft.because.push(RuleId::HomeHasNoKms);
    }
    match answers.managed {
        Some(ManagedAnswer::Yes) if draft.kind == Kind::KmsOrg => {
            draft.because.push(RuleId::SaidOrganisation);
            draft.certainty = Certainty::Likely;
        }
        Some(ManagedAnswer::Yes) => draft.against.push(RuleId::SaidOrganisation),
        // A domain that activates it is there, whatever is remembered: see `contradicts`.
        Some(ManagedAnswer::No) if facts.volume == Some(VolumeProof::Directory) => {}
        Some(ManagedAnswer::No | ManagedAnswer::Formerly) => {
            draft.kind = Kind::KmsPrivate;
            draft.certainty = Certainty::Likely;
            draft.because.push(RuleId::SaidPrivate);
        }
        None => {}
    }
    draft
}

pub(super) fn multiple_activation_key(facts: &Facts, answers: &Answers) -> Draft {
    let mut draft = found(Kind::Mak, Certainty::Possible, &[RuleId::ChannelMak]);
    if facts.key == Some(KeyClass::Default) {
        // Some long-term editions have a public default key of this channel, with no contract behind it.
        draft.against.push(RuleId::KeyIsDefault);
    }
    match answers.managed {
        Some(ManagedAnswer::Yes) => {
            draft.certainty = Certainty::Likely;
            draft.because.push(RuleId::SaidOrganisation);
        }
        Some(_) => {
            draft.kind = Kind::MakPrivate;
            draft.certainty = Certainty::Likely;
            draft.because.push(RuleId::SaidPrivate);
        }
        None => {}
    }
    draft
}
