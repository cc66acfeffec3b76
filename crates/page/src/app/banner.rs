//! What the visitor should know before reading the verdict.

use ninsho_rules::share::Shared;
use ninsho_rules::text::Phrase;
use ninsho_rules::{Report, is_stale, time};

use super::{App, FIELD};
use crate::draw::Draw;
use crate::reading;

impl App {
    pub(super) fn banner(&self, draw: &mut Draw, report: Option<&Report>, shared: Option<&Shared>) {
        let lang = self.lang;
        let mut lines = Vec::new();
        let mut phrase = |phrase| lines.push(lang.phrase(phrase));
        let knowledge = shared.map(|shared| shared.knowledge);
        if let Some(verdict) = self.verdict() {
            verdict
                .provenance
                .phrases()
                .iter()
                .for_each(|of| phrase(*of));
        }
        if self.text.len() > FIELD {
            phrase(Phrase::FieldCut);
        }
        if is_stale(self.today) {
            phrase(Phrase::Stale);
        }
        lines.extend(
            report
                .into_iter()
                .flat_map(reading::urgent)
                .map(|code| lang.notice(code)),
        );
        if lines.is_empty() {
            return;
        }
        draw.put("div.banner", |draw| {
            for line in lines {
                draw.line("p", line);
            }
            if let Some(Some(date)) = knowledge {
                draw.open("p");
                draw.text(lang.phrase(Phrase::SharedKnowledge));
                draw.text(": ");
                draw.text(&date.to_string());
                draw.close();
                self.changes(draw, date);
            }
        });
    }

    /// What the sender's page said otherwise on its day, and why.
    fn changes(&self, draw: &mut Draw, then: time::Date) {
        let lang = self.lang;
        let changes = self
            .verdict()
            .map(|verdict| verdict.changes(then, self.today))
            .unwrap_or_default();
        if changes.is_empty() {
            return;
        }
        draw.line("p", lang.phrase(Phrase::ChangedSince));
        draw.put("ul.changes", |draw| {
            for change in changes {
                draw.open("li");
                draw.with("data-change", change.scenario.name());
                draw.line("b", lang.scenario(change.scenario));
                draw.text(": ");
                draw.text(lang.outcome(change.before));
                draw.text(" → ");
                draw.text(lang.outcome(change.after));
                draw.text(" (");
                draw.text(&change.since.from().to_string());
                draw.text(") ");
                draw.text(lang.era(change.since));
                draw.close();
            }
        });
    }
}
