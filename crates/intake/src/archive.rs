//! ZIP archives: every file in one is read as if it lay in a folder.

use std::io::{Cursor, Read, Seek};

use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use crate::input::unreadable;
use crate::{Decode, Inputs, Kind, LARGEST, LONGEST, Reason, Unreadable, inputs};

/// No school has more PCs than files here; a directory of more is itself a bomb.
const MOST_FILES: usize = 200_000;
/// Files that compress better than this are no outputs: a CSV of a hundred thousand alike PCs
/// reaches 60.
const MOST_TIMES: u64 = 250;
/// Below this many bytes nothing is a bomb.
const HARMLESS: u64 = 1 << 20;

/// The inputs in an archive.
pub fn archive<'a>(name: &str, source: impl Read + Seek + Send + 'a, decode: Decode) -> Inputs<'a> {
    let mut archive = match ZipArchive::new(source) {
        Ok(archive) => archive,
        Err(error) => return Box::new(std::iter::once(Err(unreadable(name, reason(&error))))),
    };
    // Word and Excel save archives, too.
    if archive.index_for_name("[Content_Types].xml").is_some() {
        return Box::new(std::iter::once(Err(unreadable(name, Reason::Document))));
    }
    let file = name.to_owned();
    let count = archive.len();
    let rest = (count > MOST_FILES).then(|| Err(unreadable(name, Reason::TooMany)));
    let each = (0..count.min(MOST_FILES)).flat_map(move |at| {
        match member(&mut archive, at, &file, decode) {
            Ok(None) => Box::new(std::iter::empty()),
            Ok(Some((name, kind, bytes))) => {
                inputs(&name, kind, Box::new(Cursor::new(bytes)), decode)
            }
            Err(error) => Box::new(std::iter::once(Err(error))) as Inputs<'_>,
        }
    });
    Box::new(each.chain(rest))
}

type Member = (String, Kind, Vec<u8>);

/// The file at this place; `None` for a folder.
fn member<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    at: usize,
    file: &str,
    decode: Decode,
) -> Result<Option<Member>, Unreadable> {
    // Its name can be had even where it cannot be read.
    let name = match archive.by_index_raw(at) {
        Ok(entry) if entry.is_dir() => return Ok(None),
        Ok(entry) => format!("{file}/{}", decode(entry.name_raw()).text),
        Err(error) => return Err(unreadable(&format!("{file}:{at}"), reason(&error))),
    };
    let entry = archive
        .by_index(at)
        .map_err(|error| unreadable(&name, reason(&error)))?;
    let (kind, bytes) = read(entry, &name).map_err(|reason| unreadable(&name, reason))?;
    Ok(Some((name, kind, bytes)))
}

/// The bytes of a file, no more than are read of its kind.
fn read<R: Read>(mut entry: ZipFile<'_, R>, name: &str) -> Result<(Kind, Vec<u8>), Reason> {
    let most = entry
        .compressed_size()
        .saturating_mul(MOST_TIMES)
        .max(HARMLESS);
    if entry.size() > most {
        return Err(Reason::Bomb);
    }
    let mut bytes = Vec::new();
    let mut part = |bytes: &mut Vec<u8>, size: u64| {
        let read = entry.by_ref().take(size).read_to_end(bytes);
        read.map(drop).map_err(|_| Reason::BrokenArchive)
    };
    part(&mut bytes, Kind::HEAD as u64)?;
    let kind = Kind::of(name, &bytes);
    let limit = match kind {
        Kind::Zip => return Err(Reason::Nested),
        Kind::Text => LONGEST,
        Kind::Csv | Kind::Ndjson => LARGEST,
    };
    // What the directory says of its size may be a lie.
    part(
        &mut bytes,
        limit.min(most).saturating_add(1) - Kind::HEAD as u64,
    )?;
    let length = bytes.len() as u64;
    if length > most {
        Err(Reason::Bomb)
    } else if length > LARGEST {
        Err(Reason::TooLarge)
    } else {
        Ok((kind, bytes))
    }
}

fn reason(error: &ZipError) -> Reason {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            Reason::Locked
        }
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            Reason::Method
        }
        _ => Reason::BrokenArchive,
    }
}
