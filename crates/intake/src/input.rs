//! An input and what names it; what cannot be read, and how bytes become a text.

use std::io::Read;

use crate::reason::Reason;

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

/// As much of a file is enough to tell what kind it is, in bytes.
pub(crate) const HEAD: usize = 64 << 10;

/// All bytes of a source that is no larger than is read.
pub(crate) fn whole(name: &str, source: Box<dyn Read + Send + '_>) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    match source.take(LARGEST + 1).read_to_end(&mut bytes) {
        Ok(_) if bytes.len() as u64 > LARGEST => Err(unreadable(name, Reason::TooLarge)),
        Ok(_) => Ok(bytes),
        Err(error) => Err(unreadable(name, error.into())),
    }
}

/// A text out of these bytes.
pub(crate) fn input(name: String, bytes: &[u8], decode: Decode) -> Input {
    let Decoded { text, note } = decode(bytes);
    Input { name, text, note }
}

/// Whether a decoded file is a text at all. In a picture, a program or a compressed file one
/// character in ten is a control character that no text has; and among so many accidents
/// some look like words, of which nothing may be believed.
///
/// Not counted are those that consoles and old encodings write: zeros, bells, backspaces, white
/// space, shifts, the end of a file and escapes.
#[must_use]
pub fn is_text(text: &str) -> bool {
    let usual = |ch| matches!(ch, '\x07'..='\x0F' | '\x1A' | '\x1B');
    let (mut all, mut odd) = (0_usize, 0_usize);
    for ch in text.chars().filter(|ch| *ch != '\0') {
        all += 1;
        odd += usize::from(ch < ' ' && !usual(ch));
    }
    odd * 50 <= all
}

/// Why this cannot be read.
pub(crate) fn unreadable(name: &str, reason: Reason) -> Unreadable {
    Unreadable {
        name: name.to_owned(),
        reason,
    }
}
