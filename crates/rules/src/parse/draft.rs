//! One block as it was read, before anything is derived from it.

use super::observed::Observed;
use super::shape::{Family, Guid, LastDay, Name, PartialProductKey, Pid, ProductId};
use super::system::System;
use crate::vocabulary::{
    ActivationMethod, Channel, Edition, ExtendedUpdates, Status, VolumeProof, Windows,
};

/// The raw facts of one block, each from the line that shows it.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a plain remark about the block, none a state of it"
)]
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    pub(crate) name: Option<Observed<Name>>,
    /// The line where the block begins, where no fact tells.
    pub(crate) begins: Option<usize>,
    /// What the row of a list of PCs calls its own. It is of that PC alone.
    pub(crate) machine: Option<Observed<String>>,
    /// Whose product it is, where something else than the name tells.
    pub(crate) family: Option<Family>,
    /// The edition, where something else than the name tells.
    pub(crate) edition: Option<Observed<Edition>>,
    /// Whether a line says outright that this is an add-on.
    pub(crate) is_add_on: bool,
    /// Whether the block is that of a product which is neither Windows nor Office.
    pub(crate) is_other: bool,
    /// A Description was read, whether or not it decides a channel.
    pub(crate) has_description: bool,
    pub(crate) description: Option<Observed<Channel>>,
    pub(crate) key_channel: Option<Observed<Channel>>,
    pub(crate) activation_id: Option<Observed<Guid>>,
    pub(crate) pid: Option<Observed<Pid>>,
    pub(crate) product_id: Option<Observed<ProductId>>,
    pub(crate) partial_key: Option<Observed<PartialProductKey>>,
    /// The block says that its licence is not in use.
    pub(crate) is_unused: bool,
    pub(crate) status: Option<Observed<Status>>,
    /// The line of a status row whose words no table has.
    pub(crate) unread_status: Option<usize>,
    pub(crate) reason: Option<Observed<u32>>,
    pub(crate) minutes: Option<Observed<u32>>,
    /// The activation is said to last until 2038.
    pub(crate) far_end: Option<Observed<bool>>,
    /// The channel of which alone slmgr says that its activation lasts until a day.
    pub(crate) until: Option<Observed<Channel>>,
    /// The day until which slmgr says that this state lasts.
    pub(crate) last_day: Option<Observed<LastDay>>,
    pub(crate) volume: Option<Observed<VolumeProof>>,
    pub(crate) subscription: Option<Observed<bool>>,
    /// A subscription that has ended.
    pub(crate) subscription_ended: Option<Observed<bool>>,
    pub(crate) activation_method: Option<Observed<ActivationMethod>>,
    /// Whose extended updates an add-on gives, where no key tells.
    pub(crate) extended_updates: Option<Observed<ExtendedUpdates>>,
    pub(crate) system: System,
    /// The firmware holds a key.
    pub(crate) firmware: Option<Observed<()>>,
    /// The running Windows has no description for the key in the firmware.
    pub(crate) is_firmware_nameless: bool,
    /// The build that runs now.
    pub(crate) build: Option<Observed<u32>>,
    /// The release that a title names.
    pub(crate) release: Option<Observed<Windows>>,
    /// Whether this tells only of an attempt, not of what is installed.
    pub(crate) is_attempt: bool,
    /// Whether this tells of the system only: it adds to a licence and is none by itself.
    pub(crate) is_context: bool,
    /// Whether a row that has nothing else calls it by its title: where nothing more is understood,
    /// that much is known.
    pub(crate) is_titled: bool,
    /// Whether a page of Windows says this (Settings, a watermark), and not the licensing service.
    pub(crate) is_page: bool,
    /// Whether words in front of this page say that it is later than what slmgr printed.
    pub(crate) is_later: bool,
    /// Whether this is the last word of a run: what was said of the state before counts no more.
    pub(crate) is_last_word: bool,
    /// Two accounts of one PC do not agree on whether it is activated.
    pub(crate) has_two_states: bool,
    /// Whether this tells of a key and not of an installed Windows.
    pub(crate) is_key_report: bool,
    /// Whether this is an entry of the upgrade history: its titles are of an earlier Windows.
    pub(crate) is_history: bool,
}

/// Keeps the first value: a later line of the same block is an echo.
pub(crate) fn keep<T>(slot: &mut Option<T>, value: T) {
    if slot.is_none() {
        *slot = Some(value);
    }
}

/// Takes the other's value where there is none.
fn fill<T>(slot: &mut Option<T>, other: Option<T>) {
    if slot.is_none() {
        *slot = other;
    }
}

