//! The icons ◎ ○ △ × ? –, drawn so that they look the same everywhere.

use ninsho_rules::judge::OutcomeIcon;
use yew::{Html, Properties, component, html};

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) icon: OutcomeIcon,
}

/// The icon as a picture. Its word always stands beside it, so screen readers skip it.
#[component]
pub(crate) fn Icon(props: &Props) -> Html {
    html! {
        <span class="sign" data-mark={props.icon.name()} aria-hidden="true">
            <svg viewBox="0 0 24 24"><path d={path(props.icon)} /></svg>
        </span>
    }
}

const fn path(icon: OutcomeIcon) -> &'static str {
    match icon {
        OutcomeIcon::Best => {
            "M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0M6.5 12a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0"
        }
        OutcomeIcon::Good => "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0",
        OutcomeIcon::Care => "M12 4 21 20 3 20Z",
        OutcomeIcon::Bad => "M5 5 19 19M19 5 5 19",
        OutcomeIcon::Open => "M8 9a4 4 0 1 1 6 3.4c-1.3.8-2 1.6-2 3.1M12 19v.8",
        OutcomeIcon::Na => "M6 12H18",
    }
}
