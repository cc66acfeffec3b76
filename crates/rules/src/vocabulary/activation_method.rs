//! What Windows is activated with, as Settings says it.

use crate::closed_set::closed_set;

closed_set! {
    /// What Settings › Activation says this Windows is activated with.
    pub enum ActivationMethod {
        /// A digital licence; the sentence names no account.
        Digital = "digital",
        /// A digital licence that is linked to a Microsoft account.
        DigitalLinked = "digital-linked",
        /// A product key.
        ProductKey = "product-key",
        /// The activation service of an organisation.
        Organisation = "organisation",
        /// Nothing: it says that Windows is not activated.
        NotActivated = "not-activated",
    }
}
