//! The kinds that an unknown licence may be.

use super::upgrade::{free_upgrade_kind, is_offered};
use crate::facts::Facts;
use crate::judge::answer::{Answers, BoughtAnswer, InstalledAnswer, MakerAnswer, ManagedAnswer};
use crate::judge::code::proves_firmware_key;
use crate::vocabulary::{ActivationMethod, Channel, Edition, FirmwareKey, Hardware, Kind, Windows};

/// As many stand side by side.
const MOST: usize = 4;

/// The kinds that are still possible where the kind is not known, the likeliest first.
pub(super) fn candidates(kind: Kind, facts: &Facts, answers: &Answers) -> Vec<Kind> {
    let mut list = match kind {
        Kind::UnknownDl => digital(facts, answers),
        Kind::Unknown => unknown(facts, answers),
        _ => Vec::new(),
    };
    list.truncate(MOST);
    list
}

/// What a digital licence may have begun as.
fn digital(facts: &Facts, answers: &Answers) -> Vec<Kind> {
    let is_managed = answers.managed == Some(ManagedAnswer::Yes);
    // No subscription lifts an edition to it.
    if facts.edition.is_some_and(Edition::is_long_term) {
        return vec![Kind::LtscOem, Kind::Mak];
    }
    if facts.edition.is_some_and(Edition::is_by_contract) {
        return vec![Kind::Subscription, Kind::Mak];
    }
    let mut list = Vec::new();
    if is_managed && !facts.is_home() {
        list.push(Kind::Subscription);
    }
    let free = may_be_free_upgrade(facts, answers).then(|| free_upgrade_kind(facts, answers));
    let sold_with = sold_with(facts, answers);
    // What 11 runs on was made when 7 and 8 were sold no more.
    let is_recent = facts.windows == Some(Windows::Eleven)
        && answers.maker == Some(MakerAnswer::Maker)
        && answers.first_windows.is_none()
        && answers.sticker.is_none();
    // A key of 10 or 11 in the firmware, or a first Windows of 10 or 11, turns the order.
    let came_later = is_recent
        || proves_firmware_key(facts)
        || facts.firmware_key == Some(FirmwareKey::Current)
        || answers.came_with_ten();
    if came_later {
        list.extend(sold_with);
        list.extend(free);
    } else {
        list.extend(free);
        list.extend(sold_with);
    }
    if answers.bought != Some(BoughtAnswer::No) {
        list.extend([Kind::RetailKey, Kind::Store]);
    }
    if facts.windows == Some(Windows::Eleven) {
        list.push(Kind::Win10To11);
    }
    if list.is_empty() {
        list.extend([Kind::RetailKey, Kind::Store]);
    }
    list
}

/// The licences that a PC of this maker is sold with.
fn sold_with(facts: &Facts, answers: &Answers) -> Vec<Kind> {
    match answers.maker {
        Some(MakerAnswer::Virtual) => Vec::new(),
        Some(MakerAnswer::Own) => vec![Kind::OemNonslp],
        Some(MakerAnswer::Used) if proves_firmware_key(facts) => {
            vec![Kind::OemDm, Kind::Refurbished]
        }
        Some(MakerAnswer::Used) => vec![Kind::Refurbished, Kind::OemDm],
        Some(MakerAnswer::Maker) => vec![Kind::OemDm],
        None if facts.slic => vec![Kind::OemDm],
        // Makers write the key into the firmware; without one a DSP licence is likelier.
        Some(MakerAnswer::Shop) | None if facts.firmware_key == Some(FirmwareKey::Absent) => {
            vec![Kind::OemNonslp, Kind::OemDm]
        }
        Some(MakerAnswer::Shop) | None => vec![Kind::OemDm, Kind::OemNonslp],
    }
}

fn may_be_free_upgrade(facts: &Facts, answers: &Answers) -> bool {
    let is_late = answers.installed == Some(InstalledAnswer::Blocked)
        || facts.hardware == Some(Hardware::AfterOffer);
    is_offered(facts)
        && !is_late
        && !answers.had_nothing_to_upgrade()
        && answers.maker != Some(MakerAnswer::Virtual)
}

/// Where not even the channel is shown.
fn unknown(facts: &Facts, answers: &Answers) -> Vec<Kind> {
    if facts.channel == Some(Channel::PgsTimeBased) {
        return Vec::new();
    }
    // No other says that it ends soon.
    if facts.renewal.is_some() {
        return vec![Kind::KmsPrivate, Kind::Eval, Kind::Insider];
    }
    let is_managed = answers.managed == Some(ManagedAnswer::Yes);
    if facts.activation_method == Some(ActivationMethod::ProductKey) {
        return vec![Kind::RetailKey, Kind::OemDm, Kind::OemNonslp, Kind::Mak];
    }
    if let Some(edition) = facts.edition.filter(|edition| edition.is_long_term()) {
        // Device makers sell the one with IoT in its name.
        return if edition.is_by_contract() {
            vec![Kind::KmsOrg, Kind::Mak, Kind::LtscOem]
        } else {
            vec![Kind::LtscOem, Kind::KmsOrg, Kind::Mak]
        };
    }
    if is_managed {
        return vec![Kind::KmsOrg, Kind::Mak, Kind::Subscription, Kind::OemDm];
    }
    // What only contracts have, where it is no digital licence.
    if facts.edition.is_some_and(Edition::is_by_contract) {
        return vec![Kind::KmsOrg, Kind::Mak, Kind::Subscription];
    }
    if facts.is_server() {
        return vec![Kind::Server, Kind::KmsOrg, Kind::Mak, Kind::Eval];
    }
    let list = digital(facts, answers);
    if may_be_left_over(facts, answers) {
        return left_over(list);
    }
    list
}

/// Whether an organisation's activation may be left on a private PC: it was a company's, or it was
/// bought used. Home has no such activation.
fn may_be_left_over(facts: &Facts, answers: &Answers) -> bool {
    let was_anothers = answers.maker == Some(MakerAnswer::Used)
        || answers.managed == Some(ManagedAnswer::Formerly);
    // A code that asks for no server is of no such client.
    was_anothers && facts.activation_method.is_none() && facts.reason.is_none() && !facts.is_home()
}

/// With what an organisation leaves behind after what the PC was sold with.
fn left_over(list: Vec<Kind>) -> Vec<Kind> {
    let is_sold_with =
        |kind: &Kind| matches!(kind, Kind::OemDm | Kind::OemNonslp | Kind::Refurbished);
    let (mut found, others): (Vec<Kind>, Vec<Kind>) = list.into_iter().partition(is_sold_with);
    found.extend([Kind::KmsPrivate, Kind::MakPrivate]);
    found.extend(others);
    found
}
