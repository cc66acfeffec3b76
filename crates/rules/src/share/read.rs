//! A link as facts and answers.

use percent_encoding::percent_decode_str;
use time::macros::date;
use time::{Date, Duration};

use super::more::set_more;
use super::tried::tried;
use super::{LinkError, NO_ANSWER, Shared, named_and_placed};
use crate::day::day;
use crate::facts::Facts;
use crate::judge::{Answers, Question, Scenario};
use crate::tables::code;
use crate::tables::source::KNOWLEDGE_DATE;
use crate::vocabulary::{Channel, Edition, KeyClass, Status, VolumeProof, Windows};

/// The first day of Windows 10: no page judged before it, and no rule is older.
const FIRST_DAY: Date = date!(2015 - 07 - 29);

/// What this fragment says, with or without its `#`.
///
/// A knowledge date that no page can have had on the day `today` is no end mark: somebody
/// wrote it.
///
/// # Errors
///
/// [`LinkError`] when it is not a link, from a later version, or damaged.
pub fn open(fragment: &str, today: Date) -> Result<Shared, LinkError> {
    let fragment = fragment.trim().trim_start_matches('#');
    // Chat programs put percent signs into links: `%3A`, `%26`.
    let fragment = percent_decode_str(fragment).decode_utf8_lossy();
    let mut pairs = fragment.split('&').map(|pair| pair.split_once('='));
    match pairs.next().flatten() {
        Some(("v" | "V", "1")) => {}
        Some(("v" | "V", version)) if version.parse::<u32>().is_ok_and(|version| version > 1) => {
            return Err(LinkError::NewerVersion);
        }
        Some(("v" | "V", _)) => return Err(LinkError::Damaged),
        _ => return Err(LinkError::NotALink),
    }
    let mut shared = Shared {
        facts: Facts::default(),
        answers: Answers::default(),
        event: None,
        knowledge: None,
    };
    let mut seen: Vec<String> = Vec::new();
    for pair in pairs {
        let (key, value) = pair.ok_or(LinkError::Damaged)?;
        let key = key.to_ascii_lowercase();
        if seen.contains(&key) {
            return Err(LinkError::Damaged);
        }
        set(&mut shared, &key, value).ok_or(LinkError::Damaged)?;
        seen.push(key);
    }
    // Where the sender lives it may be tomorrow; a clock before the knowledge date is wrong.
    let last_day = today.max(KNOWLEDGE_DATE).saturating_add(Duration::DAY);
    shared.knowledge = shared
        .knowledge
        .filter(|day| (FIRST_DAY..=last_day).contains(day));
    Ok(shared)
}

fn set(shared: &mut Shared, key: &str, value: &str) -> Option<()> {
    let facts = &mut shared.facts;
    match key {
        "w" => facts.windows = Some(Windows::from_name(value)?),
        "ed" => facts.edition = Some(Edition::from_id(value)?),
        "ch" => facts.channel = Some(Channel::from_name(value)?),
        "key" => facts.key = Some(KeyClass::from_name(value)?),
        "st" => facts.status = Some(status(value)?),
        "rs" => facts.reason = Some(reason(value)?),
        "vol" => facts.volume = Some(VolumeProof::from_name(value)?),
        "s" => facts.subscription = flag(value)?,
        "x" => facts.conflict = flag(value)?,
        "m" => set_more(facts, value)?,
        "q" => shared.answers = named_answers(shared.answers, value)?,
        "g" => shared.answers = placed_answers(shared.answers, named_and_placed().0, value)?,
        "h" => shared.answers = placed_answers(shared.answers, named_and_placed().1, value)?,
        "t" => shared.answers.tried = tried(value)?,
        "e" => shared.event = Some(Scenario::from_name(value)?),
        "d" => shared.knowledge = Some(knowledge(value)?),
        _ => return None,
    }
    Some(())
}

/// The answers by name of `q`.
fn named_answers(answers: Answers, value: &str) -> Option<Answers> {
    let mut questions = named_and_placed().0.iter();
    value.split('.').try_fold(answers, |answers, name| {
        let question = questions.next()?;
        answers.with(*question, (name != NO_ANSWER).then_some(name))
    })
}

/// The answers by place of `g` or `h`.
fn placed_answers(answers: Answers, of: &[Question], value: &str) -> Option<Answers> {
    let mut questions = of.iter();
    value.chars().try_fold(answers, |answers, digit| {
        let question = questions.next()?;
        match digit.to_digit(16)?.checked_sub(1) {
            None => Some(answers),
            Some(at) => {
                let at = usize::try_from(at).ok()?;
                answers.with(*question, Some(question.options().get(at)?))
            }
        }
    })
}

/// A state by its number, or by the name that links were made with at first.
fn status(value: &str) -> Option<Status> {
    match value.as_bytes() {
        [digit @ b'0'..=b'9'] => Status::from_number(u32::from(digit - b'0')),
        _ => Status::from_name(value),
    }
}

fn flag(value: &str) -> Option<bool> {
    (value == "1").then_some(true)
}

fn reason(value: &str) -> Option<u32> {
    if value.len() != 8 {
        return None;
    }
    u32::from_str_radix(value, 16)
        .ok()
        .filter(|reason| code::is_known(*reason))
}

fn knowledge(value: &str) -> Option<Date> {
    if value.len() != 8 || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u32 = value.parse().ok()?;
    day(number / 10_000, number / 100 % 100, number % 100)
}
