//! Few decisions for frequent bytes: a Huffman code for each class of places.
//!
//! Not for the size, which the model takes care of, but for the time: a byte
//! is five decisions instead of eight.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The classes: text at the beginning of a character and within one,
/// instructions, the numbers of locals, and all else in the code.
pub(super) const CLASSES: usize = 5;

/// No code is longer, so that a hexadecimal digit is enough for a length.
const LONGEST: u32 = 15;

/// The code of each byte in a class.
pub(super) struct Codes {
    /// The bits, the first one highest, and how many; none for a byte that does
    /// not occur.
    words: Vec<(u32, u32)>,
    /// Two for each node: where a clear and a set bit lead. Nodes count from 1,
    /// bytes from 256.
    nodes: Vec<[u32; 2]>,
}

impl Codes {
    /// The first node.
    pub(super) const ROOT: u32 = 1;
    /// The node after the last decision of byte 0.
    pub(super) const BYTES: u32 = 256;

    /// The best code for these frequencies.
    pub(super) fn of(counts: &[u32; 256]) -> Self {
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
        Self::from_lengths(&lengths)
    }

    /// The code of which only the lengths are told: shorter codes come first,
    /// of equal ones the lower byte.
    pub(super) fn from_lengths(lengths: &[u32; 256]) -> Self {
        let mut words = vec![(0, 0); 256];
        let mut nodes = vec![[0; 2]; 2];
        let mut word = 0_u32;
        for length in 1..=LONGEST {
            for (byte, _) in (256_u32..).zip(lengths).filter(|(_, l)| **l == length) {
                words[byte as usize - 256] = (word, length);
                let mut node = 1;
                for place in (0..length).rev() {
                    let bit = (word >> place & 1) as usize;
                    let after = nodes.len().try_into().unwrap_or_default();
                    let next = &mut nodes[node][bit];
                    if place == 0 {
                        *next = byte;
                    } else if *next == 0 {
                        *next = after;
                        nodes.push([0; 2]);
                    }
                    node = nodes[node][bit] as usize;
                }
                word += 1;
            }
            word <<= 1;
        }
        Self { words, nodes }
    }

    /// 256 hexadecimal digits.
    pub(super) fn lengths(&self) -> String {
        let digits = self.words.iter().map(|(_, length)| *length);
        digits
            .filter_map(|length| char::from_digit(length, 16))
            .collect()
    }

    /// The bits and the length of a byte's code.
    pub(super) fn word(&self, byte: u8) -> (u32, u32) {
        self.words[usize::from(byte)]
    }

    /// The node or, from 256, the byte after this node.
    pub(super) fn next(&self, node: u32, bit: bool) -> u32 {
        self.nodes[node as usize][usize::from(bit)]
    }
}
