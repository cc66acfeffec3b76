//! Which words identify a computer, a key or a person, and what of them may be shown.

use crate::parse::shape::{self, PartialProductKey};
use crate::tables::{configuration, keys};

/// What is kept in front of the mask of a word that identifies; `None` for any other word.
pub(super) fn kept(word: &str, is_fact: bool, is_path: bool) -> Option<&str> {
    let bytes = word.as_bytes();
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let is_all = |is_kind: fn(&u8) -> bool| bytes.iter().all(is_kind);
    if has_long_number(word) {
        return Some("");
    }
    if let Some((_, rest)) = word.split_once("://") {
        let is_public = is_microsoft(rest.split('/').next()?) && !rest.contains('@');
        return (!is_public).then_some("");
    }
    // A switch or a name that is glued to its value.
    if let Some((_, value)) = word.rsplit_once(':')
        && kept(value, is_fact, is_path).is_some()
    {
        return Some("");
    }
    if word.contains('-') {
        return kept_of_groups(word, digits);
    }
    // The end of a key may have hexadecimal letters alone.
    let is_key = || {
        bytes.len() == 5
            && shape::partial_product_key(word) != PartialProductKey::Masked
            && !is_public(word)
    };
    let is_identifier = if word.starts_with("0x") && bytes.len() <= 10 {
        false
    } else if digits == bytes.len() {
        // The reason of a state and minutes are numbers, too.
        digits > 5 && !(is_fact && digits <= 10)
    } else if is_all(u8::is_ascii_hexdigit) {
        bytes.len() >= 12 || is_key()
    } else if is_all(u8::is_ascii_alphanumeric) {
        is_key() || bytes.len() >= 16 && (4..bytes.len() - 4).contains(&digits)
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
        // A whole key: at most its last group is public, and the others nobody's.
        [5, 5, 5, 5, 5]
            if word.split('-').take(4).all(shape::is_mask)
                && word.get(24..).is_some_and(is_public) =>
        {
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
pub(super) fn after_serial(word: &str) -> &str {
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
pub(super) fn is_public(five: &str) -> bool {
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

/// Whether a whole key stands in this word, whatever parts its groups: `_`, `.`, `%2D`.
pub(super) fn has_parted_key(word: &str) -> bool {
    let mut count = 0;
    word.replace("%2D", "-")
        .replace("%2d", "-")
        .split(|ch: char| !ch.is_ascii_alphanumeric())
        .any(|group| {
            count = if group.len() == 5 { count + 1 } else { 0 };
            count == 5
        })
        && !word.contains('-')
}
