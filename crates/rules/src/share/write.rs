//! Facts and answers as a link.

use core::fmt::Write as _;

use super::NO_ANSWER;
use super::more::more;
use crate::day::iso;
use crate::facts::{Facts, Subject};
use crate::find;
use crate::judge::{Answers, Question};
use crate::tables::code;
use crate::tables::source::KNOWLEDGE_DATE;
use crate::vocabulary::{Channel, Edition, KeyClass, Status, VolumeProof, Windows};

/// A link stays shorter than this, to survive every chat.
const LONGEST: usize = 200;

/// The fragment for these facts and answers, `#` included; `None` when there is no licence to share.
pub fn link(facts: &Facts, answers: &Answers) -> Option<String> {
    if facts.subject != Subject::Windows {
        return None;
    }
    let link = written(facts, answers, facts.status.map(Status::name), ".");
    if link.len() < LONGEST {
        return Some(link);
    }
    // Only where everything is said at once does the state shrink to its number, and do the
    // dots between the rarer facts go.
    let status = facts.status.map(number);
    Some(written(facts, answers, status.as_deref(), ""))
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
    put("q", said(answers).as_deref());
    put("d", Some(&find::swap(&iso(KNOWLEDGE_DATE), "-", "")));
    link
}

/// The answers up to the last one given; `None` when there is none.
fn said(answers: &Answers) -> Option<String> {
    let given = |question: &Question| answers.get(*question);
    let last = Question::ALL
        .iter()
        .rposition(|question| given(question).is_some())?;
    let said = Question::ALL.iter().take(last + 1);
    let said: Vec<&str> = said
        .map(|question| given(question).unwrap_or(NO_ANSWER))
        .collect();
    Some(said.join("."))
}

/// The number that Microsoft gives this state.
fn number(status: Status) -> String {
    (status as u8).to_string()
}
