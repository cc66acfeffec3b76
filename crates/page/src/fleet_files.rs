//! From files to the list of PCs and back, a slice at a time, so that the page stays alive.

use std::io::Cursor;
use std::rc::Rc;

use ninsho_intake::{
    self as intake, Entry, Inputs, Kind, LARGEST, LONGEST, Reason, Summary, csv_head, csv_refused,
    csv_row, inputs, is_text, is_utf8, ndjson_refused, ndjson_row, shown,
};
use ninsho_rules::Layout;
use ninsho_rules::text::{FleetWord, Lang};
use ninsho_rules::time::Date;
use yew::platform::spawn_local;

use crate::browser;
use crate::browser::files::{self, Found, Source};
use crate::dispatch::{Dispatch, put};
use crate::feed::Feed;
use crate::state::{Action, Batch, EVENTS, Fleet, FleetAction, Stop, Unreadable, Why};

/// A task works for so many milliseconds before it lets the browser draw and listen.
const SLICE: f64 = 12.0;

/// What was read is shown after so many milliseconds.
const SHOWN_EVERY: f64 = 250.0;

/// A file as small as this, in bytes, goes into the field, where it can be seen and mended.
const FOR_FIELD: u64 = 65_536;

/// Reads files and folders. One small text goes into the field; all else becomes a list.
pub(crate) fn read_sources(dispatch: &Dispatch, sources: Vec<Source>) {
    let dispatch = dispatch.clone();
    spawn_local(async move {
        let mut all = Vec::new();
        for source in sources {
            all.append(&mut files::found(source).await);
        }
        if let [Ok(one)] = all.as_slice()
            && one.is_picture()
        {
            dispatch.dispatch(Action::Refuse(Unreadable::Picture));
        } else if let [Ok(one)] = all.as_slice()
            && let Some(text) = for_field(one).await
        {
            put(&dispatch, text);
        } else if !all.is_empty() {
            browser::set_field("");
            Reader::new(dispatch).read(all).await;
        }
    });
}

/// The text of a file that needs no list.
async fn for_field(file: &Found) -> Option<String> {
    let head = file.bytes(Kind::HEAD as u64).await.ok()?;
    match Kind::of(&file.name, &head) {
        Kind::Zip => None,
        Kind::Csv | Kind::Ndjson if file.size() > FOR_FIELD => None,
        _ => {
            let bytes = file.bytes(LONGEST).await.ok()?;
            // What is no text is refused with its reason, in a list.
            Some(files::decode(&bytes).text).filter(|text| is_text(text))
        }
    }
}

/// Reads files one after the other, and shows what it has.
struct Reader {
    dispatch: Dispatch,
    stop: Stop,
    batch: Batch,
    /// Bytes of texts that were kept in batches before.
    kept: usize,
    today: Date,
    began: f64,
    shown: f64,
}

impl Reader {
    fn new(dispatch: Dispatch) -> Self {
        let stop = Stop::default();
        dispatch.dispatch(Action::Fleet(FleetAction::Begin(stop.clone())));
        let now = files::now();
        Self {
            dispatch,
            stop,
            batch: Batch::default(),
            kept: 0,
            today: browser::today(),
            began: now,
            shown: now,
        }
    }

    async fn read(mut self, all: Vec<Result<Found, intake::Unreadable>>) {
        for file in all {
            if self.stop.is_set() {
                return;
            }
            let file = match file {
                Ok(file) => file,
                Err(refused) => {
                    self.take(Err(refused));
                    continue;
                }
            };
            if let Err(reason) = self.judge(&file).await {
                let name = file.name.clone();
                self.take(Err(intake::Unreadable { name, reason }));
            }
        }
        self.show();
        let end = FleetAction::End(self.stop);
        self.dispatch.dispatch(Action::Fleet(end));
    }

    /// Judges the PCs in a file; an error is the reason for which it cannot be read, or no further.
    async fn judge(&mut self, file: &Found) -> Result<(), Reason> {
        let head = file
            .bytes(Kind::HEAD as u64)
            .await
            .map_err(Reason::System)?;
        let kind = Kind::of(&file.name, &head);
        // A size is known before anything is read.
        if kind != Kind::Text && file.size() > LARGEST {
            return Err(Reason::TooLarge);
        }
        if matches!(kind, Kind::Csv | Kind::Ndjson) && is_utf8(&head) {
            return self.judge_rows(file, kind).await;
        }
        let most = match kind {
            Kind::Text => LONGEST,
            Kind::Csv | Kind::Ndjson => LARGEST,
            // It is not opened here.
            Kind::Zip => 0,
        };
        let bytes = file.bytes(most).await.map_err(Reason::System)?;
        let source = Cursor::new(bytes);
        let mut entries = inputs(&file.name, kind, Box::new(source), files::decode);
        while self.judge_some(&mut entries, || true) {
            if !self.pause().await {
                break;
            }
        }
        Ok(())
    }

