//! A key that somebody bought or a maker installed.

use super::classification::{Classification, found};
use super::digital::{digital_licence, told};
use super::volume::work_key;
use crate::facts::Facts;
use crate::judge::answer::{Answers, BoughtAnswer, KeySourceAnswer, StickerAnswer};
use crate::judge::licence::Certainty;
use crate::tables::rule::RuleId;
use crate::vocabulary::{ActivationMethod, Channel, Edition, KeyClass, Kind};

/// A key that a maker or builder installed.
pub(super) fn maker_key(facts: &Facts, channel: Channel) -> Classification {
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
        let mut licence = found(Kind::LtscOem, certainty, &[RuleId::LongTermEdition, shown]);
        if facts.key == Some(KeyClass::Default) {
            // Behind it there may be any digital licence; but no Store sold this edition, and no
            // free offer reached it.
            licence.because.push(RuleId::KeyIsDefault);
        }
        return licence;
    }
    if channel == Channel::OemDm {
        let mut licence = found(Kind::OemDm, certainty, &[shown]);
        if has_own_key {
            licence.because.push(RuleId::KeyIsOwn);
        } else if facts.key == Some(KeyClass::Default) {
            licence.because.push(RuleId::OemDmDefaultKey);
        }
        return licence;
    }
    if facts.key == Some(KeyClass::Default) {
        // Enterprise's default key is of this channel; it says no more than Pro's does.
        return found(
            Kind::UnknownDl,
            Certainty::Possible,
            &[RuleId::KeyIsDefault, RuleId::DefaultKeyManyOrigins],
        );
    }
    let mut licence = found(Kind::OemNonslp, certainty, &[shown]);
    if has_own_key {
        licence.because.push(RuleId::KeyIsOwn);
    }
    licence
}

/// A key of the retail family: a licence of its own, or the key that Windows sets by itself.
pub(super) fn retail(facts: &Facts, answers: &Answers) -> Classification {
    match facts.key {
        Some(KeyClass::Own) => {
            let mut licence = found(
                Kind::RetailKey,
                Certainty::Likely,
                &[RuleId::KeyIsOwn, RuleId::RetailIsNotTransferable],
            );
            if answers.is_key_sold() {
                licence.certainty = Certainty::Possible;
                licence.against.push(RuleId::SoldKeyMayBeAnybodys);
            }
            if answers.bought == Some(BoughtAnswer::HomeToPro) && !facts.is_home() {
                licence.kind = Kind::Store;
                licence.certainty = Certainty::Possible;
                licence.because.push(RuleId::SaidHomeToPro);
            }
            licence
        }
        Some(KeyClass::Default) => digital_licence(facts, answers),
        // Which key it is nobody sees, and Settings says that none activates it.
        None | Some(KeyClass::Unknown) if is_digital(facts) => digital_licence(facts, answers),
        // Which key it is nobody sees: what its owner tells of it counts.
        _ => told(facts, answers).unwrap_or_else(|| {
            found(
                Kind::Unknown,
                Certainty::CannotTell,
                &[RuleId::ChannelNotShown, RuleId::RetailIsNotTransferable],
            )
        }),
    }
}

/// Whether Settings says that it is a digital licence.
fn is_digital(facts: &Facts) -> bool {
    matches!(
        facts.activation_method,
        Some(ActivationMethod::Digital | ActivationMethod::DigitalLinked)
    )
}

/// What the owner tells of the key that Settings names, where no output shows it: where it came
/// from. A key behind a public ending is none that was bought.
pub(super) fn told_key(facts: &Facts, answers: &Answers) -> Option<Classification> {
    if facts.key.is_some_and(|key| key != KeyClass::Unknown) {
        return None;
    }
    if let Some(mut licence) = work_key(answers) {
        licence.because.push(RuleId::SettingsKey);
        return Some(licence);
    }
    let is_boxed = answers.sticker == Some(StickerAnswer::Box);
    let said = match answers.bought {
        Some(BoughtAnswer::Key) => RuleId::SaidBoughtKey,
        None if is_boxed => RuleId::SaidBox,
        _ => return None,
    };
    let mut licence = found(
        Kind::RetailKey,
        Certainty::Possible,
        &[RuleId::SettingsKey, said],
    );
    if answers.key_source == Some(KeySourceAnswer::Box) {
        licence.certainty = Certainty::Likely;
    }
    if answers.is_key_sold() {
        licence.against.push(RuleId::SoldKeyMayBeAnybodys);
    }
    Some(licence)
}
