//! A text as it is compared.

/// A text as it is compared: without white space, in lower case, without final punctuation.
pub(crate) fn comparison_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    push_comparison_key(text, &mut key);
    key.truncate(key.trim_end_matches(PUNCTUATION).len());
    key
}

/// What may end a label or a phrase without being part of it.
pub(crate) const PUNCTUATION: [char; 5] = ['.', ':', '。', ',', ';'];

/// Adds a part of a text as it is compared; its final punctuation stays.
pub(super) fn push_comparison_key(text: &str, key: &mut String) {
    // Quotes and brackets come from the program that printed the list.
    let is_kept = |char: char| {
        !char.is_ascii_whitespace() && !matches!(char, '_' | '\'' | '"' | '[' | ']' | '`')
    };
    for char in text.chars() {
        if char.is_ascii() {
            if is_kept(char) {
                key.push(char.to_ascii_lowercase());
            }
        } else if !char.is_whitespace() {
            // The small form of `İ` has a dot apart; other keyboards write none.
            key.extend(char.to_lowercase().next());
        }
    }
}
