//! Properties that hold whatever happens to a paste on its way: no panic, and no fact changes
//! that the mutation left visible.
//!
//! The seeds are our own fixtures, and the corpus where it exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ninsho_rules::evidence;
use ninsho_rules::parse::{Notice, NoticeCode, Product};
use proptest::prelude::*;

fn texts(folder: &Path) -> Vec<(String, String)> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut texts: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .filter_map(|path| {
            let name = path.file_stem()?.to_string_lossy().into_owned();
            Some((name, fs::read_to_string(&path).ok()?))
        })
        .collect();
    texts.sort();
    texts
}

fn fixtures() -> Vec<(String, String)> {
    texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures"))
}

fn corpus() -> Vec<(String, String)> {
    texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/real"))
}

/// What a paste says, without where it says it.
fn products(text: &str) -> Vec<String> {
    evidence::read(text)
        .products
        .iter()
        .map(Product::json)
        .collect()
}

/// The facts of a product, each as `field value`; the class of a key may become unknown.
fn facts(product: &Product) -> Vec<String> {
    let json: serde_json::Value = serde_json::from_str(&product.json()).expect("it is JSON");
    let fields = json.as_object().expect("a product is an object");
    fields
        .iter()
        .filter(|(field, value)| {
            let is_said = !value.is_null() && *field != "primary" && *field != "conflicts";
            is_said && !(*field == "key" && **value == "unknown")
        })
        .map(|(field, value)| format!("{field} {value}"))
        .collect()
}

/// Whether the fact is what the cut text says, and all that it says.
///
/// Nothing shows that a number or a sentence at the very end was longer, and mostly it was not:
/// a text that was copied by hand ends without a line end. Of several accounts of one thing the
/// better one may be cut off: the KMS host that is named below the client's own number, an older
/// entry of the registry's history.
fn is_all_there_is(fact: &str, tail: &str) -> bool {
    let is_last_number = fact
        .strip_prefix("minutes_left ")
        .is_some_and(|minutes| tail.ends_with(minutes));
    let said = tail.find("digital licen").map(|at| tail.len() - at);
    let is_short_sentence =
        fact == "entitlement \"digital\"" && said.is_some_and(|length| length < 36);
    // Two words to the end are the whole row, or the beginning of its opposite.
    let is_state_word = fact == "status \"Licensed\"" && tail == "アクティブ";
    is_last_number
        || is_state_word
        || is_short_sentence
        || fact == "volume \"kms\""
        || fact.starts_with("upgraded_from ")
}

/// Cuts a text short at these places and compares each fact that is left with those of the whole.
fn check_cuts(name: &str, text: &str, ends: impl Iterator<Item = usize>) -> Vec<String> {
    let evidence = evidence::read(text);
    let whole: BTreeSet<String> = evidence.products.iter().flat_map(facts).collect();
    // Where two lines contradict each other, the first alone tells what it tells.
    let contradicts = evidence
        .products
        .iter()
        .any(|product| !product.conflicts.is_empty());
    let is_contradicted = |fact: &str| {
        contradicts && (fact.starts_with("channel ") || fact.starts_with("key "))
            // Its service is of an older build than the system that the next section tells.
            || name == "helper-virtual" && fact.starts_with("windows ")
            // Whose product it is only its id tells.
            || name == "dlv-head-missing" && fact == "role \"other\""
            // The last word of a run counts, and it is another there.
            || name.starts_with("run-")
            || name == "0049" && fact.starts_with("status ")
            // What stands in quotes counts where no output follows.
            || name == "xpr-and-another-pc-quoted" && fact.starts_with("status ")
            // A list to choose from is none before its second item.
            || name == "dli-template"
                && (fact.starts_with("channel ") || fact.starts_with("status "))
    };
    let mut wrong = Vec::new();
    for end in ends {
        let part = text.get(..end).unwrap_or("");
        let tail = part.lines().next_back().unwrap_or("");
        for fact in evidence::read(part).products.iter().flat_map(facts) {
            if !whole.contains(&fact) && !is_all_there_is(&fact, tail) && !is_contradicted(&fact) {
                wrong.push(format!("{name} cut at {end}: {fact}\n    …{tail}"));
            }
        }
    }
    wrong
}

