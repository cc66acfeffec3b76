//! JSON as events: every object, its scalars and their names, and nothing else.
//!
//! No well-formed document is needed: pastes are cut off, quoted line by line, and embedded.

use super::reading::Paste;
use crate::parse::capture;
use crate::parse::observed::Observed;

/// Deeper objects than this are not licences.
const DEPTH: usize = 64;

/// What the scanner meets on its way.
pub(super) enum Event {
    /// An object or array begins; the name of the member whose value it is, if any.
    Open {
        name: Option<String>,
        place: Observed<()>,
    },
    /// A scalar: with the name of its member, or without one inside an array.
    Scalar {
        name: Option<String>,
        value: String,
        place: Observed<()>,
    },
    /// The object or array that began last ends; the bytes it took, and whether it ends only
    /// because the text does.
    Close {
        start: usize,
        end: usize,
        is_cut: bool,
    },
}

/// Walks through the objects of the input and tells what it meets.
pub(super) fn scan(paste: &Paste<'_>, take: &mut dyn FnMut(Event)) {
    let Some(at) = paste.source.find('{') else {
        return;
    };
    if !paste.source.contains("\":") && !paste.source.contains("\" :") {
        return;
    }
    let mut scanner = Scanner {
        source: paste.source,
        starts: capture::line_starts(paste.source),
        bytes: paste.source.as_bytes(),
        at,
        open: Vec::new(),
        take,
    };
    scanner.scan();
}

struct Scanner<'a, 'b> {
    source: &'a str,
    /// Where the lines of the source begin.
    starts: Vec<usize>,
    bytes: &'a [u8],
    at: usize,
    /// Where the open objects and arrays begin, and which are arrays.
    open: Vec<(usize, bool)>,
    take: &'b mut dyn FnMut(Event),
}

impl Scanner<'_, '_> {
    fn scan(&mut self) {
        while let Some(byte) = self.bytes.get(self.at) {
            let in_array = self.open.last().map(|(_, is_array)| *is_array);
            match (byte, in_array) {
                (b'{', _) | (b'[', Some(true)) => self.open(None),
                (b'}', _) => {
                    self.at += 1;
                    // An array that never ended, ends with its object.
                    while self.close(false) == Some(true) {}
                }
                (b']', Some(true)) => {
                    self.at += 1;
                    self.close(false);
                }
                (b'"', Some(_)) => self.member(),
                (b'0'..=b'9' | b'-', Some(true)) => {
                    let start = self.at;
                    let value = self.bare();
                    self.scalar(None, value, start);
                }
                _ => self.at += 1,
            }
        }
        while self.close(true).is_some() {}
    }

    /// Steps into the object or array that begins here.
    fn open(&mut self, name: Option<String>) {
        let is_array = self.bytes.get(self.at) == Some(&b'[');
        if self.open.len() < DEPTH {
            self.open.push((self.at, is_array));
            let place = self.place(self.at);
            (self.take)(Event::Open { name, place });
        }
        self.at += 1;
    }

    /// Ends what was opened last; says whether that was an array.
    fn close(&mut self, is_cut: bool) -> Option<bool> {
        let (start, is_array) = self.open.pop()?;
        let end = self.at;
        (self.take)(Event::Close { start, end, is_cut });
        Some(is_array)
    }

    fn scalar(&mut self, name: Option<String>, value: String, start: usize) {
        let place = self.place(start);
        (self.take)(Event::Scalar { name, value, place });
    }

    /// From there to where the scanner stands.
    fn place(&self, start: usize) -> Observed<()> {
        Observed {
            value: (),
            line: self.starts.partition_point(|begin| *begin <= start),
            span: start..self.at,
        }
    }

    /// A string: the name of a member if a colon follows, else a value of an array.
    fn member(&mut self) {
        let start = self.at;
        let Some(name) = self.string() else {
            return;
        };
        self.blanks();
        if self.bytes.get(self.at) != Some(&b':') {
            self.scalar(None, name, start);
            return;
        }
        self.at += 1;
        self.blanks();
        let value = match self.bytes.get(self.at) {
            Some(b'"') => self.string().unwrap_or_default(),
            Some(b'{' | b'[') => return self.open(Some(name)),
            None => return,
            Some(_) => self.bare(),
        };
        self.scalar(Some(name), value, start);
    }

    /// Skips blanks, among them those that web pages and chats put in their place.
    fn blanks(&mut self) {
        let rest = self.source.get(self.at..).unwrap_or("");
        self.at += rest.len() - rest.trim_start().len();
    }

    /// The string that begins here; one that never ends, ends with its line.
    fn string(&mut self) -> Option<String> {
        let start = self.at + 1;
        let mut end = start;
        let mut is_plain = true;
        loop {
            match self.bytes.get(end) {
                // The first byte of a no-break space.
                Some(0xC2) => {
                    is_plain = false;
                    end += 1;
                }
                Some(b'\\') => {
                    is_plain = false;
                    end += 2;
                }
                Some(b'\n' | b'\r') if self.is_wrapped(end) => {
                    is_plain = false;
                    end += 1;
                }
                Some(b'"' | b'\n' | b'\r') | None => break,
                Some(_) => end += 1,
            }
        }
        let end = end.min(self.bytes.len());
        self.at = (end + 1).min(self.bytes.len());
        let raw = self.source.get(start..end)?;
        Some(if is_plain {
            raw.to_owned()
        } else {
            unescape(raw)
        })
    }

    /// Whether a console broke a string at this line end: the next line does not begin as
    /// one of JSON does, and a quote mark ends the string there.
    fn is_wrapped(&self, end: usize) -> bool {
        /// No console that breaks lines is wider, and no value that is read is longer.
        const WIDEST: usize = 250;
        let rest = self.bytes.get(end + 1..).unwrap_or_default();
        let rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        let mut lines = rest.split(|byte| matches!(byte, b'\n' | b'\r'));
        let line = lines.next().unwrap_or_default();
        let first = line.iter().find(|byte| !byte.is_ascii_whitespace());
        line.len() <= WIDEST
            && first.is_some_and(|byte| !matches!(byte, b'"' | b'{' | b'}' | b'[' | b']' | b'>'))
            && line.contains(&b'"')
    }

    /// A number, `true`, `false` or `null`.
    fn bare(&mut self) -> String {
        let start = self.at;
        while self
            .bytes
            .get(self.at)
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.'))
        {
            self.at += 1;
        }
        self.source.get(start..self.at).unwrap_or("").to_owned()
    }
}

fn unescape(raw: &str) -> String {
    let raw = raw.replace(['\r', '\n'], "").replace('\u{a0}', " ");
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw.as_str();
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let mut chars = after.chars();
        let mut skip = chars.next().map_or(0, char::len_utf8);
        match after.chars().next() {
            Some('n' | 'r' | 't') => text.push(' '),
            Some('u') => {
                let code = after
                    .get(1..5)
                    .and_then(|hex| u32::from_str_radix(hex, 16).ok());
                if let Some(ch) = code.and_then(char::from_u32) {
                    text.push(ch);
                    skip = 5;
                }
            }
            Some(ch) => text.push(ch),
            None => {}
        }
        rest = after.get(skip..).unwrap_or("");
    }
    text.push_str(rest);
    text
}
