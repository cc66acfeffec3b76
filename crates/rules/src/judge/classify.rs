//! Which kind of licence the facts and the answers describe.

use super::answer::{
    Answers, BoughtAnswer, FirstWindowsAnswer, InstalledAnswer, LinkedAnswer, MakerAnswer,
    ManagedAnswer, StickerAnswer,
};
use super::licence::{Certainty, Licence, Likelihood};
use crate::facts::{Facts, Subject};
use crate::parse::Entitlement;
use crate::tables::rule::RuleId;
use crate::vocabulary::{
    Channel, Edition, FirmwareKey, Hardware, History, KeyClass, Kind, Machine, Status, VolumeProof,
    Windows,
};

/// The licence behind these facts and answers.
///
/// An answer refines what the output leaves open; it never overrides what the output shows.
pub fn classify(facts: &Facts, answers: &Answers) -> Licence {
    let known = known(facts, answers);
    let mut draft = draft(facts, &known);
    let free_upgrade = free_upgrade(facts, &known, &mut draft);
    if facts.conflict {
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
        linked: facts.entitlement.map(shown).or(answers.linked),
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
const fn shown(entitlement: Entitlement) -> LinkedAnswer {
    match entitlement {
        Entitlement::Digital => LinkedAnswer::Digital,
        Entitlement::DigitalLinked => LinkedAnswer::Linked,
        Entitlement::ProductKey => LinkedAnswer::Key,
        Entitlement::Organisation => LinkedAnswer::Organisation,
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
    match facts.entitlement {
        Some(Entitlement::Organisation) => volume_client(facts, answers),
        Some(Entitlement::Digital | Entitlement::DigitalLinked)
            if facts.key.is_none() || facts.key == Some(KeyClass::Unknown) =>
        {
            digital_licence(facts, answers)
        }
        entitlement => {
            let mut draft = found(
                Kind::Unknown,
                Certainty::CannotTell,
                &[RuleId::ChannelNotShown],
            );
            if entitlement == Some(Entitlement::ProductKey) {
                draft.because.push(RuleId::SettingsKey);
            }
            draft
        }
    }
}

/// A KMS client: an organisation's, unless something says that there is none.
fn volume_client(facts: &Facts, answers: &Answers) -> Draft {
    let home = is_home(facts);
    let mut draft = found(Kind::KmsOrg, Certainty::Possible, &[]);
    if facts.channel.is_some() {
        draft.because.push(RuleId::ChannelGvlk);
    } else if facts.entitlement == Some(Entitlement::Organisation) {
        draft.because.push(RuleId::SettingsOrganisation);
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
    // A client that no server has activated yet, and of which nobody says whose it is.
    if facts.is_not_licensed() && facts.volume.is_none() && answers.managed.is_none() && !home {
        draft.kind = Kind::NotActivated;
        draft.certainty = Certainty::Certain;
        draft.because = vec![RuleId::NotLicensedNow, RuleId::ChannelGvlk];
        draft.against = Vec::new();
    }
    draft
}

fn multiple_activation_key(facts: &Facts, answers: &Answers) -> Draft {
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

/// A key that a maker or builder installed.
fn maker_key(facts: &Facts, channel: Channel) -> Draft {
    let shown = if channel == Channel::OemDm {
        RuleId::ChannelOemDm
    } else {
        RuleId::ChannelOemNonslp
    };
    let has_own_key = facts.key == Some(KeyClass::Own);
    let certainty = if has_own_key {
        Certainty::Likely
    } else {
        Certainty::Possible
    };
    if facts.edition.is_some_and(Edition::is_long_term) {
        let mut draft = found(Kind::LtscOem, certainty, &[RuleId::LongTermEdition, shown]);
        if facts.key == Some(KeyClass::Default) {
            // Behind a default key there may be any digital licence, not the maker's.
            draft.against.push(RuleId::DefaultKeyManyOrigins);
        }
        return draft;
    }
    if channel == Channel::OemDm {
        let mut draft = found(Kind::OemDm, certainty, &[shown]);
        if has_own_key {
            draft.because.push(RuleId::KeyIsOwn);
        } else if facts.key == Some(KeyClass::Default) {
            draft.because.push(RuleId::OemDmDefaultKey);
        }
        return draft;
    }
    if facts.key == Some(KeyClass::Default) {
        // Enterprise's default key is of this channel; it says no more than Pro's does.
        return found(
            Kind::UnknownDl,
            Certainty::Possible,
            &[RuleId::KeyIsDefault, RuleId::DefaultKeyManyOrigins],
        );
    }
    let mut draft = found(Kind::OemNonslp, certainty, &[shown]);
    if has_own_key {
        draft.because.push(RuleId::KeyIsOwn);
    }
    draft
}

/// A key of the retail family: a licence of its own, or the key that Windows sets by itself.
fn retail(facts: &Facts, answers: &Answers) -> Draft {
    match facts.key {
        Some(KeyClass::Own) => {
            let mut draft = found(
                Kind::RetailKey,
                Certainty::Likely,
                &[RuleId::KeyIsOwn, RuleId::RetailIsNotTransferable],
            );
            if answers.bought == Some(BoughtAnswer::HomeToPro) && !is_home(facts) {
                draft.kind = Kind::Store;
                draft.certainty = Certainty::Possible;
                draft.because.push(RuleId::SaidHomeToPro);
            }
            draft
        }
        Some(KeyClass::Default) => digital_licence(facts, answers),
        _ => found(
            Kind::Unknown,
            Certainty::CannotTell,
            &[RuleId::ChannelNotShown, RuleId::RetailIsNotTransferable],
        ),
    }
}

/// A digital licence: the output stops here, and only the owner knows more.
fn digital_licence(facts: &Facts, answers: &Answers) -> Draft {
    let mut draft = found(Kind::UnknownDl, Certainty::Likely, &[]);
    if facts.key == Some(KeyClass::Default) {
        draft.because.push(RuleId::KeyIsDefault);
    } else {
        draft.certainty = Certainty::Possible;
        draft.because.push(RuleId::SettingsDigital);
    }
    if facts.reason == Some(0x4004_F401) {
        draft.because.push(RuleId::StoreLicenceReason);
    }
    draft.because.push(RuleId::DefaultKeyManyOrigins);
    draft.because.extend(witnesses(facts));
    if let Some((kind, said)) = refined(facts, answers) {
        draft.kind = kind;
        draft.certainty = Certainty::Possible;
        draft.because.retain(|rule| *rule != said);
        draft.because.insert(0, said);
        if kind == Kind::OemDm {
            draft.because.push(RuleId::DefaultKeyOnMakerPc);
        }
    } else if answers.managed == Some(ManagedAnswer::Yes) {
        may_be_subscription(facts, &mut draft);
    }
    draft
}

/// What the upgrade history, the firmware and the machine say of a digital licence, whichever
/// way it points.
fn witnesses(facts: &Facts) -> impl Iterator<Item = RuleId> {
    [
        facts.firmware_key.map(|key| match key {
            FirmwareKey::Current => RuleId::FirmwareHoldsKey,
            FirmwareKey::Older => RuleId::FirmwareKeyOlder,
        }),
        facts.slic.then_some(RuleId::SlicMarker),
        facts.history.map(|history| match history {
            History::TenOnly => RuleId::HistoryOnlyTen,
            History::Empty => RuleId::HistoryEmpty,
        }),
        facts.machine.map(|machine| match machine {
            Machine::Virtual => RuleId::MachineIsVirtual,
            Machine::Notebook => RuleId::MachineIsNotebook,
        }),
    ]
    .into_iter()
    .flatten()
}

/// Whether the PC was sold with Windows 10 or 11, by its firmware. In a PC that its owner
/// built, the board is from another one.
fn is_sold_with_ten(facts: &Facts, answers: &Answers) -> bool {
    facts.firmware_key == Some(FirmwareKey::Current) && !is_own_build(answers)
}

fn is_own_build(answers: &Answers) -> bool {
    matches!(answers.maker, Some(MakerAnswer::Own | MakerAnswer::Virtual))
}

/// Which sign of a PC of Windows 7 or 8 the firmware bears, where no later one outweighs it.
fn older_firmware(facts: &Facts, answers: &Answers) -> Option<RuleId> {
    match (facts.firmware_key, facts.slic) {
        _ if is_own_build(answers) => None,
        (Some(FirmwareKey::Older), _) => Some(RuleId::FirmwareKeyOlder),
        // PCs sold with Windows 10 bore the mark of 7 for some years, too.
        (None, true) => Some(RuleId::SlicMarker),
        _ => None,
    }
}

/// Which licence the owner's answers and the upgrade history make of a digital licence.
fn refined(facts: &Facts, answers: &Answers) -> Option<(Kind, RuleId)> {
    let is_maker_pc = answers.maker == Some(MakerAnswer::Maker)
        || (answers.maker.is_none() && facts.firmware_key == Some(FirmwareKey::Current));
    let is_in_time = is_offered(facts) && answers.installed != Some(InstalledAnswer::Blocked);
    match (answers.bought, answers.first_windows) {
        (Some(BoughtAnswer::Key), _) => Some((Kind::RetailKey, RuleId::SaidBoughtKey)),
        (Some(BoughtAnswer::Store), _) => Some((Kind::Store, RuleId::SaidBoughtInStore)),
        (Some(BoughtAnswer::Insider), _) => Some((Kind::Insider, RuleId::SaidInsider)),
        (Some(BoughtAnswer::HomeToPro), _) if !is_home(facts) => {
            Some((Kind::Store, RuleId::SaidHomeToPro))
        }
        (None, _) if answers.sticker == Some(StickerAnswer::Box) => {
            Some((Kind::RetailKey, RuleId::SaidBox))
        }
        // A PC sold with 10 and the right to 7 has both in its history and firmware.
        _ if is_in_time && facts.upgraded_from.is_some() && !is_sold_with_ten(facts, answers) => {
            Some((free_upgrade_kind(facts, answers), RuleId::UpgradedInPlace))
        }
        (_, Some(FirstWindowsAnswer::Old)) if is_in_time => {
            Some((free_upgrade_kind(facts, answers), RuleId::SaidOldWindows))
        }
        (_, Some(FirstWindowsAnswer::Ten | FirstWindowsAnswer::Eleven)) if is_maker_pc => {
            Some((Kind::OemDm, RuleId::SaidTenOrEleven))
        }
        (_, Some(FirstWindowsAnswer::Ten)) if facts.windows == Some(Windows::Eleven) => {
            Some((Kind::Win10To11, RuleId::SaidTenOrEleven))
        }
        (_, None) if is_in_time && facts.hardware != Some(Hardware::AfterOffer) => {
            older_firmware(facts, answers).map(|rule| (free_upgrade_kind(facts, answers), rule))
        }
        _ => None,
    }
}

/// On a PC that is managed a subscription over Pro looks like any digital licence.
fn may_be_subscription(facts: &Facts, draft: &mut Draft) {
    let id = facts.edition.map_or("", Edition::id);
    if id.starts_with("Enterprise") || id.starts_with("Education") {
        // These two are not sold one by one; a digital licence of theirs comes by contract.
        draft.kind = Kind::Subscription;
        draft.certainty = Certainty::Possible;
        draft.because.insert(0, RuleId::SaidOrganisation);
        draft.because.push(RuleId::SubscriptionPossible);
    } else if id.starts_with("Professional") {
        draft.certainty = Certainty::Possible;
        draft.against.push(RuleId::SubscriptionPossible);
    }
}

/// Which base a free upgrade had, by who made the PC and what is stuck on it.
fn free_upgrade_kind(facts: &Facts, answers: &Answers) -> Kind {
    match (answers.maker, answers.sticker) {
        (Some(MakerAnswer::Maker | MakerAnswer::Used), _) => Kind::FreeupOem,
        (Some(MakerAnswer::Shop), _)
        | (Some(MakerAnswer::Own), Some(StickerAnswer::Seven | StickerAnswer::Eight)) => {
            Kind::FreeupDsp
        }
        (Some(MakerAnswer::Own | MakerAnswer::Virtual), _) => Kind::FreeupRetail,
        // Firmware of a maker's PC: what it was sold with was preinstalled.
        (None, _) if facts.firmware_key.is_some() || facts.slic => Kind::FreeupOem,
        // With the maker unknown the least favourable base is not assumed, nor the best one.
        (None, _) => Kind::FreeupDsp,
    }
}

/// Whether the free offer reached this edition: Home and Pro and their variants.
fn is_offered(facts: &Facts) -> bool {
    !facts.is_server()
        && !facts.windows.is_some_and(Windows::is_before_ten)
        && facts.edition.is_none_or(|edition| {
            let id = edition.id();
            edition.is_home() || id == "Professional" || id == "ProfessionalN"
        })
}

/// How likely it is that the licence began as a free upgrade; adds the rules that say so.
fn free_upgrade(facts: &Facts, answers: &Answers, draft: &mut Draft) -> Likelihood {
    if draft.kind == Kind::NotWindows || !is_offered(facts) {
        return Likelihood::NotApplicable;
    }
    match draft.kind {
        Kind::FreeupOem | Kind::FreeupDsp | Kind::FreeupRetail => {
            if facts.upgraded_from.is_some() {
                draft.against.push(RuleId::UpgradeMayBePaid);
                if answers.first_windows == Some(FirstWindowsAnswer::Old) {
                    draft.because.push(RuleId::SaidOldWindows);
                }
            } else if older_firmware(facts, answers).is_some() {
                draft.against.push(RuleId::BoardMayBeUsed);
            } else if answers.bought != Some(BoughtAnswer::No) {
                return Likelihood::Possible;
            }
            if answers.bought == Some(BoughtAnswer::No) {
                draft.because.push(RuleId::SaidNeverBought);
            }
            if is_sold_with_ten(facts, answers) {
                draft.against.push(RuleId::FirmwareKeyCurrent);
            }
            match facts.hardware {
                Some(Hardware::BeforeTen) => draft.because.push(RuleId::HardwareBeforeTen),
                Some(Hardware::AfterOffer) => draft.against.push(RuleId::HardwareAfterOffer),
                None => {}
            }
            // Without its status line it is not known to be activated, let alone by an upgrade.
            if facts.status.is_none() {
                return Likelihood::Possible;
            }
            if answers.maker.is_some() && !denies_history(facts, answers) {
                // Otherwise that it was an upgrade is likely, but not of what.
                draft.certainty = Certainty::Likely;
            }
            Likelihood::Strong
        }
        Kind::UnknownDl => unrefined(facts, answers, draft),
        Kind::OemDm | Kind::OemNonslp | Kind::RetailKey | Kind::Store | Kind::Win10To11 => {
            Likelihood::Unlikely
        }
        // Of an Insider build the Windows under it decides.
        Kind::Insider | Kind::Unknown | Kind::NotActivated => Likelihood::CannotTell,
        _ => Likelihood::NotApplicable,
    }
}

/// The likelihood for a digital licence of which nobody said more: by what was answered, then
/// by the hardware and the firmware.
fn unrefined(facts: &Facts, answers: &Answers, draft: &mut Draft) -> Likelihood {
    let is_newer = facts.hardware == Some(Hardware::AfterOffer);
    match (answers.first_windows, answers.installed) {
        (Some(FirstWindowsAnswer::Ten | FirstWindowsAnswer::Eleven), _) => {
            draft.because.push(RuleId::SaidTenOrEleven);
            Likelihood::Unlikely
        }
        (_, Some(InstalledAnswer::Blocked)) => {
            draft.because.push(RuleId::SaidAfterTheBlock);
            Likelihood::Unlikely
        }
        // Nothing was there to be upgraded, unless an old key was used to install.
        (Some(FirstWindowsAnswer::Nothing), _)
            if !matches!(
                answers.sticker,
                Some(StickerAnswer::Seven | StickerAnswer::Eight)
            ) =>
        {
            draft.because.push(RuleId::SaidNoWindows);
            Likelihood::Unlikely
        }
        _ if facts.status != Some(Status::Licensed) => Likelihood::CannotTell,
        _ if is_newer => {
            draft.because.push(RuleId::HardwareAfterOffer);
            // A firmware of an older PC under a newer processor: both are shown.
            if older_firmware(facts, answers).is_some() {
                Likelihood::Possible
            } else {
                Likelihood::Unlikely
            }
        }
        _ if is_sold_with_ten(facts, answers) => {
            draft.because.push(RuleId::FirmwareKeyCurrent);
            if facts.upgraded_from.is_some() {
                draft.because.push(RuleId::UpgradedInPlace);
                Likelihood::Possible
            } else {
                Likelihood::Unlikely
            }
        }
        _ => {
            if facts.hardware == Some(Hardware::BeforeTen) {
                draft.because.push(RuleId::HardwareBeforeTen);
            }
            Likelihood::Possible
        }
    }
}

/// Whether an answer says something that the output shows to be otherwise.
fn contradicts(facts: &Facts, answers: &Answers) -> bool {
    denies_state(facts, answers.linked)
        || denies_settings(facts, answers.linked)
        || denies_history(facts, answers)
        || denies_channel(facts, answers)
        || denies_machine(facts, answers)
        || (facts.volume == Some(VolumeProof::Directory)
            && answers.managed == Some(ManagedAnswer::No))
        || (is_home(facts) && answers.bought == Some(BoughtAnswer::HomeToPro))
}

/// “Not activated” against an activated PC, or the reverse.
fn denies_state(facts: &Facts, linked: Option<LinkedAnswer>) -> bool {
    match linked {
        None => false,
        Some(LinkedAnswer::NotActivated) => facts.status == Some(Status::Licensed),
        Some(_) => facts.is_not_licensed(),
    }
}

/// Another sentence of Settings than the one that was pasted.
fn denies_settings(facts: &Facts, linked: Option<LinkedAnswer>) -> bool {
    match (facts.entitlement, linked) {
        (Some(entitlement), Some(linked)) => shown(entitlement) != linked,
        _ => false,
    }
}

/// A first Windows that is not the one of the upgrade history.
fn denies_history(facts: &Facts, answers: &Answers) -> bool {
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
    (is_preinstalled && is_own_build(answers))
        || (is_own_key && answers.linked == Some(LinkedAnswer::Organisation))
        || (facts.channel == Some(Channel::VolumeGvlk)
            && matches!(
                answers.linked,
                Some(LinkedAnswer::Linked | LinkedAnswer::Digital)
            ))
}
