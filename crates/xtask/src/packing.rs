//! The page's WASM, packed tighter than a server would send it.
//!
//! Each bit is foretold from what came before, and coded in as little as the
//! surprise is worth. `ninsho-unpack` holds the model that foretells; the page
//! carries it as a small WASM, unpacks the large one with it in short slices
//! while the visitor reads, and computes the very same numbers: whole ones, and
//! sums, products and quotients of floats in the same order.
//!
//! A model made for this one file, which knows WASM's instructions and UTF-8,
//! needs a quarter less than Brotli, and as text the page is less than half as
//! long to read for the HTML parser.
//!
//! As text it is base64. That adds a third to the file and next to nothing to
//! what is sent: its 64 characters are equally frequent, so that a server's
//! compression finds six bits in each.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use anyhow::{Result, ensure};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use ninsho_unpack::{CLASSES, Interval, LONGEST, MOST_BYTES, Model};

/// Too large for a stack.
static MODEL: Mutex<Model> = Mutex::new(Model::EMPTY);

/// Packs a WASM module, into base64. Bytes that are none are packed too, only
/// worse.
pub(crate) fn pack(wasm: &[u8]) -> Result<String> {
    ensure!(
        wasm.len() < MOST_BYTES,
        "the page's WASM has {} bytes; give ninsho-unpack room for more",
        wasm.len()
    );
    let mut model = MODEL.lock().unwrap_or_else(PoisonError::into_inner);
    let code = code_section(wasm).unwrap_or_default();
    let lengths = fewest(&mut model, wasm, code.clone());

    let mut bytes = Vec::new();
    for number in [wasm.len(), code.start, code.end] {
        bytes.extend(u32::try_from(number)?.to_be_bytes());
    }
    let mut interval = Interval::WHOLE;
    let mut encode = |chance, bit: Option<bool>| {
        let bit = bit.unwrap_or_default();
        interval.narrow(interval.middle(chance), bit);
        bytes.extend(std::iter::from_fn(|| interval.certain()));
        bit
    };
    *model = Model::EMPTY;
    model.begin(code, Some(&lengths), &mut encode);
    for byte in wasm {
        model.byte(Some(*byte), &mut encode);
    }
    bytes.extend(interval.rest());
    Ok(STANDARD.encode(bytes))
}

/// The codes that make the fewest decisions: how long every byte's is in each
/// class of places.
fn fewest(model: &mut Model, wasm: &[u8], code: Range<usize>) -> [[u8; 256]; CLASSES] {
    let mut counts = [[0; 256]; CLASSES];
    *model = Model::EMPTY;
    model.begin(code, Some(&[[0; 256]; CLASSES]), |_, bit| {
        bit.unwrap_or_default()
    });
    for byte in wasm {
        counts[model.class()][usize::from(*byte)] += 1;
        model.step(*byte);
    }
    counts.map(|counts| code_lengths(&counts))
}

/// The best code for these frequencies.
fn code_lengths(counts: &[u32; 256]) -> [u8; 256] {
    let total: u32 = counts.iter().sum();
    // Frequencies are not believed below this, which bounds the length.
    let least = (total >> 11).max(1);
    let mut heap: BinaryHeap<Reverse<(u32, Vec<usize>)>> = counts
        .iter()
        .enumerate()
        .filter(|(_, count)| **count > 0)
        .map(|(byte, count)| Reverse(((*count).max(least), vec![byte])))
        .collect();
    let mut lengths = [0; 256];
    if heap.len() == 1
        && let Some(Reverse((_, bytes))) = heap.peek()
    {
        lengths[bytes[0]] = 1;
    }
    while let (Some(Reverse((few, mut bytes))), Some(Reverse((more, others)))) =
        (heap.pop(), heap.pop())
    {
        bytes.extend(others);
        for byte in &bytes {
            lengths[*byte] += 1;
        }
        heap.push(Reverse((few + more, bytes)));
    }
    assert!(lengths.iter().all(|length| *length <= LONGEST));
    lengths
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
    use ninsho_unpack::Unpacker;

    use super::*;

    static UNPACKER: Mutex<Unpacker> = Mutex::new(Unpacker::EMPTY);

    /// What www/boot.js does.
    fn unpack(packed: &str) -> Result<Vec<u8>> {
        let mut unpacker = UNPACKER.lock().unwrap_or_else(PoisonError::into_inner);
        *unpacker = Unpacker::EMPTY;
        for byte in STANDARD.decode(packed)? {
            unpacker.feed(byte);
        }
        Ok((0..unpacker.begin()).map(|_| unpacker.take()).collect())
    }

    /// A module with an empty type section and these bytes as its code.
    fn module(code: &[u8]) -> Result<Vec<u8>> {
        let mut wasm = b"\0asm\x01\0\0\0\x01\x01\0\x0A".to_vec();
        wasm.push(u8::try_from(code.len() & 0x7F)? | 0x80);
        wasm.push(u8::try_from(code.len() >> 7)?);
        wasm.extend(code);
        Ok(wasm)
    }

    #[test]
    fn what_was_packed_comes_back() -> Result<()> {
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
            assert_eq!(unpack(&pack(&wasm)?)?, wasm);
        }
        Ok(())
    }

    #[test]
    fn the_code_section_is_found() -> Result<()> {
        let wasm = module(&[1, 2, 3])?;
        assert_eq!(code_section(&wasm), Some(14..17));
        assert_eq!(code_section(&wasm[..16]), None);
        assert_eq!(code_section(b"\0asm\x01\0\0\0\x01"), None);
        Ok(())
    }

    #[test]
    fn a_repetition_costs_next_to_nothing() -> Result<()> {
        let sentence = "この Windows は認証されています。";
        let once = pack(sentence.as_bytes())?.len();
        let often = pack(sentence.repeat(50).as_bytes())?.len();
        assert!(often < once + 100, "{once} and {often}");
        Ok(())
    }
}
