//! The link: facts and answers as a fragment that a person can read.
//!
//! Grammar of version 1: `#v=1` and then `&key=value` in any order, each key at most once:
//! `w` Windows, `ed` EditionID, `ch` channel, `key` class of the key, `st` LicenseStatus (its
//! number where the link would grow too long), `rs` reason (eight hex digits of a known
//! code), `vol` proof of a volume client, `s=1` subscription, `x=1` contradicting facts,
//! `m` more facts, each a word of its own (`m=f.a`; without the dots where the link would
//! grow too long), `q` answers, `d` knowledge date of the
//! sender (`YYYYMMDD`). The answers stand in the order of the questions with a `.` between
//! two and a `0` where there is none, up to the last one given (`q=7.no.0.0.msa`): a key
//! for each would make the longest link longer than 200 characters. Every value comes from
//! a closed set, so there is no place in which an identifier could travel. The case of
//! letters says nothing.
//!
//! `d` is written last. A link without it is a link somebody typed, or one that lost its
//! end and may open as another verdict: it opens, and the page says so.

use crate::find;
use std::fmt::Write as _;

use time::{Date, Month};

use crate::closed_set::closed_set;
use crate::facts::{Facts, Subject};
use crate::judge::{Answers, Question};
use crate::parse::Entitlement;
use crate::tables::code;
use crate::tables::source::KNOWLEDGE_DATE;
use crate::vocabulary::{
    Channel, Edition, FirmwareKey, Hardware, History, KeyClass, Machine, Status, VolumeProof,
    Windows,
};

/// What stands in a link for a question that was not answered. No answer has this name.
const NO_ANSWER: &str = "0";

/// A link stays shorter than this, to survive every chat.
const LONGEST: usize = 200;

/// The address of the published page, with which links begin that are made from a file or a
/// terminal: `NINSHO_SITE` at build time. Without it such a link is a fragment alone.
pub const SITE: Option<&str> = option_env!("NINSHO_SITE");

/// What a link says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shared {
    /// The facts the sender's page had read.
    pub facts: Facts,
    /// What the sender had answered.
    pub answers: Answers,
    /// The knowledge date of the sender's page; `None` when the link has lost its end.
    pub knowledge: Option<Date>,
}

closed_set! {
    /// Why a link cannot be read.
    pub enum LinkError {
        /// The fragment is not a link of ours.
        NotALink = "not-a-link",
        /// A later version of the page made it.
        NewerVersion = "newer-version",
        /// A key or a value is not known: cut off, mistyped, or from a later version.
        Damaged = "damaged",
    }
}

/// The fragment for these facts and answers, `#` included; `None` when there is no licence to share.
pub fn link(facts: &Facts, answers: &Answers) -> Option<String> {
    if facts.subject != Subject::Windows {
        return None;
    }
    let link = written(facts, answers, facts.status.map(Status::name), ".");
    if link.len() < LONGEST {
        return Some(link);
    }
    // Only where everything is said at once does the state shrink to its number, and do the
    // dots between the rarer facts go.
    let status = facts.status.map(number);
    Some(written(facts, answers, status.as_deref(), ""))
}

fn written(facts: &Facts, answers: &Answers, status: Option<&str>, between: &str) -> String {
    let mut link = String::from("#v=1");
    let mut put = |key: &str, value: Option<&str>| {
        if let Some(value) = value {
            let _ = write!(link, "&{key}={value}");
        }
    };
    put("w", facts.windows.map(Windows::name));
    put("ed", facts.edition.map(Edition::id));
    put("ch", facts.channel.map(Channel::name));
    put("key", facts.key.map(KeyClass::name));
    put("st", status);
    let reason = facts
        .reason
        .filter(|reason| code::is_known(*reason))
        .map(|reason| format!("{reason:08X}"));
    put("rs", reason.as_deref());
    put("vol", facts.volume.map(VolumeProof::name));
    put("s", facts.subscription.then_some("1"));
    put("x", facts.conflict.then_some("1"));
    put("m", more(facts, between).as_deref());
    put("q", said(answers).as_deref());
    let date = format!(
        "{:04}{:02}{:02}",
        KNOWLEDGE_DATE.year(),
        u8::from(KNOWLEDGE_DATE.month()),
        KNOWLEDGE_DATE.day()
    );
    put("d", Some(&date));
    link
}

