//! WASM as text inside an HTML script element.
//!
//! The reader (www/boot.js) goes by the number of each character:
//!
//! | character | bytes |
//! |---|---|
//! | below U+0200 | one: its low eight bits |
//! | U+0200 and above | its UTF-8, two or three bytes |
//! | ``` ` ``` and U+0160 | NUL and ``` ` ```: exchanged, see below |
//!
//! A byte below 0x80 stands as the character of the same number, any other as
//! U+0100 plus its value; so do those that HTML would not keep: CR, which a
//! parser replaces, and `<`, which could end the element. NUL, which a parser
//! replaces too and which is the most frequent byte of all, changes places with
//! the grave accent, which is rare. Texts in the WASM that are no Latin stay
//! the characters that they are: split into bytes each would cost six.
//!
//! Why not base64: repeated runs of bytes stay repeated here, which it breaks
//! up by its six-bit steps, so a compressing server sends a quarter less.

/// Writes bytes as text that an HTML parser hands back unchanged.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 5 / 4);
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if let Some(letter) = letter(bytes.get(at..).unwrap_or_default()) {
            text.push(letter);
            at += letter.len_utf8();
        } else {
            text.push(character(*byte));
            at += 1;
        }
    }
    text
}

/// The character from U+0200 to U+FFFF whose UTF-8 these bytes begin with.
fn letter(bytes: &[u8]) -> Option<char> {
    let length = match bytes.first()? {
        0xC8..=0xDF => 2,
        0xE0..=0xEF => 3,
        _ => return None,
    };
    let letter = str::from_utf8(bytes.get(..length)?).ok()?.chars().next()?;
    // The last two of the plane are no characters, and a parser may say so.
    (letter < '\u{FFFE}').then_some(letter)
}

fn character(byte: u8) -> char {
    match byte {
        0x00 => '`',
        b'`' | b'\r' | b'<' | 0x80..=0xFF => high(byte),
        _ => char::from(byte),
    }
}

fn high(byte: u8) -> char {
    // U+0100 to U+01FF are all characters, so the fallback is never taken.
    char::from_u32(0x100 + u32::from(byte)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::encode;

    /// What www/boot.js does.
    fn decode(text: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        for letter in text.chars() {
            match u32::from(letter) {
                0x60 => bytes.push(0),
                code @ 0..0x200 => bytes.push(code.to_le_bytes()[0]),
                _ => bytes.extend(letter.to_string().bytes()),
            }
        }
        bytes
    }

    #[test]
    fn every_byte_is_read_back() {
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(decode(&encode(&bytes)), bytes);
        // A lead byte at the end, one without its tail, and one too long for its value.
        for bytes in [
            &b"\xE8\xAA"[..],
            b"\xE8",
            b"\xE8\x00\x8D",
            b"\xE0\x80\x80",
            b"\xED\xA0\x80",
            b"\xEF\xBF\xBF",
            b"`\0`",
        ] {
            assert_eq!(decode(&encode(bytes)), bytes);
        }
    }

    #[test]
    fn a_text_stays_a_text() {
        let text = "認証 Состояние Windows";
        assert_eq!(encode(text.as_bytes()), text);
    }

    #[test]
    fn nothing_stands_in_it_that_html_would_change() {
        let bytes: Vec<u8> = (0..=255).collect();
        let text = encode(&bytes);
        assert!(!text.contains(['\0', '\r', '<', char::REPLACEMENT_CHARACTER]));
        // The C1 controls: some of them are replaced outside of script elements.
        assert!(!text.contains(|c| ('\u{80}'..='\u{9F}').contains(&c)));
    }
}
