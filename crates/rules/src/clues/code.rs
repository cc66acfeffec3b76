//! Error codes wherever they stand in a text, however they are spelt.

use std::ops::Range;

use super::normal::Normal;

use crate::one_of::has_one;
use crate::tables::code::is_known;
use crate::vocabulary::is_result_code;

/// Words beside which eight digits are a code and no number.
const CODE_WORDS: &str = "code|error|err|hr=|コード|エラー|代码|错误|代碼|錯誤";

/// Every error code in the text, in order, each once, with the bytes of the normal form.
pub(super) fn codes(normal: &Normal) -> Vec<(u32, Range<usize>)> {
    let bytes = normal.text.as_bytes();
    let mut found: Vec<(u32, Range<usize>)> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let may_start = matches!(bytes.get(at), Some(b'0'..=b'9' | b'c' | b'o' | b'-'));
        let starts = may_start && before.is_none_or(|byte| !is_word(*byte));
        let read = starts
            .then(|| {
                prefixed(&normal.text, at)
                    .or_else(|| bare(&normal.text, at))
                    .or_else(|| decimal(bytes, at))
            })
            .flatten();
        match read {
            Some((code, end)) => {
                if !found.iter().take(MOST).any(|(known, _)| *known == code) && found.len() < MOST {
                    found.push((code, at..end));
                }
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// No story has more codes; a log may repeat one a thousand times.
const MOST: usize = 32;

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// The value of a hex digit; the letter O is taken for a zero.
fn hex(byte: u8) -> Option<u32> {
    match byte {
        b'0'..=b'9' => Some(u32::from(byte - b'0')),
        b'a'..=b'f' => Some(u32::from(byte - b'a') + 10),
        b'o' => Some(0),
        _ => None,
    }
}

/// `0xc004f034`, also with an O, a multiplication sign, or broken once by a line end or a dash.
fn prefixed(text: &str, at: usize) -> Option<(u32, usize)> {
    let bytes = text.as_bytes();
    let (zero, rest) = bytes.get(at..)?.split_first()?;
    if !matches!(zero, b'0' | b'o') {
        return None;
    }
    let skip = if rest.starts_with(b"x") {
        1
    } else if rest.starts_with("×".as_bytes()) || rest.starts_with("х".as_bytes()) {
        2
    } else {
        return None;
    };
    let mut place = at + 1 + skip;
    if bytes.get(place) == Some(&b' ') {
        place += 1;
    }
    let (mut value, mut digits, mut is_broken) = (0_u32, 0, false);
    while digits < 8 {
        let byte = *bytes.get(place)?;
        match hex(byte) {
            Some(digit) => {
                value = value << 4 | digit;
                digits += 1;
                place += 1;
            }
            None if digits > 0 && !is_broken && matches!(byte, b' ' | b'\n' | b'-' | b'\\') => {
                is_broken = true;
                let gap = bytes.get(place..)?.iter().take(4);
                place += gap
                    .take_while(|byte| matches!(byte, b' ' | b'\n' | b'-' | b'\\' | b'>'))
                    .count();
            }
            None => return None,
        }
    }
    let ends = bytes.get(place).is_none_or(|byte| !is_word(*byte));
    // A reason of zero is none, small numbers are counts and flags, and any other may identify,
    // unless the text calls it a code.
    let is_code = is_result_code(value) || may_be_result(value) && is_called_code(text, at);
    (ends && is_code).then_some((value, place))
}

/// Whether this is a failure of whatever facility: an HRESULT or NTSTATUS of Microsoft's.
const fn may_be_result(value: u32) -> bool {
    matches!(value >> 24, 0x80..=0x87 | 0xC0..=0xC7)
}

/// Eight hex digits of a known family without their `0x`.
fn bare(text: &str, at: usize) -> Option<(u32, usize)> {
    let bytes = text.as_bytes();
    let word = bytes.get(at..at + 8)?;
    if !matches!(word.first(), Some(b'4' | b'8' | b'c')) {
        return None;
    }
    let end = at + 8;
    let is_alone = bytes
        .get(end)
        .is_none_or(|byte| !is_word(*byte) && *byte != b'-');
    let dash = at.checked_sub(1).and_then(|before| bytes.get(before)) == Some(&b'-');
    let mut value = 0_u32;
    for byte in word {
        value = value << 4 | hex(*byte)?;
    }
    if !is_alone || dash || !is_result_code(value) {
        return None;
    }
    let is_number = word.iter().all(u8::is_ascii_digit);
    (!is_number || is_known(value) || is_called_code(text, at)).then_some((value, end))
}

/// Whether one of the words for a code stands shortly before this place.
fn is_called_code(text: &str, at: usize) -> bool {
    let start = text.ceil_char_boundary(at.saturating_sub(30));
    let before = text.get(start..at).unwrap_or_default();
    has_one(before, CODE_WORDS)
}

/// A code as the signed or unsigned decimal number that scripts and logs print.
fn decimal(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    let is_negative = bytes.get(at) == Some(&b'-');
    let start = at + usize::from(is_negative);
    let digits = bytes.get(start..)?.iter().take(11);
    let length = digits.take_while(|byte| byte.is_ascii_digit()).count();
    let end = start + length;
    let ends = bytes.get(end).is_none_or(|byte| !is_word(*byte));
    if length != 10 || !ends {
        return None;
    }
    let number: u64 = std::str::from_utf8(bytes.get(start..end)?)
        .ok()?
        .parse()
        .ok()?;
    let value = if is_negative {
        u32::try_from((1_u64 << 32).checked_sub(number)?).ok()?
    } else {
        u32::try_from(number).ok()?
    };
    (is_result_code(value) && (is_negative || is_known(value))).then_some((value, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[u32]) {
        let found = codes(&Normal::of(text));
        let found: Vec<u32> = found.into_iter().map(|(code, _)| code).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn every_spelling() {
        for text in [
            "0xC004F213",
            "OxC004F213",
            "OXCOO4F213",
            "０ｘＣ００４Ｆ２１３",
            "エラーC004F213で",
            "error c004f213.",
            "0xC004 F213",
            "0xC004-F213",
            "0xC004\nF213 と出る",
            "> 0xC004F\n> 213",
            "0×C004F213",
            "(-1073417709)",
            "3221549587",
        ] {
            check(text, &[0xC004_F213]);
        }
    }

    #[test]
    fn several_in_order_each_once() {
        check(
            "0xC004F211, then 0xC004C003 and 803fa067; 0xC004F211 again, 0x80070005",
            &[0xC004_F211, 0xC004_C003, 0x803F_A067, 0x8007_0005],
        );
    }

    #[test]
    fn a_code_of_another_facility_is_one_where_it_is_called_so() {
        check("エラー コード: 0x80310049", &[0x8031_0049]);
        check("error code 0x8A15000F", &[]);
        check("failed, code 0xC0350005.", &[0xC035_0005]);
        check("serial 0x80310049", &[]);
        check("error 0xDEADBEEF", &[]);
    }

    #[test]
    fn what_is_no_code() {
        for text in [
            "0x00000000",
            "slui.exe 0x2a",
            "c004f213-d682-4d71-983e-d6ec3f16059f",
            "55c92734-c004f213",
            "80041234 円",
            "deadbeef",
            "0xC004F2",
            "0xC004F2134",
            "0xDEADBEEF",
            "3221549587kb",
            "32215495871",
        ] {
            let codes = codes(&Normal::of(text));
            assert!(codes.is_empty(), "{text} {codes:?}");
        }
    }
}
