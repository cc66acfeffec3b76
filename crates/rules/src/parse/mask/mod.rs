//! A row as it may be shown: whatever identifies a computer, a key or a person is `•`.
//!
//! What a label calls identifying is masked as a whole, what only looks like it by its
//! shape. Behind a label that no table has nothing is shown but short numbers: nobody
//! knows what it names. The mask is one character, so that it tells no length.

mod identifier;

use super::fact_kind::FactKind;
use super::labels::Field;
use super::row::Row;
use super::shape::{self, PartialProductKey};
use super::words::Words;
use crate::vocabulary::Edition;
use identifier::{after_serial, has_parted_key, is_public, kept};

/// Stands for whatever is masked.
pub(super) const MASK: char = '•';
/// No row is shown longer than this, in characters.
const LONGEST: usize = 240;

/// What of this row may be shown, which tells these facts; the words of a state that no table
/// has are.
pub(super) fn masked(row: &Row, facts: &[FactKind], is_state: bool) -> String {
    let is_fact = is_state || !facts.is_empty();
    let mut shown = String::with_capacity(row.text.len().min(LONGEST));
    let (label, value) = row
        .text
        .split_at_checked(label_end(row))
        .unwrap_or((&row.text, ""));
    let is_value = match row.field {
        _ if facts.contains(&FactKind::Volume) => Show::Nothing,
        Some(field) => of_field(field, value),
        None if facts.contains(&FactKind::Key) && !label.is_empty() => of_key(value),
        // An address has a colon and no label.
        None if is_fact || value.starts_with("//") => Show::Words,
        None if is_plain(value) => Show::Words,
        None if label.is_empty() => Show::Words,
        None => Show::Nothing,
    };
    // A list of JSON has quotes around its names, of which the first is gone as a quote mark.
    for part in label.split('"') {
        words(part, is_fact, &mut shown);
    }
    match is_value {
        Show::Words => words(value, is_fact, &mut shown),
        Show::Nothing if value.trim().is_empty() => {}
        Show::Nothing => {
            shown.push(' ');
            shown.push(MASK);
        }
    }
    if let Some((end, _)) = shown.char_indices().nth(LONGEST) {
        shown.truncate(end);
        shown.push('…');
    }
    shown
}

/// Where the label of a row ends, whatever sets it off from its value.
fn label_end(row: &Row) -> usize {
    let text = row.text.as_str();
    if is_path(text) {
        return 0;
    }
    let kind = || text.find("REG_").filter(|_| row.words.has(Words::REG));
    let columns = || text.find("  ").or_else(|| text.find('\t'));
    match row.value_at() {
        0 => kind()
            .or_else(|| text.find('=').map(|at| at + 1))
            .or_else(columns)
            .unwrap_or(0),
        end => end,
    }
}

/// How much of a value is shown.
enum Show {
    /// All words that do not look like an identifier.
    Words,
    Nothing,
}

fn of_field(field: Field, value: &str) -> Show {
    let is_shown = match field {
        Field::InstallationId
        | Field::AdditionalInfo
        | Field::KmsCmid
        | Field::KmsLookupDomain
        | Field::KmsRegisteredName
        | Field::KmsFromDns
        | Field::KmsIp
        | Field::AdObjectName
        | Field::AdObjectDn
        | Field::TkaIlid
        | Field::TkaThumbprint
        | Field::TkaGrantNumber
        | Field::AvmaGuestIaid
        | Field::AvmaHostName
        | Field::AvmaHostPid2 => false,
        Field::ExtendedPid | Field::KmsPid | Field::AdPid => shape::pid(value).is_some(),
        Field::PartialProductKey => return of_key(value),
        _ => true,
    };
    if is_shown { Show::Words } else { Show::Nothing }
}

/// A key, or an id with the serial number of one.
fn of_key(value: &str) -> Show {
    let is_public_key = match shape::partial_product_key(value) {
        PartialProductKey::Shown(five) => is_public(&five),
        PartialProductKey::Withheld | PartialProductKey::Masked => false,
    };
    if is_public_key || shape::pid(value).is_some() || shape::product_id(value).is_some() {
        Show::Words
    } else {
        Show::Nothing
    }
}

/// A prompt, a path or a key of the registry.
fn is_path(text: &str) -> bool {
    let text = text.strip_prefix("PS ").unwrap_or(text);
    text.starts_with("HK") || text.get(1..2) == Some(":")
}

/// A number too short to identify, a truth value, a term of the tables, or an id, of which
/// its shape tells more.
fn is_plain(value: &str) -> bool {
    let value = value.trim_matches([' ', ',', '"']);
    let is_public = || {
        shape::guid(value).is_some()
            || shape::pid(value).is_some()
            || shape::key_channel(value).is_some()
            || Edition::from_id(value).is_some()
    };
    (!value.contains(' ') && is_public())
        || (value.len() < 6 && value.bytes().all(|byte| byte.is_ascii_digit()))
        || value.eq_ignore_ascii_case("true")
        || value.eq_ignore_ascii_case("false")
}

