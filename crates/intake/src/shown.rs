//! Names as they may be shown: nothing in them commands a terminal or turns its text around.

use std::borrow::Cow;

/// The name with each control or direction mark written out, as `\u{1b}`.
///
/// ```
/// assert_eq!(ninsho_intake::shown("a\u{1b}[31m.txt"), "a\\u{1b}[31m.txt");
/// assert_eq!(ninsho_intake::shown("店の PC"), "店の PC");
/// ```
pub fn shown(name: &str) -> Cow<'_, str> {
    if !name.chars().any(is_command) {
        return Cow::Borrowed(name);
    }
    let mut shown = String::with_capacity(name.len() + 8);
    for ch in name.chars() {
        if is_command(ch) {
            shown.extend(ch.escape_unicode());
        } else {
            shown.push(ch);
        }
    }
    Cow::Owned(shown)
}

/// Control characters, line ends of every kind, and marks of the writing direction.
fn is_command(ch: char) -> bool {
    ch.is_control()
        || matches!(
            ch,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}
