//! Signs that an activation may not last: what is seen, and how far it can be relied on.
//!
//! A sign is no accusation. Each has its innocent reasons, which stand beside it, and that
//! no sign is shown proves nothing either.

use super::source::{Reliability, SourceId};
use crate::closed_set::closed_set;

/// One sign.
#[derive(Debug)]
pub struct SignRow {
    /// Its code.
    pub id: Sign,
    /// Whether it is shown to an owner; `false` is documented, with the reason, and no more.
    pub shown: bool,
    /// How far it can be relied on.
    pub reliability: Reliability,
    /// Who says so.
    pub sources: &'static [SourceId],
}

impl Sign {
    /// The row of this sign.
    pub fn row(self) -> &'static SignRow {
        &SIGNS[self as usize]
    }
}

macro_rules! signs {
    ($( $(#[$meta:meta])* $id:ident = $name:literal, $shown:literal, $reliability:ident, [$($source:ident),+]; )+) => {
        closed_set! {
            /// The code of a sign.
            pub enum Sign {
                $( $(#[$meta])* $id = $name, )+
            }
        }

        static SIGNS: &[SignRow] = &[$(
            SignRow {
                id: Sign::$id,
                shown: $shown,
                reliability: Reliability::$reliability,
                sources: &[$(SourceId::$source),+],
            },
        )+];
    };
}

signs! {
    /// A KMS client key on Home.
    HomeKmsClient = "home-kms-client", true, High, [M03, R44];
    /// A KMS client on a PC that its owner calls private.
    PrivateKmsClient = "private-kms-client", true, Medium, [M03, M16];
    /// An end further away than any KMS host gives.
    FarEnd = "far-end", true, High, [R19, M16];
    /// The host is this PC itself.
    HostIsThisPc = "host-is-this-pc", true, High, [R19, R44];
    /// The host has an address that stand-ins take.
    HostPrivateAddress = "host-private-address", true, Medium, [R44];
    /// The host is on the public list.
    HostPublic = "host-public", true, High, [R36, R44];
    /// Activated, with no host in sight.
    HostNotShown = "host-not-shown", true, Medium, [R19];
    /// The host's own Extended PID looks unlikely.
    HostPid = "host-pid", false, Low, [R45];
    /// A MAK on a PC that its owner calls private.
    PrivateMak = "private-mak", true, Low, [M05, M16];
    /// A maker's key on a PC that no maker made.
    MakerKeyElsewhere = "maker-key-elsewhere", true, Low, [R38, M13];
    /// A digital licence and no story.
    BareDigitalLicence = "bare-digital-licence", false, Low, [R19, R42, R06];
    /// A usual end, where unusual ones are no longer shown.
    UsualEnd = "usual-end", false, Low, [R19];
    /// An add-on of a volume contract on a PC that its owner calls private.
    PrivateContractAddOn = "private-contract-add-on", true, Low, [M02, R44];
    /// An edition that is not sold to private owners.
    UnlikelyEdition = "unlikely-edition", true, Low, [R38, R19];
}

#[cfg(test)]
mod tests {
    use super::{SIGNS, Sign};

    #[test]
    fn rows_stand_in_the_order_of_their_codes() {
        assert_eq!(SIGNS.len(), Sign::ALL.len());
        for sign in Sign::ALL {
            assert_eq!(sign.row().id, *sign);
        }
    }
}
