//! The kinds of text that are read. Each is one file and one row of the list `READERS`.

mod event;
mod failure;
mod fixed;
mod helper;
mod json;
mod list;
mod mgadiag;
mod ospp;
mod property;
mod registry;
mod report;
mod scan;
pub(super) mod settings;
mod slmgr;
mod table;
mod winver;

use std::ops::Range;

use super::capture::Line;
use super::draft::Draft;
use super::evidence::{Command, Dialect, NoticeCode};
use super::labels::Tally;
use super::words::Words;

/// The input, in the two forms that dialects read.
pub(crate) struct Paste<'a> {
    /// As it came.
    pub(crate) source: &'a str,
    /// As lines of output that no dialect has claimed yet.
    pub(crate) lines: Vec<Line>,
    /// The words of all lines.
    pub(crate) words: Words,
}

impl<'a> Paste<'a> {
    pub(crate) fn new(source: &'a str, lines: Vec<Line>) -> Self {
        let words = lines
            .iter()
            .fold(Words::default(), |all, line| all.and(line.words));
        Self {
            source,
            lines,
            words,
        }
    }
}

/// What one dialect read.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// The kind of text, where this reader knows it for certain.
    pub(crate) dialect: Option<Dialect>,
    /// Only facts about the system: another dialect names the kind.
    pub(crate) is_weak: bool,
    pub(crate) drafts: Vec<Draft>,
    pub(crate) command: Option<Command>,
    pub(crate) language: Option<&'static str>,
    pub(crate) tally: Tally,
    /// The numbers of lines inside a block that say nothing known.
    pub(crate) unknown: Vec<usize>,
    /// The numbers of such lines outside every block.
    pub(crate) outside: Vec<usize>,
    /// The numbers of lines that are understood and give no fact.
    pub(crate) known: Vec<usize>,
    pub(crate) notices: Vec<(NoticeCode, usize)>,
    /// The bytes of fixed texts, whose words and codes tell nothing of this PC.
    pub(crate) silent: Vec<Range<usize>>,
    /// The lines, by index, that no other dialect is to read.
    claimed: Vec<usize>,
    claims_all: bool,
}

impl Reading {
    /// Claims the lines that have one of these bytes.
    fn claim(&mut self, paste: &Paste<'_>, first: usize, last: usize) {
        for (at, line) in paste.lines.iter().enumerate() {
            if line.span.end > first && line.span.start < last {
                self.claimed.push(at);
            }
        }
    }
}

/// Whether this is the name of a property that only a licence has, as CIM, inventories and
/// Ansible write it: `LicenseStatus`, `license_status`.
pub fn is_property(name: &str) -> bool {
    property::is_own(name)
}

type Reader = fn(&Paste<'_>) -> Reading;

/// The dialects, the most particular first: each reads what those before it left.
static READERS: &[Reader] = &[
    failure::read,
    fixed::read,
    json::read,
    list::read,
    table::read,
    registry::read,
    event::read,
    report::read,
    mgadiag::read,
    ospp::read,
    slmgr::read,
    settings::read,
];

/// What every dialect read.
pub(crate) fn read_all(mut paste: Paste<'_>) -> Vec<Reading> {
    let mut readings = Vec::with_capacity(READERS.len());
    for reader in READERS {
        let mut reading = reader(&paste);
        if reading.claims_all {
            paste.lines.clear();
        } else if !reading.claimed.is_empty() {
            let mut claimed = std::mem::take(&mut reading.claimed).into_iter().peekable();
            let mut at = 0;
            paste.lines.retain(|_| {
                let is_claimed = claimed.next_if_eq(&at).is_some();
                at += 1;
                !is_claimed
            });
        }
        readings.push(reading);
    }
    readings
}
