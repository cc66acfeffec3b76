//! What the next decision will be.
//!
//! Some contexts (the bytes, characters or instructions before) each look up
//! how often the decision was "set" after them, and what came the last times;
//! where the bytes before stood earlier, what followed them then is one more
//! opinion. A mixer weighs the opinions, with weights that belong to the
//! situation, and learns from every decision whom to believe. All of it is the
//! method of lpaq and its kin; contexts and constants were chosen by trying, on
//! this page's WASM.

use core::ops::Range;

use crate::codes::Codes;
use crate::curves::Curves;
use crate::follow::Follow;
use crate::instructions::{Instructions, Part};
use crate::slot::{self, LATESTS, Rates, Slot, UNKNOWN, moved};
use crate::text::Text;
use crate::{MOST_BYTES, NODE, SPREAD, hash};

/// The classes of places, each with a code of its own: text at the beginning of
/// a character and within one, instructions, the numbers of locals, and all
/// else in the code.
pub const CLASSES: usize = 5;

const CONTEXTS: usize = 8;
/// Two opinions of each context, one of each follower, and one that never
/// changes. The last is there to make fours.
const INPUTS: usize = 2 * CONTEXTS + 4;
const CONSTANT: f32 = 0.3;
const LEARNING: f32 = 0.002;
/// Less than this teaches little and takes as long: four in ten decisions.
const NEGLIGIBLE: f32 = 0.03;
const FIRST_WEIGHT: f32 = 0.027;

/// Slots: 2 to the power of this.
const SLOTS: u32 = 21;
/// So many decisions have their slots side by side.
const TOGETHER: u32 = 3;

/// The mixer's weights, in four parts, each with one set for every situation:
/// by what the byte belongs to and its decisions so far; by the follower and
/// the byte before; by the follower and the instruction or script; by the byte
/// before the last or the digits of the number being read.
const FIRST: [u32; 3] = [20 * 256, 20 * 256 + 2048, 20 * 256 + 4096];
const SETS: usize = 1 << 14;

/// Learns from bytes and foretells them.
pub struct Model {
    code: Range<usize>,
    bytes: [u8; MOST_BYTES],
    length: usize,
    instructions: Instructions,
    text: Text,
    codes: [Codes; CLASSES],

    contexts: [u32; CONTEXTS],
    hashes: [u32; CONTEXTS],
    slots: [Slot; 1 << SLOTS],
    /// For each context in text and code, and for what came the last times: how
    /// often "set" followed.
    latest: [[u32; LATESTS]; 32],
    followers: [Follow; 2],
    rates: Rates,
    curves: Curves,
    weights: [[f32; INPUTS]; SETS],
}

impl Model {
    /// All zeros, which cost a WASM nothing; [`Self::begin`] makes a model of it.
    pub const EMPTY: Self = Self {
        code: 0..0,
        bytes: [0; MOST_BYTES],
        length: 0,
        instructions: Instructions::EMPTY,
        text: Text::EMPTY,
        codes: [Codes::EMPTY; CLASSES],
        contexts: [0; CONTEXTS],
        hashes: [0; CONTEXTS],
        slots: [0; 1 << SLOTS],
        latest: [[0; LATESTS]; 32],
        followers: [Follow::EMPTY; 2],
        rates: [0; 128],
        curves: Curves::EMPTY,
        weights: [[0.0; INPUTS]; SETS],
    };

    /// Makes an empty model one that knows nothing but where the code will
    /// stand and how long the codes of all bytes are: decided as in
    /// [`Self::byte`], where they are not known.
    pub fn begin(
        &mut self,
        code: Range<usize>,
        known: Option<&[[u8; 256]; CLASSES]>,
        mut decide: impl FnMut(u32, Option<bool>) -> bool,
    ) {
        self.code = code;
        self.instructions.begin();
        for (follower, least) in self.followers.iter_mut().zip([4, 7]) {
            follower.begin(least);
        }
        slot::fill(&mut self.rates);
        self.curves.fill();
        self.latest.as_flattened_mut().fill(UNKNOWN);
        self.weights.as_flattened_mut().fill(FIRST_WEIGHT);

        // A length is four decisions, and resembles the one before it.
        let mut chances = [UNKNOWN; 256];
        let mut last = 0;
        for (class, codes) in self.codes.iter_mut().enumerate() {
            let mut lengths = [0; 256];
            for (byte, length) in lengths.iter_mut().enumerate() {
                let known = known.map(|lengths| lengths[class % CLASSES][byte % 256]);
                let mut node = 1;
                for place in (0..4).rev() {
                    let chance = &mut chances[(last * 16 + node) % 256];
                    let share = (*chance >> 16).clamp(1, 65535);
                    let set = decide(share, known.map(|length| length >> place & 1 == 1));
                    *chance = moved(*chance, set, &self.rates);
                    node = node << 1 | usize::from(set);
                }
                last = node & 0xF;
                *length = last as u8;
            }
            codes.fill(&lengths);
        }
    }

    fn in_code(&self) -> bool {
        self.code.contains(&self.length)
    }

    /// The byte so many places before the next one; zero before the first.
    fn before(&self, places: usize) -> u32 {
        let at = self.length.wrapping_sub(places);
        self.bytes[at % MOST_BYTES].into()
    }

    /// What the next byte belongs to: which of the codes is its.
    pub fn class(&self) -> usize {
        match (self.in_code(), self.instructions.part()) {
            (false, _) => usize::from(self.text.character > 0),
            (true, Part::Instruction) => 2,
            (true, Part::Local) => 3,
            (true, _) => 4,
        }
    }

