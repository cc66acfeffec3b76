//! Indicators that an activation may not last: what is seen, and how far it can be relied on.
//!
//! An indicator is no accusation. Each has its innocent reasons, which stand beside it, and that
//! no indicator is shown proves nothing either.

use super::source::{Reliability, SourceId};
use crate::closed_set::closed_set;

/// One indicator.
#[derive(Debug)]
pub struct IndicatorRow {
    /// Its code.
    pub id: Indicator,
    /// Whether it is shown to an owner; `false` is documented, with the reason, and no more.
    pub shown: bool,
    /// How far it can be relied on.
    pub reliability: Reliability,
    /// Who says so.
    pub sources: &'static [SourceId],
}

impl Indicator {
    /// The row of this indicator.
    pub fn row(self) -> &'static IndicatorRow {
        &INDICATORS[self as usize]
    }
}

macro_rules! indicators {
    ($( $(#[$meta:meta])* $id:ident = $name:literal, $shown:literal, $reliability:ident, [$($source:ident),+]; )+) => {
        closed_set! {
            /// The code of an indicator.
            pub enum Indicator {
                $( $(#[$meta])* $id = $name, )+
            }
        }

        static INDICATORS: &[IndicatorRow] = &[$(
            IndicatorRow {
                id: Indicator::$id,
                shown: $shown,
                reliability: Reliability::$reliability,
                sources: &[$(SourceId::$source),+],
            },
        )+];
    };
}

indicators! {
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
    use super::{INDICATORS, Indicator};

    #[test]
    fn rows_stand_in_the_order_of_their_codes() {
        assert_eq!(INDICATORS.len(), Indicator::ALL.len());
        for indicator in Indicator::ALL {
            assert_eq!(indicator.row().id, *indicator);
        }
    }
}
