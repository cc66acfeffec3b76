//! The head of the report: what licence, how sure, how it stands now and next time.

use std::rc::Rc;

use ninsho_rules::judge::{Kind, Licence, Likelihood, NextTime, OutcomeIcon};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{RuleId, Verdict};
use yew::{Html, Properties, component, html};

use super::citation::Rules;
use super::disclosure::Disclosure;
use super::evidence_sources::Moved;
use super::icon::Icon;
use super::indicators::Indicators;
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

/// How it stands now and next time; then the answer, the kind and how sure it is.
#[component]
pub(crate) fn Summary(props: &Props) -> Html {
    let lang = use_lang();
    let verdict = &props.verdict;
    let now = verdict.now;
    let left = props.days.map(|days| lang.days_left(days));
    let next = if let Some(recovery) = &verdict.recovery {
        state(
            recovery.outcome.icon(),
            lang.phrase(Phrase::ComesBack),
            lang.outcome(recovery.outcome),
            None,
        )
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
                    { licence(verdict, props.is_replied, lang) }
                    if let Some(before) = &props.before {
                        <Moved before={before.clone()} verdict={verdict.clone()} />
                    }
                </div>
            </div>
            <Indicators indicators={verdict.indicators.clone()} />
            <Disclosure
                class="why-kind"
                summary={html! { <span>{ lang.phrase(Phrase::WhyThisKind) }</span> }}
            >
                <Reasons
                    because={verdict.licence.because.clone()}
                    against={verdict.licence.against.clone()}
                />
            </Disclosure>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ReasonsProps {
    because: Vec<RuleId>,
    against: Vec<RuleId>,
}

/// The rules behind the kind, and those that speak against it.
#[component]
fn Reasons(props: &ReasonsProps) -> Html {
    let lang = use_lang();
    html! {
        <div class="side">
            <ul><Rules ids={props.because.clone()} /></ul>
            if !props.against.is_empty() {
                <h4>{ lang.phrase(Phrase::ContestedBy) }</h4>
                <ul><Rules ids={props.against.clone()} /></ul>
            }
        </div>
    }
}

fn licence(verdict: &Verdict, is_replied: bool, lang: Lang) -> Html {
    let licence = &verdict.licence;
    let planned = verdict.planned_answer(lang).filter(|_| !is_replied);
    html! {
        <>
            // What somebody asked is answered first, and then what the page's heading asks: whether
            // it will activate again.
            if let Some(planned) = planned {
                <h2>{ planned }</h2>
                <p class="explained">
                    { verdict.planned().map(|outlook| lang.reason(outlook)).unwrap_or_default() }
                </p>
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
            <p class="eyebrow">
                { lang.phrase(Phrase::KindOfLicence) }{ " — " }
                { lang.product_name(verdict.facts.windows, verdict.facts.edition) }
            </p>
            <p class="kind"><b data-kind={licence.kind.name()}>{ lang.kind(licence.kind) }</b></p>
            <p class="explained">{ lang.explanation(licence.kind) }</p>
            if !licence.candidates.is_empty() {
                <p class="candidates">
                    { lang.phrase(Phrase::Candidates) }{ ": " }
                    { for licence.candidates.iter().enumerate().map(|(at, kind)| html! {
                        <>
                            if at > 0 { { " / " } }
                            <span data-candidate={kind.name()}>{ lang.kind(*kind) }</span>
                        </>
                    }) }
                </p>
            }
            if licence.kind != Kind::NotWindows {
                <p class="sure" data-free-upgrade={chance_of_upgrade(licence)}>
                    <span>
                        { lang.phrase(Phrase::HowSure) }{ ": " }
                        <b data-certainty={licence.certainty.name()}>
                            { lang.certainty(licence.certainty) }
                        </b>
                    </span>
                    if let Some(chance) = licence.open_free_upgrade() {
                        <span>
                            { lang.phrase(Phrase::FreeUpgradeChance) }{ ": " }
                            <b>{ lang.likelihood(chance) }</b>
                        </span>
                    }
                </p>
            }
        </>
    }
}

/// How likely it began as a free upgrade, said or not, for who looks into the page.
fn chance_of_upgrade(licence: &Licence) -> Option<&'static str> {
    let chance = licence.free_upgrade;
    (chance != Likelihood::NotApplicable).then(|| chance.name())
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
