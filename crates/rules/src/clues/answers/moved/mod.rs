//! What went from one PC to another, read from the two PCs that are told apart: a disk, the image of
//! one, a licence, or the work of the old one.

mod chinese;
mod english;
mod in_place;
mod japanese;
mod names;

use std::ops::Range;

use super::{Answer, Answering};

use crate::clues::index::Token;
use crate::clues::mood::{Mood, mood};
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Form, Language, Word};
use crate::judge::Question;

/// What one sentence tells to have gone to another PC.
struct Went {
    /// `other-pc` or `clone`.
    name: &'static str,
    /// What tells it, in bytes of the sentence.
    verb: Range<usize>,
    /// Whether the form of the verb is that of the past.
    is_past: bool,
}

impl Went {
    /// In a form that the mood of the verb decides.
    fn of(name: &'static str, verb: Range<usize>) -> Self {
        Self {
            name,
            verb,
            is_past: false,
        }
    }
}

impl Answering<'_> {
    /// The first move or copy to another PC; one that is planned only where nothing is told yet.
    pub(super) fn moved(&self, event: Option<&Answer>) -> Option<Answer> {
        let sentences = self.story.sentences.iter().enumerate();
        let mut planned = None;
        for (place, sentence) in sentences {
            let went = match sentence.language {
                Language::En => self.went_in_english(place, sentence),
                Language::Ja => self.went_in_japanese(place, sentence),
                Language::Zh => self.went_in_chinese(place, sentence),
            };
            match went.and_then(|went| self.gone(sentence, &went)) {
                Some(gone) if gone.is_planned => planned = planned.or(Some(gone)),
                Some(gone) => return Some(gone),
                None => {}
            }
        }
        planned.filter(|_| event.is_none())
    }

    /// What went, in the mood of its verb.
    fn gone(&self, sentence: &Sentence, went: &Went) -> Option<Answer> {
        let start = sentence.range.start;
        let range = start + went.verb.start..start + went.verb.end;
        let verb = Token {
            word: Word::Move,
            form: if went.is_past { Form::Done } else { Form::Open },
            language: sentence.language,
            start: range.start,
            end: range.end,
        };
        let is_theirs = self.story.is_hearsay(sentence, range.start, range.end)
            || self.story.is_of_somebody(sentence, &range)
            || self.story.has(sentence, Word::Vm) && went.name != "vm"
            || self.story.has(sentence, Word::Office)
            || range.start < self.story.switch;
        let is_planned = match mood(self.story, sentence, &verb, true) {
            _ if is_theirs => return None,
            Mood::Done => false,
            Mood::Planned | Mood::Asked => true,
            Mood::Denied | Mood::Advised => return None,
        };
        Some(Answer {
            question: Question::Happened,
            name: went.name,
            range,
            is_planned,
        })
    }

    /// The text of the sentences around this one, from so many before it.
    fn around(&self, place: usize, before: usize, behind: usize) -> &str {
        let near = self.story.near(place, before, behind);
        match (near.first(), near.last()) {
            (Some(first), Some(last)) => self.story.between(first.range.start, last.range.end),
            _ => "",
        }
    }
}

/// Whether a PC is named in this text.
fn names_pc(words: &[Token], range: &Range<usize>) -> bool {
    words
        .iter()
        .any(|word| is_named_pc(word.word) && word.start < range.end && word.end > range.start)
}

fn is_named_pc(word: Word) -> bool {
    matches!(
        word,
        Word::Pc | Word::NewPc | Word::Brand | Word::OwnBuild | Word::GivenPc
    )
}
