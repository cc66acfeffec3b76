//! What happens on the page, sent to its state.

use yew::{Callback, UseReducerDispatcher};

use crate::browser;
use crate::state::{Action, State};

/// Sends an [`Action`] to the page's state.
pub(crate) type Dispatch = UseReducerDispatcher<State>;

/// What sends this action, whatever happens to the element it is given to.
pub(crate) fn sending<E>(dispatch: &Dispatch, action: Action) -> Callback<E> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.dispatch(action.clone()))
}

/// A paste as long as this, in bytes, goes around the field, which would take seconds over it.
pub(crate) const LONG: usize = 100_000;

/// Puts a text into the field and has it judged.
pub(crate) fn put(dispatch: &Dispatch, text: String) {
    browser::set_field(&text);
    dispatch.dispatch(Action::Put(text));
}
