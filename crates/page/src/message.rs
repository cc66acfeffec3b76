//! What the page says when there is no verdict to show.

use ninsho_rules::parse::NoticeCode;
use ninsho_rules::share::LinkError;
use ninsho_rules::text::{Lang, Phrase};

use crate::draw::Draw;

/// A link that could not be opened.
pub(crate) fn bad_link(draw: &mut Draw, error: LinkError, lang: Lang) {
    message(
        draw,
        Phrase::LinkTitle,
        error.name(),
        lang.link_error(error),
        lang,
    );
}

/// A text in which no Windows licence was found.
pub(crate) fn nothing(draw: &mut Draw, code: NoticeCode, lang: Lang) {
    message(
        draw,
        Phrase::NothingTitle,
        code.name(),
        lang.notice(code),
        lang,
    );
}

fn message(draw: &mut Draw, title: Phrase, code: &str, sentence: &str, lang: Lang) {
    draw.put("section.message", |draw| {
        draw.with("data-message", code);
        draw.with("role", "status");
        draw.line("h2", lang.phrase(title));
        draw.open("p");
        if code == NoticeCode::VbscriptMissing.name() {
            draw.lead("helper", sentence);
        } else {
            draw.text(sentence);
        }
        draw.close();
    });
}
