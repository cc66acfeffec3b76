//! A text that was decoded with the wrong code page.

/// Whether a line was decoded with the wrong code page.
///
/// The marks are what UTF-8 becomes as CP932 and as CP1252, and what CP932 becomes as
/// CP1252; ordinary text has one of them at most.
pub(crate) fn is_mojibake(text: &str) -> bool {
    const MARKS: &[&str] = &[
        "\u{fffd}",
        "縺",
        "繝",
        "繧",
        "Ã",
        "ƒ",
        "ã‚",
        "ãƒ",
        "Ð",
        "锟斤拷",
    ];
    if text.is_ascii() {
        return false;
    }
    let found: usize = MARKS
        .iter()
        .map(|mark| text.match_indices(mark).take(3).count())
        .sum();
    found >= 3
}
