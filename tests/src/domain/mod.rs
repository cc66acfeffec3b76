//! The finite domain of the rules: the facts and answers that tests walk through.

#![expect(
    clippy::missing_panics_doc,
    reason = "a panic ends the test that asked for what is not there"
)]

mod bearing;
pub mod link;

pub use bearing::bears;

use ninsho_rules::judge::{
    Answers, Licence, Outcome, OutcomeIcon, Outlook, Question, Step, classify, judge,
};
use ninsho_rules::{ActivationMethod, ExtendedUpdates};
use ninsho_rules::{
    Channel, Edition, Facts, FirmwareKey, Hardware, History, KeyClass, Machine, Renewal, Status,
    Subject, VolumeProof, Windows,
};
use time::Date;

/// The store licence: the one reason that the judge itself looks at.
pub const STORE_LICENCE: u32 = 0x4004_F401;

/// Editions that the judge treats differently, one of each sort.
const EDITIONS: [&str; 8] = [
    "Core",
    "Professional",
    "Enterprise",
    "Education",
    "EnterpriseS",
    "EnterpriseEval",
    "HomePremium",
    "ServerStandard",
];

const RELEASES: [Windows; 4] = [
    Windows::Seven,
    Windows::Ten,
    Windows::Eleven,
    Windows::Server2022,
];

/// The releases of the free offer.
pub const FIRST_RELEASES: [Windows; 3] = [Windows::Seven, Windows::Eight, Windows::EightOne];

const STATES: [Status; 3] = [Status::Licensed, Status::OotGrace, Status::Notification];

/// How good an outcome is, from the worst to the best that can be met.
pub fn rank(outcome: Outcome) -> usize {
    match outcome.icon() {
        OutcomeIcon::Bad => 0,
        OutcomeIcon::Open | OutcomeIcon::Na => 1,
        OutcomeIcon::Care => 2,
        OutcomeIcon::Good => 3,
        OutcomeIcon::Best => 4,
    }
}

/// The licence and its outlooks on this day.
pub fn judged(facts: &Facts, answers: &Answers, day: Date) -> (Licence, Vec<Outlook>) {
    let licence = classify(facts, answers);
    let outlooks = judge(&licence, facts, answers, day);
    (licence, outlooks)
}

/// Every combination of facts that differs for the judge, contradictions left out.
pub fn facts() -> Vec<Facts> {
    let mut all = Vec::new();
    for subject in [Subject::AddOn, Subject::NotWindows, Subject::Nothing] {
        all.push(Facts {
            subject,
            ..Facts::default()
        });
    }
    all.extend(ExtendedUpdates::ALL.iter().map(|updates| Facts {
        subject: Subject::AddOn,
        extended_updates: Some(*updates),
        ..Facts::default()
    }));
    for windows in or_none(RELEASES) {
        for edition in or_none(EDITIONS.map(edition)) {
            for channel in or_none(Channel::ALL.iter().copied()) {
                for key in or_none(KeyClass::ALL.iter().copied()) {
                    for status in or_none(STATES) {
                        let facts = Facts {
                            windows,
                            edition,
                            channel,
                            key,
                            status,
                            ..Facts::default()
                        };
                        all.push(facts);
                        push_details(&mut all, facts);
                    }
                }
            }
        }
    }
    all
}

/// Reason, proof and subscription, where they can stand at all.
fn push_details(all: &mut Vec<Facts>, facts: Facts) {
    if facts.channel == Some(Channel::VolumeGvlk) {
        all.extend(VolumeProof::ALL.iter().map(|proof| Facts {
            volume: Some(*proof),
            ..facts
        }));
    }
    if facts.channel == Some(Channel::Retail) && facts.key == Some(KeyClass::Default) {
        all.push(Facts {
            reason: Some(STORE_LICENCE),
            ..facts
        });
        all.push(Facts {
            subscription: true,
            ..facts
        });
    }
}

/// Digital licences: activated, not activated, and with the status cut off.
pub fn digital_licences() -> Vec<Facts> {
    [Some(Status::Licensed), Some(Status::Notification), None]
        .into_iter()
        .map(|status| Facts {
            windows: Some(Windows::Eleven),
            edition: Some(edition("Professional")),
            channel: Some(Channel::Retail),
            key: Some(KeyClass::Default),
            status,
            ..Facts::default()
        })
        .collect()
}

