//! The identifier-free half of the evidence: all that the rules and the link may see.

use crate::clues::Topic;
use crate::evidence::Evidence;
use crate::judge::{Answers, Question, StateAnswer};
use crate::parse::{Conflict, Dialect, Product, Role};
use crate::tables::code::Code;
use crate::term;
use crate::vocabulary::{
    ActivationMethod, Channel, Edition, ExtendedUpdates, FirmwareKey, Hardware, History, KeyClass,
    Machine, Renewal, Status, VolumeProof, Windows,
};

/// What is known of the installed licence. It has no field that could hold a text.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a plain fact of its own, none a state"
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Facts {
    /// Whether the input is about a Windows licence at all.
    pub subject: Subject,
    /// The release of Windows.
    pub windows: Option<Windows>,
    /// The EditionID.
    pub edition: Option<Edition>,
    /// The channel of the installed key.
    pub channel: Option<Channel>,
    /// Whether a story names this channel, and no output shows it.
    pub channel_told: bool,
    /// The class of the installed key.
    pub key: Option<KeyClass>,
    /// The licence state.
    pub status: Option<Status>,
    /// The reason of the state.
    pub reason: Option<u32>,
    /// How a volume client says it was activated.
    pub volume: Option<VolumeProof>,
    /// Whether the activation is said to last longer than any KMS host gives.
    pub far_end: bool,
    /// Whether a volume activation has not been renewed for long, or Windows says that its licence
    /// ends soon.
    pub renewal: Option<Renewal>,
    /// Whether a subscription lifts this Windows.
    pub subscription: bool,
    /// Whether that subscription has ended.
    pub subscription_ended: bool,
    /// Whose extended updates are activated beside it, or stand alone in the text.
    pub extended_updates: Option<ExtendedUpdates>,
    /// What Settings says it is activated with.
    pub activation_method: Option<ActivationMethod>,
    /// Whether a page of Windows says the opposite of the licence state without saying what it
    /// rests on; where it does, [`Self::activation_method`] tells.
    pub page_denies_state: bool,
    /// The older Windows over which this one was installed as an upgrade.
    pub upgraded_from: Option<Windows>,
    /// What the upgrade history says where it names none of these.
    pub history: Option<History>,
    /// The generation of the key that the firmware holds, or that it holds none; `None` where
    /// nobody asked it.
    pub firmware_key: Option<FirmwareKey>,
    /// Whether Pro is installed on a PC that came with Home, by the key in its firmware or by what
    /// its owner tells.
    pub home_behind: bool,
    /// Whether the firmware bears the mark of a maker's PC of Vista or 7.
    pub slic: bool,
    /// The age of the hardware.
    pub hardware: Option<Hardware>,
    /// The kind of machine.
    pub machine: Option<Machine>,
    /// Whether facts of the block contradict each other.
    pub conflict: bool,
}

/// What the input is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Subject {
    /// An installed Windows.
    #[default]
    Windows,
    /// An add-on without the Windows under it.
    AddOn,
    /// Office or another product.
    NotWindows,
    /// Nothing that could be recognised.
    Nothing,
}

impl Facts {
    /// Reduces the evidence to what the rules may see.
    pub fn of(evidence: &Evidence) -> Self {
        if let Some(product) = evidence.primary() {
            let facts = Self::of_product(product);
            return Self {
                extended_updates: extended_updates_in_use(&evidence.products),
                windows: facts
                    .windows
                    .or_else(|| extended_release(&evidence.products)),
                ..facts
            };
        }
        let about = evidence.clues.topic;
        // The script of Office may print nothing but a failure; its code is not of Windows.
        let tells_state = evidence.clues.tells(Question::State);
        // Of several codes one may be of Windows.
        let is_by_office = evidence.detection.dialect == Dialect::Ospp
            && !tells_state
            && evidence.clues.codes.len() < 2;
        let is_other = is_by_office || matches!(about, Topic::Office | Topic::StoreApp);
        if evidence.products.is_empty() && is_other {
            return Self {
                subject: Subject::NotWindows,
                ..Self::default()
            };
        }
        let roles = || evidence.products.iter().map(|product| product.role);
        let subject = if roles().any(|role| role == Role::AddOn) {
            Subject::AddOn
        } else if roles().next().is_some() {
            Subject::NotWindows
        } else {
            Subject::Nothing
        };
        if subject != Subject::AddOn {
            return Self {
                subject,
                ..Self::default()
            };
        }
        Self {
            subject,
            windows: extended_release(&evidence.products),
            extended_updates: extended_updates(&evidence.products),
            ..Self::default()
        }
    }

