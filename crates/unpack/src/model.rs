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
use crate::follow::Follow;
use crate::mixer::{INPUTS, Mixer};
use crate::past::{CLASSES, CONTEXTS, Past};
use crate::slot::{self, LATESTS, Rates, Slot, UNKNOWN, moved};
use crate::{NODE, SPREAD};

/// Behind two opinions of each context, one of each follower.
const SAID: usize = 2 * CONTEXTS;
/// Behind these, one that never changes.
const ALWAYS: usize = SAID + 2;
const CONSTANT: f32 = 0.3;

/// Slots: 2 to the power of this.
const SLOTS: u32 = 21;
/// So many decisions have their slots side by side.
const TOGETHER: u32 = 3;

/// Learns from bytes and foretells them.
pub struct Model {
    past: Past,
    codes: [Codes; CLASSES],
    contexts: [u32; CONTEXTS],
    hashes: [u32; CONTEXTS],
    slots: [Slot; 1 << SLOTS],
    /// For each context in text and code, and for what came the last times: how
    /// often "set" followed.
    latest: [[u32; LATESTS]; 2 * CONTEXTS],
    followers: [Follow; 2],
    rates: Rates,
    mixer: Mixer,
}

impl Model {
    /// All zeros, which cost a WASM nothing; [`Self::begin`] makes a model of it.
    pub const EMPTY: Self = Self {
        past: Past::EMPTY,
        codes: [Codes::EMPTY; CLASSES],
        contexts: [0; CONTEXTS],
        hashes: [0; CONTEXTS],
        slots: [0; 1 << SLOTS],
        latest: [[0; LATESTS]; 2 * CONTEXTS],
        followers: [Follow::EMPTY; 2],
        rates: [0; 128],
        mixer: Mixer::EMPTY,
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
        self.past.begin(code);
        for (follower, least) in self.followers.iter_mut().zip([4, 7]) {
            follower.begin(least);
        }
        slot::fill(&mut self.rates);
        self.latest.as_flattened_mut().fill(UNKNOWN);
        self.mixer.begin();

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

    /// What the next byte belongs to: which of the codes is its.
    pub fn class(&self) -> usize {
        self.past.class()
    }

    /// Goes through one byte, decision by decision. `decide` is told how likely
    /// "set" is, of 65536, and what it is where the byte is known already; it
    /// says what it is.
    pub fn byte(
        &mut self,
        known: Option<u8>,
        mut decide: impl FnMut(u32, Option<bool>) -> bool,
    ) -> u8 {
        self.contexts = self.past.contexts();
        let class = self.class();
        let word = |byte| self.codes[class % CLASSES].word(byte);
        let (word, mut length, expected) = {
            let (known, length) = known.map_or((0, 0), word);
            let [one, two] = &self.followers;
            let expected = [one, two].map(|follower| follower.byte(&self.past.bytes));
            let expected = expected.map(|byte| byte.map_or((0, 0), word));
            (known, length, expected)
        };
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
        let code = u32::from(self.past.in_code());
        let first = CONTEXTS * code as usize;
        let curves = &self.mixer.curves;
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
                inputs[2 * k] = curves.stretched(*slot >> 20);
                let latest = self.latest[(first + k) % (2 * CONTEXTS)][slot::latest(*slot)];
                inputs[2 * k + 1] = curves.stretched(latest >> 20);
            }
        }
        let said = inputs[SAID..].iter_mut();
        for ((input, follower), guess) in said.zip(&self.followers).zip(guesses) {
            *input = match (guess, curves.stretched(follower.trust(code) >> 20)) {
                (None, _) => 0.0,
                (Some(true), trust) => trust,
                (Some(false), trust) => -trust,
            };
        }
        inputs[ALWAYS] = CONSTANT;

        let sets = self.past.situation(node, self.followers[0].equal);
        let chance = self.mixer.chance(sets, &inputs);
        let set = decide(((chance * 65536.0) as u32).clamp(1, 65535));
        self.mixer.learn(sets, &inputs, chance, set);
        for (k, place) in places.iter().enumerate() {
            let slot = &mut self.slots[place % (1 << SLOTS)];
            let latest = &mut self.latest[(first + k) % (2 * CONTEXTS)][slot::latest(*slot)];
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
        self.past.step(byte);
        for follower in &mut self.followers {
            follower.step(&self.past.bytes, self.past.length);
        }
    }
}
