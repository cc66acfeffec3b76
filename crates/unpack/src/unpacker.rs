//! From the packed bytes to those that were packed.

use crate::arithmetic::Interval;
use crate::model::Model;

/// No more packed bytes than this are taken.
const MOST: usize = 1 << 18;

/// The packed bytes, and how far they are read.
struct Input {
    bytes: [u8; MOST],
    fed: usize,
    read: usize,
    interval: Interval,
    /// The number within the interval.
    number: u32,
}

impl Input {
    /// The next byte; zeros follow the last.
    fn next(&mut self) -> u32 {
        let byte = self.bytes[self.read % MOST];
        self.read += 1;
        byte.into()
    }

    fn next_four(&mut self) -> u32 {
        (0..4).fold(0, |number, _| number << 8 | self.next())
    }

    /// What a decision of this chance was, in 65536 parts of "set".
    fn decision(&mut self, chance: u32) -> bool {
        let middle = self.interval.middle(chance);
        let set = self.number <= middle;
        self.interval.narrow(middle, set);
        while self.interval.certain().is_some() {
            self.number = self.number << 8 | self.next();
        }
        set
    }
}

/// Unpacks bytes, one at a time.
pub struct Unpacker {
    model: Model,
    input: Input,
}

impl Unpacker {
    /// Nothing is fed yet.
    pub const EMPTY: Self = Self {
        model: Model::EMPTY,
        input: Input {
            bytes: [0; MOST],
            fed: 0,
            read: 0,
            interval: Interval::EMPTY,
            number: 0,
        },
    };

    /// Takes the next packed byte.
    pub fn feed(&mut self, byte: u8) {
        let input = &mut self.input;
        input.bytes[input.fed % MOST] = byte;
        input.fed += 1;
    }

    /// Once all are fed: how many bytes there will be. Reads what stands before
    /// them, which is also where the code begins and ends, and how long all
    /// codes are.
    pub fn begin(&mut self) -> usize {
        let input = &mut self.input;
        let length = input.next_four() as usize;
        let code = input.next_four() as usize..input.next_four() as usize;
        input.interval = Interval::WHOLE;
        input.number = input.next_four();
        self.model
            .begin(code, None, |chance, _| input.decision(chance));
        length
    }

    /// The next byte.
    pub fn take(&mut self) -> u8 {
        self.model
            .byte(None, |chance, _| self.input.decision(chance))
    }
}
