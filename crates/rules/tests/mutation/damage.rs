//! Any text is read, however long and however damaged.

use ninsho_rules::evidence;
use ninsho_rules::parse::{Notice, NoticeCode};
use proptest::prelude::*;

use crate::seeds::{corpus, fixtures};

#[test]
fn of_a_text_that_is_too_long_the_beginning_is_read() {
    let block =
        "Name: Windows(R), Core edition\nPartial Product Key: 8HVX7\nLicense Status: Licensed\n";
    for (noise, times) in [("x", 9 << 20), ("x\n", 300_000), ("x<br>", 300_000)] {
        let evidence = evidence::read(&format!("{block}{}", noise.repeat(times)));
        let is_long = |notice: &Notice| notice.code == NoticeCode::TooLong;
        assert!(evidence.notices.iter().any(is_long), "{noise:?}");
        assert!(evidence.primary().is_some(), "{noise:?}");
    }
    let evidence = evidence::read(&format!("{block}{}", "x\n".repeat(100_000)));
    assert!(
        evidence
            .notices
            .iter()
            .all(|notice| notice.code != NoticeCode::TooLong)
    );
}

/// Whether every span is one of the text and begins in the line that it names.
fn spans_are_honest(text: &str) {
    for product in evidence::read(text).products {
        let places = [
            product.edition_id.map(|seen| (seen.line, seen.span)),
            product.channel.map(|seen| (seen.line, seen.span)),
            product.status.map(|seen| (seen.line, seen.span)),
            product.key.map(|seen| (seen.line, seen.span)),
        ];
        for (line, span) in places.into_iter().flatten() {
            assert!(text.get(span.clone()).is_some_and(|part| !part.is_empty()));
            let before = text.get(..span.start).unwrap_or("");
            let ends = before
                .replace("\r\n", "\n")
                .matches([
                    '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}',
                ])
                .count();
            assert_eq!(ends + 1, line);
        }
    }
}

#[test]
fn lines_behind_a_soft_break_are_counted() {
    const ID: &str = "Activation ID: 4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c";
    const NAME: &str = "Name: Windows(R), Professional edition";
    for between in [" =\n\\r\\n ", " =\n ", "=\n=0A", "\\r\\n=\n\\r\\n"] {
        spans_are_honest(&format!("{ID}{between}{NAME}"));
    }
}

#[test]
fn spans_of_real_texts_are_honest() {
    for (_, text) in fixtures().into_iter().chain(corpus()) {
        spans_are_honest(&text);
    }
}

/// Pieces that the reader knows, in any order and number.
fn pieces() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "Name: Windows(R), Professional edition",
        "Windows(R), Core edition:",
        "Description: Windows(R) Operating System, RETAIL channel",
        "Partial Product Key: 3V66T",
        "License Status: Licensed",
        "License Status: ",
        "0xC004F034",
        "Activation ID: 4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c",
        "03612-03308-000-000001-00-1041-19045.0000-0452024",
        "LicenseStatus : 1",
        "PartialProductKey=3V66T",
        "{\"LicenseStatus\":5,\"Name\":\"Windows(R), Core edition\"",
        "}",
        "LICENSE NAME: Office 16, Office16X edition",
        "SKU ID: ",
        "HKEY_LOCAL_MACHINE\\SYSTEM\\Setup\\Source OS",
        "ProductName    REG_SZ    Windows 7 Professional",
        "Windows is activated with a digital license",
        "Name LicenseStatus PartialProductKey",
        "\n",
        "\r\n",
        "<br>",
        "&#x41;",
        "\\r\\n",
        "ライセンスの状態: ",
        "\u{ff1a}",
        "> ",
        "\t",
        "<",
        "&",
        "\\",
        "\"",
    ]);
    let any = prop_oneof![
        8 => known.prop_map(str::to_owned),
        1 => any::<String>(),
        1 => "\\PC{0,12}",
    ];
    prop::collection::vec(any, 0..24).prop_map(|pieces| pieces.join(" ").replace(" \n ", "\n"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        spans_are_honest(&text);
    }

    #[test]
    fn any_mixture_is_read(text in pieces()) {
        spans_are_honest(&text);
        let evidence = evidence::read(&text);
        prop_assert!(evidence.products.iter().filter(|product| product.primary).count() <= 1);
    }

    #[test]
    fn any_damage_is_survived(
        seed in 0_usize..1000,
        cuts in prop::collection::vec((0_usize..4000, 0_usize..30, any::<char>()), 1..8),
    ) {
        let seeds = fixtures();
        let (_, text) = &seeds[seed % seeds.len()];
        let mut chars: Vec<char> = text.chars().collect();
        for (at, length, ch) in cuts {
            let at = at % (chars.len() + 1);
            let end = (at + length).min(chars.len());
            chars.splice(at..end, [ch]);
        }
        let text: String = chars.into_iter().collect();
        spans_are_honest(&text);
    }
}
