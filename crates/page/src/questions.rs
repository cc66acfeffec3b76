//! The questions that would sharpen the verdict.

use ninsho_rules::judge::{Answers, Question};
use ninsho_rules::text::{Lang, Phrase};
use yew::prelude::{Callback, Html, html};

/// How many questions stand open at once; the others wait behind one line.
const SHOWN: usize = 3;

/// What an answer reports: the question, and the name of the answer or none to take it back.
pub(crate) type Answered = Callback<(Question, Option<&'static str>)>;

/// The questions in the order in which they were first asked, so that none jumps away
/// from under the finger when it is answered.
pub(crate) fn questions(
    asked: &[Question],
    answers: &Answers,
    on_answer: &Answered,
    lang: Lang,
) -> Html {
    let show = |question: &Question| fieldset(*question, answers, on_answer, lang);
    let (first, rest) = asked.split_at(asked.len().min(SHOWN));
    html! {
        <section aria-labelledby="questions-title">
            <h2 id="questions-title">{ lang.phrase(Phrase::QuestionsTitle) }</h2>
            if asked.is_empty() {
                <p class="note">{ lang.phrase(Phrase::QuestionsDone) }</p>
            } else {
                <p class="note">{ lang.phrase(Phrase::QuestionsNote) }</p>
            }
            { for first.iter().map(show) }
            if !rest.is_empty() {
                <details class="more">
                    <summary>{ lang.phrase(Phrase::MoreQuestions) }<span class="chevron"></span></summary>
                    { for rest.iter().map(show) }
                </details>
            }
        </section>
    }
}

fn fieldset(question: Question, answers: &Answers, on_answer: &Answered, lang: Lang) -> Html {
    let given = answers.get(question);
    let option = |answer: Option<&'static str>, words: &'static str| {
        let onchange = on_answer.reform(move |_| (question, answer));
        html! {
            <label>
                <input type="radio" name={question.name()} value={answer.unwrap_or("")}
                    checked={given == answer} {onchange} />
                { words }
            </label>
        }
    };
    html! {
        <fieldset key={question.name()} data-question={question.name()}>
            <legend>{ lang.question(question) }</legend>
            <p class="decides">{ lang.question_decides(question) }</p>
            <div class="options">
                { for question.options().into_iter().map(|answer| option(Some(answer), lang.option(question, answer))) }
                { option(None, lang.phrase(Phrase::DoNotKnow)) }
            </div>
        </fieldset>
    }
}