    fn of_product(product: &Product) -> Self {
        let system = &product.system;
        let conflicts = &product.conflicts;
        let mut facts =
            Self {
                subject: Subject::Windows,
                windows: product.windows.as_ref().map(|seen| seen.value),
                edition: product.edition_id.as_ref().map(|seen| seen.value),
                channel: term::channel(product),
                channel_told: false,
                key: product.key.as_ref().map(|seen| seen.value),
                status: product.status.as_ref().map(|seen| seen.value),
                reason: product.reason.as_ref().map(|seen| seen.value),
                volume: product.volume.as_ref().map(|seen| seen.value),
                far_end: product.far_end.as_ref().is_some_and(|seen| seen.value),
                renewal: term::renewal(product),
                // Whatever lifted it before is what the licence rests on.
                subscription: product.subscription.as_ref().is_some_and(|seen| seen.value)
                    || product.subscription_ended.is_some(),
                subscription_ended: product.subscription_ended.is_some(),
                extended_updates: None,
                activation_method: product.activation_method.as_ref().map(|seen| seen.value),
                page_denies_state: false,
                // From 10 to 11 is an upgrade, too, but says nothing of the free offer.
                upgraded_from: system.upgraded_from.as_ref().map(|seen| seen.value).filter(
                    |from| matches!(from, Windows::Seven | Windows::Eight | Windows::EightOne),
                ),
                history: match system.upgraded_from.as_ref().map(|seen| seen.value) {
                    Some(Windows::Ten | Windows::Eleven) => Some(History::TenOnly),
                    Some(_) => None,
                    None => system.history.as_ref().map(|seen| seen.value),
                },
                firmware_key: system.firmware_key.as_ref().map(|seen| seen.value),
                home_behind: product.is_pro_over_home(),
                slic: system.slic.as_ref().is_some_and(|seen| seen.value),
                hardware: system.hardware.as_ref().map(|seen| seen.value),
                machine: system.machine.as_ref().map(|seen| seen.value),
                conflict: conflicts.iter().any(|one| *one != Conflict::State),
            };
        facts.page_denies_state = conflicts.contains(&Conflict::State) && !facts.has_two_states();
        facts
    }

    /// Whether a page of Windows says activated and the licensing service not, or the reverse.
    pub(crate) fn has_two_states(&self) -> bool {
        let page = self
            .activation_method
            .map(|method| method != ActivationMethod::NotActivated);
        let service = match self.status {
            Some(Status::Licensed) => Some(true),
            Some(Status::Unlicensed | Status::Notification) => Some(false),
            _ => None,
        };
        self.page_denies_state
            || matches!((page, service), (Some(page), Some(service)) if page != service)
    }

    /// The facts of a Windows of which only its owner tells: where nothing was recognised, or no
    /// more than an add-on, but something answered, that is what the answers are about. That it
    /// ends soon stands on a screen that no output shows.
    #[must_use]
    pub(crate) fn or_told(self, answers: &Answers) -> Self {
        let is_open = matches!(self.subject, Subject::Nothing | Subject::AddOn);
        let is_told = is_open && *answers != Answers::default();
        let ends = answers.state == Some(StateAnswer::Ending) && self.may_end();
        Self {
            subject: if is_told {
                Subject::Windows
            } else {
                self.subject
            },
            renewal: self.renewal.or(ends.then_some(Renewal::Ending)),
            ..self
        }
    }

    /// Whether nothing that was read speaks against an end that is told beside it: an output has
    /// its own, and a digital licence none. Of a client that shows none, Windows says when it nears.
    pub(crate) fn may_end(&self) -> bool {
        let is_lasting = self.activation_method.is_some_and(|method| {
            !matches!(
                method,
                ActivationMethod::Organisation | ActivationMethod::NotActivated
            )
        });
        let is_client = self.channel == Some(Channel::VolumeGvlk) && self.renewal.is_none();
        is_client || self.channel.is_none() && self.key.is_none() && !is_lasting
    }

    /// The code that was shown as the reason, where our tables know it.
    pub fn code(&self) -> Option<Code> {
        self.reason.and_then(Code::from_number)
    }

    /// Whether release or edition is one of Windows Server.
    pub fn is_server(&self) -> bool {
        self.edition.is_some_and(Edition::is_server) || self.windows.is_some_and(Windows::is_server)
    }

    /// Whether this is a Home edition.
    pub fn is_home(&self) -> bool {
        self.edition.is_some_and(Edition::is_home)
    }

    /// Whether facts contradict each other: in the block that was read, or because nothing
    /// has both. There is no key of a KMS host for a Home edition (source R43).
    pub fn is_contradictory(&self) -> bool {
        self.conflict || self.is_home() && self.channel == Some(Channel::VolumeCsvlk)
    }

    /// Whether the firmware is known to hold a key.
    pub(crate) fn has_firmware_key(&self) -> bool {
        self.firmware_key.is_some_and(FirmwareKey::is_there)
    }

    /// Whether the licence state is known to be something else than licensed.
    pub fn is_not_licensed(&self) -> bool {
        self.status.is_some_and(|status| status != Status::Licensed)
    }
}

/// The release that an add-on among these extends.
fn extended_release(products: &[Product]) -> Option<Windows> {
    let add_ons = products
        .iter()
        .filter(|product| product.role == Role::AddOn);
    let mut releases = add_ons.filter_map(|product| product.windows.as_ref());
    releases.next().map(|seen| seen.value)
}

/// Whose extended updates the add-ons among these give.
fn extended_updates(products: &[Product]) -> Option<ExtendedUpdates> {
    let updates = |product: &Product| product.extended_updates.as_ref().map(|seen| seen.value);
    products.iter().find_map(updates)
}

/// Whose extended updates are in use beside a Windows; a contract says more of the PC.
fn extended_updates_in_use(products: &[Product]) -> Option<ExtendedUpdates> {
    if products.iter().any(is_contract_add_on) {
        return Some(ExtendedUpdates::Contract);
    }
    extended_updates(products).filter(|updates| *updates == ExtendedUpdates::Consumer)
}

/// Whether this is an activated add-on with the key of a volume contract.
fn is_contract_add_on(product: &Product) -> bool {
    product.role == Role::AddOn
        && product
            .status
            .as_ref()
            .is_some_and(|seen| seen.value == Status::Licensed)
        && product
            .channel
            .as_ref()
            .is_some_and(|seen| seen.value == Channel::VolumeMak)
}
