//! Extended PIDs and Product IDs: `03612-03308-012-345678-00-1033-19045.0000-1232023`
//! and `00330-81234-56789-AA123`.

use time::Date;

/// What an Extended PID tells. Segments that are masked or cut off are absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pid {
    /// The release line of the build that computed it.
    pub(crate) platform: Option<u32>,
    /// The key group.
    pub(crate) group: Option<u32>,
    /// The serial number of the key inside its group.
    pub(crate) serial: Option<u32>,
    /// The build at the time when the key was installed.
    pub(crate) build: Option<u32>,
    /// The day on which the key was installed.
    pub(crate) date: Option<Date>,
}

/// What a Product ID of Windows 10 and later tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ProductId {
    /// The key group.
    pub(crate) group: u32,
    /// The serial number of the key inside its group, where it is shown.
    pub(crate) serial: Option<u32>,
}

/// The first Extended PID in the text.
pub(crate) fn pid(text: &str) -> Option<Pid> {
    if !text.contains('-') {
        return None;
    }
    words(text).find_map(|word| {
        let mut parts = word.split('-');
        let platform = segment(parts.next()?, 5)?;
        let group = segment(parts.next()?, 5)?;
        let high = segment(parts.next()?, 3)?;
        let low = parts.next().and_then(|part| segment(part, 6));
        if platform.is_none() && group.is_none() {
            return None;
        }
        let serial = match (high, low.flatten()) {
            (Some(high), Some(low)) => Some(high * 1_000_000 + low),
            _ => None,
        };
        let (_class, _language) = (parts.next(), parts.next());
        let version = parts.next().unwrap_or("");
        let build = version
            .split_once('.')
            .filter(|(build, _)| (4..=5).contains(&build.len()))
            .and_then(|(build, _)| digits(build));
        Some(Pid {
            platform,
            group,
            serial,
            build,
            date: parts.next().and_then(date),
        })
    })
}

/// The first Product ID in the text.
pub(crate) fn product_id(text: &str) -> Option<ProductId> {
    if !text.contains('-') {
        return None;
    }
    words(text).find_map(|word| {
        let mut parts = word.split('-');
        let first = parts.next().filter(|part| part.len() == 5)?;
        let second = parts.next().filter(|part| part.len() == 5)?;
        let third = parts.next().filter(|part| part.len() == 5)?;
        let last = parts.next().filter(|part| part.len() == 5)?;
        let marked = last.starts_with("AA") || segment(last, 5)?.is_none();
        if !marked || parts.next().is_some() {
            return None;
        }
        // The group is six digits wide: it reaches one digit into the second part.
        let group = digits(first)? * 10 + digits(second.get(..1)?)?;
        let serial = match (digits(second.get(1..)?), digits(third)) {
            (Some(high), Some(low)) => Some(high * 100_000 + low),
            _ => None,
        };
        Some(ProductId { group, serial })
    })
}

/// The first segment of a Product ID as releases before 8 have it: `00371-OEM-8992671-00008`,
/// `00371-177-0000061-85012`. Office and others have the same form.
pub(crate) fn product_code(text: &str) -> Option<u32> {
    if !text.contains('-') {
        return None;
    }
    words(text).find_map(|word| {
        let mut parts = word.split('-');
        let code = segment(parts.next()?, 5)?;
        let channel = parts.next()?;
        let is_channel = channel == "OEM" || segment(channel, 3).is_some();
        let rest = (segment(parts.next()?, 7)?, segment(parts.next()?, 5)?);
        (is_channel && parts.next().is_none() && (rest.0.is_some() || rest.1.is_some()))
            .then_some(code)?
    })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_own = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '-' | '.') || is_mask(ch);
    text.split(move |ch| !is_own(ch))
        .map(|word| word.trim_matches(['-', '.']))
        .filter(|word| word.len() >= 15)
}

