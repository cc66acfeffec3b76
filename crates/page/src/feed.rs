//! A file that is judged while it is read, so that only the next rows of it are in memory.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::sync::{Arc, Mutex, PoisonError};

use ninsho_intake::{Kind, LONGEST, LOOKED_AT};

/// The bytes of a table or of NDJSON that were fetched and not judged yet. Its clones are the
/// same bytes: one is filled, the other read.
#[derive(Clone)]
pub(crate) struct Feed(Arc<Mutex<Ahead>>);

struct Ahead {
    bytes: VecDeque<u8>,
    fetched: RowEnds,
    judged: RowEnds,
}

impl Feed {
    pub(crate) fn new(kind: Kind) -> Self {
        let none = RowEnds {
            has_quotes: kind == Kind::Csv,
            is_quoted: false,
            count: 0,
        };
        Self(Arc::new(Mutex::new(Ahead {
            bytes: VecDeque::new(),
            fetched: none,
            judged: none,
        })))
    }

    fn with<T>(&self, work: impl FnOnce(&mut Ahead) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether the next entry can be read without more of the file: its row is complete, or
    /// longer than any that is read.
    pub(crate) fn has_next(&self) -> bool {
        self.with(|ahead| {
            let rows = ahead.fetched.count - ahead.judged.count;
            rows > LOOKED_AT + 1 || ahead.bytes.len() as u64 > LONGEST
        })
    }

    pub(crate) fn push(&self, piece: Vec<u8>) {
        self.with(|ahead| {
            ahead.fetched.pass(&piece);
            ahead.bytes.extend(piece);
        });
    }
}

impl Read for Feed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.with(|ahead| {
            let length = ahead.bytes.read(buffer)?;
            ahead.judged.pass(buffer.get(..length).unwrap_or_default());
            Ok(length)
        })
    }
}

/// Where rows end: at line ends, but for those in the quoted cells of a table.
#[derive(Clone, Copy)]
struct RowEnds {
    has_quotes: bool,
    is_quoted: bool,
    count: usize,
}

impl RowEnds {
    fn pass(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.is_quoted ^= self.has_quotes && *byte == b'"';
            self.count += usize::from(*byte == b'\n' && !self.is_quoted);
        }
    }
}

#[cfg(test)]
mod tests {
    use ninsho_intake::{Decoded, Entry, Kind, inputs};

    use super::Feed;

    /// The entries of a file that comes in pieces of so many bytes.
    fn judged(kind: Kind, bytes: &[u8], piece: usize) -> Vec<Entry> {
        let feed = Feed::new(kind);
        let mut pieces = bytes.chunks(piece);
        let mut fill = |feed: &Feed| {
            while !feed.has_next()
                && let Some(piece) = pieces.next()
            {
                feed.push(piece.to_vec());
            }
        };
        fill(&feed);
        let mut entries = inputs("file", kind, Box::new(feed.clone()), |bytes| Decoded {
            text: String::from_utf8_lossy(bytes).into_owned(),
            note: None,
        });
        let mut all = Vec::new();
        loop {
            fill(&feed);
            match entries.next() {
                Some(entry) => all.push(entry),
                None => return all,
            }
        }
    }

    #[test]
    fn a_file_in_pieces_is_the_same_file() {
        let all = |row: fn(usize) -> String| (0..90).map(row).collect::<String>();
        let outputs =
            all(|at| format!("PC-{at},\"Name: \"\"Windows\"\"\nLicense Status: Licensed\n\"\n"));
        let properties = all(|at| format!("PC-{at},\"OEM_DM \"\"channel\"\"\",1\n"));
        let lines = all(|at| format!("{{\"name\":\"PC-{at}\",\"text\":\"a \\\" quote\"}}\n"));
        let files = [
            (Kind::Csv, String::from("name,text\n") + &outputs),
            (
                Kind::Csv,
                String::from("PSComputerName,Description,LicenseStatus\n") + &properties,
            ),
            (Kind::Ndjson, lines),
        ];
        for (kind, file) in files {
            let whole = judged(kind, file.as_bytes(), file.len());
            assert_eq!(whole.len(), 90, "{kind:?}");
            for piece in [1, 7, 100] {
                assert_eq!(judged(kind, file.as_bytes(), piece), whole, "{kind:?}");
            }
        }
    }
}
