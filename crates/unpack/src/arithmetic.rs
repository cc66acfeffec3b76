//! Arithmetic coding: the numbers from `low` to `high` stand for what is yet
//! to come.

/// The interval; packing and unpacking narrow it alike.
#[derive(Clone, Copy)]
pub struct Interval {
    low: u32,
    high: u32,
}

impl Interval {
    pub(crate) const EMPTY: Self = Self { low: 0, high: 0 };

    /// Everything is possible.
    pub const WHOLE: Self = Self {
        low: 0,
        high: u32::MAX,
    };

    /// The last number that stands for a set bit of this chance, in 65536 parts.
    pub fn middle(self, chance: u32) -> u32 {
        let range = self.high - self.low;
        self.low + (range >> 16) * chance + (((range & 0xFFFF) * chance) >> 16)
    }

    /// Narrows it to what stands for this bit.
    pub fn narrow(&mut self, middle: u32, bit: bool) {
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
    }

    /// Takes away the first byte, where it is certain, and gives it.
    pub fn certain(&mut self) -> Option<u8> {
        ((self.low ^ self.high) >> 24 == 0).then(|| {
            let [byte, ..] = self.high.to_be_bytes();
            self.low <<= 8;
            self.high = self.high << 8 | 0xFF;
            byte
        })
    }

    /// What is left: enough bytes to stand for the rest.
    pub fn rest(self) -> [u8; 4] {
        self.high.to_be_bytes()
    }
}
