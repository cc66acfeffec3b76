//! Indicators that an activation may not last: what is seen, what may follow, the innocent
//! reasons.

use ninsho_rules::Indicator;
use ninsho_rules::text::Phrase;
use yew::{Html, Properties, component, html};

use super::citation::Sources;
use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) indicators: Vec<Indicator>,
}

/// What stands out on this PC; nothing at all when nothing does.
#[component]
pub(crate) fn Indicators(props: &Props) -> Html {
    let lang = use_lang();
    if props.indicators.is_empty() {
        return Html::default();
    }
    html! {
        <section class="signs">
            <h3>{ lang.phrase(Phrase::IndicatorsTitle) }</h3>
            <IndicatorList indicators={props.indicators.clone()} />
            <p class="explained">{ lang.phrase(Phrase::IndicatorsNote) }</p>
        </section>
    }
}

/// Indicators as a list, those that are not shown to anybody among them.
#[component]
pub(crate) fn IndicatorList(props: &Props) -> Html {
    let lang = use_lang();
    let items = props.indicators.iter().map(|indicator| {
        let row = indicator.row();
        html! {
            <li data-sign={indicator.name()}>
                if !row.shown {
                    <b>{ lang.phrase(Phrase::IndicatorHidden) }{ ": " }</b>
                }
                { lang.indicator(*indicator) }
                { lang.gap() }
                { lang.indicator_follows(*indicator) }
                { lang.gap() }
                { lang.indicator_innocent(*indicator) }
                <Sources ids={row.sources.to_vec()} />
            </li>
        }
    });
    html! { <ul class="rules">{ for items }</ul> }
}
