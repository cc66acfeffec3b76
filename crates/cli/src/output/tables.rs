//! One row a PC: CSV for programs, Markdown and HTML for people.

use ninsho_intake::{html_line, markdown_line, shown};
use ninsho_rules::judge::Outlook;
use ninsho_rules::text::{Phrase, TerminalWord};
use ninsho_rules::{Subject, Verdict};

use super::Output;
use crate::args::Format;

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
            let cells = html_line(&titles).replace("td>", "th>");
            let lang = lang.name();
            format!(
                "<!DOCTYPE html>\n<html lang=\"{lang}\"><meta charset=\"utf-8\">\
                 <title>Ninsho</title>\n<table>\n{cells}"
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
                verdict.outlook(*event).map_or_else(String::new, told)
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
