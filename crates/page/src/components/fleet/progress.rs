//! How far the reading is.

use std::rc::Rc;

use ninsho_rules::text::FleetWord;
use yew::{Html, Properties, component, html};

use super::grouped;
use crate::components::use_lang;
use crate::dispatch::{Dispatch, sending};
use crate::state::{Action, Fleet, FleetAction, Progress};

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) fleet: Rc<Fleet>,
    pub(crate) dispatch: Dispatch,
}

/// Count, rate and a way to stop while files are read; afterwards nothing, but for that it was
/// stopped.
#[component]
pub(crate) fn ReadingProgress(props: &Props) -> Html {
    let lang = use_lang();
    let fleet = &props.fleet;
    match fleet.progress {
        Progress::Done => Html::default(),
        Progress::Stopped => html! {
            <p class="progress" data-progress="stopped" role="status">{ lang.fleet(FleetWord::Stopped) }</p>
        },
        Progress::Reading => {
            let onclick = sending(&props.dispatch, Action::Fleet(FleetAction::Stop));
            let read = fleet.count() + fleet.failed();
            let rate = read as u64 * 1000 / u64::from(fleet.elapsed.max(1));
            let rate = usize::try_from(rate).unwrap_or(usize::MAX);
            html! {
                <p class="progress row" data-progress="reading">
                    <span>
                        { lang.fleet(FleetWord::Reading) }{ " — " }{ grouped(read) }{ lang.fleet(FleetWord::Pcs) }
                        if rate > 0 { { " (" }{ grouped(rate) }{ lang.fleet(FleetWord::PerSecond) }{ ")" } }
                    </span>
                    <button type="button" class="chip" data-action="stop" {onclick}>
                        { lang.fleet(FleetWord::Stop) }
                    </button>
                </p>
            }
        }
    }
}
