//! A QR code of bytes (ISO/IEC 18004), as modules.
//!
//! The package `qrcodegen`, which the tests compare it with, does all that the standard has;
//! what a link needs of it is 0.9 KB less of the page.

use super::blocks;

/// A symbol: `size` rows of as many modules.
pub(super) struct Symbol {
    pub(super) size: usize,
    modules: Vec<Module>,
}

#[derive(Clone, Copy, Default)]
struct Module {
    is_dark: bool,
    /// Whether it belongs to a pattern and bears no data.
    is_fixed: bool,
}

impl Symbol {
    /// The symbol of this text; none where it is too long for any.
    pub(super) fn of(text: &[u8]) -> Option<Self> {
        let (version, level) = blocks::fitting(text)?;
        let mut symbol = Self::empty(version);
        symbol.place(&blocks::codewords(text, version, level));
        let masked = (0..8).map(|mask| symbol.masked(level, mask));
        masked.min_by_key(Self::penalty)
    }

    /// Whether this module is dark; none is outside.
    pub(super) fn is_dark(&self, x: usize, y: usize) -> bool {
        let module = self.modules.get(y * self.size + x);
        x < self.size && module.is_some_and(|module| module.is_dark)
    }

    fn fix(&mut self, x: usize, y: usize, is_dark: bool) {
        if x < self.size
            && let Some(module) = self.modules.get_mut(y * self.size + x)
        {
            *module = Module {
                is_dark,
                is_fixed: true,
            };
        }
    }

    /// The patterns of this version.
    fn empty(version: usize) -> Self {
        let size = version * 4 + 17;
        let mut symbol = Self {
            size,
            modules: vec![Module::default(); size * size],
        };
        for at in 0..size {
            symbol.fix(6, at, at % 2 == 0);
            symbol.fix(at, 6, at % 2 == 0);
        }
        let places = alignment(version, size);
        for x in &places {
            for y in &places {
                let is_corner = x.min(y) == &6 && (x.max(y) == &6 || *x.max(y) == size - 7);
                if !is_corner {
                    symbol.rings(*x, *y, 2);
                }
            }
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] {
            symbol.rings(x, y, 4);
        }
        if version >= 7 {
            let bits = version << 12 | rest(version, 12, 0x1F25);
            for at in 0..18 {
                let (near, far) = (at / 3, size - 11 + at % 3);
                symbol.fix(near, far, bits >> at & 1 == 1);
                symbol.fix(far, near, bits >> at & 1 == 1);
            }
        }
        symbol.format(0, 0);
        symbol
    }

    /// Squares around this place, every other one dark.
    fn rings(&mut self, x: usize, y: usize, reach: usize) {
        for down in 0..=2 * reach {
            for right in 0..=2 * reach {
                let far = down.abs_diff(reach).max(right.abs_diff(reach));
                let is_dark = if reach == 4 {
                    far != 2 && far != 4
                } else {
                    far != 1
                };
                if let (Some(x), Some(y)) = (
                    (x + right).checked_sub(reach),
                    (y + down).checked_sub(reach),
                ) {
                    self.fix(x, y, is_dark);
                }
            }
        }
    }

    /// The level of correction and the mask, twice.
    fn format(&mut self, level: usize, mask: usize) {
        // The standard's numbers of the levels, the weakest first.
        let level = level ^ 1;
        let data = level << 3 | mask;
        let bits = (data << 10 | rest(data, 10, 0x537)) ^ 0x5412;
        for at in 0..15 {
            let is_dark = bits >> at & 1 == 1;
            // The timing patterns are left out.
            let (x, y) = match at {
                0..6 => (8, at),
                6..8 => (8, at + 1),
                8 => (7, 8),
                _ => (14 - at, 8),
            };
            self.fix(x, y, is_dark);
            if at < 8 {
                self.fix(self.size - 1 - at, 8, is_dark);
            } else {
                self.fix(8, self.size - 15 + at, is_dark);
            }
        }
        self.fix(8, self.size - 8, true);
    }

