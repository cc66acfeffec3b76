//! An edition that somebody is not sure of, or of which only that before is told.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::word::{Language, Word};
use crate::one_of::{has_one, starts_with_one};

/// What stands before what is only thought, in English.
const THOUGHT: &str = "might have|may have|maybe|i think|possibly|supposedly|perhaps|probably";

/// With which words a look at the edition is told.
const SEES: &str = "it says|it shows|says it's|見たら|見ると|確認したら|って書|と書|と出|显示|写着";

/// What stands directly behind it in Japanese.
const SUPPOSED: [&str; 7] = [
    "かも",
    "気がし",
    "気がす",
    "気もし",
    "気もす",
    "か覚えて",
    "か不明",
];

impl Answering<'_> {
    /// Whether somebody is not sure of this edition: `I might have picked Home, not sure`.
    pub(in crate::clues) fn is_unsure(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let (start, end) = (hit.range.start, hit.range.end);
        let behind = self.story.between(end, sentence.range.end);
        let head = self.story.between(sentence.range.start, start);
        // `選んだかもしれない、というか今見たらProって書いてある`.
        let own = self.story.between(start, end);
        let is_seen = has_one(behind, SEES)
            && ["home", "pro", "家庭", "家用", "专业"]
                .iter()
                .any(|name| own.contains(name) && behind.contains(name));
        if is_seen {
            return false;
        }
        // `…, not sure`, where that is all that comes.
        let is_left_open = self.story.words(sentence).iter().any(|word| {
            let rest = self.story.between(word.end, sentence.range.end);
            word.word == Word::Unknown
                && word.start >= end
                && word.start - end <= 45
                && rest
                    .trim_matches(['.', '。', '!', ')', ' ', '\n'])
                    .is_empty()
        });
        match sentence.language {
            Language::En => {
                let near = self.story.between(start.saturating_sub(24), start);
                let near = near.rsplit([',', ';']).next().unwrap_or_default();
                is_left_open
                    || THOUGHT
                        .split('|')
                        .any(|thought| near.contains(thought) && head.contains(thought))
            }
            Language::Ja => {
                let clause = behind.split(['、', '。', 'が']).next().unwrap_or_default();
                let near = self.story.between(end, end + 45);
                let is_near = |own: &str| near.find(own).is_some_and(|at| at <= 18);
                !clause.is_empty() && SUPPOSED.iter().any(|own| is_near(own))
                    || ["たぶん", "多分"].iter().any(|own| {
                        let near = self.story.between(start.saturating_sub(30), start);
                        near.rsplit(['、', '。'])
                            .next()
                            .is_some_and(|last| last.contains(own))
                    })
            }
            Language::Zh => {
                let clause = head.rsplit([',', '、', ';']).next().unwrap_or_default();
                is_left_open || has_one(clause, "可能|好像|大概|也许|似乎")
            }
        }
    }

    /// Whether an edition is told as that before, and none beside it is another one: `Before it
    /// was Home, and it is Home`.
    pub(in crate::clues) fn is_only_before(&self, hit: &Hit) -> bool {
        const BEFORE: &str = "before it was|before that it was|previously it was";
        let own = self.story.text(&hit.range);
        if !starts_with_one(own, BEFORE) {
            return false;
        }
        let other = if own.ends_with("home") { "pro" } else { "home" };
        let first = hit.sentence.saturating_sub(1);
        let near = self.story.sentences.get(first..).unwrap_or_default();
        !near.iter().take(3).any(|sentence| {
            let text = self.story.text(&sentence.range);
            text.split(|ch: char| !ch.is_ascii_alphanumeric())
                .any(|word| word == other)
        })
    }
}
