//! Whether a maker, a shop or a former owner is told of the PC, and not of a part of it.

use super::answers::Answering;
use super::hit::Hit;
use super::mood::Mood;
use super::named::is_not_this_pc;
use super::word::{Language, Word};

impl Answering<'_> {
    /// Whether what names a maker names this PC, and no printer, board or screen.
    pub(super) fn is_the_pc(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let words = self.story.words(sentence);
        let next = words.iter().find(|word| word.start >= hit.range.end);
        let of_part = next.is_some_and(|next| {
            let gap = self.story.between(hit.range.end, next.start);
            // The disk of a PC: only makers of parts sell one with their name on it.
            if hit.row.words == [Word::Brand]
                && matches!(gap, "の" | "'s " | "的")
                && matches!(next.word, Word::Board | Word::Disk | Word::Bios)
            {
                return false;
            }
            let close = matches!(
                gap,
                "" | " " | "の" | "'s " | "的" | "で買った" | "で買った "
            );
            close
                && matches!(
                    next.word,
                    Word::Board
                        | Word::Cpu
                        | Word::Disk
                        | Word::OtherPart
                        | Word::Driver
                        | Word::Aspect
                        | Word::Key
                        | Word::Bios
                )
        });
        let denied = words.iter().any(|word| {
            word.word == Word::Not
                && word.end <= hit.range.start
                && hit.range.start - word.end < 14
                && sentence.language != Language::Ja
                && !words.iter().any(|comma| {
                    comma.word == Word::Comma
                        && comma.start >= word.end
                        && comma.end <= hit.range.start
                })
        });
        let is_plain = match hit.row.answer {
            "vm" => {
                !matches!(hit.mood, Mood::Planned | Mood::Denied)
                    || sentence.language != Language::En
            }
            _ => !matches!(hit.mood, Mood::Denied) || sentence.language == Language::En,
        };
        let clause = super::hit::clause_of(words, hit.range.start, hit.range.end);
        let has = |of: &dyn Fn(Word) -> bool| clause.iter().any(|word| of(word.word));
        let sentence_has = |of: &dyn Fn(Word) -> bool| words.iter().any(|word| of(word.word));
        // A used board is no used PC.
        let is_used_part = hit.row.answer == "used"
            && (has(&|word| word == Word::Key)
                || sentence_has(&|word| {
                    matches!(
                        word,
                        Word::Board
                            | Word::Cpu
                            | Word::Disk
                            | Word::OtherPart
                            | Word::BoardSwap
                            | Word::CpuSwap
                            | Word::DiskSwap
                    )
                }))
            && !has(&|word| matches!(word, Word::Pc | Word::NewPc | Word::Brand));
        // `no virtual machine, but a real one`, in Japanese.
        let behind = self.story.between(hit.range.end, hit.range.end + 15);
        let denied = denied
            || ["ではな", "じゃな", "でもな", "では無"]
                .iter()
                .any(|not| behind.starts_with(not));
        let is_given_away = hit.row.answer == "used"
            && ["に渡", "に譲る", "に譲って", "にあげ", "に送って"]
                .iter()
                .any(|gives| {
                    self.story
                        .between(hit.range.end, hit.range.end + 45)
                        .split(['、', '。'])
                        .next()
                        .is_some_and(|own| own.contains(gives))
                });
        !of_part
            && !is_not_this_pc(self.story, sentence, hit)
            && !denied
            && !is_given_away
            && is_plain
            && !is_used_part
            && !self.is_to_come(hit)
    }

    /// Whether the PC is one that is yet to be bought or built.
    fn is_to_come(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let bought = || {
            self.story.words(sentence).iter().any(|word| {
                word.word == Word::Buy
                    && word.form != super::word::Form::Done
                    && word.end <= hit.range.start
                    && hit.range.start - word.end < 24
            })
        };
        let is_new = || {
            self.story.words(sentence).iter().any(|word| {
                matches!(word.word, Word::Buy | Word::NewPc | Word::PcSwap)
                    || "買|换|购"
                        .split('|')
                        .any(|own| self.story.between(word.start, word.end).starts_with(own))
            })
        };
        matches!(hit.mood, Mood::Planned)
            && (sentence.language == Language::En || hit.row.answer == "vm" || is_new())
            && hit.row.answer != "own"
            && (sentence.language != Language::En || bought())
    }
}
