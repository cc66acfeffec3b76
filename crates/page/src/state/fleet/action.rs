//! What happens to the list of many PCs.

use std::rc::Rc;

use ninsho_rules::judge::{OutcomeIcon, Question};

use super::batch::Batch;
use super::listing::Column;
use super::progress::Stop;

/// What happens to the list.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum FleetAction {
    /// Files are being read; what was shown before goes.
    Begin(Stop),
    /// This was read so far, after so many milliseconds.
    Read(Stop, Batch, u32),
    /// All was read.
    End(Stop),
    /// The visitor has waited long enough.
    Stop,
    /// Only PCs with this mark in the event at this place; again, and all are listed.
    Mark(usize, OutcomeIcon),
    Search(String),
    /// Whether the PC at this place is one of those that an answer or a file is for.
    Select(usize, bool),
    SelectNone,
    SortBy(Column),
    ShowAll,
    /// The report on the PC at this place, with the list scrolled so far.
    Open(usize, i32),
    Close,
    /// The reports on those that are chosen, a sheet each.
    PrintSheets,
    /// One answer for those that are chosen.
    Answer(Question, Option<&'static str>),
    /// The next of these are judged.
    Judge,
    /// The next of those that were read are looked at for the list.
    List,
}

/// PCs whose answer is still to be judged.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pending {
    pub(super) question: Question,
    pub(super) answer: Option<&'static str>,
    pub(super) places: Rc<[u32]>,
    pub(super) at: usize,
}
