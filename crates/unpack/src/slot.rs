//! What was learnt of one decision: how often it was "set", and what came last.

/// Chance of "set" in 16384 parts (14 bits), the latest decisions (6), a check
/// that tells whose slot it is (7), a count (5).
pub(crate) type Slot = u32;

const CHANCE: u32 = 18;
const LATEST: u32 = 12;
const CHECK: u32 = 5;
/// What the count goes up to: a lower number forgets the past sooner.
const LIMIT: u32 = 30;
const EVEN: u32 = 1 << 31;

/// How far a chance moves by what was counted, of 16384: 1 / (count + 1.3).
/// Divisions take longer than all the rest.
pub(crate) type Rates = [i32; 128];

pub(crate) fn fill(rates: &mut Rates) {
    let mut count = 13;
    for rate in rates {
        *rate = 163_840 / count;
        count += 10;
    }
}

fn moved_by(chance: u32, goal: i32, rate: i32) -> u32 {
    let chance = chance.cast_signed();
    (chance + (((goal - chance) * rate + 0x2000) >> 14)).cast_unsigned()
}

/// The different values of `latest`.
pub(crate) const LATESTS: usize = 64;

/// A slot that has seen nothing; only the check's bits of `check` count.
pub(crate) fn empty(check: u32) -> Slot {
    EVEN | 1 << LATEST | check & 0x7F << CHECK
}

/// Whether the slot is the one with this check.
pub(crate) fn belongs(slot: Slot, check: u32) -> bool {
    (slot ^ check) & 0x7F << CHECK == 0
}

/// Whether the slot has seen a decision.
pub(crate) fn knows(slot: Slot) -> bool {
    slot & 0x1F > 0
}

/// The latest five decisions at most, the latest lowest, a set bit in front.
pub(crate) fn latest(slot: Slot) -> usize {
    (slot >> LATEST & 0x3F) as usize
}

/// The slot after one more decision.
pub(crate) fn learnt(slot: Slot, set: bool, rates: &Rates) -> Slot {
    let count = slot & 0x1F;
    let latest = slot >> LATEST & 0x3F;
    let latest = latest << 1 | u32::from(set);
    let latest = if latest > 0x3F {
        latest & 0x1F | 0x20
    } else {
        latest
    };
    let goal = if set { 0x3FFF } else { 0 };
    let chance = moved_by(slot >> CHANCE, goal, rates[count as usize]);
    chance << CHANCE | latest << LATEST | slot & 0x7F << CHECK | (count + 1).min(LIMIT)
}

/// A chance by itself: in 65536 parts (16 bits), and a count (16).
pub(crate) const UNKNOWN: u32 = EVEN;

/// The chance after one more decision.
pub(crate) fn moved(chance: u32, set: bool, rates: &Rates) -> u32 {
    let count = chance & 0x7F;
    let goal = if set { 0xFFFF } else { 0 };
    moved_by(chance >> 16, goal, rates[count as usize]) << 16 | (count + 1).min(127)
}
