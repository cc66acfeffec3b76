//! Few decisions for frequent bytes: a Huffman code for each class of places.
//!
//! Not for the size, which the model takes care of, but for the time: a byte
//! is five decisions instead of eight.

/// No code is longer, so that four bits are enough for a length.
pub const LONGEST: u8 = 15;

/// The code of each byte in a class of places.
#[derive(Clone, Copy)]
pub(crate) struct Codes {
    /// The bits, the first one highest.
    words: [u16; 256],
    /// How many bits; none for a byte that does not occur.
    lengths: [u8; 256],
    /// Where a clear and a set bit lead. Nodes count from 1, bytes from 256.
    nodes: [[u16; 2]; 256],
}

impl Codes {
    /// The first node.
    pub(crate) const ROOT: u32 = 1;
    /// The node after the last decision of byte 0.
    pub(crate) const BYTES: u32 = 256;

    pub(crate) const EMPTY: Self = Self {
        words: [0; 256],
        lengths: [0; 256],
        nodes: [[0; 2]; 256],
    };

    /// The code of which only the lengths are told: shorter codes come first,
    /// of equal ones the lower byte. Every length is at most [`LONGEST`].
    pub(crate) fn fill(&mut self, lengths: &[u8; 256]) {
        self.lengths = *lengths;
        let mut nodes = 2_u16;
        let mut word = 0_u16;
        for length in 1..=LONGEST {
            let coded = (256_u16..).zip(lengths.iter().zip(&mut self.words));
            for (byte, (_, its_word)) in coded.filter(|(_, (of, _))| **of == length) {
                *its_word = word;
                let mut node = 1;
                for place in (0..length).rev() {
                    let next = &mut self.nodes[node & 0xFF][usize::from(word >> place & 1)];
                    if place == 0 {
                        *next = byte;
                    } else if *next == 0 {
                        *next = nodes;
                        nodes += 1;
                    }
                    node = usize::from(*next);
                }
                word += 1;
            }
            word <<= 1;
        }
    }

    /// The bits and the length of a byte's code.
    pub(crate) fn word(&self, byte: u8) -> (u32, u32) {
        let byte = usize::from(byte);
        (self.words[byte].into(), self.lengths[byte].into())
    }

    /// The node or, from 256, the byte after this node.
    pub(crate) fn next(&self, node: u32, bit: bool) -> u32 {
        self.nodes[node as usize & 0xFF][usize::from(bit)].into()
    }
}
