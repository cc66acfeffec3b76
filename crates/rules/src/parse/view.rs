//! The paste as the page shows it again: the lines that decided something marked, identifiers
//! masked, lines that were not understood named, and of a long paste what matters.

use std::ops::Range;

use super::evidence::{Notice, NoticeCode, Observed, Product, Role};
use super::labels::{self, Field};
use super::mask::masked;
use super::row::{Row, rows};
use super::transfer::Transfer;
use super::{MOST_LINES, beginning, capture, shape};
use crate::closed_set::closed_set;
use crate::vocabulary::Status;

closed_set! {
    /// What a line was found to tell.
    pub enum Tells {
        Edition = "edition",
        Windows = "windows",
        Channel = "channel",
        Key = "key",
        Status = "status",
        Reason = "reason",
        Minutes = "minutes",
        KeyDate = "key-date",
        Volume = "volume",
        Subscription = "subscription",
        ActivationMethod = "entitlement",
        UpgradedFrom = "upgraded-from",
        FirmwareKey = "firmware-key",
        History = "history",
        Slic = "slic",
        Hardware = "hardware",
        Machine = "machine",
    }
}

/// A line of the paste.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number in the input, counted from 1; lines that came glued together share one.
    pub number: usize,
    /// Its text in the normal form, with `•` in place of whatever identifies.
    pub text: String,
    /// What was read from it, in the order of [`Tells`]; empty for most lines.
    pub tells: Vec<Tells>,
    /// Whether it was not understood.
    pub is_unknown: bool,
}

/// A part of the view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A line that is shown.
    Line(Line),
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
pub fn view(text: &str, products: &[Product], notices: &[Notice]) -> Vec<Part> {
    let places = places(products);
    let (text, _) = beginning(text);
    let rows = rows(&opened(text, capture::lines(text, MOST_LINES), &places));
    let told = told(&rows, &places);
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
    for tale in &told {
        if let Some(rank) = ranks.get_mut(tale.row) {
            *rank = (*rank).max(if tale.is_primary {
                Rank::Primary
            } else {
                Rank::Other
            });
        }
    }
    let chosen = chosen(&ranks);

    let mut parts = Vec::new();
    let mut told = told.iter().peekable();
    let mut left_out = 0;
    for ((at, row), is_chosen) in rows.iter().enumerate().zip(chosen) {
        let mut tells = Vec::new();
        while let Some(tale) = told.next_if(|tale| tale.row == at) {
            tells.push(tale.tells);
        }
        if !is_chosen {
            left_out += 1;
            continue;
        }
        if left_out > 0 {
            parts.push(Part::LeftOut(left_out));
            left_out = 0;
        }
        tells.sort_by_key(|tells| *tells as usize);
        tells.dedup();
        let is_unknown = tells.is_empty() && is_unknown(row);
        // Without its words nobody could say what state they mean.
        let is_state = states.contains(&row.number);
        parts.push(Part::Line(Line {
            number: row.number,
            text: masked(row, &tells, is_state),
            tells,
            is_unknown,
        }));
    }
    if left_out > 0 {
        parts.push(Part::LeftOut(left_out));
    }
    parts
}

/// Where something was read.
struct Place {
    span: Range<usize>,
    tells: Tells,
    is_primary: bool,
}

/// The places of all facts, in the order of the input.
fn places(products: &[Product]) -> Vec<Place> {
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
    let mut places = Vec::new();
    for product in products.iter().filter(counts) {
        let facts = [
            (Tells::Edition, of(product.edition_id.as_ref())),
            (Tells::Windows, of(product.windows.as_ref())),
            (Tells::Channel, of(product.channel.as_ref())),
            (Tells::Key, of(product.key.as_ref())),
            (Tells::Status, of(product.status.as_ref())),
            (Tells::Reason, of(product.reason.as_ref())),
            (Tells::Minutes, of(product.minutes_left.as_ref())),
            (Tells::KeyDate, of(product.key_date.as_ref())),
            (Tells::Volume, of(product.volume.as_ref())),
            (Tells::Subscription, of(product.subscription.as_ref())),
            (
                Tells::ActivationMethod,
                of(product.activation_method.as_ref()),
            ),
            (
                Tells::UpgradedFrom,
                of(product.system.upgraded_from.as_ref()),
            ),
            (Tells::FirmwareKey, of(product.system.firmware_key.as_ref())),
            (Tells::History, of(product.system.history.as_ref())),
            (Tells::Slic, of(product.system.slic.as_ref())),
            (Tells::Hardware, of(product.system.hardware.as_ref())),
            (Tells::Machine, of(product.system.machine.as_ref())),
        ];
        let is_primary = product.primary;
        places.extend(facts.into_iter().filter_map(|(tells, span)| {
            span.map(|span| Place {
                span,
                tells,
                is_primary,
            })
        }));
    }
    places.sort_by_key(|place| place.span.start);
    places
}

/// The lines, long ones replaced by the parts of them that tell something.
fn opened(text: &str, lines: Vec<capture::Line>, places: &[Place]) -> Vec<capture::Line> {
    let transfer = Transfer::of(text);
    let mut places = places.iter().peekable();
    let mut opened = Vec::with_capacity(lines.len());
    for line in lines {
        let mut inside: Vec<&Range<usize>> = Vec::new();
        while let Some(place) = places.next_if(|place| place.span.start < line.span.end) {
            if place.span.len() < line.span.len() && inside.last() != Some(&&place.span) {
                inside.push(&place.span);
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
struct Tale {
    row: usize,
    tells: Tells,
    is_primary: bool,
}

/// Which rows tell which facts, in the order of the rows.
fn told(rows: &[Row], places: &[Place]) -> Vec<Tale> {
    let mut told = Vec::with_capacity(places.len());
    let mut places = places.iter().peekable();
    let mut first = 0;
    for group in rows.chunk_by(|one, other| one.span == other.span) {
        let end = group.first().map_or(0, |row| row.span.end);
        while let Some(place) = places.next_if(|place| place.span.start < end) {
            // Rows that came in one line share its place.
            let at = group
                .iter()
                .position(|row| group.len() == 1 || shows(row, place.tells));
            told.push(Tale {
                row: first + at.unwrap_or(0),
                tells: place.tells,
                is_primary: place.is_primary,
            });
        }
        first += group.len();
    }
    told.sort_by_key(|tale| tale.row);
    told
}

/// Whether this row looks like one that tells this.
fn shows(row: &Row, tells: Tells) -> bool {
    let is = |fields: &[Field]| row.field.is_some_and(|field| fields.contains(&field));
    match tells {
        Tells::Edition => shape::name(&row.text).is_some(),
        Tells::Channel => {
            is(&[Field::ProductKeyChannel]) || shape::description(&row.text).is_some()
        }
        Tells::Key => is(&[Field::PartialProductKey]),
        Tells::Status => is(&[Field::LicenseStatus]) || labels::sentence(&row.text).is_some(),
        Tells::Reason => shape::code(&row.text).is_some(),
        Tells::Minutes => shape::minutes(row.value()).is_some(),
        Tells::Windows => is(&[Field::ServiceVersion]) || shape::release_in(&row.text).is_some(),
        Tells::KeyDate => is(&[Field::ExtendedPid]),
        Tells::Volume => is(&[Field::KmsRegisteredName, Field::KmsFromDns, Field::KmsCmid]),
        Tells::Subscription => is(&[Field::SubscriptionStatus]),
        Tells::ActivationMethod
        | Tells::UpgradedFrom
        | Tells::FirmwareKey
        | Tells::History
        | Tells::Slic
        | Tells::Hardware
        | Tells::Machine => false,
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
