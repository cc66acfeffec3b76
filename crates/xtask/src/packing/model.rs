//! What the next decision will be.
//!
//! Some contexts (the bytes or instructions before) each look up how often the
//! decision was "set" after them; where the bytes before stood earlier, what
//! followed them then is one more opinion. A mixer weighs the opinions, with
//! weights that belong to the situation, and learns from every decision whom to
//! believe. All of it is the method of lpaq and its kin; contexts and constants
//! were chosen by trying, on this page's WASM.

use std::ops::Range;

use super::codes::{CLASSES, Codes};
use super::curves::Curves;
use super::instructions::{INSTRUCTION, Instructions, LOCAL};

/// Opinions that come from contexts.
const CONTEXTS: usize = 5;
/// With the match's, and one that never changes.
const INPUTS: usize = CONTEXTS + 2;
const CONSTANT: f64 = 0.3;
const LEARNING: f64 = 0.008;
const FIRST_WEIGHT: f64 = 0.15;

/// Slots: 2 to the power of this. More would save 0.6 KB, and cost a fifth of
/// the time, which goes by what a processor keeps near.
const SLOT_BITS: u32 = 20;
/// What a slot counts to; a low number forgets the past sooner.
const SLOT_LIMIT: u32 = 7;
const MATCH_LIMIT: u32 = 60;
/// A slot that has seen nothing.
const EVEN: u32 = 1 << 31;

/// Equal bytes before a match is followed.
const MATCH_LEAST: usize = 4;
const MATCH_MOST: usize = 40;
const MATCH_BITS: u32 = 18;

/// The mixer's weights, in two parts: by what the byte belongs to and its
/// decisions so far, by the match and the byte before.
const PARTS: u32 = 20 * 256;
const BEFORE: u32 = 2 * 4 * 256;

pub(super) struct Model {
    code: Range<usize>,
    bytes: Vec<u8>,
    instructions: Instructions,
    /// The UTF-8 of the character that is not yet complete, and of the two
    /// before it, the latest first.
    character: u32,
    characters: [u32; 2],

    contexts: [u32; CONTEXTS],
    /// Chance of "set" in 65536 parts (16 bits), check (10), count (6).
    slots: Vec<u32>,
    /// What may follow: the place in `bytes`, and how many equal bytes stand
    /// before it.
    candidate: usize,
    equal: u32,
    /// Where the latest four bytes of this hash ended.
    ends: Vec<u32>,
    /// As `slots`, by the length of the match: how often it was right.
    trust: [u32; 64],

    curves: Curves,
    weights: Vec<f64>,
}

/// Odd numbers whose products look like chance.
const NODE: u32 = 0x9E37_79B1;
const SPREAD: u32 = 0x2C1B_3C6D;

fn hash(a: u32, b: u32) -> u32 {
    let hash = (a ^ b.wrapping_mul(NODE)).wrapping_mul(SPREAD);
    hash ^ (hash >> 15)
}

/// Moves a slot's chance towards what came, the less the more it has counted.
fn learn(slot: &mut u32, set: bool, limit: u32) {
    let count = *slot & 0x3F;
    let chance = (*slot >> 16).cast_signed();
    let goal = if set { 0xFFFF } else { 0 };
    let step = ((goal - chance) * (163_840 / (10 * count.cast_signed() + 12))) >> 14;
    *slot = slot
        .wrapping_add(u32::from(count < limit))
        .wrapping_add(step.cast_unsigned() << 16);
}

impl Model {
    /// A model that knows nothing but where the code will stand.
    pub(super) fn new(code: Range<usize>) -> Self {
        Self {
            code,
            bytes: Vec::new(),
            instructions: Instructions::new(),
            character: 0,
            characters: [0; 2],
            contexts: [0; CONTEXTS],
            slots: vec![0; 1 << SLOT_BITS],
            candidate: 0,
            equal: 0,
            ends: vec![0; 1 << MATCH_BITS],
            trust: [EVEN; 64],
            curves: Curves::new(),
            weights: vec![FIRST_WEIGHT; (PARTS + BEFORE) as usize * INPUTS],
        }
    }

    fn in_code(&self) -> bool {
        self.code.contains(&self.bytes.len())
    }

    /// The byte so many places before the next one; zero before the first.
    fn before(&self, places: usize) -> u32 {
        let at = self.bytes.len().checked_sub(places);
        at.map_or(0, |at| self.bytes[at].into())
    }

    /// The four bytes before the next one, the latest lowest.
    fn four(&self) -> u32 {
        self.before(1) | self.before(2) << 8 | self.before(3) << 16 | self.before(4) << 24
    }

    /// What the next byte belongs to: which of the codes is its.
    pub(super) fn class(&self) -> u8 {
        match (self.in_code(), self.instructions.part()) {
            (false, _) => u8::from(self.character > 0),
            (true, INSTRUCTION) => 2,
            (true, LOCAL) => 3,
            (true, _) => 4,
        }
    }

