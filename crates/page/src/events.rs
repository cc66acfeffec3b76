//! The health-check sheet: one line an event, opening to what speaks for and against.

use ninsho_rules::judge::{Kind, Outlook, Scenario, ScenarioGroup};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{RuleId, Stance, Verdict, history};
use yew::prelude::{Html, classes, html};

use crate::cite;
use crate::sign::sign;

/// How many rules of a side stand open at once; the tables list the weightiest first.
const SHOWN: usize = 3;

/// All events, grouped, always in the same order.
pub(crate) fn events(verdict: &Verdict, lang: Lang) -> Html {
    html! {
        <section class="events" aria-labelledby="events-title">
            <h2 id="events-title">{ lang.phrase(Phrase::Events) }</h2>
            { for ScenarioGroup::ALL.iter().map(|group| html! {
                <>
                    <h3>{ lang.group(*group) }</h3>
                    { for group.scenarios().iter().filter_map(|scenario| {
                        let outlook = verdict.outlooks.iter().find(|outlook| outlook.scenario == *scenario)?;
                        Some(event(outlook, verdict.licence.kind, lang))
                    }) }
                </>
            }) }
        </section>
    }
}

fn event(outlook: &Outlook, kind: Kind, lang: Lang) -> Html {
    // The board is the event that sources disagree on most: its two sides stand open.
    let open = outlook.scenario == Scenario::MbSwap && outlook.is_disputed();
    html! {
        <details class="event" data-scenario={outlook.scenario.name()} data-outcome={outlook.outcome.name()} {open}>
            <summary>
                <span class="name">{ lang.scenario(outlook.scenario) }</span>
                { sign(outlook.outcome.mark()) }
                <span class={classes!("word", outlook.outcome.mark().name())}>{ lang.word(outlook) }</span>
                <span class="reason">{ lang.reason(outlook) }</span>
                <span class="chevron"></span>
            </summary>
            { evidence(outlook, kind, lang) }
        </details>
    }
}

fn evidence(outlook: &Outlook, kind: Kind, lang: Lang) -> Html {
    let against: Vec<RuleId> = outlook.with_stance(Stance::Fails).collect();
    let works: Vec<RuleId> = outlook.with_stance(Stance::Works).collect();
    let context: Vec<RuleId> = outlook.with_stance(Stance::Context).collect();
    let two_sides = !against.is_empty() && !works.is_empty();
    html! {
        <div class={classes!("evidence", two_sides.then_some("disputed"))}>
            <p class="firm">
                { lang.phrase(Phrase::Firmness) }{ ": " }{ lang.confidence(outlook.certainty) }
            </p>
            <div class={classes!("sides", (!two_sides).then_some("one"))}>
                { side(Phrase::SpeaksAgainst, &against, false, lang) }
                { side(Phrase::SpeaksFor, &works, false, lang) }
                { side(Phrase::GoodToKnow, &context, true, lang) }
            </div>
            { then(outlook.scenario, kind, lang) }
        </div>
    }
}

/// What was true before, era by era; for a licence of unknown origin, what was true if it
/// began as a free upgrade.
fn then(scenario: Scenario, kind: Kind, lang: Lang) -> Html {
    let (title, kind) = match kind {
        Kind::UnknownDl => (Phrase::ChangedForUpgrades, Kind::FreeupDsp),
        kind => (Phrase::ChangedOverTime, kind),
    };
    let eras = history(kind, scenario);
    if eras.is_empty() {
        return Html::default();
    }
    html! {
        <details class="more then">
            <summary>{ lang.phrase(title) }<span class="chevron"></span></summary>
            <ol>
                { for eras.iter().map(|then| html! {
                    <li>
                        { sign(then.outcome.mark()) }
                        <span>
                            <b>{ then.era.from().to_string() }{ " " }{ lang.outcome(then.outcome) }</b>
                            <span class="cite">{ lang.era(then.era) }</span>
                            { cite::sources(then.sources, lang) }
                        </span>
                    </li>
                }) }
            </ol>
        </details>
    }
}

fn side(title: Phrase, rules: &[RuleId], wide: bool, lang: Lang) -> Html {
    if rules.is_empty() {
        return Html::default();
    }
    let (first, rest) = rules.split_at(rules.len().min(SHOWN));
    html! {
        <div class={classes!("side", wide.then_some("wide"))}>
            <h4>{ lang.phrase(title) }</h4>
            <ul>{ for first.iter().map(|id| cite::rule(*id, lang)) }</ul>
            if !rest.is_empty() {
                <details class="more">
                    <summary>{ lang.phrase(Phrase::MoreEvidence) }<span class="chevron"></span></summary>
                    <ul>{ for rest.iter().map(|id| cite::rule(*id, lang)) }</ul>
                </details>
            }
        </div>
    }
}
