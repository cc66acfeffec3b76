//! The list: a row a PC, of which only those on the screen are elements.

use std::rc::Rc;

use ninsho_rules::judge::{Now, OutcomeIcon};
use ninsho_rules::text::{FleetWord, Lang, Phrase};
use yew::{
    Callback, Event, Html, KeyboardEvent, Properties, TargetCast as _, classes, component, html,
    use_effect, use_state,
};

use super::chart::{TITLES, word};
use crate::browser;
use crate::components::icon::Icon;
use crate::components::use_lang;
use crate::dispatch::{Dispatch, sending};
use crate::state::{Action, Column, Fleet, FleetAction, Row};

/// So many rows above and below the screen are drawn as well, for the next turn of the wheel.
const AROUND: usize = 8;

/// A list as short as this grows with the page, instead of being a window of its own.
const SHORT: usize = 12;

/// How high rows and list are taken to be until they are measured, in pixels.
const HEIGHTS: (f64, f64) = (56.0, 560.0);

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) fleet: Rc<Fleet>,
    pub(crate) dispatch: Dispatch,
}

/// The list with its heads, which sort it.
#[component]
pub(crate) fn Table(props: &Props) -> Html {
    let lang = use_lang();
    let fleet = &props.fleet;
    let scrolled = use_state(|| fleet.scrolled);
    let heights = use_state(|| HEIGHTS);
    use_effect({
        let heights = heights.clone();
        move || {
            let is_near =
                |(a, b): (f64, f64)| (a - heights.0).abs() < 0.5 && (b - heights.1).abs() < 0.5;
            if let Some(measured) = browser::list_heights().filter(|both| !is_near(*both)) {
                heights.set(measured);
            }
        }
    });
    let onscroll = Callback::from({
        let scrolled = scrolled.clone();
        move |event: Event| {
            let list: web_sys::Element = event.target_unchecked_into();
            scrolled.set(list.scroll_top());
        }
    });
    let (row_height, height) = *heights;
    let count = fleet.listed.len();
    let above = f64::from(*scrolled) / row_height;
    let first = whole(above).saturating_sub(AROUND).min(count);
    let fitting = whole(height / row_height) + 1 + 2 * AROUND;
    let last = (first + fitting).min(count);
    let gap = |rows: usize| {
        let rows = u32::try_from(rows).unwrap_or(u32::MAX);
        let height = (f64::from(rows) * row_height).round();
        html! { <tr class="gap" aria-hidden="true"><td colspan="6" height={height.to_string()}></td></tr> }
    };
    let open = Callback::from({
        let (dispatch, scrolled) = (props.dispatch.clone(), scrolled.clone());
        move |place| {
            let action = FleetAction::Open(place, *scrolled);
            dispatch.dispatch(Action::Fleet(action));
        }
    });
    let rows = (first..last).filter_map(|at| {
        let place = *fleet.listed.get(at)? as usize;
        let row = fleet.row(place)?;
        Some(line(props, row, place, at, &open, lang))
    });
    html! {
        <div class={classes!("pcs", (count <= SHORT).then_some("short"))} id="pcs" tabindex="0" role="group" aria-labelledby="fleet-title" {onscroll} onkeydown={Callback::from(|event: KeyboardEvent| arrows(&event))}>
            <table role="table" aria-rowcount={(count + 1).to_string()}>
                <thead role="rowgroup">
                    <tr role="row" aria-rowindex="1">
                        { head(props, Column::Name, lang.fleet(FleetWord::Computer)) }
                        { head(props, Column::Kind, lang.fleet(FleetWord::Licence)) }
                        { head(props, Column::Now, lang.phrase(Phrase::Now)) }
                        { for TITLES.iter().enumerate().map(|(event, title)| head(props, Column::Event(event), lang.fleet(*title))) }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    { gap(first) }
                    { for rows }
                    { gap(count - last) }
                </tbody>
            </table>
        </div>
    }
}

