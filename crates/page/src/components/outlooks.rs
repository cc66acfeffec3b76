//! The health-check sheet: one line an event, grouped, always in the same order.

use std::rc::Rc;

use ninsho_rules::Verdict;
use ninsho_rules::judge::ScenarioGroup;
use ninsho_rules::text::Phrase;
use yew::{Html, Properties, component, html};

use super::outlook::OutlookLine;
use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
}

/// All events.
#[component]
pub(crate) fn Outlooks(props: &Props) -> Html {
    let lang = use_lang();
    let verdict = &props.verdict;
    let group = |group: &ScenarioGroup| {
        let lines = group.scenarios().iter().filter_map(|scenario| {
            let mut all = verdict.outlooks.iter();
            let outlook = all.find(|outlook| outlook.scenario == *scenario)?;
            Some(html! {
                <OutlookLine outlook={Rc::new(outlook.clone())} kind={verdict.licence.kind} />
            })
        });
        html! { <><h3>{ lang.group(*group) }</h3>{ for lines }</> }
    };
    // Of a PC that is down they are told for the time when it is activated again.
    let title = if verdict.recovery.is_some() {
        Phrase::OnceActivated
    } else {
        Phrase::Events
    };
    html! {
        <section class="events" aria-labelledby="events-title">
            <h2 id="events-title">{ lang.phrase(title) }</h2>
            { for ScenarioGroup::ALL.iter().map(group) }
        </section>
    }
}
