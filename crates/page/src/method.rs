//! How we judge: every rule with its sources and dates, the article's rules first.

use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Event, Open, RuleId, Weight};
use yew::prelude::{Callback, Html, Properties, component, html, use_state};

use crate::{cite, code, signs};

/// What the view needs.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) lang: Lang,
}

/// One line that opens to all rules. They are drawn only when somebody looks.
#[component]
pub(crate) fn Method(props: &Props) -> Html {
    let shown = use_state(|| false);
    let lang = props.lang;
    let onclick = {
        let shown = shown.clone();
        Callback::from(move |_| shown.set(true))
    };
    html! {
        <details class="method" id="method">
            <summary {onclick}>
                <h2>{ lang.phrase(Phrase::MethodTitle) }</h2>
                <span class="chevron"></span>
            </summary>
            if *shown {
                <div>{ contents(lang) }</div>
            }
        </details>
    }
}

fn contents(lang: Lang) -> Html {
    let (article, others): (Vec<RuleId>, Vec<RuleId>) =
        RuleId::ALL.iter().partition(|id| is_of_the_article(**id));
    html! {
        <>
            <p>{ lang.phrase(Phrase::MethodIntro) }</p>
            <h3>{ lang.phrase(Phrase::ArticleTitle) }</h3>
            <p>{ lang.phrase(Phrase::ArticleIntro) }</p>
            <ol class="rules">{ for article.iter().map(|id| contested(*id, lang)) }</ol>
            <h3>{ lang.phrase(Phrase::TimelineTitle) }</h3>
            <ol class="timeline">
                { for Event::ALL.iter().map(|event| html! {
                    <li data-event={event.name()}>
                        <b>{ event.when() }</b>
                        <span>{ lang.event(*event) }{ cite::sources(event.sources(), lang) }</span>
                    </li>
                }) }
            </ol>
            <h3>{ lang.phrase(Phrase::OpenTitle) }</h3>
            <ul class="rules">
                { for Open::ALL.iter().map(|open| html! {
                    <li data-open={open.name()}>{ lang.open(*open) }{ cite::sources(open.sources(), lang) }</li>
                }) }
            </ul>
            <h3>{ lang.phrase(Phrase::LimitTitle) }</h3>
            { code::limit(lang) }
            <h3>{ lang.phrase(Phrase::AllSigns) }</h3>
            { signs::all(lang) }
            <h3>{ lang.phrase(Phrase::AllRules) }</h3>
            <ul class="rules">{ for others.iter().map(|id| cite::rule(*id, lang)) }</ul>
        </>
    }
}

fn is_of_the_article(id: RuleId) -> bool {
    id.row().weight == Weight::OneTelephoneAnswer
}

/// A rule of the article beside what speaks against it.
fn contested(id: RuleId, lang: Lang) -> Html {
    let row = id.row();
    html! {
        <>
            { cite::rule(id, lang) }
            if !row.contested_by.is_empty() {
                <li class="against" data-contests={id.name()}>
                    <h4>{ lang.phrase(Phrase::ContestedBy) }</h4>
                    <ul>{ for row.contested_by.iter().map(|id| cite::rule(*id, lang)) }</ul>
                </li>
            }
        </>
    }
}
