//! Which numbers can be what a field says: nothing else is taken over from a text, or a
//! number that identifies could travel in its place.

use time::Date;

/// The upper halves of the result codes that licensing, Setup, Update, the Store and what
/// lies under them (COM, Win32, BITS, cryptography, HTTP, the TPM, RPC) give.
const FAMILIES: [u16; 31] = [
    0x4004, 0x8000, 0x8004, 0x8007, 0x8008, 0x8009, 0x800B, 0x800F, 0x8010, 0x8013, 0x8018, 0x8019,
    0x801C, 0x8024, 0x8028, 0x8029, 0x803F, 0x8086, 0x8096, 0x87AF, 0x87DF, 0x87E0, 0x87E1, 0xC000,
    0xC002, 0xC003, 0xC004, 0xC005, 0xC0EA, 0xC190, 0xD000,
];

/// Whether this number is a result code (HRESULT or NTSTATUS) of a family that Windows has.
pub(crate) fn is_result_code(number: u32) -> bool {
    let family = number >> 16;
    FAMILIES.iter().any(|known| u32::from(*known) == family)
}

/// Whether a LicenseStatusReason can be this number: zero is no reason.
pub(crate) fn is_reason(number: u32) -> bool {
    number == 0 || is_result_code(number)
}

/// Whether a term can last so many minutes: 20 years. The longest that is met, to the end of
/// 32-bit time in 2038, was 6,000 days in 2022.
pub(crate) const fn is_term(minutes: u32) -> bool {
    minutes <= 20 * 366 * 24 * 60
}

/// Whether Windows from Vista on has had or may have a build of this number.
pub(crate) const fn is_build(number: u32) -> bool {
    matches!(number, 6000..30_000)
}

/// Whether a key can have been installed on this day: from the year of Vista on, in this
/// century.
pub(crate) const fn is_key_day(day: Date) -> bool {
    matches!(day.year(), 2006..2100)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::{is_build, is_key_day, is_reason, is_result_code, is_term};

    #[test]
    fn a_result_code_is_of_a_family() {
        for code in [0xC004_F034, 0x4004_F401, 0x8007_232B, 0x803F_A067] {
            assert!(is_result_code(code) && is_reason(code), "{code:08X}");
        }
        for number in [0xDEAD_BEEF, 0x1234_5678, 0xC006_0001, 1, u32::MAX] {
            assert!(
                !is_result_code(number) && !is_reason(number),
                "{number:08X}"
            );
        }
        assert!(is_reason(0) && !is_result_code(0));
    }

    #[test]
    fn terms_and_builds_have_an_end() {
        assert!(is_term(259_200) && is_term(8_603_630));
        assert!(!is_term(u32::MAX) && !is_term(2_147_483_647));
        assert!(is_build(6000) && is_build(7601) && is_build(28_000));
        assert!(!is_build(2600) && !is_build(99_999));
        assert!(is_key_day(date!(2023 - 05 - 03)));
        assert!(!is_key_day(date!(9999 - 12 - 31)) && !is_key_day(date!(1999 - 01 - 01)));
    }
}
