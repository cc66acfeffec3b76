//! Product keys: the last five characters that are shown, and a whole key that should not be.

/// What stands behind a key label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PartialProductKey {
    /// The last five characters, in upper case.
    Shown(String),
    /// A key of the owner's, which the helper does not show.
    Withheld,
    /// A mask, or nothing that could be a key.
    Masked,
}

/// The letters and digits that product keys are made of.
const ALPHABET: &str = "BCDFGHJKMNPQRTVWXY2346789";

/// What this value shows of a key: five characters, or a key of which they are the end.
pub(crate) fn partial_product_key(value: &str) -> PartialProductKey {
    let word = value.split_whitespace().next().unwrap_or("").trim_matches([
        '"', '\'', '[', ']', '(', ')', '{', '}', '.', ',', ';', '`', '*',
    ]);
    let last = word.rsplit('-').next().unwrap_or(word);
    if is_group(last) && !is_mask(last) {
        PartialProductKey::Shown(last.to_ascii_uppercase())
    } else {
        PartialProductKey::Masked
    }
}

/// Whether a whole product key stands in the text, not a masked one.
pub(crate) fn has_full_key(text: &str) -> bool {
    if text.len() < 29 || !text.contains('-') {
        return false;
    }
    text.split(|ch: char| !ch.is_ascii_alphanumeric() && ch != '-')
        .filter(|word| word.len() >= 29)
        .any(|word| {
            let groups: Vec<&str> = word.trim_matches('-').split('-').collect();
            groups.windows(5).any(|five| {
                five.iter().all(|group| is_group(group))
                    && five.iter().filter(|group| is_mask(group)).count() < 2
            })
        })
}

fn is_group(text: &str) -> bool {
    text.len() == 5
        && text
            .chars()
            .all(|ch| ALPHABET.contains(ch.to_ascii_uppercase()))
}

/// `XXXXX` fits the alphabet of keys; five equal characters are a redaction.
pub(crate) fn is_mask(group: &str) -> bool {
    let mut chars = group.chars();
    let first = chars.next();
    chars.all(|ch| Some(ch) == first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_characters() {
        let shown = |text: &str| PartialProductKey::Shown(text.to_owned());
        assert_eq!(partial_product_key("3V66T"), shown("3V66T"));
        assert_eq!(partial_product_key(" 8kp5r."), PartialProductKey::Masked);
        assert_eq!(partial_product_key(" 8kp4r."), shown("8KP4R"));
        assert_eq!(
            partial_product_key("[*****-*****-*****-*****-6VM33]"),
            shown("6VM33")
        );
        assert_eq!(
            partial_product_key("XXXXX-XXXXX-XXXXX-XXXXX-CPR8F"),
            shown("CPR8F")
        );
        for masked in [
            "XXXXX",
            "*****",
            "removed",
            "<removed>",
            "",
            "V****-9****-6****-B****-P****",
            "xxxxx",
        ] {
            assert_eq!(
                partial_product_key(masked),
                PartialProductKey::Masked,
                "{masked}"
            );
        }
    }

    #[test]
    fn whole_keys() {
        // Not a key: five groups of letters that keys are made of.
        assert!(has_full_key("key BCDFG-HJKMP-QRTVW-XY234-6789B."));
        assert!(!has_full_key("XXXXX-XXXXX-XXXXX-XXXXX-3V66T"));
        assert!(!has_full_key("BCDFG-HJKMP-QRTVW-XY234"));
        assert!(!has_full_key("4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c"));
    }
}
