//! The page's result. The shell owns the textarea; this crate reads it and draws the verdict.

use wasm_bindgen::prelude::wasm_bindgen;
use yew::prelude::{Html, component, html};

#[component]
fn Result() -> Html {
    html! { <p>{ "…" }</p> }
}

/// Mounts the result into the shell's `#result`.
#[wasm_bindgen(start)]
pub fn start() {
    let root = gloo::utils::document().get_element_by_id("result");
    if let Some(root) = root {
        yew::Renderer::<Result>::with_root(root).render();
    }
}
