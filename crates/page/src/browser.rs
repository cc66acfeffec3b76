//! What only a browser can do: the shell's elements, the address, clipboard, files, paper.
//!
//! With the files in `browser/`, the only one that asks the browser for anything. Everything here may be missing, denied or blocked, so
//! everything returns what it could do and nothing panics.

mod clipboard;
mod decode;
pub(crate) mod files;
pub(crate) mod history;

use gloo::utils::{document, document_element, window};
use ninsho_rules::text::Lang;
use ninsho_rules::{KNOWLEDGE_DATE, day, share, time};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Date, Reflect};
use web_sys::{
    Element, Event, File, HtmlDetailsElement, HtmlElement, HtmlInputElement, HtmlTextAreaElement,
    ShareData,
};

pub(crate) use clipboard::{copy, copy_html, select};

/// The most that is put into the field, in bytes: with ten times as many a browser stands
/// still for seconds.
pub(crate) const FIELD_LIMIT: usize = 200_000;

/// The element of the shell with this id.
pub(crate) fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

fn field() -> Option<HtmlTextAreaElement> {
    element("paste")?.dyn_into().ok()
}

/// What stands in the field.
pub(crate) fn field_text() -> String {
    field().map(|field| field.value()).unwrap_or_default()
}

/// Puts a text, or as much of it as the field takes in a moment, into the field.
pub(crate) fn set_field(text: &str) {
    let end = text.floor_char_boundary(FIELD_LIMIT);
    if let Some(field) = field() {
        field.set_value(text.get(..end).unwrap_or(text));
    }
}

/// Sets a `data-` attribute of the root element, for the style sheet to act on.
pub(crate) fn set_root_data(name: &str, value: &str) {
    // It fails for names that are none, and these are written here.
    let _ = document_element().set_attribute(&format!("data-{name}"), value);
}

/// The language that the shell shows.
pub(crate) fn lang() -> Lang {
    document_element()
        .get_attribute("lang")
        .and_then(|lang| Lang::from_name(&lang))
        .unwrap_or_default()
}

/// Whether the screen is a phone's, on which nothing opens by itself.
pub(crate) fn is_narrow() -> bool {
    // Not innerWidth: a phone lays the page out to tell it.
    let query = window().match_media("(max-width: 639px)").ok().flatten();
    query.is_some_and(|query| query.matches())
}

/// Today by the visitor's clock.
pub(crate) fn today() -> time::Date {
    let now = Date::new_0();
    let year = now.get_full_year();
    let month = now.get_month() + 1;
    day(year, month, now.get_date()).unwrap_or(KNOWLEDGE_DATE)
}

/// The address without query and fragment, and the fragment (`#` included, or empty).
///
/// They are cut out of the whole address, because some browsers decode what
/// `location.hash` gives. The query is no part of ours: a link must not carry what somebody
/// put behind a question mark.
pub(crate) fn address() -> (String, String) {
    let address = window().location().href().unwrap_or_default();
    let at = address.find('#').unwrap_or(address.len());
    let (before, fragment) = address.split_at(at);
    (share::base_url(before).to_owned(), fragment.to_owned())
}

/// Shows this fragment in the address bar, or none, with no new entry in the history.
pub(crate) fn show_fragment(fragment: Option<&str>) {
    let (base, shown) = address();
    let wanted = fragment.unwrap_or_default();
    // An anchor of the page itself stays; only a verdict is taken away.
    let is_other = shown != wanted && (fragment.is_some() || shown.contains('='));
    if let (true, Ok(history)) = (is_other, window().history()) {
        // Some browsers refuse where the page is a file; the bar then stays as it was.
        let _ = history.replace_state_with_url(&history::held(), "", Some(&(base + wanted)));
    }
}

