//! A digital licence: what the owner, the history and the machine make of it.

use super::classification::{Classification, found};
use super::origin::{is_sold_with_ten, older_firmware};
use super::upgrade::{free_upgrade_kind, is_offered};
use crate::facts::Facts;
use crate::judge::answer::{
    Answers, BoughtAnswer, FirstWindowsAnswer, InstalledAnswer, KeySourceAnswer, MakerAnswer,
    ManagedAnswer, StickerAnswer,
};
use crate::judge::code::cause;
use crate::judge::licence::Certainty;
use crate::judge::now::Now;
use crate::tables::code::Cause;
use crate::tables::rule::RuleId;
use crate::vocabulary::{
    Edition, FirmwareKey, Hardware, History, KeyClass, Kind, Machine, Windows,
};

/// A digital licence: the output stops here, and only the owner knows more.
pub(super) fn digital_licence(facts: &Facts, answers: &Answers) -> Classification {
    let mut licence = found(Kind::UnknownDl, Certainty::Likely, &[]);
    if facts.key == Some(KeyClass::Default) {
        licence.because.push(RuleId::KeyIsDefault);
    } else {
        licence.certainty = Certainty::Possible;
        licence.because.push(RuleId::SettingsDigital);
    }
    if facts.reason == Some(0x4004_F401) {
        licence.because.push(RuleId::StoreLicenceReason);
    }
    licence.because.push(RuleId::DefaultKeyManyOrigins);
    licence.because.extend(evidence(facts));
    if let Some((kind, said)) = refined(facts, answers) {
        licence.kind = kind;
        licence.certainty = said_certainty(kind, answers);
        licence.because.retain(|rule| *rule != said);
        licence.because.insert(0, said);
        if kind == Kind::OemDm {
            licence.because.push(RuleId::DefaultKeyOnMakerPc);
        }
    } else if answers.managed == Some(ManagedAnswer::Yes) {
        may_be_subscription(facts, &mut licence);
    }
    licence
}

/// What the owner tells of a licence of which no output shows anything.
pub(super) fn told(facts: &Facts, answers: &Answers) -> Option<Classification> {
    let (kind, said) = refined(facts, answers)?;
    let mut licence = found(kind, said_certainty(kind, answers), &[said]);
    // The firmware may be what tells the kind.
    let others = evidence(facts).filter(|rule| *rule != said);
    licence.because.extend(others);
    Some(licence)
}

/// How sure a kind is that the owner tells.
fn said_certainty(kind: Kind, answers: &Answers) -> Certainty {
    match kind {
        // The box is the licence; that it is there nobody but the owner sees.
        Kind::RetailKey if answers.key_source == Some(KeySourceAnswer::Box) => Certainty::Likely,
        Kind::Store if answers.bought == Some(BoughtAnswer::HomeToPro) => Certainty::Likely,
        Kind::Refurbished => Certainty::Likely,
        Kind::OemDm if answers.maker == Some(MakerAnswer::Maker) => Certainty::Likely,
        _ => Certainty::Possible,
    }
}

/// What the upgrade history, the firmware and the machine say of a digital licence, whichever
/// way it points.
fn evidence(facts: &Facts) -> impl Iterator<Item = RuleId> {
    [
        facts.firmware_key.map(|key| match key {
            FirmwareKey::Current => RuleId::FirmwareHoldsKey,
            FirmwareKey::Older => RuleId::FirmwareKeyOlder,
            FirmwareKey::Absent => RuleId::FirmwareHoldsNoKey,
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

/// Which licence the owner's answers and the upgrade history make of a digital licence.
fn refined(facts: &Facts, answers: &Answers) -> Option<(Kind, RuleId)> {
    let is_maker_pc = answers.maker == Some(MakerAnswer::Maker)
        || (answers.maker.is_none() && facts.firmware_key == Some(FirmwareKey::Current));
    let is_shop_pc = answers.maker == Some(MakerAnswer::Shop);
    let is_in_time = is_offered(facts) && answers.installed != Some(InstalledAnswer::Blocked);
    match (answers.bought, answers.first_windows) {
        (Some(BoughtAnswer::Key), _) if is_key_worthless(facts, answers) => {
            Some((Kind::OemDm, RuleId::SaidTenOrEleven))
        }
        (Some(BoughtAnswer::Key), _) => Some((Kind::RetailKey, RuleId::SaidBoughtKey)),
        (Some(BoughtAnswer::Store), _) => Some((Kind::Store, RuleId::SaidBoughtInStore)),
        (Some(BoughtAnswer::Insider), _) => Some((Kind::Insider, RuleId::SaidInsider)),
        (Some(BoughtAnswer::HomeToPro), _) if !facts.is_home() => {
            Some((Kind::Store, RuleId::SaidHomeToPro))
        }
        _ if answers.sticker == Some(StickerAnswer::Refurbished) => {
            Some((Kind::Refurbished, RuleId::SaidRefurbished))
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
        // Who bought a DSP copy of 7 says that the PC came with no Windows.
        (Some(BoughtAnswer::No), None | Some(FirstWindowsAnswer::Nothing))
            if is_in_time && answers.has_old_sticker() =>
        {
            Some((free_upgrade_kind(facts, answers), RuleId::SaidOldSticker))
        }
        (_, Some(FirstWindowsAnswer::Ten | FirstWindowsAnswer::Eleven)) if is_maker_pc => {
            Some((Kind::OemDm, RuleId::SaidTenOrEleven))
        }
        (_, Some(FirstWindowsAnswer::Ten | FirstWindowsAnswer::Eleven)) if is_shop_pc => {
            Some((shop_kind(facts), RuleId::SaidShop))
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

/// Whether what was bought for a preinstalled PC does not activate it: that is no licence of it. A
/// key that is counted elsewhere is one, on another PC.
fn is_key_worthless(facts: &Facts, answers: &Answers) -> bool {
    let is_counted = cause(facts) == Some(Cause::KeyLimit) && !answers.is_key_sold();
    answers.is_key_beside_preinstalled() && !is_counted && Now::judge(facts, answers).is_down()
}

/// A shop's PC has the licence of its maker in its firmware, or a DSP one.
fn shop_kind(facts: &Facts) -> Kind {
    match facts.firmware_key {
        Some(FirmwareKey::Current) => Kind::OemDm,
        _ => Kind::OemNonslp,
    }
}

/// On a PC that is managed a subscription over Pro looks like any digital licence.
fn may_be_subscription(facts: &Facts, licence: &mut Classification) {
    if facts.edition.is_some_and(Edition::is_by_contract) {
        licence.kind = Kind::Subscription;
        licence.certainty = Certainty::Possible;
        licence.because.insert(0, RuleId::SaidOrganisation);
        licence.because.push(RuleId::SubscriptionPossible);
    } else if facts.edition.is_some_and(Edition::is_pro) {
        licence.certainty = Certainty::Possible;
        licence.against.push(RuleId::SubscriptionPossible);
    }
}
