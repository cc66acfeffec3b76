//! Tables: `Format-Table`, `ConvertTo-Csv`, wmic's csv.
//!
//! Column positions do not survive a paste and wmic quotes nothing, so a row is read by
//! shapes; the header only says what the plain numbers and words in it are.

use std::ops::Range;

use super::{Paste, Reading, property};
use crate::parse::capture::{LINE_ENDS, Line};
use crate::parse::draft::{Draft, keep};
use crate::parse::evidence::Dialect;
use crate::parse::labels::comparison_key;
use crate::parse::observed::Observed;
use crate::parse::shape::{self, Family, PartialProductKey};
use crate::parse::words::Words;

/// Reads every table in the input.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let mut header: Option<Header> = None;
    let mut at = 0;
    while let Some(line) = paste.lines.get(at) {
        if line.words.has(Words::PROPERTIES)
            && let Some(found) = Header::of(paste, line)
        {
            header = Some(found);
            reading.claimed.push(at);
            reading.dialect = Some(Dialect::Cim);
            at += 1;
            continue;
        }
        let Some(known) = &header else {
            at += 1;
            continue;
        };
        let rest = paste.lines.get(at..).unwrap_or_default();
        match known.row(paste, rest) {
            Some((draft, length)) => {
                reading.claimed.extend(at..at + length);
                reading.drafts.extend(property::finish(draft));
                at += length;
            }
            // A narrow console breaks the names of a header as well.
            None if reading.claimed.last() == at.checked_sub(1).as_ref()
                && is_header_rest(&line.text) =>
            {
                reading.claimed.push(at);
                at += 1;
            }
            None => {
                header = None;
                at += 1;
            }
        }
    }
    reading
}

/// The rest of a header of which a name was broken.
fn is_header_rest(text: &str) -> bool {
    text.len() <= 40
        && text
            .chars()
            .all(|letter| letter.is_ascii_alphabetic() || letter == ' ')
}

/// Names that other tables have as well.
fn is_usual(name: &str) -> bool {
    matches!(
        name,
        "name" | "description" | "id" | "activationid" | "node" | "computername" | "pscomputername"
    )
}

/// What parts the cells of a table, where a mark does and not a column.
const MARKS: [char; 4] = ['|', '\t', ',', ';'];

/// The names of a table's columns.
struct Header {
    names: Vec<String>,
    /// Where each begins, in bytes from the beginning of its line.
    columns: Vec<usize>,
    mark: Option<char>,
}

impl Header {
    /// The header in this line: at least two names, one of them a property's own.
    fn of(paste: &Paste<'_>, line: &Line) -> Option<Self> {
        let text = &line.text;
        if text.len() > 4000 || text.contains(": ") {
            return None;
        }
        let mark = MARKS.into_iter().find(|mark| text.contains(*mark));
        // `Partial Product Key` has blanks where a mark parts the cells, and none else.
        let parts: Vec<&str> = match mark {
            Some(mark) => text.split(mark).collect(),
            None => text.split_whitespace().collect(),
        };
        let mut names: Vec<String> = parts.into_iter().map(comparison_key).collect();
        names.retain(|name| !name.is_empty());
        let is_name = |name: &String| name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !names.iter().all(is_name) {
            return None;
        }
        for name in &mut names {
            // Cut short by a narrow column.
            if !property::is_own(name)
                && let Some(whole) = property::own_beginning_with(name)
            {
                whole.clone_into(name);
            }
        }
        let own = names.iter().filter(|name| property::is_own(name)).count();
        let usual = names.iter().filter(|name| is_usual(name)).count();
        // `License Status | Licensed` is a row, not a header.
        if own == 0 || own + usual < 2 {
            return None;
        }
        let mut columns = Vec::new();
        let mut before = b' ';
        for (at, byte) in physical(paste.source, line).bytes().enumerate() {
            if before == b' ' && byte != b' ' {
                columns.push(at);
            }
            before = byte;
        }
        // A quote mark in front of the line is no column.
        columns.drain(..columns.len().saturating_sub(names.len()));
        Some(Self {
            names,
            columns,
            mark,
        })
    }

    /// The record that begins with the first of these lines, and how many of them it takes.
    fn row(&self, paste: &Paste<'_>, lines: &[Line]) -> Option<(Draft, usize)> {
        let line = lines.first()?;
        let place = line.saw(());
        let raw = paste.source.get(line.span.clone()).unwrap_or("");
        let cells = match self.mark {
            // wmic quotes nothing, and names of products have commas.
            Some(mark) if mark != ',' && !raw.contains('"') => {
                line.text.split(mark).map(str::to_owned).collect()
            }
            _ => cells(raw),
        };
        if cells.len() == self.names.len() {
            return Some((self.draft(&cells, &place), 1));
        }
        if let Some(draft) = by_shape(&line.text, &self.names, &place) {
            return Some((draft, 1));
        }
        self.wrapped(paste, lines)
    }

    fn draft(&self, cells: &[String], place: &Observed<()>) -> Draft {
        let mut draft = Draft::default();
        for (name, cell) in self.names.iter().zip(cells) {
            property::set(&mut draft, name, cell, place);
        }
        draft
    }

