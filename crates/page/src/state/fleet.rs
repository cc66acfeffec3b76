//! Many PCs at once: what was read of each, what is listed, and which one is open.

mod action;
mod batch;
mod listing;
mod progress;
mod reduce;
mod row;
mod totals;

use std::rc::Rc;

use ninsho_intake::{Decoded, Kind, inputs, sections};
use ninsho_rules::evidence;
use ninsho_rules::judge::Answers;
use ninsho_rules::text::{FleetWord, Lang};
use ninsho_rules::time;

pub(crate) use self::action::FleetAction;
use self::action::Pending;
pub(crate) use self::batch::{Batch, why_nothing};
pub(crate) use self::listing::{Column, Listing};
pub(crate) use self::progress::{Progress, Stop};
pub(crate) use self::row::{EVENTS, Failure, Row, Why};
pub(crate) use self::totals::Totals;

/// So many PCs are judged again in one task.
const SLICE: usize = 64;

/// So many PCs are taken into the list in one task.
const LISTED_AT_ONCE: usize = 2048;

/// So many reports are printed at a time.
pub(crate) const SHEETS: usize = 100;

/// Nobody shows more outputs than these to ask about one.
const OF_OTHERS: usize = 8;

/// What was pasted is a text already.
fn as_utf8(bytes: &[u8]) -> Decoded {
    Decoded {
        text: String::from_utf8_lossy(bytes).into_owned(),
        note: None,
    }
}

/// All PCs, and what of them is on the screen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fleet {
    /// In slices, so that a few more rows do not copy all.
    slices: Vec<Rc<[Row]>>,
    count: usize,
    pub(crate) totals: Totals,
    pub(crate) failures: Vec<Rc<[Failure]>>,
    kept: usize,
    pub(crate) progress: Progress,
    /// Milliseconds that the reading took so far.
    pub(crate) elapsed: u32,
    pub(crate) stop: Stop,
    pub(crate) listing: Listing,
    /// The places of those that are listed, of all that were looked at.
    pub(crate) listed: Rc<[u32]>,
    /// So many were looked at for the list.
    looked_at: usize,
    /// The places of those that were selected one by one, in order.
    pub(crate) selected: Rc<[u32]>,
    /// The places of those whose reports are being printed.
    pub(crate) sheets: Rc<[u32]>,
    /// The place of the one whose report is open.
    pub(crate) open: Option<usize>,
    /// How far the list was scrolled when it was opened, in pixels.
    pub(crate) scrolled: i32,
    /// What was answered for many last.
    pub(crate) answers: Answers,
    pending: Option<Pending>,
}

impl Fleet {
    /// Before anything was read.
    pub(crate) fn new(stop: Stop) -> Self {
        Self {
            slices: Vec::new(),
            count: 0,
            totals: Totals::default(),
            failures: Vec::new(),
            kept: 0,
            progress: Progress::Reading,
            elapsed: 0,
            stop,
            listing: Listing::default(),
            listed: Rc::default(),
            looked_at: 0,
            selected: Rc::default(),
            sheets: Rc::default(),
            open: None,
            scrolled: 0,
            answers: Answers::default(),
            pending: None,
        }
    }

    /// The PCs in a pasted text; `None` where it is one PC or none, or about one of them alone.
    pub(super) fn of_text(text: &str, lang: Lang, today: time::Date) -> Option<Self> {
        let mut batch = Batch::default();
        match Kind::of("", text.as_bytes()) {
            kind @ (Kind::Csv | Kind::Ndjson) => {
                let source = Box::new(std::io::Cursor::new(text.as_bytes()));
                for entry in inputs("", kind, source, as_utf8) {
                    match entry {
                        Ok(input) => batch.take(&input.name, &input.text, 0, today),
                        Err(error) => batch.failures.push(error.into()),
                    }
                }
            }
            Kind::Text | Kind::Zip => {
                let several = sections(text).len();
                // Nobody lists an own PC beside a friend's or a guide's: it is judged alone.
                let is_own_one = || several <= OF_OTHERS && evidence::read(text).has_one_own();
                if several > 1 && !is_own_one() {
                    batch.take("", text, 0, today);
                }
            }
        }
        if batch.rows.len() < 2 {
            return None;
        }
        let mut fleet = Self::new(Stop::default());
        fleet.add(batch, lang);
        fleet.progress = Progress::Done;
        Some(fleet)
    }

    /// How many PCs there are.
    pub(crate) const fn count(&self) -> usize {
        self.count
    }

    /// How many inputs there is no verdict of.
    pub(crate) fn failed(&self) -> usize {
        self.failures.iter().map(|some| some.len()).sum()
    }

