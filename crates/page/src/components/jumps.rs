//! Ways down the sheet, for a keyboard, a screen reader and a thumb.

use ninsho_rules::text::Phrase;
use yew::{Html, Properties, component, html};

use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// How many questions are there to answer.
    pub(crate) questions: usize,
    /// Whether the result can be shared.
    pub(crate) can_share: bool,
}

/// A button for each part that stands below the first screen; the shell leads there.
#[component]
pub(crate) fn Jumps(props: &Props) -> Html {
    let lang = use_lang();
    let to = |part: &'static str, words: Phrase| {
        html! {
            <button type="button" class="chip" data-open={part}>{ lang.phrase(words) }</button>
        }
    };
    html! {
        <nav class="jumps" aria-label={lang.phrase(Phrase::JumpTitle)}>
            if props.questions > 0 {
                { to("questions-title", Phrase::JumpQuestions) }
            }
            { to("events", Phrase::JumpEvents) }
            if props.can_share {
                { to("share", Phrase::JumpShare) }
            }
        </nav>
    }
}