/// The rarer facts as words; `None` when there is none.
fn more(facts: &Facts, between: &str) -> Option<String> {
    let from = |windows| match windows {
        Windows::Seven => Some(More::FromSeven),
        Windows::Eight => Some(More::FromEight),
        Windows::EightOne => Some(More::FromEightOne),
        _ => None,
    };
    let key = |key| match key {
        FirmwareKey::Current => More::FirmwareKey,
        FirmwareKey::Older => More::OlderFirmwareKey,
    };
    let told = |history| match history {
        History::TenOnly => More::TenOnly,
        History::Empty => More::NoHistory,
    };
    let age = |age| match age {
        Hardware::BeforeTen => More::OldHardware,
        Hardware::AfterOffer => More::NewHardware,
    };
    let sort = |machine| match machine {
        Machine::Virtual => More::Virtual,
        Machine::Notebook => More::Notebook,
    };
    let says = |entitlement| match entitlement {
        Entitlement::Digital => More::SaysDigital,
        Entitlement::DigitalLinked => More::SaysLinked,
        Entitlement::ProductKey => More::SaysKey,
        Entitlement::Organisation => More::SaysOrganisation,
    };
    let words = [
        facts.far_end.then_some(More::FarEnd),
        facts.contract_add_on.then_some(More::ContractAddOn),
        facts.firmware_key.map(key),
        facts.upgraded_from.and_then(from),
        facts.entitlement.map(says),
        facts.history.map(told),
        facts.slic.then_some(More::Slic),
        facts.hardware.map(age),
        facts.machine.map(sort),
    ];
    let words: Vec<&str> = words.into_iter().flatten().map(More::name).collect();
    (!words.is_empty()).then(|| words.join(between))
}

