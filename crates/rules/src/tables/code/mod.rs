//! Codes: the licence state reasons and error codes that are known by name.
//!
//! Names and meanings stand in the SDK header and in Microsoft's troubleshooting pages
//! (sources M23, M04, M09, M10), those of the network, of WMI, of the Store and of Windows
//! itself in Microsoft's lists of errors (M31 to M38). Only a code of this list can travel in
//! a link; of any other its [family](CodeFamily) is said.
//!
//! What public pages often have wrong: 0xC004F034 is no busy server, 0x803FA071 is a count (source R40 says otherwise, against
//! the SDK). The troubleshooter's sentence “servers aren't available right now” bears no
//! code and stood for days in two reports while the service was up (R03 and a forum
//! thread): it proves nothing and has no row.

mod cause;
mod family;
mod id;
mod rows;

pub use cause::Cause;
pub use family::CodeFamily;
pub use id::Code;
pub(super) use rows::CODES;

use crate::closed_set::closed_set;
use crate::tables::source::SourceId;

closed_set! {
    /// What the article's screen on the number of activations can have been, the likeliest first.
    pub enum LimitCandidate {
        /// The troubleshooter's limit.
        Troubleshooter = "troubleshooter",
        /// The count of a key.
        KeyCount = "key-count",
        /// The count of changes beyond tolerance.
        Reissue = "reissue",
    }
}

impl LimitCandidate {
    /// The codes it would show.
    pub const fn codes(self) -> &'static [Code] {
        match self {
            Self::Troubleshooter => &[
                Code::UserThrottled,
                Code::LicenceThrottled,
                Code::DeviceThrottled,
            ],
            Self::KeyCount => &[Code::UnlockExceeded, Code::StoreUnlockExceeded],
            Self::Reissue => &[Code::ReissueLimit],
        }
    }

    /// Who says so.
    pub const fn sources(self) -> &'static [SourceId] {
        match self {
            Self::Troubleshooter => &[SourceId::M07, SourceId::M23],
            Self::KeyCount => &[SourceId::M23, SourceId::R41],
            Self::Reissue => &[SourceId::M23, SourceId::R42],
        }
    }
}

/// One code.
#[derive(Debug)]
pub struct CodeRow {
    /// Its number.
    pub number: u32,
    /// Its name here.
    pub code: Code,
    /// Its name in the headers of Windows; empty when it has none.
    pub name: &'static str,
    /// What lies behind it.
    pub cause: Cause,
    /// Whether it may be the article's screen on the number of activations.
    pub may_be_the_limit_screen: bool,
    /// Who says what it means; the first is the one to name.
    pub sources: &'static [SourceId],
}

/// A code as Windows writes it, known or not: `0xC004F034`.
pub fn written_code(number: u32) -> String {
    format!("0x{number:08X}")
}

impl Code {
    /// The code with this number.
    pub fn from_number(number: u32) -> Option<Self> {
        let at = CODES.binary_search_by_key(&number, |row| row.number).ok()?;
        Some(CODES.get(at)?.code)
    }

    /// Whether this code is shown only where Windows is not activated.
    pub(crate) fn is_of_failed_activation(self) -> bool {
        let row = self.row();
        // The Store's licences are those of apps, too.
        let is_of_windows = CodeFamily::of(row.number) != CodeFamily::StoreLicence;
        is_of_windows && !MISMATCHED_KEYS.contains(&row.number) && is_failure(row.cause)
    }

    /// The row of this code.
    pub fn row(self) -> &'static CodeRow {
        &CODES[self as usize]
    }
}

/// SL_E_MISMATCHED_PRODUCT_SKU and SL_E_PKEY_INVALID_CONFIG: what DISM, `changepk`, Settings and
/// `slmgr /ipk` say of a key of another edition. The PC on which it was tried may be activated
/// (sources M23, M04).
const MISMATCHED_KEYS: [u32; 2] = [0xC004_F069, 0xC004_E016];

/// Whether a code of this cause is shown where Windows is not activated. Others may come from
/// a key that was tried on an activated PC, or from a host that was not reached for a day.
const fn is_failure(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::HardwareChanged
            | Cause::OutOfTolerance
            | Cause::NoLicence
            | Cause::NoKey
            | Cause::KeyBlocked
            | Cause::KeyLimit
            | Cause::EditionMismatch
            | Cause::FirmwareKey
            | Cause::StickerKey
            | Cause::BiosMarker
            | Cause::ReactivationLimit
            | Cause::NotLinked
    )
}

/// Whether this code is one of the known ones.
pub(crate) fn is_known(code: u32) -> bool {
    Code::from_number(code).is_some()
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn every_code_is_found_by_its_number() {
        for code in Code::ALL {
            assert_eq!(Code::from_number(code.row().number), Some(*code));
        }
        assert_eq!(Code::from_number(0), None);
        assert_eq!(Code::from_number(u32::MAX), None);
    }
}
