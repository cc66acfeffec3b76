//! The sample pastes that the page offers.

use crate::closed_set::closed_set;

closed_set! {
    /// A sample paste, by the name of its button.
    pub enum Sample {
        /// A retail key that a free upgrade may have given.
        FreeUpgrade = "free-upgrade",
        /// A maker's PC, its key in the firmware.
        FirmwareOem = "firmware-oem",
        /// A PC that asks its company's server.
        CompanyKms = "company-kms",
    }
}
