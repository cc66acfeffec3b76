//! The promise beside the field, once something stands in it.

use ninsho_rules::text::Phrase;
use yew::{Html, Properties, component, html};

use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// How many requests the page has made since it was loaded.
    pub(crate) requests: u32,
}

/// The browser's own count, and how to see it oneself.
#[component]
pub(crate) fn Promise(props: &Props) -> Html {
    let lang = use_lang();
    html! {
        <p class="promise">
            <b>{ lang.phrase(Phrase::PromiseCount) }{ ": " }{ props.requests }</b>
            <span>{ lang.phrase(Phrase::PromiseDetail) }</span>
            <button type="button" data-open="prove">{ lang.phrase(Phrase::PromiseProof) }</button>
        </p>
    }
}
