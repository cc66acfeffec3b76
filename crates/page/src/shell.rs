//! What the static shell owns: the textarea, the language, the address.

use gloo::utils::{document, document_element, window};
use ninsho_rules::text::Lang;
use ninsho_rules::{KNOWLEDGE_DATE, time};
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use web_sys::js_sys;
use web_sys::{ClipboardEvent, Element, Event, HtmlTextAreaElement};

use crate::sample::sample;

/// The element of the shell with this id.
pub(crate) fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The textarea.
pub(crate) fn textarea() -> Option<HtmlTextAreaElement> {
    element("paste")?.dyn_into().ok()
}

/// What stands in the textarea.
pub(crate) fn pasted() -> String {
    textarea().map(|area| area.value()).unwrap_or_default()
}

/// Sets an attribute of the root element, for the style sheet to act on.
pub(crate) fn mark(attribute: &str, value: &str) {
    let _ = document_element().set_attribute(attribute, value);
}

/// The language that the shell shows.
pub(crate) fn lang() -> Lang {
    document_element()
        .get_attribute("lang")
        .and_then(|lang| Lang::from_name(&lang))
        .unwrap_or(Lang::En)
}

/// The fragment of the address, `#` included. It is cut out of the whole address, because
/// some browsers decode what `location.hash` gives.
pub(crate) fn fragment() -> Option<String> {
    let address = window().location().href().ok()?;
    address
        .find('#')
        .map(|at| address[at..].to_owned())
        .filter(|fragment| fragment.len() > 1)
}

/// The address of the page without its fragment; `None` where it would be a path on a disk.
pub(crate) fn address() -> Option<String> {
    let address = window().location().href().ok()?;
    if !address.starts_with("http") {
        return None;
    }
    Some(address.split('#').next().unwrap_or_default().to_owned())
}

/// Shows this fragment in the address bar, with no new entry in the history.
pub(crate) fn show_fragment(fragment: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(fragment));
    }
}

/// Steps the how-to back once there is something to show.
pub(crate) fn show_report(there: bool) {
    mark("data-view", if there { "report" } else { "empty" });
    if let (true, Some(how)) = (there, element("how")) {
        let _ = how.remove_attribute("open");
    }
}

/// Today by the clock of this computer.
pub(crate) fn today() -> time::Date {
    let now = js_sys::Date::new_0();
    i32::try_from(now.get_full_year())
        .ok()
        .zip(u8::try_from(now.get_month() + 1).ok())
        .zip(u8::try_from(now.get_date()).ok())
        .and_then(|((year, month), day)| {
            let month = time::Month::try_from(month).ok()?;
            time::Date::from_calendar_date(year, month, day).ok()
        })
        .unwrap_or(KNOWLEDGE_DATE)
}

/// Writes the knowledge date into the shell's header.
pub(crate) fn show_knowledge_date() {
    if let Ok(Some(place)) = document().query_selector("[data-knowledge-date]") {
        place.set_text_content(Some(&KNOWLEDGE_DATE.to_string()));
    }
}

/// The text that a click on one of the shell's buttons asks for: a sample, or no text at all.
pub(crate) fn asked_for(event: &Event) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    if target.closest("[data-action=clear]").ok()?.is_some() {
        return Some(String::new());
    }
    let button = target.closest("[data-sample]").ok()??;
    let name = button.get_attribute("data-sample")?;
    sample(&name, lang()).map(ToOwned::to_owned)
}

/// The text of a paste anywhere on the page but into a field.
pub(crate) fn pasted_beside(event: &Event) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    if target.closest("textarea, input").ok()?.is_some() {
        return None;
    }
    let event: &ClipboardEvent = event.dyn_ref()?;
    let text = event.clipboard_data()?.get_data("text").ok()?;
    (!text.trim().is_empty()).then_some(text)
}
