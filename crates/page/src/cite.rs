//! A rule with who says so and when.

use ninsho_rules::text::Lang;
use ninsho_rules::{RuleId, SourceId};
use yew::prelude::{Html, html};

/// A rule as a list item: its sentence, its weight, its sources with their dates.
pub(crate) fn rule(id: RuleId, lang: Lang) -> Html {
    let row = id.row();
    html! {
        <li data-rule={id.name()}>
            { lang.rule(id) }
            <span class="cite">
                <span class="weight">{ lang.weight(row.weight) }</span>
                { for row.sources.iter().map(|id| source(*id, lang)) }
            </span>
        </li>
    }
}

/// Sources alone, for a sentence that is no rule.
pub(crate) fn sources(ids: &[SourceId], lang: Lang) -> Html {
    html! { <span class="cite">{ for ids.iter().map(|id| source(*id, lang)) }</span> }
}

fn source(id: SourceId, lang: Lang) -> Html {
    let row = id.row();
    let name = lang.source(id);
    let name = if row.address.is_empty() {
        html! { { name } }
    } else {
        html! { <a href={row.address} target="_blank" rel="noopener noreferrer">{ name }</a> }
    };
    html! {
        <span class="source" data-source={id.name()}>
            { name }{ " " }<span class="date">{ lang.published(row.published) }</span>
        </span>
    }
}
