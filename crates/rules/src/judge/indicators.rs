//! Which indicators these facts and answers show.

use super::answer::{Answers, ManagedAnswer};
use crate::facts::{Facts, Subject};
use crate::tables::indicator::Indicator;
use crate::vocabulary::{Channel, Edition, ExtendedUpdates, Status, VolumeProof};

/// The indicators to show, in the order of the table.
pub fn indicators(facts: &Facts, answers: &Answers) -> Vec<Indicator> {
    if facts.subject != Subject::Windows {
        return Vec::new();
    }
    let all = Indicator::ALL.iter().copied();
    all.filter(|indicator| indicator.row().shown && is_seen(*indicator, facts, answers))
        .collect()
}

fn is_seen(indicator: Indicator, facts: &Facts, answers: &Answers) -> bool {
    let is_client = facts.channel == Some(Channel::VolumeGvlk);
    let is_private = answers.managed == Some(ManagedAnswer::No);
    let has = |proof| is_client && facts.volume == Some(proof);
    match indicator {
        Indicator::HomeKmsClient => is_client && facts.edition.is_some_and(Edition::is_home),
        // A domain that activated it is an organisation, whatever is remembered.
        Indicator::PrivateKmsClient => {
            is_client && is_private && facts.volume != Some(VolumeProof::Directory)
        }
        Indicator::FarEnd => facts.far_end,
        Indicator::HostIsThisPc => has(VolumeProof::Loopback),
        Indicator::HostPrivateAddress => has(VolumeProof::PrivateAddress),
        // The registry names it where no output of slmgr stands beside.
        Indicator::HostPublic => {
            facts.volume == Some(VolumeProof::PublicHost) && (is_client || facts.channel.is_none())
        }
        // `/xpr` shows neither a key nor any host.
        Indicator::HostNotShown => {
            is_client
                && facts.key.is_some()
                && facts.volume.is_none()
                && facts.status == Some(Status::Licensed)
        }
        Indicator::PrivateMak => facts.channel == Some(Channel::VolumeMak) && is_private,
        Indicator::MakerKeyElsewhere => {
            facts.channel == Some(Channel::OemDm) && answers.is_own_build()
        }
        Indicator::PrivateContractAddOn => {
            facts.extended_updates == Some(ExtendedUpdates::Contract) && is_private
        }
        Indicator::UnlikelyEdition => {
            is_private && facts.edition.is_some_and(Edition::is_for_organisations)
        }
        // Nothing can be told from these; the rows say why.
        Indicator::HostPid | Indicator::BareDigitalLicence | Indicator::UsualEnd => false,
    }
}
