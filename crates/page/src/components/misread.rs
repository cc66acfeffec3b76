//! “Misread?”: a masked copy of the paste to send on.

use std::rc::Rc;

use ninsho_rules::Report;
use ninsho_rules::share::SOURCE;
use ninsho_rules::text::Phrase;
use yew::{Html, Properties, component, html};

use super::disclosure::Disclosure;
use super::use_lang;

/// The element that the button copies.
const COPY: &str = "misread-copy";

#[derive(Properties, PartialEq, Clone)]
pub(crate) struct Props {
    pub(crate) report: Rc<Report>,
    /// The whole paste.
    pub(crate) text: Rc<str>,
}

/// Folded: what was understood, and the paste without its identifiers, to look at and to copy.
#[component]
pub(crate) fn Misread(props: &Props) -> Html {
    let lang = use_lang();
    let summary = html! { <span>{ lang.phrase(Phrase::Misread) }</span> };
    html! {
        <Disclosure class="more misread" {summary}><Copy ..props.clone() /></Disclosure>
    }
}

#[component]
fn Copy(props: &Props) -> Html {
    let lang = use_lang();
    html! {
        <div>
            <p>
                { lang.phrase(Phrase::MisreadNote) }
                if let Some(source) = SOURCE {
                    { " " }<a href={source} target="_blank" rel="noopener noreferrer">{ source }</a>
                }
            </p>
            <pre id={COPY} tabindex="0" translate="no">{ props.report.misread(&props.text) }</pre>
            <button type="button" class="chip" data-copy={COPY}>
                { lang.phrase(Phrase::CopyThis) }
            </button>
        </div>
    }
}
