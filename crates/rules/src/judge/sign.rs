//! Which signs these facts and answers show.

use super::answer::{Answers, MakerAnswer, ManagedAnswer};
use crate::facts::{Facts, Subject};
use crate::tables::sign::Sign;
use crate::vocabulary::{Channel, Edition, Status, VolumeProof};

/// The signs to show, in the order of the table.
pub fn signs(facts: &Facts, answers: &Answers) -> Vec<Sign> {
    if facts.subject != Subject::Windows {
        return Vec::new();
    }
    let all = Sign::ALL.iter().copied();
    all.filter(|sign| sign.row().shown && is_seen(*sign, facts, answers))
        .collect()
}

fn is_seen(sign: Sign, facts: &Facts, answers: &Answers) -> bool {
    let is_client = facts.channel == Some(Channel::VolumeGvlk);
    let is_private = answers.managed == Some(ManagedAnswer::No);
    let has = |proof| is_client && facts.volume == Some(proof);
    match sign {
        Sign::HomeKmsClient => is_client && facts.edition.is_some_and(Edition::is_home),
        // A domain that activated it is an organisation, whatever is remembered.
        Sign::PrivateKmsClient => {
            is_client && is_private && facts.volume != Some(VolumeProof::Directory)
        }
        Sign::FarEnd => facts.far_end,
        Sign::HostIsThisPc => has(VolumeProof::Loopback),
        Sign::HostPrivateAddress => has(VolumeProof::PrivateAddress),
        Sign::HostPublic => has(VolumeProof::PublicHost),
        Sign::HostNotShown => {
            is_client && facts.volume.is_none() && facts.status == Some(Status::Licensed)
        }
        Sign::PrivateMak => facts.channel == Some(Channel::VolumeMak) && is_private,
        Sign::MakerKeyElsewhere => {
            facts.channel == Some(Channel::OemDm)
                && matches!(answers.maker, Some(MakerAnswer::Own | MakerAnswer::Virtual))
        }
        Sign::PrivateContractAddOn => facts.contract_add_on && is_private,
        Sign::UnlikelyEdition => {
            is_private && facts.edition.is_some_and(Edition::is_for_organisations)
        }
        // Nothing can be told from these; the rows say why.
        Sign::HostPid | Sign::BareDigitalLicence | Sign::UsualEnd => false,
    }
}
