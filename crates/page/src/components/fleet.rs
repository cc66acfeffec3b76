//! Many PCs: how many come back, the list of them, and what is done about all at once.

mod answers;
mod chart;
mod failures;
mod number;
mod progress;
mod sheets;
mod table;

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use ninsho_rules::text::FleetWord;
use ninsho_rules::time::Date;
use yew::{
    Callback, Html, InputEvent, Properties, TargetCast as _, classes, component, html, use_effect,
};

use self::answers::CommonAnswers;
use self::chart::Chart;
use self::failures::Failures;
pub(super) use self::number::grouped;
use self::progress::ReadingProgress;
pub(crate) use self::sheets::Sheets;
use self::table::Table;
use super::use_lang;
use crate::dispatch::{Dispatch, sending};
use crate::fleet_files::{FileFormat, save};
use crate::state::{Action, Fleet, FleetAction, SHEETS};

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) fleet: Rc<Fleet>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}

/// Everything there is to say of many PCs.
#[component]
pub(crate) fn FleetView(props: &Props) -> Html {
    let lang = use_lang();
    let fleet = &props.fleet;
    let on = |action: FleetAction| sending(&props.dispatch, Action::Fleet(action));
    let search = Callback::from({
        let dispatch = props.dispatch.clone();
        move |event: InputEvent| {
            let field: web_sys::HtmlInputElement = event.target_unchecked_into();
            dispatch.dispatch(Action::Fleet(FleetAction::Search(field.value())));
        }
    });
    let (listed, count) = (fleet.listed.len(), fleet.count());
    // Listed a slice at a time: each redraw asks for the next one. It is no matter of how many
    // are left: another search may leave as many as the last one.
    use_effect({
        let (dispatch, is_partial) = (props.dispatch.clone(), fleet.unlisted() > 0);
        move || {
            let timeout = is_partial.then(|| {
                Timeout::new(0, move || {
                    dispatch.dispatch(Action::Fleet(FleetAction::List));
                })
            });
            move || drop(timeout)
        }
    });
    html! {
        <section class={classes!("fleet", "report", (!fleet.sheets.is_empty()).then_some("not-on-paper"))} aria-labelledby="fleet-title">
            <header>
                <h2 id="fleet-title">{ lang.fleet(FleetWord::Title) }</h2>
                <p class="count" data-count={count.to_string()} data-listed={listed.to_string()}>
                    <b>{ grouped(count) }</b>{ lang.fleet(FleetWord::Pcs) }
                    if fleet.failed() > 0 {
                        <a href="#not-read">{ lang.fleet(FleetWord::NotRead) }{ " " }{ grouped(fleet.failed()) }</a>
                    }
                </p>
                <button type="button" class="chip" data-action="clear">{ lang.fleet(FleetWord::CloseList) }</button>
            </header>
            <ReadingProgress fleet={fleet.clone()} dispatch={props.dispatch.clone()} />
            if count > 0 {
                <Chart totals={fleet.totals} mark={fleet.listing.mark} dispatch={props.dispatch.clone()} />
                <div class="row find" role="search">
                    <input
                        type="search"
                        aria-label={lang.fleet(FleetWord::Search)}
                        placeholder={lang.fleet(FleetWord::Search)}
                        value={fleet.listing.query.to_string()}
                        oninput={search}
                    />
                    <span role="status">{ grouped(listed) }{ lang.fleet(FleetWord::Pcs) }{ " " }{ lang.fleet(FleetWord::Shown) }</span>
                    if fleet.listing.is_narrowed() {
                        <button type="button" class="chip" data-action="show-all" onclick={on(FleetAction::ShowAll)}>
                            { lang.fleet(FleetWord::ShowAll) }
                        </button>
                    }
                    if !fleet.selected.is_empty() {
                        <b role="status" data-selected={fleet.selected.len().to_string()}>
                            { grouped(fleet.selected.len()) }{ lang.fleet(FleetWord::Pcs) }{ " " }{ lang.fleet(FleetWord::Selected) }
                        </b>
                        <button type="button" class="chip" data-action="select-none" onclick={on(FleetAction::SelectNone)}>
                            { lang.fleet(FleetWord::SelectNone) }
                        </button>
                    }
                </div>
                if listed > 0 {
                    <Table fleet={fleet.clone()} dispatch={props.dispatch.clone()} />
                } else {
                    <p class="none">{ lang.fleet(FleetWord::NoneFits) }</p>
                }
                <CommonAnswers fleet={fleet.clone()} dispatch={props.dispatch.clone()} />
            }
            // Not a component that draws nothing: what comes before it at once with what comes
            // after it would be put behind both.
            if fleet.failed() > 0 {
                <Failures fleet={fleet.clone()} />
            }
            if count > 0 {
                <div class="take-along">
                    <h3>{ lang.fleet(FleetWord::TakeAlong) }{ " — " }{ grouped(fleet.chosen().len()) }{ lang.fleet(FleetWord::Pcs) }</h3>
                    <div class="forms">
                        { for FileFormat::ALL.map(|(format, word)| {
                            let (fleet, today) = (fleet.clone(), props.today);
                            let onclick = move |_| save(fleet.clone(), format, lang, today);
                            html! {
                                <button type="button" class="chip" data-save={format.file().0} {onclick}>
                                    { lang.fleet(word) }
                                </button>
                            }
                        }) }
                        <button
                            type="button"
                            class="chip"
                            data-action="sheets"
                            disabled={fleet.chosen().len() > SHEETS}
                            onclick={on(FleetAction::PrintSheets)}
                        >
                            { lang.fleet(FleetWord::AsSheets) }
                        </button>
                    </div>
                    <p class="note">{ lang.fleet(FleetWord::TakeAlongNote) }</p>
                </div>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct BackProps {
    pub(crate) fleet: Rc<Fleet>,
    pub(crate) dispatch: Dispatch,
}

/// Over the report of one of many: what it is called, and the way back.
#[component]
pub(crate) fn BackToList(props: &BackProps) -> Html {
    let lang = use_lang();
    let onclick = sending(&props.dispatch, Action::Fleet(FleetAction::Close));
    let name = props.fleet.open_title(lang);
    html! {
        <div class="row back">
            <button type="button" class="chip" data-action="back-to-list" {onclick}>
                { "← " }{ lang.fleet(FleetWord::BackToList) }
            </button>
            <h2 id="pc-title" tabindex="-1" translate="no">{ name }</h2>
        </div>
    }
}
