//! What the verdict of a link rests on: what the sender's PC showed, and what they answered.

use std::rc::Rc;

use ninsho_rules::Verdict;
use ninsho_rules::judge::Now;
use ninsho_rules::parse::FactKind;
use ninsho_rules::text::Phrase;
use ninsho_rules::written_code;
use yew::{Html, Properties, component, html};

use super::answered::answered;
use super::disclosure::Disclosure;
use super::use_lang;
use crate::browser;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) verdict: Rc<Verdict>,
}

/// The facts and the answers in the link, each in the words of the report.
#[component]
pub(crate) fn RestsOn(props: &Props) -> Html {
    let lang = use_lang();
    let (facts, answers) = (&props.verdict.facts, &props.verdict.answers);
    let mut shown: Vec<(&str, String)> = Vec::new();
    if facts.edition.is_some() || facts.windows.is_some() {
        let name = lang.product_name(facts.windows, facts.edition);
        shown.push((lang.fact_kind(FactKind::Edition), name));
    }
    if let Some(channel) = facts.channel {
        shown.push((lang.fact_kind(FactKind::Channel), channel.name().to_owned()));
    }
    if let Some(key) = facts.key {
        shown.push((lang.fact_kind(FactKind::Key), lang.key(key).to_owned()));
    }
    if facts.status.is_some() {
        let now = lang.now(Now::of(facts.status)).to_owned();
        shown.push((lang.fact_kind(FactKind::Status), now));
    }
    if let Some(reason) = facts.reason {
        shown.push((lang.fact_kind(FactKind::Reason), written_code(reason)));
    }
    let answered = answered(answers.given(), lang);
    html! {
        <div class="rests-on">
            if !shown.is_empty() {
                <h2>{ lang.phrase(Phrase::SenderShowed) }</h2>
                <dl>
                    { for shown.into_iter().map(|(name, value)| html! {
                        <div><dt>{ name }</dt><dd>{ value }</dd></div>
                    }) }
                </dl>
            }
            if !answered.is_empty() {
                // On a phone it would bury the verdict.
                <Disclosure
                    open={!browser::is_narrow()}
                    summary={html! { <h2>{ lang.phrase(Phrase::SenderAnswered) }{ format!(" ({})", answered.len()) }</h2> }}
                >
                    <ul>
                        { for answered }
                    </ul>
                </Disclosure>
            }
        </div>
    }
}
