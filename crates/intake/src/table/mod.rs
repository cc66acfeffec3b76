//! Tables: a column of outputs, or a row a PC with the properties of its licence.
//!
//! A row of properties is one line, so a damaged one spoils no other. An output has lines of
//! its own, so there the `csv` crate says where a row ends.

mod header;
mod outputs;
mod properties;

use std::io::Read;

use header::Header;
pub(crate) use header::names;

use crate::input::unreadable;
use crate::lines::Lines;
use crate::{Decode, Inputs, Reason};
pub use outputs::LOOKED_AT;

/// The inputs in a table.
pub(crate) fn inputs<'a>(
    name: &str,
    source: Box<dyn Read + Send + 'a>,
    decode: Decode,
) -> Inputs<'a> {
    let opened = Lines::of(name, source, decode).and_then(|mut lines| {
        let header = header(&mut lines).map_err(|reason| unreadable(name, reason))?;
        Ok((lines, header))
    });
    match opened {
        Err(error) => Box::new(std::iter::once(Err(error))),
        // An empty table has no row.
        Ok((_, None)) => Box::new(std::iter::empty()),
        Ok((lines, Some(header))) if header.has_properties() => {
            Box::new(properties::Rows::new(name, header, lines))
        }
        Ok((lines, Some(header))) => outputs::inputs(name, &header, lines),
    }
}

/// The header: the first line that is neither blank nor a remark of the program that saved it.
fn header(lines: &mut Lines<'_>) -> Result<Option<Header>, Reason> {
    let mut told = None;
    loop {
        let line = match lines.next() {
            None => return Ok(None),
            Some(Err(error)) => return Err(error.into()),
            Some(Ok(None)) => return Err(Reason::TooLong),
            Some(Ok(Some(line))) => line,
        };
        // Excel says what parts the cells, PowerShell of which type the objects were.
        if let [mark] = line.strip_prefix(b"sep=").unwrap_or_default() {
            told = Some(*mark);
        } else if !line.trim_ascii().is_empty() && !line.starts_with(b"#TYPE ") {
            return Ok(Some(Header::of(line, told)));
        }
    }
}
