//! What a dialect is given, and what it gives back.

use std::ops::Range;

use crate::parse::capture::Line;
use crate::parse::detection::{Command, Dialect};
use crate::parse::draft::Draft;
use crate::parse::labels::Tally;
use crate::parse::notice::NoticeCode;
use crate::parse::observed::Observed;
use crate::parse::words::Words;

/// The input, in the two forms that dialects read.
pub(crate) struct Paste<'a> {
    /// As it came.
    pub(crate) source: &'a str,
    /// As lines of output that no dialect has claimed yet.
    pub(crate) lines: Vec<Line>,
    /// The words of all lines.
    pub(crate) words: Words,
    /// The numbers of the lines that stand below each of several headings that name PCs.
    pub(crate) pcs: Vec<Range<usize>>,
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
            pcs: Vec::new(),
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
    /// The codes for which other words stand than their numbers.
    pub(crate) codes: Vec<Observed<u32>>,
    /// The bytes of fixed texts, whose words and codes tell nothing of this PC.
    pub(crate) silent: Vec<Range<usize>>,
    /// The lines, by index, that no other dialect is to read.
    pub(super) claimed: Vec<usize>,
    /// Whether it claims all of them.
    pub(super) claims_all: bool,
}

impl Reading {
    /// Claims the lines that have one of these bytes.
    pub(super) fn claim(&mut self, paste: &Paste<'_>, first: usize, last: usize) {
        for (at, line) in paste.lines.iter().enumerate() {
            if line.span.end > first && line.span.start < last {
                self.claimed.push(at);
            }
        }
    }
}
