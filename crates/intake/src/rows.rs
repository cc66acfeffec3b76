//! One row a PC for programs: CSV and NDJSON, the same from the terminal and from the page.

use std::borrow::Cow;
use std::fmt::Write as _;

use ninsho_rules::judge::Scenario;
use ninsho_rules::{Edition, Verdict, Windows};
use serde_json::json;

use crate::shown;

/// The columns before and behind the events.
const FIRST: &[&str] = &[
    "name",
    "windows",
    "edition_id",
    "kind",
    "certainty",
    "free_upgrade",
    "now",
];
const LAST: &[&str] = &["signs", "link", "error", "message"];

/// The first line of the CSV: the names of its columns, as in the JSON.
pub fn csv_head() -> String {
    let events = Scenario::ALL.iter().map(|event| event.name());
    csv_line(
        FIRST
            .iter()
            .copied()
            .chain(events)
            .chain(LAST.iter().copied()),
    )
}

/// The row of one PC.
pub fn csv_row(name: &str, verdict: &Verdict) -> String {
    let (facts, licence) = (&verdict.facts, &verdict.licence);
    let first = [
        &*cell(name),
        facts.windows.map_or("", Windows::name),
        facts.edition.map_or("", Edition::id),
        licence.kind.name(),
        licence.certainty.name(),
        licence.free_upgrade.name(),
        verdict.now.name(),
    ];
    let events = Scenario::ALL.iter().map(|event| {
        let outlook = verdict.outlook(*event);
        outlook.map_or("", |outlook| outlook.outcome.name())
    });
    let indicators: Vec<&str> = verdict
        .indicators
        .iter()
        .map(|indicator| indicator.name())
        .collect();
    let indicators = indicators.join(" ");
    let last = [&*indicators, verdict.link.as_deref().unwrap_or(""), "", ""];
    csv_line(first.into_iter().chain(events).chain(last))
}

/// The row of an input that cannot be read.
pub fn csv_refused(name: &str, error: &str, message: &str) -> String {
    let name = cell(name);
    let message = cell(message);
    let empty = std::iter::repeat_n("", FIRST.len() - 1 + Scenario::ALL.len() + 2);
    let last = [error, &message];
    csv_line(std::iter::once(&*name).chain(empty).chain(last))
}

fn csv_line<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let mut writer = csv::WriterBuilder::new()
        .buffer_capacity(1 << 10)
        .from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(cells);
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A text that no spreadsheet takes for a formula and no terminal for a command.
fn cell(text: &str) -> Cow<'_, str> {
    let shown = shown(text);
    // The wide ones are formulas in a Japanese Excel.
    if shown
        .trim_start()
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%'])
    {
        format!("'{shown}").into()
    } else {
        shown
    }
}

/// A line of NDJSON: the report, which is a JSON object, with its name before everything else.
pub fn ndjson_row(name: &str, report: &str) -> String {
    let name = printable(&json!(name).to_string());
    let fields = report.strip_prefix('{').unwrap_or(report);
    format!("{{\"name\":{name},{fields}\n")
}

/// The line of an input that cannot be read.
pub fn ndjson_refused(name: &str, error: &str, message: &str) -> String {
    let [name, error, message] = [name, error, message].map(|text| json!(text).to_string());
    let row = format!("{{\"name\":{name},\"error\":{error},\"message\":{message}}}");
    printable(&row) + "\n"
}

/// JSON in which nothing commands a terminal: what JSON itself leaves is escaped as well.
fn printable(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for ch in json.chars() {
        let text = ch.to_string();
        if shown(&text) == text {
            out.push(ch);
        } else {
            let mut units = [0; 2];
            for unit in ch.encode_utf16(&mut units) {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn nothing_in_a_name_is_a_formula() {
        for name in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "|x"] {
            assert!(!cell(name).starts_with(name.trim_start()), "{name}");
        }
        assert_eq!(cell("\t=1"), "\\u{9}=1");
        assert_eq!(cell("PC-1"), "PC-1");
    }
}
