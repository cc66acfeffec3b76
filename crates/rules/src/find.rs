//! A text in a text.
//!
//! The standard library's search took 5 KB of the page, with the tables of its panics; the parts
//! that are looked for here are a few letters long.

/// Where the part begins for the first time.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    let (first, rest) = part.as_bytes().split_first()?;
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| byte == first)?;
        if bytes.get(at + 1..)?.starts_with(rest) {
            return Some(at);
        }
        at += 1;
    }
}

/// Whether the part stands in the text.
pub(crate) fn has(text: &str, part: &str) -> bool {
    find(text, part).is_some()
}

/// Whether the letter is one of these.
pub(crate) fn is_one_of(letter: char, letters: &str) -> bool {
    // Whole lines are looked through for a colon.
    match u8::try_from(letter) {
        Ok(byte) if byte.is_ascii() => letters.bytes().any(|own| own == byte),
        _ => letters.chars().any(|other| other == letter),
    }
}

/// These letters, for the standard library's tools: each array of letters that they are given
/// is compiled on its own, 0.9 KB in all.
pub(crate) fn any(letters: &str) -> impl Fn(char) -> bool + Copy {
    move |letter| is_one_of(letter, letters)
}

/// What stands before the part and what stands after it.
pub(crate) fn parts<'text>(text: &'text str, part: &str) -> Option<(&'text str, &'text str)> {
    let at = find(text, part)?;
    Some((text.get(..at)?, text.get(at + part.len()..)?))
}

/// Every place where the part begins, one after the other without overlap.
pub(crate) fn all<'text>(
    text: &'text str,
    part: &'text str,
) -> impl Iterator<Item = usize> + 'text {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + find(text.get(from..)?, part)?;
        from = at + part.len();
        Some(at)
    })
}

/// What stands between the parts.
pub(crate) fn split<'text>(
    text: &'text str,
    part: &'text str,
) -> impl Iterator<Item = &'text str> + 'text {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let (piece, after) = match parts(text, part) {
            Some((piece, after)) => (piece, Some(after)),
            None => (text, None),
        };
        rest = after;
        Some(piece)
    })
}

/// The text with another one in place of every part.
pub(crate) fn replace(text: &str, part: &str, by: &str) -> String {
    let pieces: Vec<&str> = split(text, part).collect();
    pieces.join(by)
}

/// The text with this in place of every one of these letters.
pub(crate) fn swap(text: &str, letters: &str, by: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_one_of(letter, letters) {
            out.push_str(by);
        } else {
            out.push(letter);
        }
    }
    out
}

/// What stands before the last of the parts and what stands after it.
pub(crate) fn parts_at_last<'text>(
    text: &'text str,
    part: &str,
) -> Option<(&'text str, &'text str)> {
    let mut found = parts(text, part)?;
    let mut end = found.0.len();
    while let Some((piece, rest)) = parts(found.1, part) {
        end += part.len() + piece.len();
        found = (text.get(..end)?, rest);
    }
    Some((text.get(..end)?, found.1))
}

/// What stands behind the last of the parts; all where there is none.
pub(crate) fn behind_last<'text>(text: &'text str, part: &str) -> &'text str {
    parts_at_last(text, part).map_or(text, |(_, last)| last)
}

/// What stands before this place and what stands from there on; all before it where no
/// letter begins there.
pub(crate) fn cut(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::{
        all, behind_last, cut, find, has, is_one_of, parts, parts_at_last, replace, split, swap,
    };

    #[test]
    fn it_finds_what_the_standard_library_finds() {
        for text in [
            "",
            "a",
            "ab",
            "abab",
            "aab",
            "xaabaab",
            "認証、認証",
            "::a::b::",
        ] {
            for part in ["a", "ab", "aab", "認", "証、", "::", "z"] {
                assert_eq!(find(text, part), text.find(part), "{text} {part}");
                assert_eq!(has(text, part), text.contains(part));
                assert_eq!(parts(text, part), text.split_once(part));
                assert_eq!(parts_at_last(text, part), text.rsplit_once(part));
                assert_eq!(Some(behind_last(text, part)), text.rsplit(part).next());
                assert!(all(text, part).eq(text.match_indices(part).map(|(at, _)| at)));
                assert!(split(text, part).eq(text.split(part)), "{text} {part}");
                assert_eq!(replace(text, part, "-"), text.replace(part, "-"));
            }
        }
    }

    #[test]
    fn a_letter_is_compared_whole() {
        assert!(is_one_of('証', "認証"));
        assert!(!is_one_of('言', "認証"));
        assert_eq!(swap("a-b_認-", "-_", ":"), "a:b:認:");
        assert_eq!(cut("認証", 3), ("認", "証"));
        assert_eq!(cut("認証", 1), ("認証", ""));
    }
}
