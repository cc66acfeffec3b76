//! The page. The static shell owns the field; this crate reads what stands in it and draws the
//! verdict with Yew.
//!
//! It holds no rule and no sentence: both come from the rules crate. [`state`] is all there is
//! to know of the page and has no DOM; [`browser`] is the only file that touches one.

mod app;
mod browser;
mod components;
mod dispatch;
mod feed;
mod fleet_files;
mod format;
mod hooks;
mod state;

use ninsho_rules::judge::Answers;
use ninsho_rules::{KNOWLEDGE_DATE, Layout, inspect};
use wasm_bindgen::prelude::wasm_bindgen;

/// Mounts the page into the shell's `#result`.
#[wasm_bindgen(start)]
pub fn start() {
    // A panic would leave the last verdict standing over another paste: hide it and say so.
    yew::set_custom_panic_hook(Box::new(|panic| {
        browser::set_root_data("app", "stopped");
        gloo::console::error!(panic.to_string());
    }));
    if let Some(root) = browser::element("result") {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}

/// The report on a text as one line of JSON, by the rules of the knowledge date.
///
/// Nothing in the page calls it: `wasm_bindgen.report(text)` asks what visitors got for its
/// verdict, and a test holds the answer against the native build, byte for byte.
#[wasm_bindgen]
pub fn report(text: &str) -> String {
    inspect(text, &Answers::default(), KNOWLEDGE_DATE).json(Layout::Line)
}
