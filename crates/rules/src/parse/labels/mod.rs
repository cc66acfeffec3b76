//! The words around the shapes: labels and status phrases, one table per language.
//!
//! Two texts are compared with all white space removed, case ignored and final
//! punctuation dropped, because pastes lose and gain all three. slmgr prints English
//! for every text that a language lacks, so English is always among the tables.

mod comparison_key;
mod cs;
mod da;
mod de;
mod edition;
mod el;
mod en;
mod es;
mod es_mx;
mod fi;
mod field;
mod fr;
mod fr_ca;
mod hu;
mod index;
mod it;
mod ja;
mod ko;
mod language;
mod language_set;
mod languages;
mod nb;
mod nl;
mod pl;
mod pt_br;
mod pt_pt;
mod ru;
mod sv;
mod tally;
mod tr;
mod zh_cn;
mod zh_tw;

use comparison_key::push_comparison_key;
pub(crate) use comparison_key::{PUNCTUATION, comparison_key};
pub(crate) use edition::is_edition;
pub(crate) use field::Field;
use index::{Rows, exact, index};
#[cfg(not(target_family = "wasm"))]
pub(crate) use language::Grade;
#[cfg(test)]
pub(crate) use language::Language;
pub(crate) use language_set::LanguageSet;
#[cfg(any(test, not(target_family = "wasm")))]
pub(crate) use languages::LANGUAGES;
pub(crate) use tally::Tally;

use crate::vocabulary::Status;

/// The longest label that is looked for, in bytes; nothing longer is compared.
const LONGEST: usize = 400;
/// The longest label of any language is shorter, in bytes.
const LONGEST_LABEL: usize = 200;

/// The field whose label is exactly this text.
pub(crate) fn field(text: &str) -> Option<(Field, LanguageSet)> {
    if text.is_empty() || text.len() > LONGEST_LABEL {
        return None;
    }
    field_by_key(&comparison_key(text))
}

/// The same by the comparison key, where that is made already.
pub(crate) fn field_by_key(key: &str) -> Option<(Field, LanguageSet)> {
    exact(&index().labels, key)
}

/// The longest label with which this text ends, beginning where a word begins: its field, and
/// where it begins in the text.
pub(crate) fn field_at_end(text: &str) -> Option<(Field, usize)> {
    /// No label has more words.
    const WORDS: usize = 10;
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    let mut key = String::with_capacity(text.len());
    // Where each word begins: in the text, and in its comparison key.
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let mut before = ' ';
    let mut at = 0;
    for (place, ch) in text.char_indices() {
        // Rows that a page glued without a blank: `…, Professional editionDescription`.
        let next = text.as_bytes().get(place + 1).copied().unwrap_or_default();
        let is_glued =
            ch.is_ascii_uppercase() && next.is_ascii_lowercase() && before.is_ascii_alphanumeric();
        if place == 0 || is_glued || before.is_whitespace() || ",;.)".contains(before) {
            push_comparison_key(text.get(at..place).unwrap_or(""), &mut key);
            starts.push((place, key.len()));
            at = place;
        }
        before = ch;
    }
    push_comparison_key(text.get(at..).unwrap_or(""), &mut key);
    let first = starts.len().saturating_sub(WORDS);
    let whole = key.trim_end_matches(PUNCTUATION);
    starts.iter().skip(first).find_map(|(at, from)| {
        let label = whole.get(*from..).filter(|label| !label.is_empty())?;
        exact(&index().labels, label).map(|(field, _)| (field, *at))
    })
}

/// The state that is named by exactly this text, or by the beginning of it up to a word's end.
pub(crate) fn status(text: &str) -> Option<(Status, LanguageSet)> {
    phrase(&index().statuses, text)
}

/// The state that an `/xpr` sentence tells.
pub(crate) fn sentence(text: &str) -> Option<(Status, LanguageSet)> {
    // `Unlicensed` is the shortest.
    if !(6..=LONGEST).contains(&text.len()) {
        return None;
    }
    let said = comparison_key(text);
    index()
        .sentences
        .iter()
        .find(|row| {
            said.strip_prefix(row.before.as_str())
                .is_some_and(|rest| match &row.after {
                    Some(after) => !rest.is_empty() && rest.ends_with(after.as_str()),
                    None => rest.is_empty(),
                })
        })
        .map(|row| (row.status, row.languages))
}

/// Whether this line is one that the script host prints around the output.
pub(crate) fn is_shell(text: &str) -> bool {
    // Each of these lines has a mark of its maker, a quoted name, or the name of Windows.
    let may_be = text.contains(['(', '"']) || text.contains("Windows");
    if text.len() > LONGEST || !may_be {
        return false;
    }
    let said = comparison_key(text);
    said.len() > 8 && index().shell.is_in(&said)
}

/// Whether this line says that the script host is switched off.
pub(crate) fn is_host_disabled(text: &str) -> bool {
    // The shortest of these sentences is longer; names of products have a mark.
    if !(24..=LONGEST).contains(&text.len()) || text.contains("(R)") {
        return false;
    }
    index().host_disabled.is_in(&comparison_key(text))
}

/// Tries the whole text, then ever shorter beginnings of it that end where a word ends.
///
/// A phrase is never looked for in the middle: `Unlicensed` has `Licensed` there.
///
/// What names another state behind it is a list to choose from, or a story.
fn phrase<T: Copy + PartialEq>(rows: &Rows<T>, text: &str) -> Option<(T, LanguageSet)> {
    /// No phrase of the tables has more words.
    const WORDS: usize = 12;
    // Marks for the eye, and those of Markdown: `✅ Licensed`, `**Licensed**`.
    let text = text.trim_start_matches(|ch: char| !ch.is_alphanumeric());
    let text = text.get(..LONGEST).unwrap_or(text);
    if text.len() > LONGEST {
        return None;
    }
    let mut ends: Vec<usize> = text
        .char_indices()
        .filter(|(_, ch)| !ch.is_alphanumeric() && *ch != '_')
        .map(|(at, _)| at)
        .take(WORDS)
        .collect();
    ends.push(text.len());
    let (found, rest) = ends.iter().rev().find_map(|end| {
        let (part, rest) = text.split_at_checked(*end).unwrap_or((text, ""));
        Some((exact(rows, &comparison_key(part))?, rest))
    })?;
    let mut others = rest.split(|ch: char| !ch.is_alphanumeric());
    let is_other =
        |word| exact(rows, &comparison_key(word)).is_some_and(|other| other.0 != found.0);
    (!others.any(is_other)).then_some(found)
}

#[cfg(test)]
mod tests;
