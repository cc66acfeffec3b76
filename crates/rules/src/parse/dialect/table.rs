//! Tables: `Format-Table`, `ConvertTo-Csv`, wmic's csv.
//!
//! Column positions do not survive a paste and wmic quotes nothing, so a row is read by
//! shapes; the header only says what the plain numbers and words in it are.

use super::{Paste, Reading, property};
use crate::parse::capture::Line;
use crate::parse::draft::{Draft, keep};
use crate::parse::evidence::{Dialect, Observed};
use crate::parse::letter::is_word;
use crate::parse::shape::{self, Family, Tail};
use crate::parse::words::Words;

/// Reads every table in the input.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let mut header: Option<Vec<String>> = None;
    for (at, line) in paste.lines.iter().enumerate() {
        if line.words.has(Words::PROPERTIES)
            && let Some(names) = names(&line.text)
        {
            header = Some(names);
            reading.claimed.push(at);
            reading.dialect = Some(Dialect::Cim);
            continue;
        }
        let Some(names) = &header else {
            continue;
        };
        match row(paste, line, names) {
            Some(draft) => {
                reading.claimed.push(at);
                reading.drafts.extend(property::finish(draft));
            }
            None => header = None,
        }
    }
    reading
}

/// The names of a header: at least two, one of them a property's own.
fn names(text: &str) -> Option<Vec<String>> {
    if text.len() > 4000 || text.contains(": ") {
        return None;
    }
    let names: Vec<String> = text
        .split([' ', ',', '\t', '"', ';', '|'])
        .filter(|name| !name.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let is_header = names.len() >= 2
        && names.iter().any(|name| property::is_own(name))
        && names
            .iter()
            .all(|name| name.chars().all(|letter| letter.is_ascii_alphanumeric()));
    is_header.then_some(names)
}

fn row(paste: &Paste<'_>, line: &Line, names: &[String]) -> Option<Draft> {
    let text = &line.text;
    let place = Observed {
        value: (),
        line: line.number,
        span: line.span.clone(),
    };
    let mut draft = Draft::default();
    // Quoted cells keep their columns.
    let cells = cells(paste.source.get(line.span.clone()).unwrap_or(""));
    if cells.len() == names.len() {
        for (name, cell) in names.iter().zip(&cells) {
            property::set(&mut draft, name, cell, &place);
        }
        return Some(draft);
    }
    by_shape(text, names, &place)
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
        rest.replace_range(name.range.clone(), " ");
        keep(&mut draft.family, name.family);
        keep(&mut draft.name, place_with(place, name));
    }
    if described {
        property::set(&mut draft, "description", text, place);
    }
    if let Some(guid) = shape::guid(&rest) {
        if guid.is_office_application() {
            draft.family = Some(Family::Office);
        } else if !guid.is_windows_application() {
            keep(&mut draft.activation_id, place_with(place, guid.clone()));
        }
        rest.replace_range(guid.range, " ");
    }
    if let Some(pid) = shape::pid(&rest) {
        keep(&mut draft.pid, place_with(place, pid));
    }
    let has = |name: &str| names.iter().any(|known| known == name);
    for word in rest
        .split([' ', ',', '\t', '"', ';', '|'])
        .filter(|word| !word.is_empty())
    {
        if has("licensestatus") && draft.status.is_none() {
            let is_state = word.len() == 1 || word.chars().all(is_word);
            if is_state && let Some(status) = property::status(word) {
                draft.status = Some(place_with(place, status));
                continue;
            }
        }
        if has("partialproductkey")
            && word.len() == 5
            && let Tail::Shown(five) = shape::tail(word)
        {
            keep(&mut draft.tail, place_with(place, Tail::Shown(five)));
        }
        if let Some(channel) = shape::key_channel(word)
            && word.contains(':')
        {
            keep(&mut draft.key_channel, place_with(place, channel));
        }
    }
    Some(draft)
}

fn place_with<T>(place: &Observed<()>, value: T) -> Observed<T> {
    Observed {
        value,
        line: place.line,
        span: place.span.clone(),
    }
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
