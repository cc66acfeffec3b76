//! The questions that would sharpen the verdict.

use std::rc::Rc;

use ninsho_rules::Verdict;
use ninsho_rules::judge::{Answers, Question};
use ninsho_rules::text::{Lang, Phrase};
use yew::{Html, Properties, component, html};

use super::answer_effect::AnswerEffect;
use super::disclosure::Disclosure;
use super::use_lang;
use crate::dispatch::{Dispatch, sending};
use crate::state::{Action, Answered};

/// How many questions stand open at once; the others wait behind one line.
const SHOWN: usize = 3;

#[derive(Properties, PartialEq, Clone)]
pub(crate) struct Props {
    /// In the order in which they were first asked.
    pub(crate) asked: Rc<[Question]>,
    pub(crate) answers: Answers,
    /// The last answer, with the verdict before it.
    pub(crate) answered: Option<Answered>,
    pub(crate) verdict: Rc<Verdict>,
    pub(crate) dispatch: Dispatch,
}

/// The first questions, and the rest behind one line.
#[component]
pub(crate) fn Questions(props: &Props) -> Html {
    let lang = use_lang();
    let (first, rest) = props.asked.split_at(props.asked.len().min(SHOWN));
    let note = if props.asked.is_empty() {
        Phrase::QuestionsDone
    } else {
        Phrase::QuestionsNote
    };
    let part = |asked: &[Question]| {
        let props = Props {
            asked: asked.into(),
            ..props.clone()
        };
        html! { <Fieldsets ..props /> }
    };
    html! {
        <section class="questions" aria-labelledby="questions-title">
            <h2 id="questions-title">{ lang.phrase(Phrase::QuestionsTitle) }</h2>
            <p class="note">{ lang.phrase(note) }</p>
            { part(first) }
            if !rest.is_empty() {
                <Disclosure class="more" summary={html! { <span>{ lang.phrase(Phrase::MoreQuestions) }</span> }}>
                    { part(rest) }
                </Disclosure>
            }
        </section>
    }
}

#[component]
fn Fieldsets(props: &Props) -> Html {
    let lang = use_lang();
    html! {
        <div class="fields">
            { for props.asked.iter().map(|question| fieldset(*question, props, lang)) }
        </div>
    }
}

fn fieldset(question: Question, props: &Props, lang: Lang) -> Html {
    let given = props.answers.get(question);
    let option = |answer: Option<&'static str>, words: &'static str| {
        let onchange = sending(&props.dispatch, Action::Answer(question, answer));
        html! {
            <label>
                <input
                    type="radio"
                    name={question.name()}
                    value={answer.unwrap_or_default()}
                    checked={given == answer}
                    {onchange}
                />
                { words }
            </label>
        }
    };
    let options = question.options().into_iter();
    html! {
        <fieldset key={question.name()} data-question={question.name()}>
            <legend>{ lang.question(question) }</legend>
            <p class="decides">{ lang.question_decides(question) }</p>
            <div class="options">
                { for options.map(|answer| option(Some(answer), lang.option(question, answer))) }
                { option(None, lang.phrase(Phrase::DoNotKnow)) }
            </div>
            // Its place is kept, so that the next question stays where it is.
            <div class="effect-place">
                if let Some(answered) = props.answered.clone().filter(|of| of.question == question) {
                    <AnswerEffect {answered} verdict={props.verdict.clone()} />
                }
            </div>
        </fieldset>
    }
}
