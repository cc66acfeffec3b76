//! Where in WASM's instructions a byte stands.
//!
//! Wrong guesses cost size, nothing else, so unknown instructions are taken to
//! have no operands.

/// What the next byte belongs to. The numbers only have to differ.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Part {
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

/// The parts after an instruction, the next one last, and how often each.
fn operands(instruction: u8) -> &'static [(Part, u32)] {
    match instruction {
        0x02..=0x04 => &[(BlockType, 1)],
        0x0C | 0x0D => &[(Label, 1)],
        0x0E => &[(Labels, 1)],
        0x10 => &[(Function, 1)],
        0x11 => &[(Type, 2)],
        0x20..=0x22 => &[(Local, 1)],
        0x23 | 0x24 | 0x3F | 0x40 => &[(Other, 1)],
        0x28..=0x3E => &[(Offset, 1), (Alignment, 1)],
        0x41 => &[(I32, 1)],
        0x42 => &[(I64, 1)],
        0x43 => &[(Byte, 4)],
        0x44 => &[(Byte, 8)],
        0xFC => &[(Prefixed, 1)],
        _ => &[],
    }
}

/// How many values an instruction adds to those that wait for their use, about;
/// none is left after one that says nothing here.
fn pushes(instruction: u8) -> Option<i32> {
    Some(match instruction {
        0x20 | 0x23 | 0x41 | 0x42 => 1,
        0x0D
        | 0x0E
        | 0x1A
        | 0x21
        | 0x24
        | 0x46..=0x4F
        | 0x51..=0x5A
        | 0x6A..=0x78
        | 0x7C..=0x8A => -1,
        0x1B | 0x36..=0x3E => -2,
        0x02..=0x05 | 0x0B | 0x0C | 0x0F | 0x10 => return None,
        _ => 0,
    })
}

/// More is awaited nowhere, as parts follow each other by twos at most.
const AWAITED: usize = 8;

/// A reader of a code section, byte by byte.
pub(crate) struct Instructions {
    /// What is awaited and how often, the next one last; nothing is an
    /// instruction.
    awaited: [(Part, u32); AWAITED],
    waiting: usize,
    /// The last eight instructions of this function, the latest lowest.
    pub(crate) history: [u32; 2],
    /// The operands that each instruction had when it was last seen, the latest
    /// first.
    pub(crate) operands: [[u32; 2]; 256],
    /// How many values wait for their use, about.
    pub(crate) stack: i32,
    /// The number being read, LEB128, and how many of its bits there are.
    value: u32,
    shift: u32,
    position: u32,
    /// Where the function ends.
    end: u32,
}

impl Instructions {
    pub(crate) const EMPTY: Self = Self {
        awaited: [(Instruction, 0); AWAITED],
        waiting: 0,
        history: [0; 2],
        operands: [[0; 2]; 256],
        stack: 0,
        value: 0,
        shift: 0,
        position: 0,
        end: 0,
    };

    /// A code section begins.
    pub(crate) fn begin(&mut self) {
        self.wait(Functions, 1);
    }

    /// What the next byte belongs to.
    pub(crate) fn part(&self) -> Part {
        match self.waiting {
            0 => Instruction,
            waiting => self.awaited[(waiting - 1) % AWAITED].0,
        }
    }

    /// The bits of the number being read that are known, and how many.
    pub(crate) fn known(&self) -> u32 {
        self.value << 8 | self.shift << 1 | u32::from(self.waiting > 0)
    }

    /// How many bytes of the number being read are known.
    pub(crate) fn digits(&self) -> u32 {
        self.shift / 7
    }

    /// The latest instruction.
    pub(crate) fn latest(&self) -> u32 {
        self.history[0] & 0xFF
    }

    fn wait(&mut self, part: Part, times: u32) {
        if times > 0 {
            self.awaited[self.waiting % AWAITED] = (part, times);
            self.waiting += 1;
        }
    }

    fn arrived(&mut self) {
        let (_, times) = &mut self.awaited[self.waiting.wrapping_sub(1) % AWAITED];
        *times = times.wrapping_sub(1);
        if *times == 0 {
            self.waiting = self.waiting.wrapping_sub(1);
        }
    }

    /// Takes the next byte.
    pub(crate) fn step(&mut self, byte: u8) {
        self.position = self.position.wrapping_add(1);
        match self.part() {
            Instruction => self.instruction(byte),
            Byte => self.arrived(),
            part => {
                self.value |= u32::from(byte & 0x7F).wrapping_shl(self.shift);
                self.shift += 7;
                if byte < 0x80 {
                    self.arrived();
                    let value = core::mem::take(&mut self.value);
                    self.shift = 0;
                    self.number(part, value);
                }
            }
        }
        // Where the function ends, and where a wrong guess ends too.
        if self.position >= self.end && ![Functions, Body].contains(&self.part()) {
            self.waiting = 0;
            self.wait(Body, 1);
            self.value = 0;
            self.shift = 0;
        }
    }

    fn instruction(&mut self, byte: u8) {
        let [near, far] = self.history;
        self.history = [near << 8 | u32::from(byte), far << 8 | near >> 24];
        for (part, times) in operands(byte) {
            self.wait(*part, *times);
        }
        self.stack = pushes(byte).map_or(0, |values| (self.stack + values).max(0));
    }

    fn number(&mut self, part: Part, value: u32) {
        match part {
            Functions => self.wait(Body, 1),
            Body => {
                self.end = self.position.wrapping_add(value);
                self.history = [0; 2];
                self.stack = 0;
                self.wait(LocalGroups, 1);
            }
            LocalGroups => self.wait(Locals, value),
            Locals => self.wait(Byte, 1),
            _ => {
                let [latest, earlier] = &mut self.operands[(self.history[0] & 0xFF) as usize];
                *earlier = core::mem::replace(latest, value);
                match (part, value) {
                    (Labels, count) => self.wait(Label, count.saturating_add(1)),
                    (Prefixed, 8 | 10 | 12 | 14) => self.wait(Other, 2),
                    (Prefixed, 9 | 11 | 13 | 15..=17) => self.wait(Other, 1),
                    _ => {}
                }
            }
        }
    }
}
