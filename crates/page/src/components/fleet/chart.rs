//! How many PCs come back after what is planned for them.

use ninsho_rules::judge::OutcomeIcon;
use ninsho_rules::text::{FleetWord, Lang};
use yew::{Html, Properties, component, html};

use super::grouped;
use crate::components::icon::Icon;
use crate::components::use_lang;
use crate::dispatch::{Dispatch, sending};
use crate::state::{Action, FleetAction, Totals};

/// The word over the bar of each event, in the order of the list.
pub(super) const TITLES: [FleetWord; 3] = [
    FleetWord::Reinstall,
    FleetWord::NewBoard,
    FleetWord::ToEleven,
];

/// From left to right: what will not come back is looked for first.
const ORDER: [OutcomeIcon; 6] = [
    OutcomeIcon::Bad,
    OutcomeIcon::Care,
    OutcomeIcon::Open,
    OutcomeIcon::Good,
    OutcomeIcon::Best,
    OutcomeIcon::Na,
];

/// What a mark says of a PC.
pub(super) const fn word(icon: OutcomeIcon) -> FleetWord {
    match icon {
        OutcomeIcon::Best => FleetWord::ByItself,
        OutcomeIcon::Good => FleetWord::Normally,
        OutcomeIcon::Care => FleetWord::Depends,
        OutcomeIcon::Bad => FleetWord::Lost,
        OutcomeIcon::Open => FleetWord::NotKnown,
        OutcomeIcon::Na => FleetWord::NotConcerned,
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) totals: Totals,
    /// The part that is listed.
    pub(crate) mark: Option<(usize, OutcomeIcon)>,
    pub(crate) dispatch: Dispatch,
}

/// A bar an event, of all PCs; its parts choose what is listed.
#[component]
pub(crate) fn Chart(props: &Props) -> Html {
    let lang = use_lang();
    html! {
        <div class="chart">
            <h3>{ lang.fleet(FleetWord::ChartTitle) }</h3>
            { for (0..TITLES.len()).map(|event| bar(props, event, lang)) }
            <p class="note">{ lang.fleet(FleetWord::ChartNote) }</p>
        </div>
    }
}

fn bar(props: &Props, event: usize, lang: Lang) -> Html {
    let title = TITLES.get(event).map_or("", |word| lang.fleet(*word));
    let counts = ORDER.map(|icon| (icon, props.totals.of(event, icon)));
    let parts = counts.into_iter().filter(|(_, count)| *count > 0);
    let total = parts.clone().map(|(_, count)| count).sum::<usize>().max(1);
    let mut at = 0;
    let rects = parts.clone().map(|(icon, count)| {
        // In thousandths of the bar; its widths are attributes, which no policy forbids.
        let (x, width) = (at * 1000 / total, count * 1000 / total);
        at += count;
        html! { <rect data-bar={icon.name()} x={x.to_string()} y="0" width={width.max(2).to_string()} height="10" /> }
    });
    let rects: Html = rects.collect();
    let choices = parts.map(|(icon, count)| {
        let is_on = props.mark == Some((event, icon));
        let onclick = sending(
            &props.dispatch,
            Action::Fleet(FleetAction::Mark(event, icon)),
        );
        html! {
            <button
                type="button"
                class="part"
                data-event={event.to_string()}
                data-part={icon.name()}
                aria-pressed={if is_on { "true" } else { "false" }}
                {onclick}
            >
                <Icon {icon} />
                <span>{ lang.fleet(word(icon)) }</span>
                <b>{ grouped(count) }</b>
            </button>
        }
    });
    html! {
        <div class="bar" role="group" aria-label={title}>
            <h4>{ title }</h4>
            <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">{ rects }</svg>
            <div class="parts">{ for choices }</div>
        </div>
    }
}
