//! The normal form of one line.

mod character;
mod marks;
mod markup;
mod mojibake;

use character::push_folded;
pub(crate) use character::{halfwidth, is_invisible};
use marks::{is_frame, strip_marks, unbold};
use markup::{code, entity};
pub(super) use markup::{escaped_tag, tag};
pub(super) use mojibake::is_mojibake;

/// The text without marks, frames, entities, full-width forms and invisible characters.
pub(crate) fn normal(raw: &str) -> String {
    let raw = raw.trim();
    // Most lines are as they should be.
    if raw.bytes().all(is_plain)
        && raw.starts_with(|first: char| first.is_ascii_alphabetic())
        && !raw.ends_with(['|', '`'])
    {
        return raw.to_owned();
    }
    // A fence of Markdown, with the name of a language.
    let fenced = raw.strip_prefix("```");
    if fenced.is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
        return String::new();
    }
    let folded = fold(raw);
    let text = strip_marks(&folded);
    if is_frame(text) {
        return String::new();
    }
    unbold(text)
}

/// Whether this byte is a character that folding leaves as it is.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && !matches!(byte, b'<' | b'[' | b'&' | b'\\')
}

fn fold(raw: &str) -> String {
    let mut folded = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(ch) = rest.chars().next() {
        let plain = rest.bytes().take_while(|byte| is_plain(*byte)).count();
        if plain > 0 {
            folded.push_str(rest.get(..plain).unwrap_or(""));
            rest = rest.get(plain..).unwrap_or("");
            continue;
        }
        let mut length = ch.len_utf8();
        match ch {
            '<' => match tag(rest) {
                Some(tag) => {
                    if tag.is_cell && !folded.is_empty() && !folded.ends_with('\t') {
                        folded.push('\t');
                    }
                    length = tag.length;
                }
                None => folded.push('<'),
            },
            '[' => match code(rest) {
                Some(skip) => length = skip,
                None => folded.push('['),
            },
            '&' => match entity(rest) {
                Some((meant, skip)) => {
                    push_folded(meant, &mut folded);
                    length = skip;
                }
                None => folded.push('&'),
            },
            '\\' => {
                let next = rest.get(1..).and_then(|after| after.chars().next());
                // Markdown and JSON escape these; no path has a part that begins with them.
                if !next.is_some_and(|next| "_*#-.()[]>|+!\"".contains(next)) {
                    folded.push('\\');
                }
            }
            '\u{ff61}'..='\u{ff9d}' => match halfwidth(ch, rest) {
                Some((kana, skip)) => {
                    folded.push(kana);
                    length = skip;
                }
                None => folded.push(ch),
            },
            _ => push_folded(ch, &mut folded),
        }
        rest = rest.get(length..).unwrap_or("");
    }
    folded
}
