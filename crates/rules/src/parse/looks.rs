//! What a text looks like to a scan, and to who types it without its marks.

use std::borrow::Cow;

/// The bytes of a text in lower case, with those alike that a scan takes for each other:
/// `Llcense`, `RetaiI`, `0EM:DM`.
pub(super) fn looks(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().map(|byte| match byte.to_ascii_lowercase() {
        b'i' | b'1' | b'|' | b'!' => b'l',
        b'0' => b'o',
        byte => byte,
    })
}

/// The text with its Latin letters without their marks, as many type and many a scan reads them:
/// `Licencovano` for `Licencováno`.
pub(super) fn unmarked(text: &str) -> Cow<'_, str> {
    /// Each plain letter, and the marked ones that it stands for.
    const MARKED: [(char, &str); 18] = [
        ('a', "àáâãäåāăą"),
        ('c', "çćč"),
        ('d', "ďđ"),
        ('e', "èéêëēėęě"),
        ('g', "ğģ"),
        ('i', "ìíîïīįı"),
        ('k', "ķ"),
        ('l', "łľļ"),
        ('n', "ñńňņ"),
        ('o', "òóôõöőø"),
        ('r', "ř"),
        ('s', "śšșş"),
        ('t', "ťțţ"),
        ('u', "ùúûüűůūų"),
        ('y', "ý"),
        ('z', "źžż"),
        // Typed with what a keyboard has.
        ('\'', "’´"),
        ('-', "–"),
    ];
    let is_marked = |ch: char| matches!(ch, '\u{b4}'..='\u{21b}' | '’' | '–');
    if !text.contains(is_marked) {
        return Cow::Borrowed(text);
    }
    let plain = |ch: char| {
        let mut rows = MARKED.iter().filter(|_| is_marked(ch));
        rows.find(|(_, marked)| marked.contains(ch))
            .map_or(ch, |(plain, _)| *plain)
    };
    Cow::Owned(text.chars().map(plain).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lose_their_marks_and_no_other_ones() {
        assert_eq!(
            unmarked("licenčný stav: aktywowany został"),
            "licencny stav: aktywowany zostal"
        );
        assert_eq!(unmarked("ライセンスの状態"), "ライセンスの状態");
        assert_eq!(unmarked("состояние"), "состояние");
    }

    #[test]
    fn what_a_scan_mistakes_looks_the_same() {
        let same = |one: &str, other: &str| looks(one).eq(looks(other));
        assert!(same("Llcense", "license"));
        assert!(same("0EM:DM", "OEM:DM"));
        assert!(!same("OEM:DM", "OEM:SLP"));
    }
}
