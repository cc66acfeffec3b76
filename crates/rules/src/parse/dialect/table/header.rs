//! The header of a table, and the records that stand under it.

use std::borrow::Cow;

use super::aligned;
use super::broken;
use super::headings::heading;
use super::nameless;
use super::shaped;
use crate::parse::capture::{LINE_ENDS, Line};
use crate::parse::dialect::{Paste, property};
use crate::parse::draft::Draft;
use crate::parse::labels::comparison_key;
use crate::parse::machine_column::machine_column;
use crate::parse::observed::Observed;
use crate::parse::shape::{self, Family};
use crate::parse::title;
use crate::parse::words::Words;

/// Names that other tables have as well.
fn is_usual(name: &str) -> bool {
    matches!(
        name,
        "name"
            | "description"
            | "id"
            | "activationid"
            | "node"
            | "computername"
            | "pscomputername"
            | "osname"
            | "operatingsystem"
            | "productid"
            | "edition"
            | "licensename"
            | "licensedescription"
            | "partialkey"
    )
}

/// What parts the cells of a table, where a mark does and not a column.
const MARKS: [char; 4] = ['|', '\t', ',', ';'];

/// The names of a table's columns.
pub(super) struct Header {
    names: Vec<String>,
    /// Where each begins, in bytes from the beginning of its line.
    columns: Vec<usize>,
    mark: Option<char>,
    /// Whether several blanks part the cells, as whoever types a table sets them.
    is_aligned: bool,
    /// Whether no name is a property's own: any list has a column for a state or a key.
    is_guessed: bool,
}

