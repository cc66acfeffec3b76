//! The KMS host that a command enters, or that a row with a label of no table of ours names.

use super::capture::Line;
use super::draft::Draft;
use super::observed::Observed;
use crate::tables::{configuration, host};
use crate::vocabulary::{Channel, VolumeProof};

/// The hosts in these lines that are on record: a public one or this PC itself, behind `/skms`
/// or behind a colon (`Server KMS : 127.0.0.2:1688`). Of any other host nothing is known, and one
/// that a sentence names was entered nowhere.
pub(super) fn entered(lines: &[Line]) -> Vec<Observed<VolumeProof>> {
    let named = lines
        .iter()
        .filter_map(|line| Some(line.saw(named(&line.text)?)));
    named.collect()
}

fn named(text: &str) -> Option<VolumeProof> {
    if !text
        .as_bytes()
        .windows(3)
        .any(|three| three.eq_ignore_ascii_case(b"kms"))
    {
        return None;
    }
    let mut before = "";
    text.split_whitespace().find_map(|word| {
        let is_behind = before.ends_with(':') || before.ends_with("skms");
        before = word;
        let proof = host::proof(word.trim_end_matches(['.', ',']));
        let is_on_record = matches!(proof, VolumeProof::PublicHost | VolumeProof::Loopback);
        (is_behind && is_on_record).then_some(proof)
    })
}

/// Gives each KMS client that shows no host the last one that was entered.
pub(super) fn give(entered: &[Observed<VolumeProof>], drafts: &mut [Draft]) {
    let Some(host) = entered.last() else {
        return;
    };
    for draft in drafts {
        let channel = draft.named_channel();
        let by_id = draft
            .activation_id
            .as_ref()
            .and_then(|id| Some(configuration::by_activation_id(id.value.first)?.channel));
        let channel = channel.map(|channel| channel.value).or(by_id);
        let is_client = draft.is_attempt || channel == Some(Channel::VolumeGvlk);
        if is_client && draft.volume.is_none() {
            draft.volume = Some(host.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_on_record_that_was_entered_or_stands_in_a_row() {
        for (text, proof) in [
            (
                "C:\\>slmgr /skms kms8.msguides.com",
                VolumeProof::PublicHost,
            ),
            (
                "cscript slmgr.vbs -skms kms.03k.org.",
                VolumeProof::PublicHost,
            ),
            (
                "Имя компьютера KMS: kms8.msguides.com:1688",
                VolumeProof::PublicHost,
            ),
            ("Server KMS : 127.0.0.2:1688", VolumeProof::Loopback),
        ] {
            assert_eq!(named(text), Some(proof), "{text}");
        }
        for text in [
            "slmgr /skms kms.example.com",
            "I read about kms8.msguides.com, a KMS host",
            "Host: 127.0.0.1",
            "kms port on 127.0.0.1 is closed",
        ] {
            assert_eq!(named(text), None, "{text}");
        }
    }
}
