//! Indicators that an activation may not last: what is seen, and how far it can be relied on.
//!
//! An indicator is no accusation. Each has its innocent reasons, which stand beside it, and that
//! no indicator is shown proves nothing either.

use Indicator::*;

use super::source::Reliability::{self, High, Low, Medium};
use super::source::SourceId::{self, *};
use crate::closed_set::closed_set;

closed_set! {
    /// The code of an indicator.
    pub enum Indicator {
        /// A KMS client key on Home.
        HomeKmsClient = "home-kms-client",
        /// A KMS client on a PC that its owner calls private.
        PrivateKmsClient = "private-kms-client",
        /// An end further away than any KMS host gives.
        FarEnd = "far-end",
        /// The host is this PC itself.
        HostIsThisPc = "host-is-this-pc",
        /// The host has an address that stand-ins take.
        HostPrivateAddress = "host-private-address",
        /// The host is on the public list.
        HostPublic = "host-public",
        /// Activated, with no host in sight.
        HostNotShown = "host-not-shown",
        /// The host's own Extended PID looks unlikely.
        HostPid = "host-pid",
        /// A MAK on a PC that its owner calls private.
        PrivateMak = "private-mak",
        /// A maker's key on a PC that no maker made.
        MakerKeyElsewhere = "maker-key-elsewhere",
        /// A digital licence and no story.
        BareDigitalLicence = "bare-digital-licence",
        /// A usual end, where unusual ones are no longer shown.
        UsualEnd = "usual-end",
        /// An add-on of a volume contract on a PC that its owner calls private.
        PrivateContractAddOn = "private-contract-add-on",
        /// An edition that is not sold to private owners.
        UnlikelyEdition = "unlikely-edition",
    }
}

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

#[rustfmt::skip]
pub(super) static INDICATORS: &[IndicatorRow] = &[
    IndicatorRow { id: HomeKmsClient, shown: true, reliability: High, sources: &[M03, R44] },
    IndicatorRow { id: PrivateKmsClient, shown: true, reliability: Medium, sources: &[M03, M16] },
    IndicatorRow { id: FarEnd, shown: true, reliability: High, sources: &[R19, M16] },
    IndicatorRow { id: HostIsThisPc, shown: true, reliability: High, sources: &[R19, R44] },
    IndicatorRow { id: HostPrivateAddress, shown: true, reliability: Medium, sources: &[R44] },
    IndicatorRow { id: HostPublic, shown: true, reliability: High, sources: &[R36, R44] },
    IndicatorRow { id: HostNotShown, shown: true, reliability: Medium, sources: &[R19] },
    IndicatorRow { id: HostPid, shown: false, reliability: Low, sources: &[R45] },
    IndicatorRow { id: PrivateMak, shown: true, reliability: Low, sources: &[M05, M16] },
    IndicatorRow { id: MakerKeyElsewhere, shown: true, reliability: Low, sources: &[R38, M13] },
    IndicatorRow { id: BareDigitalLicence, shown: false, reliability: Low, sources: &[R19, R42, R06] },
    IndicatorRow { id: UsualEnd, shown: false, reliability: Low, sources: &[R19] },
    IndicatorRow { id: PrivateContractAddOn, shown: true, reliability: Low, sources: &[M02, R44] },
    IndicatorRow { id: UnlikelyEdition, shown: true, reliability: Low, sources: &[R38, R19] },
];
