//! How large the site is, part by part, and the checksum it is known by.

use std::io::Write as _;

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest as _, Sha256};

use crate::document::Document;

/// A text in the two ways in which servers send it.
pub(crate) struct Packed {
    pub(crate) gzip: Vec<u8>,
    pub(crate) brotli: Vec<u8>,
}

impl Packed {
    /// As small as each of the two makes it.
    fn of(text: &str) -> Result<Self> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(text.as_bytes())?;
        Ok(Self {
            gzip: encoder.finish()?,
            brotli: brotli(text)?,
        })
    }
}

/// Prints the account of sizes, and gives the page packed. Compressed alone, the parts add up
/// to more than the whole.
pub(crate) fn print(document: &Document) -> Result<Packed> {
    println!(
        "\n  {:<18}{:>10}{:>10}{:>10}",
        "bytes", "raw", "gzip", "brotli"
    );
    for (name, text) in &document.parts {
        row(name, text)?;
    }
    let page = row("dist/index.html", &document.html)?;
    println!("  SHA-256 {}\n", checksum(&document.html));
    Ok(page)
}

/// The SHA-256 of the page in hexadecimal digits.
pub(crate) fn checksum(html: &str) -> String {
    hexadecimal(&Sha256::digest(html))
}

/// The bytes in hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or_default();
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 0xF])
        .map(digit)
        .collect()
}

fn row(name: &str, text: &str) -> Result<Packed> {
    let packed = Packed::of(text)?;
    let (raw, gzip, brotli) = (text.len(), packed.gzip.len(), packed.brotli.len());
    println!("  {name:<18}{raw:>10}{gzip:>10}{brotli:>10}");
    Ok(packed)
}

/// The text as a server sends it to a browser.
pub(crate) fn brotli(text: &str) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: 11,
        size_hint: text.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut text.as_bytes(), &mut packed, &params)?;
    Ok(packed)
}
