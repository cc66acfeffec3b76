//! What stands behind a Japanese verb, and behind what it is done with: whether it was done.

use super::ja::{CHAINED, DONE, IF, NO, NOT_YET, OPEN, PAST, UNCERTAIN};
use super::row::{Row, first};

use crate::one_of::has_one;

/// So near behind the stem of a verb its ending stands, in bytes.
const NEAR: usize = 36;

/// As far as a clause is looked through for what makes it a supposition, in bytes.
const CLAUSE: usize = 36;

/// Whether what a verb tells was done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Done,
    /// `実行しても`, `押すと`: what came of it tells.
    Open,
    /// `押して`: the last verb tells.
    Chained,
    No,
}

/// Where it ends that this step was done, in what stands behind its thing.
pub(super) fn told(row: &Row, tail: &str) -> Option<usize> {
    let (mut is_open, mut has_verb) = (row.is_loose, false);
    let mut at = 0;
    // Verb after verb, until one tells.
    loop {
        let rest = tail.get(at..)?;
        let act = first(rest, row.acts);
        let vain = row.first_vain(rest, has_verb).filter(|_| is_open);
        let is_end = match (&act, &vain) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(act), Some(vain)) => vain.start < act.start,
        };
        let own = if is_end { vain } else { act }?;
        if has_one(rest.get(..own.start)?, NOT_YET) {
            return None;
        }
        let end = at + own.end;
        let behind = tail.get(end..)?;
        if is_end {
            let supposed = if row.is_answered { IF } else { UNCERTAIN };
            return (!is_supposed(behind, supposed)).then_some(end);
        }
        // The verb may have the kana of its ending: `選ぶと`.
        let verb = rest.get(own.clone())?;
        let kanji = verb.chars().next().map_or(0, char::len_utf8);
        let stem = if kanji < verb.len() { kanji } else { 0 };
        match ending(tail.get(at + own.start + stem..)?) {
            Ending::Done if !row.needs_vain => return Some(end),
            Ending::Chained if !row.needs_vain && is_past(behind) => return Some(end),
            Ending::No => return None,
            Ending::Done | Ending::Open | Ending::Chained => {
                (is_open, has_verb) = (true, true);
            }
        }
        at = end;
    }
}

/// The first ending behind a stem, of several that begin there the longest.
fn ending(behind: &str) -> Ending {
    let near = behind.get(..behind.floor_char_boundary(NEAR));
    let near = near.unwrap_or_default();
    let near = near
        .split(['。', '\n', '?', '!'])
        .next()
        .unwrap_or_default();
    let all = [
        (Ending::No, NO),
        (Ending::Done, DONE),
        (Ending::Open, OPEN),
        (Ending::Chained, CHAINED),
    ];
    let found = all
        .into_iter()
        .filter_map(|(ending, words)| Some((first(near, words)?, ending)));
    found
        .min_by_key(|(own, _)| (own.start, usize::MAX - own.end))
        .map_or(Ending::No, |(_, ending)| ending)
}

/// `押して、選んで、試しました`: a chain that ends in what was done.
fn is_past(behind: &str) -> bool {
    let own = behind.split(['。', '\n', '?']).next().unwrap_or_default();
    has_one(own, PAST) && !has_one(own, UNCERTAIN)
}

/// Whether an end is only supposed, asked or heard of: `だめなら`, `できない場合`.
fn is_supposed(behind: &str, supposed: &str) -> bool {
    let own = behind.get(..behind.floor_char_boundary(CLAUSE));
    let own = own.unwrap_or_default();
    let stops = ['。', '、', ',', '\n', '?', '!', '」', ' '];
    let clause = own.split(stops).next().unwrap_or_default();
    // `だめですが、どうすれば`: the question is another one.
    let clause = ["けど", "けれど", "ですが", "ましたが", "ので", "のに"]
        .iter()
        .filter_map(|turn| clause.split_once(turn).map(|(own, _)| own))
        .min_by_key(|own| own.len())
        .unwrap_or(clause);
    has_one(clause, supposed)
}