impl Draft {
    /// Whether nothing of a licence was read.
    pub(crate) fn is_empty(&self) -> bool {
        self.name.is_none()
            && !self.has_description
            && self.edition.is_none()
            && self.key_channel.is_none()
            && self.activation_id.is_none()
            && self.pid.is_none()
            && self.product_id.is_none()
            && self.partial_key.is_none()
            && self.status.is_none()
            && self.unread_status.is_none()
            && self.release.is_none()
            && self.activation_method.is_none()
            && self.extended_updates.is_none()
            && self.system.is_empty()
    }

    /// The channel that the block names in words.
    pub(crate) fn named_channel(&self) -> Option<&Observed<Channel>> {
        let line = self.key_channel.as_ref();
        let description = self.description.as_ref();
        match (line, description) {
            // `Retail` where the Description says evaluation: the line was cut off before `:TB:Eval`.
            (Some(line), Some(whole)) if whole.value.name().starts_with(line.value.name()) => {
                Some(whole)
            }
            (line, description) => line.or(description),
        }
    }

    /// Whose product the block describes.
    pub(crate) fn family(&self) -> Option<Family> {
        self.name
            .as_ref()
            .map(|name| name.value.family)
            .or(self.family)
    }

    /// Whether this tells of a Windows without describing its licence: a title, a sentence.
    pub(crate) fn is_partial(&self) -> bool {
        !self.has_description
            && self.partial_key.is_none()
            && self.pid.is_none()
            && self.machine.is_none()
    }

    /// Whether one of the two says activated and the other not.
    pub(crate) fn denies_state(&self, other: &Self) -> bool {
        let pair = (self.is_activated(), other.is_activated());
        matches!(pair, (Some(one), Some(other)) if one != other)
    }

    /// Whether a later run of the licensing service says the opposite. An attempt is no such run:
    /// it may fail beside an activation that stays.
    pub(crate) fn is_denied_by(&self, later: &Self) -> bool {
        let is_run = |draft: &Self| !draft.is_attempt && !draft.is_page;
        is_run(self) && is_run(later) && self.denies_state(later)
    }

    /// Drops the day until which the activation of a former key lasted, where a later account
    /// shows a licence that has no such day.
    pub(crate) fn forget_former_end(&mut self, later: &Self) {
        let stays = |channel: Channel| {
            channel.is_oem()
                || matches!(
                    channel,
                    Channel::Retail | Channel::VolumeMak | Channel::VolumeCsvlk
                )
        };
        let is_other = later.named_channel().is_some_and(|seen| stays(seen.value));
        let is_former = self.until.is_some() && self.named_channel().is_none();
        if is_former && is_other && later.last_day.is_none() {
            self.until = None;
            self.last_day = None;
            self.minutes = None;
        }
    }

    /// Whether it is activated, where this says yes or no; a grace period is neither.
    fn is_activated(&self) -> Option<bool> {
        if self.activation_method.as_ref().map(|seen| seen.value)
            == Some(ActivationMethod::NotActivated)
            && self.status.is_none()
        {
            return Some(false);
        }
        match self.status.as_ref()?.value {
            Status::Licensed => Some(true),
            Status::Unlicensed | Status::Notification => Some(false),
            _ => None,
        }
    }

    /// The line of the earliest fact.
    pub(crate) fn line(&self) -> usize {
        let lines = [
            self.name.as_ref().map(|seen| seen.line),
            self.description.as_ref().map(|seen| seen.line),
            self.edition.as_ref().map(|seen| seen.line),
            self.activation_id.as_ref().map(|seen| seen.line),
            self.pid.as_ref().map(|seen| seen.line),
            self.partial_key.as_ref().map(|seen| seen.line),
            self.status.as_ref().map(|seen| seen.line),
            self.release.as_ref().map(|seen| seen.line),
        ];
        lines
            .into_iter()
            .flatten()
            .chain(self.begins)
            .min()
            .unwrap_or(usize::MAX)
    }

    /// The lines of its facts, and that where it begins.
    pub(crate) fn lines(&self) -> impl Iterator<Item = usize> {
        fn of<T>(seen: Option<&Observed<T>>) -> Option<usize> {
            seen.map(|seen| seen.line)
        }
        let facts = [
            of(self.name.as_ref()),
            of(self.description.as_ref()),
            of(self.edition.as_ref()),
            of(self.key_channel.as_ref()),
            of(self.activation_id.as_ref()),
            of(self.pid.as_ref()),
            of(self.product_id.as_ref()),
            of(self.partial_key.as_ref()),
            of(self.status.as_ref()),
            of(self.reason.as_ref()),
            of(self.release.as_ref()),
            of(self.activation_method.as_ref()),
            of(self.build.as_ref()),
            of(self.system.firmware_key.as_ref()),
        ];
        facts.into_iter().flatten().chain(self.begins)
    }

