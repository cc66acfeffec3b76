//! The marks ◎ ○ △ × ? –, drawn so that they look the same everywhere.

use ninsho_rules::judge::Mark;
use yew::prelude::{Html, classes, html};

/// The mark as a picture. Its word always stands beside it, so readers of text skip it.
pub(crate) fn sign(mark: Mark) -> Html {
    let drawing = match mark {
        Mark::Best => {
            html! { <><circle cx="12" cy="12" r="9.5"/><circle cx="12" cy="12" r="5.5"/></> }
        }
        Mark::Good => html! { <circle cx="12" cy="12" r="8.5"/> },
        Mark::Care => html! { <path d="M12 4 21 20 3 20Z"/> },
        Mark::Bad => html! { <path d="M5 5 19 19M19 5 5 19"/> },
        Mark::Open => html! { <path d="M8 9a4 4 0 1 1 6 3.4c-1.3.8-2 1.6-2 3.1M12 19v.8"/> },
        Mark::Na => html! { <path d="M6 12H18"/> },
    };
    html! {
        <span class={classes!("sign", mark.name())} aria-hidden="true">
            <svg viewBox="0 0 24 24">{ drawing }</svg>
        </span>
    }
}
