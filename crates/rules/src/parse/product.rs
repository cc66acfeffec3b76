//! One licence block, and what of it contradicts itself.

use serde::{Serialize, Serializer};
use time::Date;

use crate::closed_set::closed_set;
use crate::json::{self, Layout};
use crate::parse::observed::Observed;
use crate::parse::shape::LastDay;
use crate::parse::system::System;
use crate::tables::code::written_code;
use crate::vocabulary::{
    ActivationMethod, Channel, Edition, ExtendedUpdates, KeyClass, Status, VolumeProof, Windows,
};

closed_set! {
    /// What a block describes.
    pub enum Role {
        Windows = "windows",
        AddOn = "addon",
        Office = "office",
        Other = "other",
    }
}

closed_set! {
    /// Two facts of one block that cannot both be right.
    pub enum Conflict {
        /// The channel line and the Description name different channels.
        ChannelDescription = "channel-description",
        /// The group in the Extended PID belongs to another channel or edition.
        ChannelPid = "channel-pid",
        /// The platform segment of the Extended PID does not fit the build in it.
        PidPlatform = "pid-platform",
        /// The Activation ID belongs to another channel or edition.
        ActivationId = "activation-id",
        /// A page of Windows and the licensing service do not agree on whether it is activated.
        State = "state",
    }
}

/// One licence block. No identifier has a place in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Product {
    /// What the block describes.
    pub role: Role,
    /// Whether this is the installed Windows; true for at most one block.
    pub primary: bool,
    /// The release of Windows.
    pub windows: Option<Observed<Windows>>,
    /// Microsoft's EditionID.
    pub edition_id: Option<Observed<Edition>>,
    /// The channel of the installed key.
    pub channel: Option<Observed<Channel>>,
    /// The class of the installed key; `None` when no key is shown.
    pub key: Option<Observed<KeyClass>>,
    /// The last five characters, kept only when a public table has them.
    #[serde(skip)]
    pub public_key: Option<String>,
    /// The licence state.
    pub status: Option<Observed<Status>>,
    /// LicenseStatusReason or Notification Reason.
    #[serde(serialize_with = "written_as_code")]
    pub reason: Option<Observed<u32>>,
    /// Minutes until the grace, volume or time-based period ends.
    pub minutes_left: Option<Observed<u32>>,
    /// The build number at the time when the key was installed.
    pub key_build: Option<Observed<u32>>,
    /// The day on which the key was installed.
    #[serde(serialize_with = "written_as_day")]
    pub key_date: Option<Observed<Date>>,
    /// Whether the activation is said to last beyond the 180 days that a KMS host gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub far_end: Option<Observed<bool>>,
    /// The channel of which alone slmgr says that the activation lasts until a day.
    #[serde(skip)]
    pub until: Option<Observed<Channel>>,
    /// The day until which slmgr says that this state lasts.
    #[serde(skip)]
    pub last_day: Option<Observed<LastDay>>,
    /// The channel of the installed licence by its Activation ID, where the text tells of an attempt
    /// to activate it and shows no channel.
    #[serde(skip)]
    pub attempted: Option<Observed<Channel>>,
    /// How a volume client says it was activated.
    pub volume: Option<Observed<VolumeProof>>,
    /// Whether a Microsoft 365 subscription lifts this Windows to Enterprise or Education.
    pub subscription: Option<Observed<bool>>,
    /// Whether it did so and has ended.
    #[serde(skip)]
    pub subscription_ended: Option<Observed<bool>>,
    /// Whose extended updates an add-on gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_updates: Option<Observed<ExtendedUpdates>>,
    /// What Settings says it is activated with.
    #[serde(rename = "entitlement", skip_serializing_if = "Option::is_none")]
    pub activation_method: Option<Observed<ActivationMethod>>,
    /// What is told of the PC and its past.
    #[serde(flatten)]
    pub system: System,
    /// Facts that contradict each other inside this block.
    pub conflicts: Vec<Conflict>,
}

impl Product {
    /// A block of which nothing is known but its role.
    pub fn new(role: Role) -> Self {
        Self {
            role,
            primary: false,
            windows: None,
            edition_id: None,
            channel: None,
            key: None,
            public_key: None,
            status: None,
            reason: None,
            minutes_left: None,
            key_build: None,
            key_date: None,
            far_end: None,
            until: None,
            attempted: None,
            last_day: None,
            volume: None,
            subscription: None,
            subscription_ended: None,
            extended_updates: None,
            activation_method: None,
            system: System::default(),
            conflicts: Vec::new(),
        }
    }

    /// The block as it stands in the report.
    pub fn json(&self) -> String {
        json::written(self, Layout::Line)
    }

    /// Whether Pro is installed, and the firmware holds the key of Home.
    pub(crate) fn is_pro_over_home(&self) -> bool {
        let held = self.system.firmware_edition.as_ref();
        let installed = self.edition_id.as_ref();
        held.is_some_and(|held| held.value.is_home())
            && installed.is_some_and(|installed| installed.value.is_pro())
    }

    /// The first line that says something of it.
    pub(crate) fn line(&self) -> usize {
        fn of<T>(seen: Option<&Observed<T>>) -> Option<usize> {
            seen.map(|seen| seen.line)
        }
        [
            of(self.edition_id.as_ref()),
            of(self.channel.as_ref()),
            of(self.key.as_ref()),
            of(self.status.as_ref()),
        ]
        .into_iter()
        .flatten()
        .min()
        .unwrap_or(0)
    }
}

/// A day as it is written: `2026-11-22`.
#[expect(clippy::ref_option, reason = "serde hands over the field as it stands")]
fn written_as_day<S: Serializer>(
    day: &Option<Observed<Date>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let day = day.as_ref().map(|day| day.value.to_string());
    day.serialize(serializer)
}

/// A code as Windows writes it: `0xC004F034`.
#[expect(clippy::ref_option, reason = "serde hands over the field as it stands")]
fn written_as_code<S: Serializer>(
    code: &Option<Observed<u32>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let code = code.as_ref().map(|code| written_code(code.value));
    code.serialize(serializer)
}
