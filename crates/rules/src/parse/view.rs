//! The paste as the page shows it again: the lines that decided something marked, identifiers
//! masked, lines that were not understood named, and of a long paste what matters.

use std::ops::Range;

use super::evidence::{Notice, NoticeCode, Product, Role};
use super::fact_kind::FactKind;
use super::labels::{self, Field};
use super::mask::masked;
use super::observed::Observed;
use super::row::{Row, rows};
use super::transfer::Transfer;
use super::{MOST_LINES, beginning, capture, shape};
use crate::vocabulary::Status;

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

/// As many lines are shown at most.
const MOST: usize = 60;
/// As many of them because they tell something of the installed Windows.
const MOST_TELLING: usize = 36;
/// As many of them because they were not understood.
const MOST_UNKNOWN: usize = 8;
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
    let about = |code: NoticeCode| {
        let about = notices.iter().filter(move |notice| notice.code == code);
        about.filter_map(|notice| notice.line)
    };
    let states: Vec<usize> = about(NoticeCode::StatusUnknown).collect();
    let unknown = about(NoticeCode::UnknownLine).chain(states.iter().copied());
    let mut unknown: Vec<usize> = unknown.collect();
    unknown.sort_unstable();
    let is_unknown = |row: &Row| unknown.binary_search(&row.number).is_ok();

    let mut ranks: Vec<Rank> = rows
        .iter()
        .map(|row| {
            if is_unknown(row) {
                Rank::Unknown
            } else {
                Rank::Plain
            }
        })
        .collect();
    for fact in &located {
        if let Some(rank) = ranks.get_mut(fact.row) {
            *rank = (*rank).max(if fact.is_primary {
                Rank::Primary
            } else {
                Rank::Other
            });
        }
    }
    let chosen = chosen(&ranks);

    let mut parts = Vec::new();
    let mut located = located.iter().peekable();
    let mut left_out = 0;
    for ((at, row), is_chosen) in rows.iter().enumerate().zip(chosen) {
        let mut facts = Vec::new();
        while let Some(fact) = located.next_if(|fact| fact.row == at) {
            facts.push(fact.kind);
        }
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
        let is_unknown = facts.is_empty() && is_unknown(row);
        // Without its words nobody could say what state they mean.
        let is_state = states.contains(&row.number);
        parts.push(ViewPart::Line(ViewLine {
            number: row.number,
            text: masked(row, &facts, is_state),
            facts,
            is_unknown,
        }));
    }
    if left_out > 0 {
        parts.push(ViewPart::LeftOut(left_out));
    }
    parts
}

/// Where something was read.
struct FactSpan {
    span: Range<usize>,
    kind: FactKind,
    is_primary: bool,
}

