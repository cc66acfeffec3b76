//! The buttons of the shell, which stands before the program is there.

use gloo::events::EventListener;
use gloo::utils::document;
use ninsho_rules::text::{Lang, Sample};
use web_sys::Element;
use yew::platform::spawn_local;
use yew::{hook, use_effect_with};

use crate::browser;
use crate::browser::files;
use crate::dispatch::{Dispatch, LONG, put};
use crate::state::Action;

/// Listens to the clicks on the shell's buttons; on those in the result that lead back into
/// the shell, too.
#[hook]
pub(super) fn use_shell_clicks(dispatch: Dispatch, lang: Lang) {
    use_effect_with(lang, move |lang| {
        let lang = *lang;
        let listener = EventListener::new(&document(), "click", move |event| {
            let Some(target) = browser::element_of(event) else {
                return;
            };
            let at = |selector: &str| target.closest(selector).ok().flatten();
            if at("[data-action=clear]").is_some() {
                put(&dispatch, String::new());
                // The button is gone with the text.
                browser::focus("paste");
            }
            if at("[data-action=see]").is_some() {
                dispatch.dispatch(Action::See);
                browser::focus_result();
                browser::lead_to_report();
                browser::bring_into_view(".message h2", ".message");
            }
            if at("[data-action=guide]").is_some() {
                // What was typed a moment ago may still wait for a pause. Of a longer text the
                // field holds only the beginning.
                let text = browser::field_text();
                if text.len() < LONG {
                    dispatch.dispatch(Action::Edit(text));
                }
                dispatch.dispatch(Action::StartGuide);
            }
            if at("[data-action=own]").is_some() {
                browser::set_root_data("origin", "own");
                browser::focus("paste");
            }
            if let Some(button) = at("[data-sample]") {
                let name = button.get_attribute("data-sample").unwrap_or_default();
                if let Some(sample) = Sample::from_name(&name) {
                    put(&dispatch, lang.sample(sample).to_owned());
                }
            }
            if let Some(button) = at("[data-open]") {
                browser::reveal(&button.get_attribute("data-open").unwrap_or_default());
            }
            if let Some(button) = at("[data-copy]") {
                copy_of_shell(button);
            }
            if let Some(button) = at("[data-save-text]") {
                save_of_shell(&button);
            }
        });
        move || drop(listener)
    });
}

/// Saves the text that a button of the shell names, to be read, or carried to a PC that is
/// offline. A text file: nothing runs it by accident.
fn save_of_shell(button: &Element) {
    let named = button.get_attribute("data-save-text").unwrap_or_default();
    let text = browser::element(&named).and_then(|element| element.text_content());
    if let Some(text) = text {
        // Where a browser saves nothing, the text can be copied.
        let _ = files::save(&[text], "text/plain", "ninsho-helper.txt");
    }
}

/// Copies what a button of the shell names: an element's text, or what it says itself.
fn copy_of_shell(button: Element) {
    let named = button.get_attribute("data-copy").unwrap_or_default();
    let element = browser::element(&named);
    let text = element
        .as_ref()
        .and_then(|element| element.text_content())
        .unwrap_or(named);
    spawn_local(async move {
        // The style sheet shows the tick, or which keys copy what is selected then.
        let said = if browser::copy(text).await {
            "data-done"
        } else {
            if let Some(shown) = element.or_else(|| button.previous_element_sibling()) {
                browser::select(&shown);
            }
            "data-refused"
        };
        let _ = button.set_attribute(said, "");
        gloo::timers::future::TimeoutFuture::new(2_000).await;
        let _ = button.remove_attribute(said);
    });
}
