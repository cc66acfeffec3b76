//! What is copied: by the program, or by hand where a browser does not let it.

use gloo::utils::window;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, Object, Reflect};
use web_sys::{Blob, BlobPropertyBag, ClipboardItem, Element};

use super::navigator_has;

/// Copies a text; whether that was allowed.
pub(crate) async fn copy(text: String) -> bool {
    if !navigator_has("clipboard") {
        return false;
    }
    let promise = window().navigator().clipboard().write_text(&text);
    JsFuture::from(promise).await.is_ok()
}

/// Selects the text of an element, for whoever has to copy it by hand.
pub(crate) fn select(element: &Element) {
    if let Some(selection) = window().get_selection().ok().flatten() {
        // What cannot be selected can still be read.
        let _ = selection.select_all_children(element);
    }
}

/// Copies HTML, as a table where that is understood and as its source elsewhere.
pub(crate) async fn copy_html(html: String) -> bool {
    if !navigator_has("clipboard") {
        return false;
    }
    let Some(item) = html_item(&html) else {
        return false;
    };
    let promise = window().navigator().clipboard().write(&Array::of1(&item));
    JsFuture::from(promise).await.is_ok()
}

fn html_item(html: &str) -> Option<ClipboardItem> {
    let types = Object::new();
    for kind in ["text/html", "text/plain"] {
        let bag = BlobPropertyBag::new();
        bag.set_type(kind);
        let parts = Array::of1(&JsValue::from_str(html));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &bag).ok()?;
        Reflect::set(&types, &JsValue::from_str(kind), &blob).ok()?;
    }
    ClipboardItem::new_with_record_from_str_to_blob_promise(&types).ok()
}
