//! A text as it is compared.

/// A text as it is compared: without white space, in lower case, without final punctuation.
pub(crate) fn squeeze(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    push_squeezed(text, &mut squeezed);
    squeezed.truncate(squeezed.trim_end_matches(PUNCTUATION).len());
    squeezed
}

/// What may end a label or a phrase without being part of it.
pub(super) const PUNCTUATION: [char; 5] = ['.', ':', '。', ',', ';'];

pub(super) fn push_squeezed(text: &str, squeezed: &mut String) {
    // Quotes and brackets come from the program that printed the list.
    let is_kept = |letter: char| {
        !letter.is_ascii_whitespace() && !matches!(letter, '_' | '\'' | '"' | '[' | ']' | '`')
    };
    for letter in text.chars() {
        if letter.is_ascii() {
            if is_kept(letter) {
                squeezed.push(letter.to_ascii_lowercase());
            }
        } else if !letter.is_whitespace() {
            // The small form of `İ` has a dot apart; other keyboards write none.
            squeezed.extend(letter.to_lowercase().next());
        }
    }
}
