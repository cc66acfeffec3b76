//! Signs that an activation may not last: what is seen, what may follow, the innocent reasons.

use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Sign, Verdict};
use yew::prelude::{Html, html};

use crate::cite;

/// What stands out on this PC; nothing at all when nothing does.
pub(crate) fn signs(verdict: &Verdict, lang: Lang) -> Html {
    html! {
        if !verdict.signs.is_empty() {
            <section class="signs">
                <h3>{ lang.phrase(Phrase::SignsTitle) }</h3>
                <ul class="rules">{ for verdict.signs.iter().map(|sign| item(*sign, lang)) }</ul>
                <p class="explained">{ lang.phrase(Phrase::SignsNote) }</p>
            </section>
        }
    }
}

/// Every sign, those that are not shown among them, for “how we judge”.
pub(crate) fn all(lang: Lang) -> Html {
    html! { <ul class="rules">{ for Sign::ALL.iter().map(|sign| item(*sign, lang)) }</ul> }
}

fn item(sign: Sign, lang: Lang) -> Html {
    let row = sign.row();
    html! {
        <li data-sign={sign.name()}>
            if !row.shown {
                <b>{ lang.phrase(Phrase::SignHidden) }{ ": " }</b>
            }
            { lang.sign(sign) }{ " " }{ lang.sign_follows(sign) }{ " " }{ lang.sign_innocent(sign) }
            { cite::sources(row.sources, lang) }
        </li>
    }
}