/// Digital licences with every combination of what the PC and its past can tell, and that
/// of which only Settings tells.
pub fn witnessed() -> Vec<Facts> {
    let mut all = vec![Facts {
        activation_method: Some(ActivationMethod::Digital),
        ..Facts::default()
    }];
    for facts in digital_licences() {
        for upgraded_from in or_none([Windows::Seven]) {
            for firmware_key in or_none(FirmwareKey::ALL.iter().copied()) {
                for hardware in or_none(Hardware::ALL.iter().copied()) {
                    for slic in [false, true] {
                        all.push(Facts {
                            upgraded_from,
                            firmware_key,
                            hardware,
                            slic,
                            ..facts
                        });
                    }
                }
            }
        }
        let histories = History::ALL.iter().map(|history| Facts {
            history: Some(*history),
            ..facts
        });
        all.extend(histories);
        let machines = Machine::ALL.iter().map(|machine| Facts {
            machine: Some(*machine),
            ..facts
        });
        all.extend(machines);
    }
    all
}

/// Every combination of the answers that tell where a digital licence came from.
pub fn stories() -> Vec<Answers> {
    let mut all = vec![Answers::default()];
    for question in [
        Question::FirstWindows,
        Question::Bought,
        Question::Maker,
        Question::Sticker,
        Question::Installed,
    ] {
        let before = all.clone();
        for option in question.options() {
            all.extend(
                before
                    .iter()
                    .map(|answers| with(*answers, question, Some(option))),
            );
        }
    }
    all
}

/// The edition with this EditionID, which must be a known one.
pub fn edition(id: &str) -> Edition {
    Edition::from_id(id).expect("the edition is known")
}

/// No answer at all, and then every single answer alone.
pub fn single_answers() -> Vec<Answers> {
    let none = Answers::default();
    let mut all = vec![none];
    for question in Question::ALL {
        for option in question.options() {
            all.push(with(none, *question, Some(option)));
        }
    }
    all
}

/// These answers with one more, or with one taken back.
pub fn with(answers: Answers, question: Question, option: Option<&str>) -> Answers {
    answers
        .with(question, option)
        .expect("the option is one of the question's own")
}

/// A small generator of the same numbers on every run (xorshift64*).
pub struct Dice(u64);

impl Dice {
    /// The same numbers for the same seed.
    pub fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    /// A number from 0 to before this end.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(high).expect("31 bits fit") % end
    }

    /// One of these, of which there must be one.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn maybe<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        let at = self.below(from.len() + 1);
        from.get(at).copied()
    }

    /// Any facts of an installed Windows, likely or not.
    pub fn facts(&mut self) -> Facts {
        let editions = Edition::ALL;
        let activation_method = self.maybe(ActivationMethod::ALL);
        let channel = self.maybe(Channel::ALL);
        Facts {
            subject: Subject::Windows,
            windows: self.maybe(Windows::ALL),
            edition: self.maybe(editions),
            channel,
            channel_told: channel.is_some() && self.below(8) == 0,
            key: self.maybe(KeyClass::ALL),
            status: self.maybe(Status::ALL),
            reason: self.maybe(&[STORE_LICENCE, 0xC004_F034, 0xC004_F056, 0x803F_7001]),
            volume: self.maybe(VolumeProof::ALL),
            far_end: self.below(8) == 0,
            renewal: self.maybe(Renewal::ALL),
            subscription: self.below(8) == 0,
            subscription_ended: self.below(8) == 0,
            extended_updates: self.maybe(ExtendedUpdates::ALL),
            activation_method,
            page_denies_state: activation_method.is_none() && self.below(8) == 0,
            upgraded_from: self.maybe(&FIRST_RELEASES),
            history: self.maybe(History::ALL),
            firmware_key: self.maybe(FirmwareKey::ALL),
            home_behind: self.below(8) == 0,
            slic: self.below(4) == 0,
            hardware: self.maybe(Hardware::ALL),
            machine: self.maybe(Machine::ALL),
            conflict: self.below(4) == 0,
        }
    }

    /// Any answers, about half of the questions left open.
    pub fn answers(&mut self) -> Answers {
        let mut answers = Answers::default();
        for question in Question::ALL {
            if self.below(2) == 0 {
                let option = self.pick(&question.options());
                answers = with(answers, *question, Some(option));
            }
        }
        if self.below(4) == 0 {
            let steps: Vec<Step> = (0..self.below(5)).map(|_| self.pick(Step::ALL)).collect();
            answers.tried = steps.into_iter().collect();
        }
        answers
    }
}

fn or_none<T>(values: impl IntoIterator<Item = T>) -> impl Iterator<Item = Option<T>> {
    std::iter::once(None).chain(values.into_iter().map(Some))
}
