//! Codes: the licence state reasons and error codes that are known by name.
//!
//! Names and meanings stand in the SDK header and in Microsoft's troubleshooting pages
//! (sources M23, M04, M09, M10). Only a code of this list can travel in a link.
//!
//! What public pages often have wrong: 0x803FA067 is a blocked key and no missing licence,
//! 0xC004F034 is no busy server, 0x803FA071 is a count (source R40 says otherwise, against
//! the SDK). The troubleshooter's sentence “servers aren't available right now” bears no
//! code and stood for days in two reports while the service was up (R03 and a forum
//! thread): it proves nothing and has no row.

use crate::closed_set::closed_set;
use crate::lines::Lines;
use crate::lists::{Lists, lists};
use crate::tables::source::SourceId;

closed_set! {
    /// What lies behind a code: all codes of one cause ask for the same thing.
    pub enum Cause {
        /// The hardware no longer fits the activation.
        HardwareChanged = "hardware-changed",
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
        /// No error: a remark on the state.
        Informational = "informational",
    }
}

closed_set! {
    /// What the article's screen on the number of activations can have been, the likeliest first.
    pub enum LimitCandidate {
        /// The troubleshooter's limit.
        Troubleshooter = "troubleshooter",
        /// The count of a key.
        KeyCount = "key-count",
        /// The count of changes beyond tolerance.
        Reissue = "reissue",
    }
}

impl LimitCandidate {
    /// The codes it would show.
    pub const fn codes(self) -> &'static [Code] {
        match self {
            Self::Troubleshooter => &[
                Code::UserThrottled,
                Code::LicenceThrottled,
                Code::DeviceThrottled,
            ],
            Self::KeyCount => &[Code::UnlockExceeded, Code::StoreUnlockExceeded],
            Self::Reissue => &[Code::ReissueLimit],
        }
    }

    /// Who says so.
    pub const fn sources(self) -> &'static [SourceId] {
        match self {
            Self::Troubleshooter => &[SourceId::M07, SourceId::M23],
            Self::KeyCount => &[SourceId::M23, SourceId::R41],
            Self::Reissue => &[SourceId::M23, SourceId::R42],
        }
    }
}

/// One code.
#[derive(Debug)]
pub struct CodeRow {
    /// Its number.
    pub number: u32,
    /// Its name in the headers of Windows; empty when it has none.
    pub name: &'static str,
    /// What lies behind it.
    pub cause: Cause,
    /// Whether it may be the article's screen on the number of activations.
    pub may_be_the_limit_screen: bool,
    /// Who says what it means; the first is the one to name.
    pub sources: &'static [SourceId],
}

/// A code as Windows writes it, known or not: `0xC004F034`.
pub fn written_code(number: u32) -> String {
    format!("0x{number:08X}")
}

impl Code {
    /// The code with this number.
    pub fn from_number(number: u32) -> Option<Self> {
        let at = NUMBERS.binary_search(&number).ok()?;
        Self::ALL.get(at).copied()
    }

    /// The row of this code.
    pub fn row(self) -> CodeRow {
        let at = self as usize;
        CodeRow {
            number: NUMBERS[at],
            name: NAMES.get(at),
            cause: CAUSES[at],
            may_be_the_limit_screen: LIMITS[at],
            sources: SOURCES.get(at),
        }
    }
}

/// Whether this code is one of the known ones.
pub(crate) fn is_known(code: u32) -> bool {
    Code::from_number(code).is_some()
}

