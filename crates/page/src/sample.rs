//! The sample pastes that the shell's buttons offer.

use ninsho_rules::text::Lang;

/// The names of the samples.
const NAMES: [&str; 3] = ["free-upgrade", "firmware-oem", "company-kms"];

/// Whether this text is a sample, in any language. A textarea gives line feeds only,
/// whatever the sample's file has.
pub(crate) fn is_one(text: &str) -> bool {
    NAMES.iter().any(|name| {
        Lang::ALL
            .iter()
            .filter_map(|lang| sample(name, *lang))
            .any(|sample| {
                let letters = sample.chars().filter(|letter| *letter != '\r');
                letters.eq(text.chars())
            })
    })
}

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
