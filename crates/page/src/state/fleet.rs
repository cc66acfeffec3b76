//! Many PCs at once: what was read of each, what is listed, and which one is open.

mod listing;
mod row;
mod totals;

use std::cell::Cell;
use std::rc::Rc;

use ninsho_intake::{Decoded, Kind, inputs, sections};
use ninsho_rules::evidence;
use ninsho_rules::judge::{Answers, OutcomeIcon, Question};
use ninsho_rules::parse::{Notice, NoticeCode};
use ninsho_rules::text::{FleetWord, Lang};
use ninsho_rules::{Report, Subject, time};

pub(crate) use self::listing::{Column, Listing};
pub(crate) use self::row::{EVENTS, Failure, Row, Why};
pub(crate) use self::totals::Totals;

/// So many PCs are judged again in one task.
const SLICE: usize = 64;

/// So many PCs are taken into the list in one task.
const LISTED_AT_ONCE: usize = 2048;

/// So many reports are printed at a time.
pub(crate) const SHEETS: usize = 100;

/// As many bytes of texts are kept in all, so that the lines of a few PCs can be shown.
const KEPT: usize = 256 << 10;

/// Tells the reader of files that nobody waits for it any more.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stop(Rc<Cell<bool>>);

impl Stop {
    pub(crate) fn is_set(&self) -> bool {
        self.0.get()
    }

    pub(crate) fn set(&self) {
        self.0.set(true);
    }
}

impl PartialEq for Stop {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// How far the reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    Reading,
    Stopped,
    Done,
}

/// PCs whose answer is still to be judged.
#[derive(Debug, Clone, PartialEq)]
struct Pending {
    question: Question,
    answer: Option<&'static str>,
    places: Rc<[u32]>,
    at: usize,
}

/// What was read of an input: PCs, or why there is none.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Batch {
    pub(crate) rows: Vec<Row>,
    pub(crate) failures: Vec<Failure>,
    /// Bytes of texts that its rows keep.
    pub(crate) kept: usize,
}

impl Batch {
    /// Reads an input in which several PCs may stand. Of `kept` bytes the texts were kept so far.
    pub(crate) fn take(&mut self, name: &str, text: &str, kept: usize, today: time::Date) {
        let several = sections(text);
        if several.is_empty() {
            self.take_one(name, text, kept, today);
        }
        for (at, section) in several.into_iter().enumerate() {
            let name = match (section.name, name) {
                (Some(own), "") => own.to_owned(),
                (Some(own), file) => format!("{file}: {own}"),
                (None, "") => String::new(),
                (None, file) => format!("{file} ({})", at + 1),
            };
            self.take_one(&name, section.text, kept, today);
        }
    }

    fn take_one(&mut self, name: &str, text: &str, kept: usize, today: time::Date) {
        let systems = evidence::read(text).systems();
        let is_one = systems.len() == 1;
        for (at, evidence) in systems.into_iter().enumerate() {
            let verdict = Report::verdict_of(&evidence, today);
            let numbered = format!("{name} ({})", at + 1);
            let name = if is_one || name.is_empty() {
                name
            } else {
                &numbered
            };
            let notice = match verdict.facts.subject {
                Subject::Windows => None,
                Subject::AddOn => Some(NoticeCode::AddOnOnly),
                Subject::NotWindows => Some(NoticeCode::NotWindows),
                Subject::Nothing => Some(why_nothing(&evidence.notices)),
            };
            if let Some(notice) = notice {
                let (name, why) = (name.into(), Why::NotRecognised(notice));
                self.failures.push(Failure { name, why });
                continue;
            }
            let is_kept = is_one && kept + self.kept + text.len() <= KEPT;
            self.kept += if is_kept { text.len() } else { 0 };
            let text = is_kept.then(|| Rc::from(text));
            self.rows.push(Row::of(name, &verdict, text));
        }
    }
}

/// What was pasted is a text already.
fn as_utf8(bytes: &[u8]) -> Decoded {
    Decoded {
        text: String::from_utf8_lossy(bytes).into_owned(),
        note: None,
    }
}

/// Why nothing was recognised, in the words that help most.
pub(crate) fn why_nothing(notices: &[Notice]) -> NoticeCode {
    let mut codes = notices.iter().map(|notice| notice.code);
    codes
        .find(|code| {
            matches!(
                code,
                NoticeCode::VbscriptMissing
                    | NoticeCode::CommandFailed
                    | NoticeCode::InstallationId
                    | NoticeCode::Mojibake
                    | NoticeCode::TooLong
            )
        })
        .unwrap_or(NoticeCode::NothingRecognised)
}

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

    /// The PCs in a pasted text; `None` where it is one PC or none.
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
                if sections(text).len() > 1 {
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

    fn judge_some(&mut self, today: time::Date) {
        let Some(mut pending) = self.pending.take() else {
            return;
        };
        let some = pending.places.iter().skip(pending.at).take(SLICE);
        for place in some {
            let place = *place as usize;
            if let Some(row) = self.row(place) {
                // What was answered of one PC alone stays, but for this question.
                let answers = row.answers.with(pending.question, pending.answer);
                let answers = answers.unwrap_or(row.answers);
                self.replace(place, row.with_answers(answers, today));
            }
        }
        pending.at += SLICE;
        if pending.at < pending.places.len() {
            self.pending = Some(pending);
        }
    }

    /// Does what is asked; opening and closing are the page's own.
    pub(super) fn reduce(&mut self, action: FleetAction, lang: Lang, today: time::Date) {
        match action {
            FleetAction::Read(stop, batch, elapsed) if self.is_read_by(&stop) => {
                self.elapsed = elapsed;
                self.add(batch, lang);
            }
            FleetAction::End(stop) if self.is_read_by(&stop) => self.progress = Progress::Done,
            FleetAction::Stop => {
                self.stop.set();
                self.progress = Progress::Stopped;
            }
            FleetAction::Mark(event, icon) => {
                let mark = Some((event, icon));
                self.listing.mark = if self.listing.mark == mark {
                    None
                } else {
                    mark
                };
                self.relist(lang);
            }
            FleetAction::Search(query) => {
                self.listing.query = query.into();
                self.relist(lang);
            }
            FleetAction::Select(place, is_selected) => self.select(place, is_selected),
            FleetAction::SelectNone => self.selected = Rc::default(),
            FleetAction::SortBy(column) => {
                self.listing.sort_by(column);
                self.relist(lang);
            }
            FleetAction::ShowAll => {
                self.listing.mark = None;
                self.listing.query = Rc::default();
                self.relist(lang);
            }
            FleetAction::Answer(question, answer) => {
                self.answers = self.answers.with(question, answer).unwrap_or(self.answers);
                self.pending = Some(Pending {
                    question,
                    answer,
                    places: self.chosen().clone(),
                    at: 0,
                });
            }
            FleetAction::Judge => self.judge_some(today),
            FleetAction::List => self.list_some(lang),
            FleetAction::Read(..)
            | FleetAction::End(_)
            | FleetAction::Begin(_)
            | FleetAction::Open(..)
            | FleetAction::Close
            | FleetAction::PrintSheets => {}
        }
    }

    /// Whether this reader still reads for this list: what comes after a stop counts no more.
    fn is_read_by(&self, stop: &Stop) -> bool {
        *stop == self.stop && self.progress == Progress::Reading
    }

    fn relist(&mut self, lang: Lang) {
        self.scrolled = 0;
        self.list(lang);
    }
}
