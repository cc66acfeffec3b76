//! A rule with who says so and when.

use ninsho_rules::text::Lang;
use ninsho_rules::{RuleId, SourceId};
use yew::{Html, Properties, component, html};

use super::use_lang;

#[derive(Properties, PartialEq)]
pub(crate) struct RulesProps {
    pub(crate) ids: Vec<RuleId>,
}

/// Rules as list items: the sentence, its weight, its sources with their dates.
#[component]
pub(crate) fn Rules(props: &RulesProps) -> Html {
    props
        .ids
        .iter()
        .map(|id| html! { <RuleItem id={*id} /> })
        .collect()
}

#[derive(Properties, PartialEq)]
pub(crate) struct RuleProps {
    pub(crate) id: RuleId,
}

/// One rule as a list item.
#[component]
pub(crate) fn RuleItem(props: &RuleProps) -> Html {
    let lang = use_lang();
    let row = props.id.row();
    html! {
        <li data-rule={props.id.name()}>
            { lang.rule(props.id) }
            <span class="cite">
                <span class="weight">{ lang.weight(row.weight) }</span>
                { each(row.sources, lang) }
            </span>
        </li>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct SourcesProps {
    pub(crate) ids: Vec<SourceId>,
}

/// Sources alone, for a sentence that is no rule.
#[component]
pub(crate) fn Sources(props: &SourcesProps) -> Html {
    let lang = use_lang();
    html! { <span class="cite">{ each(&props.ids, lang) }</span> }
}

fn each(ids: &[SourceId], lang: Lang) -> Html {
    ids.iter()
        .map(|id| {
            let row = id.row();
            html! {
                <span class="source" data-source={id.name()}>
                    if let Some(address) = row.address() {
                        <a href={address} target="_blank" rel="noopener noreferrer">
                            { lang.source(*id) }
                        </a>
                    } else {
                        { lang.source(*id) }
                    }
                    { " " }
                    <span class="date">{ lang.dated(row) }</span>
                    if let Some(reason) = row.unlinked() {
                        <span class="unlinked">{ format!(" ({})", lang.no_address(reason)) }</span>
                    }
                </span>
            }
        })
        .collect()
}
