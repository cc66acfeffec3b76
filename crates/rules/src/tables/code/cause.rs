//! What lies behind a code.

use crate::closed_set::closed_set;

closed_set! {
    /// What lies behind a code: all codes of one cause ask for the same thing.
    pub enum Cause {
        /// The hardware no longer fits the activation.
        HardwareChanged = "hardware-changed",
        /// The hardware differs beyond tolerance; a lapsed volume activation shows the same.
        OutOfTolerance = "out-of-tolerance",
        /// No licence is known for this hardware.
        NoLicence = "no-licence",
        /// No key is installed.
        NoKey = "no-key",
        /// The key is not valid here.
        KeyInvalid = "key-invalid",
        /// Keys of this generation or sort are served no more.
        KeyTooOld = "key-too-old",
        /// The key is for an upgrade only.
        UpgradeKey = "upgrade-key",
        /// The key is blocked.
        KeyBlocked = "key-blocked",
        /// The key is for another region.
        KeyRegion = "key-region",
        /// The key was used as often as it may be.
        KeyLimit = "key-limit",
        /// The counter of a MAK is used up.
        MakLimit = "mak-limit",
        /// The licence was reactivated as often as it may be.
        ReactivationLimit = "reactivation-limit",
        /// Licence and edition do not go together.
        EditionMismatch = "edition-mismatch",
        /// Half of an upgrade bought in the Store is missing.
        StoreUpgrade = "store-upgrade",
        /// The key in the firmware has a fault.
        FirmwareKey = "firmware-key",
        /// The key of a sticker does not pass online.
        StickerKey = "sticker-key",
        /// The maker's marker is missing in the BIOS.
        BiosMarker = "bios-marker",
        /// The network failed.
        Network = "network",
        /// Microsoft's server failed.
        Server = "server",
        /// No KMS host was reached.
        KmsUnreachable = "kms-unreachable",
        /// The KMS host cannot activate this PC.
        KmsHost = "kms-host",
        /// The clock is wrong.
        Clock = "clock",
        /// It was never activated.
        GracePeriod = "grace-period",
        /// The licence ends by date.
        TimeLimited = "time-limited",
        /// The host of a virtual machine did not activate it.
        VirtualMachine = "virtual-machine",
        /// The licence records of this PC cannot be read.
        LicenceStore = "licence-store",
        /// It passes after a restart.
        TryAgain = "try-again",
        /// `slmgr /rearm` was used up.
        Rearm = "rearm",
        /// A confirmation ID was mistyped.
        ConfirmationId = "confirmation-id",
        /// The licence could not be confirmed.
        Unconfirmed = "unconfirmed",
        /// The licence is not linked to this account.
        NotLinked = "not-linked",
        /// Another device was picked in the troubleshooter.
        OtherDevice = "other-device",
        /// The user is no administrator.
        NotAdministrator = "not-administrator",
        /// A policy forbids it.
        Policy = "policy",
        /// The server refuses without a reason.
        Refused = "refused",
        /// An offer has ended.
        OfferEnded = "offer-ended",
        /// A Windows service is off.
        ServiceStopped = "service-stopped",
        /// WMI, which slmgr asks, failed.
        Wmi = "wmi",
        /// It is about an add-on such as the extended updates, not about Windows.
        AddOnKey = "add-on-key",
        /// The command was not run as an administrator.
        Elevation = "elevation",
        /// Windows does not know the key that was entered.
        KeyNotEntered = "key-not-entered",
        /// A secure connection failed: the clock, or a system too old for it.
        SecureConnection = "secure-connection",
        /// The account that owns it is not signed in.
        StoreAccount = "store-account",
        /// The Store's side knows no entry, or another device.
        StoreRecord = "store-record",
        /// The server refused without saying why; a MAK that it does not accept shows the same.
        ServerRefused = "server-refused",
        /// No error: a remark on the state.
        Informational = "informational",
    }
}
