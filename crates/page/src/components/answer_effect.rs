//! What an answer changed, said where it was given.

use ninsho_rules::Verdict;
use ninsho_rules::text::{Lang, Phrase};
use yew::{Html, Properties, component, html};

use super::use_lang;
use crate::state::Answered;

/// How many events are named; that there are more is said.
const NAMED: usize = 4;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) answered: Answered,
    pub(crate) verdict: std::rc::Rc<Verdict>,
}

/// The short answer now, and what is another one than before.
#[component]
pub(crate) fn AnswerEffect(props: &Props) -> Html {
    let lang = use_lang();
    let changes = changes(&props.answered.before, &props.verdict, lang);
    html! {
        <div class="effect">
            if changes.is_empty() {
                <p>{ lang.phrase(Phrase::AnswerChangedNothing) }</p>
            } else {
                <p><b>{ props.verdict.answer(lang) }</b></p>
                <ul>{ for changes.into_iter().map(|change| html! { <li>{ change }</li> }) }</ul>
            }
        </div>
    }
}

/// One line for each difference that a reader sees between two verdicts on the same PC.
pub(crate) fn changes(before: &Verdict, after: &Verdict, lang: Lang) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = |title: &str, before: &str, after: &str| {
        if before != after {
            lines.push(format!("{title}: {before} → {after}"));
        }
    };
    let kind = |verdict: &Verdict| lang.kind(verdict.licence.kind);
    line(
        lang.phrase(Phrase::KindOfLicence),
        kind(before),
        kind(after),
    );
    let certainty = |verdict: &Verdict| lang.certainty(verdict.licence.certainty);
    line(
        lang.phrase(Phrase::HowSure),
        certainty(before),
        certainty(after),
    );
    line(
        lang.phrase(Phrase::Now),
        lang.now(before.now),
        lang.now(after.now),
    );
    let of_events: Vec<String> = before
        .outlooks
        .iter()
        .zip(&after.outlooks)
        .filter(|(before, after)| lang.word(before) != lang.word(after))
        .map(|(before, after)| {
            let (old, new) = (before.outcome.icon(), after.outcome.icon());
            format!(
                "{}: {} {} → {} {}",
                lang.scenario(after.scenario),
                old.symbol(),
                lang.word(before),
                new.symbol(),
                lang.word(after),
            )
        })
        .collect();
    let steps = |verdict: &Verdict| verdict.recovery.as_ref().map(|of| of.steps.clone());
    if steps(before) != steps(after) {
        lines.push(lang.phrase(Phrase::AnswerChangedSteps).to_owned());
    }
    let left = of_events.len().saturating_sub(NAMED);
    lines.extend(of_events.into_iter().take(NAMED));
    if left > 0 {
        lines.push(format!("{} {left}", lang.phrase(Phrase::AnswerChangedMore)));
    }
    lines
}
