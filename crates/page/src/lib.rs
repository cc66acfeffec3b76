//! The page's result. The shell owns the textarea; this crate reads it and draws the verdict.
//!
//! It holds no rule and no sentence: both come from the rules crate.

mod advice;
mod app;
mod cite;
mod code;
mod events;
mod head;
mod message;
mod method;
mod questions;
mod reading;
mod sample;
mod share;
mod shell;
mod sign;
mod signs;

use wasm_bindgen::prelude::wasm_bindgen;

/// Mounts the result into the shell's `#result`.
#[wasm_bindgen(start)]
pub fn start() {
    // A panic would leave the last verdict standing over a new paste: hide it and say so.
    yew::set_custom_panic_hook(Box::new(|_| shell::mark("data-app", "stopped")));
    shell::show_knowledge_date();
    if let Some(root) = shell::element("result") {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