    /// The same for a table or NDJSON, of which no more is in memory than the next rows.
    async fn judge_rows(&mut self, file: &Found, kind: Kind) -> Result<(), Reason> {
        let feed = Feed::new(kind);
        let mut entries = None;
        let mut at = 0;
        loop {
            while at < file.size() && !feed.has_next() {
                let piece = file.piece(at, file.size()).await.map_err(Reason::System)?;
                at += piece.len() as u64;
                if piece.is_empty() {
                    at = file.size();
                }
                feed.push(piece);
            }
            let is_all = at >= file.size();
            // It reads the first rows at once.
            let entries = entries.get_or_insert_with(|| {
                inputs(&file.name, kind, Box::new(feed.clone()), files::decode)
            });
            if !self.judge_some(entries, || is_all || feed.has_next()) || !self.pause().await {
                return Ok(());
            }
        }
    }

    /// Judges PCs for the time of a slice, or while the next one can be read; whether there
    /// may be more.
    fn judge_some(&mut self, entries: &mut Inputs<'static>, can_read: impl Fn() -> bool) -> bool {
        let began = files::now();
        while files::now() - began < SLICE && can_read() {
            let Some(entry) = entries.next() else {
                return false;
            };
            self.take(entry);
        }
        true
    }

    /// Lets the browser draw and listen; whether somebody still waits for more.
    async fn pause(&mut self) -> bool {
        files::next_task().await;
        // In a task of its own, as it is work.
        if files::now() - self.shown > SHOWN_EVERY {
            self.show();
            files::next_task().await;
        }
        !self.stop.is_set()
    }

    fn take(&mut self, entry: Entry) {
        match entry {
            Ok(input) => {
                let (name, text) = (&input.name, &input.text);
                self.batch.take(name, text, self.kept, self.today);
            }
            Err(error) => self.batch.failures.push(error.into()),
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "milliseconds since the beginning; a clock that was set back gives none"
    )]
    fn show(&mut self) {
        self.shown = files::now();
        let batch = std::mem::take(&mut self.batch);
        self.kept += batch.kept;
        let elapsed = (self.shown - self.began) as u32;
        let action = FleetAction::Read(self.stop.clone(), batch, elapsed);
        self.dispatch.dispatch(Action::Fleet(action));
    }
}

/// A form in which the list is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileFormat {
    Csv,
    Ndjson,
    Markdown,
}

impl FileFormat {
    /// Every form with the word on its button.
    pub(crate) const ALL: [(Self, FleetWord); 3] = [
        (Self::Csv, FleetWord::AsCsv),
        (Self::Ndjson, FleetWord::AsNdjson),
        (Self::Markdown, FleetWord::AsTotals),
    ];

    /// The file's name and its media type.
    pub(crate) const fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::Csv => ("ninsho.csv", "text/csv"),
            Self::Ndjson => ("ninsho.ndjson", "application/x-ndjson"),
            Self::Markdown => ("ninsho.md", "text/markdown"),
        }
    }
}

/// Saves the PCs that are chosen, each as the terminal writes it, and what could not be read.
pub(crate) fn save(fleet: Rc<Fleet>, format: FileFormat, lang: Lang, today: Date) {
    spawn_local(async move {
        let mut parts = Vec::new();
        let mut summary = Summary::default();
        if format == FileFormat::Csv {
            // Excel takes a file without this mark for one in the code page of old.
            parts.push(String::from("\u{feff}") + &csv_head());
        }
        let mut began = files::now();
        for (place, row) in fleet.chosen_rows() {
            let verdict = match format {
                FileFormat::Ndjson => row.verdict(today),
                FileFormat::Csv | FileFormat::Markdown => row.closed_verdict(today),
            };
            let name = row.title(place, lang.fleet(FleetWord::Unnamed));
            match format {
                FileFormat::Csv => parts.push(csv_row(&name, &verdict)),
                FileFormat::Ndjson => parts.push(ndjson_row(&name, &verdict.json(Layout::Line))),
                FileFormat::Markdown => summary.add(&verdict),
            }
            if files::now() - began > SLICE {
                files::next_task().await;
                began = files::now();
            }
        }
        let is_part = fleet.listing.is_narrowed() || !fleet.selected.is_empty();
        // Of a part of the list it is no news what could not be read.
        let failures = fleet.failures.iter().flat_map(|some| some.iter());
        for failure in failures.filter(|_| !is_part) {
            let reason = match &failure.why {
                Why::Unreadable(reason) => reason.name(),
                Why::NotRecognised(notice) => notice.name(),
            };
            let said = failure.text(lang);
            match format {
                FileFormat::Csv => parts.push(csv_refused(&failure.name, reason, &shown(&said))),
                FileFormat::Ndjson => parts.push(ndjson_refused(&failure.name, reason, &said)),
                FileFormat::Markdown => summary.refuse(reason),
            }
        }
        if format == FileFormat::Markdown {
            parts.push(summary.markdown(lang, &EVENTS));
        }
        let (name, kind) = format.file();
        // Where a browser saves nothing, nothing can be said better than by itself.
        let _ = files::save(&parts, kind, name);
    });
}
