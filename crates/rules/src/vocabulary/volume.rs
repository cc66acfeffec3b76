//! How a volume client says it was activated.

use crate::closed_set::closed_set;

closed_set! {
    /// What the output shows of the activation of a KMS client.
    ///
    /// The names of hosts and directory objects are identifiers and end in the evidence;
    /// only this much of them reaches the rules.
    pub enum VolumeProof {
        /// A KMS host is named, or a client machine ID stands under the status.
        Kms = "kms",
        /// The KMS host that is named is this PC itself (127.x.x.x, `localhost`, `::1`).
        Loopback = "loopback",
        /// The host bears a private address that programs in place of a host commonly take.
        PrivateAddress = "private",
        /// The host is one of the public hosts on record.
        PublicHost = "public",
        /// The host is one of Microsoft's own in its cloud.
        Cloud = "cloud",
        /// An Active Directory activation object.
        Directory = "ad",
        /// A token certificate.
        Token = "token",
    }
}
