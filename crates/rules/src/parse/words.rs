//! Which of the words that readers look for stand in a line.
//!
//! A line is looked through once, whatever the number of readers: each asks for its words
//! before it does any work, and most lines of most texts have none.

/// A set of words, as bits in the order of `WORDS`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Words(u64);

/// Declares each word once: its name in the code and its bytes in lower case.
macro_rules! words {
    ($($name:ident = $word:literal,)*) => {
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "only their numbers are used")]
        #[derive(Clone, Copy)]
        enum Index { $($name,)* }
        static WORDS: &[&str] = &[$($word,)*];
        impl Words {
            $(pub(crate) const $name: Self = Self(1 << Index::$name as u32);)*
        }
    };
}

words! {
    WIN = "win",
    WINDOWS = "windows",
    OFFICE = "office",
    // The families of channel tokens.
    RETAIL = "retail",
    OEM = "oem",
    VOLUME = "volume",
    TIMEBASED = "timebased",
    VIRTUAL = "virtual",
    FPP = "fpp",
    PGS = "pgs",
    // Names of properties.
    LICENSE = "license",
    PRODUCT_KEY = "productkey",
    APPLICATION_ID = "applicationid",
    GRACE_PERIOD = "graceperiod",
    INSTALLATION_ID = "installationid",
    KMS_MACHINE = "keymanagementservice",
    FIRMWARE = "oa3x",
    REARM = "rearmcount",
    SUBSCRIPTION = "subscription",
    // Registry.
    HKLM = "hklm\\",
    HKEY = "hkey_local_machine\\",
    REG = "reg_",
    // Anchors of tools.
    VBSCRIPT = "vbscript",
    SLMGR = "slmgr",
    XPR = "xpr",
    CHECKING = "checking",
    STATUS = "status",
    SKU_ID = "skuid=",
    COUNTERFEIT = "counterfeit",
    SPP = "security-spp",
    PROTECTION_PLATFORM = "protection platform",
    OFFICE_PACK = "<officepack>",
    ACTIVATION_REQUEST = "activation request",
    KMS_REQUEST = "kms request",
    REPORT = "diagnostic report (",
    ARROW = "-->",
    PROCESSING = "---processing---",
    OSPP = "ospp.vbs",
    SKU_LABEL = "sku id:",
    PRODUCT_LABEL = "product id:",
    LICENSE_LABEL = "license ",
    LAST_FIVE = "last 5 characters",
    LAST_FIVE_ZH = "产品密钥的最后五个字符",
    LICENSE_ZH = "许可证说明",
    // Extended security updates.
    EXTENDED = "extended",
    EXTENDED_JA = "拡張",
    PROLONGED_JA = "延長",
    UPDATES_ZH = "安全更新",
    UPDATES_TW = "安全性更新",
    CODE = "0x",
    VERSION = "version",
    BUILD = "build",
    BUILD_JA = "ビルド",
    // What went well.
    SUCCESS = "success",
    SUCCEEDED = "succeeded",
    SUCCESS_CJK = "成功",
    CORRECTLY_JA = "正常に",
    PERMANENTLY = "permanently",
}

/// For each byte, the words that have it in this place, in either case.
const fn masks(place: usize) -> [u64; 256] {
    let mut masks = [0; 256];
    let mut at = 0;
    while at < WORDS.len() {
        let byte = WORDS[at].as_bytes()[place];
        masks[byte as usize] |= 1 << at;
        masks[byte.to_ascii_uppercase() as usize] |= 1 << at;
        at += 1;
    }
    masks
}

static FIRST: [u64; 256] = masks(0);
static SECOND: [u64; 256] = masks(1);

impl Words {
    /// The families of channel tokens; a Description has one.
    pub(crate) const CHANNELS: Self = Self(
        Self::RETAIL.0
            | Self::OEM.0
            | Self::VOLUME.0
            | Self::TIMEBASED.0
            | Self::VIRTUAL.0
            | Self::FPP.0
            | Self::PGS.0,
    );
    /// A part of each name that only lists of properties have.
    pub(crate) const PROPERTIES: Self = Self(
        Self::LICENSE.0
            | Self::PRODUCT_KEY.0
            | Self::APPLICATION_ID.0
            | Self::GRACE_PERIOD.0
            | Self::INSTALLATION_ID.0
            | Self::KMS_MACHINE.0
            | Self::FIRMWARE.0
            | Self::REARM.0
            | Self::SUBSCRIPTION.0,
    );

    /// The words in this text, wherever they stand and in either case.
    pub(crate) fn of(text: &str) -> Self {
        let (bytes, words) = (text.as_bytes(), WORDS);
        let mut found = 0;
        // The words that begin with the byte before.
        let mut begun = 0;
        for (second, byte) in bytes.iter().enumerate() {
            let mut open = begun & SECOND[usize::from(*byte)] & !found;
            begun = FIRST[usize::from(*byte)];
            let at = second.saturating_sub(1);
            while open != 0 {
                let bit = open.trailing_zeros();
                open &= open - 1;
                let is_here = words.get(bit as usize).is_some_and(|word| {
                    bytes
                        .get(at..at + word.len())
                        .is_some_and(|part| part.eq_ignore_ascii_case(word.as_bytes()))
                });
                if is_here {
                    found |= 1 << bit;
                }
            }
        }
        Self(found)
    }

    /// Whether at least one of these is here.
    pub(crate) const fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    /// The words of both.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_where_it_stands() {
        assert!(WORDS.len() <= 64, "a set has 64 bits");
        for (at, word) in WORDS.iter().enumerate() {
            assert_eq!(*word, word.to_ascii_lowercase());
            for text in [
                (*word).to_owned(),
                format!("x{word}"),
                format!("{} y", word.to_ascii_uppercase()),
            ] {
                assert!(Words::of(&text).has(Words(1 << at)), "{text}");
            }
            let cut = word.chars().count() - 1;
            let cut: String = word.chars().take(cut).collect();
            assert!(!Words::of(&cut).has(Words(1 << at)), "{cut}");
        }
    }

    #[test]
    fn no_text_has_no_words() {
        assert_eq!(Words::of(""), Words::default());
        assert_eq!(Words::of("7"), Words::default());
        assert!(Words::of("Windows(R)").has(Words::WINDOWS));
        assert!(!Words::of("Windows(R)").has(Words::OFFICE));
    }
}
