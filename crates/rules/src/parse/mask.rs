//! A row as it may be shown: whatever identifies a computer, a key or a person is `•`.
//!
//! What a label calls identifying is masked as a whole, what only looks like it by its
//! shape. Behind a label that no table has nothing is shown but short numbers: nobody
//! knows what it names. The mask is one character, so that it tells no length.

use super::fact_kind::FactKind;
use super::labels::Field;
use super::row::Row;
use super::shape::{self, PartialProductKey};
use super::words::Words;
use crate::tables::{configuration, keys};
use crate::vocabulary::Edition;

/// Stands for whatever is masked.
const MASK: char = '•';
/// No row is shown longer than this, in characters.
const LONGEST: usize = 240;

/// What of this row may be shown, which tells these facts; the words of a state that no table has are.
pub(super) fn masked(row: &Row, facts: &[FactKind], is_state: bool) -> String {
    let is_told = is_state || !facts.is_empty();
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
        None if is_told || value.starts_with("//") => Show::Words,
        None if is_plain(value) => Show::Words,
        None if label.is_empty() => Show::Words,
        None => Show::Nothing,
    };
    // A list of JSON has quotes around its names, of which the first is gone as a quote mark.
    for part in label.split('"') {
        words(part, is_told, &mut shown);
    }
    match is_value {
        Show::Words => words(value, is_told, &mut shown),
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
    let is_public = matches!(shape::partial_product_key(value), PartialProductKey::Shown(five) if is_public(&five));
    if is_public || shape::pid(value).is_some() || shape::product_id(value).is_some() {
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
fn words(text: &str, is_told: bool, shown: &mut String) {
    let (head, tail) = home(text);
    let is_path = is_path(text);
    for part in head.split_inclusive(is_border) {
        let word = part.trim_end_matches(is_border);
        let core = word.trim_matches(['.', ':', '-', '!', '?']);
        match kept(core, is_told, is_path) {
            None if has_parted_key(core) => {
                shown.push(MASK);
                shown.push_str(part.get(word.len()..).unwrap_or(""));
            }
            None => glued(part, is_told, is_path, shown),
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
    if let Some(tail) = tail {
        shown.push(MASK);
        words(tail, is_told, shown);
    }
}

/// Adds a word that is none that identifies as a whole: one may be glued to another script, as
/// Japanese and Chinese are written, or stand between strokes.
fn glued(part: &str, is_told: bool, is_path: bool, shown: &mut String) {
    let is_address = part.contains("://");
    let is_seam =
        |letter: char| is_border(letter) || !letter.is_ascii() || (letter == '/' && !is_address);
    for piece in part.split_inclusive(is_seam) {
        let word = piece.trim_end_matches(is_seam);
        let core = word.trim_matches(['.', ':', '-', '!', '?']);
        match kept(core, is_told, is_path) {
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

/// Whether a whole key stands in this word, whatever parts its groups: `_`, `.`, `%2D`.
fn has_parted_key(word: &str) -> bool {
    let mut count = 0;
    word.replace("%2D", "-")
        .replace("%2d", "-")
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .any(|group| {
            count = if group.len() == 5 { count + 1 } else { 0 };
            count == 5
        })
        && !word.contains('-')
}

/// Cuts the name of a user out of the path of a home folder.
fn home(text: &str) -> (&str, Option<&str>) {
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

fn is_border(letter: char) -> bool {
    letter.is_whitespace() || "\"'`()[]{}<>,;|=+!?&^~$".contains(letter)
}

/// What is kept in front of the mask of a word that identifies; `None` for any other word.
fn kept(word: &str, is_told: bool, is_path: bool) -> Option<&str> {
    let bytes = word.as_bytes();
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let is_all = |is_kind: fn(&u8) -> bool| bytes.iter().all(is_kind);
    if has_long_number(word) {
        return Some("");
    }
    if let Some((_, rest)) = word.split_once("://") {
        return (!is_microsoft(rest.split('/').next()?)).then_some("");
    }
    // A switch or a name that is glued to its value.
    if let Some((_, value)) = word.rsplit_once(':')
        && kept(value, is_told, is_path).is_some()
    {
        return Some("");
    }
    if word.contains('-') {
        return kept_of_groups(word, digits);
    }
    let is_identifier = if word.starts_with("0x") && bytes.len() <= 10 {
        false
    } else if digits == bytes.len() {
        // The reason of a state and minutes are numbers, too.
        digits > 5 && !(is_told && digits <= 10)
    } else if is_all(u8::is_ascii_hexdigit) {
        bytes.len() >= 12
    } else if is_all(u8::is_ascii_alphanumeric) {
        let is_key =
            bytes.len() == 5 && shape::partial_product_key(word) != PartialProductKey::Masked;
        is_key && !is_public(word) || bytes.len() >= 16 && (4..bytes.len() - 4).contains(&digits)
    } else {
        word.contains('@')
            || word.contains('\\') && !is_path && !is_all(|byte| *byte == b'\\')
            || is_host(word)
    };
    is_identifier.then_some("")
}

/// Whether more digits follow each other than a date of WMI has (`20261128120000`), or as many
/// hexadecimal ones as a GUID has: a number of an installation or a device, whatever is glued to
/// it, be it an address of Microsoft's.
fn has_long_number(word: &str) -> bool {
    let has_run = |is_digit: fn(&u8) -> bool, length: usize| {
        word.as_bytes()
            .split(|byte| !is_digit(byte))
            .any(|run| run.len() >= length)
    };
    has_run(u8::is_ascii_digit, 15) || has_run(u8::is_ascii_hexdigit, 32)
}

/// As `kept`, of a word that dashes part.
fn kept_of_groups(word: &str, digits: usize) -> Option<&str> {
    let lengths: Vec<usize> = word.split('-').map(str::len).collect();
    let is_coded = |at: usize| {
        let group = word.split('-').nth(at).unwrap_or("");
        group
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"*#".contains(&byte))
    };
    match lengths.as_slice() {
        // A whole key: at most its last group is public.
        [5, 5, 5, 5, 5] if !shape::has_full_key(word) && word.get(24..).is_some_and(is_public) => {
            None
        }
        [5, 5, 5, 5, 5, ..] => Some(""),
        // An Extended PID tells platform and group, a Product ID the first part of its group.
        [5, 5, 3, ..] if is_coded(0) && is_coded(1) => word.get(..12),
        [5, 5, 5, 5] | [5, 3, 7, 5] => word.get(..6),
        _ if shape::guid(word).is_some() => {
            let is_known = shape::guid(word).is_some_and(|guid| {
                guid.is_windows_application()
                    || guid.is_office_application()
                    || configuration::is_add_on(guid.first)
                    || configuration::by_activation_id(guid.first).is_some()
            });
            (!is_known).then_some("")
        }
        // Some groups of a key.
        [5, 5, ..] if lengths.iter().all(|length| *length == 5) => Some(""),
        // An address of a network card.
        [2, 2, 2, 2, 2, 2] => Some(""),
        // The names that Windows gives to computers; a mail address; anything with a long number.
        _ => {
            let head = word.get(..word.find('-')?)?;
            let is_computer = ["DESKTOP", "LAPTOP", "WIN"]
                .iter()
                .any(|name| head.eq_ignore_ascii_case(name));
            let is_code = word.starts_with("0x") && digits <= 10;
            (is_computer || word.contains(['@', '\\']) || digits > 8 && !is_code || is_host(word))
                .then_some("")
        }
    }
}

/// What stands behind the serial number of an Extended PID: class, language, build, date.
fn after_serial(word: &str) -> &str {
    let mut dashes = word.match_indices('-').map(|(at, _)| at);
    let is_pid = word.len() > 21 && dashes.next() == Some(5) && dashes.nth(1) == Some(15);
    let rest = dashes.next().filter(|_| is_pid);
    rest.and_then(|at| word.get(at..))
        .filter(|rest| {
            let is_part = |byte: u8| byte.is_ascii_digit() || b"-.".contains(&byte);
            rest.len() <= 28 && rest.bytes().all(is_part)
        })
        .unwrap_or("")
}

/// Whether a public table has these five characters.
fn is_public(five: &str) -> bool {
    keys::public_class(five, None).is_some()
}

fn is_microsoft(host: &str) -> bool {
    host == "microsoft.com" || host.ends_with(".microsoft.com")
}

/// An address, or the name of a computer with its domain or its port.
fn is_host(word: &str) -> bool {
    if word.matches(':').count() >= 5 || word.contains("::") {
        return true;
    }
    let (host, port) = word.split_once(':').unwrap_or((word, ""));
    let is_port = (2..=5).contains(&port.len()) && port.bytes().all(|byte| byte.is_ascii_digit());
    if !port.is_empty() && !is_port {
        return false;
    }
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    if !host.bytes().all(is_name) {
        return false;
    }
    if is_port && port.len() > 2 && host.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return true;
    }
    let parts: Vec<&str> = host.split('.').collect();
    let Some((last, before)) = parts.split_last() else {
        return false;
    };
    let count = 1 + before.iter().filter(|part| !part.is_empty()).count();
    let is_octets = count == 4 && parts.iter().all(|part| part.parse::<u8>().is_ok());
    let is_file = [
        "vbs", "exe", "ps1", "cmd", "bat", "txt", "dll", "xml", "ini",
    ]
    .iter()
    .any(|end| last.eq_ignore_ascii_case(end));
    let is_domain = count > 1
        && last.len() > 1
        && last.bytes().all(|byte| byte.is_ascii_alphabetic())
        && !is_file
        && !is_microsoft(host);
    is_octets || is_domain
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
            (key.join("_"), key[0]),
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
        assert_eq!(
            shown("ライセンスの状態はRetailです"),
            "ライセンスの状態はRetailです"
        );
    }
}