macro_rules! codes {
    ($(
        $number:literal $code:ident $name:literal $cause:ident $limit:literal
        [$($source:ident),+];
    )+) => {
        /// A known code.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(
                #[doc = concat!(stringify!($number), " ", $name)]
                $code,
            )+
        }

        impl Code {
            /// Every code, in the order of the numbers.
            pub const ALL: &'static [Self] = &[$( Self::$code ),+];
        }

        // Column by column: as rows they were 0.4 KB more of the page.
        static NUMBERS: [u32; Code::ALL.len()] = [$( $number ),+];
        static NAMES: Lines = Lines::new(concat!($( $name, "\n" ),+));
        static CAUSES: [Cause; Code::ALL.len()] = [$( Cause::$cause ),+];
        static LIMITS: [bool; Code::ALL.len()] = [$( $limit ),+];
        static SOURCES: Lists<SourceId> = lists!(SourceId: $( [$($source),+] )+);
    };
}

// Number, code, name, cause, whether it may be the limit screen, sources.
#[rustfmt::skip]
codes! {
    0x4004_F00C OobGrace "SL_I_OOB_GRACE_PERIOD" GracePeriod false [M23];
    0x4004_F00D OotGrace "SL_I_OOT_GRACE_PERIOD" HardwareChanged false [M23];
    0x4004_F040 VolumeUseRight "SL_E_VL_INFO_PRODUCT_USER_RIGHT" Informational false [M23];
    0x4004_F401 StoreActivation "SL_I_STORE_BASED_ACTIVATION" Informational false [M23, R27];
    0x4004_FC04 TimeBasedPeriod "SL_I_TIMEBASED_VALIDITY_PERIOD" TimeLimited false [M23];
    0x4004_FC05 PerpetualGrace "SL_I_PERPETUAL_OOB_GRACE_PERIOD" GracePeriod false [M23];
    0x4004_FC06 ExtendedGrace "SL_I_TIMEBASED_EXTENDED_GRACE_PERIOD" TimeLimited false [M23];
    0x8004_FE21 SystemUnconfirmed "" Unconfirmed false [M04];
    0x8007_007B KmsNameInvalid "ERROR_INVALID_NAME" KmsUnreachable false [M04, M10];
    0x8007_0490 KeyNotUsable "ERROR_NOT_FOUND" KeyInvalid false [M10];
    0x8007_06BA KmsNotAnswering "RPC_S_SERVER_UNAVAILABLE" KmsUnreachable false [M04];
    0x8007_232B KmsNameUnknown "DNS_ERROR_RCODE_NAME_ERROR" KmsUnreachable false [M04];
    0x8007_2EE2 Timeout "ERROR_INTERNET_TIMEOUT" Network false [M04];
    0x8007_2EE7 NameNotResolved "ERROR_INTERNET_NAME_NOT_RESOLVED" Network false [M10, M04];
    0x803F_7001 NoLicenceForDevice "" NoLicence false [M09];
    0x803F_A065 StoreKeyOutOfRange "SL_REMAPPING_MDOLLAR_PRODUCT_KEY_OUT_OF_RANGE" KeyInvalid false [M23];
    0x803F_A066 StoreKeyBinding "SL_REMAPPING_MDOLLAR_INVALID_BINDING" KeyInvalid false [M23];
    0x803F_A067 StoreKeyBlocked "SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED" KeyBlocked false [M23];
    0x803F_A068 StoreInvalidKey "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY" KeyInvalid false [M23];
    0x803F_A06C StoreUnsupportedKey "SL_REMAPPING_MDOLLAR_UNSUPPORTED_PRODUCT_KEY" KeyTooOld false [M23];
    0x803F_A071 StoreUnlockExceeded "SL_REMAPPING_MDOLLAR_MAXIMUM_UNLOCK_EXCEEDED" KeyLimit true [M23];
    0x803F_A07F StoreMakLimit "SL_REMAPPING_MDOLLAR_DMAK_LIMIT_EXCEEDED" MakLimit true [M23];
    0x803F_A080 StoreMakExtension "SL_REMAPPING_MDOLLAR_DMAK_EXTENSION_LIMIT_EXCEEDED" MakLimit true [M23];
    0x803F_A083 StoreStickerKey "SL_REMAPPING_MDOLLAR_OEM_SLP_COA0" StickerKey false [M23];
    0x803F_A0C8 StoreNoRules "SL_REMAPPING_MDOLLAR_NO_RULES_TO_ACTIVATE" KeyTooOld false [M23];
    0x803F_A0CB StoreKeyRegion "SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED_IPLOCATION" KeyRegion false [M23];
    0x803F_A0D5 ReissueLimit "SL_REMAPPING_MDOLLAR_ROT_OVERRIDE_LIMIT_REACHED" ReactivationLimit true [M23, R42];
    0x803F_A0D6 StoreMakOverride "SL_REMAPPING_MDOLLAR_DMAK_OVERRIDE_LIMIT_REACHED" MakLimit true [M23];
    0x803F_A400 FreeOfferExpired "SL_REMAPPING_MDOLLAR_FREE_OFFER_EXPIRED" OfferEnded false [M23];
    0x803F_ABB8 OldDeviceHasNone "SL_REMAPPING_MDOLLAR_OSR_DONOR_HWID_NO_ENTITLEMENT" OtherDevice false [M23];
    0x803F_ABB9 NotEligible "SL_REMAPPING_MDOLLAR_OSR_GENERIC_ERROR" Refused false [M23];
    0x803F_ABBA NotAssociated "SL_REMAPPING_MDOLLAR_OSR_NO_ASSOCIATION" NotLinked false [M23, M07];
    0x803F_ABBB NotAdministrator "SL_REMAPPING_MDOLLAR_OSR_NOT_ADMIN" NotAdministrator false [M23, M07];
    0x803F_ABBC UserThrottled "SL_REMAPPING_MDOLLAR_OSR_USER_THROTTLED" ReactivationLimit true [M23, M07];
    0x803F_ABBD LicenceThrottled "SL_REMAPPING_MDOLLAR_OSR_LICENSE_THROTTLED" ReactivationLimit true [M23, M07];
    0x803F_ABBE DeviceThrottled "SL_REMAPPING_MDOLLAR_OSR_DEVICE_THROTTLED" ReactivationLimit true [M23, M07];
    0x803F_ABBF PolicyForbids "SL_REMAPPING_MDOLLAR_OSR_GP_DISABLED" Policy false [M23];
    0x803F_ABC0 HardwareBlocked "SL_REMAPPING_MDOLLAR_OSR_HARDWARE_BLOCKED" Refused false [M23];
    0x803F_ABC1 UserBlocked "SL_REMAPPING_MDOLLAR_OSR_USER_BLOCKED" Refused false [M23];
    0x803F_ABC2 LicenceBlocked "SL_REMAPPING_MDOLLAR_OSR_LICENSE_BLOCKED" Refused false [M23];
    0x803F_ABC3 DeviceBlocked "SL_REMAPPING_MDOLLAR_OSR_DEVICE_BLOCKED" Refused false [M23];
    0xC004_B100 ServerError "SL_E_SRV_GENERAL_ERROR" Server false [M23];
    0xC004_C001 KeyOutOfRange "SL_E_CHPA_PRODUCT_KEY_OUT_OF_RANGE" KeyInvalid false [M23, M04];
    0xC004_C003 KeyBlocked "SL_E_CHPA_PRODUCT_KEY_BLOCKED" KeyBlocked false [M23, M05, R08];
    0xC004_C004 InvalidKey "SL_E_CHPA_INVALID_PRODUCT_KEY" KeyInvalid false [M23, M04];
    0xC004_C008 UnlockExceeded "SL_E_CHPA_MAXIMUM_UNLOCK_EXCEEDED" KeyLimit true [M23, M06, R41];
    0xC004_C016 StickerKey "SL_E_CHPA_OEM_SLP_COA0" StickerKey false [M23];
    0xC004_C017 KeyRegion "SL_E_CHPA_PRODUCT_KEY_BLOCKED_IPLOCATION" KeyRegion false [M23];
    0xC004_C020 MakLimit "SL_E_CHPA_DMAK_LIMIT_EXCEEDED" MakLimit true [M23, M04];
    0xC004_C021 MakExtension "SL_E_CHPA_DMAK_EXTENSION_LIMIT_EXCEEDED" MakLimit true [M23, M04];
    0xC004_C022 ReissueLimitNotFound "SL_E_CHPA_REISSUANCE_LIMIT_NOT_FOUND" Server false [M23];
    0xC004_C04F NoRules "SL_E_CHPA_NO_RULES_TO_ACTIVATE" KeyTooOld false [M23];
    0xC004_C060 KeyBlockedLater "SL_E_CHPA_DYNAMICALLY_BLOCKED_PRODUCT_KEY" KeyBlocked false [M23, R43];
    0xC004_C4AE SystemFilesChanged "SL_E_HEALTH_CHECK_FAILED_MUI_FILES" LicenceStore false [M23];
    0xC004_C770 KeyInUse "SL_E_CHPA_PRODUCT_KEY_BEING_USED" KeyLimit false [M23];
    0xC004_D302 StoreRearmed "SL_REMAPPING_SP_PUB_TS_REARMED" TryAgain false [M23];
    0xC004_D307 RearmUsedUp "SL_REMAPPING_SP_PUB_TS_MAX_REARM_REACHED" Rearm false [M23];
    0xC004_D309 HardwareBinding "SL_REMAPPING_SP_PUB_TS_INVALID_HW_BINDING" HardwareChanged false [M23];
    0xC004_E003 EvaluationFailed "SL_E_EVALUATION_FAILED" LicenceStore false [M23];
    0xC004_E016 KeyOtherConfiguration "SL_E_PKEY_INVALID_CONFIG" EditionMismatch false [M23];
    0xC004_E028 ActivationRunning "SL_E_ACTIVATION_IN_PROGRESS" TryAgain false [M23];
    0xC004_E029 StoreUpgradeMissing "SL_E_STORE_UPGRADE_TOKEN_REQUIRED" StoreUpgrade false [M23];
    0xC004_F009 GraceOver "SL_E_GRACE_TIME_EXPIRED" GracePeriod false [M23, M04, R46];
    0xC004_F00F OutOfTolerance "SL_E_OUT_OF_TOLERANCE" HardwareChanged false [M23, M04, R46];
    0xC004_F012 ValueNotFound "SL_E_VALUE_NOT_FOUND" LicenceStore false [M23];
    0xC004_F014 NoKeyInstalled "SL_E_PKEY_NOT_INSTALLED" NoKey false [M23, M04];
    0xC004_F015 EditionNotInstalled "SL_E_PRODUCT_SKU_NOT_INSTALLED" EditionMismatch false [M23];
    0xC004_F02C ConfirmationFormat "SL_E_CIDIID_INVALID_DATA" ConfirmationId false [M23, M04];
    0xC004_F034 NoLicenceFound "SL_E_EUL_NOT_AVAILABLE" NoLicence false [M23, R06, R46];
    0xC004_F035 VolumeKeyNeedsMarker "SL_E_VL_NOT_WINDOWS_SLP" BiosMarker false [M04];
    0xC004_F038 KmsCountTooSmall "SL_E_VL_NOT_ENOUGH_COUNT" KmsHost false [M23, M04];
    0xC004_F039 KmsNotEnabled "SL_E_VL_BINDING_SERVICE_NOT_ENABLED" KmsHost false [M23, M04];
    0xC004_F041 KmsHostNotActivated "SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED" KmsHost false [M23, M04];
    0xC004_F042 KmsHostOtherProduct "SL_E_VL_KEY_MANAGEMENT_SERVICE_ID_MISMATCH" KmsHost false [M23, M04];
    0xC004_F050 KeyNotForThisWindows "SL_E_INVALID_PRODUCT_KEY" KeyInvalid false [M23, M04, M12];
    0xC004_F051 KeyBlockedHere "SL_E_BLOCKED_PRODUCT_KEY" KeyBlocked false [M23, M04];
    0xC004_F056 NotBoundToKms "SL_E_VL_MACHINE_NOT_BOUND" KmsUnreachable false [M23, R46];
    0xC004_F057 MarkerMissing "SL_E_SLP_MISSING_ACPI_SLIC" BiosMarker false [M23];
    0xC004_F061 UpgradeOnlyKey "SL_E_PKEY_INVALID_UPGRADE" UpgradeKey false [M23, M10];
    0xC004_F063 CertificateMissing "SL_E_SLP_OEM_CERT_MISSING" BiosMarker false [M23];
    0xC004_F064 PeriodOver "SL_E_NONGENUINE_GRACE_TIME_EXPIRED" Unconfirmed false [M23, M04];
    0xC004_F065 PeriodRunning "" Unconfirmed false [M04];
    0xC004_F069 KeyOtherEdition "SL_E_MISMATCHED_PRODUCT_SKU" EditionMismatch false [M23];
    0xC004_F06C ClockDiffers "SL_E_VL_INVALID_TIMESTAMP" Clock false [M23, M04];
    0xC004_F074 KmsUnreachable "SL_E_VL_BINDING_SERVICE_UNAVAILABLE" KmsUnreachable false [M23, M04];
    0xC004_F200 StateUnconfirmed "SL_E_NOT_GENUINE" Unconfirmed false [M23, R51];
    0xC004_F210 EditionDiffers "SL_E_EDITION_MISMATCHED" EditionMismatch false [M23, M10];
    0xC004_F211 HardwareChanged "SL_E_HWID_CHANGED" HardwareChanged false [M23, M10, R41];
    0xC004_F212 FirmwareKeyOtherEdition "SL_E_OEM_KEY_EDITION_MISMATCH" EditionMismatch false [M23, M10];
    0xC004_F213 NoKeyOnDevice "SL_E_NO_PRODUCT_KEY_FOUND" NoLicence false [M23, R41];
    0xC004_F214 OldSetupKey "SL_E_DOWNLEVEL_SETUP_KEY" KeyTooOld false [M23, M12];
    0xC004_F215 FirmwareKeyProblem "SL_E_BIOS_KEY" FirmwareKey false [M23];
    0xC004_FC03 NetworkProblem "E_RM_UNKNOWN_ERROR" Network false [M23, M10];
    0xC004_FC07 ValidityOver "SL_E_VALIDITY_PERIOD_EXPIRED" TimeLimited false [M23, R46];
    0xC004_FD00 VmTooManyRequests "SL_E_IA_THROTTLE_LIMIT_EXCEEDED" VirtualMachine false [M23, M17];
    0xC004_FD01 VmPlatform "SL_E_IA_INVALID_VIRTUALIZATION_PLATFORM" VirtualMachine false [M23, M17];
    0xC004_FD02 VmHostNotActivated "SL_E_IA_PARENT_PARTITION_NOT_ACTIVATED" VirtualMachine false [M23, M17];
    0xC004_FD03 VmHostOtherEdition "SL_E_IA_ID_MISMATCH" VirtualMachine false [M23, M17];
    0xC004_FD04 VmNotBound "SL_E_IA_MACHINE_NOT_BOUND" VirtualMachine false [M23, M17];
}

#[cfg(test)]
mod tests {
    use super::{Code, NUMBERS};

    #[test]
    fn codes_are_sorted_and_single() {
        assert!(NUMBERS.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn every_code_is_found_by_its_number() {
        for code in Code::ALL {
            assert_eq!(Code::from_number(code.row().number), Some(*code));
        }
        assert_eq!(Code::from_number(0), None);
        assert_eq!(Code::from_number(u32::MAX), None);
    }
}
