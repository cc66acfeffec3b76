//! The health-check sheet: one line an event: what is planned, then the groups in their order.

use std::rc::Rc;

use ninsho_rules::judge::{OutcomeIcon, Outlook, Scenario, ScenarioGroup};
use ninsho_rules::text::Phrase;
use ninsho_rules::{Verdict, share};
use yew::{Html, Properties, component, html};

use super::disclosure::Disclosure;
use super::icon::Icon;
use super::outlook::OutlookLine;
use super::use_lang;

#[derive(Properties, PartialEq, Clone)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
    /// The event that a link leads to.
    pub(crate) linked: Option<Scenario>,
    /// The address before the fragment.
    pub(crate) base_url: Option<Rc<str>>,
}

/// All events. Of a PC that is down they are for the time when it is activated again, and
/// wait behind one line.
#[component]
pub(crate) fn Outlooks(props: &Props) -> Html {
    let lang = use_lang();
    if props.verdict.recovery.is_none() {
        return html! {
            <section class="events" aria-labelledby="events">
                <h2 id="events">{ lang.phrase(Phrase::Events) }</h2>
                <Groups ..props.clone() />
            </section>
        };
    }
    let summary = html! { <h2>{ lang.phrase(Phrase::OnceActivated) }</h2> };
    html! {
        <Disclosure class="events later" id="events" open={props.linked.is_some()} {summary}>
            <Groups ..props.clone() />
        </Disclosure>
    }
}

#[component]
fn Groups(props: &Props) -> Html {
    let lang = use_lang();
    let verdict = &props.verdict;
    let group = |(group, outlooks): (Option<ScenarioGroup>, Vec<&Outlook>)| {
        let lines = outlooks.into_iter().map(|outlook| {
            let scenario = outlook.scenario;
            let link = verdict.link.as_ref().map(|link| {
                let base = props.base_url.as_deref().unwrap_or_default();
                base.to_owned() + &share::link_to_event(link, scenario)
            });
            html! {
                <OutlookLine
                    key={scenario.name()}
                    outlook={Rc::new(outlook.clone())}
                    kind={verdict.licence.kind}
                    is_linked={props.linked == Some(scenario)}
                    {link}
                />
            }
        });
        let planned = lang.phrase(Phrase::PlannedEvent);
        let title = group.map_or(planned, |group| lang.group(group));
        html! { <key={title}><h3>{ title }</h3>{ for lines }</> }
    };
    let is_shown = |icon: &&OutcomeIcon| {
        let mut all = verdict.outlooks.iter();
        all.any(|outlook| outlook.outcome.icon() == **icon)
    };
    let legend = OutcomeIcon::ALL.iter().filter(is_shown).map(|icon| {
        html! { <li><Icon icon={*icon} /><span>{ lang.icon(*icon) }</span></li> }
    });
    html! {
        <div>
            { for verdict.events().into_iter().map(group) }
            <ul class="legend" aria-label={lang.phrase(Phrase::LegendTitle)}>{ for legend }</ul>
        </div>
    }
}
