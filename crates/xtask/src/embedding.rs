//! The page's WASM as text in the page: deflated, then base64.
//!
//! The browser undoes both by its own means (`atob`, `DecompressionStream`; www/boot.js).
//! What was tried beside it, and the time to the verdict of each, stands in docs/benchmarks.md.

use std::io::Write as _;

use anyhow::Result;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use flate2::{Compression, write::ZlibEncoder};

/// The element that holds the WASM. Its type is no script's, so that no browser runs it.
pub(crate) fn element(wasm: &[u8]) -> Result<String> {
    let text = STANDARD.encode(deflated(wasm)?);
    Ok(format!(
        "<script type=\"application/x-ninsho-wasm\" id=\"ninsho-wasm\">{text}</script>"
    ))
}

/// In the format that `DecompressionStream` calls `deflate`: zlib's, with its checksum.
fn deflated(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn the_wasm_comes_back_from_its_element() -> Result<()> {
        let wasm: Vec<u8> = (0..=255).cycle().take(5000).collect();
        let element = element(&wasm)?;
        let (_, text) = element.split_once('>').unwrap_or_default();
        let (text, end) = text.split_once('<').unwrap_or_default();
        assert_eq!(end, "/script>");
        let mut back = Vec::new();
        flate2::read::ZlibDecoder::new(&STANDARD.decode(text)?[..]).read_to_end(&mut back)?;
        assert_eq!(back, wasm);
        Ok(())
    }
}
