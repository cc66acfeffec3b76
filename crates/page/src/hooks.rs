//! What happens outside the drawn result: in the shell, on the whole page, in the address.

mod history;
mod shell;

use std::cell::RefCell;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use wasm_bindgen::JsCast as _;
use web_sys::{ClipboardEvent, DragEvent, Event, HtmlDetailsElement, InputEvent};
use yew::{Callback, TargetCast as _, hook, use_effect_with, use_state};

use self::history::use_history;
use self::shell::use_shell_clicks;
use crate::browser;
use crate::browser::files::{self, Source};
use crate::dispatch::{Dispatch, LONG, put};
use crate::fleet_files::read_sources;
use crate::state::{Action, State, Unreadable};

/// How long nobody types until it is judged, in milliseconds.
const PAUSE: u32 = 400;

/// What somebody does letter by letter, by the beginnings of the names in UI Events.
const TYPED: [&str; 5] = [
    "insertText",
    "insertCompositionText",
    "insertLineBreak",
    "deleteContent",
    "deleteComposition",
];

/// What is done about an event.
type Handler = Box<dyn Fn(&Dispatch, &Event)>;

/// Listens for as long as the page is there.
#[hook]
fn use_page_events(dispatch: Dispatch) {
    use_effect_with((), move |()| {
        let mut listeners = Vec::new();
        let mut on = |name: &'static str, does: Handler| {
            let dispatch = dispatch.clone();
            listeners.push(EventListener::new_with_options(
                &document(),
                name,
                EventListenerOptions::enable_prevent_default(),
                move |event| does(&dispatch, event),
            ));
        };
        let waiting = RefCell::new(None);
        on(
            "input",
            Box::new(move |dispatch, event| {
                waiting.replace(typed(dispatch, event));
            }),
        );
        on("paste", Box::new(pasted));
        on("change", Box::new(chosen));
        on(
            "dragover",
            Box::new(|_, event| {
                dropped(event);
            }),
        );
        on(
            "drop",
            Box::new(|dispatch, event| {
                if let Some(sources) = dropped(event) {
                    read_sources(dispatch, sources);
                }
            }),
        );
        on(
            "ninsho:lang",
            Box::new(|dispatch, _| {
                dispatch.dispatch(Action::SetLang(browser::lang()));
            }),
        );
        move || drop(listeners)
    });
}

/// Listens to the window: the address, and that something was printed.
#[hook]
fn use_window_events(dispatch: Dispatch) {
    use_effect_with((), move |()| {
        let printed = dispatch.clone();
        let listeners = [
            EventListener::new(&window(), "hashchange", move |_| {
                dispatch.dispatch(Action::Open(browser::address().1));
            }),
            EventListener::new(&window(), "afterprint", move |_| {
                printed.dispatch(Action::Printed);
            }),
        ];
        move || drop(listeners)
    });
}

/// What somebody typed or pasted is nowhere but here: a word before it is lost.
#[hook]
fn use_word_before_leaving(has_own_text: bool) {
    use_effect_with(has_own_text, |has_own_text| {
        browser::set_root_data("own", if *has_own_text { "yes" } else { "no" });
        let listener = has_own_text.then(|| {
            EventListener::new_with_options(
                &window(),
                "beforeunload",
                EventListenerOptions::enable_prevent_default(),
                Event::prevent_default,
            )
        });
        move || drop(listener)
    });
}

/// Everything of the above.
#[hook]
pub(crate) fn use_page(dispatch: Dispatch, state: &State) {
    use_page_events(dispatch.clone());
    use_window_events(dispatch.clone());
    use_shell_clicks(dispatch.clone(), state.lang);
    use_history(dispatch, state.guide_depth());
    use_word_before_leaving(state.has_own_text());
}

/// Whether a folded part was ever open, and what tells so: its inside is drawn only then,
/// whatever opened it. A part that `open`s by itself is drawn at once.
#[hook]
pub(crate) fn use_unfolded(open: bool) -> (bool, Callback<Event>) {
    let was_open = use_state(|| false);
    let is_drawn = *was_open || open;
    let on_toggle = Callback::from(move |event: Event| {
        let details: Option<HtmlDetailsElement> = event.target_dyn_into();
        if !*was_open && details.is_some_and(|details| details.open()) {
            was_open.set(true);
        }
    });
    (is_drawn, on_toggle)
}

/// Takes up what stands in the field: at once when it was pasted, and in a pause when somebody
/// types, so that the page does not change under their fingers; nor is it scrolled then. A timer
/// that is dropped for the next letter's never fires.
fn typed(dispatch: &Dispatch, event: &Event) -> Option<Timeout> {
    browser::element_of(event).filter(|target| target.id() == "paste")?;
    let dispatch = dispatch.clone();
    let kind = event.dyn_ref::<InputEvent>().map(InputEvent::input_type);
    if kind.is_some_and(|kind| TYPED.iter().any(|typed| kind.starts_with(typed))) {
        return Some(Timeout::new(PAUSE, move || {
            dispatch.dispatch(Action::Type(browser::field_text()));
        }));
    }
    dispatch.dispatch(Action::Edit(browser::field_text()));
    None
}

/// A paste anywhere but into a field is meant for the field; a very long one goes around it.
fn pasted(dispatch: &Dispatch, event: &Event) {
    let Some((clipboard, target)) = event
        .dyn_ref::<ClipboardEvent>()
        .zip(browser::element_of(event))
    else {
        return;
    };
    let Some(data) = clipboard.clipboard_data() else {
        return;
    };
    let text = data.get_data("text").ok();
    let mut files = data
        .files()
        .map(|list| browser::files(&list))
        .into_iter()
        .flatten();
    if text.as_deref().is_none_or(str::is_empty) && files.any(|file| browser::is_picture(&file)) {
        event.prevent_default();
        dispatch.dispatch(Action::Refuse(Unreadable::Picture));
        return;
    }
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
        return;
    };
    let is_into_field = target.closest("textarea, input").ok().flatten().is_some();
    if !is_into_field || text.len() >= LONG {
        event.prevent_default();
        put(dispatch, text);
    }
}

fn chosen(dispatch: &Dispatch, event: &Event) {
    if browser::element_of(event).is_some_and(|target| target.id() == "file") {
        read_files(dispatch, browser::chosen_files());
    }
}

/// What a drag brings, which then does not open in place of the page.
fn dropped(event: &Event) -> Option<Vec<Source>> {
    let data = event.dyn_ref::<DragEvent>().map_or_else(
        // A test, or a program that helps the hands, makes plain events.
        || {
            web_sys::js_sys::Reflect::get(event, &"dataTransfer".into())
                .ok()?
                .dyn_into()
                .ok()
        },
        DragEvent::data_transfer,
    )?;
    let is_file = data.types().iter().any(|kind| kind == "Files");
    is_file.then(|| event.prevent_default())?;
    Some(files::dropped(&data))
}

/// Reads what was chosen with the button.
pub(crate) fn read_files(dispatch: &Dispatch, chosen: Vec<web_sys::File>) {
    read_sources(dispatch, chosen.into_iter().map(Source::File).collect());
}
