//! The logistic function and its inverse, the same everywhere.
//!
//! They are tables made by multiplication: `exp` is rounded as each platform
//! pleases.

/// Tabled from minus this to this, in so many steps each.
const REACH: f32 = 12.0;
const STEPS: f32 = 128.0;
const ENTRIES: usize = 4096;
/// e to the power of 1/128, and of -12.
const STEP: f64 = 1.007_843_097_206_448;
const LEAST: f64 = 6.144_212_353_328_21e-6;

pub(crate) struct Curves {
    /// Entries beyond 2 * REACH * STEPS are not used.
    logistic: [f32; ENTRIES],
    /// For the middle of each 4096th.
    stretched: [f32; 4096],
}

impl Curves {
    pub(crate) const EMPTY: Self = Self {
        logistic: [0.0; ENTRIES],
        stretched: [0.0; 4096],
    };

    pub(crate) fn fill(&mut self) {
        let mut power = LEAST;
        for logistic in &mut self.logistic {
            *logistic = (power / (1.0 + power)) as f32;
            power *= STEP;
        }
        let (mut low, mut place) = (0, -REACH);
        let mut part = 0.5;
        for stretched in &mut self.stretched {
            let chance = part / 4096.0;
            part += 1.0;
            while self.logistic[(low + 1) % ENTRIES] < chance {
                low += 1;
                place += 1.0 / STEPS;
            }
            let (from, to) = entry(&self.logistic, low);
            *stretched = place + (chance - from) / (to - from) / STEPS;
        }
    }

    /// ln(p / (1 - p)) of a chance in 4096 parts.
    pub(crate) fn stretched(&self, part: u32) -> f32 {
        self.stretched[part as usize % 4096]
    }

    /// The chance that belongs to a sum of stretched ones.
    pub(crate) fn logistic(&self, sum: f32) -> f32 {
        let place = (sum.clamp(-11.99, 11.99) + REACH) * STEPS;
        let low = place as usize;
        let (from, to) = entry(&self.logistic, low);
        from + (to - from) * (place - low as f32)
    }
}

fn entry(logistic: &[f32; ENTRIES], low: usize) -> (f32, f32) {
    (logistic[low % ENTRIES], logistic[(low + 1) % ENTRIES])
}

#[cfg(test)]
mod tests {
    use super::Curves;

    #[test]
    fn the_tables_are_the_functions() {
        let mut curves = Curves::EMPTY;
        curves.fill();
        for sum in [-11.0, -2.5, 0.0, 0.3, 7.9, 11.5_f32] {
            let exact = 1.0 / (1.0 + (-sum).exp());
            assert!((curves.logistic(sum) - exact).abs() < 1e-5, "{sum}");
        }
        for part in [1_u16, 400, 2048, 4000, 4094] {
            let chance = (f32::from(part) + 0.5) / 4096.0;
            let back = 1.0 / (1.0 + (-curves.stretched(part.into())).exp());
            assert!((chance - back).abs() < 1e-5, "{part}");
        }
    }
}
