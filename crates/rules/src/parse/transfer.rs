//! What a text went through on its way: percent-encoding (links, forms), quoted-printable
//! (mail), soft hyphens at line ends (PDF).
//!
//! A line keeps its bytes in the input; only its text is decoded.

use std::borrow::Cow;

/// The encodings that this text is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Transfer {
    /// `%20` for a blank, `%0A` for a line end.
    is_percent: bool,
    /// `=20` for a blank, `=` at a line end for none.
    is_quoted: bool,
}

impl Transfer {
    /// Tells the encodings by marks that no other text has in this number.
    pub(crate) fn of(source: &str) -> Self {
        Self {
            is_percent: is_percent(source),
            is_quoted: is_quoted(source),
        }
    }

    /// Whether the line goes on in the next one, as whoever broke it says.
    pub(super) fn goes_on(self, line: &str) -> bool {
        // A soft hyphen is seen at a line end alone.
        line.ends_with('\u{ad}') || self.is_quoted && line.ends_with('=')
    }

    /// Whether a line of this text may hold encoded characters.
    pub(super) fn is_any(self) -> bool {
        self.is_percent || self.is_quoted
    }

    /// The length of the encoded line end with which these bytes begin.
    pub(super) fn line_end(self, bytes: &[u8]) -> Option<usize> {
        let mark = *bytes.first()?;
        if !(self.is_percent && mark == b'%' || self.is_quoted && mark == b'=') {
            return None;
        }
        match (
            byte(bytes)?,
            bytes
                .get(3..)
                .and_then(|rest| (rest.first() == Some(&mark)).then(|| byte(rest))?),
        ) {
            (b'\r', Some(b'\n')) => Some(6),
            (b'\n' | b'\r', _) => Some(3),
            _ => None,
        }
    }

    /// The line as it was before. What is no valid text after all stays as it is.
    pub(super) fn decoded(self, raw: &str) -> Cow<'_, str> {
        // The hyphen, or the mark, and the line end behind it.
        let joined = if raw.contains(['\n', '\r', '\u{2028}']) {
            Cow::Owned(self.joined(raw))
        } else if is_spread(raw) {
            Cow::Owned(raw.trim().bytes().step_by(2).map(char::from).collect())
        } else {
            Cow::Borrowed(raw)
        };
        if !self.is_any() || !joined.contains(['%', '=', '+']) {
            return joined;
        }
        let bytes = joined.as_bytes();
        // A form writes its blanks with a plus, and has no other.
        let is_form = self.is_percent && !joined.contains(' ');
        let mut out = Vec::with_capacity(bytes.len());
        let mut at = 0;
        while let Some(first) = bytes.get(at) {
            let rest = bytes.get(at..).unwrap_or_default();
            let is_mark = self.is_percent && *first == b'%' || self.is_quoted && *first == b'=';
            if let Some(meant) = byte(rest).filter(|_| is_mark) {
                out.push(meant);
                at += 3;
            } else if is_mark && rest.len() < 3 {
                // The text was cut off inside a character.
                break;
            } else {
                let is_blank = is_form && *first == b'+';
                out.push(if is_blank { b' ' } else { *first });
                at += 1;
            }
        }
        String::from_utf8(out).map_or(joined, Cow::Owned)
    }

    /// The lines of one that goes on as one.
    fn joined(self, raw: &str) -> String {
        let mut out = String::with_capacity(raw.len());
        for line in raw
            .split(['\n', '\r', '\u{2028}'])
            .filter(|line| !line.is_empty())
        {
            let line = line.strip_suffix('\u{ad}').unwrap_or(line);
            let mark = if self.is_quoted { "=" } else { "\u{ad}" };
            out.push_str(line.strip_suffix(mark).unwrap_or(line));
        }
        out
    }
}