    /// Puts the data in, two columns at a time, up and down.
    fn place(&mut self, codewords: &[u8]) {
        let mut bits = 0..;
        let mut right = self.size - 1;
        while right > 0 {
            for step in 0..self.size {
                let is_up = (right + 1) & 2 == 0;
                let y = if is_up { self.size - 1 - step } else { step };
                for x in [right, right - 1] {
                    if let Some(module) = self.modules.get_mut(y * self.size + x)
                        && !module.is_fixed
                    {
                        let at: usize = bits.next().unwrap_or_default();
                        let byte = codewords.get(at / 8).copied().unwrap_or_default();
                        module.is_dark = byte >> (7 - at % 8) & 1 == 1;
                    }
                }
            }
            right = right.saturating_sub(2);
            if right == 6 {
                right = 5;
            }
        }
    }

    fn masked(&self, level: usize, mask: usize) -> Self {
        let mut symbol = Self {
            size: self.size,
            modules: self.modules.clone(),
        };
        let places = (0..self.size).flat_map(|y| (0..self.size).map(move |x| (x, y)));
        for (module, (x, y)) in symbol.modules.iter_mut().zip(places) {
            let turned = match mask {
                0 => (x + y) % 2,
                1 => y % 2,
                2 => x % 3,
                3 => (x + y) % 3,
                4 => (x / 3 + y / 2) % 2,
                5 => x * y % 2 + x * y % 3,
                6 => (x * y % 2 + x * y % 3) % 2,
                _ => ((x + y) % 2 + x * y % 3) % 2,
            };
            module.is_dark ^= turned == 0 && !module.is_fixed;
        }
        symbol.format(level, mask);
        symbol
    }

    /// How hard it is to read: long runs, blocks, what looks like a corner, and too much
    /// light or dark.
    fn penalty(&self) -> usize {
        let size = self.size;
        let mut penalty = 0;
        let mut dark = 0;
        for line in 0..size {
            for is_column in [false, true] {
                let mut run = 0;
                let mut latest = 0;
                for at in 0..size {
                    let (x, y) = if is_column { (line, at) } else { (at, line) };
                    let now = usize::from(self.is_dark(x, y));
                    run = if latest & 1 == now && at > 0 {
                        run + 1
                    } else {
                        1
                    };
                    penalty += match run {
                        0..5 => 0,
                        5 => 3,
                        _ => 1,
                    };
                    latest = (latest << 1 | now) & 0x7FF;
                    if at >= 10 && matches!(latest, 0b101_1101_0000 | 0b000_0101_1101) {
                        penalty += 40;
                    }
                    let square = [(x + 1, y), (x, y + 1), (x + 1, y + 1)];
                    let is_inside = x + 1 < size && y + 1 < size && !is_column;
                    if is_inside
                        && square
                            .iter()
                            .all(|(x, y)| usize::from(self.is_dark(*x, *y)) == now)
                    {
                        penalty += 3;
                    }
                    dark += now;
                }
            }
        }
        // Both ways each module was counted.
        let all = size * size;
        penalty + dark.abs_diff(all) * 10 / all * 10
    }
}

/// The rest of a division of polynomials over two elements.
fn rest(value: usize, degree: usize, by: usize) -> usize {
    (0..degree).fold(value, |rest, _| (rest << 1) ^ ((rest >> (degree - 1)) * by))
}

/// Where the middles of the alignment patterns stand, in both directions.
fn alignment(version: usize, size: usize) -> Vec<usize> {
    if version == 1 {
        return Vec::new();
    }
    let count = version / 7 + 2;
    let step = (version * 8 + count * 3 + 5) / (count * 4 - 4) * 2;
    let mut places: Vec<usize> = (0..count - 1).map(|at| size - 7 - at * step).collect();
    places.push(6);
    places
}
