//! Two lists of parts in English, one of before and one of now, that tell what was changed.

use std::ops::Range;

use super::lines::lines;
use super::model::{self, Model};

use crate::clues::index::Token;
use crate::clues::word::{Form, Language, Word};

/// Which of the two lists a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum List {
    Before,
    /// What is there now: before a plan, or after a change.
    Now,
    /// What was put in, told behind what was there before.
    New,
    Planned,
}

/// The board and the processor of a list, with the bytes that name them.
#[derive(Debug, Default)]
struct Parts {
    board: Vec<Range<usize>>,
    cpu: Vec<Range<usize>>,
}

/// Every change that two lists tell: `before: i5-6600k, z170` and `now: ryzen 7600, b650`.
pub(in crate::clues) fn swaps(text: &str, language: impl Fn(usize) -> Language) -> Vec<Token> {
    let mut found = Vec::new();
    let mut before: Option<Parts> = None;
    let mut now: Option<Parts> = None;
    // Whether what is there now is told first.
    let mut is_now = false;
    let mut list = None;
    for (Range { start: at, .. }, line) in lines(text) {
        let begun = begins(line);
        match begun {
            Some(List::Before) => (before, now) = (Some(Parts::default()), None),
            Some(List::Now) if before.is_none() => {
                (before, is_now) = (Some(Parts::default()), true);
            }
            Some(List::New) if is_now => {}
            Some(List::Planned) if !is_now => {}
            Some(_) if before.is_some() => now = Some(Parts::default()),
            _ => {}
        }
        list = begun.or(list);
        // What is told goes on in sentences.
        if line.trim().is_empty() || line.len() > LONGEST {
            if begun.is_none() {
                list = None;
            }
            continue;
        }
        let own = match list {
            Some(_) if now.is_some() => now.as_mut(),
            Some(List::Before | List::Now) => before.as_mut(),
            _ => None,
        };
        if let Some(own) = own {
            own.add(line, at);
        }
        if let (Some(old), Some(new)) = (&before, &now)
            && language(at) == Language::En
        {
            found.extend(old.changed(new, text));
        }
    }
    found.dedup_by_key(|token| (token.start, token.word));
    found
}

/// No list names more boards and processors.
const MOST: usize = 8;

/// No line of a list is longer, in bytes.
const LONGEST: usize = 160;

/// The list that this line begins, by the label before its colon.
fn begins(line: &str) -> Option<List> {
    const BEFORE: &str = "before|b4|old|was|previous|previously";
    const NOW: &str = "now|today|current|currently";
    const NEW: &str = "new|after|afterwards";
    const PLANNED: &str = "planned|plan|future";
    const BESIDE: &str = "specs|spec|parts|hardware|build|setup|system|pc|config|my|the";
    let (label, _) = line.split_once(':')?;
    let label = label.trim_matches(|ch: char| !ch.is_ascii_alphanumeric());
    let mut words = label
        .split(' ')
        .filter(|word| !BESIDE.split('|').any(|beside| beside == *word));
    let own = words.next()?;
    if words.next().is_some() {
        return None;
    }
    let has = |list: &str| list.split('|').any(|word| word == own);
    [
        (BEFORE, List::Before),
        (NOW, List::Now),
        (NEW, List::New),
        (PLANNED, List::Planned),
    ]
    .into_iter()
    .find_map(|(labels, list)| has(labels).then_some(list))
}

impl Parts {
    /// Adds the models that a line names.
    fn add(&mut self, line: &str, at: usize) {
        for (range, model) in model::named(line) {
            let range = at + range.start..at + range.end;
            match model {
                _ if self.board.len() + self.cpu.len() > MOST => {}
                Model::Board => self.board.push(range),
                Model::Cpu => self.cpu.push(range),
                Model::Number | Model::Size => {}
            }
        }
    }

    /// What of this list became another one: the deepest change.
    fn changed(&self, new: &Self, text: &str) -> Option<Token> {
        let differs = |old: &[Range<usize>], new: &[Range<usize>]| {
            let name = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
            let is_kept = new
                .iter()
                .any(|one| old.iter().any(|other| name(one) == name(other)));
            new.first().filter(|_| !old.is_empty() && !is_kept).cloned()
        };
        let (word, range) = match differs(&self.board, &new.board) {
            Some(range) => (Word::BoardSwap, range),
            None => (Word::CpuSwap, differs(&self.cpu, &new.cpu)?),
        };
        Some(Token {
            word,
            form: Form::Open,
            language: Language::En,
            start: range.start,
            end: range.end,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<Word> {
        let found = swaps(text, |_| Language::En);
        found.last().map(|token| token.word)
    }

    #[test]
    fn two_lists_tell_what_was_changed() {
        assert_eq!(
            told("specs before: 4790k / z97 / 16gb ddr3\nspecs now: 7800x3d / b650e"),
            Some(Word::BoardSwap)
        );
        assert_eq!(
            told("old:\n- i5-12400\n- b660\n\nnew:\n- i7-14700k\n- b660"),
            Some(Word::CpuSwap)
        );
        assert_eq!(told("before: b550, 5600x\nnow: b550, 5600x, 64gb"), None);
        assert_eq!(told("new: b650, 7600x"), None);
        assert_eq!(told("current: b450\nnew: b650"), None);
        assert_eq!(told("now: b450\nplanned: b650"), Some(Word::BoardSwap));
    }
}