    /// A record whose cells were broken inside their columns.
    fn wrapped(&self, paste: &Paste<'_>, lines: &[Line]) -> Option<(Draft, usize)> {
        /// No cell takes more lines.
        const MOST: usize = 8;
        if self.mark.is_some() || self.columns.len() != self.names.len() {
            return None;
        }
        // These are never broken: where one stands, a record begins.
        let is_short = |name: &str| matches!(name, "licensestatus" | "partialproductkey");
        let mut cells = vec![String::new(); self.names.len()];
        let mut length = 0;
        for line in lines.iter().take(MOST) {
            let raw = physical(paste.source, line);
            let part = |at: usize| {
                let start = self.columns.get(at).copied().unwrap_or(raw.len());
                let end = self.columns.get(at + 1).copied().unwrap_or(raw.len());
                let end = end.min(raw.len());
                raw.get(start.min(end)..end).unwrap_or("").trim()
            };
            let begins = self
                .names
                .iter()
                .enumerate()
                .any(|(at, name)| is_short(name) && !part(at).is_empty());
            if begins != (length == 0) {
                break;
            }
            for (at, cell) in cells.iter_mut().enumerate() {
                cell.push_str(part(at));
                cell.push(' ');
            }
            length += 1;
        }
        let draft = self.draft(&cells, &lines.first()?.saw(()));
        (draft.name.is_some() || draft.has_description).then_some((draft, length))
    }
}

/// No console is wider, in bytes: further back is no beginning of a line with columns.
const WIDEST: usize = 1024;

/// The line of the input in which this line of output stands, with what is in front of it.
///
/// One that begins deep inside a long line, as behind its thousandth `<br>`, stands alone:
/// to search back for each of them would cost the square of their number.
fn physical<'a>(source: &'a str, line: &Line) -> &'a str {
    let first = source.floor_char_boundary(line.span.start.saturating_sub(WIDEST));
    let before = source.get(first..line.span.start).unwrap_or("");
    let start = match before.rmatch_indices(LINE_ENDS).next() {
        Some((at, end)) => first + at + end.len(),
        None if first == 0 => 0,
        None => line.span.start,
    };
    let raw = source.get(start..line.span.end).unwrap_or("");
    raw.trim_start_matches('\u{feff}')
}

/// The text with a blank in place of this range.
fn without(text: &str, range: Range<usize>) -> String {
    let (text, behind) = text.split_at_checked(range.end).unwrap_or((text, ""));
    let (before, _) = text.split_at_checked(range.start).unwrap_or((text, ""));
    [before, " ", behind].concat()
}

fn by_shape(text: &str, names: &[String], place: &Observed<()>) -> Option<Draft> {
    let mut draft = Draft::default();
    let name = shape::name(text);
    let described = shape::description(text).is_some();
    if name.is_none() && !described {
        return None;
    }
    let mut rest = text.to_owned();
    if let Some(name) = name {
        rest = without(&rest, name.range.clone());
        keep(&mut draft.family, name.family);
        keep(&mut draft.name, place.with(name));
    }
    if described {
        property::set(&mut draft, "description", text, place);
    }
    let before = rest.len();
    if let Some(guid) = shape::guid(&rest) {
        if guid.is_office_application() {
            draft.family = Some(Family::Office);
        } else if !guid.is_windows_application() {
            keep(&mut draft.activation_id, place.with(guid.clone()));
        }
        rest = without(&rest, guid.range);
    }
    if let Some(pid) = shape::pid(&rest) {
        keep(&mut draft.pid, place.with(pid));
    }
    let has = |name: &str| names.iter().any(|known| known == name);
    // The first digit of an id that was cut off is no state.
    let is_cut = has("applicationid") && rest.len() == before;
    for word in rest
        .split([' ', ',', '\t', '"', ';', '|'])
        .filter(|word| !word.is_empty())
    {
        if has("licensestatus") && draft.status.is_none() {
            let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
            let is_state = if is_number {
                word.len() == 1 && !is_cut
            } else {
                word.chars().all(char::is_alphanumeric)
            };
            if is_state && let Some(status) = property::status(word) {
                draft.status = Some(place.with(status));
                continue;
            }
        }
        if has("partialproductkey")
            && word.len() == 5
            && let PartialProductKey::Shown(five) = shape::partial_product_key(word)
        {
            keep(
                &mut draft.partial_key,
                place.with(PartialProductKey::Shown(five)),
            );
        }
        if let Some(channel) = shape::key_channel(word)
            && word.contains(':')
        {
            keep(&mut draft.key_channel, place.with(channel));
        }
    }
    Some(draft)
}

/// The cells of a quoted CSV row.
fn cells(text: &str) -> Vec<String> {
    if !text.contains('"') {
        return Vec::new();
    }
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for letter in text.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' | ';' | '\t' if !quoted => cells.push(String::new()),
            _ => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(letter);
                }
            }
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    #[test]
    fn a_row_looks_back_no_further_than_a_console_is_wide() {
        let text = "PartialProductKey, ProductKeyID<br>".repeat(200);
        for line in lines(&text, usize::MAX) {
            let length = physical(&text, &line).len();
            assert!(length <= WIDEST + line.span.len(), "{length}");
        }
    }
}