/// Whether a line of UTF-16 was read byte by byte: a blank stands behind every character, also
/// behind blanks. Spaced headings are shorter, or all in capitals.
fn is_spread(raw: &str) -> bool {
    /// No line that tells anything is shorter, in characters with the blanks.
    const SHORTEST: usize = 24;
    let bytes = raw.trim().as_bytes();
    bytes.get(1) == Some(&b' ')
        && bytes.len() >= SHORTEST
        && bytes.is_ascii()
        && bytes.iter().skip(1).step_by(2).all(|byte| *byte == b' ')
        && bytes.iter().step_by(2).any(u8::is_ascii_lowercase)
        && bytes.iter().step_by(2).all(|byte| !byte.is_ascii_control())
}

/// The byte that an encoded one at the beginning stands for.
fn byte(bytes: &[u8]) -> Option<u8> {
    let digit = |at: usize| char::from(*bytes.get(at)?).to_digit(16);
    u8::try_from(digit(1)? << 4 | digit(2)?).ok()
}

/// A colon or a line end in percent-encoding, and another character at least; or letters of
/// another script.
fn is_percent(source: &str) -> bool {
    let has = |marks: [&str; 3]| marks.iter().any(|mark| source.contains(mark));
    let are_many = || {
        let found = source.match_indices('%').filter(|(at, _)| {
            let rest = source.as_bytes().get(*at..).unwrap_or_default();
            byte(rest).is_some()
        });
        found.take(2).count() == 2
    };
    source.contains('%')
        && (has(["%3A", "%3a", "%0A"]) || has(["%E3%8", "%e3%8", "%0D"]))
        && are_many()
}

/// An encoded sign of equality or line end, letters of another script, or a mark at the end of
/// a line that was filled.
fn is_quoted(source: &str) -> bool {
    const MARKS: [&str; 7] = [
        "=3D", "=0D=0A", "=20\n", "=20\r", "=C2=A", "=E3=8", "=E2=80",
    ];
    /// A line of mail has at most 76 characters.
    const FILLED: std::ops::RangeInclusive<usize> = 70..=76;
    source.contains('=')
        && (MARKS.iter().any(|mark| source.contains(mark))
            || source
                .lines()
                .any(|line| line.ends_with('=') && FILLED.contains(&line.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &str) {
        assert_eq!(Transfer::of(source).decoded(source), expected, "{source:?}");
    }

    #[test]
    fn percent() {
        check("License%20Status%3A%20Licensed", "License Status: Licensed");
        check("License+Status%3A+x%2c", "License Status: x,");
        check("%E3%83%A9%E3%82%A4: a+b c", "ライ: a+b c");
        check("100% of 20%3A", "100% of 20%3A");
        check("%SystemRoot%\\System32", "%SystemRoot%\\System32");
        check("%3A%20%FF", "%3A%20%FF");
    }

    #[test]
    fn read_byte_by_byte() {
        check(
            "P a r t i a l   P r o d u c t   K e y :   B C D F G ",
            "Partial Product Key: BCDFG",
        );
        for text in [
            "W I N D O W S   1 1   H E A D I N G",
            "a b c d e f",
            "I a m a b c d e f g h i j k lm",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn quoted_printable() {
        check("License Status=3D=\n1", "License Status=1");
        check("=E3=83=A9=E3=82=\r\n=A4", "ライ");
        check("ApplicationID=55c92734", "ApplicationID=55c92734");
        check("Name=\nDescription=", "Name=Description=");
    }

    #[test]
    fn line_ends() {
        let percent = Transfer::of("a%0D%0Ab%3A%20");
        assert_eq!(percent.line_end(b"%0D%0Ab"), Some(6));
        assert_eq!(percent.line_end(b"%0ab"), Some(3));
        assert_eq!(percent.line_end(b"%0D"), Some(3));
        assert_eq!(percent.line_end(b"%20"), None);
        assert_eq!(percent.line_end(b"=0A"), None);
        assert!(percent.goes_on("Profes\u{ad}"));
        assert!(!percent.goes_on("Name="));
    }
}
