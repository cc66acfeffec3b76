//! The rarer facts, which share one key of the link.

use crate::closed_set::closed_set;
use crate::facts::Facts;
use crate::vocabulary::{
    ActivationMethod, ExtendedUpdates, FirmwareKey, Hardware, History, Machine, Renewal, Windows,
};

/// The rarer facts as words; `None` when there is none.
pub(super) fn more(facts: &Facts, between: &str) -> Option<String> {
    let from = |windows| match windows {
        Windows::Seven => Some(More::FromSeven),
        Windows::Eight => Some(More::FromEight),
        Windows::EightOne => Some(More::FromEightOne),
        _ => None,
    };
    let key = |key| match key {
        FirmwareKey::Current => More::FirmwareKey,
        FirmwareKey::Older => More::OlderFirmwareKey,
        FirmwareKey::Absent => More::NoFirmwareKey,
    };
    let past = |history| match history {
        History::TenOnly => More::TenOnly,
        History::Empty => More::NoHistory,
    };
    let age = |age| match age {
        Hardware::BeforeTen => More::OldHardware,
        Hardware::AfterOffer => More::NewHardware,
    };
    let kind = |machine| match machine {
        Machine::Virtual => More::Virtual,
        Machine::Notebook => More::Notebook,
    };
    let method = |method| match method {
        ActivationMethod::Digital => More::SaysDigital,
        ActivationMethod::DigitalLinked => More::SaysLinked,
        ActivationMethod::ProductKey => More::SaysKey,
        ActivationMethod::Organisation => More::SaysOrganisation,
        ActivationMethod::NotActivated => More::SaysNotActivated,
    };
    let updates = |updates| match updates {
        ExtendedUpdates::Contract => More::ContractUpdates,
        ExtendedUpdates::Consumer => More::ConsumerUpdates,
    };
    let renewal = |renewal| match renewal {
        Renewal::Missed => More::RenewalMissed,
        Renewal::Ending => More::RenewalEnding,
    };
    let words = [
        facts.channel_told.then_some(More::ChannelTold),
        facts.far_end.then_some(More::FarEnd),
        facts.renewal.map(renewal),
        facts.subscription_ended.then_some(More::SubscriptionEnded),
        facts.extended_updates.map(updates),
        facts.firmware_key.map(key),
        facts.home_behind.then_some(More::HomeBehind),
        facts.upgraded_from.and_then(from),
        facts.activation_method.map(method),
        facts.page_denies_state.then_some(More::SaysOtherwise),
        facts.history.map(past),
        facts.slic.then_some(More::Slic),
        facts.hardware.map(age),
        facts.machine.map(kind),
    ];
    let words: Vec<&str> = words.into_iter().flatten().map(More::name).collect();
    (!words.is_empty()).then(|| words.join(between))
}

/// Puts the words that [`more`] wrote into the facts; none may say the same thing twice.
pub(super) fn set_more(facts: &mut Facts, value: &str) -> Option<()> {
    for mut words in value.split('.') {
        // An empty word is none.
        words.get(..1)?;
        while !words.is_empty() {
            // Where no dots stand, the one word of two letters goes first.
            let (fact, length) = [2, 1].into_iter().find_map(|length| {
                let fact = More::from_name(words.get(..length)?)?;
                Some((fact, length))
            })?;
            let before = *facts;
            fact.put_into(facts);
            if *facts == before {
                return None;
            }
            words = words.get(length..)?;
        }
    }
    Some(())
}

