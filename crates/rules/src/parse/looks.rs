//! What a text looks like to a scan.

/// The bytes of a text in lower case, with those alike that a scan takes for each other:
/// `Llcense`, `RetaiI`, `0EM:DM`.
pub(super) fn looks(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().map(|byte| match byte.to_ascii_lowercase() {
        b'i' | b'1' | b'|' | b'!' => b'l',
        b'0' => b'o',
        byte => byte,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_scan_mistakes_looks_the_same() {
        let same = |one: &str, other: &str| looks(one).eq(looks(other));
        assert!(same("Llcense", "license"));
        assert!(same("0EM:DM", "OEM:DM"));
        assert!(!same("OEM:DM", "OEM:SLP"));
    }
}
