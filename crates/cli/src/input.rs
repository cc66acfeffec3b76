//! From a file or standard input to a text.

use std::fmt;
use std::fs::File;
use std::io::{self, IsTerminal as _, Read, Write as _};

/// As much as is read of one input. The output of `slmgr /dlv all` is a hundredth of it.
const LIMIT: u64 = 8 << 20;

/// A text, and what its reader should know about how it was decoded.
pub(crate) struct Input {
    pub(crate) text: String,
    pub(crate) note: Option<&'static str>,
}

/// An input that cannot be read.
#[derive(Debug)]
pub(crate) struct Unreadable {
    name: String,
    error: io::Error,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} cannot be read ({}). Check the path and that you may read the file, or pipe the \
             text in: ninsho inspect < FILE",
            self.name, self.error
        )
    }
}

/// Reads a file, or standard input where the name is `-`.
pub(crate) fn read(name: &str) -> Result<Input, Unreadable> {
    let bytes = if name == "-" {
        stdin()
    } else {
        File::open(name).and_then(bounded)
    };
    match bytes {
        Ok(bytes) => Ok(decode(&bytes)),
        Err(error) => Err(Unreadable {
            name: self::name(name).to_owned(),
            error,
        }),
    }
}

/// What to call this input in front of a person.
pub(crate) fn name(input: &str) -> &str {
    if input == "-" {
        "standard input"
    } else {
        input
    }
}

/// The part of an address that carries the verdict.
pub(crate) fn fragment(link: &str) -> &str {
    link.find('#').map_or(link, |at| &link[at..])
}

fn stdin() -> io::Result<Vec<u8>> {
    let stdin = io::stdin().lock();
    if stdin.is_terminal() {
        let end = if cfg!(windows) {
            "Ctrl + Z and Enter"
        } else {
            "Ctrl + D"
        };
        // A hint only: that it cannot be shown is no reason to stop.
        let _ = writeln!(
            io::stderr().lock(),
            "Paste what slmgr /dlv printed, then press {end} on a new line."
        );
    }
    bounded(stdin)
}

fn bounded(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(LIMIT).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// UTF-16 where a byte order mark says so, else UTF-8.
///
/// Bytes that are neither are taken one by one as the characters of their numbers, so that
/// none is lost: the verdict stands on the ASCII parts. Other code pages are not read yet.
fn decode(bytes: &[u8]) -> Input {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: &[u8]) -> Input {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Input {
            text: text.to_owned(),
            note: None,
        };
    }
    Input {
        text: bytes.iter().copied().map(char::from).collect(),
        note: Some(
            "the text is neither UTF-8 nor UTF-16, so only its ASCII parts were read. For a full \
             reading save it as UTF-8: cscript //nologo %windir%\\system32\\slmgr.vbs /dlv in \
             PowerShell, then | Out-File -Encoding utf8 FILE",
        ),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Input {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().copied().map(unit).collect();
    let whole = String::from_utf16(&units).ok().filter(|_| rest.is_empty());
    let note = whole
        .is_none()
        .then_some("the text is UTF-16, but some of it is damaged; the rest was read.");
    Input {
        text: whole.unwrap_or_else(|| String::from_utf16_lossy(&units)),
        note,
    }
}

#[cfg(test)]
mod tests {
    use super::{decode, fragment};

    #[test]
    fn byte_order_marks_choose_the_decoding() {
        for bytes in [
            &b"\xEF\xBB\xBF\xE8\xAA\x8D"[..],
            b"\xE8\xAA\x8D",
            b"\xFF\xFE\x8D\x8A",
            b"\xFE\xFF\x8A\x8D",
        ] {
            let input = decode(bytes);
            assert_eq!(input.text, "認", "{bytes:02X?}");
            assert!(input.note.is_none());
        }
    }

    #[test]
    fn no_byte_of_an_unknown_code_page_is_lost() {
        let input = decode(b"\x94\x46 3V66T");
        assert_eq!(input.text, "\u{94}F 3V66T");
        assert!(input.note.is_some());
    }

    #[test]
    fn damaged_utf16_is_read_as_far_as_it_goes() {
        let input = decode(b"\xFF\xFEA\0\x00\xD8B\0C");
        assert_eq!(input.text, "A\u{FFFD}B");
        assert!(input.note.is_some());
    }

    #[test]
    fn an_address_ends_in_its_fragment() {
        assert_eq!(fragment("https://example.org/#v=1&w=11"), "#v=1&w=11");
        assert_eq!(fragment("v=1&w=11"), "v=1&w=11");
    }
}
