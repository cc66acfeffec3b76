//! Where in a text a byte stands: in which character, word and script.

use crate::hash;

/// A reader of UTF-8, byte by byte.
pub(crate) struct Text {
    /// The UTF-8 of the character that is not yet complete.
    pub(crate) character: u32,
    /// And of those before it, the latest first.
    pub(crate) characters: [u32; 2],
    /// The letters since the last sign or space.
    pub(crate) word: u32,
    /// The kind of the latest character: of ASCII what it is, of others the
    /// block, about.
    pub(crate) script: u32,
}

impl Text {
    pub(crate) const EMPTY: Self = Self {
        character: 0,
        characters: [0; 2],
        word: 0,
        script: 0,
    };

    /// Takes the next byte.
    pub(crate) fn step(&mut self, byte: u8) {
        let character = match byte {
            0x80..=0xBF => self.character << 8 | u32::from(byte),
            _ => u32::from(byte),
        };
        // A lead byte begins two bytes below 0xE0, else three.
        if matches!(character, 0xC0..=0xFF | 0xE000..=0xFFFF) {
            self.character = character;
            return;
        }
        self.character = 0;
        self.characters = [character, self.characters[0]];
        self.script = match byte {
            _ if character >= 0x80 => character >> 8 & 0xFF,
            b'a'..=b'z' => 1,
            b'A'..=b'Z' => 2,
            b'0'..=b'9' => 3,
            b' ' => 4,
            0..b' ' => 5,
            _ => 6,
        };
        self.word = match self.script {
            4..=6 if character < 0x80 => 0,
            _ => hash(self.word, character),
        };
    }
}