/// Where the text is cut: at every character where that is quick, else at every eleventh and at
/// every line end; `cargo test --release` takes every character of every text.
fn places(text: &str) -> impl Iterator<Item = usize> {
    const SHORT: usize = 500;
    let is_quick = !cfg!(debug_assertions) || text.len() <= SHORT;
    let step = if is_quick { 1 } else { 11 };
    let between = text.char_indices().step_by(step).map(|(end, _)| end);
    let lines = text.match_indices('\n').map(|(end, _)| end);
    between.chain(lines.filter(move |_| !is_quick))
}

#[test]
fn truncation_at_every_character_changes_no_fact() {
    let mut wrong = Vec::new();
    for (name, text) in fixtures() {
        wrong.extend(check_cuts(&name, &text, places(&text)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn truncation_of_real_texts_changes_no_fact() {
    let mut wrong = Vec::new();
    for (name, text) in corpus() {
        let text: String = text.chars().take(4000).collect();
        let step = if cfg!(debug_assertions) { 5 } else { 1 };
        wrong.extend(check_cuts(&name, &text, places(&text).step_by(step)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

type Mutation = (&'static str, fn(&str) -> String);

/// What happens to the layout of a paste.
const LAYOUTS: &[Mutation] = &[
    ("CRLF", |text| text.replace('\n', "\r\n")),
    ("CR", |text| text.replace('\n', "\r")),
    ("quoted", |text| prefix(text, "> ")),
    ("quoted twice", |text| prefix(text, "> > ")),
    ("commented", |text| prefix(text, "# ")),
    ("a list", |text| prefix(text, "- ")),
    ("indented", |text| prefix(text, "        ")),
    ("every second line blank", |text| text.replace('\n', "\n\n")),
    ("indents lost", |text| {
        text.lines().map(str::trim).collect::<Vec<_>>().join("\n")
    }),
    ("trailing blanks", |text| text.replace('\n', "  \n")),
    ("full-width colons", |text| text.replace(": ", "：")),
    ("no-break spaces", |text| text.replace(": ", ":\u{a0}")),
    ("byte order mark", |text| format!("\u{feff}{text}")),
    ("code fence", |text| format!("```\n{text}\n```")),
    ("message box", |text| {
        let dashes = "---------------------------";
        format!("{dashes}\nWindows Script Host\n{dashes}\n{text}\n{dashes}\nOK   \n{dashes}\n")
    }),
    ("banner", |text| {
        format!(
            "Microsoft (R) Windows Script Host Version 5.812\nCopyright (C) Microsoft Corporation. All rights reserved.\n\n{text}"
        )
    }),
    ("prose around", |text| {
        format!("Hello, my PC says this, can you help?\n\n{text}\n\nThank you!")
    }),
];

/// What stands in front of each line where people and programs repeat it.
const PREFIXES: &[Mutation] = &[
    ("numbered", |text| {
        let lines = text.lines().enumerate();
        let lines: Vec<String> = lines
            .map(|(at, line)| format!("{:3}  {line}", at + 1))
            .collect();
        lines.join("\n")
    }),
    ("found by grep", |text| {
        let lines = text.lines().enumerate();
        let lines: Vec<String> = lines
            .map(|(at, line)| format!("dlv.txt:{}:{line}", at + 1))
            .collect();
        lines.join("\n")
    }),
    ("said in a chat", |text| {
        prefix(text, "[12:44, 18/3/2026] Taro: ")
    }),
    ("said on IRC", |text| prefix(text, "<taro> ")),
];

fn prefix(text: &str, mark: &str) -> String {
    text.lines()
        .map(|line| format!("{mark}{line}"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Fixtures whose lines are lines of output: no HTML, no single line. JSON's line ends and
/// colons are its syntax, and a console that wraps breaks it without any mark; so are the line
/// ends of mail and of a page that breaks words.
fn plain() -> impl Iterator<Item = (String, String)> {
    fixtures().into_iter().filter(|(name, text)| {
        text.lines().count() > 2
            && !name.contains("html")
            && !name.contains("json")
            && !name.contains("flattened")
            && !name.contains("wrapped")
            && !name.contains("quoted-printable")
            && !name.contains("hyphens")
    })
}

#[test]
fn layout_changes_nothing() {
    for (name, text) in plain() {
        let expected = products(&text);
        for (layout, mutate) in LAYOUTS {
            // In a table of wmic a blank behind a colon is part of a cell.
            if name.contains("table") && layout.contains("full-width") {
                continue;
            }
            // JSON is no JSON with another colon.
            if name.contains("helper") && layout.contains("full-width") {
                continue;
            }
            // Cells that were broken inside their columns keep nothing but these columns.
            if name.contains("cells-broken") && *layout == "indents lost" {
                continue;
            }
            assert_eq!(products(&mutate(&text)), expected, "{name}: {layout}");
        }
    }
}

/// Only of slmgr's own output: nobody repeats a table or a list of properties in a chat.
#[test]
fn what_stands_in_front_of_each_line_changes_nothing() {
    let own = |name: &str| name.starts_with("dl") || name.starts_with("xpr");
    for (name, text) in plain().filter(|(name, _)| own(name)) {
        let expected = products(&text);
        for (layout, mutate) in PREFIXES {
            // These lost their colons or their labels already, and with them what shows where a
            // label begins.
            let is_bare = [
                "table",
                "bars",
                "retyped",
                "scanned",
                "arrows",
                "csv",
                "no-colons",
                "below",
                // Its marks are known at the beginning of a line.
                "emphasis",
                // The key is known by its place behind a label that no table has.
                "translated",
                "in-a-column",
            ]
            .iter()
            .any(|layout| name.contains(layout));
            if is_bare {
                continue;
            }
            // The row of minutes is known by its place behind the label; here it has none.
            if name == "dlv-spanish-kms" && layout != &"said on IRC" && layout != &"numbered" {
                continue;
            }
            assert_eq!(products(&mutate(&text)), expected, "{name}: {layout}");
        }
    }
}

#[test]
fn html_and_escapes_change_nothing() {
    for (name, text) in plain().filter(|(name, _)| name.starts_with("dl")) {
        let expected = products(&text);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(products(&lines.join("<br/>")), expected, "{name}: <br/>");
        assert_eq!(products(&lines.join("\\r\\n")), expected, "{name}: escapes");
        let paragraphs = format!("<p>{}</p>", lines.join("</p><p>"));
        assert_eq!(products(&paragraphs), expected, "{name}: <p>");
        let underscores = text.replace('_', "\\_");
        assert_eq!(products(&underscores), expected, "{name}: Markdown");
    }
}

#[test]
fn wrapping_changes_nothing() {
    for (name, text) in plain().filter(|(name, _)| name.starts_with("dl")) {
        let expected = products(&text);
        for width in [62, 72, 80, 100, 120] {
            let wrapped: Vec<String> = text.lines().flat_map(|line| wrap(line, width)).collect();
            assert_eq!(products(&wrapped.join("\n")), expected, "{name} at {width}");
        }
    }
}

/// A line as a console of this width breaks it.
fn wrap(line: &str, width: usize) -> Vec<String> {
    let chars: Vec<char> = line.chars().collect();
    if chars.is_empty() {
        return vec![String::new()];
    }
    chars
        .chunks(width)
        .map(|part| part.iter().collect())
        .collect()
}

#[test]
fn the_same_paste_twice_is_one() {
    for (name, text) in plain() {
        assert_eq!(
            products(&format!("{text}\n\n{text}")),
            products(&text),
            "{name}"
        );
    }
}

#[test]
fn two_different_computers_are_two() {
    let read = |name: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
        fs::read_to_string(folder.join(name)).expect("the fixture exists")
    };
    let evidence = evidence::read(&format!(
        "{}\n{}",
        read("dlv-default-key.txt"),
        read("dlv-oem-dm.txt")
    ));
    assert_eq!(evidence.products.len(), 2);
    let has = |code| evidence.notices.iter().any(|notice| notice.code == code);
    assert!(has(NoticeCode::SeveralWindows));
    // Each is judged as if it had been pasted alone.
    let systems = evidence.systems();
    let alone = ["dlv-default-key.txt", "dlv-oem-dm.txt"].map(|name| evidence::read(&read(name)));
    assert_eq!(systems.len(), 2);
    for (system, alone) in systems.iter().zip(&alone) {
        assert_eq!(
            ninsho_rules::Facts::of(system),
            ninsho_rules::Facts::of(alone)
        );
        assert_eq!(system.products.len(), alone.products.len());
        assert!(
            system
                .notices
                .iter()
                .all(|notice| notice.code != NoticeCode::SeveralWindows)
        );
    }
    assert_eq!(alone.map(|alone| alone.systems().len()), [1, 1]);
}

#[test]
fn the_order_of_blocks_changes_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let read = |name: &str| {
        let text = fs::read_to_string(folder.join(name)).expect("the fixture exists");
        let mut found = products(&text);
        found.sort();
        found
    };
    assert_eq!(read("dlv-esu-first.txt"), read("dlv-esu-second.txt"));
}

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
