//! One side of the evidence: what says yes, or what says no.

use ninsho_rules::RuleId;
use ninsho_rules::text::Phrase;
use yew::{Html, Properties, classes, component, html};

use super::citation::Rules;
use super::disclosure::Disclosure;
use super::use_lang;

/// How many rules of a side stand open at once; the tables list the weightiest first.
const SHOWN: usize = 3;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) title: Phrase,
    pub(crate) rules: Vec<RuleId>,
    /// Whether it stands below the others, as wide as both.
    #[prop_or_default]
    pub(crate) is_wide: bool,
}

/// A heading and its rules, the weightiest open; nothing where there are none.
#[component]
pub(crate) fn Side(props: &Props) -> Html {
    let lang = use_lang();
    if props.rules.is_empty() {
        return Html::default();
    }
    let (first, rest) = props.rules.split_at(props.rules.len().min(SHOWN));
    html! {
        <div class={classes!("side", props.is_wide.then_some("wide"))}>
            <h4>{ lang.phrase(props.title) }</h4>
            <ul><Rules ids={first.to_vec()} /></ul>
            if !rest.is_empty() {
                <Disclosure class="more" summary={html! { <span>{ lang.phrase(Phrase::MoreEvidence) }</span> }}>
                    <ul><Rules ids={rest.to_vec()} /></ul>
                </Disclosure>
            }
        </div>
    }
}
