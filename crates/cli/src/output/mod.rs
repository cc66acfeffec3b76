//! What is printed of each input, made by whichever core judged it.

mod sheets;
mod tables;

use ninsho_intake::{
    Entry, Input, Summary, Unreadable, csv_head, csv_refused, csv_row, html, markdown,
    ndjson_refused, ndjson_row, shown,
};
use ninsho_rules::judge::Scenario;
use ninsho_rules::text::Lang;
use ninsho_rules::{Form, Inspector, Layout, Report, Subject, Verdict};
use time::Date;

use crate::args::{FailOn, Format, Inspect};
use crate::exit::Findings;
use crate::lang;

/// What ends a page of a table.
const HTML_TAIL: &str = "</table>\n";

/// How inputs are judged and reports are printed.
pub(crate) struct Output {
    format: Format,
    form: Option<Form>,
    is_summary: bool,
    lang: Lang,
    inspector: Inspector,
    events: Vec<Scenario>,
    fail_on: FailOn,
    today: Date,
}

/// What came of one input.
pub(crate) struct Piece {
    /// What stands over it where there are several, with its line end.
    pub(crate) title: String,
    /// What to print of it.
    pub(crate) body: String,
    /// What to tell the reader of the terminal.
    pub(crate) complaint: Option<String>,
    /// What the exit code has to say of it.
    pub(crate) findings: Findings,
    /// Its part of the totals, where those are asked for.
    pub(crate) summary: Option<Summary>,
}

impl Output {
    pub(crate) fn of(command: &Inspect, today: Date) -> Self {
        Self {
            format: if command.json {
                Format::Json
            } else {
                command.format
            },
            form: command.form,
            is_summary: command.summary,
            lang: lang::choose(command.lang),
            inspector: Inspector::new(command.answers(), today),
            events: command.events().to_vec(),
            fail_on: command.fail_on,
            today,
        }
    }

    /// Whether each report needs its name over it, where there are several.
    pub(crate) fn has_titles(&self) -> bool {
        self.format == Format::Text && !self.is_summary
    }

    /// What stands before all rows.
    pub(crate) fn head(&self) -> String {
        if self.is_summary {
            return String::new();
        }
        match self.format {
            Format::Csv => csv_head(),
            Format::Markdown | Format::Html => self.table_head(),
            Format::Text | Format::Json | Format::Ndjson => String::new(),
        }
    }

    /// What stands behind all rows.
    pub(crate) fn tail(&self) -> &'static str {
        if self.format == Format::Html && !self.is_summary {
            HTML_TAIL
        } else {
            ""
        }
    }

    /// The totals in the format that was asked for.
    pub(crate) fn totals(&self, summary: &Summary) -> String {
        match self.format {
            Format::Json | Format::Ndjson => summary.json(),
            Format::Csv => summary.csv(),
            Format::Text => summary.text(self.lang, &self.events),
            Format::Markdown => summary.markdown(self.lang, &self.events),
            Format::Html => summary.html(self.lang, &self.events),
        }
    }

    /// Judges an input.
    pub(crate) fn piece(&self, entry: Entry) -> Piece {
        match entry {
            Ok(input) => self.judged(&input),
            Err(error) => self.refused(&error),
        }
    }

    fn judged(&self, input: &Input) -> Piece {
        let report = self.inspector.inspect(&input.text);
        let name = shown(&input.name);
        let mut findings = Findings {
            is_unrecognised: report.verdict.facts.subject != Subject::Windows,
            ..Findings::default()
        };
        for verdict in verdicts(&report) {
            let events = verdict.outlooks.iter();
            let mut asked = events.filter(|one| self.events.contains(&one.scenario));
            findings.is_met |= asked.any(|one| self.fail_on.is_met(one.outcome));
        }
        let body = if self.is_summary {
            String::new()
        } else if let Some(form) = self.form {
            self.forms(&report, form)
        } else {
            match self.format {
                Format::Text => self.sheet(&report),
                Format::Json => report.json(Layout::Line) + "\n",
                Format::Ndjson => ndjson_row(&input.name, &report.json(Layout::Line)),
                Format::Csv => each(&input.name, &report, csv_row),
                Format::Markdown | Format::Html => each(&input.name, &report, |name, verdict| {
                    self.table_row(name, verdict)
                }),
            }
        };
        Piece {
            body,
            complaint: input.note.map(|note| format!("{name}: {note}")),
            findings,
            summary: self.is_summary.then(|| {
                let mut summary = Summary::default();
                verdicts(&report).for_each(|verdict| summary.add(verdict));
                summary
            }),
            title: title(self.form, &name),
        }
    }

    fn refused(&self, error: &Unreadable) -> Piece {
        let name = shown(&error.name);
        let said = error.reason.text(self.lang);
        let said = shown(&said);
        let body = match self.format {
            _ if self.is_summary || self.form.is_some() => String::new(),
            Format::Text | Format::Json => String::new(),
            Format::Ndjson => ndjson_refused(&error.name, error.reason.name(), &said),
            Format::Csv => csv_refused(&error.name, error.reason.name(), &said),
            Format::Markdown | Format::Html => self.table_refused(&error.name, &said),
        };
        // A row of its own says it to whoever reads the output.
        let complaint = body.is_empty().then(|| format!("{name}: {said}"));
        Piece {
            body,
            complaint,
            findings: Findings {
                is_unreadable: true,
                ..Findings::default()
            },
            summary: self.is_summary.then(|| Summary::refused(&error.reason)),
            title: title(self.form, &name),
        }
    }
}

/// The verdict on each PC of an input, in their order.
fn verdicts(report: &Report) -> impl Iterator<Item = &Verdict> {
    let one = report.systems.is_empty().then_some(&report.verdict);
    let systems = report.systems.iter().map(|system| &system.verdict);
    one.into_iter().chain(systems)
}

/// A row for each PC of an input; several of one name are numbered.
fn each(name: &str, report: &Report, row: impl Fn(&str, &Verdict) -> String) -> String {
    let is_one = report.systems.is_empty();
    let rows = verdicts(report).enumerate().map(|(at, verdict)| {
        if is_one {
            row(name, verdict)
        } else {
            row(&format!("{name} ({})", at + 1), verdict)
        }
    });
    rows.collect()
}

/// What stands over a whole report in this form.
fn title(form: Option<Form>, name: &str) -> String {
    match form {
        None | Some(Form::Short | Form::Text) => format!("==> {name} <==\n"),
        Some(Form::Markdown) => format!("## {}\n", markdown(name)),
        Some(Form::Html) => format!("<h2>{}</h2>\n", html(name)),
    }
}
