//! The reports on many PCs for the printer, a sheet each.

use std::rc::Rc;

use ninsho_rules::text::FleetWord;
use ninsho_rules::time::Date;
use yew::{Html, Properties, component, html};

use crate::components::report::ReportView;
use crate::components::use_lang;
use crate::dispatch::Dispatch;
use crate::state::{Copied, Fleet};

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) fleet: Rc<Fleet>,
    pub(crate) today: Date,
    pub(crate) base_url: Option<Rc<str>>,
    pub(crate) dispatch: Dispatch,
}

/// Nothing on the screen, and on paper nothing else, from the moment they are asked for until
/// they are printed.
#[component]
pub(crate) fn Sheets(props: &Props) -> Html {
    let lang = use_lang();
    let fleet = &props.fleet;
    if fleet.sheets.is_empty() {
        return Html::default();
    }
    let sheets = fleet.sheets.iter().filter_map(|place| {
        let place = *place as usize;
        let row = fleet.row(place)?;
        Some(html! {
            <div key={place}>
                <ReportView
                    verdict={Rc::new(row.verdict(props.today))}
                    report={row.report(props.today).map(Rc::new)}
                    shared={None}
                    asked={Rc::default()}
                    answered={None}
                    before={None}
                    today={props.today}
                    text={row.text.clone().unwrap_or_default()}
                    base_url={props.base_url.clone()}
                    format={None}
                    copied={Copied::NotYet}
                    pc={row.title(place, lang.fleet(FleetWord::Unnamed))}
                    dispatch={props.dispatch.clone()}
                />
            </div>
        })
    });
    html! { <div class="sheets">{ for sheets }</div> }
}
