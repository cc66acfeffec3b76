//! A row for each licence, with its properties in the columns.

use ninsho_rules::parse::machine_column;

use crate::columns::{self, LAST_FIVE};
use crate::input::unreadable;
use crate::lines::Lines;
use crate::table::header::{Header, cells};
use crate::{Entry, Input, Reason};

/// No PC has more products.
const MOST_PRODUCTS: usize = 64;
/// And none has more to say of them, in bytes.
const LONGEST: usize = 1 << 16;

/// The PCs of a table: rows one after the other that name the same PC are its products.
pub(super) struct Rows<'a> {
    file: String,
    header: Header,
    /// What the rules call each column; `None` for what they do not read.
    properties: Vec<Option<String>>,
    machine: Option<usize>,
    lines: Lines<'a>,
    /// The PC whose rows are being read, and how many there were.
    pending: Option<(Input, usize)>,
    /// Whether the Windows of that PC was among them; `None` where its rows name no product.
    has_windows: Option<bool>,
    /// What was read while the one before it was still pending.
    next: Option<Entry>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(file: &str, header: Header, lines: Lines<'a>) -> Self {
        let names = header.names.iter().zip(&header.keys);
        let properties = names.map(|(name, key)| {
            let known = columns::property(key).map(str::to_owned);
            let is_machine = machine_column(key).is_some();
            let name = name.trim_end_matches('0');
            let chars = name.chars().filter(|ch| !matches!(ch, ' ' | '-' | '.'));
            let name = known.unwrap_or_else(|| chars.collect());
            (!is_machine && name.bytes().all(is_letter)).then_some(name)
        });
        Self {
            file: file.to_owned(),
            properties: properties.collect(),
            machine: header.column(machine_column),
            header,
            lines,
            pending: None,
            has_windows: None,
            next: None,
        }
    }

    /// What the PC is called, if the row says so.
    fn name(&self, cells: &[String]) -> Option<String> {
        let named = |at: usize| cells.get(at).filter(|cell| !cell.is_empty()).cloned();
        if self.machine.is_some() {
            return self.machine.and_then(named);
        }
        // Without a column of its own it may stand where the product's name does elsewhere.
        let at = self.header.column(|name| (name == "name").then_some(0))?;
        named(at).filter(|name| !columns::is_product(name))
    }

    /// The row as a list of properties, which is what the rules read best.
    fn text(&self, cells: &[String], name: Option<&str>) -> String {
        let mut text = String::new();
        for (property, cell) in self.properties.iter().zip(cells) {
            let Some(property) = property else { continue };
            if cell.is_empty() || name == Some(cell.as_str()) {
                continue;
            }
            let cell = if property == LAST_FIVE {
                last_five(cell)
            } else {
                cell
            };
            for part in [property, ": ", cell, "\n"] {
                text.push_str(part);
            }
        }
        text
    }

    /// The PC and the text of this row.
    fn row(&self, line: &[u8]) -> Result<(Option<String>, String), Reason> {
        let is_open = line.iter().fold(false, |open, byte| open ^ (*byte == b'"'));
        if is_open {
            return Err(Reason::BrokenRow);
        }
        let mut cells = cells(line, self.header.delimiter);
        let width = self.header.names.len();
        while cells.len() > width && cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        if cells.len() < width {
            return Err(Reason::BrokenRow);
        }
        if cells.len() > width {
            // wmic quotes nothing, and names of products have commas: the rules read shapes.
            let name = if self.machine == Some(0) {
                self.name(&cells)
            } else {
                None
            };
            let both = [&self.header.line, line].map(String::from_utf8_lossy);
            return Ok((name, both.join("\n") + "\n"));
        }
        let name = self.name(&cells);
        let text = self.text(&cells, name.as_deref());
        Ok((name, text))
    }

    /// Takes a row; an entry that it ends is returned.
    fn take(&mut self, name: Option<String>, text: &str, place: String) -> Option<Entry> {
        // Where no column names a PC, add-ons and Office belong to the Windows beside them.
        let product = if name.is_none() { product(text) } else { None };
        if let (Some(is_windows), Some(has_windows)) = (product, self.has_windows)
            && !(is_windows && has_windows)
            && let Some((pc, _)) = &mut self.pending
            && pc.text.len() < LONGEST
        {
            pc.text.push('\n');
            pc.text.push_str(text);
            self.has_windows = Some(has_windows || is_windows);
            return None;
        }
        self.has_windows = product;
        if let (Some(name), Some((pc, count))) = (&name, &mut self.pending)
            && pc.name == *name
            && *count < MOST_PRODUCTS
        {
            pc.text.push('\n');
            pc.text.push_str(text);
            *count += 1;
            return None;
        }
        let is_named = name.is_some();
        let pc = Input {
            name: name.unwrap_or(place),
            text: text.to_owned(),
            note: None,
        };
        // A row that names no PC is one alone.
        let count = if is_named { 1 } else { MOST_PRODUCTS };
        self.pending.replace((pc, count)).map(|(pc, _)| Ok(pc))
    }
}

impl Iterator for Rows<'_> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        if let Some(next) = self.next.take() {
            return Some(next);
        }
        loop {
            let place = format!("{}:{}", self.file, self.lines.number + 1);
            let line = match self.lines.next() {
                None => return self.pending.take().map(|(pc, _)| Ok(pc)),
                Some(Ok(Some(line))) if line.trim_ascii().is_empty() => continue,
                Some(Ok(Some(line))) => Ok(line.to_vec()),
                Some(Ok(None)) => Err(Reason::TooLong),
                Some(Err(error)) => Err(error.into()),
            };
            match line.and_then(|line| self.row(&line)) {
                Ok((name, text)) => {
                    if let Some(entry) = self.take(name, &text, place) {
                        return Some(entry);
                    }
                }
                Err(reason) => {
                    let broken = Err(unreadable(&place, reason));
                    let Some((pc, _)) = self.pending.take() else {
                        return Some(broken);
                    };
                    self.next = Some(broken);
                    return Some(Ok(pc));
                }
            }
        }
    }
}

/// Whether a row describes a Windows, or one of the products beside it; `None` where it names
/// neither.
fn product(row: &str) -> Option<bool> {
    let is_beside = row.contains(" add-on") || row.contains(": Office ");
    (is_beside || row.contains("Windows(R), ")).then_some(!is_beside)
}

const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Of a whole key the part that Windows shows as well.
fn last_five(key: &str) -> &str {
    key.rsplit('-').next().unwrap_or(key)
}
