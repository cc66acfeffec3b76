//! What identifies a licence, a computer or a person, found by its shape alone.

/// The identifiers of a text: whole product keys, installation IDs, GUIDs, security
/// identifiers, long hexadecimal numbers, and mail addresses.
///
/// What is nobody's is left out: keys that are masked already, zeros.
pub(super) fn identifiers(text: &str) -> Vec<&str> {
    let is_part = |ch: char| ch.is_ascii_alphanumeric() || "-._@".contains(ch);
    let tokens = text.split(|ch| !is_part(ch));
    let mut found: Vec<&str> = tokens
        .map(|token| token.trim_matches(['-', '.', '_', '@']))
        .filter(|token| identifies(token))
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn identifies(token: &str) -> bool {
    let groups: Vec<&str> = token.split('-').collect();
    let sizes: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let hex = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    match &sizes[..] {
        // Whatever is glued to the first group of a mask is no part of a key.
        [5, 5, 5, 5, 5] => !groups[1..4].iter().all(|group| is_blank(group)),
        [8, 4, 4, 4, 12] => groups.iter().all(|group| hex(group)) && !is_blank(token),
        [7, 7, 7, ..] | [6, 6, 6, ..] if sizes.len() >= 8 => digits(groups[0]) && !is_blank(token),
        [length] if *length >= 32 => hex(token) && !is_blank(token),
        [1, 1, _, ..] => token.starts_with("S-1-") && sizes.len() >= 6,
        _ => is_mail(token),
    }
}

/// Made of one and the same letter, or of zeros: no number of anybody.
fn is_blank(token: &str) -> bool {
    let mut chars = token.chars().filter(|ch| *ch != '-');
    let first = chars.next();
    chars.all(|ch| Some(ch) == first)
}

fn is_mail(token: &str) -> bool {
    token.split_once('@').is_some_and(|(name, domain)| {
        name.len() >= 3 && domain.contains('.') && domain.len() >= 5 && !domain.contains('@')
    })
}

#[cfg(test)]
mod tests {
    use super::identifiers;

    #[test]
    fn identifiers_are_told_from_what_everybody_has() {
        // The letters of the alphabet of keys in order: no key.
        let found = identifiers(
            "Key BCDFG-HJKMP-QRTVW-XY234-6789B, masked XXXXX-XXXXX-XXXXX-XXXXX-3V66T;\n\
             CMID=01234567-89ab-cdef-0123-456789abcdef, 00000000-0000-0000-0000-000000000000\n\
             owner@contoso.example.com S-1-5-21-1-2-3-1001 10.0.26100.1 0xC004F211 2026-11-28",
        );
        assert_eq!(
            found,
            [
                "01234567-89ab-cdef-0123-456789abcdef",
                "BCDFG-HJKMP-QRTVW-XY234-6789B",
                "S-1-5-21-1-2-3-1001",
                "owner@contoso.example.com",
            ]
        );
    }
}
