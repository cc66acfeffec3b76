//! Where a label ends and its value begins, and where rows begin that were glued together.

use super::labels::{self, Field, LanguageSet};
use super::shape::{self, PartialProductKey};
use super::words::Words;
use crate::one_of::starts_with_one;

/// The field of a row, its languages, and where the value begins.
type Split = Option<(Option<Field>, LanguageSet, usize)>;

/// The field, its languages, and where the value begins.
pub(super) fn split_label(text: &str) -> (Option<Field>, LanguageSet, usize) {
    let mut unknown = None;
    for (at, mark) in text
        .char_indices()
        .filter(|(_, ch)| matches!(ch, ':' | '\t' | '=' | '|'))
        .take(3)
    {
        let rest = text.get(at + mark.len_utf8()..).unwrap_or("");
        let after = text.len() - rest.strip_prefix('>').unwrap_or(rest).len();
        let label = text
            .get(..at)
            .unwrap_or("")
            .trim_matches([' ', '\t', '"', '\'', ',', '*', '=', '|']);
        if let Some((field, languages)) = labels::field(label) {
            return (Some(field), languages, after);
        }
        // In a cell of its own a colon is part of the value: `Lizenzkanal | Volume:MAK`.
        let is_cell = || mark == '\t' && !rest.trim().contains(char::is_whitespace);
        if unknown.is_none() && (mark == ':' || rest.contains(':') && is_cell()) {
            unknown = Some(after);
        }
    }
    if let Some(found) = behind_prefix(text).or_else(|| without_mark(text)) {
        return found;
    }
    if let Some((field, languages)) = labels::field(text)
        // Alone on its line this word is a status, not the label of one.
        && field != Field::LicensedFlag
    {
        return (Some(field), languages, text.len());
    }
    // Columns that a page laid out with blanks.
    if let Some(at) = text.find("  ")
        && let Some((field, languages)) = text.get(..at).and_then(labels::field)
    {
        return (Some(field), languages, at);
    }
    (None, LanguageSet::default(), unknown.unwrap_or(0))
}

/// A label behind a time, a number, or the name of who said it: `[12:44] taro: License Status: …`.
fn behind_prefix(text: &str) -> Split {
    /// A time and a place in a file have no more colons.
    const COLONS: usize = 6;
    let mut from = 0;
    for (colon, _) in text.match_indices(':').take(COLONS) {
        if let Some(start) = label_before(text, from, colon) {
            let before = text.get(from..start)?.trim_end();
            // A word in front of a label makes another label of it, or prose; behind a time it
            // is the level of a log.
            let is_stamped = text.starts_with(|first: char| first.is_ascii_digit() || first == '[');
            if before.ends_with(char::is_alphanumeric) && !is_stamped {
                return None;
            }
            let (field, languages) = labels::field(text.get(start..colon)?)?;
            return Some((Some(field), languages, colon + 1));
        }
        from = colon + 1;
    }
    None
}

/// A label whose colon was lost or became another mark, told by an arrow or a value that fits:
/// `License Status - Licensed`, `Partial Product Key 3V66T`.
fn without_mark(text: &str) -> Split {
    /// No such row is longer or has more blanks, and no such label has more words.
    const LONGEST: usize = 120;
    const BLANKS: usize = 12;
    const WORDS: usize = 6;
    let blanks = text.bytes().filter(|byte| *byte == b' ').count();
    if text.len() > LONGEST || blanks > BLANKS {
        return None;
    }
    let ends = text.match_indices([' ', ';', ',']).take(WORDS);
    ends.filter_map(|(at, _)| {
        let (field, languages) = labels::field(text.get(..at)?.trim_end_matches(['-', '.', '"']))?;
        let rest = text.get(at..)?;
        let value = rest.trim_start_matches([' ', '-', '=', '>', ';', '.', ',', '"', '→']);
        let fits = match field {
            Field::PartialProductKey => {
                shape::partial_product_key(value) != PartialProductKey::Masked
            }
            Field::LicenseStatus => labels::status(value).is_some(),
            Field::ProductKeyChannel => shape::key_channel(value).is_some(),
            Field::ServiceVersion
            | Field::RemainingWindowsRearm
            | Field::RemainingSkuRearm
            | Field::RemainingAppRearm
            | Field::TrustedTime => value.starts_with(|first: char| first.is_ascii_digit()),
            _ => starts_with_one(rest.trim_start(), "->|=>|→"),
        };
        fits.then_some((Some(field), languages, text.len() - value.len()))
    })
    .last()
}

/// Where rows begin inside a line into which several were glued; empty for an ordinary line.
pub(super) fn row_boundaries(text: &str, words: Words) -> Vec<usize> {
    /// A label and its value are longer together.
    const SHORTEST: usize = 24;
    let may_have_name = words.has(Words::WINDOWS.and(Words::OFFICE));
    let is_mark = |byte: &u8| matches!(byte, b':' | b'=');
    let colons = text.bytes().filter(is_mark).take(2).count();
    if text.len() < SHORTEST || colons == 0 || colons == 1 && !may_have_name {
        return Vec::new();
    }
    let mut row_boundaries = Vec::new();
    let mut found = 0;
    let mut last = 0;
    // A label lies between two colons, or between the marks of a printed hash.
    let mut from = 0;
    for (colon, _) in text.match_indices([':', '=']) {
        let label = label_before(text, from, colon);
        from = colon + 1;
        let Some(start) = label else {
            continue;
        };
        found += 1;
        if start > 0 {
            row_boundaries.push(start);
        }
        last = from;
    }
    // One label is an ordinary row; a label after a time stamp or a speaker's name is one too.
    if found >= 2 || (found == 1 && shape::name(text.get(..last).unwrap_or("")).is_some()) {
        row_boundaries
    } else {
        Vec::new()
    }
}

/// Where the longest known label begins that ends at this colon.
fn label_before(text: &str, from: usize, colon: usize) -> Option<usize> {
    /// Labels have at most this many bytes.
    const LONGEST: usize = 90;
    let floor = text.ceil_char_boundary(from.max(colon.saturating_sub(LONGEST)));
    let before = text.get(floor..colon)?.trim_end();
    let (field, at) = labels::field_at_end(before)?;
    let label = before.get(at..)?;
    let blanks = label.len() - label.trim_start().len();
    fits(field, text.get(colon + 1..)?).then_some(floor + at + blanks)
}

/// Whether a value may follow this label; short labels are everyday words as well.
fn fits(field: Field, value: &str) -> bool {
    !matches!(field, Field::Name | Field::Description)
        || begins_with(value, &["windows", "office", "microsoft"])
}

fn begins_with(value: &str, words: &[&str]) -> bool {
    let value = value.trim_start_matches([' ', '>', '"', '\'']);
    words.iter().any(|word| {
        value
            .get(..word.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(word))
    })
}
