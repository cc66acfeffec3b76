//! The result below the field.

use ninsho_rules::judge::Answers;
use ninsho_rules::parse::{self, NoticeCode};
use ninsho_rules::share::{self, Shared};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Report, Subject, Verdict};

use super::{App, Origin, Part};
use crate::draw::Draw;
use crate::share::{self as strip, Strip};
use crate::way::Parcel;
use crate::{advice, code, events, head, message, method, questions, reading, witness};

impl App {
    pub(super) fn draw(&self, draw: &mut Draw) {
        let lang = self.lang;
        if self.aside.is_some() {
            draw.open("p.undo");
            draw.button(
                "button.chip",
                ("restore", ""),
                lang.phrase(Phrase::RestoreText),
            );
            draw.close();
        }
        match &self.origin {
            Origin::Nothing => {}
            Origin::BadLink(error) => message::bad_link(draw, *error, lang),
            Origin::Pasted(reports, shown) => {
                if let Some(report) = reports.get(*shown) {
                    match report.verdict.facts.subject {
                        Subject::Windows => {
                            systems(draw, reports, *shown, lang);
                            self.report(draw, &report.verdict, Some(report), None);
                        }
                        Subject::AddOn => message::nothing(draw, NoticeCode::AddOnOnly, None, lang),
                        Subject::NotWindows => {
                            message::nothing(draw, NoticeCode::NotWindows, None, lang);
                        }
                        Subject::Nothing => {
                            let error = parse::known_code(&self.text);
                            message::nothing(draw, reading::why_nothing(report), error, lang);
                        }
                    }
                }
            }
            Origin::Linked(shared, verdict) => self.report(draw, verdict, None, Some(shared)),
        }
        method::method(draw, self.looked_at.contains(&Part::Method), lang);
        draw.put("p.hush", |draw| {
            draw.with("role", "status");
            if let Some(verdict) = self.verdict() {
                draw.text(lang.kind(verdict.licence.kind));
            }
        });
    }

    fn report(
        &self,
        draw: &mut Draw,
        verdict: &Verdict,
        report: Option<&Report>,
        shared: Option<&Shared>,
    ) {
        let lang = self.lang;
        draw.put("article.report", |draw| {
            // Another PC's report begins anew, with its details closed again.
            let about = share::link(&verdict.facts, &Answers::default());
            draw.with("about", about.as_deref().unwrap_or(""));
            self.banner(draw, report, shared);
            head::head(draw, verdict, self.before.as_ref(), lang);
            code::code(draw, verdict, lang);
            events::events(draw, verdict, lang);
            witness::wanted(draw, verdict, lang);
            draw.put("div.two", |draw| {
                draw.later(|draw| {
                    questions::questions(draw, &self.asked, &self.answers, lang);
                    advice::advice(draw, &verdict.advice, lang);
                });
            });
            if let Some(report) = report {
                let text = self
                    .looked_at
                    .contains(&Part::Reading)
                    .then_some(&*self.text);
                reading::reading(draw, report, text, lang);
            }
            let parcel = Parcel {
                verdict,
                report,
                home: self.home(),
                lang,
            };
            if let Some(link) = parcel.link() {
                if self.looked_at.contains(&Part::Paper) && parcel.home.is_some() {
                    strip::paper(draw, &link, lang);
                }
                let (way, copied) = (self.way, self.copied);
                Strip {
                    parcel,
                    way,
                    copied,
                }
                .draw(draw, &link);
            }
        });
    }
}

/// Which computer to show, where the text holds several.
fn systems(draw: &mut Draw, reports: &[Report], shown: usize, lang: Lang) {
    if reports.len() < 2 {
        return;
    }
    draw.put("div.systems", |draw| {
        draw.with("role", "group");
        draw.with("aria-label", lang.notice(NoticeCode::SeveralWindows));
        draw.line("span", lang.notice(NoticeCode::SeveralWindows));
        for (place, report) in reports.iter().enumerate() {
            let facts = &report.verdict.facts;
            let value = place.to_string();
            draw.open("button.chip");
            draw.with("type", "button");
            draw.with("data-action", "system");
            draw.with("data-value", &value);
            draw.with(
                "aria-pressed",
                if place == shown { "true" } else { "false" },
            );
            draw.show(place + 1);
            draw.text(": ");
            draw.text(&lang.product_name(facts.windows, facts.edition));
            draw.close();
        }
    });
}
