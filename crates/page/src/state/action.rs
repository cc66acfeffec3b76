//! What can happen to the page.

use ninsho_rules::judge::{Question, Step};
use ninsho_rules::text::Lang;

use super::fleet::FleetAction;
use crate::format::ExportFormat;

/// What was pasted or dropped and is no text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Unreadable {
    /// A picture, or pages that may be pictures.
    Picture,
}

/// What can happen to the page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Action {
    /// The visitor typed or pasted; the field holds this now.
    Edit(String),
    /// The visitor types; the field holds this in a pause.
    Type(String),
    /// Who typed wants to look at the result.
    See,
    /// A text took the place of what the field held; that is kept for `Restore`.
    Put(String),
    /// Something came that cannot be read.
    Refuse(Unreadable),
    /// The text before comes back, with its answers.
    Restore,
    /// A question is answered, or its answer taken back.
    Answer(Question, Option<&'static str>),
    /// A clue of the text is not to count, or counts again.
    Dismiss(Question, bool),
    /// A step was tried in vain, or was not after all.
    Try(Step, bool),
    /// Another of several computers is shown.
    SelectComputer(usize),
    /// Something about many PCs at once.
    Fleet(FleetAction),
    /// The guided way begins, with the code or the story that was typed.
    StartGuide,
    /// The question on the screen is answered, or skipped, and the next one comes.
    GuideAnswer(Option<&'static str>),
    /// The question before comes back, and this one is open again.
    GuideBack,
    /// The browser went so many steps into the guided way, back or forth; 0 is the page.
    GuideTo(usize),
    /// The result of what was answered so far is wanted.
    EndGuide,
    /// The guided way was no use; all is as it was before.
    LeaveGuide,
    SetLang(Lang),
    /// The fragment of the address, at the start and when it changed.
    Open(String),
    /// The link is shared, so the address bar shows it.
    ShareLink,
    /// A form is looked at; a second time closes it.
    ToggleFormat(ExportFormat),
    /// What became of a copy.
    Copied(bool),
    /// The browser has printed, or the visitor thought better of it.
    Printed,
}
