//! From bytes to a text, by evidence.
//!
//! A byte order mark decides; then whether the bytes are UTF-8; then whether every second one
//! is zero. What is left is a code page, and the one is right in which most of the text is
//! what Windows prints.

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GBK, IBM866, SHIFT_JIS, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1253, WINDOWS_1254,
};
use ninsho_intake::Decoded;
use ninsho_rules::parse;

use crate::dos;

/// The code pages of Windows, the East Asian ones under the names of the web.
static PAGES: &[&Encoding] = &[
    WINDOWS_1252,
    SHIFT_JIS,
    GBK,
    BIG5,
    EUC_KR,
    WINDOWS_1250,
    WINDOWS_1251,
    WINDOWS_1253,
    WINDOWS_1254,
    IBM866,
];

/// Decodes bytes of an unknown encoding. It never fails.
pub(crate) fn decode(bytes: &[u8]) -> Decoded {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest).unwrap_or_else(|| by_page(rest)),
        _ => match zeros(bytes) {
            Some(unit) => utf16(bytes, unit),
            None => utf8(bytes).unwrap_or_else(|| by_page(bytes)),
        },
    }
}

/// UTF-8, of which only the last character may be cut off.
fn utf8(bytes: &[u8]) -> Option<Decoded> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(bytes.get(..error.valid_up_to())?).ok()?
        }
        Err(_) => return None,
    };
    Some(Decoded {
        text: text.to_owned(),
        note: None,
    })
}

type Unit = fn([u8; 2]) -> u16;

/// The byte order of UTF-16 without a mark: its ASCII characters have a zero on one side.
fn zeros(bytes: &[u8]) -> Option<Unit> {
    let (pairs, _) = bytes.as_chunks::<2>();
    let count = |side: fn(&[u8; 2]) -> u8| pairs.iter().filter(|pair| side(pair) == 0).count();
    let (first, second) = (count(|pair| pair[0]), count(|pair| pair[1]));
    // slmgr's own text is half ASCII at least; two zeros in a row are no text.
    let is_text = |many: usize, few: usize| many * 5 > pairs.len() && few * 20 < many;
    if is_text(second, first) {
        Some(u16::from_le_bytes)
    } else if is_text(first, second) {
        Some(u16::from_be_bytes)
    } else {
        None
    }
}

fn utf16(bytes: &[u8], unit: Unit) -> Decoded {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().copied().map(unit).collect();
    let whole = String::from_utf16(&units).ok().filter(|_| rest.is_empty());
    let note = whole
        .is_none()
        .then_some("the text is UTF-16, but some of it is damaged; the rest was read.");
    Decoded {
        text: whole.unwrap_or_else(|| String::from_utf16_lossy(&units)),
        note,
    }
}

