//! Actions go in, and the state says what is shown.

mod answers;
mod arrival;
mod clues;
mod export;
mod fleet;
mod guide;
mod link;

use std::rc::Rc;

use ninsho_rules::KNOWLEDGE_DATE;
use ninsho_rules::text::{Lang, Sample};
use yew::Reducible as _;

use super::{Action, State};

const HOST: &str = "https://example.org/";

fn state() -> Rc<State> {
    Rc::new(State::new(Lang::Ja, KNOWLEDGE_DATE, HOST))
}

fn after(state: Rc<State>, actions: impl IntoIterator<Item = Action>) -> Rc<State> {
    actions.into_iter().fold(state, State::reduce)
}

fn text(name: &str) -> String {
    let sample = Sample::from_name(name);
    sample.map_or_else(String::new, |sample| Lang::Ja.sample(sample).to_owned())
}

/// A text that is no sample, of the same PC as this one.
fn own(name: &str) -> String {
    text(name) + "\nmy own notes"
}

fn kind(state: &State) -> Option<&'static str> {
    Some(state.verdict.as_ref()?.licence.kind.name())
}

fn link_of(name: &str) -> String {
    let verdict = after(state(), [Action::Edit(text(name))]).verdict.clone();
    verdict
        .and_then(|verdict| verdict.link.clone())
        .unwrap_or_default()
}
