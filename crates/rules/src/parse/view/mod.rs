//! The paste as the page shows it again: the lines that decided something marked, identifiers
//! masked, lines that were not understood named, and of a long paste what matters.

mod fact_location;
mod fact_span;
mod rank;

use std::ops::Range;

use super::fact_kind::FactKind;
use super::machine_column::MachineColumns;
use super::mask::masked;
use super::notice::{Notice, NoticeCode};
use super::product::Product;
use super::row::{Row, rows};
use super::transfer::Transfer;
use super::{MOST_LINES, beginning, capture};
use fact_location::{FactLocation, located};
use fact_span::{FactSpan, spans};
use rank::{Rank, chosen};

/// A line of the paste.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewLine {
    /// Its number in the input, counted from 1; lines that came glued together share one.
    pub number: usize,
    /// Its text in the normal form, with `•` in place of whatever identifies.
    pub text: String,
    /// What was read from it, in the order of [`FactKind`]; empty for most lines.
    pub facts: Vec<FactKind>,
    /// Whether it was not understood.
    pub is_unknown: bool,
}

/// A part of the view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ViewPart {
    /// A line that is shown.
    Line(ViewLine),
    /// So many lines that are not.
    LeftOut(usize),
}

/// Of a longer line only the parts that tell something are shown, in bytes.
const LONG: usize = 240;

/// What to show of a text that was read; these are the products and notices of its report.
///
/// Of a text with at most 60 lines that is every line; of a longer one the lines that tell
/// something, some that were not understood, and their neighbours.
pub fn view(text: &str, products: &[Product], notices: &[Notice]) -> Vec<ViewPart> {
    let spans = spans(products);
    let (text, _) = beginning(text);
    let rows = rows(&opened(text, capture::lines(text, MOST_LINES), &spans));
    let located = located(&rows, &spans);
    let unknown = UnknownLines::of(notices);
    let chosen = chosen(&ranks(&rows, &located, &unknown));

    let mut parts = Vec::new();
    let mut located = located.iter().peekable();
    let mut left_out = 0;
    let mut machines: Option<MachineColumns> = None;
    for ((at, row), is_chosen) in rows.iter().enumerate().zip(chosen) {
        let mut facts = Vec::new();
        while let Some(fact) = located.next_if(|fact| fact.row == at) {
            facts.push(fact.kind);
        }
        let heading = MachineColumns::of(&row.text);
        let is_heading = heading.is_some();
        machines = heading.or(machines);
        if !is_chosen {
            left_out += 1;
            continue;
        }
        if left_out > 0 {
            parts.push(ViewPart::LeftOut(left_out));
            left_out = 0;
        }
        facts.sort_by_key(|kind| *kind as usize);
        facts.dedup();
        let is_unknown = facts.is_empty() && unknown.has(row);
        // Without its words nobody could say what state they mean.
        let is_state = unknown.states.contains(&row.number);
        let text = masked(row, &facts, is_state);
        let text = match &machines {
            Some(machines) if !is_heading => machines.masked(&row.text, text),
            _ => text,
        };
        parts.push(ViewPart::Line(ViewLine {
            number: row.number,
            text,
            facts,
            is_unknown,
        }));
    }
    if left_out > 0 {
        parts.push(ViewPart::LeftOut(left_out));
    }
    parts
}

/// The lines that the notices call not understood, by their numbers.
struct UnknownLines {
    /// Those that tell a state in words that no table has.
    states: Vec<usize>,
    /// All of them, in order.
    all: Vec<usize>,
}

impl UnknownLines {
    fn of(notices: &[Notice]) -> Self {
        let about = |code: NoticeCode| {
            let about = notices.iter().filter(move |notice| notice.code == code);
            about.filter_map(|notice| notice.line)
        };
        let states: Vec<usize> = about(NoticeCode::StatusUnknown).collect();
        let all = about(NoticeCode::UnknownLine).chain(states.iter().copied());
        let mut all: Vec<usize> = all.collect();
        all.sort_unstable();
        Self { states, all }
    }

    fn has(&self, row: &Row) -> bool {
        self.all.binary_search(&row.number).is_ok()
    }
}

/// Why each row may be shown.
fn ranks(rows: &[Row], located: &[FactLocation], unknown: &UnknownLines) -> Vec<Rank> {
    let plain = |row: &Row| {
        if unknown.has(row) {
            Rank::Unknown
        } else {
            Rank::Plain
        }
    };
    let mut ranks: Vec<Rank> = rows.iter().map(plain).collect();
    for fact in located {
        if let Some(rank) = ranks.get_mut(fact.row) {
            *rank = (*rank).max(if fact.is_primary {
                Rank::Primary
            } else {
                Rank::Other
            });
        }
    }
    ranks
}

/// The lines, long ones replaced by the parts of them that tell something.
fn opened(text: &str, lines: Vec<capture::Line>, spans: &[FactSpan]) -> Vec<capture::Line> {
    let transfer = Transfer::of(text);
    let mut spans = spans.iter().peekable();
    let mut opened = Vec::with_capacity(lines.len());
    for line in lines {
        let mut inside: Vec<&Range<usize>> = Vec::new();
        while let Some(fact) = spans.next_if(|fact| fact.span.start < line.span.end) {
            if fact.span.len() < line.span.len() && inside.last() != Some(&&fact.span) {
                inside.push(&fact.span);
            }
        }
        if line.text.len() < LONG || inside.is_empty() {
            opened.push(line);
            continue;
        }
        for span in inside {
            capture::push(text, line.number, span.clone(), transfer, &mut opened);
        }
    }
    opened
}
