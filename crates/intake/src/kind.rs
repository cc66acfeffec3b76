//! What kind of file it is, told by its beginning first and by its name second.

use ninsho_rules::parse::{self, column_key};

use crate::columns;
use crate::{input, ndjson, table};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One text; whatever is nothing else.
    Text,
    /// A table with a row for each PC or for each of its products.
    Csv,
    /// A JSON object on each line.
    Ndjson,
    /// An archive of any of these.
    Zip,
}

impl Kind {
    /// As much of a file is enough to tell, in bytes: 64 KiB.
    pub const HEAD: usize = input::HEAD;

    /// Every kind, in the order of their names here.
    pub const ALL: &'static [Self] = &[Self::Text, Self::Csv, Self::Ndjson, Self::Zip];

    /// What it is called on a command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Csv => "csv",
            Self::Ndjson => "ndjson",
            Self::Zip => "zip",
        }
    }

    /// The kind of a file with this name that begins with these bytes.
    ///
    /// ```
    /// use ninsho_intake::Kind;
    ///
    /// assert_eq!(Kind::of("a.bin", b"PK\x03\x04\x14"), Kind::Zip);
    /// assert_eq!(Kind::of("-", b"{\"name\":\"PC-1\",\"text\":\"\"}\n"), Kind::Ndjson);
    /// assert_eq!(Kind::of("-", b"Name,LicenseStatus\nWindows,1\n"), Kind::Csv);
    /// assert_eq!(Kind::of("dlv.txt", b"Name: Windows"), Kind::Text);
    /// ```
    pub fn of(name: &str, head: &[u8]) -> Self {
        if [b"PK\x03\x04", b"PK\x05\x06"]
            .iter()
            .any(|mark| head.starts_with(*mark))
        {
            return Self::Zip;
        }
        let extension = name.rsplit_once('.').map_or("", |(_, end)| end);
        let is = |known: &[&str]| known.iter().any(|one| extension.eq_ignore_ascii_case(one));
        if is(&["csv", "tsv"]) {
            return Self::Csv;
        }
        if is(&["ndjson", "jsonl"]) {
            return Self::Ndjson;
        }
        let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
        let mut lines = text.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
        let Some(first) = lines.find(|line| !line.is_empty()) else {
            return Self::Text;
        };
        if let Some(object) = ndjson::object(first) {
            let second = lines.find(|line| !line.is_empty());
            // One object alone may as well be what a tool printed.
            if object.contains_key("text") || second.is_some_and(|line| line.starts_with(b"{")) {
                return Self::Ndjson;
            }
        }
        if is_header(first) {
            Self::Csv
        } else {
            Self::Text
        }
    }
}

/// Whether this is the first line of a table of properties: two names at least, one of them
/// a licence's own, and nothing that is no name.
fn is_header(line: &[u8]) -> bool {
    let Ok(line) = std::str::from_utf8(line) else {
        return false;
    };
    let names = table::names(line);
    let is_name = |name: &String| {
        let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"_ .".contains(&byte);
        !name.is_empty() && name.bytes().all(is_letter)
    };
    let own = |name: &String| parse::is_property(&column_key(name));
    // `License Status, Licensed` is a row, not a header.
    let is_usual = |name: &String| columns::is_usual(&column_key(name));
    names.iter().all(is_name)
        && names.iter().any(own)
        && names
            .iter()
            .filter(|name| own(name) || is_usual(name))
            .count()
            >= 2
}
