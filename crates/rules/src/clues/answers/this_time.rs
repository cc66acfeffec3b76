//! The one part that was changed this time, where another one was once: `今回はCPUだけです`.

use super::{Answer, Answering};

use crate::clues::index::Token;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{ends_with_one, find_one, starts_with_one};

/// How what is told is set apart from an earlier time.
const THIS_TIME: &str = "今回|this time|这次|这回";

impl Answering<'_> {
    /// The part of which it is told that it alone was changed this time.
    pub(super) fn this_time(&self) -> Option<Answer> {
        self.story.sentences.iter().find_map(|sentence| {
            let text = self.story.text(&sentence.range);
            let from = sentence.range.start + find_one(text, THIS_TIME)?.end;
            let words = self.story.words(sentence).iter();
            let mut parts = words.filter(|word| word.start >= from && part(word.word).is_some());
            let only = parts.find(|word| self.is_alone(sentence, word))?;
            let range = only.start..only.end;
            let is_told =
                !sentence.is_question && self.story.is_own_word(sentence, &range, self.all_pcs);
            is_told.then_some(Answer {
                question: Question::Happened,
                name: part(only.word)?,
                range,
                is_planned: false,
            })
        })
    }

    /// Whether nothing but this part is named: `CPUだけ`, `only the CPU`, `只换了CPU`.
    fn is_alone(&self, sentence: &Sentence, part: &Token) -> bool {
        let head = self.story.between(sentence.range.start, part.start);
        let head = head.trim_end_matches("the ").trim_end();
        let behind = self.story.between(part.end, part.end + 12);
        match sentence.language {
            Language::Ja => {
                let is_more = starts_with_one(behind, "だけでな|だけじゃな|のみなら");
                !is_more && (behind.starts_with("だけ") || behind.starts_with("のみ"))
            }
            Language::En => {
                ends_with_one(head, "only|just|only changed|only swapped|only replaced")
            }
            Language::Zh => ends_with_one(head, "只换了|只是换了|就换了|只换|只升级了"),
        }
    }
}

/// The change of a part.
fn part(word: Word) -> Option<&'static str> {
    match word {
        Word::Board => Some("board"),
        Word::Cpu => Some("cpu"),
        Word::Disk => Some("disk"),
        Word::Bios | Word::BiosUpdate => Some("bios"),
        _ => None,
    }
}
