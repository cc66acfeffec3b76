//! What stands before and behind what a step is done with, in English and Chinese: whether it was
//! done.

use super::row::{Row, first, last};

use crate::one_of::has_one;

/// What a language says of what was done.
pub(super) struct Speech {
    /// Where a clause ends.
    pub(super) stops: &'static str,
    /// What before a verb makes it no deed: denied, planned, supposed, advised.
    pub(super) open: &'static str,
    /// What tells of another time: there only what was in vain counts.
    pub(super) then: &'static str,
    /// The verbs whose objects go on behind a comma: `tried restarting, the troubleshooter`.
    pub(super) tried: &'static str,
    /// What behind a thing says that it was done: `the troubleshooter, did that`.
    pub(super) behind: &'static str,
    /// What directly before that denies it.
    pub(super) not: &'static str,
    /// What between a thing and its end makes that a supposition.
    pub(super) between: &'static str,
    /// What behind an end makes it a question: `没用吗`.
    pub(super) asks: &'static str,
}

/// As far before a thing its verb may stand, in bytes; and the list of what was tried.
const HEAD: usize = 44;
const LIST: usize = 110;

/// As far behind a thing it may be said that it was done, in bytes.
const BEHIND: usize = 40;

/// From where to where a text tells that this step was done, whose thing begins and ends there.
pub(super) fn told(
    row: &Row,
    speech: &Speech,
    (head, thing, tail): (&str, &str, &str),
) -> Option<(usize, usize)> {
    let tail = tail.get(..tail.floor_char_boundary(row.reach))?;
    let verb = if row.is_verb {
        Some(head.len())
    } else {
        verb(row, speech, head)
    };
    let from = verb.unwrap_or(head.len());
    let clause = clause(speech, head.get(..from)?);
    if first(clause, speech.open).is_some() {
        return None;
    }
    let done = done_behind(row, speech, tail);
    let has_verb = verb.is_some() || done.is_some();
    let vain = row.first_vain(tail, has_verb).filter(|own| {
        let behind = tail.get(own.end..).unwrap_or_default();
        let near = behind.get(..behind.floor_char_boundary(9));
        let between = tail.get(..own.start).unwrap_or_default();
        !has_one(near.unwrap_or_default(), speech.asks) && first(between, speech.between).is_none()
    });
    let own = head.len() + thing.len();
    let end = match vain {
        Some(vain) if row.is_loose || has_verb => vain.end,
        None if has_verb && !row.needs_vain && first(clause, speech.then).is_none() => {
            done.unwrap_or(0)
        }
        _ => return None,
    };
    Some((from, own + end))
}

/// Where the verb before a thing begins.
fn verb(row: &Row, speech: &Speech, head: &str) -> Option<usize> {
    let near = |reach: usize| {
        let from = head.floor_char_boundary(head.len().saturating_sub(reach));
        (from, head.get(from..).unwrap_or_default())
    };
    let (from, text) = near(HEAD);
    let own = last(text, row.acts).filter(|own| {
        let between = text.get(own.end..).unwrap_or_default();
        !has_one(between, speech.stops)
    });
    if let Some(own) = own {
        return Some(from + own.start);
    }
    if !row.is_listed {
        return None;
    }
    let (from, text) = near(LIST);
    let list = last(text, speech.tried)?;
    Some(from + list.start)
}

/// The clause that ends here.
fn clause<'a>(speech: &Speech, head: &'a str) -> &'a str {
    let ends = speech
        .stops
        .split('|')
        .filter_map(|stop| Some(head.rfind(stop)? + stop.len()));
    head.get(ends.max().unwrap_or(0)..).unwrap_or_default()
}

/// Where it ends behind a thing that it was done.
fn done_behind(row: &Row, speech: &Speech, tail: &str) -> Option<usize> {
    if !row.is_listed {
        return None;
    }
    let near = tail.get(..tail.floor_char_boundary(BEHIND))?;
    let own = first(near, speech.behind)?;
    let before = near.get(..own.start)?;
    let is_denied = speech.not.split('|').any(|not| before.ends_with(not));
    (!is_denied).then_some(own.end)
}
