//! Tables: a column of outputs, or a row a PC with the properties of its licence.
//!
//! A row of properties is one line, so a damaged one spoils no other. An output has lines of
//! its own, so there the `csv` crate says where a row ends.

mod outputs;
mod properties;

use std::io::Read;

use ninsho_rules::parse;

pub use self::outputs::LOOKED_AT;
use crate::columns::{self, comparison_key};
use crate::lines::Lines;
use crate::{Decode, Inputs, Reason, unreadable};

/// The first line of a table.
struct Header {
    /// As it stands there.
    line: Vec<u8>,
    delimiter: u8,
    /// Its cells.
    names: Vec<String>,
    /// Its cells in lower case and without what joins their words.
    keys: Vec<String>,
}

impl Header {
    fn of(line: &[u8], told: Option<u8>) -> Self {
        let delimiter = told.unwrap_or_else(|| delimiter(line));
        let names = cells(line, delimiter);
        Self {
            line: line.to_vec(),
            delimiter,
            keys: names.iter().map(|name| comparison_key(name)).collect(),
            names,
        }
    }

    /// The column with the best of these ranks.
    fn column(&self, rank: impl Fn(&str) -> Option<usize>) -> Option<usize> {
        let ranked = self.keys.iter().enumerate();
        let best = ranked
            .filter_map(|(at, name)| Some((rank(name)?, at)))
            .min()?;
        Some(best.1)
    }

    fn has_properties(&self) -> bool {
        self.keys.iter().any(|name| {
            parse::is_property(name) || columns::property(name).is_some_and(parse::is_property)
        })
    }
}

/// The inputs in a table.
pub(crate) fn inputs<'a>(
    name: &str,
    source: Box<dyn Read + Send + 'a>,
    decode: Decode,
) -> Inputs<'a> {
    let opened = Lines::of(name, source, decode).and_then(|mut lines| {
        let header = header(&mut lines).map_err(|reason| unreadable(name, reason))?;
        Ok((lines, header))
    });
    match opened {
        Err(error) => Box::new(std::iter::once(Err(error))),
        // An empty table has no row.
        Ok((_, None)) => Box::new(std::iter::empty()),
        Ok((lines, Some(header))) if header.has_properties() => {
            Box::new(properties::Rows::new(name, header, lines))
        }
        Ok((lines, Some(header))) => outputs::inputs(name, &header, lines),
    }
}

/// The header: the first line that is neither blank nor a remark of the program that saved it.
fn header(lines: &mut Lines<'_>) -> Result<Option<Header>, Reason> {
    let mut told = None;
    loop {
        let line = match lines.next() {
            None => return Ok(None),
            Some(Err(error)) => return Err(error.into()),
            Some(Ok(None)) => return Err(Reason::TooLong),
            Some(Ok(Some(line))) => line,
        };
        // Excel says what parts the cells, PowerShell of which type the objects were.
        if let [mark] = line.strip_prefix(b"sep=").unwrap_or_default() {
            told = Some(*mark);
        } else if !line.trim_ascii().is_empty() && !line.starts_with(b"#TYPE ") {
            return Ok(Some(Header::of(line, told)));
        }
    }
}

/// The cells of a line that may be a header.
pub(crate) fn names(line: &str) -> Vec<String> {
    cells(line.as_bytes(), delimiter(line.as_bytes()))
}

/// What parts the cells of this line: the mark that stands most often outside of quotes.
fn delimiter(line: &[u8]) -> u8 {
    let mut counts = [(0, b','), (0, b';'), (0, b'\t')];
    let mut is_quoted = false;
    for byte in line {
        is_quoted ^= *byte == b'"';
        for (count, mark) in &mut counts {
            *count += usize::from(!is_quoted && byte == mark);
        }
    }
    // The first of those that are as frequent.
    counts
        .into_iter()
        .rev()
        .max()
        .map_or(b',', |(_, mark)| mark)
}

/// The cells of one line.
fn cells(line: &[u8], delimiter: u8) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .buffer_capacity(line.len().max(1))
        .from_reader(line);
    let mut record = csv::ByteRecord::new();
    match reader.read_byte_record(&mut record) {
        Ok(true) => record.iter().map(cell).collect(),
        _ => Vec::new(),
    }
}

fn cell(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim().to_owned()
}
