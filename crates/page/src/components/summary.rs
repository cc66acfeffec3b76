//! The head of the report: how it stands now and next time, and the answer.

use std::rc::Rc;

use ninsho_rules::Verdict;
use ninsho_rules::judge::{Licence, NextTime, OutcomeIcon};
use ninsho_rules::text::{Lang, Phrase};
use yew::{Html, Properties, component, html};

use super::evidence_sources::Moved;
use super::icon::Icon;
use super::kind::{WhyKind, explained, kind_of};
use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
    /// The days that the output says are left.
    pub(crate) days: Option<u32>,
    /// The licence before more evidence of the same PC came in.
    pub(crate) before: Option<Rc<Licence>>,
    /// Whether what somebody asked is answered beside it, a planned event as well.
    pub(crate) is_replied: bool,
}

/// How it stands now and next time; then the answer and the kind, and of a PC that is not down
/// what there is to say of it.
#[component]
pub(crate) fn Summary(props: &Props) -> Html {
    let lang = use_lang();
    let verdict = &props.verdict;
    let now = verdict.now;
    let left = props.days.map(|days| lang.days_left(days));
    let next = if let Some(recovery) = &verdict.recovery {
        let words = if recovery.is_all_tried() {
            lang.phrase(Phrase::NoStepLeft)
        } else {
            lang.outcome(recovery.outcome)
        };
        state(recovery.icon(), lang.phrase(Phrase::ComesBack), words, None)
    } else {
        let next = NextTime::of(&verdict.outlooks);
        state(
            next.icon(),
            lang.phrase(Phrase::NextTime),
            lang.next_time(next),
            None,
        )
    };
    html! {
        <>
            <div class="verdict">
                <div class="now">
                    { state(now.icon(), lang.phrase(Phrase::Now), lang.now(now), left) }
                    { next }
                </div>
                <div class="answer">
                    { answer(verdict, props.is_replied, lang) }
                    { kind_of(verdict, lang) }
                    // Of a PC that is down the steps come first.
                    if verdict.recovery.is_none() { { explained(verdict, lang) } }
                    if let Some(before) = &props.before {
                        <Moved before={before.clone()} verdict={verdict.clone()} />
                    }
                </div>
            </div>
            if verdict.recovery.is_none() { <WhyKind verdict={verdict.clone()} /> }
        </>
    }
}

fn answer(verdict: &Verdict, is_replied: bool, lang: Lang) -> Html {
    let planned = verdict.planned_answer(lang).filter(|_| !is_replied);
    html! {
        <>
            // What somebody asked is answered first, and then what the page's heading asks: whether
            // it will activate again.
            if let Some((planned, outlook)) = planned {
                <h2>{ planned }</h2>
                <p class="explained">{ lang.reason(outlook) }</p>
                <p class="explained">{ verdict.answer(lang) }</p>
            } else {
                <h2>{ verdict.answer(lang) }</h2>
            }
            if verdict.recovery.is_some() {
                <p class="purchase" data-purchase={verdict.purchase().name()}>
                    <b>{ lang.phrase(Phrase::BuyAgain) }</b>{ ": " }
                    { lang.purchase(verdict.purchase()) }
                </p>
            }
        </>
    }
}

fn state(
    icon: OutcomeIcon,
    title: &'static str,
    words: &'static str,
    left: Option<String>,
) -> Html {
    html! {
        <div>
            <Icon {icon} />
            <span>{ title }</span>
            <b>{ words }</b>
            if let Some(left) = left { <span class="left">{ left }</span> }
        </div>
    }
}
