//! What people often ask of a PC like this one: a line each, which opens to its answer.

use std::rc::Rc;

use ninsho_rules::Verdict;
use ninsho_rules::judge::Asked;
use ninsho_rules::text::Phrase;
use yew::{Html, Properties, component, html};

use super::disclosure::Disclosure;
use super::replies::said;
use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
    /// What the text asks, and is answered elsewhere.
    pub(crate) known: Vec<Asked>,
}

/// The questions; nothing where none fits.
#[component]
pub(crate) fn OftenAsked(props: &Props) -> Html {
    let lang = use_lang();
    let often = props.verdict.often_asked(&props.known);
    if often.is_empty() {
        return Html::default();
    }
    let questions = often.iter().map(|(asked, reply)| {
        html! {
            <li key={asked.name()} data-often={asked.name()}>
                <Disclosure summary={html! { <span>{ lang.asked(*asked) }</span> }}>
                    { said(reply, lang) }
                </Disclosure>
            </li>
        }
    });
    html! {
        <section class="often" aria-labelledby="often-title">
            <h2 id="often-title">{ lang.phrase(Phrase::OftenAsked) }</h2>
            <ul>{ for questions }</ul>
        </section>
    }
}
