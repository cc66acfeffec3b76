//! Where in WASM's instructions a byte stands.
//!
//! Wrong guesses cost size, nothing else, so unknown instructions are taken to
//! have no operands.

/// What the next byte belongs to. The numbers only have to differ.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Part {
    Instruction,
    BlockType,
    Label,
    Function,
    Type,
    Local,
    Other,
    Labels,
    Alignment,
    I32,
    I64,
    /// A byte as it is, of a float or the type of locals.
    Byte,
    Prefixed,
    Offset,
    Functions,
    Body,
    LocalGroups,
    Locals,
}

use Part::{
    Alignment, BlockType, Body, Byte, Function, Functions, I32, I64, Instruction, Label, Labels,
    Local, LocalGroups, Locals, Offset, Other, Prefixed, Type,
};

/// What `part` says of an instruction and of the number of a local.
pub(super) const INSTRUCTION: u32 = Instruction as u32;
pub(super) const LOCAL: u32 = Local as u32;

/// The parts after an instruction, the next one last.
fn operands(instruction: u8) -> &'static [Part] {
    match instruction {
        0x02..=0x04 => &[BlockType],
        0x0C | 0x0D => &[Label],
        0x0E => &[Labels],
        0x10 => &[Function],
        0x11 => &[Type, Type],
        0x20..=0x22 => &[Local],
        0x23 | 0x24 | 0x3F | 0x40 => &[Other],
        0x28..=0x3E => &[Offset, Alignment],
        0x41 => &[I32],
        0x42 => &[I64],
        0x43 => &[Byte; 4],
        0x44 => &[Byte; 8],
        0xFC => &[Prefixed],
        _ => &[],
    }
}

/// How many lists of labels or locals are believed: more is no WASM.
const MOST: u32 = 0xFFF;

/// A reader of a code section, byte by byte.
pub(super) struct Instructions {
    /// What is awaited, the next one last; nothing is an instruction.
    awaited: Vec<Part>,
    /// The last eight instructions of this function, the latest lowest.
    pub(super) history: [u32; 2],
    /// The operand that each instruction had when it was last seen.
    pub(super) operand: [u32; 256],
    /// The number being read, LEB128, and how many of its bits there are.
    value: u32,
    shift: u32,
    position: u32,
    /// Where the function ends.
    end: u32,
}

impl Instructions {
    pub(super) fn new() -> Self {
        Self {
            awaited: vec![Functions],
            history: [0; 2],
            operand: [0; 256],
            value: 0,
            shift: 0,
            position: 0,
            end: 0,
        }
    }

    /// What the next byte belongs to, as a number below 32.
    pub(super) fn part(&self) -> u32 {
        u32::from(self.awaited.last().map_or(0, |part| *part as u8))
    }

    /// The bits of the number being read that are known, and how many.
    pub(super) fn known(&self) -> u32 {
        self.value << 8 | self.shift << 1 | u32::from(!self.awaited.is_empty())
    }

    /// Takes the next byte.
    pub(super) fn step(&mut self, byte: u8) {
        self.position = self.position.wrapping_add(1);
        match self.awaited.last() {
            None => {
                let [near, far] = self.history;
                self.history = [near << 8 | u32::from(byte), far << 8 | near >> 24];
                self.awaited.extend(operands(byte));
            }
            Some(Byte) => {
                self.awaited.pop();
            }
            Some(part) => {
                let part = *part;
                self.value |= u32::from(byte & 0x7F).wrapping_shl(self.shift);
                self.shift += 7;
                if byte < 0x80 {
                    self.awaited.pop();
                    let value = std::mem::take(&mut self.value);
                    self.shift = 0;
                    self.number(part, value);
                }
            }
        }
        // Where the function ends, and where a wrong guess ends too.
        if self.position >= self.end && ![Functions, Body].contains(&self.next()) {
            self.awaited = vec![Body];
            self.value = 0;
            self.shift = 0;
        }
    }

    fn next(&self) -> Part {
        self.awaited.last().map_or(Instruction, |part| *part)
    }

    fn number(&mut self, part: Part, value: u32) {
        match part {
            Functions => self.awaited.push(Body),
            Body => {
                self.end = self.position.wrapping_add(value);
                self.history = [0; 2];
                self.awaited.push(LocalGroups);
            }
            LocalGroups => {
                for _ in 0..value.min(MOST) {
                    self.awaited.extend([Byte, Locals]);
                }
            }
            Locals => {}
            _ => {
                if let Some(operand) = self.operand.get_mut((self.history[0] & 0xFF) as usize) {
                    *operand = value;
                }
                match (part, value) {
                    (Labels, count) => {
                        for _ in 0..=count.min(MOST) {
                            self.awaited.push(Label);
                        }
                    }
                    (Prefixed, 8 | 10 | 12 | 14) => self.awaited.extend([Other, Other]),
                    (Prefixed, 9 | 11 | 13 | 15..=17) => self.awaited.push(Other),
                    _ => {}
                }
            }
        }
    }
}
