//! The logistic function and its inverse, the same in every engine.
//!
//! They are tables made by multiplication: `exp` is rounded as each engine
//! pleases.

/// Tabled from minus this to this, in so many steps each.
const REACH: f64 = 12.0;
const STEPS: f64 = 128.0;
const ENTRIES: usize = 3073;
/// e to the power of 1/128, and of -12.
const STEP: f64 = 1.007_843_097_206_448;
const LEAST: f64 = 6.144_212_353_328_21e-6;

pub(super) struct Curves {
    logistic: Vec<f64>,
    /// For the middle of each 4096th.
    stretched: Vec<f64>,
}

impl Curves {
    pub(super) fn new() -> Self {
        let mut power = LEAST;
        let mut logistic = Vec::new();
        for _ in 0..ENTRIES {
            logistic.push(power / (1.0 + power));
            power *= STEP;
        }
        let mut stretched = Vec::new();
        let (mut low, mut place) = (0, 0.0);
        for part in 0..4096 {
            let chance = (f64::from(part) + 0.5) / 4096.0;
            while logistic[low + 1] < chance {
                low += 1;
                place += 1.0;
            }
            let (from, to) = (logistic[low], logistic[low + 1]);
            stretched.push((place + (chance - from) / (to - from)) / STEPS - REACH);
        }
        Self {
            logistic,
            stretched,
        }
    }

    /// ln(p / (1 - p)) of the chance in a slot's highest bits.
    pub(super) fn stretched(&self, slot: u32) -> f64 {
        self.stretched[(slot >> 20) as usize]
    }

    /// The chance that belongs to a sum of stretched ones.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and ENTRIES - 2, by the clamp"
    )]
    pub(super) fn logistic(&self, sum: f64) -> f64 {
        let place = (sum.clamp(-11.99, 11.99) + REACH) * STEPS;
        let low = place as usize;
        let (from, to) = (self.logistic[low], self.logistic[low + 1]);
        from + (to - from) * (place - place.floor())
    }

    /// A chance in 65536 parts; never quite impossible, never quite certain.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 65536"
    )]
    pub(super) fn share(chance: f64) -> u32 {
        ((chance * 65536.0) as u32).clamp(1, 65535)
    }
}

#[cfg(test)]
mod tests {
    use super::Curves;

    #[test]
    fn the_tables_are_the_functions() {
        let curves = Curves::new();
        for sum in [-11.0, -2.5, 0.0, 0.3, 7.9, 11.5_f64] {
            let exact = 1.0 / (1.0 + (-sum).exp());
            assert!((curves.logistic(sum) - exact).abs() < 1e-5, "{sum}");
        }
        for part in [1_u32, 400, 2048, 4000, 4094] {
            let chance = (f64::from(part) + 0.5) / 4096.0;
            let back = 1.0 / (1.0 + (-curves.stretched(part << 20)).exp());
            assert!((chance - back).abs() < 1e-5, "{part}");
        }
    }
}