fn head(props: &Props, column: Column, title: &'static str) -> Html {
    let sort = match props.fleet.listing.sort {
        Some((present, is_turned)) if present == column => {
            if is_turned {
                "descending"
            } else {
                "ascending"
            }
        }
        _ => "none",
    };
    let onclick = sending(&props.dispatch, Action::Fleet(FleetAction::SortBy(column)));
    html! {
        <th role="columnheader" scope="col" aria-sort={sort}>
            <button type="button" {onclick}>{ title }</button>
        </th>
    }
}

fn line(
    props: &Props,
    row: &Row,
    place: usize,
    at: usize,
    open: &Callback<usize>,
    lang: Lang,
) -> Html {
    let name = row.title(place, lang.fleet(FleetWord::Unnamed));
    let onclick = open.reform(move |_| place);
    let select = Callback::from({
        let dispatch = props.dispatch.clone();
        move |event: Event| {
            let mark: web_sys::HtmlInputElement = event.target_unchecked_into();
            let action = FleetAction::Select(place, mark.checked());
            dispatch.dispatch(Action::Fleet(action));
        }
    });
    let says = [lang.fleet(FleetWord::Select), &name].concat();
    html! {
        <tr role="row" key={place} data-row={at.to_string()} aria-rowindex={(at + 2).to_string()}>
            <th role="rowheader" scope="row">
                <label title={says.clone()}>
                    <input type="checkbox" data-select={place.to_string()} aria-label={says} checked={props.fleet.is_selected(place)} onchange={select} />
                </label>
                <button type="button" data-open-pc={place.to_string()} translate="no" title={name.clone()} {onclick}><span>{ name }</span></button>
            </th>
            <td role="cell" class="what">
                <span>{ lang.kind(row.kind) }</span>
                <small>{ row.product(lang) }</small>
            </td>
            <td role="cell" class="state">
                { mark(row.now.icon(), lang.fleet(now(row.now)), row.recovery.map(|recovery| lang.outcome(recovery))) }
            </td>
            { for TITLES.iter().enumerate().map(|(event, title)| html! {
                <td role="cell" data-title={lang.fleet(*title)}>
                    { mark(row.icon(event), lang.fleet(word(row.icon(event))), None) }
                </td>
            }) }
        </tr>
    }
}

/// The state in as few letters as can be.
const fn now(now: Now) -> FleetWord {
    match now {
        Now::Activated => FleetWord::Activated,
        Now::Grace => FleetWord::Grace,
        Now::NotActivated => FleetWord::NotActivated,
        Now::Unknown => FleetWord::NotKnown,
    }
}

fn mark(icon: OutcomeIcon, words: &'static str, more: Option<&'static str>) -> Html {
    html! {
        <>
            <Icon {icon} />
            <span>
                { words }
                if let Some(more) = more { <small>{ more }</small> }
            </span>
        </>
    }
}

/// As many whole rows as fit into this; none where a browser tells a negative place.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number of rows; what is out of range becomes the nearest"
)]
fn whole(rows: f64) -> usize {
    rows as usize
}

/// The arrows go from row to row, as in any list.
fn arrows(event: &KeyboardEvent) {
    let step: isize = match &*event.key() {
        "ArrowDown" => 1,
        "ArrowUp" => -1,
        _ => return,
    };
    let target: web_sys::Element = event.target_unchecked_into();
    let row = target.closest("[data-row]").ok().flatten();
    let at = row.and_then(|row| row.get_attribute("data-row")?.parse::<usize>().ok());
    let next = at.map_or(Some(0), |at| at.checked_add_signed(step));
    if let Some(next) = next.filter(|_| at.is_some()) {
        event.prevent_default();
        // From mark to mark, and from name to name.
        let is_mark = target.tag_name() == "INPUT";
        browser::focus_row(next, if is_mark { "input" } else { "button" });
    }
}
