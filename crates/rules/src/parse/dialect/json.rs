//! JSON: `ConvertTo-Json` of CIM objects, the helper's report, facts of inventories.
//!
//! The scanner takes the scalars of every object with their names and ignores all else.
//! It needs no well-formed document: pastes are cut off, quoted line by line, and embedded.

use super::{Paste, Reading, property};
use crate::parse::capture;
use crate::parse::draft::Draft;
use crate::parse::evidence::{Dialect, Observed};

/// Deeper objects than this are not licences.
const DEPTH: usize = 64;

/// Reads every object in the input that has properties of a licence.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let Some(start) = paste.source.find('{') else {
        return reading;
    };
    if !paste.source.contains("\":") && !paste.source.contains("\" :") {
        return reading;
    }
    let mut scanner = Scanner {
        paste,
        starts: capture::line_starts(paste.source),
        bytes: paste.source.as_bytes(),
        at: start,
        objects: Vec::new(),
        is_helper: false,
        first: usize::MAX,
        last: 0,
        reading: &mut reading,
    };
    scanner.scan();
    let (first, last, is_helper) = (scanner.first, scanner.last, scanner.is_helper);
    if !reading.drafts.is_empty() {
        reading.dialect = Some(if is_helper {
            Dialect::Helper
        } else {
            Dialect::Cim
        });
        for (at, line) in paste.lines.iter().enumerate() {
            if line.span.end > first && line.span.start < last {
                reading.claimed.push(at);
            }
        }
    }
    reading
}

struct Object {
    draft: Draft,
    is_own: bool,
    start: usize,
}

struct Scanner<'a, 'b> {
    paste: &'a Paste<'a>,
    /// Where the lines of the source begin.
    starts: Vec<usize>,
    bytes: &'a [u8],
    at: usize,
    objects: Vec<Object>,
    is_helper: bool,
    first: usize,
    last: usize,
    reading: &'b mut Reading,
}

impl Scanner<'_, '_> {
    fn scan(&mut self) {
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b'{' => {
                    if self.objects.len() < DEPTH {
                        self.objects.push(Object {
                            draft: Draft::default(),
                            is_own: false,
                            start: self.at,
                        });
                    }
                    self.at += 1;
                }
                b'}' => {
                    self.at += 1;
                    self.close();
                }
                b'"' if !self.objects.is_empty() => self.member(),
                _ => self.at += 1,
            }
        }
        while !self.objects.is_empty() {
            self.close();
        }
    }

    fn close(&mut self) {
        let Some(object) = self.objects.pop() else {
            return;
        };
        if object.is_own
            && let Some(draft) = property::finish(object.draft)
        {
            self.first = self.first.min(object.start);
            self.last = self.last.max(self.at);
            self.reading.drafts.push(draft);
        }
    }

    /// A string: the name of a member if a colon follows, else a value that nobody asked for.
    fn member(&mut self) {
        let start = self.at;
        let Some(name) = self.string() else {
            return;
        };
        self.blanks();
        if self.bytes.get(self.at) != Some(&b':') {
            return;
        }
        self.at += 1;
        self.blanks();
        let value = match self.bytes.get(self.at) {
            Some(b'"') => self.string().unwrap_or_default(),
            Some(b'{' | b'[') | None => return,
            Some(_) => self.bare(),
        };
        let place = Observed {
            value: (),
            line: self.starts.partition_point(|begin| *begin <= start),
            span: start..self.at,
        };
        if name.eq_ignore_ascii_case("ninsho") || name.eq_ignore_ascii_case("ninsho_helper") {
            self.is_helper = true;
        }
        if let Some(object) = self.objects.last_mut() {
            object.is_own |= property::is_own(&name);
            property::set(&mut object.draft, &name, &value, &place);
        }
    }

    fn blanks(&mut self) {
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    /// The string that begins here; one that never ends, ends with its line.
    fn string(&mut self) -> Option<String> {
        let start = self.at + 1;
        let mut end = start;
        let mut escaped = false;
        loop {
            match self.bytes.get(end) {
                Some(b'\\') => {
                    escaped = true;
                    end += 2;
                }
                Some(b'"' | b'\n') | None => break,
                Some(_) => end += 1,
            }
        }
        let end = end.min(self.bytes.len());
        self.at = (end + 1).min(self.bytes.len());
        let raw = self.paste.source.get(start..end)?;
        Some(if escaped {
            unescape(raw)
        } else {
            raw.to_owned()
        })
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
        self.paste
            .source
            .get(start..self.at)
            .unwrap_or("")
            .to_owned()
    }
}

fn unescape(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let mut letters = after.chars();
        let mut skip = letters.next().map_or(0, char::len_utf8);
        match after.chars().next() {
            Some('n' | 'r' | 't') => text.push(' '),
            Some('u') => {
                let code = after
                    .get(1..5)
                    .and_then(|hex| u32::from_str_radix(hex, 16).ok());
                if let Some(letter) = code.and_then(char::from_u32) {
                    text.push(letter);
                    skip = 5;
                }
            }
            Some(letter) => text.push(letter),
            None => {}
        }
        rest = after.get(skip..).unwrap_or("");
    }
    text.push_str(rest);
    text
}
