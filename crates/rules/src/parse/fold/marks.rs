//! The marks at both ends of a line: of quotes, lists, code and frames.

/// Takes quote marks, comment marks, list marks and code marks off both ends.
pub(super) fn strip_marks(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        let before = text;
        text = text
            .trim_start_matches(['>', '|', '#', '`', '•', '·', '‣', '▪', '"', '│', '┃', '║'])
            // Ticks, keys and arrows that people and scripts put in front.
            .trim_start_matches(|mark: char| !mark.is_ascii() && !mark.is_alphanumeric())
            .trim_start();
        for mark in ["- ", "* ", "+ ", "// ", "; ", "-- "] {
            text = text.strip_prefix(mark).unwrap_or(text).trim_start();
        }
        text = strip_number(text);
        if text.len() == before.len() {
            break;
        }
    }
    text.trim_end_matches([' ', '\t', '|', '`', '\\', '│', '┃', '║'])
}

/// Takes the number of a line or of a list item off: `7. Name`, `12) Name`.
fn strip_number(text: &str) -> &str {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=4).contains(&digits) {
        return text;
    }
    let rest = text.get(digits..).unwrap_or("");
    match rest.strip_prefix(['.', ')']) {
        Some(after) if after.starts_with([' ', '\t']) || after.is_empty() => after.trim_start(),
        _ => text,
    }
}

/// Whether a line only draws: the dashes of a message box, a row of stars.
pub(super) fn is_frame(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|ch| {
            matches!(ch, '-' | '=' | '*' | '_' | '~' | '+' | '|' | ' ')
                || ('\u{2500}'..='\u{259f}').contains(&ch)
        })
}

/// Takes Markdown's bold marks off a label: `**Name:** x`.
pub(super) fn unbold(text: &str) -> String {
    for mark in ["**", "__", "*"] {
        if let Some(rest) = text.strip_prefix(mark)
            && let Some((label, value)) = rest.split_once(mark)
            && label.chars().any(char::is_alphanumeric)
        {
            return format!("{label}{value}");
        }
    }
    text.to_owned()
}
