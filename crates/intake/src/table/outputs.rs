//! A column of outputs, with whatever else stands beside it.

use std::collections::VecDeque;
use std::io::{self, Cursor, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use csv::ByteRecord;
use ninsho_rules::evidence;
use ninsho_rules::parse::machine_column;

use crate::columns;
use crate::input::unreadable;
use crate::lines::Lines;
use crate::table::header::{Header, cell};
use crate::{Entry, Input, Inputs, LONGEST, Reason};

/// So many rows are looked at to find the column in which outputs stand, before the first of
/// them is an entry.
pub const LOOKED_AT: usize = 20;

type Reader<'a> = csv::Reader<Gauge<Box<dyn Read + Send + 'a>>>;

/// The inputs of a table without properties.
pub(super) fn inputs<'a>(file: &str, header: &Header, lines: Lines<'a>) -> Inputs<'a> {
    // The first row may be an output itself, of which the header's line is only the first.
    let first = Cursor::new([header.line.as_slice(), b"\n"].concat());
    let left = Arc::new(AtomicU64::new(LONGEST));
    let source: Box<dyn Read + Send> = Box::new(first.chain(lines.rest()));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(header.delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(Gauge {
            source,
            left: Arc::clone(&left),
        });
    let mut seen = VecDeque::new();
    let mut broken = None;
    while seen.len() <= LOOKED_AT && broken.is_none() {
        match record(&mut reader, &left) {
            Ok(Some(row)) => seen.push_back(row),
            Ok(None) => break,
            Err(reason) => broken = Some(reason),
        }
    }
    let Some(columns) = Columns::of(header, &mut seen) else {
        let reason = broken.unwrap_or(Reason::NoColumn);
        return Box::new(std::iter::once(Err(unreadable(file, reason))));
    };
    let file = file.to_owned();
    let mut is_over = false;
    let mut place = 1;
    Box::new(std::iter::from_fn(move || {
        if is_over {
            return None;
        }
        let row = match (seen.pop_front(), broken.take()) {
            (Some(row), kept) => {
                broken = kept;
                Ok(Some(row))
            }
            (None, Some(reason)) => Err(reason),
            (None, None) => record(&mut reader, &left),
        };
        match row {
            Ok(Some(row)) => {
                place = row.position().map_or(place, csv::Position::line);
                Some(columns.entry(&row, || format!("{file}:{place}")))
            }
            Ok(None) => None,
            // Behind this nothing can be told apart.
            Err(reason) => {
                is_over = true;
                Some(Err(unreadable(&format!("{file}:{place}"), reason)))
            }
        }
    }))
}

/// The next row; none is longer than is read.
fn record(reader: &mut Reader<'_>, left: &AtomicU64) -> Result<Option<ByteRecord>, Reason> {
    let mut row = ByteRecord::new();
    left.store(LONGEST, Ordering::Relaxed);
    match reader.read_byte_record(&mut row) {
        Ok(true) => Ok(Some(row)),
        Ok(false) => Ok(None),
        Err(error) => Err(match error.into_kind() {
            csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                Reason::TooLong
            }
            csv::ErrorKind::Io(error) => error.into(),
            _ => Reason::BrokenRow,
        }),
    }
}

/// Where a row has what.
struct Columns {
    /// Those with outputs, the likeliest first.
    outputs: Vec<usize>,
    name: Option<usize>,
}

impl Columns {
    /// By what the columns are called, else by what stands in the first rows. The header is
    /// taken away from these, unless it is a row like them.
    fn of(header: &Header, rows: &mut VecDeque<ByteRecord>) -> Option<Self> {
        let named = header.keys.iter().enumerate();
        let mut outputs: Vec<_> = named
            .filter_map(|(at, name)| Some((columns::output(name)?, at)))
            .collect();
        outputs.sort_unstable();
        let mut outputs: Vec<usize> = outputs.into_iter().map(|(_, at)| at).collect();
        let mut has_header = true;
        if outputs.is_empty() {
            let found = |row: &ByteRecord| {
                let mut cells = row.iter();
                cells.position(|bytes| !evidence::read(&cell(bytes)).products.is_empty())
            };
            outputs.push(rows.iter().find_map(found)?);
            has_header = rows.front().is_none_or(|row| found(row).is_none());
        }
        if has_header {
            rows.pop_front();
        }
        let is_name = |name: &str| match name {
            "name" | "名前" => Some(0),
            name => machine_column(name).map(|rank| rank + 1),
        };
        let first = || {
            let mut all = 0..header.names.len();
            all.find(|at| has_header && !outputs.contains(at))
        };
        let name = header.column(is_name).or_else(first);
        Some(Self { outputs, name })
    }

    fn entry(&self, row: &ByteRecord, place: impl Fn() -> String) -> Entry {
        let filled = |at: usize| row.get(at).map(cell).filter(|cell| !cell.is_empty());
        let name = self.name.and_then(filled).unwrap_or_else(&place);
        let Some(last) = self.outputs.iter().max() else {
            return Err(unreadable(&name, Reason::NoColumn));
        };
        let text = self.outputs.iter().copied().find_map(filled);
        match text {
            // A row that ends before its output was torn.
            None if row.len() <= *last => Err(unreadable(&name, Reason::BrokenRow)),
            text => Ok(Input {
                name,
                text: text.unwrap_or_default(),
                note: None,
            }),
        }
    }
}

/// A source from which no more than a row's worth is read between two rows: a quotation mark
/// that is never closed would else take all that follows into one cell.
struct Gauge<R> {
    source: R,
    left: Arc<AtomicU64>,
}

impl<R: Read> Read for Gauge<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.left.load(Ordering::Relaxed);
        if left == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let length = self.source.read(buffer)?;
        let used = u64::try_from(length).unwrap_or(u64::MAX);
        self.left
            .store(left.saturating_sub(used), Ordering::Relaxed);
        Ok(length)
    }
}
