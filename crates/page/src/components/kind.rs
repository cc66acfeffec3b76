//! What licence it is, how sure that is, and why.

use std::rc::Rc;

use ninsho_rules::judge::{Kind, Licence, Likelihood};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{RuleId, Verdict};
use yew::{Html, Properties, component, html};

use super::citation::Rules;
use super::disclosure::Disclosure;
use super::indicators::Indicators;
use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
}

/// What there is to say of the kind, behind the steps of a PC that is down.
#[component]
pub(crate) fn KindOfLicence(props: &Props) -> Html {
    let lang = use_lang();
    html! {
        <>
            <div class="verdict"><div>{ explained(&props.verdict, lang) }</div></div>
            <WhyKind verdict={props.verdict.clone()} />
        </>
    }
}

/// What speaks for a free upgrade, and the rules behind the kind.
#[component]
pub(crate) fn WhyKind(props: &Props) -> Html {
    let lang = use_lang();
    let verdict = &props.verdict;
    html! {
        <>
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

/// The kind in words.
pub(super) fn kind_of(verdict: &Verdict, lang: Lang) -> Html {
    let kind = verdict.licence.kind;
    html! {
        <>
            <p class="eyebrow">
                { lang.phrase(Phrase::KindOfLicence) }{ " — " }
                { lang.product_name(verdict.facts.windows, verdict.facts.edition) }
            </p>
            <p class="kind"><b data-kind={kind.name()}>{ lang.kind(kind) }</b></p>
        </>
    }
}

/// What that is, what else it may be, and how sure it is.
pub(super) fn explained(verdict: &Verdict, lang: Lang) -> Html {
    let licence = &verdict.licence;
    html! {
        <>
            <p class="explained">{ verdict.explanation(lang) }</p>
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
