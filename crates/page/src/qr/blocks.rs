//! The data of a QR code, and the codewords by which faults are corrected.

/// How many codewords correct a block, by level and version; the weakest level first.
#[rustfmt::skip]
static CORRECTING: [[u8; 40]; 4] = [
    [
        7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28,
        28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
        26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    ],
    [
        13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30,
        28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    [
        17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28,
        30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
];

/// How many blocks there are, likewise.
#[rustfmt::skip]
static BLOCKS: [[u8; 40]; 4] = [
    [
        1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8,
        8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25,
    ],
    [
        1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16,
        17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
    ],
    [
        1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20,
        23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68,
    ],
    [
        1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25,
        25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81,
    ],
];

/// The smallest version that holds these bytes at the weakest level, and the strongest level
/// at which it still holds them.
pub(super) fn fitting(text: &[u8]) -> Option<(usize, usize)> {
    let fits = |version: usize, level: usize| {
        let (correcting, blocks) = of(version, level);
        let length = 2 + usize::from(version > 9) + text.len();
        length + correcting * blocks <= all(version)
    };
    let version = (1..=40).find(|version| fits(*version, 0))?;
    let level = (0..4).rev().find(|level| fits(version, *level))?;
    Some((version, level))
}

/// How many codewords correct each block, and how many blocks there are.
fn of(version: usize, level: usize) -> (usize, usize) {
    let of = |table: &[[u8; 40]; 4]| {
        let number = table.get(level).and_then(|row| row.get(version - 1));
        number.copied().unwrap_or_default().into()
    };
    (of(&CORRECTING), of(&BLOCKS))
}

/// How many codewords a symbol of this version has.
fn all(version: usize) -> usize {
    let mut modules = (16 * version + 128) * version + 64;
    if version > 1 {
        let patterns = version / 7 + 2;
        modules -= (25 * patterns - 10) * patterns - 55;
    }
    if version > 6 {
        modules -= 36;
    }
    modules / 8
}

/// The codewords in the order in which they stand in the symbol.
pub(super) fn codewords(text: &[u8], version: usize, level: usize) -> Vec<u8> {
    let (correcting, count) = of(version, level);
    let all = all(version);
    let data = data(text, version > 9, all - correcting * count);
    let divisor = divisor(correcting);
    let mut blocks = Vec::with_capacity(count);
    let mut rest = &*data;
    for at in 0..count {
        // The blocks at the end are longer by one.
        let length = all / count - correcting + usize::from(at >= count - all % count);
        let (block, behind) = rest.split_at(length.min(rest.len()));
        blocks.push((block, remainder(block, &divisor)));
        rest = behind;
    }
    let mut codewords = Vec::with_capacity(all);
    for at in 0..all {
        for (block, _) in &blocks {
            codewords.extend(block.get(at));
        }
    }
    for at in 0..correcting {
        for (_, correcting) in &blocks {
            codewords.extend(correcting.get(at));
        }
    }
    codewords
}

/// The bytes behind what says that they are bytes, and how many; filled up.
fn data(text: &[u8], is_long: bool, length: usize) -> Vec<u8> {
    let mut data = Vec::with_capacity(length);
    // All of it stands half a byte behind a byte's beginning.
    let mut half = 4;
    let mut put = |byte: u8| {
        data.push(half << 4 | byte >> 4);
        half = byte & 0xF;
    };
    let [.., high, low] = text.len().to_be_bytes();
    if is_long {
        put(high);
    }
    put(low);
    for byte in text {
        put(*byte);
    }
    put(0);
    let mut filler = 0xEC;
    while data.len() < length {
        data.push(filler);
        filler ^= 0xEC ^ 0x11;
    }
    data
}

/// A product in the field of 256 elements.
fn multiply(one: u8, other: u8) -> u8 {
    (0..8).rev().fold(0, |product: u8, at| {
        let doubled = (product << 1) ^ ((product >> 7) * 0x1D);
        doubled ^ ((other >> at & 1) * one)
    })
}

fn divisor(degree: usize) -> Vec<u8> {
    let mut divisor = vec![0; degree];
    if let Some(last) = divisor.last_mut() {
        *last = 1;
    }
    let mut root = 1;
    for _ in 0..degree {
        for at in 0..degree {
            let next = divisor.get(at + 1).copied().unwrap_or_default();
            if let Some(factor) = divisor.get_mut(at) {
                *factor = multiply(*factor, root) ^ next;
            }
        }
        root = multiply(root, 2);
    }
    divisor
}

/// What corrects this block.
fn remainder(block: &[u8], divisor: &[u8]) -> Vec<u8> {
    let mut remainder = vec![0; divisor.len()];
    for byte in block {
        let factor = byte ^ remainder.first().copied().unwrap_or_default();
        for (at, by) in divisor.iter().enumerate() {
            let next = remainder.get(at + 1).copied().unwrap_or_default();
            if let Some(rest) = remainder.get_mut(at) {
                *rest = multiply(*by, factor) ^ next;
            }
        }
    }
    remainder
}
