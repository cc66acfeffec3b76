//! From files to named inputs: what a fleet's outputs come in, taken apart into one text a PC;
//! and from verdicts to the rows and totals that go out again.
//!
//! The crate is pure but for the readers that it is handed: it opens nothing and has no clock,
//! so the page uses it as the terminal does. What it cannot read is an [`Unreadable`] with its
//! name and its [`Reason`], and never stops what comes after it. Several PCs in one text are
//! told apart by [`sections`] where they plainly are several, and else by the rules.

#[cfg(feature = "zip")]
mod archive;
mod columns;
mod escaped;
mod kind;
mod lines;
mod ndjson;
mod reason;
mod rows;
mod sections;
mod shown;
mod summary;
mod table;

use std::io::Read;

#[cfg(feature = "zip")]
pub use archive::archive;
pub use escaped::{html, html_line, markdown, markdown_line};
pub use kind::Kind;
pub use lines::is_utf8;
pub use reason::Reason;
pub use rows::{csv_head, csv_refused, csv_row, ndjson_refused, ndjson_row};
pub use sections::{Section, sections};
pub use shown::shown;
pub use summary::Summary;
pub use table::LOOKED_AT;

/// As much is read of one text, in bytes: more than the rules read, so that they say so.
pub const LONGEST: u64 = (16 << 20) + 2;
/// As much is read of one file that has to be decoded or unpacked as a whole, in bytes.
pub const LARGEST: u64 = 256 << 20;

/// One text to inspect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// What to call it: the file, the column or field that names the PC, or file and line.
    /// It is as it came; a terminal shows it through [`shown`].
    pub name: String,
    /// What the rules read.
    pub text: String,
    /// What its reader should know about how it was decoded.
    pub note: Option<&'static str>,
}

/// An input that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// What it is called, as in [`Input`].
    pub name: String,
    /// Why it cannot be read.
    pub reason: Reason,
}

/// A place in the stream of inputs.
pub type Entry = Result<Input, Unreadable>;

/// A stream of inputs, in the order of what they come from.
pub type Inputs<'a> = Box<dyn Iterator<Item = Entry> + Send + 'a>;

/// A decoded text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text.
    pub text: String,
    /// What its reader should know about how it was decoded.
    pub note: Option<&'static str>,
}

/// From bytes of an unknown encoding to a text; it never fails. The terminal has its code
/// pages, the page the browser's.
pub type Decode = fn(&[u8]) -> Decoded;

/// The inputs in a file or stream of this kind.
///
/// CSV and NDJSON in UTF-8 are read as they come, so a stream may be as long as it likes;
/// what has to be decoded or unpacked is read as a whole, up to [`LARGEST`].
pub fn inputs<'a>(
    name: &str,
    kind: Kind,
    source: Box<dyn Read + Send + 'a>,
    decode: Decode,
) -> Inputs<'a> {
    match kind {
        Kind::Text => Box::new(std::iter::once(text(name, source, decode))),
        Kind::Csv => table::inputs(name, source, decode),
        Kind::Ndjson => ndjson::inputs(name, source, decode),
        #[cfg(not(feature = "zip"))]
        Kind::Zip => Box::new(std::iter::once(Err(unreadable(name, Reason::NoArchives)))),
        #[cfg(feature = "zip")]
        Kind::Zip => match whole(name, source) {
            Ok(bytes) => archive(name, std::io::Cursor::new(bytes), decode),
            Err(error) => Box::new(std::iter::once(Err(error))),
        },
    }
}

/// A file that is one text.
fn text(name: &str, source: Box<dyn Read + Send + '_>, decode: Decode) -> Entry {
    let mut bytes = Vec::new();
    match source.take(LONGEST).read_to_end(&mut bytes) {
        Ok(_) => Ok(input(name.to_owned(), &bytes, decode)),
        Err(error) => Err(unreadable(name, error.into())),
    }
}

/// All bytes of a source that is no larger than is read.
fn whole(name: &str, source: Box<dyn Read + Send + '_>) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    match source.take(LARGEST + 1).read_to_end(&mut bytes) {
        Ok(_) if bytes.len() as u64 > LARGEST => Err(unreadable(name, Reason::TooLarge)),
        Ok(_) => Ok(bytes),
        Err(error) => Err(unreadable(name, error.into())),
    }
}

fn input(name: String, bytes: &[u8], decode: Decode) -> Input {
    let Decoded { text, note } = decode(bytes);
    Input { name, text, note }
}

fn unreadable(name: &str, reason: Reason) -> Unreadable {
    Unreadable {
        name: name.to_owned(),
        reason,
    }
}
