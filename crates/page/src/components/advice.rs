//! What to do today.

use std::rc::Rc;

use ninsho_rules::Verdict;
use ninsho_rules::text::Phrase;
use yew::{Html, Properties, component, html};

use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
}

/// The list, the most useful first.
#[component]
pub(crate) fn AdviceList(props: &Props) -> Html {
    let lang = use_lang();
    let items = props.verdict.advice.iter().map(|advice| {
        html! {
            <li data-advice={advice.name()}>
                <b>{ lang.advice(*advice) }</b>
                <span class="detail">{ lang.advice_detail(*advice) }</span>
            </li>
        }
    });
    html! {
        <section aria-labelledby="advice-title">
            <h2 id="advice-title">{ lang.phrase(Phrase::AdviceTitle) }</h2>
            <p class="note">{ lang.phrase(Phrase::AdviceNote) }</p>
            <ol class="todo">{ for items }</ol>
        </section>
    }
}
