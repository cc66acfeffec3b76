//! What in a paste is told, and what only an output shows.

use std::borrow::Cow;
use std::ops::Range;

use super::capture;

use crate::one_of::has_one;

/// The lines that may be of a story, and those that a person says and no tool prints.
///
/// A label and its value are no story; but no tool says `I` or `my`, and a label has letters:
/// `[11/20 21:05]` is the hour of a message.
pub(super) fn told(lines: &[capture::Line]) -> (Vec<usize>, Vec<usize>) {
    let is_label = |label: &str| {
        label.is_ascii()
            && label.contains(|ch: char| ch.is_alphabetic())
            && !label.eq_ignore_ascii_case("winver")
            && !is_sentence(label)
    };
    let (mut prose, mut told) = (Vec::new(), Vec::new());
    for line in lines {
        let is_person = names_person(line);
        if is_person || !line.label().is_some_and(is_label) && !is_table_row(&line.text) {
            prose.push(line.number);
        }
        let is_code =
            line.text.starts_with(['"', '{', '<', '[']) || line.text.contains(['\t', '=']);
        if !is_code && (is_person || line.text.contains('。')) {
            told.push(line.number);
        }
    }
    (prose, told)
}

/// Whether this is a row of a table of licences: `LAB-02,Windows 10,"Windows(R), Core edition",Retail,…`.
pub(super) fn is_table_row(text: &str) -> bool {
    const CELLS: usize = 4;
    let cells = |sign: char| text.matches(sign).take(CELLS).count();
    text.contains("(R)")
        && [',', ';', '\t', '|']
            .into_iter()
            .any(|sign| cells(sign) == CELLS)
}

/// Whether this line explains the numbers of all states: `0=Unlicensed 1=Licensed … 5=Notification`.
pub(super) fn is_legend(text: &str) -> bool {
    let names = ["unlicensed", "grace", "notification"];
    let has_numbers = text.contains('0') && text.contains('5');
    has_numbers && {
        let text = text.to_ascii_lowercase();
        names.iter().all(|name| text.contains(name))
    }
}

/// Whether what stands before a colon is more than a label: `Windows 10 Pro, damals von 7. slmgr
/// zeigt:`.
fn is_sentence(label: &str) -> bool {
    /// More words than any label of slmgr has.
    const WORDS: usize = 6;
    has_one(label, ". |? |! |, ") && label.split_whitespace().count() > WORDS
}

/// Whether somebody speaks of themselves, in English.
fn names_person(line: &capture::Line) -> bool {
    const PERSONS: [&str; 8] = ["i", "i'm", "i've", "i'd", "my", "mine", "myself", "he"];
    let is_person = |word: &str| PERSONS.iter().any(|own| own.eq_ignore_ascii_case(word));
    line.text
        .split(|ch: char| !ch.is_alphanumeric() && ch != '\'')
        .any(is_person)
}

/// Whether this is a row of a list about a key: `OEM License Key: *****-B2CDF`. A sentence has
/// words in lower case.
pub(super) fn is_key_row(line: &capture::Line) -> bool {
    const LONGEST: usize = 40;
    let Some((label, value)) = line.text.split_once([':', '=']) else {
        return false;
    };
    let is_word = |word: &str| word.starts_with(|first: char| first.is_ascii_lowercase());
    label.len() <= LONGEST
        && value.len() <= LONGEST
        && label.is_ascii()
        && value.is_ascii()
        && has_one(&label.to_ascii_lowercase(), "key|channel|license type|licence type")
        && !value.split_whitespace().any(is_word)
        // `typed in the key from the card: 0xC004C008`: what came of it.
        && !value.trim_start().to_ascii_lowercase().starts_with("0x")
}

/// The text with blanks in place of these bytes.
pub(super) fn without<'text>(text: &'text str, silent: &[Range<usize>]) -> Cow<'text, str> {
    if silent.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut bytes = text.as_bytes().to_vec();
    for range in silent {
        if let Some(bytes) = bytes.get_mut(range.clone()) {
            bytes.fill(b' ');
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The lines that stand outside every block and that no reader understood.
pub(super) fn around(numbers: &[usize], outside: &[usize], known: &[usize]) -> Vec<usize> {
    let sorted = |lines: &[usize]| {
        let mut lines = lines.to_vec();
        lines.sort_unstable();
        lines
    };
    let (known, outside) = (sorted(known), sorted(outside));
    numbers
        .iter()
        .copied()
        .filter(|line| outside.binary_search(line).is_ok() && known.binary_search(line).is_err())
        .collect()
}
