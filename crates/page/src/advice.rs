//! What to do today.

use ninsho_rules::judge::Advice;
use ninsho_rules::text::{Lang, Phrase};
use yew::prelude::{Html, html};

/// The list, the most useful first.
pub(crate) fn advice(list: &[Advice], lang: Lang) -> Html {
    html! {
        <section aria-labelledby="advice-title">
            <h2 id="advice-title">{ lang.phrase(Phrase::AdviceTitle) }</h2>
            <p class="note">{ lang.phrase(Phrase::AdviceNote) }</p>
            <ol class="todo">
                { for list.iter().map(|advice| html! {
                    <li data-advice={advice.name()}>
                        <b>{ lang.advice(*advice) }</b>
                        <span class="detail">{ lang.advice_detail(*advice) }</span>
                    </li>
                }) }
            </ol>
        </section>
    }
}
