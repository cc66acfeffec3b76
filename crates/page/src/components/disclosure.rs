//! A line that opens to more.

use yew::{AttrValue, Classes, Html, Properties, classes, component, html};

use crate::hooks::use_unfolded;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    #[prop_or_default]
    pub(crate) class: Classes,
    #[prop_or_default]
    pub(crate) id: Option<AttrValue>,
    /// Whether it stands open to begin with.
    #[prop_or_default]
    pub(crate) open: bool,
    /// Whether its inside stands on paper, folded or not. Then it is drawn at once: a browser
    /// that prints by itself waits for no drawing.
    #[prop_or_default]
    pub(crate) is_on_paper: bool,
    /// What stands in the line.
    pub(crate) summary: Html,
    /// What it opens to; drawn once it is open. Make it a component, so that it costs
    /// nothing before.
    #[prop_or_default]
    pub(crate) children: Html,
}

/// The one way to fold. What stands closed has no elements until it is opened, but for what
/// paper shows.
#[component]
pub(crate) fn Disclosure(props: &Props) -> Html {
    let (is_drawn, ontoggle) = use_unfolded(props.open || props.is_on_paper);
    html! {
        <details class={classes!(props.class.clone(), props.is_on_paper.then_some("on-paper"))} id={props.id.clone()} open={props.open} {ontoggle}>
            <summary>{ props.summary.clone() }<span class="chevron"></span></summary>
            if is_drawn {
                { props.children.clone() }
            }
        </details>
    }
}
