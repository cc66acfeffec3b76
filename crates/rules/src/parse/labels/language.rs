//! The words of one language, each with what it stands for.

use super::field::Field;
use crate::vocabulary::Status;

/// How well it is known that slmgr prints a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Grade {
    /// Microsoft's own resource.
    A,
    /// A real output, or a script that compares with one.
    B,
    /// Somebody quotes it.
    C,
    /// Microsoft's documentation names the field so.
    D,
    /// A third party's translation.
    E,
    /// Microsoft's translation of the same English phrase elsewhere in Windows.
    Predicted,
}

/// What stands in front of a value, or alone on a line.
pub(crate) struct Label {
    pub(crate) field: Field,
    pub(crate) text: &'static str,
    #[cfg_attr(
        target_family = "wasm",
        expect(dead_code, reason = "the table of what is read is made natively")
    )]
    pub(crate) grade: Grade,
}

/// Words that tell a state.
pub(crate) struct Phrase {
    pub(crate) status: Status,
    pub(crate) text: &'static str,
    #[cfg_attr(
        target_family = "wasm",
        expect(dead_code, reason = "the table of what is read is made natively")
    )]
    pub(crate) grade: Grade,
}

/// Fixed parts of what cscript and wscript print around the output.
pub(crate) struct ScriptHost {
    /// The beginning of the banner.
    pub(crate) version: &'static str,
    /// Its second line.
    pub(crate) copyright: &'static str,
    /// The part of “can't find script engine … for script …” before or behind the name.
    pub(crate) no_engine: &'static str,
    /// The script host is switched off.
    pub(crate) disabled: &'static str,
}

impl ScriptHost {
    /// All of its parts.
    pub(super) fn parts(&self) -> [&'static str; 4] {
        [self.version, self.copyright, self.no_engine, self.disabled]
    }
}

/// One language of slmgr.
pub(crate) struct Language {
    /// BCP 47.
    pub(crate) tag: &'static str,
    pub(crate) labels: &'static [Label],
    /// What stands behind the status label.
    pub(crate) statuses: &'static [Phrase],
    /// What `/xpr` says; `{date}` stands for the date.
    pub(crate) sentences: &'static [Phrase],
    pub(crate) script_host: ScriptHost,
}