/// Writes the knowledge date wherever the shell has a place for it.
pub(crate) fn show_knowledge_date(date: &str) {
    let Ok(places) = document().query_selector_all("[data-knowledge-date]") else {
        return;
    };
    for at in 0..places.length() {
        if let Some(place) = places.item(at) {
            place.set_text_content(Some(date));
        }
    }
}

/// Names the window, and with it the file of a printed sheet; without a name it is the
/// shell's own again.
pub(crate) fn set_title(title: Option<&str>) {
    if let Some(title) = title {
        document().set_title(&format!("{title} | Ninsho"));
        return;
    }
    let names = document().query_selector("title").ok().flatten();
    let of_lang = format!("data-{}", lang().name());
    if let Some(name) = names.and_then(|names| names.get_attribute(&of_lang)) {
        document().set_title(&name);
    }
}

/// How many requests the page has made since it was loaded, by the browser's own count.
pub(crate) fn requests() -> u32 {
    let performance = window().performance();
    performance.map_or(0, |log| log.get_entries_by_type("resource").length())
}

/// Whether a page translator has put elements of its own into what is drawn.
pub(crate) fn is_translated() -> bool {
    let found = document().query_selector("#result font");
    found.is_ok_and(|found| found.is_some())
}

/// Whether this file is a picture, or pages that may be pictures, by the browser's word.
pub(crate) fn is_picture(file: &File) -> bool {
    let kind = file.type_();
    kind.starts_with("image/") || kind == "application/pdf"
}

/// Opens the shell's how-to, or folds it.
pub(crate) fn open_how_to(open: bool) {
    let how: Option<HtmlDetailsElement> = element("how").and_then(|how| how.dyn_into().ok());
    if let Some(how) = how {
        how.set_open(open);
    }
}

/// Brings the `whole` into view, unless its `head` is. A moment later: after a paste the
/// browser scrolls to the field by itself first.
pub(crate) fn bring_into_view(head: &'static str, whole: &'static str) {
    gloo::timers::callback::Timeout::new(80, move || scroll_to(head, whole)).forget();
}

/// The same at once. A head at the very bottom is not in view: what it heads is below.
pub(crate) fn scroll_to(head: &str, whole: &str) {
    let of = |selector: &str| document().query_selector(selector).ok().flatten();
    let Some((part, whole)) = of(head).zip(of(whole)) else {
        return;
    };
    let height = window().inner_height().ok();
    let height = height
        .and_then(|height| height.as_f64())
        .unwrap_or_default();
    let place = part.get_bounding_client_rect();
    if place.top() < 0.0 || place.bottom() > height * 0.8 {
        whole.scroll_into_view();
    }
}

/// Scrolls the list of PCs to where it was left, and puts the focus on the PC that was open, or
/// on the list where its row is elsewhere now. A moment later: first the rows are measured.
pub(crate) fn return_to_list(scrolled: i32, left: Option<usize>) {
    let Some(list) = element("pcs") else { return };
    list.set_scroll_top(scrolled);
    let Some(place) = left else {
        bring_into_view(".fleet h2", ".fleet");
        return;
    };
    gloo::timers::callback::Timeout::new(80, move || {
        let row = list.query_selector(&format!("[data-open-pc='{place}']"));
        focus_on(row.ok().flatten().or(Some(list)));
    })
    .forget();
}

/// Puts the focus on what the open PC is called, and brings it into view with the way back.
pub(crate) fn focus_pc() {
    focus("pc-title");
    scroll_to("#pc-title", ".back");
}

/// What an event happened to.
pub(crate) fn element_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// How high the first row of the list is drawn, and how high the list is, in pixels.
pub(crate) fn list_heights() -> Option<(f64, f64)> {
    let list = element("pcs")?;
    let row = list.query_selector("[data-row]").ok()??;
    let height = row.get_bounding_client_rect().height();
    (height > 0.0).then(|| (height, f64::from(list.client_height())))
}

