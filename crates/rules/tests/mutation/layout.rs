//! Layout changes nothing.

use crate::seeds::{plain, products};

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
