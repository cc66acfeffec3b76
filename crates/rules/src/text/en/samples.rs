//! English: the sample pastes, in the labels of this language.

use crate::text::Sample;

/// The text of the sample.
pub(crate) const fn sample(of: Sample) -> &'static str {
    match of {
        Sample::FreeUpgrade => include_str!("samples/free-upgrade.txt"),
        Sample::FirmwareOem => include_str!("samples/firmware-oem.txt"),
        Sample::CompanyKms => include_str!("samples/company-kms.txt"),
    }
}
