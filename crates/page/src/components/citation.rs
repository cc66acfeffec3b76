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
    let mut told: Vec<SourceId> = Vec::new();
    let item = |id: &RuleId| {
        let item = html! { <RuleItem id={*id} told={told.clone()} /> };
        told.extend_from_slice(id.row().sources);
        item
    };
    props.ids.iter().map(item).collect()
}

#[derive(Properties, PartialEq)]
pub(crate) struct RuleProps {
    pub(crate) id: RuleId,
    /// The sources of the rules above it in the same list.
    #[prop_or_default]
    pub(crate) told: Vec<SourceId>,
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
                { each(row.sources, &props.told, lang) }
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
    html! { <span class="cite">{ each(&props.ids, &[], lang) }</span> }
}

/// The sources. Why some have no link is said once for all of them that have none for one
/// reason, and not again of those that were `told` above.
fn each(ids: &[SourceId], told: &[SourceId], lang: Lang) -> Html {
    let is_last = |at: usize, reason| {
        let after = ids.iter().skip(at + 1);
        !after.map(|id| id.row().unlinked()).any(|one| one == reason)
    };
    ids.iter()
        .enumerate()
        .map(|(at, id)| {
            let row = id.row();
            let unlinked = row.unlinked();
            let is_said = is_last(at, unlinked) && !told.contains(id);
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
                    if let Some(reason) = unlinked.filter(|_| is_said) {
                        <span class="unlinked">{ format!(" ({})", lang.no_address(reason)) }</span>
                    }
                </span>
            }
        })
        .collect()
}
