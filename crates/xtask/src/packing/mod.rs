//! The page's WASM, packed tighter than a server would send it.
//!
//! Each bit is foretold from what came before, and coded in as little as the
//! surprise is worth (arithmetic coding; `model` foretells). A model made for
//! this one file, which knows WASM's instructions and UTF-8, needs a fifth less
//! than Brotli, and as text the page is less than half as long to read for the
//! HTML parser. What it costs is time: www/unpack.js, the reader, repeats every
//! step of the model, in short slices while the visitor reads.
//!
//! The reader must compute the very same numbers. So there are only whole
//! numbers of 32 bits, and sums and products of doubles in the same order;
//! nothing like `exp`, which engines round as they please.
//!
//! As text it is base64. That adds a third to the file and 1 % to what is sent:
//! its 64 characters are equally frequent, so that a server's compression finds
//! six bits in each.

mod codes;
mod curves;
mod instructions;
mod model;

use std::ops::Range;

use base64::{Engine as _, engine::general_purpose::STANDARD};

use codes::{CLASSES, Codes};
use model::Model;

/// Packed WASM, and what a reader must know of it beforehand.
pub(crate) struct Packed {
    /// Base64.
    pub(crate) text: String,
    /// For each class of places, how long every byte's code is: hexadecimal.
    pub(crate) lengths: String,
    /// The length of the WASM in bytes, and where its code section's content
    /// begins and ends: the three numbers that www/unpack.js asks for.
    pub(crate) sizes: [usize; 3],
}

/// Packs a WASM module. Bytes that are none are packed too, only worse.
pub(crate) fn pack(wasm: &[u8]) -> Packed {
    let code = code_section(wasm).unwrap_or_default();
    let sizes = [wasm.len(), code.start, code.end];
    let codes = fewest(wasm, code.clone());
    let mut model = Model::new(code);
    let mut arithmetic = Arithmetic::default();
    for byte in wasm {
        model.byte(&codes, Some(*byte), &mut |chance, bit| {
            let bit = bit.unwrap_or_default();
            arithmetic.put(bit, chance);
            bit
        });
    }
    Packed {
        text: STANDARD.encode(arithmetic.finish()),
        lengths: codes.iter().map(Codes::lengths).collect(),
        sizes,
    }
}

/// The codes that make the fewest decisions.
fn fewest(wasm: &[u8], code: Range<usize>) -> [Codes; CLASSES] {
    let mut counts = [[0; 256]; CLASSES];
    let mut model = Model::new(code);
    for byte in wasm {
        counts[usize::from(model.class())][usize::from(*byte)] += 1;
        model.end(*byte);
    }
    counts.map(|counts| Codes::of(&counts))
}

/// An arithmetic coder: the numbers from `low` to `high` stand for what is yet
/// to come.
struct Arithmetic {
    low: u32,
    high: u32,
    bytes: Vec<u8>,
}

impl Default for Arithmetic {
    fn default() -> Self {
        Self {
            low: 0,
            high: u32::MAX,
            bytes: Vec::new(),
        }
    }
}

impl Arithmetic {
    /// Takes a bit that was set with this chance, of 65536.
    fn put(&mut self, bit: bool, chance: u32) {
        let middle = middle(self.low, self.high, chance);
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            self.bytes.push(self.high.to_be_bytes()[0]);
            self.low <<= 8;
            self.high = self.high << 8 | 0xFF;
        }
    }

    /// All bytes. A reader may take zeros for what follows.
    fn finish(mut self) -> Vec<u8> {
        self.bytes.extend(self.high.to_be_bytes());
        self.bytes
    }
}

/// The last number that stands for a set bit.
fn middle(low: u32, high: u32, chance: u32) -> u32 {
    let range = high - low;
    low + (range >> 16) * chance + (((range & 0xFFFF) * chance) >> 16)
}

/// Where the content of the code section stands.
fn code_section(wasm: &[u8]) -> Option<Range<usize>> {
    const CODE: u8 = 10;
    let mut at = 8;
    loop {
        let id = *wasm.get(at)?;
        at += 1;
        let mut length = 0_usize;
        for shift in (0..35).step_by(7) {
            let byte = *wasm.get(at)?;
            at += 1;
            length |= usize::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                break;
            }
        }
        let end = at.checked_add(length)?;
        if id == CODE {
            return (end <= wasm.len()).then_some(at..end);
        }
        at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What www/unpack.js does.
    fn unpack(packed: &Packed) -> anyhow::Result<Vec<u8>> {
        let [size, start, end] = packed.sizes;
        let digit = |n: usize| packed.lengths.as_bytes()[n] as char;
        let codes = std::array::from_fn(|class| {
            let length = |byte| digit(class * 256 + byte).to_digit(16);
            Codes::from_lengths(&std::array::from_fn(|byte| {
                length(byte).unwrap_or_default()
            }))
        });
        let mut bytes = STANDARD.decode(&packed.text)?.into_iter();
        let mut next = || u32::from(bytes.next().unwrap_or_default());
        let mut code = (0..4).fold(0, |code, _| code << 8 | next());
        let (mut low, mut high) = (0, u32::MAX);
        let mut model = Model::new(start..end);
        let mut unpacked = Vec::new();
        for _ in 0..size {
            let byte = model.byte(&codes, None, &mut |chance, _| {
                let middle = middle(low, high, chance);
                let bit = code <= middle;
                if bit {
                    high = middle;
                } else {
                    low = middle + 1;
                }
                while (low ^ high) >> 24 == 0 {
                    low <<= 8;
                    high = high << 8 | 0xFF;
                    code = code << 8 | next();
                }
                bit
            });
            unpacked.push(byte);
        }
        Ok(unpacked)
    }

    /// A module with an empty type section and these bytes as its code.
    fn module(code: &[u8]) -> anyhow::Result<Vec<u8>> {
        let mut wasm = b"\0asm\x01\0\0\0\x01\x01\0\x0A".to_vec();
        wasm.push(u8::try_from(code.len() & 0x7F)? | 0x80);
        wasm.push(u8::try_from(code.len() >> 7)?);
        wasm.extend(code);
        Ok(wasm)
    }

    #[test]
    fn what_was_packed_comes_back() -> anyhow::Result<()> {
        let every: Vec<u8> = (0..=255).cycle().take(3000).collect();
        let texts = "認証 Состояние Windows ".repeat(40);
        let mut long = module(b"\x01\x0D\x01\x02\x7F\x20\0\x41\x2A\x6A\x0E\x02\0\x01\0\x0B")?;
        long.extend_from_slice(texts.as_bytes());
        for wasm in [
            Vec::new(),
            b"\0asm".to_vec(),
            every.clone(),
            // No instructions at all, and a section that claims more than there is.
            module(&every)?,
            b"\0asm\x01\0\0\0\x0A\xFF\x7F".to_vec(),
            long,
        ] {
            assert_eq!(unpack(&pack(&wasm))?, wasm);
        }
        Ok(())
    }

    #[test]
    fn the_code_section_is_found() -> anyhow::Result<()> {
        let wasm = module(&[1, 2, 3])?;
        assert_eq!(code_section(&wasm), Some(14..17));
        assert_eq!(code_section(&wasm[..16]), None);
        assert_eq!(code_section(b"\0asm\x01\0\0\0\x01"), None);
        Ok(())
    }

    #[test]
    fn a_repetition_costs_next_to_nothing() {
        let once = pack("この Windows は認証されています。".as_bytes());
        let often = pack("この Windows は認証されています。".repeat(50).as_bytes());
        assert!(
            often.text.len() < once.text.len() * 2,
            "{}",
            often.text.len()
        );
    }
}
