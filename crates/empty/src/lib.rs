//! The least that a Yew page in this shell can be: one component that draws one line.
//! `cargo xtask ready` measures it in turn with the page; it is published nowhere.

use wasm_bindgen::prelude::wasm_bindgen;
use yew::prelude::*;

#[component]
fn Empty() -> Html {
    html! { <p class="report">{ "…" }</p> }
}

/// Mounts the line where the page mounts its result.
#[wasm_bindgen(start)]
pub fn start() {
    if let Some(root) = gloo::utils::document().get_element_by_id("result") {
        yew::Renderer::<Empty>::with_root(root).render();
    }
}