/// Puts the focus on the row at this place of the list, if it is drawn.
pub(crate) fn focus_row(place: usize, part: &str) {
    let row = document().query_selector(&format!("[data-row='{place}'] {part}"));
    focus_on(row.ok().flatten());
}

/// Leads to a part of the shell, and opens whatever it stands folded in.
pub(crate) fn reveal(id: &str) {
    let Some(part) = element(id) else { return };
    let mut around = Some(part.clone());
    while let Some(node) = around {
        if let Some(details) = node.dyn_ref::<HtmlDetailsElement>() {
            details.set_open(true);
        }
        around = node.parent_element();
    }
    part.scroll_into_view();
    let summary = part.query_selector("summary").ok().flatten();
    focus_on(summary.or_else(|| {
        // A heading takes the focus only when it is told that it may.
        let _ = part.set_attribute("tabindex", "-1");
        Some(part)
    }));
}

/// Puts the focus on the element with this id, which scrolls it into view.
pub(crate) fn focus(id: &str) {
    focus_on(element(id));
}

/// Puts the focus on the heading of the result, or on the button where there is none.
pub(crate) fn focus_result() {
    let of = |selector: &str| document().query_selector(selector).ok().flatten();
    let heading = of(".verdict h2").or_else(|| of(".message h2"));
    if let Some(heading) = &heading {
        // A heading takes the focus only when it is told that it may.
        let _ = heading.set_attribute("tabindex", "-1");
    }
    focus_on(heading.or_else(|| of("[data-action=guide]")));
}

/// Brings the question of the guided way to the top of a phone's screen, which it fills, and
/// elsewhere into view. Once more a moment later, when what was above it has gone.
pub(crate) fn lead_to_question() {
    now_and_later(|| {
        if is_narrow() {
            to_top(".guide");
        } else {
            scroll_to(".guide .eyebrow", ".guide");
        }
    });
}

/// Brings the report to the top of a phone's screen, whose keyboard of answers it replaces.
pub(crate) fn lead_to_report() {
    now_and_later(|| {
        if is_narrow() {
            to_top(".report");
        }
    });
}

fn now_and_later(lead: fn()) {
    lead();
    gloo::timers::callback::Timeout::new(80, lead).forget();
}

/// Scrolls so that this part begins at the top of the screen.
fn to_top(selector: &str) {
    if let Some(part) = document().query_selector(selector).ok().flatten() {
        part.scroll_into_view();
    }
}

fn focus_on(element: Option<Element>) {
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What cannot take the focus is still on the screen.
        let _ = element.focus();
    }
}

/// Whether the browser has this property; over plain http from another host there is no
/// clipboard at all.
fn navigator_has(name: &str) -> bool {
    Reflect::get(&window().navigator(), &JsValue::from_str(name))
        .is_ok_and(|found| found.is_truthy())
}

/// Whether the system has a sheet to share with.
pub(crate) fn can_share() -> bool {
    navigator_has("share")
}

/// Gives a text to the system's sheet. That it was put away again is no fault.
pub(crate) async fn share(text: String) {
    let data = ShareData::new();
    data.set_text(&text);
    let _ = JsFuture::from(window().navigator().share_with_data(&data)).await;
}

/// Opens the browser's own print dialogue.
pub(crate) fn print() {
    // It throws where a page may not print; there is nothing to add then.
    let _ = window().print();
}

/// The files that were chosen with the button, which is emptied for the next time.
pub(crate) fn chosen_files() -> Vec<File> {
    let input: Option<HtmlInputElement> = element("file").and_then(|file| file.dyn_into().ok());
    let Some(input) = input else {
        return Vec::new();
    };
    let files = input.files().map(|list| files(&list)).unwrap_or_default();
    if !files.is_empty() {
        input.set_value("");
    }
    files
}

/// A list of files as a vector.
pub(crate) fn files(list: &web_sys::FileList) -> Vec<File> {
    (0..list.length()).filter_map(|at| list.item(at)).collect()
}
