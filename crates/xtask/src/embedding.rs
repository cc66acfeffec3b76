//! The page's WASM as text in the page: a character a byte, and its sentences as they are.
//!
//! A server's own compression sees the bytes so, and packs them far better than base64 of
//! anything: the line is what a slow phone waits for most. www/boot.js takes a character of
//! UTF-8's three bytes for these, and the low eight bits of any other. What was tried beside it
//! stands in docs/benchmarks.md.

/// The element that holds the WASM. Its type is no script's, so that no browser runs it.
pub(crate) fn element(wasm: &[u8]) -> String {
    let mut text = String::with_capacity(2 * wasm.len());
    let mut rest = wasm;
    while let Some((byte, behind)) = rest.split_first() {
        if let Some((own, behind)) = of_three(rest) {
            text.push(own);
            rest = behind;
        } else {
            text.push(character(*byte));
            rest = behind;
        }
    }
    format!("<script type=\"application/x-ninsho-wasm\" id=\"ninsho-wasm\">{text}</script>")
}

/// The character that the next three bytes are in UTF-8, as those of Japanese and Chinese, and
/// what stands behind them.
fn of_three(bytes: &[u8]) -> Option<(char, &[u8])> {
    let (three, behind) = bytes.split_at_checked(3)?;
    let mut characters = str::from_utf8(three).ok()?.chars();
    let only = characters.next().filter(|_| characters.next().is_none())?;
    Some((only, behind))
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
        let mut wasm: Vec<u8> = (0..=255).cycle().take(5000).collect();
        // The first and last of three bytes, one cut off, and one of four.
        for text in ["認証 Ж", "\u{800}\u{d7ff}\u{e000}\u{fffd}", "証😀"] {
            wasm.extend(text.as_bytes());
            wasm.extend(text.as_bytes().split_last().map_or(&[][..], |(_, cut)| cut));
        }
        let element = element(&wasm);
        assert!(element.contains("認証"));
        let (_, text) = element.split_once('>').unwrap_or_default();
        let (text, end) = text.split_once('<').unwrap_or_default();
        assert_eq!(end, "/script>");
        assert!(!text.contains(['\0', '\r']));
        // As the boot script does.
        let mut back = Vec::new();
        for own in text.chars() {
            match own {
                '\u{800}'.. => back.extend(own.to_string().bytes()),
                _ => back.push(u32::from(own).to_le_bytes()[0]),
            }
        }
        assert_eq!(back, wasm);
    }
}
