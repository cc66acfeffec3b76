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
    if let (Some(before), Some(after)) = (&before.recovery, &after.recovery) {
        line(
            lang.phrase(Phrase::ComesBack),
            lang.outcome(before.outcome),
            lang.outcome(after.outcome),
        );
    }
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
    if before.advice != after.advice {
        lines.push(lang.phrase(Phrase::AnswerChangedAdvice).to_owned());
    }
    let left = of_events.len().saturating_sub(NAMED);
    lines.extend(of_events.into_iter().take(NAMED));
    if left > 0 {
        lines.push(format!("{} {left}", lang.phrase(Phrase::AnswerChangedMore)));
    }
    lines
}

#[cfg(test)]
mod tests {
    use ninsho_rules::judge::{Answers, Question};
    use ninsho_rules::text::Lang;
    use ninsho_rules::{KNOWLEDGE_DATE, Report, Verdict, evidence};

    use super::changes;

    /// What each answer to this question changes in the verdict on this story.
    fn told(story: &str, question: Question) -> Vec<Vec<String>> {
        let report = Report::of_told(evidence::read(story), &Answers::default(), KNOWLEDGE_DATE);
        let before: &Verdict = &report.verdict;
        assert!(
            before.questions.contains(&question),
            "{question:?} is asked"
        );
        let options = question.options().into_iter();
        let answers = options.filter_map(|name| Answers::default().with(question, Some(name)));
        answers
            .map(|answers| {
                let after = before.with_answers(&answers, KNOWLEDGE_DATE);
                changes(before, &after, Lang::En)
            })
            .collect()
    }

    #[test]
    fn whether_it_comes_back_and_what_to_do_today_are_changes() {
        let story = "I updated the UEFI and now Windows 11 is not activated.";
        let told_edition = told(story, Question::Edition).concat();
        assert!(
            told_edition
                .iter()
                .any(|line| line.starts_with("Activating it again: ")),
            "{told_edition:?}"
        );
        let story = "Windows 10 Pro with a key from a box, activated.";
        let told_plan = told(story, Question::Plan);
        assert!(
            told_plan
                .iter()
                .any(|lines| lines == &["What to do today has changed."]),
            "{told_plan:?}"
        );
    }
}