/// A segment of this length: its number, or `Some(None)` where it is masked.
#[expect(clippy::option_option, reason = "no segment, a masked one, a number")]
fn segment(part: &str, length: usize) -> Option<Option<u32>> {
    // Whoever masks with `●` or `…` does not count.
    let is_blotted = !part.is_empty() && part.chars().all(|ch| !ch.is_ascii() && is_mask(ch));
    if part.len() != length && !is_blotted {
        return None;
    }
    if let Some(number) = digits(part) {
        return Some(Some(number));
    }
    part.chars()
        .all(|ch| ch.is_ascii_digit() || is_mask(ch))
        .then_some(None)
}

/// Whether owners mask a digit with this.
const fn is_mask(ch: char) -> bool {
    matches!(
        ch,
        'x' | 'X' | '*' | '#' | '●' | '○' | '■' | '□' | '•' | '█' | '…' | '×' | 'Ｘ'
    )
}

/// A number; the letter O counts as the zero that a scan misread.
fn digits(part: &str) -> Option<u32> {
    let is_digit = |ch: char| ch.is_ascii_digit() || ch == 'O';
    if part.is_empty() || part.len() > 9 || !part.chars().all(is_digit) {
        return None;
    }
    part.replace('O', "0").parse().ok()
}

/// `DDDYYYY`: the day of the year and the year.
fn date(part: &str) -> Option<Date> {
    let part = part.get(..7)?;
    let day = digits(part.get(..3)?)?;
    let year = digits(part.get(3..)?)?;
    Date::from_ordinal_date(i32::try_from(year).ok()?, u16::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_pid() {
        let pid = pid("Extended PID: 03612-03305-012-345678-02-1041-19045.0000-1232023");
        assert_eq!(
            pid,
            Some(Pid {
                platform: Some(3612),
                group: Some(3305),
                serial: Some(12_345_678),
                build: Some(19045),
                date: Date::from_ordinal_date(2023, 123).ok(),
            })
        );
    }

    #[test]
    fn masked_and_cut_off() {
        let group = |text| pid(text).and_then(|pid| pid.group);
        assert_eq!(
            group("XXXXX-03312-009-114918-03-1049-9200.0000-0402018"),
            Some(3312)
        );
        assert_eq!(group("03612-05151-009-195965-03-1049-"), Some(5151));
        assert_eq!(group("O3612-O3305-012-345678-02"), Some(3305));
        let masked = pid("03612-03308-XXX-XXXXXX-00-1033-26100.0000-3102025");
        assert_eq!(masked.as_ref().and_then(|pid| pid.serial), None);
        assert_eq!(masked.and_then(|pid| pid.build), Some(26100));
    }

    #[test]
    fn what_is_not_a_pid() {
        for text in [
            "00330-80000-00000-AA121",
            "XXXXX-XXXXX-XXX-XXXXXX",
            "4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c",
            "",
        ] {
            assert_eq!(pid(text), None, "{text}");
        }
    }

    #[test]
    fn product_codes() {
        for (text, code) in [
            ("Product ID: 00371-OEM-8992671-00008", Some(371)),
            ("00426-OEM-8992662-*****", Some(426)),
            ("00371-177-0000061-85012", Some(371)),
            ("00330-80000-00000-AA121", None),
            ("03612-03305-012-345678-02-1041-19045.0000-1232023", None),
            ("00371-OEM", None),
        ] {
            assert_eq!(product_code(text), code, "{text}");
        }
    }

    #[test]
    fn product_ids() {
        assert_eq!(
            product_id("Product ID  00330-80000-00000-AA121"),
            Some(ProductId {
                group: 3308,
                serial: Some(0)
            })
        );
        assert_eq!(
            product_id("00328-82830-00000-AAOEM"),
            Some(ProductId {
                group: 3288,
                serial: Some(283_000_000)
            })
        );
        assert_eq!(product_id("00371-OEM-8992671-00524"), None);
        assert_eq!(product_id("XXXXX-XXXXX-XXXXX-XXXXX-3V66T"), None);
    }
}
