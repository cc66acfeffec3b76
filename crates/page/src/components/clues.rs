//! What the text tells that is no output: the suggested answers.

use std::rc::Rc;

use ninsho_rules::judge::{Answers, Question};
use ninsho_rules::parse::{ViewPart, view};
use ninsho_rules::text::{Lang, Phrase};
use ninsho_rules::{Report, Suggestion, Verdict};
use yew::{Html, Properties, classes, component, html};

use super::disclosure::Disclosure;
use super::use_lang;
use crate::browser;
use crate::dispatch::{Dispatch, sending};
use crate::state::Action;

/// How many clues stand open at once, and how many on a phone, whose screen is the verdict's;
/// the others wait behind one line.
const SHOWN: usize = 3;
const SHOWN_ON_A_PHONE: usize = 1;
/// Of a longer text a clue shows the number of its line alone, in bytes: its words would be
/// looked for in all of it.
const LONG: usize = 50_000;

#[derive(Properties, PartialEq, Clone)]
pub(crate) struct Props {
    pub(crate) report: Rc<Report>,
    /// The whole paste.
    pub(crate) text: Rc<str>,
    pub(crate) dispatch: Dispatch,
}

/// Each clue with its line, to be confirmed or dismissed; nothing where the text tells nothing.
#[component]
pub(crate) fn Clues(props: &Props) -> Html {
    let lang = use_lang();
    let report = &props.report;
    if report.clues.is_empty() {
        return Html::default();
    }
    let lines = lines_of(report, &props.text);
    // Clues of one line stand below each other: it is quoted at the first of them.
    let mut quoted = 0;
    let mut clue = |clue: &Suggestion| {
        let line = lines.iter().find(|(number, _)| *number == clue.line);
        let words = line.map(|(_, words)| words.as_str());
        let words = words.filter(|_| quoted != clue.line);
        quoted = clue.line;
        clue_of(*clue, words, &report.verdict, &props.dispatch, lang)
    };
    let shown = if browser::is_narrow() {
        SHOWN_ON_A_PHONE
    } else {
        SHOWN
    };
    let (first, rest) = report.clues.split_at(report.clues.len().min(shown));
    html! {
        <section class="clues" aria-labelledby="clues-title">
            <h2 id="clues-title">{ lang.phrase(Phrase::CluesTitle) }</h2>
            <ul>{ for first.iter().map(&mut clue) }</ul>
            if !rest.is_empty() {
                <Disclosure class="more" is_on_paper=true summary={html! { <span>{ lang.phrase(Phrase::MoreClues) }{ format!(" ({})", rest.len()) }</span> }}>
                    <ul>{ for rest.iter().map(&mut clue) }</ul>
                </Disclosure>
            }
        </section>
    }
}

/// The numbers and words of the lines that the clues stand in, masked as everything shown is.
fn lines_of(report: &Report, text: &str) -> Vec<(usize, String)> {
    if report.clues.is_empty() || text.len() > LONG {
        return Vec::new();
    }
    let is_wanted = |number| report.clues.iter().any(|clue| clue.line == number);
    view(text, &report.products, &report.notices)
        .into_iter()
        .filter_map(|part| match part {
            ViewPart::Line(line) if is_wanted(line.number) => Some((line.number, line.text)),
            _ => None,
        })
        .collect()
}

fn clue_of(
    clue: Suggestion,
    words: Option<&str>,
    verdict: &Verdict,
    dispatch: &Dispatch,
    lang: Lang,
) -> Html {
    let (question, answer) = (clue.question, clue.answer);
    let standing = Standing::of(question, answer, &verdict.answers, &verdict.counted);
    let button = |stands: Standing, words: Phrase| {
        let is_pressed = standing == stands;
        let onclick = sending(dispatch, stands.action(question, answer, is_pressed));
        html! {
            <button
                type="button"
                class="chip"
                aria-pressed={is_pressed.to_string()}
                data-clue-is={stands.name()}
                {onclick}
            >
                { lang.phrase(words) }
            </button>
        }
    };
    let is_off = matches!(standing, Standing::Dismissed | Standing::Overruled);
    html! {
        <li key={question.name()} data-clue={question.name()} data-counts={(!is_off).to_string()}>
            <p class="cite">{ lang.question(question) }</p>
            <p class={classes!(is_off.then_some("off"))}>
                <b>{ lang.option(question, answer) }</b>
            </p>
            <div class="row" role="group" aria-label={lang.question(question)}>
                { button(Standing::Confirmed, Phrase::ClueRight) }
                { button(Standing::Dismissed, Phrase::ClueWrong) }
            </div>
            <p class="cite line">
                { lang.line(clue.line) }
                if let Some(words) = words {
                    <q>{ words }</q>
                }
            </p>
            if standing == Standing::Overruled {
                <p class="cite">{ lang.phrase(Phrase::ClueOverruled) }</p>
            }
        </li>
    }
}

/// What became of a clue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// The owner said that it is so.
    Confirmed,
    /// It counts, and nobody said anything.
    Counted,
    /// The owner said that it is not so.
    Dismissed,
    /// The owner answered otherwise, or the output says otherwise.
    Overruled,
}

impl Standing {
    fn of(question: Question, answer: &str, given: &Answers, counted: &Answers) -> Self {
        if given.get(question) == Some(answer) {
            Self::Confirmed
        } else if counted.get(question) == Some(answer) {
            Self::Counted
        } else if given.get(question).is_none() && given.dismissed.has(question) {
            Self::Dismissed
        } else {
            Self::Overruled
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "right",
            Self::Counted => "counted",
            Self::Dismissed => "wrong",
            Self::Overruled => "overruled",
        }
    }

    /// What its button does; a second time takes it back.
    fn action(self, question: Question, answer: &'static str, is_pressed: bool) -> Action {
        match self {
            Self::Dismissed => Action::Dismiss(question, !is_pressed),
            _ => Action::Answer(question, (!is_pressed).then_some(answer)),
        }
    }
}
