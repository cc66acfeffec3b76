//! What could not be read, and why.

use std::rc::Rc;

use ninsho_rules::text::FleetWord;
use yew::{Html, Properties, component, html};

use super::grouped;
use crate::components::disclosure::Disclosure;
use crate::components::use_lang;
use crate::state::Fleet;

/// So many are written out; a saved file has all.
const SHOWN: usize = 200;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) fleet: Rc<Fleet>,
}

/// One line, which opens to the names and their reasons.
#[component]
pub(crate) fn Failures(props: &Props) -> Html {
    let lang = use_lang();
    let count = props.fleet.failed();
    let summary = html! {
        <span><b>{ lang.fleet(FleetWord::NotRead) }</b>{ " " }{ grouped(count) }</span>
    };
    html! {
        // Where nothing could be read there is nothing else to see.
        <Disclosure class="not-read" id="not-read" open={props.fleet.count() == 0} {summary}>
            <Reasons fleet={props.fleet.clone()} />
        </Disclosure>
    }
}

#[component]
fn Reasons(props: &Props) -> Html {
    let lang = use_lang();
    let all = props.fleet.failures.iter().flat_map(|some| some.iter());
    let left = props.fleet.failed().saturating_sub(SHOWN);
    html! {
        <ul>
            { for all.take(SHOWN).map(|failure| html! {
                <li>
                    <b translate="no">{ ninsho_intake::shown(&failure.name).into_owned() }</b>
                    <span>{ failure.text(lang) }</span>
                </li>
            }) }
            if left > 0 { <li>{ "+ " }{ grouped(left) }</li> }
        </ul>
    }
}
