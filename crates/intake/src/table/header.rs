//! The header of a table, and the cells of a line.

use ninsho_rules::parse::{self, column_key};

use crate::columns;

/// The first line of a table.
pub(super) struct Header {
    /// As it stands there.
    pub(super) line: Vec<u8>,
    pub(super) delimiter: u8,
    /// Its cells.
    pub(super) names: Vec<String>,
    /// Its cells in lower case and without what joins their words.
    pub(super) keys: Vec<String>,
}

impl Header {
    pub(super) fn of(line: &[u8], told: Option<u8>) -> Self {
        let delimiter = told.unwrap_or_else(|| delimiter(line));
        let names = cells(line, delimiter);
        Self {
            line: line.to_vec(),
            delimiter,
            keys: names.iter().map(|name| column_key(name)).collect(),
            names,
        }
    }

    /// The column with the best of these ranks.
    pub(super) fn column(&self, rank: impl Fn(&str) -> Option<usize>) -> Option<usize> {
        let ranked = self.keys.iter().enumerate();
        let best = ranked
            .filter_map(|(at, name)| Some((rank(name)?, at)))
            .min()?;
        Some(best.1)
    }

    pub(super) fn has_properties(&self) -> bool {
        self.keys.iter().any(|name| {
            parse::is_property(name) || columns::property(name).is_some_and(parse::is_property)
        })
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
pub(super) fn cells(line: &[u8], delimiter: u8) -> Vec<String> {
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

pub(super) fn cell(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim().to_owned()
}
