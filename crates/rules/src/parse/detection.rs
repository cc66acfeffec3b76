//! What a text looks like.

use serde::Serialize;

use crate::closed_set::closed_set;

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
