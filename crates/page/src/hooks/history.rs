//! The browser's way back, through the questions of the guided way.
//!
//! Each question is an entry of the history, with the same address and a number alone: the back
//! gesture of a phone goes one question back instead of leaving the page.

use gloo::events::EventListener;
use gloo::utils::window;
use yew::{hook, use_effect_with};

use crate::browser::history;
use crate::dispatch::Dispatch;
use crate::state::Action;

/// Keeps the history in step with the guided way, and follows where the browser goes.
#[hook]
pub(super) fn use_history(dispatch: Dispatch, depth: usize) {
    // After a reload nobody is on the way any more.
    use_effect_with((), |()| history::begin());
    use_effect_with(depth, move |depth| {
        let depth = *depth;
        let entry = history::entry();
        if depth > entry {
            history::push(depth);
        } else if depth == 0 {
            // Another text came, and the entries of the way lead nowhere.
            history::back(entry);
        }
        let listener = EventListener::new(&window(), "popstate", move |_| {
            let entry = history::entry();
            if depth == 0 {
                history::back(entry);
            } else if entry != depth {
                dispatch.dispatch(Action::GuideTo(entry));
            }
        });
        move || drop(listener)
    });
}