/// The places of all facts, in the order of the input.
fn spans(products: &[Product]) -> Vec<FactSpan> {
    fn of<T>(seen: Option<&Observed<T>>) -> Option<Range<usize>> {
        seen.map(|seen| seen.span.clone())
    }
    // Of `/dlv all`, what is not in use decides nothing.
    let is_alone = !products.iter().any(|product| product.primary);
    let is_licensed = |product: &Product| {
        let status = product.status.as_ref().map(|seen| seen.value);
        status == Some(Status::Licensed)
    };
    let counts = |product: &&Product| {
        is_alone || product.primary || product.role == Role::AddOn && is_licensed(product)
    };
    let mut spans = Vec::new();
    for product in products.iter().filter(counts) {
        let facts = [
            (FactKind::Edition, of(product.edition_id.as_ref())),
            (FactKind::Windows, of(product.windows.as_ref())),
            (FactKind::Channel, of(product.channel.as_ref())),
            (FactKind::Key, of(product.key.as_ref())),
            (FactKind::Status, of(product.status.as_ref())),
            (FactKind::Reason, of(product.reason.as_ref())),
            (FactKind::Minutes, of(product.minutes_left.as_ref())),
            (FactKind::KeyDate, of(product.key_date.as_ref())),
            (FactKind::Volume, of(product.volume.as_ref())),
            (FactKind::Subscription, of(product.subscription.as_ref())),
            (
                FactKind::ActivationMethod,
                of(product.activation_method.as_ref()),
            ),
            (
                FactKind::UpgradedFrom,
                of(product.system.upgraded_from.as_ref()),
            ),
            (
                FactKind::FirmwareKey,
                of(product.system.firmware_key.as_ref()),
            ),
            (FactKind::History, of(product.system.history.as_ref())),
            (FactKind::Slic, of(product.system.slic.as_ref())),
            (FactKind::Hardware, of(product.system.hardware.as_ref())),
            (FactKind::Machine, of(product.system.machine.as_ref())),
            (
                FactKind::FillerUuid,
                of(product.system.filler_uuid.as_ref()),
            ),
            (FactKind::Tpm, of(product.system.tpm.as_ref())),
        ];
        let is_primary = product.primary;
        spans.extend(facts.into_iter().filter_map(|(kind, span)| {
            span.map(|span| FactSpan {
                span,
                kind,
                is_primary,
            })
        }));
    }
    spans.sort_by_key(|fact| fact.span.start);
    spans
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

/// One fact, and the row that tells it.
struct FactLocation {
    row: usize,
    kind: FactKind,
    is_primary: bool,
}

/// Which rows tell which facts, in the order of the rows.
fn located(rows: &[Row], spans: &[FactSpan]) -> Vec<FactLocation> {
    let mut located = Vec::with_capacity(spans.len());
    let mut spans = spans.iter().peekable();
    let mut first = 0;
    for group in rows.chunk_by(|one, other| one.span == other.span) {
        let end = group.first().map_or(0, |row| row.span.end);
        while let Some(fact) = spans.next_if(|fact| fact.span.start < end) {
            // Rows that came in one line share its place.
            let at = group
                .iter()
                .position(|row| group.len() == 1 || shows(row, fact.kind));
            located.push(FactLocation {
                row: first + at.unwrap_or(0),
                kind: fact.kind,
                is_primary: fact.is_primary,
            });
        }
        first += group.len();
    }
    located.sort_by_key(|fact| fact.row);
    located
}

/// Whether this row looks like one that tells this.
fn shows(row: &Row, kind: FactKind) -> bool {
    let is = |fields: &[Field]| row.field.is_some_and(|field| fields.contains(&field));
    match kind {
        FactKind::Edition => shape::name(&row.text).is_some(),
        FactKind::Channel => {
            is(&[Field::ProductKeyChannel]) || shape::description(&row.text).is_some()
        }
        FactKind::Key => is(&[Field::PartialProductKey]),
        FactKind::Status => is(&[Field::LicenseStatus]) || labels::sentence(&row.text).is_some(),
        FactKind::Reason => shape::code(&row.text).is_some(),
        FactKind::Minutes => shape::minutes(row.value()).is_some(),
        FactKind::Windows => is(&[Field::ServiceVersion]) || shape::release_in(&row.text).is_some(),
        FactKind::KeyDate => is(&[Field::ExtendedPid]),
        FactKind::Volume => is(&[Field::KmsRegisteredName, Field::KmsFromDns, Field::KmsCmid]),
        FactKind::Subscription => is(&[Field::SubscriptionStatus]),
        FactKind::ActivationMethod
        | FactKind::UpgradedFrom
        | FactKind::FirmwareKey
        | FactKind::History
        | FactKind::Slic
        | FactKind::Hardware
        | FactKind::Machine
        | FactKind::FillerUuid
        | FactKind::Tpm => false,
    }
}

/// Why a row is shown, the strongest reason last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Plain,
    Other,
    Unknown,
    Primary,
}

/// Which rows are shown.
fn chosen(ranks: &[Rank]) -> Vec<bool> {
    if ranks.len() <= MOST {
        return vec![true; ranks.len()];
    }
    let mut order: Vec<usize> = Vec::with_capacity(MOST);
    let places = |wanted| {
        let fitting = ranks
            .iter()
            .enumerate()
            .filter(move |(_, rank)| **rank == wanted);
        fitting.map(|(at, _)| at)
    };
    order.extend(places(Rank::Primary).take(MOST_TELLING));
    let rest = MOST_TELLING - order.len();
    order.extend(places(Rank::Unknown).take(MOST_UNKNOWN));
    order.extend(places(Rank::Other).take(rest));
    if order.is_empty() {
        order.extend(0..MOST_UNKNOWN);
    }
    let mut chosen = vec![false; ranks.len()];
    let mut free = MOST;
    let near = order.iter().flat_map(|at| [at + 1, at.wrapping_sub(1)]);
    for at in order.iter().copied().chain(near) {
        if let Some(is_chosen) = chosen.get_mut(at)
            && !*is_chosen
            && free > 0
        {
            *is_chosen = true;
            free -= 1;
        }
    }
    chosen
}
