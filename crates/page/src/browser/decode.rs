//! From the bytes of a file to its text.

use ninsho_rules::parse;
use web_sys::{TextDecoder, TextDecoderOptions};

/// The code pages that Windows writes, the commonest first.
const CODE_PAGES: [&str; 10] = [
    "windows-1252",
    "shift_jis",
    "gbk",
    "big5",
    "euc-kr",
    "windows-1250",
    "windows-1251",
    "windows-1253",
    "windows-1254",
    "ibm866",
];

/// A file becomes a text: a mark at its beginning decides, then whether every second byte is
/// zero, then whether it is UTF-8. What is left is a code page, and the one is right in which
/// most of the text is what Windows prints.
pub(super) fn decode(bytes: &[u8]) -> String {
    match bytes {
        [0xFF, 0xFE, ..] => return decoded(bytes, "utf-16le"),
        [0xFE, 0xFF, ..] => return decoded(bytes, "utf-16be"),
        _ => {}
    }
    if let Some(label) = wide(bytes) {
        return decoded(bytes, label);
    }
    if let Some(text) = utf_8(bytes) {
        return text;
    }
    let page = parse::code_page(bytes, CODE_PAGES, |page, bytes| decoded(bytes, page));
    decoded(bytes, page.unwrap_or(CODE_PAGES[0]))
}

fn decoded(bytes: &[u8], label: &str) -> String {
    TextDecoder::new_with_label(label)
        .and_then(|decoder| decoder.decode_with_u8_array(bytes))
        .unwrap_or_default()
}

fn utf_8(bytes: &[u8]) -> Option<String> {
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    // The last character may be cut off.
    (0..4)
        .filter_map(|cut| bytes.get(..bytes.len().checked_sub(cut)?))
        .find_map(|bytes| {
            let decoder = TextDecoder::new_with_label_and_options("utf-8", &options).ok()?;
            decoder.decode_with_u8_array(bytes).ok()
        })
}

/// The byte order of UTF-16 without a mark, told by where the zeros stand.
fn wide(bytes: &[u8]) -> Option<&'static str> {
    let pairs = bytes.len() / 2;
    let (mut even, mut odd) = (0, 0);
    for pair in bytes.as_chunks::<2>().0 {
        even += usize::from(pair[0] == 0);
        odd += usize::from(pair[1] == 0);
    }
    if odd * 5 > pairs && even * 20 < odd {
        Some("utf-16le")
    } else if even * 5 > pairs && odd * 20 < even {
        Some("utf-16be")
    } else {
        None
    }
}
