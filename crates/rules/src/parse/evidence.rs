//! What was read, and where it stood.

use serde::{Serialize, Serializer};
use time::Date;

use super::observed::Observed;
use super::system::System;
use crate::closed_set::closed_set;
use crate::clues::Clues;
use crate::json::{self, Layout};
use crate::tables::code::written_code;
use crate::vocabulary::{
    ActivationMethod, Channel, Edition, ExtendedUpdates, KeyClass, Status, VolumeProof, Windows,
};

closed_set! {
    /// The kind of text that was recognised.
    pub enum Dialect {
        Slmgr = "slmgr",
        Cim = "cim",
        Helper = "helper",
        StatusChecker = "status-checker",
        EventLog = "event-log",
        MgaDiag = "mgadiag",
        Settings = "settings",
        OsLicense = "oslicense",
        RegQuery = "reg-query",
        Wmic = "wmic",
        Ospp = "ospp",
        VbscriptMissing = "vbscript-missing",
        /// Prose: nobody's output, but clues stand in it.
        Story = "story",
        Unknown = "unknown",
    }
}

closed_set! {
    /// The slmgr command whose output this is.
    pub enum Command {
        Dlv = "dlv",
        Dli = "dli",
        Xpr = "xpr",
        Dti = "dti",
        Ato = "ato",
    }
}

/// What the input as a whole looks like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Detection {
    /// The kind of text.
    pub dialect: Dialect,
    /// The command that printed it, where the text shows it.
    pub command: Option<Command>,
    /// BCP 47 of the labels; `None` when the shapes alone were read.
    pub language: Option<&'static str>,
}

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
    /// How a volume client says it was activated.
    pub volume: Option<Observed<VolumeProof>>,
    /// Whether a Microsoft 365 subscription lifts this Windows to Enterprise or Education.
    pub subscription: Option<Observed<bool>>,
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
            volume: None,
            subscription: None,
            extended_updates: None,
            activation_method: None,
            system: System::default(),
            conflicts: Vec::new(),
        }
    }
}

impl Product {
    /// The block as it stands in the report.
    pub fn json(&self) -> String {
        json::written(self, Layout::Line)
    }

    /// The first line that says something of it.
    fn line(&self) -> usize {
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

closed_set! {
    /// What the reader should know about the input itself.
    pub enum NoticeCode {
        /// A line between understood lines that says nothing we know.
        UnknownLine = "unknown-line",
        /// The input is empty.
        Empty = "empty",
        /// Nothing in the input looks like the licence of a Windows.
        NothingRecognised = "nothing-recognised",
        /// Only Office, or another product, is described.
        NotWindows = "not-windows",
        /// Only an add-on (ESU) is described; the Windows under it is missing.
        AddOnOnly = "addon-only",
        /// The status line is there, in words that no table has.
        StatusUnknown = "status-unknown",
        /// No status line: `/dli` or `/dlv` was cut off.
        StatusMissing = "status-missing",
        /// A whole product key stands in the input.
        FullKey = "full-key",
        /// Only an installation ID is here: it tells nothing of the licence.
        InstallationId = "installation-id",
        /// Several blocks claim to be the installed Windows.
        SeveralWindows = "several-windows",
        /// A command failed: what is printed is an error, not a licence.
        CommandFailed = "command-failed",
        /// VBScript or the script host is missing, so slmgr cannot run.
        VbscriptMissing = "vbscript-missing",
        /// The text was decoded with the wrong code page.
        Mojibake = "mojibake",
        /// The input was longer than what is read.
        TooLong = "too-long",
        /// The helper could not read a part of what it reads.
        PartMissing = "part-missing",
    }
}

/// One notice about the input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// What it is about.
    pub code: NoticeCode,
    /// The line it is about, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
}

/// All that was read from one input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What the input looks like.
    pub detection: Detection,
    /// Every block, in the order of the input.
    pub products: Vec<Product>,
    /// What the reader should know about the input.
    pub notices: Vec<Notice>,
    /// What the text tells in prose.
    pub clues: Clues,
    /// The blocks, by their places, that claim to be the installed Windows.
    pub(crate) claims: Vec<usize>,
}

impl Evidence {
    /// The evidence of each computer, where several were pasted together; else this one alone.
    ///
    /// A block that is no installed Windows belongs to the one before it, and so does a
    /// notice on a line. Lines and spans stay those of the whole input.
    pub fn systems(self) -> Vec<Self> {
        if self.claims.len() < 2 {
            return vec![self];
        }
        let mut products = self.products;
        let mut systems = Vec::with_capacity(self.claims.len());
        let mut last = usize::MAX;
        // From the last one, so that each takes the blocks that are left from its own on.
        for (rank, at) in self.claims.iter().enumerate().rev() {
            let line = products.get(*at).map_or(0, Product::line);
            let (start, first) = if rank == 0 { (0, 0) } else { (*at, line) };
            let mut own = products.split_off(start.min(products.len()));
            for (place, product) in own.iter_mut().enumerate() {
                product.primary = start + place == *at;
            }
            let is_own = |notice: &&Notice| match notice.line {
                Some(line) => (first..last).contains(&line),
                None => notice.code != NoticeCode::SeveralWindows,
            };
            systems.push(Self {
                detection: self.detection.clone(),
                notices: self.notices.iter().filter(is_own).cloned().collect(),
                // Of which of them a story tells nobody knows.
                clues: Clues {
                    codes: self
                        .clues
                        .codes
                        .iter()
                        .filter(|code| (first..last).contains(&code.line))
                        .cloned()
                        .collect(),
                    ..Clues::default()
                },
                claims: vec![at - start],
                products: own,
            });
            last = line;
        }
        systems.reverse();
        systems
    }

    /// The installed Windows among the blocks.
    pub fn primary(&self) -> Option<&Product> {
        self.products.iter().find(|product| product.primary)
    }
}