    /// The PC at this place.
    pub(crate) fn row(&self, place: usize) -> Option<&Row> {
        self.slices.get(place / SLICE)?.get(place % SLICE)
    }

    /// The places of the PCs that an answer or a file is for: those that are selected, else
    /// all that are listed.
    pub(crate) fn chosen(&self) -> &Rc<[u32]> {
        if self.selected.is_empty() {
            &self.listed
        } else {
            &self.selected
        }
    }

    pub(crate) fn is_selected(&self, place: usize) -> bool {
        u32::try_from(place).is_ok_and(|place| self.selected.binary_search(&place).is_ok())
    }

    fn select(&mut self, place: usize, is_selected: bool) {
        let Ok(place) = u32::try_from(place) else {
            return;
        };
        let mut selected = self.selected.to_vec();
        match (selected.binary_search(&place), is_selected) {
            (Err(at), true) => selected.insert(at, place),
            (Ok(at), false) => drop(selected.remove(at)),
            _ => return,
        }
        self.selected = selected.into();
    }

    /// The PCs that are chosen, with their places.
    pub(crate) fn chosen_rows(&self) -> impl Iterator<Item = (usize, &Row)> {
        self.chosen().iter().filter_map(|place| {
            let place = *place as usize;
            Some((place, self.row(place)?))
        })
    }

    /// What the one is called whose report is open.
    pub(crate) fn open_title(&self, lang: Lang) -> Option<String> {
        let place = self.open?;
        Some(
            self.row(place)?
                .title(place, lang.fleet(FleetWord::Unnamed)),
        )
    }

    /// Lays out the reports on those that are chosen, until they are printed.
    pub(super) fn lay_out_sheets(&mut self) {
        self.sheets = self.chosen().iter().copied().take(SHEETS).collect();
    }

    /// How many answers are still to be judged.
    pub(crate) fn left(&self) -> usize {
        let pending = self.pending.as_ref();
        pending.map_or(0, |pending| pending.places.len() - pending.at)
    }

    /// How many are still to be looked at for the list.
    pub(crate) const fn unlisted(&self) -> usize {
        self.count - self.looked_at
    }

    fn add(&mut self, batch: Batch, lang: Lang) {
        self.kept += batch.kept;
        self.count += batch.rows.len();
        for row in &batch.rows {
            self.totals.add(row);
        }
        if !batch.failures.is_empty() {
            self.failures.push(batch.failures.into());
        }
        let mut rows = batch.rows.into_iter().peekable();
        while rows.peek().is_some() {
            // Every slice but the last is full, so that a place is found by counting.
            let mut slice = match self.slices.pop() {
                Some(last) if last.len() < SLICE => last.to_vec(),
                Some(full) => {
                    self.slices.push(full);
                    Vec::new()
                }
                None => Vec::new(),
            };
            slice.extend(rows.by_ref().take(SLICE - slice.len()));
            self.slices.push(slice.into());
        }
        self.list_some(lang);
    }

    /// Looks at the next PCs for the list.
    fn list_some(&mut self, lang: Lang) {
        let begin = self.looked_at;
        self.looked_at = self.count.min(begin + LISTED_AT_ONCE);
        let row = |place: u32| self.row(place as usize);
        let more = (begin..self.looked_at).filter_map(|place| {
            let place = u32::try_from(place).ok()?;
            Some((place, row(place)?))
        });
        self.listed = self.listing.with(&self.listed, more, row, lang);
    }

    /// Begins the list anew: the first PCs at once, the others with [`FleetAction::List`].
    pub(crate) fn list(&mut self, lang: Lang) {
        self.listed = Rc::default();
        self.looked_at = 0;
        self.list_some(lang);
    }

    /// Puts a PC that has changed where it belongs in the list now.
    pub(super) fn list_again(&mut self, place: usize, lang: Lang) {
        let Some((at, row)) = u32::try_from(place).ok().zip(self.row(place)) else {
            return;
        };
        let others: Vec<u32> = self
            .listed
            .iter()
            .copied()
            .filter(|one| *one != at)
            .collect();
        let row_of = |place: u32| self.row(place as usize);
        self.listed = self
            .listing
            .with(&others, std::iter::once((at, row)), row_of, lang);
    }

    /// Another state of the PC at this place.
    pub(super) fn replace(&mut self, place: usize, row: Row) {
        if let Some(slice) = self.slices.get_mut(place / SLICE)
            && let Some(old) = Rc::make_mut(slice).get_mut(place % SLICE)
        {
            self.totals.remove(old);
            self.totals.add(&row);
            *old = row;
        }
    }
}
