//! Entries of the browser's history for the steps of the guided way. An entry holds a number and
//! nothing else, and its address is that of the page.

use gloo::utils::window;
use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

fn history() -> Option<History> {
    window().history().ok()
}

/// What the present entry holds, to be kept when its address changes.
pub(super) fn held() -> JsValue {
    let held = history().and_then(|history| history.state().ok());
    held.unwrap_or(JsValue::NULL)
}

/// The step that the present entry is for; 0 for the page itself.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a small number of ours; what another program put there becomes the nearest"
)]
pub(crate) fn entry() -> usize {
    held().as_f64().unwrap_or_default() as usize
}

/// The present entry is the page itself.
pub(crate) fn begin() {
    if let Some(history) = history().filter(|_| entry() > 0) {
        let _ = history.replace_state(&JsValue::NULL, "");
    }
}

/// Adds the entry of this step. Where a browser refuses, its back button leaves the page.
pub(crate) fn push(step: usize) {
    let Some(history) = history() else { return };
    // What comes back is drawn anew, and where it was scrolled to is another place then.
    let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    let step = u32::try_from(step).unwrap_or_default();
    let _ = history.push_state(&JsValue::from(step), "");
}

/// Goes so many entries back.
pub(crate) fn back(entries: usize) {
    let entries = i32::try_from(entries).unwrap_or_default();
    if let Some(history) = history().filter(|_| entries > 0) {
        let _ = history.go_with_delta(-entries);
    }
}
