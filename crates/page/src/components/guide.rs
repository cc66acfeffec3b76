//! The guided way: one question a screen.

use std::rc::Rc;

use ninsho_rules::judge::{Answers, Question};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Code, Verdict, written_code};
use yew::{Callback, Html, Properties, classes, component, html, use_effect_with};

use super::answered::answered;
use super::use_lang;
use crate::browser;
use crate::dispatch::{Dispatch, sending};
use crate::state::{Action, Guide};

#[derive(Properties, PartialEq)]
pub(crate) struct EntryProps {
    /// What the button says.
    pub(crate) words: Phrase,
}

/// The button that begins it. As every `data-action=guide` it is listened to in `hooks.rs`.
#[component]
pub(crate) fn GuideEntry(props: &EntryProps) -> Html {
    let lang = use_lang();
    html! {
        <button type="button" class="guide-entry" data-action="guide">
            <b>{ lang.phrase(props.words) }</b>
        </button>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) guide: Guide,
    /// The verdict on what is known so far.
    pub(crate) verdict: Rc<Verdict>,
    pub(crate) dispatch: Dispatch,
}

/// The question with its answers as large buttons: one tap answers and goes on.
#[component]
pub(crate) fn GuideView(props: &Props) -> Html {
    let lang = use_lang();
    let Props {
        guide,
        verdict,
        dispatch,
    } = props;
    let question = guide.question();
    // The button that was pressed is gone; who reads by ear or keys goes on at the question.
    use_effect_with((question, guide.number()), |_| {
        browser::focus("guide-title");
        browser::lead_to_question();
    });

    let (number, total) = (guide.number(), guide.total(&verdict.questions));
    let is_first = number == 1;
    let (leave, back) = if is_first {
        (Action::LeaveGuide, Phrase::GuideLeave)
    } else {
        (Action::GuideBack, Phrase::GuideBack)
    };
    // The browser's own way back is the same: it tells the page, which goes there.
    let onclick = Callback::from({
        let dispatch = dispatch.clone();
        move |_| {
            if browser::history::entry() == number {
                browser::history::back(1);
            } else {
                dispatch.dispatch(leave.clone());
            }
        }
    });
    html! {
        <section class="guide" aria-labelledby="guide-title" data-guide={question.name()}>
            <p class="eyebrow">
                { lang.phrase(Phrase::GuideProgress) }{ " " }
                <span data-progress="">{ format!("{number} / {total}") }</span>
            </p>
            <progress value={number.to_string()} max={total.to_string()} aria-hidden="true"></progress>
            if is_first {
                { reason(verdict, lang) }
            }
            <h2 id="guide-title" tabindex="-1">{ lang.question(question) }</h2>
            <p class="decides">{ lang.question_decides(question) }</p>
            <Choices
                key={question.name()}
                {question}
                given={verdict.answers.get(question)}
                dispatch={dispatch.clone()}
            />
            <p class="row">
                <button type="button" class="chip" data-action="guide-back" {onclick}>
                    if !is_first {
                        <span aria-hidden="true">{ "‹ " }</span>
                    }
                    { lang.phrase(back) }
                </button>
                if !is_first {
                    <button
                        type="button"
                        class="chip"
                        data-action="guide-result"
                        onclick={sending(dispatch, Action::EndGuide)}
                    >
                        { lang.phrase(Phrase::GuideResult) }
                    </button>
                }
            </p>
            { so_far(&verdict.counted, question, lang) }
        </section>
    }
}

/// The code that brought the visitor here, so that they see it is kept.
fn reason(verdict: &Verdict, lang: Lang) -> Html {
    let Some(number) = verdict.facts.reason else {
        return Html::default();
    };
    html! {
        <p class="note" data-code={written_code(number)}>
            <b>{ written_code(number) }</b>
            if let Some(code) = Code::from_number(number) {
                { " " }{ lang.code(code) }
            }
        </p>
    }
}

#[derive(Properties, PartialEq)]
struct ChoicesProps {
    question: Question,
    /// What was answered before coming back.
    given: Option<&'static str>,
    dispatch: Dispatch,
}

/// Every answer, and that one does not know.
#[component]
fn Choices(props: &ChoicesProps) -> Html {
    let lang = use_lang();
    let choice = |answer: Option<&'static str>, words: &'static str| {
        let is_given = answer.is_some() && props.given == answer;
        let onclick = sending(&props.dispatch, Action::GuideAnswer(answer));
        html! {
            <button
                type="button"
                class={classes!(answer.is_none().then_some("unknown"))}
                aria-pressed={is_given.to_string()}
                data-answer={answer.unwrap_or_default()}
                {onclick}
            >
                { words }
            </button>
        }
    };
    let options = props.question.options().into_iter();
    html! {
        <div class="choices" role="group" aria-labelledby="guide-title">
            { for options.map(|answer| choice(Some(answer), lang.option(props.question, answer))) }
            { choice(None, lang.phrase(Phrase::DoNotKnow)) }
        </div>
    }
}

/// What counts already, from here or from the text.
fn so_far(counted: &Answers, now: Question, lang: Lang) -> Html {
    let others = counted.given().filter(|(question, _)| *question != now);
    let others = answered(others, lang);
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ lang.phrase(Phrase::GuideSoFar) }</h3>
            <ul class="so-far">
                { for others }
            </ul>
        </>
    }
}