/// Adds the text, its identifying words masked.
fn words(text: &str, is_fact: bool, shown: &mut String) {
    let (head, rest) = without_user(text);
    let is_path = is_path(text);
    for part in head.split_inclusive(is_border) {
        let word = part.trim_end_matches(is_border);
        let core = word.trim_matches(['.', ':', '-', '!', '?']);
        match kept(core, is_fact, is_path) {
            None if has_parted_key(core) => {
                shown.push(MASK);
                shown.push_str(part.get(word.len()..).unwrap_or(""));
            }
            None => glued(part, is_fact, is_path, shown),
            Some(kept) => {
                // An Installation ID in groups is one thing.
                let is_next = kept.is_empty() && shown.trim_end().ends_with(MASK);
                if !is_next {
                    shown.push_str(kept);
                    shown.push(MASK);
                    shown.push_str(after_serial(core));
                }
                shown.push_str(part.get(word.len()..).unwrap_or(""));
            }
        }
    }
    if let Some(rest) = rest {
        shown.push(MASK);
        words(rest, is_fact, shown);
    }
}

/// Adds a word that is none that identifies as a whole: one may be glued to another script, as
/// Japanese and Chinese are written, or stand between strokes.
fn glued(part: &str, is_fact: bool, is_path: bool, shown: &mut String) {
    let is_address = part.contains("://");
    let is_boundary = |ch: char| is_border(ch) || !ch.is_ascii() || (ch == '/' && !is_address);
    for piece in part.split_inclusive(is_boundary) {
        let word = piece.trim_end_matches(is_boundary);
        let core = word.trim_matches(['.', ':', '-', '!', '?']);
        match kept(core, is_fact, is_path) {
            Some(kept) if word.len() < part.len() => {
                shown.push_str(kept);
                shown.push(MASK);
                shown.push_str(after_serial(core));
                shown.push_str(piece.get(word.len()..).unwrap_or(""));
            }
            _ => shown.push_str(piece),
        }
    }
}

/// Cuts the name of a user out of the path of a home folder.
fn without_user(text: &str) -> (&str, Option<&str>) {
    const FOLDERS: [&str; 4] = [
        "\\users\\",
        "/users/",
        "/home/",
        "\\documents and settings\\",
    ];
    let end_of = |folder: &str| {
        text.as_bytes()
            .windows(folder.len())
            .position(|part| part.eq_ignore_ascii_case(folder.as_bytes()))
            .map(|at| at + folder.len())
    };
    let Some(start) = FOLDERS.into_iter().filter_map(end_of).min() else {
        return (text, None);
    };
    let (head, rest) = text.split_at_checked(start).unwrap_or((text, ""));
    let end = rest.find(['\\', '>', '"', '/']).unwrap_or(rest.len());
    (head, rest.get(end..))
}

fn is_border(ch: char) -> bool {
    ch.is_whitespace() || "\"'`()[]{}<>,;|=+!?&^~$".contains(ch)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let mut shown = String::new();
        words(text, false, &mut shown);
        shown
    }

    /// The keys are made up.
    #[test]
    fn an_identifier_is_masked_whatever_is_glued_to_it() {
        let key = ["B2C3D", "F4G6H", "J7K8M", "P9Q2R", "T3V4W"];
        for (text, secret) in [
            (format!("私のキーは{}です", key.join("-")), key[0]),
            (format!("我的密钥是{}。", key.join("-")), key[0]),
            (format!("x/{}/y", key.join("-")), key[0]),
            (format!("{}-XXXXX-XXXXX-{}-8HVX7", key[0], key[1]), key[1]),
            ("YXXXX-XXXXX-XXXXX-XXXXX-8HVX7".to_owned(), "YX"),
            (key.join("_"), key[0]),
            (format!("os_product_key_{}", key.join("-")), key[0]),
            (format!("値_{}_", key.join("-")), key[4]),
            (key.join("."), key[0]),
            (key.join("%2D"), key[0]),
            (format!("{}+1", key.join("-")), key[0]),
            (format!("key?{}!", key.join("-")), key[0]),
            (format!("{}+8", "123456789".repeat(6)), "123456789"),
            (format!("1.{}", "123456789".repeat(6)), "123456789"),
            (format!("x{}", "123456789".repeat(6)), "123456789"),
            (format!("0123#{}F", "ABCD1234".repeat(4)), "ABCD1234"),
            (
                format!("https://sls.microsoft.com/x.co{}", "123456789".repeat(7)),
                "123456789",
            ),
            (
                "https://sls.microsoft.com/x.taro@example.jp".to_owned(),
                "taro",
            ),
            (format!("IDは{}です", "123456789".repeat(7)), "123456789"),
            ("パソコン名はDESKTOP-AB12CD3です".to_owned(), "AB12CD3"),
            ("私のIPは192.168.10.20です".to_owned(), "192.168"),
            ("メールはtaro@example.jpまで".to_owned(), "taro"),
            ("C:/Users/taro/x.txt".to_owned(), "taro"),
            ("/home/taro/x.txt".to_owned(), "taro"),
            (r"C:\Documents and Settings\taro\x".to_owned(), "taro"),
        ] {
            let shown = shown(&text);
            assert!(!shown.contains(secret), "{text}: {shown}");
            assert!(shown.contains(MASK), "{text}: {shown}");
        }
        // The end of a key is one, also of hexadecimal letters; a word of them is none.
        assert_eq!(shown("A-1,B2CDF,OEM_DM"), "A-1,•,OEM_DM");
        assert_eq!(shown("I added it, build 22631"), "I added it, build 22631");
        assert_eq!(
            shown("ライセンスの状態はRetailです"),
            "ライセンスの状態はRetailです"
        );
    }
}