/// A code page: one that the web knows, or a console's.
#[derive(Clone, Copy)]
enum Page {
    Web(&'static Encoding),
    Dos(&'static str),
}

impl Page {
    fn decode(self, bytes: &[u8]) -> String {
        match self {
            Self::Web(page) => page.decode_without_bom_handling(bytes).0.into_owned(),
            Self::Dos(upper) => dos::decode(bytes, upper),
        }
    }
}

/// The text in the code page in which most of it is known.
fn by_page(bytes: &[u8]) -> Decoded {
    let web = PAGES.iter().copied().map(Page::Web);
    let dos = dos::PAGES.iter().map(|(_, upper)| Page::Dos(upper));
    let page = parse::code_page(bytes, web.chain(dos), Page::decode);
    let note = page.is_none().then_some(
        "the text is neither UTF-8 nor UTF-16 nor in a code page that makes sense of it, so only \
         its ASCII parts were read. For a full reading save it as UTF-8: cscript //nologo \
         %windir%\\system32\\slmgr.vbs /dlv in PowerShell, then | Out-File -Encoding utf8 FILE",
    );
    let page = page.unwrap_or(Page::Web(WINDOWS_1252));
    Decoded {
        text: page.decode(bytes),
        note,
    }
}

#[cfg(test)]
#[expect(clippy::panic, reason = "a test stops here")]
mod tests {
    use super::*;

    #[test]
    fn byte_order_marks_choose_the_decoding() {
        for bytes in [
            &b"\xEF\xBB\xBF\xE8\xAA\x8D"[..],
            b"\xE8\xAA\x8D",
            b"\xFF\xFE\x8D\x8A",
            b"\xFE\xFF\x8A\x8D",
        ] {
            let input = decode(bytes);
            assert_eq!(input.text, "認", "{bytes:02X?}");
            assert!(input.note.is_none());
        }
    }

    #[test]
    fn zeros_tell_utf16_without_a_mark() {
        assert_eq!(decode(b"N\0a\0m\0e\0:\0").text, "Name:");
        assert_eq!(decode(b"\0N\0a\0m\0e\0:").text, "Name:");
        assert_eq!(
            decode(b"License Status: Licensed\0").text,
            "License Status: Licensed\0"
        );
    }

    #[test]
    fn a_cut_off_character_does_not_make_a_code_page() {
        let input = decode("認証".as_bytes().get(..5).unwrap_or_default());
        assert_eq!(input.text, "認");
        assert!(input.note.is_none());
    }

    #[test]
    fn the_ascii_parts_of_an_unknown_code_page_are_read() {
        let input = decode(b"\xFE\xFA 3V66T");
        assert!(input.text.ends_with(" 3V66T"));
        assert!(input.note.is_some());
    }

    #[test]
    fn damaged_utf16_is_read_as_far_as_it_goes() {
        let input = decode(b"\xFF\xFEA\0\x00\xD8B\0C");
        assert_eq!(input.text, "A\u{FFFD}B");
        assert!(input.note.is_some());
    }

    /// Lines as slmgr prints them, in the code pages in which their users save them.
    #[test]
    fn the_code_page_is_the_one_that_makes_sense() {
        let samples: &[(&str, &[&Encoding])] = &[
            ("ライセンスの状態: ライセンスされています", &[SHIFT_JIS]),
            ("许可证状态: 已授权\n部分产品密钥: 3V66T", &[GBK]),
            ("授權狀態: 已授權\n部分產品金鑰: 3V66T", &[BIG5]),
            ("부분 제품 키: 3V66T\n라이선스 상태: 허가됨", &[EUC_KR]),
            (
                "Состояние лицензии: имеет лицензию",
                &[WINDOWS_1251, IBM866],
            ),
            ("Descripción: x\nId. de activación: y", &[WINDOWS_1252]),
        ];
        for (text, pages) in samples {
            for page in *pages {
                let (bytes, _, _) = page.encode(text);
                let input = decode(&bytes);
                assert_eq!(&input.text, text, "{}", page.name());
                assert!(input.note.is_none(), "{}", page.name());
            }
        }
    }

    #[test]
    fn a_console_writes_its_own_code_page() {
        let files = [
            ("dlv-german", "cp850"),
            ("dlv-french", "cp850"),
            ("dlv-spanish", "cp850"),
            ("dlv-spanish", "cp437"),
            ("dlv-polish", "cp852"),
            ("dlv-czech", "cp852"),
            ("dlv-turkish", "cp857"),
            ("dlv-greek", "cp737"),
        ];
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
        for (name, page) in files {
            let path = folder.join(name).with_extension("txt");
            let text = std::fs::read_to_string(path).expect("the fixture exists");
            let (_, upper) = dos::PAGES
                .iter()
                .find(|(name, _)| *name == page)
                .expect("the page is in the table");
            let bytes: Vec<u8> = text
                .chars()
                .map(|ch| match u8::try_from(ch) {
                    Ok(byte) if byte.is_ascii() => byte,
                    _ => {
                        let at = upper.chars().position(|known| known == ch);
                        let at = at.unwrap_or_else(|| panic!("{ch} is not in {page}"));
                        0x80 + u8::try_from(at).unwrap_or(0)
                    }
                })
                .collect();
            let input = decode(&bytes);
            assert_eq!(input.text, text, "{name} in {page}");
        }
    }
}
