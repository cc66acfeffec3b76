//! Totals: how many PCs of each kind, how they stand now, and what becomes of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ninsho_rules::judge::{Kind, Now, Outcome, OutcomeIcon, Scenario};
use ninsho_rules::text::{Lang, Phrase, TerminalWord};
use ninsho_rules::{Subject, Verdict};
use serde_json::{Map, Value, json};

use crate::{Reason, html_line, markdown_line};

/// Counts that can be added up in any order.
#[derive(Debug, Default)]
pub struct Summary {
    pcs: usize,
    unrecognised: usize,
    unreadable: BTreeMap<&'static str, usize>,
    kinds: BTreeMap<Kind, usize>,
    now: BTreeMap<Now, usize>,
    outlooks: BTreeMap<(Scenario, Outcome), usize>,
}

/// Adds the counts of one map to another.
fn join<K: Ord>(all: &mut BTreeMap<K, usize>, more: BTreeMap<K, usize>) {
    for (key, count) in more {
        *all.entry(key).or_default() += count;
    }
}

impl Summary {
    /// That of an input which cannot be read.
    pub fn refused(reason: &Reason) -> Self {
        Self {
            unreadable: BTreeMap::from([(reason.name(), 1)]),
            ..Self::default()
        }
    }

    /// Counts an input that cannot be read, for the reason of this name.
    pub fn refuse(&mut self, reason: &'static str) {
        *self.unreadable.entry(reason).or_default() += 1;
    }

    /// Counts one PC.
    pub fn add(&mut self, verdict: &Verdict) {
        if verdict.facts.subject != Subject::Windows {
            self.unrecognised += 1;
            return;
        }
        self.pcs += 1;
        *self.kinds.entry(verdict.licence.kind).or_default() += 1;
        *self.now.entry(verdict.now).or_default() += 1;
        for outlook in &verdict.outlooks {
            let key = (outlook.scenario, outlook.outcome);
            *self.outlooks.entry(key).or_default() += 1;
        }
    }

    /// Counts all that was counted there.
    pub fn join(&mut self, more: Self) {
        self.pcs += more.pcs;
        self.unrecognised += more.unrecognised;
        join(&mut self.unreadable, more.unreadable);
        join(&mut self.kinds, more.kinds);
        join(&mut self.now, more.now);
        join(&mut self.outlooks, more.outlooks);
    }

    /// One object in the names of the report.
    pub fn json(&self) -> String {
        let count = |(name, count): (&str, &usize)| (name.to_owned(), json!(count));
        let kinds: Map<_, _> = self
            .kinds
            .iter()
            .map(|(kind, n)| count((kind.name(), n)))
            .collect();
        let now: Map<_, _> = self
            .now
            .iter()
            .map(|(now, n)| count((now.name(), n)))
            .collect();
        let mut outlooks = Map::new();
        for ((event, outcome), n) in &self.outlooks {
            let event = outlooks.entry(event.name()).or_insert_with(|| json!({}));
            if let Value::Object(event) = event {
                event.insert(outcome.name().to_owned(), json!(n));
            }
        }
        let all = json!({
            "pcs": self.pcs,
            "unrecognised": self.unrecognised,
            "unreadable": self.unreadable,
            "kinds": kinds,
            "now": now,
            "outlooks": outlooks,
        });
        format!("{all}\n")
    }

    /// Rows of three cells: what is counted, of which value, and how many.
    pub fn csv(&self) -> String {
        let mut out = String::from("count_of,value,count\n");
        let mut row = |of: &str, value: &str, count: usize| {
            // Writing to a string cannot fail, and none of these names has a comma.
            let _ = writeln!(out, "{of},{value},{count}");
        };
        row("pcs", "", self.pcs);
        row("unrecognised", "", self.unrecognised);
        for (reason, count) in &self.unreadable {
            row("unreadable", reason, *count);
        }
        for (kind, count) in &self.kinds {
            row("kind", kind.name(), *count);
        }
        for (now, count) in &self.now {
            row("now", now.name(), *count);
        }
        for ((event, outcome), count) in &self.outlooks {
            row(event.name(), outcome.name(), *count);
        }
        out
    }

    /// Lines for a terminal.
    pub fn text(&self, lang: Lang, events: &[Scenario]) -> String {
        let mut out = String::new();
        for (title, rows) in self.groups(lang, events) {
            if !title.is_empty() {
                let _ = writeln!(out, "\n{title}");
            }
            for (name, count) in rows {
                let _ = writeln!(out, "{count:>9}  {name}");
            }
        }
        out
    }

    /// A Markdown table.
    pub fn markdown(&self, lang: Lang, events: &[Scenario]) -> String {
        let mut out = String::from("|  |  |\n|---|---:|\n");
        for (title, rows) in self.groups(lang, events) {
            if !title.is_empty() {
                let _ = writeln!(out, "| **{title}** |  |");
            }
            for (name, count) in rows {
                out.push_str(&markdown_line(&[name, count.to_string()]));
            }
        }
        out
    }

    /// A page with a table.
    pub fn html(&self, lang: Lang, events: &[Scenario]) -> String {
        let mut out = String::from(
            "<!DOCTYPE html>\n<meta charset=\"utf-8\"><title>Ninsho</title>\n<table>\n",
        );
        for (title, rows) in self.groups(lang, events) {
            if !title.is_empty() {
                let _ = writeln!(out, "<tr><th colspan=\"2\">{title}</th></tr>");
            }
            for (name, count) in rows {
                out.push_str(&html_line(&[name, count.to_string()]));
            }
        }
        out.push_str("</table>\n");
        out
    }

    /// What people read: titles, and under each what is counted, the most frequent first.
    fn groups(&self, lang: Lang, events: &[Scenario]) -> Vec<(String, Vec<(String, usize)>)> {
        let said = |of: TerminalWord| lang.terminal(of).to_owned();
        let all = vec![
            (said(TerminalWord::Computers), self.pcs),
            (said(TerminalWord::NotRecognised), self.unrecognised),
            (said(TerminalWord::NotRead), self.unreadable.values().sum()),
        ];
        let mut kinds: Vec<_> = self
            .kinds
            .iter()
            .map(|(kind, n)| (lang.kind(*kind).to_owned(), *n))
            .collect();
        kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let now = self.now.iter();
        let now = now.map(|(now, n)| (format!("{} {}", now.icon().symbol(), lang.now(*now)), *n));
        let mut groups = vec![
            (String::new(), all),
            (lang.phrase(Phrase::KindOfLicence).to_owned(), kinds),
            (lang.phrase(Phrase::Now).to_owned(), now.collect()),
        ];
        for event in events {
            let of_event = self.outlooks.iter().filter(|((of, _), _)| of == event);
            let mut rows: Vec<(OutcomeIcon, Outcome, usize)> = of_event
                .map(|((_, outcome), n)| (outcome.icon(), *outcome, *n))
                .collect();
            rows.sort_unstable();
            let rows = rows.into_iter().map(|(icon, outcome, count)| {
                (
                    format!("{} {}", icon.symbol(), lang.outcome(outcome)),
                    count,
                )
            });
            groups.push((lang.scenario(*event).to_owned(), rows.collect()));
        }
        groups.retain(|(_, rows)| !rows.is_empty());
        groups
    }
}
