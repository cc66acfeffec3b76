//! One event: a line with its mark, opening to what speaks for and against.

use std::rc::Rc;

use ninsho_rules::judge::{Kind, Outlook, Scenario};
use ninsho_rules::text::Phrase;
use ninsho_rules::{RuleId, Stance, history};
use yew::{AttrValue, Html, Properties, classes, component, html};

use super::citation::Sources;
use super::disclosure::Disclosure;
use super::icon::Icon;
use super::side::Side;
use super::use_lang;
use crate::browser;
use crate::hooks::use_unfolded;

#[derive(Properties, PartialEq, Clone)]
pub(crate) struct Props {
    pub(crate) outlook: Rc<Outlook>,
    /// The licence's kind, for what was true of it before.
    pub(crate) kind: Kind,
    /// Whether a link leads here.
    pub(crate) is_linked: bool,
    /// The link that leads here, where there is one.
    pub(crate) link: Option<AttrValue>,
}

/// The line of one event.
#[component]
pub(crate) fn OutlookLine(props: &Props) -> Html {
    let lang = use_lang();
    let outlook = &props.outlook;
    let icon = outlook.outcome.icon();
    // The board is the event that sources disagree on most: its two sides stand open, but
    // on a phone, where they would bury the rest.
    let is_board = outlook.scenario == Scenario::MbSwap && outlook.is_disputed();
    let open = props.is_linked || (is_board && !browser::is_narrow());
    let (is_drawn, ontoggle) = use_unfolded(open);
    html! {
        <details
            class="event"
            data-scenario={outlook.scenario.name()}
            data-outcome={outlook.outcome.name()}
            {open}
            {ontoggle}
        >
            <summary>
                <span class="name">{ lang.scenario(outlook.scenario) }</span>
                <Icon {icon} />
                <span class="word" data-mark={icon.name()}>{ lang.word(outlook) }</span>
                <span class="reason">{ lang.reason(outlook) }</span>
                <span class="chevron"></span>
            </summary>
            if is_drawn {
                <Sides ..props.clone() />
            }
        </details>
    }
}

/// What speaks against it, for it, and what else is good to know.
#[component]
fn Sides(props: &Props) -> Html {
    let lang = use_lang();
    let outlook = &props.outlook;
    let with = |stance| -> Vec<RuleId> { outlook.with_stance(stance).collect() };
    let (against, works) = (with(Stance::Fails), with(Stance::Works));
    let has_two = !against.is_empty() && !works.is_empty();
    // What happened to PCs is no history of a virtual machine.
    let has_history = !matches!(
        outlook.because.first(),
        Some(RuleId::ReportsAreOfRealPcs | RuleId::VmHasNoParts)
    );
    html! {
        <div class={classes!("evidence", has_two.then_some("disputed"))}>
            <p class="firm">
                { lang.phrase(Phrase::Firmness) }{ ": " }{ lang.confidence(outlook.certainty) }
            </p>
            <div class={classes!("sides", (!has_two).then_some("one"))}>
                <Side title={Phrase::SpeaksAgainst} rules={against} />
                <Side title={Phrase::SpeaksFor} rules={works} />
                <Side title={Phrase::GoodToKnow} rules={with(Stance::Context)} is_wide=true />
            </div>
            if has_history {
                <Then scenario={outlook.scenario} kind={props.kind} />
            }
            if let Some(link) = &props.link {
                <button type="button" class="chip" data-copy={link.clone()}>
                    { lang.phrase(Phrase::EventLink) }
                </button>
            }
        </div>
    }
}

#[derive(Properties, PartialEq, Clone, Copy)]
struct ThenProps {
    scenario: Scenario,
    kind: Kind,
}

/// What was true before, era by era; for a licence of unknown origin, what was true if it
/// began as a free upgrade.
#[component]
fn Then(props: &ThenProps) -> Html {
    let lang = use_lang();
    let (title, kind) = match props.kind {
        Kind::UnknownDl => (Phrase::ChangedForUpgrades, Kind::FreeupDsp),
        kind => (Phrase::ChangedOverTime, kind),
    };
    let eras = history(kind, props.scenario);
    if eras.is_empty() {
        return Html::default();
    }
    let items = eras.iter().map(|then| {
        html! {
            <li>
                <Icon icon={then.outcome.icon()} />
                <span>
                    <b>{ then.era.from().to_string() }{ " " }{ lang.outcome(then.outcome) }</b>
                    <span class="cite">{ lang.era(then.era) }</span>
                    <Sources ids={then.sources.to_vec()} />
                </span>
            </li>
        }
    });
    html! {
        <Disclosure class="more then" summary={html! { <span>{ lang.phrase(title) }</span> }}>
            <ol>{ for items }</ol>
        </Disclosure>
    }
}
