//! How we judge: every rule with its sources and dates, the article's rules first.

use ninsho_rules::text::Phrase;
use ninsho_rules::{Event, Indicator, Open, RuleId, Weight};
use yew::{Html, component, html};

use super::citation::{RuleItem, Rules, Sources};
use super::code::LimitScreen;
use super::disclosure::Disclosure;
use super::indicators::IndicatorList;
use super::use_lang;

/// One line that opens to all rules.
#[component]
pub(crate) fn Method() -> Html {
    let lang = use_lang();
    let summary = html! { <h2>{ lang.phrase(Phrase::MethodTitle) }</h2> };
    html! {
        <Disclosure class="method" id="method" {summary}><Contents /></Disclosure>
    }
}

#[component]
fn Contents() -> Html {
    let lang = use_lang();
    let is_of_the_article = |id: &RuleId| id.row().weight == Weight::OneTelephoneAnswer;
    let (article, others): (Vec<RuleId>, Vec<RuleId>) =
        RuleId::ALL.iter().partition(|id| is_of_the_article(id));
    let events = Event::ALL.iter().map(|event| {
        html! {
            <li data-event={event.name()}>
                <b>{ event.when() }</b>
                <span>{ lang.event(*event) }<Sources ids={event.sources().to_vec()} /></span>
            </li>
        }
    });
    let unknowns = Open::ALL.iter().map(|open| {
        html! {
            <li data-open={open.name()}>
                { lang.open(*open) }<Sources ids={open.sources().to_vec()} />
            </li>
        }
    });
    html! {
        <div>
            <p>{ lang.phrase(Phrase::MethodIntro) }</p>
            <h3>{ lang.phrase(Phrase::ArticleTitle) }</h3>
            <p>{ lang.phrase(Phrase::ArticleIntro) }</p>
            <ol class="rules">{ for article.into_iter().map(contested) }</ol>
            <h3>{ lang.phrase(Phrase::TimelineTitle) }</h3>
            <ol class="timeline">{ for events }</ol>
            <h3>{ lang.phrase(Phrase::OpenTitle) }</h3>
            <ul class="rules">{ for unknowns }</ul>
            <h3>{ lang.phrase(Phrase::LimitTitle) }</h3>
            <LimitScreen />
            <h3>{ lang.phrase(Phrase::AllSigns) }</h3>
            <IndicatorList indicators={Indicator::ALL.to_vec()} />
            <h3>{ lang.phrase(Phrase::AllRules) }</h3>
            <ul class="rules"><Rules ids={others} /></ul>
        </div>
    }
}

/// A rule of the article beside what speaks against it.
fn contested(id: RuleId) -> Html {
    html! { <><RuleItem {id} /><Contest {id} /></> }
}

#[derive(yew::Properties, PartialEq)]
struct ContestProps {
    id: RuleId,
}

#[component]
fn Contest(props: &ContestProps) -> Html {
    let lang = use_lang();
    let against = props.id.row().contested_by;
    if against.is_empty() {
        return Html::default();
    }
    html! {
        <li class="against" data-contests={props.id.name()}>
            <h4>{ lang.phrase(Phrase::ContestedBy) }</h4>
            <ul><Rules ids={against.to_vec()} /></ul>
        </li>
    }
}
