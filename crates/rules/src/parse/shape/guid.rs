//! GUIDs: Activation IDs and Application IDs.

use std::ops::Range;

/// A GUID, known by its first eight digits, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Guid {
    /// The first eight hexadecimal digits.
    pub(crate) first: u32,
    /// Its bytes in the text.
    pub(crate) range: Range<usize>,
}

impl Guid {
    /// Whether this is the Application ID of Windows.
    pub(crate) fn is_windows_application(&self) -> bool {
        self.first == 0x55c9_2734
    }

    /// Whether this is an Application ID of Office 2010 (59a52881) or later (0ff1ce…).
    pub(crate) fn is_office_application(&self) -> bool {
        self.first == 0x59a5_2881 || self.first >> 8 == 0x000f_f1ce
    }
}

/// The first GUID in the text.
///
/// After its first eight digits a GUID may be masked or cut off (`55c92734-d682-4d71-xxxx-…`,
/// `2ffd8952****`): these eight tell all that is needed.
pub(crate) fn guid(text: &str) -> Option<Guid> {
    let bytes = text.as_bytes();
    let mut start = 0;
    while start + 8 <= bytes.len() {
        let digits = bytes
            .get(start..)?
            .iter()
            .take_while(|byte| is_digit(**byte))
            .count();
        let begins = start == 0 || !bytes.get(start - 1).is_some_and(u8::is_ascii_alphanumeric);
        if digits == 8
            && begins
            && let Some(end) = rest_of_guid(bytes, start + 8)
            && let Some(first) = text.get(start..start + 8).and_then(value)
        {
            return Some(Guid {
                first,
                range: start..end,
            });
        }
        start += digits + 1;
    }
    None
}

/// Where a GUID ends whose first part ends at `at`; `None` when it is none.
fn rest_of_guid(bytes: &[u8], at: usize) -> Option<usize> {
    let is_part =
        |byte: &&u8| is_digit(**byte) || matches!(**byte, b'x' | b'X' | b'*' | b'#' | b'-');
    let rest = bytes.get(at..)?;
    let length = rest.iter().take(40).take_while(is_part).count();
    let tail = rest.get(..length)?;
    let masked = length >= 4 && tail.iter().all(|byte| !is_digit(*byte));
    let parts: Vec<usize> = tail.split(|byte| *byte == b'-').map(<[u8]>::len).collect();
    let shaped = matches!(parts.as_slice(), [0, 4, 4, ..] | [0, 4, _]);
    (masked || shaped).then_some(at + length)
}

/// A hexadecimal digit, or the letter that a scan puts in place of zero.
fn is_digit(byte: u8) -> bool {
    byte.is_ascii_hexdigit() || matches!(byte, b'O' | b'o')
}

fn value(digits: &str) -> Option<u32> {
    u32::from_str_radix(&digits.replace(['O', 'o'], "0"), 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<u32>) {
        assert_eq!(guid(text).map(|guid| guid.first), expected, "{text}");
    }

    #[test]
    fn whole_masked_and_scanned() {
        check(
            "Activation ID: 4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c",
            Some(0x4de7_cb65),
        );
        check(
            "x (2D5A5A60-3040-48bf-beb0-fcd770c20ce0) ...",
            Some(0x2d5a_5a60),
        );
        check(
            "2ffd8952********************************",
            Some(0x2ffd_8952),
        );
        check("59a52881-a989-479d-xxxx-xxxxxxxxxx", Some(0x59a5_2881));
        check("4de7cb65-cdfl", None);
        check(
            "Office: Off1ce15-a989-479d-af46-f275c6370663",
            Some(0x0ff1_ce15),
        );
        check("268127a6-eeb4-4e42", Some(0x2681_27a6));
    }

    #[test]
    fn other_numbers_are_not_guids() {
        check("20171130140410.033000-000", None);
        check("12345678", None);
        check("03612-03308-000-000000-00-1033", None);
        check("", None);
    }
}
