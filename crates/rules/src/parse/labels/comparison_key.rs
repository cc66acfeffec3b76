//! A text as it is compared.

use crate::parse::byte_set::byte_set;

/// A text as it is compared: without white space, in lower case, without final punctuation.
pub(crate) fn comparison_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    push_comparison_key(text, &mut key);
    key.truncate(key.trim_end_matches(PUNCTUATION).len());
    key
}

/// What may end a label or a phrase without being part of it.
pub(crate) const PUNCTUATION: [char; 5] = ['.', ':', '。', ',', ';'];

/// Which bytes are no part of a key: white space, and quotes and brackets, which come from the
/// program that printed the list. It is asked of every byte of every text.
static LEFT_OUT: [bool; 256] = byte_set(b" \t\n\r\x0c_'\"[]`");

/// Adds a part of a text as it is compared; its final punctuation stays.
pub(super) fn push_comparison_key(text: &str, key: &mut String) {
    let is_kept = |byte: &u8| !LEFT_OUT[usize::from(*byte)];
    if text.is_ascii() {
        let start = key.len();
        let mut rest = text;
        while !rest.is_empty() {
            let length = rest.bytes().take_while(is_kept).count();
            let (kept, behind) = rest.split_at(length);
            key.push_str(kept);
            let left_out = behind.bytes().take_while(|byte| !is_kept(byte)).count();
            rest = behind.get(left_out..).unwrap_or_default();
        }
        if let Some(added) = key.get_mut(start..) {
            added.make_ascii_lowercase();
        }
        return;
    }
    for char in text.chars() {
        if let Ok(byte) = u8::try_from(char)
            && byte.is_ascii()
        {
            if is_kept(&byte) {
                key.push(char.to_ascii_lowercase());
            }
        } else if !char.is_whitespace() {
            // The small form of `İ` has a dot apart; other keyboards write none.
            key.extend(char.to_lowercase().next());
        }
    }
}
