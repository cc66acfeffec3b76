//! The kinds of text that are read. Each is one file and one row of the list in `read_all`.

mod slmgr;

use super::capture::Line;
use super::draft::Draft;
use super::evidence::{Command, Dialect};
use super::labels::Tally;

/// The input, in the two forms that dialects read.
pub(crate) struct Paste<'a> {
    /// As it came.
    pub(crate) source: &'a str,
    /// As lines of output.
    pub(crate) lines: Vec<Line>,
}

/// What one dialect read.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) drafts: Vec<Draft>,
    pub(crate) command: Option<Command>,
    pub(crate) tally: Tally,
    /// The numbers of lines inside a block that say nothing known.
    pub(crate) unknown: Vec<usize>,
}

/// Every dialect that read something, in the order of the list.
pub(crate) fn read_all(paste: &Paste<'_>) -> Vec<(Dialect, Reading)> {
    vec![(Dialect::Slmgr, slmgr::read(paste))]
}
