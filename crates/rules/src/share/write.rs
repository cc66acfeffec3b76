//! Facts and answers as a link.

use core::fmt::Write as _;

use super::more::more;
use super::tried::letters;
use super::{NO_ANSWER, named_and_placed};
use crate::facts::{Facts, Subject};
use crate::judge::{Answers, Question, Scenario};
use crate::tables::code;
use crate::tables::source::KNOWLEDGE_DATE;
use crate::vocabulary::{Channel, Edition, KeyClass, Status, VolumeProof, Windows};

/// A link stays shorter than this, to survive every chat.
const LONGEST: usize = 200;

/// The fragment for these facts and answers, `#` included; `None` when there is no licence to share.
pub fn link(facts: &Facts, answers: &Answers) -> Option<String> {
    link_without_end(facts, answers).map(|link| link + &end())
}

/// The same without its end mark, for facts that came by a link without one: passing it on
/// does not make it whole.
pub fn link_without_end(facts: &Facts, answers: &Answers) -> Option<String> {
    if facts.subject != Subject::Windows {
        return None;
    }
    let link = written(facts, answers, facts.status.map(Status::name), ".");
    if link.len() + end().len() < LONGEST {
        return Some(link);
    }
    // Only where everything is said at once does the state shrink to its number, do the dots
    // between the rarer facts go, and are answers written by their places.
    let status = facts.status.map(number);
    Some(written(facts, answers, status.as_deref(), ""))
}

/// The same link, opening at this event; the end mark stays the last.
///
/// ```
/// use ninsho_rules::{judge::Scenario, share::link_to_event};
///
/// let link = link_to_event("#v=1&ed=Core&d=20261128", Scenario::MbSwap);
/// assert_eq!(link, "#v=1&ed=Core&e=mb-swap&d=20261128");
/// ```
pub fn link_to_event(link: &str, scenario: Scenario) -> String {
    let at = link.rfind("&d=").unwrap_or(link.len());
    let (start, end) = link.split_at(at);
    format!("{start}&e={}{end}", scenario.name())
}

fn written(facts: &Facts, answers: &Answers, status: Option<&str>, between: &str) -> String {
    let mut link = String::from("#v=1");
    let mut put = |key: &str, value: Option<&str>| {
        if let Some(value) = value {
            let _ = write!(link, "&{key}={value}");
        }
    };
    put("w", facts.windows.map(Windows::name));
    put("ed", facts.edition.map(Edition::id));
    put("ch", facts.channel.map(Channel::name));
    put("key", facts.key.map(KeyClass::name));
    put("st", status);
    let reason = facts
        .reason
        .filter(|reason| code::is_known(*reason))
        .map(|reason| format!("{reason:08X}"));
    put("rs", reason.as_deref());
    put("vol", facts.volume.map(VolumeProof::name));
    put("s", facts.subscription.then_some("1"));
    put("x", facts.conflict.then_some("1"));
    put("m", more(facts, between).as_deref());
    let (named, placed) = named_and_placed();
    if between.is_empty() {
        put("g", placed_answers(answers, named).as_deref());
    } else {
        put("q", named_answers(answers, named).as_deref());
    }
    put("h", placed_answers(answers, placed).as_deref());
    put("t", letters(answers.tried).as_deref());
    link
}

/// The end mark: the knowledge date.
fn end() -> String {
    format!("&d={}", KNOWLEDGE_DATE.to_string().replace('-', ""))
}

/// The answers by name up to the last one given; `None` when there is none.
fn named_answers(answers: &Answers, questions: &[Question]) -> Option<String> {
    let given = |question: &Question| answers.get(*question);
    let last = questions
        .iter()
        .rposition(|question| given(question).is_some())?;
    let names = questions.iter().take(last + 1);
    let names: Vec<&str> = names
        .map(|question| given(question).unwrap_or(NO_ANSWER))
        .collect();
    Some(names.join("."))
}

/// The answers by place up to the last one given; `None` when there is none.
fn placed_answers(answers: &Answers, questions: &[Question]) -> Option<String> {
    let place = |question: &Question| {
        let given = answers.get(*question)?;
        let mut options = question.options().into_iter();
        options.position(|option| option == given).map(|at| at + 1)
    };
    let last = questions
        .iter()
        .rposition(|question| place(question).is_some())?;
    let places = questions.iter().take(last + 1);
    let digits = places.filter_map(|question| {
        let place = u32::try_from(place(question).unwrap_or(0)).ok()?;
        char::from_digit(place, 16)
    });
    Some(digits.collect())
}

/// The number that Microsoft gives this state.
fn number(status: Status) -> String {
    (status as u8).to_string()
}
