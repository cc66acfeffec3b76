//! Numbers: error codes, minutes with days, build numbers.

use std::borrow::Cow;

/// The first error code in the text: `0xC004F034`.
pub(crate) fn code(text: &str) -> Option<u32> {
    text.match_indices("0x")
        .map(|(at, _)| at)
        .chain(text.match_indices("0X").map(|(at, _)| at))
        .find_map(|at| {
            let digits = text.get(at + 2..)?;
            let length = digits
                .bytes()
                .take(9)
                .take_while(u8::is_ascii_hexdigit)
                .count();
            (length == 8)
                .then(|| u32::from_str_radix(digits.get(..8)?, 16).ok())
                .flatten()
        })
}

/// Minutes, in a row that tells them in minutes and in days.
///
/// Vista and 7 round the days down, later releases up; any other pair is not such a row.
pub(crate) fn minutes(text: &str) -> Option<u32> {
    // In front of the label stands perhaps the number of the line.
    let text = text.rsplit_once(": ").map_or(text, |(_, value)| value);
    let mut numbers = text
        .split(|ch: char| !ch.is_ascii_digit())
        .filter(|digits| !digits.is_empty());
    let minutes: u32 = numbers.next()?.parse().ok()?;
    let days: u32 = numbers.next()?.parse().ok()?;
    let more = numbers.next().is_some();
    // `[4.0]` is a version.
    let is_version = text.contains(&format!("{minutes}.{days}"));
    // The units stand beside the numbers, or what a console left of them; `44, 1` are the beginning
    // of a time.
    let has_unit = text
        .bytes()
        .any(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii() || byte == b'?');
    // `1OO1` is a number that a scan misread.
    let is_set_apart = text.contains([' ', '(', '/', ',']);
    let is_pair = has_unit && is_set_apart && !more && !is_version;
    (is_pair && (days == minutes / 1440 || days == minutes.div_ceil(1440))).then_some(minutes)
}

/// The build in a version: `10.0.19041.4291`, `6.1.7601`.
pub(crate) fn build(text: &str) -> Option<u32> {
    /// No version is shorter: `6.0.6000`.
    const SHORTEST: usize = 8;
    text.split(|ch: char| !ch.is_ascii_digit() && !matches!(ch, '.' | 'O' | 'l'))
        .filter(|word| word.len() >= SHORTEST)
        .find_map(|word| {
            // A scan takes a nought and a one for letters.
            let word = if word.contains(['O', 'l']) {
                Cow::Owned(word.replace('O', "0").replace('l', "1"))
            } else {
                Cow::Borrowed(word)
            };
            let mut parts = word.trim_matches('.').split('.');
            let major: u32 = parts.next()?.parse().ok()?;
            let minor: u32 = parts.next()?.parse().ok()?;
            let build: u32 = parts.next()?.parse().ok()?;
            let known = matches!((major, minor), (6, 0..=4) | (10, 0));
            (known && (6000..30_000).contains(&build)).then_some(build)
        })
}

/// Whether an installation ID stands in the text: 54 or 63 digits, some of which a paste may lose.
pub(crate) fn is_installation_id(text: &str) -> bool {
    let is_part = |ch: char| ch.is_ascii_digit() || matches!(ch, ' ' | '-' | 'x' | 'X' | '*');
    text.split(|ch| !is_part(ch)).any(|run| {
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        (40..=66).contains(&digits)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        assert_eq!(code("Notification Reason: 0xC004F034."), Some(0xC004_F034));
        assert_eq!(code("0xc004d401"), Some(0xC004_D401));
        assert_eq!(code("slui.exe 0x2a 0xC004D302"), Some(0xC004_D302));
        assert_eq!(code("0xC004F0345"), None);
        assert_eq!(code("0x2a"), None);
    }

    #[test]
    fn minutes_fit_their_days() {
        assert_eq!(
            minutes("Time remaining: 43100 minute(s) (29 day(s))"),
            Some(43100)
        );
        assert_eq!(minutes("あと 259200 分 (180 日)"), Some(259_200));
        assert_eq!(minutes("????: 257800 ? (180 ?)"), Some(257_800));
        assert_eq!(minutes("[8603630 minute(s)/5974 day(s)]"), Some(8_603_630));
        assert_eq!(minutes("Time remaining: 0 minute(s) (0 day(s))"), Some(0));
        assert_eq!(minutes("Activation interval: 120 minutes"), None);
        assert_eq!(minutes("44, 1"), None);
        assert_eq!(minutes("[4.0] Core OEM:DM"), None);
        assert_eq!(minutes("1OO1"), None);
        assert_eq!(minutes("2023/05/03 10:00:00"), None);
    }

    #[test]
    fn builds() {
        assert_eq!(
            build("Software licensing service version: 10.0.19041.4291"),
            Some(19041)
        );
        assert_eq!(build("6.1.7601.17514"), Some(7601));
        assert_eq!(build("10.O.19O41.4355"), Some(19041));
        assert_eq!(build("Version 5.812"), None);
        assert_eq!(build("192.168.0.1"), None);
    }
}
