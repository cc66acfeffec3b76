//! A change that is taken back, and what was meant instead: `not the board, I meant the SSD`.

use std::collections::BTreeMap;

use super::answers::{Answer, Answering};
use super::hit::Hit;
use super::index::Token;
use super::mood::Mood;
use super::sentence::Sentence;
use super::word::{Language, Word};
use crate::judge::Question;

impl Answering<'_> {
    /// Which changes are taken back, and where last: `not the motherboard`, said after it.
    pub(super) fn taken_back(&self) -> BTreeMap<&'static str, usize> {
        let parts = self.story.sentences.iter().flat_map(|sentence| {
            let words = self.story.words(sentence).iter();
            words.map(move |word| (sentence, word))
        });
        parts
            .filter_map(|(sentence, word)| {
                let name = match word.word {
                    Word::Board | Word::BoardSwap => "board",
                    Word::Cpu | Word::CpuSwap => "cpu",
                    Word::Disk | Word::DiskSwap => "disk",
                    _ => return None,
                };
                self.is_denied(sentence, word).then_some((name, word.start))
            })
            .collect()
    }

    /// What was meant instead of a change that is taken back: `I meant the SSD`.
    pub(super) fn corrected(&self, is_taken_back: &dyn Fn(&Hit) -> bool) -> Option<Answer> {
        let dropped = self
            .of(Question::Happened)
            .find(|hit| self.is_event(hit) && is_taken_back(hit))?;
        let place = self
            .story
            .sentences
            .iter()
            .position(|sentence| self.story.has(sentence, Word::Correct))?;
        // `訂正します。マザーボードではなくSSDでした。`
        let near = self.story.sentences.get(place..)?.iter().take(2);
        let (name, part) = near
            .flat_map(|sentence| {
                self.story
                    .words(sentence)
                    .iter()
                    .map(move |word| (sentence, word))
            })
            .find_map(|(sentence, word)| {
                let name = match word.word {
                    Word::Board => "board",
                    Word::Cpu => "cpu",
                    Word::Disk => "disk",
                    _ => return None,
                };
                (!self.is_denied(sentence, word)).then_some((name, word))
            })?;
        Some(Answer {
            question: Question::Happened,
            name,
            range: part.start..part.end,
            is_planned: dropped.mood != Mood::Done,
        })
    }

    /// `not the motherboard`, `マザーボードではなく`, `不是主板`.
    fn is_denied(&self, sentence: &Sentence, part: &Token) -> bool {
        let before = self.story.between(sentence.range.start, part.start);
        let before = before.trim_end();
        let behind = self.story.between(part.end, part.end + 24);
        match sentence.language {
            Language::Ja => "ではなく|じゃなく|でなく|ではなかった|じゃなかった|やなく|やのうて"
                .split('|')
                .any(|not| behind.starts_with(not)),
            Language::En => "not the|not my|wasn't the|isn't the"
                .split('|')
                .any(|not| before.ends_with(not)),
            Language::Zh => {
                before.ends_with("不是") || before.ends_with("不是换") || before.ends_with("并不是")
            }
        }
    }
}
