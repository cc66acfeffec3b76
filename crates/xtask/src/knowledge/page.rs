//! The frame of a page of the reference: plain HTML, no script, nothing loaded.

use std::fmt::Write as _;

use ninsho_rules::text::{Lang, Phrase, ReferenceWord};
use ninsho_rules::{KNOWLEDGE_DATE, SourceId};

use crate::policy;

const STYLE: &str = include_str!("reference.css");

/// A page under construction.
pub(super) struct Page {
    pub(super) lang: Lang,
    body: String,
}

impl Page {
    /// An empty page in this language.
    pub(super) const fn new(lang: Lang) -> Self {
        Self {
            lang,
            body: String::new(),
        }
    }

    /// The word in the language of the page.
    pub(super) fn word(&self, word: ReferenceWord) -> &'static str {
        self.lang.reference(word)
    }

    /// Markup, as it is.
    pub(super) fn markup(&mut self, markup: &str) {
        self.body.push_str(markup);
    }

    /// A heading.
    pub(super) fn heading(&mut self, text: &str) {
        let _ = write!(self.body, "<h2>{}</h2>", escaped(text));
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, text: &str) {
        let _ = write!(self.body, "<p>{}</p>", escaped(text));
    }

    /// A list of these items, which are markup already.
    pub(super) fn list(&mut self, tag: &str, items: impl IntoIterator<Item = String>) {
        let _ = write!(self.body, "<{tag}>");
        for item in items {
            let _ = write!(self.body, "<li>{item}</li>");
        }
        let _ = write!(self.body, "</{tag}>");
    }

    /// A table of these rows, whose cells are markup already; the first cell names its row.
    pub(super) fn table(&mut self, heads: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
        self.body.push_str("<table><thead><tr>");
        for head in heads {
            let _ = write!(self.body, "<th scope=\"col\">{}</th>", escaped(head));
        }
        self.body.push_str("</tr></thead><tbody>");
        for row in rows {
            self.body.push_str("<tr>");
            for (at, cell) in row.iter().enumerate() {
                let _ = match at {
                    0 => write!(self.body, "<th scope=\"row\">{cell}</th>"),
                    _ => write!(self.body, "<td>{cell}</td>"),
                };
            }
            self.body.push_str("</tr>");
        }
        self.body.push_str("</tbody></table>");
    }

    /// The sources under their heading: who, of what kind, from when, and when checked.
    pub(super) fn sources(&mut self, sources: &[SourceId]) {
        let lang = self.lang;
        self.heading(lang.phrase(Phrase::Sources));
        let item = |id: &SourceId| {
            let row = id.row();
            let name = escaped(lang.source(*id));
            let name = match (row.address(), row.unlinked()) {
                (Some(address), _) => format!(
                    "<a href=\"{}\" rel=\"noreferrer\">{name}</a>",
                    escaped(address)
                ),
                (None, Some(reason)) => format!("{name} ({})", escaped(lang.no_address(reason))),
                (None, None) => name,
            };
            format!(
                "{name} <small>{} · {} · {} {}</small>",
                escaped(lang.source_kind(row.kind)),
                escaped(&lang.dated(row)),
                escaped(lang.phrase(Phrase::Checked)),
                row.checked
            )
        };
        self.list("ul", sources.iter().map(item));
    }

    /// The whole document. `up` leads from its folder to that of the language; `path` is where
    /// the page stands in that folder, as it does in every other language's.
    pub(super) fn document(self, title: &str, above: &str, up: &str, path: &str) -> String {
        let lang = self.lang;
        let others = Lang::ALL.iter().filter(|other| **other != lang);
        let link = |other: &Lang| {
            format!(
                " <a href=\"{up}../{tag}/{path}.html\" lang=\"{tag}\" hreflang=\"{tag}\">{}</a>",
                other.name_of_language(),
                tag = other.name(),
            )
        };
        let others: Vec<String> = others.map(link).collect();
        let others = others.concat();
        format!(
            "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <meta name=\"color-scheme\" content=\"light dark\">\
             <title>{title} — Ninsho</title><style>{STYLE}</style></head><body><nav>\
             <a href=\"{up}index.html\">{}</a>{others}\
             </nav><main><p class=\"above\">{}</p><h1>{title}</h1>{}\
             <p class=\"paste\"><a href=\"{up}../../index.html\">{}</a></p></main>\
             <footer>{} {KNOWLEDGE_DATE}</footer></body></html>\n",
            lang.name(),
            policy::of_plain_page(STYLE),
            escaped(self.word(ReferenceWord::Reference)),
            escaped(above),
            self.body,
            escaped(self.word(ReferenceWord::Paste)),
            escaped(self.word(ReferenceWord::Foot)),
            title = escaped(title),
        )
    }
}

/// The text as HTML shows it.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
