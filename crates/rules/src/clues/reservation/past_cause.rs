//! What was done long ago, and whether it may be the cause of what the story is about.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::mood::Mood;
use crate::clues::state::asked::is_experience;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::has_one;

impl Answering<'_> {
    /// Whether what was done long ago is no cause: Windows went on then, or another part was
    /// changed since.
    pub(in crate::clues) fn is_over_with(&self, hit: &Hit) -> bool {
        let is_newer = |part: &Hit| {
            part.row.answer == "none"
                && part.mood == Mood::Done
                && part.range.start > hit.range.end
                && !self.is_long_ago(part)
        };
        self.is_long_ago(hit) && (self.went_on_then(hit) || self.of(Question::Plan).any(is_newer))
    }

    /// `2019年に基板を替えたときは電話で通った`: what is told of that time is that it went well.
    fn went_on_then(&self, hit: &Hit) -> bool {
        const THEN: &str = "\
            ときは|時は|際は|ときも|時も|当時は| that time| back then| at the time|那次|当时|那时|的时候";
        const WELL: &str = "\
            通っ|通り|大丈夫|問題な|問題あり|平気|無事|すんなり|できた|できまし|fine|no problem|no trouble|no issue|\
            went through|worked|reactivated|没事|没问题|正常|通过|激活了|启用了";
        const AT_ONCE: [&str; 10] = [
            "問題なし",
            "問題なかった",
            "問題ありませんでした",
            "大丈夫だった",
            "大丈夫でした",
            "平気だった",
            "no problem",
            "no trouble",
            "没事",
            "没问题",
        ];
        let near = self.story.between(hit.range.end, hit.range.end + 90);
        let next = self.story.between(hit.range.end, hit.range.end + 36);
        if AT_ONCE.iter().any(|well| next.contains(well)) {
            return true;
        }
        THEN.split('|')
            .filter_map(|then| near.split_once(then))
            .any(|(_, told)| has_one(told, WELL))
    }

    /// Whether it was done long before what the story is about.
    pub(in crate::clues) fn is_long_ago(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let words = self.story.words(sentence);
        // `bought two years ago, worked until I reinstalled it last week`.
        let is_newer_behind = |at: usize| {
            const NEWER: &str = "\
                last week|yesterday|today|this week|this morning|last night|now|till |until |\
                先週|昨日|今日|今回|今朝|先日|この前|こないだ|昨夜|上周|昨天|今天|这次|前天|前几天|这回";
            let between = self.story.between(at, hit.range.end);
            has_one(between, NEWER)
        };
        let once = words.iter().any(|word| {
            word.word == Word::Once && word.start < hit.range.end && !is_newer_behind(word.end)
        });
        // `I swapped it six months ago`.
        let once = once
            || sentence.language == Language::En
                && words.iter().any(|word| {
                    word.word == Word::Once
                        && word.start >= hit.range.end
                        && word.start - hit.range.end < 24
                        && !self
                            .story
                            .between(hit.range.end, word.start)
                            .contains([',', '(', ';'])
                });
        let text = self.story.between(sentence.range.start, hit.range.end);
        let year = ["年に", "年换", "年时", "年の"].iter().any(|word| {
            text.find(word).is_some_and(|at| {
                text.get(..at)
                    .is_some_and(|head| head.ends_with(|digit: char| digit.is_ascii_digit()))
                    && !is_newer_behind(sentence.range.start + at)
            })
        });
        let in_year = text
            .find(" in 20")
            .is_some_and(|at| !is_newer_behind(sentence.range.start + at))
            || text.trim_start().starts_with("in 20")
            || self
                .story
                .between(hit.range.end, hit.range.end + 6)
                .starts_with(" in 20");
        // `I've already moved it to another board once in 2019`.
        let is_dated = {
            let behind = self.story.between(hit.range.end, hit.range.end + 14);
            sentence.language == Language::En
                && (behind.starts_with(" once in 20")
                    || behind.starts_with(" back in 20")
                    || behind.starts_with(" already in 20"))
        };
        // `I once had it happen`.
        let is_experience = sentence.language == Language::Ja
            && is_experience(self.story.between(hit.range.end, sentence.range.end));
        once || year || in_year || is_dated || is_experience
    }
}
