//! Tables and totals.

use serde_json::Value;

use super::{HOME, PRO, fed, line};
use crate::command::{json, out};

#[test]
fn tables_have_a_row_for_each_pc_and_nothing_in_a_name_is_code() {
    let evil = "=HYPERLINK(\"x\")<script>|\u{1b}[2J\r\n\u{9b}\u{202e}";
    let text = line(evil, HOME) + &line("both", &format!("{HOME}\n\n{PRO}")) + "?\n";
    let from = ["--from", "ndjson", "--lang", "en"];
    let print = |format: &str| out(&fed(&[&["--format", format], &from[..]].concat(), &text));
    for format in ["ndjson", "csv", "markdown", "html"] {
        let text = print(format);
        let is_command = |ch: char| ch != '\n' && ch.is_control() || ch == '\u{202e}';
        assert!(!text.contains(is_command), "{format}: {text:?}");
        assert!(format != "html" || !text.contains("<script"), "{text}");
    }
    assert_eq!(
        json(&fed(&[&["--format", "ndjson"], &from[..]].concat(), &text))[0]["name"],
        evil
    );
    let table = print("csv");
    let mut lines = table.lines();
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("name,windows,edition_id,kind,")
    );
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("\"'=HYPERLINK(\"\"x\"\")<script>"),
        "{table}"
    );
    assert!(lines.next().unwrap().starts_with("both (1),"), "{table}");
    assert!(lines.next().unwrap().starts_with("both (2),"), "{table}");
    assert!(lines.next().unwrap().contains(",broken-line,"), "{table}");
    let width = table.lines().next().unwrap().split(',').count();
    assert!(
        table
            .lines()
            .skip(2)
            .take(2)
            .all(|line| line.split(',').count() == width)
    );
    let table = print("markdown");
    assert_eq!(table.lines().count(), 2 + 4, "{table}");
    assert!(
        table.contains("New motherboard") && table.contains("This line is no JSON"),
        "{table}"
    );
    let page = print("html");
    assert_eq!(page.matches("<tr>").count(), 1 + 4, "{page}");
    assert!(page.ends_with("</table>\n"));
}

#[test]
fn totals_answer_how_many_will_not_come_back() {
    let text = line("A", HOME) + &line("B", HOME) + &line("C", PRO) + &line("D", "hello") + "{\n";
    let output = fed(&["--summary", "--format", "json"], &text);
    let totals = &json(&output)[0];
    assert_eq!(totals["pcs"], 3);
    assert_eq!(totals["unrecognised"], 1);
    assert_eq!(totals["unreadable"]["broken-line"], 1);
    let sum = |of: &Value| {
        of.as_object()
            .unwrap()
            .values()
            .map(|n| n.as_u64().unwrap())
            .sum::<u64>()
    };
    assert_eq!(sum(&totals["kinds"]), 3);
    assert_eq!(sum(&totals["now"]), 3);
    assert_eq!(sum(&totals["outlooks"]["mb-swap"]), 3);
    for format in ["text", "markdown", "html", "csv"] {
        let output = fed(&["--summary", "--format", format, "--lang", "en"], &text);
        assert!(out(&output).contains('3'), "{}", out(&output));
    }
    let text = out(&fed(&["--summary", "--lang", "ja"], &text));
    assert!(text.contains("        3  Windows の PC"), "{text}");
}
