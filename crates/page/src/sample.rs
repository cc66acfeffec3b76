//! The sample pastes that the shell's buttons offer.

use ninsho_rules::text::Lang;

/// The sample with this name, in the labels of this language.
pub(crate) fn sample(name: &str, lang: Lang) -> Option<&'static str> {
    macro_rules! samples {
        ($($name:literal),+) => {
            match (name, lang) {
                $(
                    ($name, Lang::Ja) => Some(include_str!(concat!("../../../www/samples/", $name, ".ja.txt"))),
                    ($name, Lang::En) => Some(include_str!(concat!("../../../www/samples/", $name, ".en.txt"))),
                )+
                _ => None,
            }
        };
    }
    samples!("free-upgrade", "firmware-oem", "company-kms")
}
