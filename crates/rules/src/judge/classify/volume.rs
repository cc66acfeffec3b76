//! A volume client and a multiple activation key: whose they are.

use super::classification::{Classification, found};
use crate::facts::Facts;
use crate::judge::answer::{Answers, LinkedAnswer, MakerAnswer, ManagedAnswer};
use crate::judge::code::cause;
use crate::judge::licence::Certainty;
use crate::tables::code::{Cause, Code};
use crate::tables::rule::RuleId;
use crate::vocabulary::{ActivationMethod, KeyClass, Kind, VolumeProof};

/// A KMS client: an organisation's, unless something says that there is none.
pub(super) fn volume_client(facts: &Facts, answers: &Answers) -> Classification {
    let home = facts.is_home();
    let mut licence = found(Kind::KmsOrg, Certainty::Possible, &[]);
    if facts.channel.is_some() {
        licence.because.push(RuleId::ChannelGvlk);
    } else if facts.activation_method == Some(ActivationMethod::Organisation) {
        licence.because.push(RuleId::SettingsOrganisation);
    } else if answers.linked == Some(LinkedAnswer::Organisation) {
        licence.because.push(RuleId::SaidByOrganisation);
    } else if asks_server(facts) {
        licence.because.push(RuleId::CodeAsksServer);
    }
    match facts.volume {
        Some(VolumeProof::Kms | VolumeProof::Token) => {
            licence.certainty = Certainty::Likely;
            licence.because.push(RuleId::KmsServerNamed);
        }
        Some(VolumeProof::Directory) => {
            licence.certainty = Certainty::Likely;
            licence.because.push(RuleId::DirectoryActivated);
        }
        Some(VolumeProof::Cloud) => {
            licence.certainty = Certainty::Likely;
            licence.because.push(RuleId::KmsServerIsCloud);
        }
        Some(VolumeProof::Loopback) => {
            licence.kind = Kind::KmsPrivate;
            licence.because.push(RuleId::KmsServerIsThisPc);
        }
        Some(VolumeProof::PublicHost) => {
            licence.kind = Kind::KmsPrivate;
            licence.because.push(RuleId::KmsServerPublic);
        }
        // An organisation may use such an address, too.
        Some(VolumeProof::PrivateAddress) => licence.against.push(RuleId::KmsServerPrivateAddress),
        None if facts.channel.is_some() => licence.against.push(RuleId::KmsServerNotShown),
        None => {}
    }
    if facts.far_end {
        licence.kind = Kind::KmsPrivate;
        licence.certainty = Certainty::Possible;
        licence.because.push(RuleId::EndBeyondAnyServer);
    }
    if home {
        licence.kind = Kind::KmsPrivate;
        licence.because.push(RuleId::HomeHasNoKms);
    }
    match answers.managed {
        Some(ManagedAnswer::Yes) if licence.kind == Kind::KmsOrg => {
            licence.because.push(RuleId::SaidOrganisation);
            licence.certainty = Certainty::Likely;
        }
        Some(ManagedAnswer::Yes) => licence.against.push(RuleId::SaidOrganisation),
        // A domain that activates it is there, whatever is remembered: see `contradicts`.
        Some(ManagedAnswer::No) if facts.volume == Some(VolumeProof::Directory) => {}
        Some(ManagedAnswer::No | ManagedAnswer::Formerly) => {
            licence.kind = Kind::KmsPrivate;
            licence.certainty = Certainty::Likely;
            licence.because.push(RuleId::SaidPrivate);
        }
        // Whoever sold the PC, or the key, kept the contract, and who built one has none. A domain
        // or a cloud that activates it is a company's that uses the PC now.
        None if licence.kind == Kind::KmsOrg
            && !matches!(
                facts.volume,
                Some(VolumeProof::Directory | VolumeProof::Cloud)
            )
            && (is_second_hand(answers) || answers.maker == Some(MakerAnswer::Own)) =>
        {
            licence.kind = Kind::KmsPrivate;
            licence.because.push(RuleId::KmsIsNotPermanent);
        }
        None => {}
    }
    licence
}

/// Whether somebody sold the PC or the key on: the contract stayed behind.
fn is_second_hand(answers: &Answers) -> bool {
    answers.maker == Some(MakerAnswer::Used) || answers.is_key_sold()
}

/// A licence of which Windows says that it ends soon: no permanent one. Of a PC that somebody sold,
/// or that a company manages, it is a volume client's; of any other it may be a trial as well.
pub(super) fn ending(facts: &Facts, answers: &Answers) -> Option<Classification> {
    facts.renewal?;
    let mut licence =
        if is_second_hand(answers) || answers.managed.is_some_and(|it| it != ManagedAnswer::No) {
            volume_client(facts, answers)
        } else {
            found(Kind::Unknown, Certainty::CannotTell, &[])
        };
    licence.because.insert(0, RuleId::EndsSoonIsShown);
    Some(licence)
}

/// Whether the code says that an organisation's server was looked for, and not reached or of no
/// help: Microsoft has each of these from client keys alone (M04).
pub(super) fn asks_server(facts: &Facts) -> bool {
    let of_a_client = |code| {
        matches!(
            code,
            Code::KmsCountTooSmall
                | Code::KmsNotEnabled
                | Code::KmsHostNotActivated
                | Code::KmsHostOtherProduct
                | Code::ClockDiffers
        )
    };
    let code = facts.code();
    cause(facts) == Some(Cause::KmsUnreachable) || code.is_some_and(of_a_client)
}

/// Whether the code says that a multiple activation key was used as often as it may be.
pub(super) fn is_count_used_up(facts: &Facts) -> bool {
    cause(facts) == Some(Cause::MakLimit)
}

/// The licence of a key that an employer or a school gave: of their contract, in one way or
/// another.
pub(super) fn work_key(answers: &Answers) -> Option<Classification> {
    if !answers.is_key_given() {
        return None;
    }
    let kind = match answers.managed {
        Some(ManagedAnswer::No | ManagedAnswer::Formerly) => Kind::MakPrivate,
        Some(ManagedAnswer::Yes) | None => Kind::Mak,
    };
    let mut licence = found(kind, Certainty::Possible, &[RuleId::SaidWorkKey]);
    licence
        .because
        .extend(answers.managed.map(|managed| match managed {
            ManagedAnswer::Yes => RuleId::SaidOrganisation,
            ManagedAnswer::No | ManagedAnswer::Formerly => RuleId::SaidPrivate,
        }));
    Some(licence)
}

/// The key of a contract that activates a counted number of PCs.
pub(super) fn multiple_activation_key(facts: &Facts, answers: &Answers) -> Classification {
    let mut licence = found(Kind::Mak, Certainty::Possible, &[RuleId::ChannelMak]);
    if facts.key == Some(KeyClass::Default) {
        // Some long-term editions have a public default key of this channel, with no contract behind it.
        licence.against.push(RuleId::KeyIsDefault);
    }
    match answers.managed {
        Some(ManagedAnswer::Yes) => {
            licence.certainty = Certainty::Likely;
            licence.because.push(RuleId::SaidOrganisation);
        }
        Some(_) => {
            licence.kind = Kind::MakPrivate;
            licence.certainty = Certainty::Likely;
            licence.because.push(RuleId::SaidPrivate);
        }
        // Whoever sold the PC or the key kept the contract.
        None if is_second_hand(answers) => {
            licence.kind = Kind::MakPrivate;
            licence.because.push(RuleId::MakNeedsContract);
        }
        None => {}
    }
    licence
}
