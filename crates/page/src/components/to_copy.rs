//! A text to copy for a step or a to-do.

use ninsho_rules::text::Phrase;
use yew::{Html, Properties, component, html};

use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// An address for the Run box or a browser, or a command.
    pub(crate) text: &'static str,
}

/// The text and its button; the shell copies it and shows the tick.
#[component]
pub(crate) fn ToCopy(props: &Props) -> Html {
    let lang = use_lang();
    let words = lang.phrase(Phrase::Copy);
    html! {
        <p class="line">
            <code translate="no">{ props.text }</code>
            <button
                type="button"
                class="chip"
                data-copy={props.text}
                aria-label={format!("{words}: {}", props.text)}
            >
                { words }
            </button>
        </p>
    }
}
