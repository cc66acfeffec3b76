//! The place where the bytes before stood earlier: what came then may come again.

use crate::slot::{Rates, UNKNOWN, moved};
use crate::{MOST_BYTES, hash};

const ENDS: u32 = 18;
/// Bytes that are compared at most.
const FAR: u32 = 48;

pub(crate) struct Follow {
    /// Equal bytes before an earlier place is followed.
    least: u32,
    /// What may come again: the place of its next byte, and how many equal
    /// bytes stand before it.
    place: usize,
    pub(crate) equal: u32,
    /// Where bytes of this hash ended last.
    ends: [u32; 1 << ENDS],
    /// By how many bytes are equal: how often it was right.
    trust: [u32; 64],
}

impl Follow {
    pub(crate) const EMPTY: Self = Self {
        least: 0,
        place: 0,
        equal: 0,
        ends: [0; 1 << ENDS],
        trust: [0; 64],
    };

    pub(crate) fn begin(&mut self, least: u32) {
        self.least = least;
        self.trust.fill(UNKNOWN);
    }

    /// The byte that came then.
    pub(crate) fn byte(&self, bytes: &[u8; MOST_BYTES]) -> Option<u8> {
        (self.equal > 0).then(|| bytes[self.place % MOST_BYTES])
    }

    fn situation(&self, kind: u32) -> usize {
        (self.equal.min(31) + 32 * kind) as usize % 64
    }

    /// How often what came then was right, for one of two kinds of places.
    pub(crate) fn trust(&self, kind: u32) -> u32 {
        self.trust[self.situation(kind)]
    }

    /// Whether it was right.
    pub(crate) fn learn(&mut self, kind: u32, right: bool, rates: &Rates) {
        let trusted = &mut self.trust[self.situation(kind)];
        *trusted = moved(*trusted, right, rates);
        if !right {
            self.equal = 0;
        }
    }

    /// Goes on after one more byte, or looks for another place.
    pub(crate) fn step(&mut self, bytes: &[u8; MOST_BYTES], length: usize) {
        let before = |length: usize, back: u32| bytes[(length - back as usize) % MOST_BYTES];
        if length < self.least as usize {
            return;
        }
        let mut end = 0;
        for back in 1..=self.least {
            end = hash(end, u32::from(before(length, back)) + 1);
        }
        let end = &mut self.ends[(end >> (32 - ENDS)) as usize];
        if self.equal > 0 {
            self.equal += 1;
            self.place += 1;
        } else {
            self.place = *end as usize;
            let far = FAR.min(*end);
            let mut equal = 0;
            while equal < far && before(self.place, equal + 1) == before(length, equal + 1) {
                equal += 1;
            }
            if equal >= self.least {
                self.equal = equal;
            }
        }
        *end = length as u32;
    }
}
