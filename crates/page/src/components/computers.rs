//! Which computer to show, where the text holds several.

use std::rc::Rc;

use ninsho_rules::Report;
use ninsho_rules::parse::NoticeCode;
use ninsho_rules::text::Phrase;
use yew::{Html, Properties, component, html};

use super::use_lang;
use crate::dispatch::{Dispatch, sending};
use crate::state::Action;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) reports: Vec<Rc<Report>>,
    /// The place of the one that is shown.
    pub(crate) shown: usize,
    pub(crate) dispatch: Dispatch,
}

/// A button for each computer; nothing for one.
#[component]
pub(crate) fn Computers(props: &Props) -> Html {
    let lang = use_lang();
    if props.reports.len() < 2 {
        return Html::default();
    }
    let several = lang.notice(NoticeCode::SeveralWindows);
    let buttons = props.reports.iter().enumerate().map(|(place, report)| {
        let facts = &report.verdict.facts;
        let pressed = if place == props.shown {
            "true"
        } else {
            "false"
        };
        let onclick = sending(&props.dispatch, Action::SelectComputer(place));
        html! {
            <button
                type="button"
                class="chip"
                data-action="system"
                data-value={place.to_string()}
                aria-pressed={pressed}
                {onclick}
            >
                { place + 1 }{ ": " }{ lang.product_name(facts.windows, facts.edition) }
                if report.is_of_another_pc() {
                    { " (" }{ lang.phrase(Phrase::AnotherPc) }{ ")" }
                }
            </button>
        }
    });
    html! {
        <div class="systems" role="group" aria-label={several}>
            <span>{ several }</span>
            { for buttons }
        </div>
    }
}
