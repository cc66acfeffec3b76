//! What was answered, to be read again.

use ninsho_rules::judge::Question;
use ninsho_rules::text::Lang;
use yew::{Html, html};

/// A list item for each of these answers, named by its question.
pub(crate) fn answered(
    answers: impl Iterator<Item = (Question, &'static str)>,
    lang: Lang,
) -> Vec<Html> {
    let item = |(question, answer)| {
        html! {
            <li>{ lang.question(question) }{ " " }<b>{ lang.option(question, answer) }</b></li>
        }
    };
    answers.map(item).collect()
}
