//! Sharing the result by link.

use ninsho_rules::text::{Lang, Phrase};

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

/// The button, the link itself to look at first, and what it holds.
pub(crate) fn share(
    draw: &mut Draw,
    home: Option<&str>,
    fragment: &str,
    copied: Copied,
    lang: Lang,
) {
    let copy = lang.phrase(Phrase::CopyLink);
    draw.put("section.share", |draw| {
        draw.with("aria-label", copy);
        draw.put("div.row", |draw| {
            draw.open("button.btn");
            draw.with("type", "button");
            draw.with("data-action", "share");
            draw.text(copy);
            draw.close();
            draw.open("input");
            draw.with("type", "text");
            draw.with("readonly", "");
            draw.with("value", &whole(home, fragment));
            draw.with("aria-label", copy);
            draw.close();
        });
        draw.put("p", |draw| {
            draw.with("role", "status");
            draw.text(match copied {
                Copied::NotYet => "",
                Copied::Done => lang.phrase(Phrase::LinkCopied),
                Copied::Failed => lang.phrase(Phrase::LinkNotCopied),
            });
        });
        if home.is_none() {
            draw.line("p", lang.phrase(Phrase::LinkFromFile));
        }
        draw.line("p", lang.phrase(Phrase::LinkNote));
    });
}
