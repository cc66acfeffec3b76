//! What the page says when there is no verdict to show.

use ninsho_rules::parse::NoticeCode;
use ninsho_rules::share::LinkError;
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Code, written_code};

use crate::cite;
use crate::draw::Draw;

/// A link that could not be opened.
pub(crate) fn bad_link(draw: &mut Draw, error: LinkError, lang: Lang) {
    message(
        draw,
        Phrase::LinkTitle,
        error.name(),
        lang.link_error(error),
        None,
        lang,
    );
}

/// A text in which no Windows licence was found; `error` is what Windows says in it.
pub(crate) fn nothing(draw: &mut Draw, code: NoticeCode, error: Option<Code>, lang: Lang) {
    message(
        draw,
        Phrase::NothingTitle,
        code.name(),
        lang.notice(code),
        error,
        lang,
    );
}

fn message(
    draw: &mut Draw,
    title: Phrase,
    code: &str,
    sentence: &str,
    error: Option<Code>,
    lang: Lang,
) {
    draw.put("section.message", |draw| {
        draw.with("data-message", code);
        draw.with("role", "status");
        draw.line("h2", lang.phrase(title));
        if let Some(error) = error {
            let row = error.row();
            draw.put("p", |draw| {
                draw.line("b", &written_code(row.number));
                draw.text(" ");
                draw.text(lang.code(error));
                cite::sources(draw, row.sources, lang);
            });
        }
        draw.open("p");
        if code == NoticeCode::VbscriptMissing.name() {
            draw.lead("helper", sentence);
        } else {
            draw.text(sentence);
        }
        draw.close();
    });
}
