//! What the page says when there is no verdict to show.

use ninsho_rules::parse::NoticeCode;
use ninsho_rules::share::LinkError;
use ninsho_rules::text::{Lang, Phrase};
use yew::prelude::{Html, html};

/// A link that could not be opened.
pub(crate) fn bad_link(error: LinkError, lang: Lang) -> Html {
    message(
        Phrase::LinkTitle,
        error.name(),
        lang.link_error(error),
        lang,
    )
}

/// A text in which no Windows licence was found.
pub(crate) fn nothing(code: NoticeCode, lang: Lang) -> Html {
    message(Phrase::NothingTitle, code.name(), lang.notice(code), lang)
}

fn message(title: Phrase, code: &'static str, sentence: &'static str, lang: Lang) -> Html {
    html! {
        <section class="message" data-message={code} role="status">
            <h2>{ lang.phrase(title) }</h2>
            <p>{ sentence }</p>
        </section>
    }
}
