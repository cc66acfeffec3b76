//! LicenseStatus: the state of a licence at the moment of reading.

use crate::closed_set::closed_set;

closed_set! {
    /// The seven states of `SoftwareLicensingProduct.LicenseStatus`, in the order of its numbers 0 to 6.
    pub enum Status {
        Unlicensed = "Unlicensed",
        Licensed = "Licensed",
        OobGrace = "OOBGrace",
        OotGrace = "OOTGrace",
        NonGenuineGrace = "NonGenuineGrace",
        Notification = "Notification",
        ExtendedGrace = "ExtendedGrace",
    }
}

impl Status {
    /// The state behind the number that WMI gives.
    pub fn from_number(number: u32) -> Option<Self> {
        Self::ALL.get(usize::try_from(number).ok()?).copied()
    }
}
