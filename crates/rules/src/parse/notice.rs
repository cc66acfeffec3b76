//! What the reader should know about the input itself.

use serde::Serialize;

use crate::closed_set::closed_set;
use crate::tables::rule::RuleId;

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
        /// It speaks of activation by telephone.
        Telephone = "telephone",
        /// Several blocks claim to be the installed Windows.
        SeveralWindows = "several-windows",
        /// The text is about another one of its PCs: this is somebody else's, or not the row that is meant.
        AnotherPc = "another-pc",
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

impl NoticeCode {
    /// The rule that it rests on, with its sources, where it says more than what was read.
    pub const fn rule(self) -> Option<RuleId> {
        match self {
            Self::Telephone | Self::InstallationId => Some(RuleId::VoiceLineEnded),
            _ => None,
        }
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
