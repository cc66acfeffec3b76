//! What kinds of facts a line may tell.

use crate::closed_set::closed_set;

closed_set! {
    /// The kind of a fact that a line tells.
    pub enum FactKind {
        Edition = "edition",
        Windows = "windows",
        Channel = "channel",
        Key = "key",
        Status = "status",
        Reason = "reason",
        Minutes = "minutes",
        KeyDate = "key-date",
        Volume = "volume",
        Subscription = "subscription",
        ActivationMethod = "entitlement",
        UpgradedFrom = "upgraded-from",
        FirmwareKey = "firmware-key",
        History = "history",
        Slic = "slic",
        Hardware = "hardware",
        Machine = "machine",
        FillerUuid = "filler-uuid",
        Tpm = "tpm",
    }
}
