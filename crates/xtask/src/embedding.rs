//! The page's WASM as text in the page: a character a byte.
//!
//! A server's own compression sees the bytes so, and packs them far better than base64 of
//! anything: the line is what a slow phone waits for most. www/boot.js takes the low eight
//! bits of each character. What was tried beside it stands in docs/benchmarks.md.

/// The element that holds the WASM. Its type is no script's, so that no browser runs it.
pub(crate) fn element(wasm: &[u8]) -> String {
    let text: String = wasm.iter().copied().map(character).collect();
    format!("<script type=\"application/x-ninsho-wasm\" id=\"ninsho-wasm\">{text}</script>")
}

/// The character of this byte: the one of its number, but for three that a parser of HTML
/// does not leave as they are, and which get the number 256 higher.
fn character(byte: u8) -> char {
    match byte {
        0 | b'\r' | b'<' => char::from_u32(0x100 + u32::from(byte)).unwrap_or_default(),
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wasm_comes_back_from_its_element() {
        let wasm: Vec<u8> = (0..=255).cycle().take(5000).collect();
        let element = element(&wasm);
        let (_, text) = element.split_once('>').unwrap_or_default();
        let (text, end) = text.split_once('<').unwrap_or_default();
        assert_eq!(end, "/script>");
        assert!(!text.contains(['\0', '\r']));
        // As the boot script does.
        let back: Vec<u8> = text
            .chars()
            .map(|of| u32::from(of).to_le_bytes()[0])
            .collect();
        assert_eq!(back, wasm);
    }
}
