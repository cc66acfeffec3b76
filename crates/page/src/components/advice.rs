//! What to do today.

use std::rc::Rc;

use ninsho_rules::Verdict;
use ninsho_rules::text::Phrase;
use yew::{Html, Properties, component, html};

use super::to_copy::ToCopy;
use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
}

/// The list, the most useful first, each with how it is done; nothing where there is none.
#[component]
pub(crate) fn AdviceList(props: &Props) -> Html {
    let lang = use_lang();
    let verdict = &props.verdict;
    if verdict.advice.is_empty() {
        return Html::default();
    }
    let items = verdict.advice.iter().map(|advice| {
        html! {
            <li data-advice={advice.name()}>
                <b>{ lang.advice(*advice) }</b>
                <span class="detail">{ lang.advice_detail(*advice) }</span>
                if advice.is_in_settings() {
                    <span class="detail">{ lang.activation_page(verdict.facts.windows) }</span>
                }
                if let Some(text) = advice.copy() {
                    <ToCopy {text} />
                }
            </li>
        }
    });
    html! {
        <section class="today" aria-labelledby="advice-title">
            <h2 id="advice-title">{ lang.phrase(Phrase::AdviceTitle) }</h2>
            <p class="note">{ lang.phrase(Phrase::AdviceNote) }</p>
            <ol class="todo">{ for items }</ol>
        </section>
    }
}
