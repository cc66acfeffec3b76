//! Lines of a stream, none of which is longer than is read.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use crate::input::{Decode, HEAD, LONGEST, Unreadable, unreadable, whole};

type Source<'a> = Box<dyn Read + Send + 'a>;

/// Lines as they come. A longer one than is read is cut off, and says so.
pub(crate) struct Lines<'a> {
    source: BufReader<Source<'a>>,
    /// The number of the line that was read last, from 1.
    pub(crate) number: usize,
    line: Vec<u8>,
}

impl<'a> Lines<'a> {
    /// The lines of a source in UTF-8, or in whatever this decodes.
    pub(crate) fn of(name: &str, source: Source<'a>, decode: Decode) -> Result<Self, Unreadable> {
        Self::told_by(|_| false, name, source, decode)
    }

    /// The same for a source whose first line tells its encoding: whoever writes line by line
    /// may wait for the answer to each.
    pub(crate) fn live(name: &str, source: Source<'a>, decode: Decode) -> Result<Self, Unreadable> {
        Self::told_by(|head| head.contains(&b'\n'), name, source, decode)
    }

    fn told_by(
        is_enough: fn(&[u8]) -> bool,
        name: &str,
        mut source: Source<'a>,
        decode: Decode,
    ) -> Result<Self, Unreadable> {
        let mut head = vec![0; HEAD];
        let mut length = 0;
        while let Some(free) = head.get_mut(length..).filter(|free| !free.is_empty()) {
            match source.read(free) {
                Ok(0) => break,
                Ok(more) => length += more,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(unreadable(name, error.into())),
            }
            if is_enough(head.get(..length).unwrap_or_default()) {
                break;
            }
        }
        head.truncate(length);
        let source: Source<'a> = if is_utf8(&head) {
            let mark = if head.starts_with(b"\xEF\xBB\xBF") {
                3
            } else {
                0
            };
            head.drain(..mark);
            Box::new(Cursor::new(head).chain(source))
        } else {
            let bytes = whole(name, Box::new(Cursor::new(head).chain(source)))?;
            Box::new(Cursor::new(decode(&bytes).text.into_bytes()))
        };
        Ok(Self {
            source: BufReader::with_capacity(HEAD, source),
            number: 0,
            line: Vec::new(),
        })
    }

    /// The next line without its end; `Some(Ok(None))` for one that is too long.
    pub(crate) fn next(&mut self) -> Option<io::Result<Option<&[u8]>>> {
        self.line.clear();
        self.number += 1;
        let mut source = self.source.by_ref().take(LONGEST);
        match source.read_until(b'\n', &mut self.line) {
            Err(error) => return Some(Err(error)),
            Ok(0) => return None,
            Ok(_) => {}
        }
        if !self.line.ends_with(b"\n") && self.line.len() as u64 >= LONGEST {
            return Some(self.skip().map(|()| None));
        }
        let line = self.line.strip_suffix(b"\n").unwrap_or(&self.line);
        Some(Ok(Some(line.strip_suffix(b"\r").unwrap_or(line))))
    }

    /// What is left of the source, from the next line on.
    pub(crate) fn rest(self) -> BufReader<Source<'a>> {
        self.source
    }

    fn skip(&mut self) -> io::Result<()> {
        self.source.skip_until(b'\n').map(drop)
    }
}

/// Whether this beginning of a file is UTF-8 text; its last letter may be cut off. Such a table
/// or NDJSON is read as it comes.
pub fn is_utf8(head: &[u8]) -> bool {
    let is_whole = match std::str::from_utf8(head) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    is_whole && !head.contains(&0)
}