    /// Goes through one byte, decision by decision. `decide` is told how likely
    /// "set" is, of 65536, and what it is where the byte is known already; it
    /// says what it is.
    pub fn byte(
        &mut self,
        known: Option<u8>,
        mut decide: impl FnMut(u32, Option<bool>) -> bool,
    ) -> u8 {
        self.contexts = self.looked_at();
        let class = self.class();
        let (word, mut length) =
            known.map_or((0, 0), |byte| self.codes[class % CLASSES].word(byte));
        let expected = self.followers.each_ref().map(|follower| {
            let byte = follower.byte(&self.bytes);
            byte.map_or((0, 0), |byte| self.codes[class % CLASSES].word(byte))
        });
        let mut done = 0;
        let mut path = 1;
        let mut node = Codes::ROOT;
        while node < Codes::BYTES {
            if done % TOGETHER == 0 {
                path = 1;
                self.near_by(node);
            }
            length = length.wrapping_sub(1);
            done += 1;
            let guess = |follower: &Follow, (word, length): (u32, u32)| {
                let left = length.saturating_sub(done);
                (follower.equal > 0).then_some(word.wrapping_shr(left) & 1 == 1)
            };
            let [one, two] = &self.followers;
            let guesses = [guess(one, expected[0]), guess(two, expected[1])];
            let set = known.map(|_| word.wrapping_shr(length) & 1 == 1);
            let set = self.decision(node, path, guesses, |chance| decide(chance, set));
            path = path << 1 | u32::from(set);
            node = self.codes[class % CLASSES].next(node, set);
        }
        let byte = node.to_le_bytes()[0];
        self.step(byte);
        byte
    }

    /// What the next byte is seen after.
    fn looked_at(&self) -> [u32; CONTEXTS] {
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

    /// The weights' sets that belong to the situation.
    fn situation(&self, node: u32) -> [usize; 4] {
        let code = u32::from(self.in_code());
        let followed = match self.followers[0].equal {
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
        .map(|set| set as usize % SETS)
    }

    /// Where the slots of the next decisions are: near by each other, for that is
    /// what a processor is quick with.
    fn near_by(&mut self, node: u32) {
        let node = node.wrapping_mul(NODE);
        self.hashes = self
            .contexts
            .map(|context| (context ^ node).wrapping_mul(SPREAD));
    }

    /// One decision, and what is learnt from it. `guesses` is what the followers
    /// say.
    fn decision(
        &mut self,
        node: u32,
        path: u32,
        guesses: [Option<bool>; 2],
        decide: impl FnOnce(u32) -> bool,
    ) -> bool {
        let code = u32::from(self.in_code());
        let first = 16 * code as usize;
        let mut inputs = [0.0; INPUTS];
        let mut places = [0; CONTEXTS];
        for k in 0..CONTEXTS {
            let hash = self.hashes[k];
            places[k] = ((hash >> (32 - SLOTS)) ^ path) as usize;
            let slot = &mut self.slots[places[k] % (1 << SLOTS)];
            if !slot::belongs(*slot, hash) {
                *slot = slot::empty(hash);
            }
            if slot::knows(*slot) {
                inputs[2 * k] = self.curves.stretched(*slot >> 20);
                let latest = self.latest[(first + k) % 32][slot::latest(*slot) % LATESTS];
                inputs[2 * k + 1] = self.curves.stretched(latest >> 20);
            }
        }
        let said = inputs[2 * CONTEXTS..].iter_mut();
        for ((input, follower), guess) in said.zip(&self.followers).zip(guesses) {
            *input = match (guess, self.curves.stretched(follower.trust(code) >> 20)) {
                (None, _) => 0.0,
                (Some(true), trust) => trust,
                (Some(false), trust) => -trust,
            };
        }
        inputs[2 * CONTEXTS + 2] = CONSTANT;

        let sets = self.situation(node);
        let [one, two, three, four] = sets.map(|set| &self.weights[set % SETS]);
        let mut sums = [0.0; 4];
        for first in (0..INPUTS).step_by(4) {
            for (lane, sum) in sums.iter_mut().enumerate() {
                let k = first + lane;
                *sum += (one[k] + two[k] + (three[k] + four[k])) * inputs[k];
            }
        }
        let chance = self
            .curves
            .logistic(sums[0] + sums[1] + (sums[2] + sums[3]));
        let set = decide(((chance * 65536.0) as u32).clamp(1, 65535));

        let error = f32::from(u8::from(set)) - chance;
        if error.abs() > NEGLIGIBLE {
            let moves = inputs.map(|input| error * LEARNING * input);
            for set in sets {
                for (weight, by) in self.weights[set % SETS].iter_mut().zip(moves) {
                    *weight += by;
                }
            }
        }
        for (k, place) in places.iter().enumerate() {
            let slot = &mut self.slots[place % (1 << SLOTS)];
            let latest = &mut self.latest[(first + k) % 32][slot::latest(*slot) % LATESTS];
            *latest = moved(*latest, set, &self.rates);
            *slot = slot::learnt(*slot, set, &self.rates);
        }
        for (follower, guess) in self.followers.iter_mut().zip(guesses) {
            if let Some(guess) = guess {
                follower.learn(code, guess == set, &self.rates);
            }
        }
        set
    }

    /// Takes a byte that is known.
    pub fn step(&mut self, byte: u8) {
        if self.in_code() {
            self.instructions.step(byte);
        }
        self.text.step(byte);
        self.bytes[self.length % MOST_BYTES] = byte;
        self.length += 1;
        for follower in &mut self.followers {
            follower.step(&self.bytes, self.length);
        }
    }
}
