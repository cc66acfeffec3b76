//! What came before: how the next byte is seen.

use core::ops::Range;

use crate::instructions::{Instructions, Part};
use crate::text::Text;
use crate::{MOST_BYTES, hash};

/// The classes of places, each with a code of its own: text at the beginning of
/// a character and within one, instructions, the numbers of locals, and all
/// else in the code.
pub const CLASSES: usize = 5;

/// In how many contexts the next byte is seen.
pub(crate) const CONTEXTS: usize = 8;

/// Where the sets of the mixer's second, third and fourth part begin.
const FIRST: [u32; 3] = [20 * 256, 20 * 256 + 2048, 20 * 256 + 4096];

/// All bytes so far, and where in the code or in a text they end.
pub(crate) struct Past {
    code: Range<usize>,
    pub(crate) bytes: [u8; MOST_BYTES],
    pub(crate) length: usize,
    instructions: Instructions,
    text: Text,
}

impl Past {
    pub(crate) const EMPTY: Self = Self {
        code: 0..0,
        bytes: [0; MOST_BYTES],
        length: 0,
        instructions: Instructions::EMPTY,
        text: Text::EMPTY,
    };

    /// Nothing came yet; the code will stand there.
    pub(crate) fn begin(&mut self, code: Range<usize>) {
        self.code = code;
        self.instructions.begin();
    }

    pub(crate) fn in_code(&self) -> bool {
        self.code.contains(&self.length)
    }

    /// The byte so many places before the next one; zero before the first.
    fn before(&self, places: usize) -> u32 {
        let at = self.length.wrapping_sub(places);
        self.bytes[at % MOST_BYTES].into()
    }

    /// What the next byte belongs to: which of the codes is its.
    pub(crate) fn class(&self) -> usize {
        match (self.in_code(), self.instructions.part()) {
            (false, _) => usize::from(self.text.character > 0),
            (true, Part::Instruction) => 2,
            (true, Part::Local) => 3,
            (true, _) => 4,
        }
    }

    /// What the next byte is seen after.
    pub(crate) fn contexts(&self) -> [u32; CONTEXTS] {
        let [one, two, three, four] = [1, 2, 3, 4].map(|places| self.before(places));
        let class = self.class() as u32;
        let mut number = class << 16;
        let contexts = if self.in_code() {
            number |= 8;
            let now = &self.instructions;
            let part = now.part() as u32;
            let [near, far] = now.history;
            let latest = now.latest();
            let [operand, earlier] = now.operands[latest as usize % 256];
            let known = hash(part, now.known());
            let after = hash(latest, known);
            [
                hash(near & 0xFF_FFFF, known),
                hash(one, part),
                hash(hash(near, far & 0xFFFF), known),
                part,
                hash(hash(latest, operand), known),
                hash(now.stack.min(20).cast_unsigned(), after),
                hash(hash(near & 0xFFFF, hash(operand, earlier)), known),
                hash(one | two << 8 | three << 16, part),
            ]
        } else {
            number |= 1;
            let text = &self.text;
            let character = text.character;
            let [last, before_last] = text.characters;
            [
                hash(character, hash(last, before_last)),
                character,
                hash(character, last),
                hash(four, self.before(8)),
                one | two << 8 | three << 16,
                hash(text.script, hash(text.word, character)),
                hash(text.script, character),
                hash(self.length as u32 & 3, four),
            ]
        };
        contexts.map(|context| {
            number += 64;
            hash(context, number)
        })
    }

    /// The mixer's sets that belong to the situation: by what the byte belongs to
    /// and its decisions so far; by how many bytes are followed and the byte
    /// before; by these and the instruction or script; by the byte before the last
    /// or the digits of the number being read.
    pub(crate) fn situation(&self, node: u32, equal: u32) -> [u32; 4] {
        let code = u32::from(self.in_code());
        let followed = match equal {
            0 => 0,
            1..16 => 1,
            16..32 => 2,
            32.. => 3,
        };
        let (part, kind, detail) = if self.in_code() {
            let part = 1 + self.instructions.part() as u32;
            let detail = 256 + part * 8 + self.instructions.digits().min(7);
            (part, self.instructions.latest(), detail)
        } else {
            (
                19 * self.class() as u32,
                self.text.script & 0xFF,
                self.before(2),
            )
        };
        [
            part * 256 + node,
            FIRST[0] + (code * 4 + followed) * 256 + self.before(1),
            FIRST[1] + (code * 256 + kind) * 4 + followed,
            FIRST[2] + detail,
        ]
    }

    /// Takes the next byte.
    pub(crate) fn step(&mut self, byte: u8) {
        if self.in_code() {
            self.instructions.step(byte);
        }
        self.text.step(byte);
        self.bytes[self.length % MOST_BYTES] = byte;
        self.length += 1;
    }
}