    /// Takes over what is said last of the state, whatever was said of it before.
    pub(crate) fn told_anew(&mut self, last: Self) {
        self.status = last.status;
        self.unread_status = last.unread_status;
        self.reason = last.reason;
        self.minutes = last.minutes;
        self.last_day = last.last_day;
        self.is_attempt &= last.is_attempt;
        self.has_two_states = false;
        self.activation_method = self
            .activation_method
            .take()
            .filter(|seen| seen.value != ActivationMethod::NotActivated);
    }

    /// Takes over what a later page says, where it says the opposite of the account above it.
    pub(crate) fn turned_by(&mut self, page: Self) {
        let method = page.activation_method.clone();
        self.join_later(page);
        self.until = None;
        if method.is_some() {
            self.activation_method = method;
        }
    }

    /// Takes over what a partial account adds that may stand in front of this one or behind it: of
    /// two runs the later one tells the state.
    pub(crate) fn take_up(&mut self, mut partial: Self) {
        if !self.is_denied_by(&partial) {
            if partial.line() < self.line() {
                partial.forget_former_end(self);
            }
            self.join(partial);
            return;
        }
        let later = if partial.line() < self.line() {
            self.clone()
        } else {
            partial.clone()
        };
        self.join(partial);
        self.until.clone_from(&later.until);
        self.told_anew(later);
    }

    /// Takes over what a later run about the same licence says: how things stand now.
    pub(crate) fn join_later(&mut self, later: Self) {
        self.join(later.clone());
        self.told_anew(later);
    }

    /// The last five characters of its key, where they are shown.
    pub(crate) fn shown_key(&self) -> Option<&str> {
        match &self.partial_key.as_ref()?.value {
            PartialProductKey::Shown(five) => Some(five),
            PartialProductKey::Withheld | PartialProductKey::Masked => None,
        }
    }

    /// The edition that its name tells, or another row of it.
    pub(crate) fn told_edition(&self) -> Option<Edition> {
        let named = self.name.as_ref().and_then(|name| name.value.edition);
        named.or(self.edition.as_ref().map(|edition| edition.value))
    }

    /// Takes over what another account of the same product adds.
    pub(crate) fn join(&mut self, other: Self) {
        self.has_two_states |= other.has_two_states || self.denies_state(&other);
        fill(&mut self.name, other.name);
        fill(&mut self.family, other.family);
        fill(&mut self.edition, other.edition);
        self.has_description |= other.has_description;
        fill(&mut self.description, other.description);
        fill(&mut self.key_channel, other.key_channel);
        fill(&mut self.activation_id, other.activation_id);
        fill(&mut self.pid, other.pid);
        fill(&mut self.product_id, other.product_id);
        // What one account hides the other shows.
        let is_shown =
            |seen: &Observed<PartialProductKey>| matches!(seen.value, PartialProductKey::Shown(_));
        if other.partial_key.as_ref().is_some_and(is_shown) {
            self.partial_key = self.partial_key.take().filter(is_shown);
        }
        fill(&mut self.partial_key, other.partial_key);
        if self.unread_status.is_some() && other.status.is_some() {
            self.unread_status = None;
        }
        // The reason of another state is none of this one.
        if !self.has_two_states {
            fill(&mut self.reason, other.reason);
        }
        self.is_page &= other.is_page;
        fill(&mut self.status, other.status);
        fill(&mut self.minutes, other.minutes);
        fill(&mut self.far_end, other.far_end);
        fill(&mut self.until, other.until);
        fill(&mut self.last_day, other.last_day);
        fill(&mut self.volume, other.volume);
        fill(&mut self.subscription, other.subscription);
        fill(&mut self.subscription_ended, other.subscription_ended);
        fill(&mut self.activation_method, other.activation_method);
        fill(&mut self.extended_updates, other.extended_updates);
        self.system.join(other.system);
        fill(&mut self.build, other.build);
        fill(&mut self.release, other.release);
        self.is_add_on |= other.is_add_on;
        if !other.is_context {
            self.is_attempt &= other.is_attempt;
            self.is_key_report &= other.is_key_report;
        }
        self.is_context &= other.is_context;
    }
}
