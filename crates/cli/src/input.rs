//! From a file or standard input to a text.

use std::fmt;
use std::fs::File;
use std::io::{self, IsTerminal as _, Read, Write as _};

use crate::decode::{Input, decode};

/// As much as is read of one input: more than the rules read, so that they say so.
const LIMIT: u64 = (16 << 20) + 2;

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

#[cfg(test)]
mod tests {
    use super::fragment;

    #[test]
    fn an_address_ends_in_its_fragment() {
        assert_eq!(fragment("https://example.org/#v=1&w=11"), "#v=1&w=11");
        assert_eq!(fragment("v=1&w=11"), "v=1&w=11");
    }
}