closed_set! {
    /// A rarer fact. One key for all of them keeps the longest link short.
    pub enum More {
        /// A story names the channel.
        ChannelTold = "s",
        /// The activation is said to last longer than any host gives.
        FarEnd = "f",
        /// The subscription has ended.
        SubscriptionEnded = "g",
        /// A volume activation was not renewed for a month or longer.
        RenewalMissed = "r",
        /// Less than a month is left of it.
        RenewalEnding = "u",
        /// Extended updates of a volume contract.
        ContractUpdates = "e",
        /// Extended updates for private PCs.
        ConsumerUpdates = "c",
        /// A key of Windows 10 or 11 in the firmware.
        FirmwareKey = "k",
        /// A key of another generation in the firmware.
        OlderFirmwareKey = "j",
        /// No key in the firmware.
        NoFirmwareKey = "m",
        /// Pro on a PC that came with Home.
        HomeBehind = "y",
        /// Installed over Windows 7.
        FromSeven = "7",
        /// Over Windows 8.
        FromEight = "8",
        /// Over Windows 8.1.
        FromEightOne = "81",
        /// Settings says: a digital licence.
        SaysDigital = "d",
        /// Settings says: linked to an account.
        SaysLinked = "a",
        /// Settings says: a product key.
        SaysKey = "p",
        /// Settings says: an organisation.
        SaysOrganisation = "o",
        /// Settings says: not activated.
        SaysNotActivated = "i",
        /// Settings says the opposite of the state.
        SaysOtherwise = "w",
        /// The upgrade history names Windows 10 or 11 only.
        TenOnly = "t",
        /// The upgrade history is empty.
        NoHistory = "z",
        /// The mark of Vista or 7 in the firmware.
        Slic = "b",
        /// Hardware older than Windows 10.
        OldHardware = "h",
        /// Hardware newer than the free offer.
        NewHardware = "n",
        /// A virtual machine.
        Virtual = "v",
        /// A notebook or tablet.
        Notebook = "l",
    }
}

impl More {
    fn put_into(self, facts: &mut Facts) {
        // What stands there already is not said again in other words.
        let method = |method| facts.activation_method.or(Some(method));
        let from = |from| facts.upgraded_from.or(Some(from));
        let key = |key| facts.firmware_key.or(Some(key));
        let age = |age| facts.hardware.or(Some(age));
        let renewal = |renewal| facts.renewal.or(Some(renewal));
        let updates = |updates| facts.extended_updates.or(Some(updates));
        match self {
            Self::ChannelTold => facts.channel_told = true,
            Self::FarEnd => facts.far_end = true,
            Self::SubscriptionEnded => facts.subscription_ended = true,
            Self::RenewalMissed => facts.renewal = renewal(Renewal::Missed),
            Self::RenewalEnding => facts.renewal = renewal(Renewal::Ending),
            Self::ContractUpdates => facts.extended_updates = updates(ExtendedUpdates::Contract),
            Self::ConsumerUpdates => facts.extended_updates = updates(ExtendedUpdates::Consumer),
            Self::FirmwareKey => facts.firmware_key = key(FirmwareKey::Current),
            Self::OlderFirmwareKey => facts.firmware_key = key(FirmwareKey::Older),
            Self::NoFirmwareKey => facts.firmware_key = key(FirmwareKey::Absent),
            Self::HomeBehind => facts.home_behind = true,
            Self::FromSeven => facts.upgraded_from = from(Windows::Seven),
            Self::FromEight => facts.upgraded_from = from(Windows::Eight),
            Self::FromEightOne => facts.upgraded_from = from(Windows::EightOne),
            Self::SaysDigital => facts.activation_method = method(ActivationMethod::Digital),
            Self::SaysLinked => facts.activation_method = method(ActivationMethod::DigitalLinked),
            Self::SaysKey => facts.activation_method = method(ActivationMethod::ProductKey),
            Self::SaysOrganisation => {
                facts.activation_method = method(ActivationMethod::Organisation);
            }
            Self::SaysNotActivated => {
                facts.activation_method = method(ActivationMethod::NotActivated);
            }
            Self::SaysOtherwise => facts.page_denies_state = true,
            Self::TenOnly => facts.history = facts.history.or(Some(History::TenOnly)),
            Self::NoHistory => facts.history = facts.history.or(Some(History::Empty)),
            Self::Slic => facts.slic = true,
            Self::OldHardware => facts.hardware = age(Hardware::BeforeTen),
            Self::NewHardware => facts.hardware = age(Hardware::AfterOffer),
            Self::Virtual => facts.machine = facts.machine.or(Some(Machine::Virtual)),
            Self::Notebook => facts.machine = facts.machine.or(Some(Machine::Notebook)),
        }
    }
}
