//! Sharing the result by link.

use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Form, Verdict};

use crate::app::button;
use crate::draw::Draw;

/// What became of the last copy.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Copied {
    NotYet,
    Done,
    Failed,
}

/// The whole link, as far as the page knows its own address.
pub(crate) fn whole(home: Option<&str>, fragment: &str) -> String {
    let mut link = home.unwrap_or_default().to_owned();
    link.push_str(fragment);
    link
}

/// What the share strip shows.
pub(crate) struct Strip<'a> {
    pub(crate) verdict: &'a Verdict,
    pub(crate) home: Option<&'a str>,
    /// The form whose text stands there to look at.
    pub(crate) form: Option<Form>,
    pub(crate) copied: Copied,
    pub(crate) lang: Lang,
}

impl Strip<'_> {
    /// The button, the link itself to look at first, what it holds, and the other forms.
    pub(crate) fn draw(&self, draw: &mut Draw, fragment: &str) {
        let lang = self.lang;
        let copy = lang.phrase(Phrase::CopyLink);
        draw.put("section.share", |draw| {
            draw.with("aria-label", copy);
            draw.put("div.row", |draw| {
                button(draw, "button.btn", ("share", ""), copy);
                draw.open("input");
                draw.with("type", "text");
                draw.with("readonly", "");
                draw.with("value", &whole(self.home, fragment));
                draw.with("aria-label", copy);
                draw.close();
            });
            draw.put("p", |draw| {
                draw.with("role", "status");
                draw.text(match self.copied {
                    Copied::NotYet => "",
                    Copied::Done => lang.phrase(Phrase::LinkCopied),
                    Copied::Failed => lang.phrase(Phrase::LinkNotCopied),
                });
            });
            if self.home.is_none() {
                draw.line("p", lang.phrase(Phrase::LinkFromFile));
            }
            draw.line("p", lang.phrase(Phrase::LinkNote));
            self.forms(draw);
        });
    }

    /// The other forms, and the chosen one as it would go out.
    fn forms(&self, draw: &mut Draw) {
        let lang = self.lang;
        draw.put("div.forms", |draw| {
            draw.with("role", "group");
            draw.with("aria-label", lang.phrase(Phrase::OtherForms));
            draw.line("span", lang.phrase(Phrase::OtherForms));
            for (form, words) in [
                (Form::Text, Phrase::AsText),
                (Form::Markdown, Phrase::AsMarkdown),
                (Form::Html, Phrase::AsHtml),
            ] {
                draw.open("button.chip");
                draw.with("type", "button");
                draw.with("data-action", "form");
                draw.with("data-value", form.name());
                let pressed = self.form == Some(form);
                draw.with("aria-pressed", if pressed { "true" } else { "false" });
                draw.text(lang.phrase(words));
                draw.close();
            }
            button(
                draw,
                "button.chip",
                ("print", ""),
                lang.phrase(Phrase::Print),
            );
        });
        let Some(form) = self.form else {
            return;
        };
        draw.put("div.goes-out", |draw| {
            draw.line("p", lang.phrase(Phrase::GoesOut));
            draw.open("pre");
            draw.with("tabindex", "0");
            draw.text(&self.verdict.export(form, lang, self.home));
            draw.close();
            button(
                draw,
                "button.chip",
                ("copy", ""),
                lang.phrase(Phrase::CopyThis),
            );
            // Only where the system has a sheet for it: see the style sheet.
            button(draw, "button.chip", ("send", ""), lang.phrase(Phrase::Send));
        });
    }
}
