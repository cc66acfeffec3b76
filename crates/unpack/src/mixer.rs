//! Weighs opinions.

use crate::curves::Curves;

/// Opinions, in fours.
pub(crate) const INPUTS: usize = 20;
/// Sets of weights, of which four belong to each situation.
const SETS: usize = 1 << 14;
const LEARNING: f32 = 0.002;
/// Less than this teaches little and takes as long: four in ten decisions.
const NEGLIGIBLE: f32 = 0.03;
const FIRST_WEIGHT: f32 = 0.027;

/// Learns from every decision whom to believe.
pub(crate) struct Mixer {
    pub(crate) curves: Curves,
    weights: [[f32; INPUTS]; SETS],
}

impl Mixer {
    pub(crate) const EMPTY: Self = Self {
        curves: Curves::EMPTY,
        weights: [[0.0; INPUTS]; SETS],
    };

    pub(crate) fn begin(&mut self) {
        self.curves.fill();
        self.weights.as_flattened_mut().fill(FIRST_WEIGHT);
    }

    /// The chance of "set" by these opinions, each ln(p / (1 - p)).
    pub(crate) fn chance(&self, sets: [u32; 4], inputs: &[f32; INPUTS]) -> f32 {
        let [one, two, three, four] = sets.map(|set| &self.weights[set as usize % SETS]);
        // Four sums at a time, none of which has to wait for another.
        let mut sums = [0.0; 4];
        for first in (0..INPUTS).step_by(4) {
            for (lane, sum) in sums.iter_mut().enumerate() {
                let k = first + lane;
                *sum += (one[k] + two[k] + (three[k] + four[k])) * inputs[k];
            }
        }
        let [one, two, three, four] = sums;
        self.curves.logistic(one + two + (three + four))
    }

    /// Learns that it was `set`, where the chance had seemed to be this.
    pub(crate) fn learn(&mut self, sets: [u32; 4], inputs: &[f32; INPUTS], chance: f32, set: bool) {
        let error = f32::from(u8::from(set)) - chance;
        if error.abs() < NEGLIGIBLE {
            return;
        }
        let moves = inputs.map(|input| error * LEARNING * input);
        for set in sets {
            let weights = &mut self.weights[set as usize % SETS];
            for (weight, by) in weights.iter_mut().zip(moves) {
                *weight += by;
            }
        }
    }
}