    /// Goes through one byte, decision by decision. `decide` is told how likely
    /// "set" is, of 65536, and what it is where the byte is known already; it
    /// says what it is.
    pub(super) fn byte(
        &mut self,
        codes: &[Codes; CLASSES],
        known: Option<u8>,
        decide: &mut impl FnMut(u32, Option<bool>) -> bool,
    ) -> u8 {
        let codes = &codes[usize::from(self.class())];
        self.begin();
        let (word, mut length) = known.map_or((0, 0), |byte| codes.word(byte));
        let (expected, mut left) = match self.bytes.get(self.candidate) {
            Some(byte) if self.equal > 0 => codes.word(*byte),
            _ => (0, 0),
        };
        let mut node = Codes::ROOT;
        while node < Codes::BYTES {
            length = length.saturating_sub(1);
            left = left.saturating_sub(1);
            let guess = (self.equal > 0).then_some(expected >> left & 1 == 1);
            let set = known.map(|_| word >> length & 1 == 1);
            let set = self.decision(node, guess, |chance| decide(chance, set));
            node = codes.next(node, set);
        }
        let byte = node.to_le_bytes()[0];
        self.end(byte);
        byte
    }

    fn begin(&mut self) {
        let latest = self.before(1);
        let four = self.four();
        let [last, before_last] = self.characters;
        let contexts = if self.in_code() {
            let instructions = &self.instructions;
            let part = instructions.part();
            let [near, far] = instructions.history;
            let operand = instructions.operand[(near & 0xFF) as usize];
            let known = hash(part, instructions.known());
            [
                hash(near & 0xFF_FFFF, known),
                hash(latest, part),
                hash(hash(near, far & 0xFFFF), known),
                part,
                hash(hash(near & 0xFF, operand), known),
            ]
        } else {
            [
                hash(self.character, hash(last, before_last)),
                self.character,
                hash(self.character, last),
                hash(self.before(4), self.before(8)),
                four & 0xFF_FFFF,
            ]
        };
        let mut number = u32::from(self.class());
        self.contexts = contexts.map(|context| {
            number += 8;
            hash(context, number)
        });
    }

    /// One decision, and what is learnt from it. `guess` is what the match says.
    fn decision(
        &mut self,
        node: u32,
        guess: Option<bool>,
        decide: impl FnOnce(u32) -> bool,
    ) -> bool {
        let mut inputs = [CONSTANT; INPUTS];
        let mut places = [0; CONTEXTS];
        for ((context, place), input) in self.contexts.iter().zip(&mut places).zip(&mut inputs) {
            let hash = (context ^ node.wrapping_mul(NODE)).wrapping_mul(SPREAD);
            *place = (hash >> (32 - SLOT_BITS)) as usize;
            let check = (hash & 0xFFC) << 4;
            let slot = &mut self.slots[*place];
            if *slot & 0xFFC0 != check {
                *slot = EVEN | check;
            }
            *input = if *slot & 0x3F > 0 {
                self.curves.stretched(*slot)
            } else {
                0.0
            };
        }
        let code = u32::from(self.in_code());
        let trust = (self.equal.min(31) + 32 * code) as usize;
        inputs[CONTEXTS] = guess.map_or(0.0, |guess| {
            let input = self.curves.stretched(self.trust[trust]);
            if guess { input } else { -input }
        });

        let matched = match self.equal {
            0 => 0,
            1..16 => 1,
            16..32 => 2,
            32.. => 3,
        };
        let part = match self.class() {
            within @ 0..2 => 19 * u32::from(within),
            _ => 1 + self.instructions.part(),
        };
        let sets = [
            part * 256 + node,
            PARTS + (code * 4 + matched) * 256 + self.before(1),
        ]
        .map(|set| set as usize * INPUTS);
        let mut sum = 0.0;
        for (k, input) in inputs.iter().enumerate() {
            let [one, two] = sets.map(|set| self.weights[set + k]);
            sum += (one + two) * input;
        }
        let chance = self.curves.logistic(sum);
        let set = decide(Curves::share(chance));

        let error = (f64::from(u8::from(set)) - chance) * LEARNING;
        for (k, input) in inputs.iter().enumerate() {
            for set in sets {
                self.weights[set + k] += error * input;
            }
        }
        for place in places {
            learn(&mut self.slots[place], set, SLOT_LIMIT);
        }
        if let Some(guess) = guess {
            learn(&mut self.trust[trust], guess == set, MATCH_LIMIT);
            if guess != set {
                self.equal = 0;
            }
        }
        set
    }

    /// Takes a byte that is complete.
    pub(super) fn end(&mut self, byte: u8) {
        if self.in_code() {
            self.instructions.step(byte);
        }
        self.bytes.push(byte);
        let character = match byte {
            0x80..=0xBF => self.character << 8 | u32::from(byte),
            _ => u32::from(byte),
        };
        // A lead byte begins two bytes below 0xE0, else three.
        self.character = match character {
            0xC0..=0xFF | 0xE0_00.. if character < 0x1_0000 => character,
            _ => {
                self.characters = [character, self.characters[0]];
                0
            }
        };
        self.follow();
    }

    /// Goes on with the match, or looks for another.
    fn follow(&mut self) {
        let length = self.bytes.len();
        if length < MATCH_LEAST {
            return;
        }
        let end = (hash(self.four(), 0) >> (32 - MATCH_BITS)) as usize;
        if self.equal > 0 {
            self.equal += 1;
            self.candidate += 1;
        } else {
            self.candidate = self.ends[end] as usize;
            let then = self.bytes[..self.candidate].iter().rev();
            let equal = then
                .zip(self.bytes.iter().rev())
                .take(MATCH_MOST)
                .take_while(|(then, now)| then == now)
                .count();
            if equal >= MATCH_LEAST {
                self.equal = u32::try_from(equal).unwrap_or_default();
            }
        }
        self.ends[end] = u32::try_from(length).unwrap_or_default();
    }
}
