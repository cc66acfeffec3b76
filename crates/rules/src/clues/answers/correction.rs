//! A change that is taken back, and what was meant instead: `not the board, I meant the SSD`.

use std::cell::LazyCell;
use std::collections::BTreeMap;

use super::{Answer, Answering};

use crate::clues::hit::Hit;
use crate::clues::index::Token;
use crate::clues::mood::Mood;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{ends_with_one, found, has_one, starts_with_one};

/// With which words an English story corrects what it told.
const MARKS: &str = "\
    sorry|edit|correct|typo|i meant|i mean|my bad|mistake|wrong|mixed up|misspoke|half asleep|\
    post 2|[2]|to clarify|apolog|oops";

impl Answering<'_> {
    /// Which changes are taken back, and where last: `not the motherboard`, said after it.
    pub(in crate::clues) fn taken_back(&self) -> BTreeMap<&'static str, usize> {
        let text = self.story.normal.text.as_str();
        let first_mark = LazyCell::new(|| {
            let first = found(text, MARKS).min();
            first.map_or(text.len(), |(at, _)| at)
        });
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
                let is_taken_back = self.is_denied(sentence, word)
                    || *first_mark < sentence.range.end && self.is_unchanged(sentence, word);
                is_taken_back.then_some((name, word.start))
            })
            .chain(self.slips())
            .collect()
    }

    /// The changes that a Chinese slip of the pen takes back: those before it that are not told
    /// beside it, as in `打错字了,是换了硬盘`.
    fn slips(&self) -> Vec<(&'static str, usize)> {
        const SLIPS: &str = "\
            打错字|打错了|说错了|讲错|写错了|更正|口误|手误|手滑|笔误|说反了|记错了";
        const CHANGES: [&str; 5] = ["board", "cpu", "disk", "bios", "reinstall"];
        let mut found = Vec::new();
        for (at, sentence) in self.story.sentences.iter().enumerate() {
            let text = self.story.text(&sentence.range);
            let is_slip = sentence.language == Language::Zh
                && has_one(text, SLIPS)
                && !self.story.is_in_line_of_other(sentence.range.start);
            if !is_slip {
                continue;
            }
            let meant: Vec<&str> = self
                .of(Question::Happened)
                .filter(|hit| (at..at + 2).contains(&hit.sentence))
                .filter(|hit| matches!(hit.mood, Mood::Done | Mood::Planned))
                .filter(|hit| hit.row.answer != "nothing")
                .map(|hit| hit.row.answer)
                .collect();
            let others = CHANGES.iter().filter(|name| !meant.contains(name));
            if !meant.is_empty() {
                found.extend(others.map(|name| (*name, sentence.range.start)));
            }
        }
        found
    }

    /// What was meant instead of a change that is taken back: `I meant the SSD`.
    pub(in crate::clues) fn corrected(
        &self,
        is_taken_back: &dyn Fn(&Hit) -> bool,
    ) -> Option<Answer> {
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

    /// Whether a part, of which an English correction speaks, was not changed: `I did not change
    /// the board`, `the board is still the same one`.
    fn is_unchanged(&self, sentence: &Sentence, part: &Token) -> bool {
        const BEHIND: &str = "\
            is wrong|was wrong|is the same one|is the original|is original|is the old one|is untouched|was never touched|was untouched|is still the same|is still the old|stayed|\
            was not changed|wasn't changed|was never changed|is the one from|was a typo|\
            is a typo|was a mistake";
        const NOT: &str = "not |n't |never |didnt |havent |hasnt |wasnt ";
        const VERBS: [&str; 8] = [
            "change ",
            "changed ",
            "swap ",
            "swapped ",
            "replace ",
            "replaced ",
            "touch ",
            "touched ",
        ];
        if sentence.language != Language::En {
            return false;
        }
        let before = self.story.between(sentence.range.start, part.start);
        let behind = self.story.between(part.end, sentence.range.end);
        let is_of_somebody = has_one(behind, "myself|by my own|on my own");
        if is_of_somebody {
            return false;
        }
        let own = ["the ", "my ", "that "]
            .iter()
            .find_map(|article| before.strip_suffix(article));
        let is_denied = own.is_some_and(|head| {
            VERBS
                .iter()
                .filter_map(|verb| head.strip_suffix(verb))
                .any(|head| ends_with_one(head, NOT))
        });
        let behind = behind.trim_start();
        is_denied || starts_with_one(behind, BEHIND)
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
