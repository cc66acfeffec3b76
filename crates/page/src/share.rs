//! Sharing the result by link.

use gloo::utils::window;
use ninsho_rules::text::{Lang, Phrase};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::{Callback, Html, Properties, UseStateHandle, component, html, use_state};

use crate::shell;

/// What the share strip needs.
#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    /// The fragment that says it all.
    pub(crate) link: String,
    pub(crate) lang: Lang,
}

/// What became of the last copy.
#[derive(Clone, Copy, PartialEq)]
enum Copied {
    NotYet,
    Done,
    Failed,
}

/// The button, the link itself to look at first, and what it holds.
#[component]
pub(crate) fn Share(props: &Props) -> Html {
    let copied = use_state(|| Copied::NotYet);
    let lang = props.lang;
    let home = shell::address();
    let whole = format!("{}{}", home.as_deref().unwrap_or(""), props.link);
    let onclick = {
        let (whole, fragment, copied) = (whole.clone(), props.link.clone(), copied.clone());
        Callback::from(move |_| {
            shell::show_fragment(&fragment);
            copy(whole.clone(), copied.clone());
        })
    };
    let said = match *copied {
        Copied::NotYet => "",
        Copied::Done => lang.phrase(Phrase::LinkCopied),
        Copied::Failed => lang.phrase(Phrase::LinkNotCopied),
    };
    html! {
        <section class="share" aria-label={lang.phrase(Phrase::CopyLink)}>
            <div class="row">
                <button type="button" class="btn" data-action="share" {onclick}>{ lang.phrase(Phrase::CopyLink) }</button>
                <input type="text" readonly=true value={whole} aria-label={lang.phrase(Phrase::CopyLink)} />
            </div>
            <p role="status">{ said }</p>
            if home.is_none() {
                <p>{ lang.phrase(Phrase::LinkFromFile) }</p>
            }
            <p>{ lang.phrase(Phrase::LinkNote) }</p>
        </section>
    }
}

fn copy(text: String, copied: UseStateHandle<Copied>) {
    // Over plain http from another host there is no clipboard at all.
    let clipboard = window().navigator().clipboard();
    if clipboard.is_undefined() {
        copied.set(Copied::Failed);
        return;
    }
    spawn_local(async move {
        let outcome = JsFuture::from(clipboard.write_text(&text)).await;
        copied.set(if outcome.is_ok() {
            Copied::Done
        } else {
            Copied::Failed
        });
    });
}
