//! WASM as text inside an HTML script element.
//!
//! A byte below 0x80 stands as the character of the same number, any other as
//! the character U+0100 plus its value; so do three that HTML would not keep:
//! NUL and CR, which a parser replaces, and `<`, which could end the element.
//! The reader (www/boot.js) takes the low eight bits of every character.
//!
//! Why not base64: repeated runs of bytes stay repeated here, which it breaks
//! up by its six-bit steps, so a compressing server sends a quarter less.

/// Writes bytes as text that an HTML parser hands back unchanged.
pub(crate) fn encode(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| character(byte)).collect()
}

fn character(byte: u8) -> char {
    match byte {
        0x00 | b'\r' | b'<' | 0x80..=0xFF => high(byte),
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

    #[test]
    fn every_byte_is_read_back_by_its_low_eight_bits() {
        let bytes: Vec<u8> = (0..=255).collect();
        let read: Vec<u32> = encode(&bytes)
            .chars()
            .map(|c| u32::from(c) & 0xFF)
            .collect();
        assert_eq!(read, (0..=255).collect::<Vec<u32>>());
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
