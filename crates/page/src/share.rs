//! Sharing the result: by link, and in other ways.

use ninsho_rules::text::{Lang, Phrase};

use crate::draw::Draw;
use crate::qr;
use crate::way::{Parcel, Way};

/// What became of the last copy.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Copied {
    NotYet,
    Done,
    Failed,
}

/// The link in the corner of a printed sheet, to look again later or on a phone.
pub(crate) fn paper(draw: &mut Draw, link: &str, lang: Lang) {
    draw.put("div.paper", |draw| {
        draw.open("a");
        draw.with("href", link);
        draw.line("b", lang.phrase(Phrase::LookAgain));
        draw.line("span", link);
        draw.close();
        qr::draw(draw, link, lang.phrase(Phrase::AsQr));
    });
}

/// What the share strip shows.
pub(crate) struct Strip<'a> {
    pub(crate) parcel: Parcel<'a>,
    /// The way of which is shown what goes out.
    pub(crate) way: Option<Way>,
    pub(crate) copied: Copied,
}

impl Strip<'_> {
    /// The button, the link itself to look at first, what it holds, and the other ways.
    pub(crate) fn draw(&self, draw: &mut Draw, link: &str) {
        let lang = self.parcel.lang;
        let copy = lang.phrase(Phrase::CopyLink);
        draw.put("section.share", |draw| {
            draw.with("aria-label", copy);
            draw.later(|draw| self.inside(draw, link));
        });
    }

    fn inside(&self, draw: &mut Draw, link: &str) {
        let lang = self.parcel.lang;
        let copy = lang.phrase(Phrase::CopyLink);
        draw.put("div.row", |draw| {
            draw.button("button.btn", ("share", ""), copy);
            draw.open("input");
            draw.with("type", "text");
            draw.with("readonly", "");
            draw.with("value", link);
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
        if self.parcel.home.is_none() {
            draw.line("p", lang.phrase(Phrase::LinkFromFile));
        }
        draw.line("p", lang.phrase(Phrase::LinkNote));
        self.ways(draw);
        if let Some(way) = self.way {
            self.goes_out(draw, way, link);
        }
    }

    /// A button for each other way.
    fn ways(&self, draw: &mut Draw) {
        let lang = self.parcel.lang;
        draw.put("div.forms", |draw| {
            draw.with("role", "group");
            draw.with("aria-label", lang.phrase(Phrase::OtherForms));
            draw.line("span", lang.phrase(Phrase::OtherForms));
            for (way, words) in Way::ALL {
                // Without an address before it, no phone can open the link.
                if way == Way::Code && self.parcel.home.is_none() {
                    continue;
                }
                draw.open("button.chip");
                draw.with("type", "button");
                draw.with("data-action", "form");
                draw.with("data-value", way.name());
                let pressed = self.way == Some(way);
                draw.with("aria-pressed", if pressed { "true" } else { "false" });
                draw.text(lang.phrase(words));
                draw.close();
            }
            draw.button("button.chip", ("print", ""), lang.phrase(Phrase::Print));
        });
    }

    /// Exactly what goes out this way.
    fn goes_out(&self, draw: &mut Draw, way: Way, link: &str) {
        let lang = self.parcel.lang;
        draw.put("div.goes-out", |draw| {
            let Some(text) = self.parcel.text(way) else {
                qr::draw(draw, link, lang.phrase(Phrase::AsQr));
                draw.line("p", lang.phrase(Phrase::QrNote));
                return;
            };
            draw.line("p", lang.phrase(Phrase::GoesOut));
            draw.open("pre");
            draw.with("tabindex", "0");
            draw.text(&text);
            draw.close();
            draw.button("button.chip", ("copy", ""), lang.phrase(Phrase::CopyThis));
            // Only where the system has a sheet for it: see the style sheet.
            draw.button("button.chip", ("send", ""), lang.phrase(Phrase::Send));
        });
    }
}