/// Puts the words that [`more`] wrote into the facts; none may say the same thing twice.
fn take_more(facts: &mut Facts, value: &str) -> Option<()> {
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
        /// The activation is said to last longer than any host gives.
        FarEnd = "f",
        /// An add-on of a volume contract.
        ContractAddOn = "e",
        /// A key of Windows 10 or 11 in the firmware.
        FirmwareKey = "k",
        /// A key of another generation in the firmware.
        OlderFirmwareKey = "j",
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
        let entitlement = |entitlement| facts.entitlement.or(Some(entitlement));
        let from = |from| facts.upgraded_from.or(Some(from));
        let key = |key| facts.firmware_key.or(Some(key));
        let age = |age| facts.hardware.or(Some(age));
        match self {
            Self::FarEnd => facts.far_end = true,
            Self::ContractAddOn => facts.contract_add_on = true,
            Self::FirmwareKey => facts.firmware_key = key(FirmwareKey::Current),
            Self::OlderFirmwareKey => facts.firmware_key = key(FirmwareKey::Older),
            Self::FromSeven => facts.upgraded_from = from(Windows::Seven),
            Self::FromEight => facts.upgraded_from = from(Windows::Eight),
            Self::FromEightOne => facts.upgraded_from = from(Windows::EightOne),
            Self::SaysDigital => facts.entitlement = entitlement(Entitlement::Digital),
            Self::SaysLinked => facts.entitlement = entitlement(Entitlement::DigitalLinked),
            Self::SaysKey => facts.entitlement = entitlement(Entitlement::ProductKey),
            Self::SaysOrganisation => facts.entitlement = entitlement(Entitlement::Organisation),
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

/// The answers up to the last one given; `None` when there is none.
fn said(answers: &Answers) -> Option<String> {
    let given = |question: &Question| answers.get(*question);
    let last = Question::ALL
        .iter()
        .rposition(|question| given(question).is_some())?;
    let said = Question::ALL.iter().take(last + 1);
    let said: Vec<&str> = said
        .map(|question| given(question).unwrap_or(NO_ANSWER))
        .collect();
    Some(said.join("."))
}

/// The answers that [`said`] wrote.
fn heard(value: &str) -> Option<Answers> {
    let mut questions = Question::ALL.iter();
    value
        .split('.')
        .try_fold(Answers::default(), |answers, said| {
            let question = questions.next()?;
            answers.with(*question, (said != NO_ANSWER).then_some(said))
        })
}

/// What this fragment says, with or without its `#`.
///
/// # Errors
///
/// [`LinkError`] when it is not a link, from a later version, or damaged.
pub fn open(fragment: &str) -> Result<Shared, LinkError> {
    let fragment = decode(fragment.trim().trim_start_matches('#'));
    let mut pairs = fragment.split('&').map(|pair| pair.split_once('='));
    match pairs.next().flatten() {
        Some(("v" | "V", "1")) => {}
        Some(("v" | "V", version)) if version.parse::<u32>().is_ok_and(|version| version > 1) => {
            return Err(LinkError::NewerVersion);
        }
        Some(("v" | "V", _)) => return Err(LinkError::Damaged),
        _ => return Err(LinkError::NotALink),
    }
    let mut shared = Shared {
        facts: Facts::default(),
        answers: Answers::default(),
        knowledge: None,
    };
    let mut seen: Vec<String> = Vec::new();
    for pair in pairs {
        let (key, value) = pair.ok_or(LinkError::Damaged)?;
        let key = key.to_ascii_lowercase();
        if seen.contains(&key) {
            return Err(LinkError::Damaged);
        }
        take(&mut shared, &key, value).ok_or(LinkError::Damaged)?;
        seen.push(key);
    }
    Ok(shared)
}

fn take(shared: &mut Shared, key: &str, value: &str) -> Option<()> {
    let facts = &mut shared.facts;
    match key {
        "w" => facts.windows = Some(Windows::from_name(value)?),
        "ed" => facts.edition = Some(Edition::from_id(value)?),
        "ch" => facts.channel = Some(Channel::from_name(value)?),
        "key" => facts.key = Some(KeyClass::from_name(value)?),
        "st" => facts.status = Some(status(value)?),
        "rs" => facts.reason = Some(reason(value)?),
        "vol" => facts.volume = Some(VolumeProof::from_name(value)?),
        "s" => facts.subscription = flag(value)?,
        "x" => facts.conflict = flag(value)?,
        "m" => take_more(facts, value)?,
        "q" => shared.answers = heard(value)?,
        "d" => shared.knowledge = Some(date(value)?),
        _ => return None,
    }
    Some(())
}

/// The number that Microsoft gives this state.
fn number(status: Status) -> String {
    (status as u8).to_string()
}

/// A state by its number, or by the name that links were made with at first.
fn status(value: &str) -> Option<Status> {
    match value.as_bytes() {
        [digit @ b'0'..=b'9'] => Status::from_number(u32::from(digit - b'0')),
        _ => Status::from_name(value),
    }
}

fn flag(value: &str) -> Option<bool> {
    (value == "1").then_some(true)
}

fn reason(value: &str) -> Option<u32> {
    if value.len() != 8 {
        return None;
    }
    u32::from_str_radix(value, 16)
        .ok()
        .filter(|reason| code::is_known(*reason))
}

fn date(value: &str) -> Option<Date> {
    if value.len() != 8 || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u32 = value.parse().ok()?;
    let month = Month::try_from(u8::try_from(number / 100 % 100).ok()?).ok()?;
    let year = i32::try_from(number / 10_000).ok()?;
    Date::from_calendar_date(year, month, u8::try_from(number % 100).ok()?).ok()
}

/// Undoes the percent signs that chat programs put into links (`%3A`, `%26` …).
fn decode(fragment: &str) -> String {
    let mut out = String::with_capacity(fragment.len());
    let mut rest = fragment;
    while let Some(at) = rest.find('%') {
        let (before, tail) = find::cut(rest, at);
        out.push_str(before);
        let byte = tail
            .get(1..3)
            .and_then(|hex| u8::from_str_radix(hex, 16).ok())
            .filter(u8::is_ascii);
        if let (Some(byte), Some(after)) = (byte, tail.get(3..)) {
            out.push(char::from(byte));
            rest = after;
        } else {
            out.push('%');
            rest = tail.get(1..).unwrap_or("");
        }
    }
    out.push_str(rest);
    out
}