impl Header {
    /// The header that begins with the first of these lines, and how many of them it takes: at
    /// least two names, one of them a property's own.
    pub(super) fn of(paste: &Paste<'_>, lines: &[Line]) -> Option<(Self, usize)> {
        let (line, below) = lines.split_first()?;
        let text = &line.text;
        if text.len() > 4000 || text.contains(": ") {
            return None;
        }
        let mark = MARKS.into_iter().find(|mark| text.contains(*mark));
        // `Partial Product Key` has blanks where a mark parts the cells, and none else.
        let is_own =
            |part: &Cow<'_, str>| part.is_ascii() && property::is_own(&comparison_key(part));
        let is_aligned = mark.is_none() && aligned::is_header(text) && !broken::is_broken(lines);
        let (parts, length) = if let Some(mark) = mark {
            (text.split(mark).map(Cow::Borrowed).collect(), 1)
        } else if is_aligned {
            (aligned::cells(text).map(Cow::Borrowed).collect(), 1)
        } else {
            let mut parts: Vec<_> = text.split_whitespace().map(Cow::Borrowed).collect();
            let taken = broken::mend(&mut parts, below);
            (parts, 1 + taken)
        };
        // Where one is a property's own, the others are not to be guessed.
        let is_of_cim = mark.is_none() && !is_aligned || parts.iter().any(is_own);
        // A row of such a table has the words of a heading as well.
        if !is_of_cim && (text.contains("(R)") || shape::description(text).is_some()) {
            return None;
        }
        let mut names: Vec<String> = parts.iter().map(|part| heading(part, is_of_cim)).collect();
        names.retain(|name| !name.is_empty());
        let is_name = |name: &String| name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !names.iter().all(is_name) {
            return None;
        }
        for name in &mut names {
            // An inventory numbers the columns of its database: `LicenseStatus0`.
            let stem = name.strip_suffix(['0', '1']);
            if let Some(stem) = stem.filter(|stem| property::is_own(stem) || is_usual(stem)) {
                *name = stem.to_owned();
            }
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
        let header = Self {
            names,
            columns,
            mark,
            is_aligned,
            // Whose edition or state it is a column may say.
            is_guessed: !is_of_cim && !line.words.has(Words::WINDOWS),
        };
        Some((header, length))
    }

    /// The record that begins with the first of these lines, and how many of them it takes.
    pub(super) fn row(&self, paste: &Paste<'_>, lines: &[Line]) -> Option<(Draft, usize)> {
        let line = lines.first()?;
        let place = line.saw(());
        let raw = paste.source.get(line.span.clone()).unwrap_or("");
        // Whoever parts the cells by commas writes semicolons for those inside.
        let is_changed = self.mark == Some(',') && line.text.contains("; ");
        let text = if is_changed {
            Cow::Owned(line.text.replace("; ", ", "))
        } else {
            Cow::Borrowed(line.text.as_str())
        };
        // The comma in front of a channel or an edition parts cells that are one, where no mark
        // quotes them: then as many cells as columns are an accident. A blank stands behind it.
        let is_torn = self.mark == Some(',')
            && !raw.contains('"')
            && text.contains(", ")
            && (line.words.has(Words::CHANNELS) && shape::description(&text).is_some()
                || shape::name(&text).is_some());
        if is_torn && let Some(draft) = shaped::draft(&text, &self.names, &place) {
            return Some((draft, 1));
        }
        let cells = match self.mark {
            None if self.is_aligned => aligned::cells(&line.text).map(str::to_owned).collect(),
            // wmic quotes nothing, and names of products have commas.
            Some(mark) if !raw.contains('"') => line.text.split(mark).map(str::to_owned).collect(),
            mark => cells(raw, mark),
        };
        if cells.len() == self.names.len() {
            return Some((self.draft(&cells, &place), 1));
        }
        if let Some(draft) = shaped::draft(&text, &self.names, &place) {
            return Some((draft, 1));
        }
        nameless::draft(&line.text, &self.names, &place)
            .map(|draft| (draft, 1))
            .or_else(|| self.wrapped(paste, lines))
    }

    fn draft(&self, cells: &[String], place: &Observed<()>) -> Draft {
        let mut draft = Draft::default();
        if self.is_guessed && !cells.iter().any(|cell| is_of_licence(cell)) {
            return draft;
        }
        for (name, cell) in self.names.iter().zip(cells) {
            property::set(&mut draft, name, cell, place);
        }
        let of_machine = self.names.iter().zip(cells).find(|(name, cell)| {
            let is_product = || title::title(cell).is_some() || shape::name(cell).is_some();
            machine_column(name).is_some() || *name == "name" && !is_product()
        });
        let machine = of_machine
            .map(|(_, cell)| cell.trim())
            .filter(|cell| !cell.is_empty());
        draft.machine = machine.map(|machine| place.with(machine.to_owned()));
        // An inventory of programs names the product in a column of its own.
        let is_of_office = |cell: &String| cell.contains("Office") || cell.contains("Visio");
        if draft.family.is_none() && draft.release.is_none() && cells.iter().any(is_of_office) {
            draft.family = Some(Family::Office);
        }
        // An edition alone may be that of any program.
        let is_windows = || draft.edition.is_some() && cells.iter().any(|cell| is_of_licence(cell));
        if draft.family.is_none() && is_windows() {
            draft.family = Some(Family::Windows);
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

/// Whether only a licence of Microsoft's has this cell: the name of its product, or a channel that
/// no shop has.
fn is_of_licence(cell: &str) -> bool {
    Words::of(cell).has(Words::WINDOWS.and(Words::OFFICE))
        || cell.contains([':', '_']) && shape::key_channel(cell.trim()).is_some()
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

/// The cells of a quoted CSV row.
fn cells(text: &str, mark: Option<char>) -> Vec<String> {
    let is_mark = |ch: char| match mark {
        Some(mark) => ch == mark,
        None => matches!(ch, ',' | ';' | '\t'),
    };
    if !text.contains('"') {
        return Vec::new();
    }
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for ch in text.chars() {
        match ch {
            '"' => quoted = !quoted,
            ch if !quoted && is_mark(ch) => cells.push(String::new()),
            _ => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(ch);
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
    fn a_list_of_something_else_has_no_licence_of_windows() {
        let count = |row: &str| {
            let text = format!("Beschreibung;Kanal;Lizenzstatus;Schlüssel5\n{row}");
            let lines = lines(&text, usize::MAX);
            let paste = Paste::new(&text, lines);
            crate::parse::dialect::table::read(&paste).drafts.len()
        };
        assert_eq!(count("Acrobat;Retail;Lizenziert;7MT2K"), 0);
        assert_eq!(count("Windows 11 Pro;Retail;Lizenziert;7MT2K"), 1);
        assert_eq!(count("PC-7;OEM:DM;Lizenziert;7MT2K"), 1);
    }

    #[test]
    fn a_row_looks_back_no_further_than_a_console_is_wide() {
        let text = "PartialProductKey, ProductKeyID<br>".repeat(200);
        for line in lines(&text, usize::MAX) {
            let length = physical(&text, &line).len();
            assert!(length <= WIDEST + line.span.len(), "{length}");
        }
    }
}
