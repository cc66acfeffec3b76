//! The kinds of licence.

use crate::closed_set::closed_set;

closed_set! {
    /// The kinds of licence the rules tell apart.
    pub enum Kind {
        /// Free upgrade of a preinstalled 7, 8 or 8.1.
        FreeupOem = "freeup-oem",
        /// Free upgrade of a system builder's (DSP) 7, 8 or 8.1.
        FreeupDsp = "freeup-dsp",
        /// Free upgrade of a boxed 7, 8 or 8.1.
        FreeupRetail = "freeup-retail",
        /// Windows 11 over an own Windows 10 licence.
        Win10To11 = "win10-to-11",
        /// Preinstalled, key in the firmware.
        OemDm = "oem-dm",
        /// System builder (DSP) key.
        OemNonslp = "oem-nonslp",
        /// A used PC with a refurbisher's licence (MAR).
        Refurbished = "refurbished",
        /// Retail licence with a key of its own.
        RetailKey = "retail-key",
        /// Bought in the Microsoft Store.
        Store = "store",
        /// Digital licence of unknown origin.
        UnknownDl = "unknown-dl",
        /// Insider build over an activated Windows.
        Insider = "insider",
        /// MAK under an organisation's contract.
        Mak = "mak",
        /// MAK on a private PC.
        MakPrivate = "mak-private",
        /// KMS or directory activation by an organisation.
        KmsOrg = "kms-org",
        /// KMS client on a private PC.
        KmsPrivate = "kms-private",
        /// Microsoft 365 subscription over a Pro licence.
        Subscription = "subscription",
        /// Evaluation edition.
        Eval = "eval",
        /// IoT or LTSC of a device maker.
        LtscOem = "ltsc-oem",
        /// Virtual machine activated by its host.
        Avma = "avma",
        /// A KMS host.
        KmsHost = "kms-host",
        /// Preinstalled Vista or 7.
        OemSlp = "oem-slp",
        /// Sticker key.
        OemCoa = "oem-coa",
        /// A release before Windows 10, with no kind of its own here.
        OlderWindows = "older-windows",
        /// Windows Server, with no kind of its own here.
        Server = "server",
        /// The text does not tell.
        Unknown = "unknown",
        /// The text is not about Windows.
        NotWindows = "not-windows",
    }
}
