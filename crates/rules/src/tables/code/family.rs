//! What the number of a code tells by itself.

use crate::closed_set::closed_set;
use crate::tables::source::SourceId;

closed_set! {
    /// The part of Windows that a code comes from, by its upper half (facility) and range.
    pub enum CodeFamily {
        /// Software Licensing, which activates Windows.
        Activation = "activation",
        /// The Store's side of activation.
        Store = "store",
        /// The service that keeps the licences of the Store, for apps as for Windows.
        StoreLicence = "store-licence",
        /// Sockets, DNS and HTTP.
        Network = "network",
        /// WMI, which slmgr asks.
        Wmi = "wmi",
        /// Windows Update.
        Update = "update",
        /// Windows Setup.
        Setup = "setup",
        /// Anything else in Windows.
        Windows = "windows",
    }
}

impl CodeFamily {
    /// The family of a code.
    ///
    /// `slerror.h` (M23) names the facilities of activation and of the Store; Win32 errors
    /// stand in the lower half of `0x8007…`, sockets, DNS and HTTP from 9001 to 12999 (M31).
    pub const fn of(number: u32) -> Self {
        match (number >> 16, number & 0xFFFF) {
            (0x8004, 0x1000..=0x1FFF) => Self::Wmi,
            (0xC004 | 0x4004, _) | (0x8004, 0xD000..) => Self::Activation,
            (0x803F, _) => Self::Store,
            (0x87E1 | 0xC0EA, _) => Self::StoreLicence,
            (0x8007, 9_001..=12_999) | (0x8019, _) => Self::Network,
            (0x8024, _) => Self::Update,
            (0xC190, _) => Self::Setup,
            _ => Self::Windows,
        }
    }

    /// Who says which numbers belong to it.
    pub const fn sources(self) -> &'static [SourceId] {
        match self {
            Self::Activation | Self::Store => &[SourceId::M23],
            Self::StoreLicence => &[SourceId::M32, SourceId::M34],
            Self::Wmi => &[SourceId::M36],
            Self::Network => &[SourceId::M31, SourceId::M37],
            Self::Update | Self::Setup | Self::Windows => &[SourceId::M31, SourceId::M33],
        }
    }
}
