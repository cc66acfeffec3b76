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
mod input;
mod kind;
mod lines;
mod named;
mod ndjson;
mod reason;
mod rows;
mod sections;
mod shown;
mod summary;
mod table;
mod told;

use std::io::Read;

#[cfg(feature = "zip")]
pub use archive::archive;
pub use escaped::{html, html_line, markdown, markdown_line};
#[cfg(feature = "zip")]
use input::whole;
pub use input::{Decode, Decoded, Entry, Input, Inputs, LARGEST, LONGEST, Unreadable, is_text};
use input::{input, unreadable};
pub use kind::Kind;
pub use lines::is_utf8;
pub use reason::Reason;
pub use rows::{csv_head, csv_refused, csv_row, ndjson_refused, ndjson_row};
pub use sections::{Section, sections};
pub use shown::shown;
pub use summary::Summary;
pub use table::LOOKED_AT;
pub use told::is_told;

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
    if let Err(error) = source.take(LONGEST).read_to_end(&mut bytes) {
        return Err(unreadable(name, error.into()));
    }
    let input = input(name.to_owned(), &bytes, decode);
    if is_text(&input.text) {
        Ok(input)
    } else {
        Err(unreadable(name, Reason::NotText))
    }
}
