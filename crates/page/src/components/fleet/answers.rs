//! One answer for many PCs.

use std::rc::Rc;

use ninsho_rules::judge::Question;
use ninsho_rules::text::{FleetWord, Lang, Phrase};
use yew::{Html, Properties, component, html, use_effect_with};

use super::grouped;
use crate::components::disclosure::Disclosure;
use crate::components::use_lang;
use crate::dispatch::{Dispatch, sending};
use crate::state::{Action, Fleet, FleetAction};

/// What an owner of many PCs can say of them all: where they came from, and who looks after
/// them. What happened to a single one is asked in its own report.
const QUESTIONS: [Question; 5] = [
    Question::FirstWindows,
    Question::Maker,
    Question::Managed,
    Question::Bought,
    Question::Linked,
];

#[derive(Properties, PartialEq, Clone)]
pub(crate) struct Props {
    pub(crate) fleet: Rc<Fleet>,
    pub(crate) dispatch: Dispatch,
}

/// The questions, folded, with the number of PCs that an answer counts for.
#[component]
pub(crate) fn CommonAnswers(props: &Props) -> Html {
    let lang = use_lang();
    let left = props.fleet.left();
    // Judged a slice at a time: each redraw asks for the next one.
    use_effect_with(left, {
        let dispatch = props.dispatch.clone();
        move |left| {
            let timeout = (*left > 0).then(|| {
                gloo::timers::callback::Timeout::new(0, move || {
                    dispatch.dispatch(Action::Fleet(FleetAction::Judge));
                })
            });
            move || drop(timeout)
        }
    });
    let title = if props.fleet.selected.is_empty() {
        FleetWord::AnswerAll
    } else {
        FleetWord::AnswerSelected
    };
    let summary = html! {
        <span>
            { lang.fleet(title) }{ " — " }
            { grouped(props.fleet.chosen().len()) }{ lang.fleet(FleetWord::Pcs) }
            if left > 0 { { " …" }{ grouped(left) } }
        </span>
    };
    html! {
        <Disclosure class="more answer-all" id="answer-all" {summary}>
            <Choices ..props.clone() />
        </Disclosure>
    }
}

#[component]
fn Choices(props: &Props) -> Html {
    let lang = use_lang();
    html! {
        <div>
            <p class="note">{ lang.fleet(FleetWord::AnswerAllNote) }</p>
            { for QUESTIONS.iter().map(|question| choice(*question, props, lang)) }
        </div>
    }
}

fn choice(question: Question, props: &Props, lang: Lang) -> Html {
    let given = props.fleet.answers.get(question);
    let button = |answer: Option<&'static str>, words: &'static str| {
        let action = Action::Fleet(FleetAction::Answer(question, answer));
        let onclick = sending(&props.dispatch, action);
        html! {
            <button
                type="button"
                class="chip"
                data-answer={answer.unwrap_or_default()}
                aria-pressed={if answer.is_some() && given == answer { "true" } else { "false" }}
                disabled={props.fleet.left() > 0}
                {onclick}
            >
                { words }
            </button>
        }
    };
    let options = question.options().into_iter();
    html! {
        <div role="group" aria-label={lang.question(question)} data-common={question.name()}>
            <h4>{ lang.question(question) }</h4>
            <div class="options">
                { for options.map(|answer| button(Some(answer), lang.option(question, answer))) }
                { button(None, lang.phrase(Phrase::DoNotKnow)) }
            </div>
        </div>
    }
}
