//! One row a PC: CSV for programs, Markdown and HTML for people.

use std::borrow::Cow;

use ninsho_intake::shown;
use ninsho_rules::judge::{Outlook, Scenario};
use ninsho_rules::text::{Phrase, TerminalWord};
use ninsho_rules::{Edition, Form, Subject, Verdict, Windows};

use super::Output;
use crate::args::Format;

/// What ends the page.
pub(super) const HTML_TAIL: &str = "</table>\n";

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

pub(super) fn csv_head() -> String {
    let events = Scenario::ALL.iter().map(|event| event.name());
    csv_line(
        FIRST
            .iter()
            .copied()
            .chain(events)
            .chain(LAST.iter().copied()),
    )
}

pub(super) fn csv_row(name: &str, verdict: &Verdict) -> String {
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
        let outlook = outlook(verdict, *event);
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

pub(super) fn csv_refused(name: &str, error: &str, message: &str) -> String {
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
pub(super) fn cell(text: &str) -> Cow<'_, str> {
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

fn outlook(verdict: &Verdict, event: Scenario) -> Option<&Outlook> {
    verdict.outlooks.iter().find(|one| one.scenario == event)
}

impl Output {
    pub(super) fn table_head(&self) -> String {
        let lang = self.lang;
        let titles = [
            lang.terminal(TerminalWord::Computer),
            "Windows",
            lang.phrase(Phrase::KindOfLicence),
            lang.phrase(Phrase::Now),
        ];
        let events = self.events.iter().map(|event| lang.scenario(*event));
        let titles: Vec<String> = titles
            .into_iter()
            .chain(events)
            .map(str::to_owned)
            .collect();
        if self.format == Format::Html {
            let cells = cells(&titles, "<th>", html, "</th>");
            let lang = lang.name();
            format!(
                "<!DOCTYPE html>\n<html lang=\"{lang}\"><meta charset=\"utf-8\">\
                 <title>Ninsho</title>\n<table>\n<tr>{cells}</tr>\n"
            )
        } else {
            let rule = "|---".repeat(titles.len());
            format!("{}{rule}|\n", markdown_line(&titles))
        }
    }

    pub(super) fn table_row(&self, name: &str, verdict: &Verdict) -> String {
        let lang = self.lang;
        let facts = &verdict.facts;
        let is_windows = facts.subject == Subject::Windows;
        let now = verdict.now;
        let marked = |symbol: &str, word: &str| format!("{symbol} {word}");
        let mut cells = vec![
            shown(name).into_owned(),
            if is_windows {
                lang.product_name(facts.windows, facts.edition)
            } else {
                String::new()
            },
            lang.kind(verdict.licence.kind).to_owned(),
        ];
        if is_windows {
            cells.push(marked(now.icon().symbol(), lang.now(now)));
            cells.extend(self.events.iter().map(|event| {
                let told =
                    |outlook: &Outlook| marked(outlook.outcome.icon().symbol(), lang.word(outlook));
                outlook(verdict, *event).map_or_else(String::new, told)
            }));
        }
        cells.resize(4 + self.events.len(), String::new());
        self.line(&cells)
    }

    pub(super) fn table_refused(&self, name: &str, said: &str) -> String {
        let mut cells = vec![shown(name).into_owned(), String::new(), said.to_owned()];
        cells.resize(4 + self.events.len(), String::new());
        self.line(&cells)
    }

    fn line(&self, cells: &[String]) -> String {
        if self.format == Format::Html {
            html_line(cells)
        } else {
            markdown_line(cells)
        }
    }
}

/// What stands over a whole report in this form.
pub(super) fn title(form: Option<Form>, name: &str) -> String {
    match form {
        None | Some(Form::Short | Form::Text) => format!("==> {name} <==\n"),
        Some(Form::Markdown) => format!("## {}\n", markdown(name)),
        Some(Form::Html) => format!("<h2>{}</h2>\n", html(name)),
    }
}

pub(super) fn html_line(row: &[String]) -> String {
    let cells = cells(row, "<td>", html, "</td>");
    format!("<tr>{cells}</tr>\n")
}

pub(super) fn markdown_line(row: &[String]) -> String {
    cells(row, "| ", markdown, " ") + "|\n"
}

/// The cells of a row, each escaped and between its marks.
fn cells(row: &[String], before: &str, escaped: fn(&str) -> String, after: &str) -> String {
    let cells = row
        .iter()
        .flat_map(|cell| [before.to_owned(), escaped(cell), after.to_owned()]);
    cells.collect()
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// A text in which nothing is a mark of Markdown.
fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '!' | '#' | '$'
        ) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{cell, markdown};

    #[test]
    fn nothing_in_a_name_is_a_formula() {
        for name in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "|x"] {
            assert!(!cell(name).starts_with(name.trim_start()), "{name}");
        }
        assert_eq!(cell("\t=1"), "\\u{9}=1");
        assert_eq!(cell("PC-1"), "PC-1");
    }

    #[test]
    fn nothing_in_a_name_is_markdown() {
        assert_eq!(markdown("[a](b)|<c>"), "\\[a\\](b)\\|\\<c\\>");
    }
}
