//! What belongs to the licence: the account it is linked to, sticker, box and card.

use std::ops::Range;

use super::answers::{Answer, Answering, answer};
use super::hit::Hit;
use super::mood::Mood;
use super::sentence::Sentence;
use super::story::Story;
use super::word::{Language, Word};
use crate::judge::Question;
use crate::vocabulary::Windows;

impl Answering<'_> {
    pub(super) fn linked_before(&self) -> Option<Answer> {
        let hits: Vec<&Hit> = self.of(Question::LinkedBefore).collect();
        let told = |hit: &Hit| -> Option<&'static str> {
            let sentence = self.story.sentences.get(hit.sentence)?;
            let words = self.story.words(sentence);
            let clause = super::clause::clause_of(words, hit.range.start, hit.range.end);
            // What a screen shows is sure.
            let own = self.story.between(hit.range.start, hit.range.end);
            let is_shown = hit.row.words == [Word::LinkedSentence]
                && ["デジタル", "your", "您", "你", "许可证"]
                    .iter()
                    .any(|word| own.contains(word));
            let unsure = !is_shown
                && words.iter().any(|word| {
                    word.word == Word::Unknown && word.start.abs_diff(hit.range.start) < 100
                });
            // `signed in after that, never had one before`.
            let is_never = hit.row.words.contains(&Word::NeverOne);
            let after = !is_never && clause.iter().any(|word| word.word == Word::Afterwards);
            // What a previous owner linked is linked to nobody who asks.
            let by_former = words.iter().any(|word| {
                word.word == Word::Used
                    && word.start < hit.range.end
                    && OWNERS
                        .iter()
                        .any(|owner| self.story.between(word.start, word.end).contains(owner))
            });
            // `Linked to my account? No idea.`
            let is_whole = clause.len() == words.len() && sentence.is_question;
            // `whether it was linked`.
            let is_open = [
                "たかは",
                "たかどう",
                "たかが",
                "たか覚え",
                "たか分",
                "たかわ",
                "たか記",
                "たか定",
                "るかは",
                "るかどう",
                "たか、",
                "たか忘",
            ]
            .iter()
            .any(|open| {
                self.story
                    .between(hit.range.end, hit.range.end + 21)
                    .contains(open)
            });
            if unsure || after || is_whole || is_open || by_former || self.is_to_be_linked(hit) {
                return None;
            }
            match hit.mood {
                Mood::Done
                    if hit.row.words == [Word::LinkedSentence]
                        && sentence.language == Language::En =>
                {
                    Some(hit.row.answer)
                }
                Mood::Done => Some(hit.row.answer),
                Mood::Denied if hit.row.answer == "no" => Some("no"),
                Mood::Denied => Some("no"),
                _ => None,
            }
        };
        let no = hits
            .iter()
            .find_map(|hit| (told(hit)? == "no").then(|| answer(hit, "no", false)))
            .or_else(|| self.is_not_linked_yet());
        no.or_else(|| {
            hits.iter()
                .find_map(|hit| (told(hit)? == "yes").then(|| answer(hit, "yes", false)))
        })
    }

    /// `I was told to link it, and have not done so yet`.
    fn is_not_linked_yet(&self) -> Option<Answer> {
        let hit = self.hits.iter().find(|hit| {
            let sentence = self.story.sentences.get(hit.sentence);
            hit.row.question == Question::LinkedBefore
                && hit.row.answer == "yes"
                && (self.all_pcs || !hit.is_of_other)
                && (hit.is_hearsay || hit.mood != Mood::Done)
                && sentence.is_some_and(|sentence| {
                    self.story
                        .words(sentence)
                        .iter()
                        .any(|word| word.word == Word::NotYet && word.start >= hit.range.start)
                })
        })?;
        Some(answer(hit, "no", false))
    }

    /// The one release before 10 that a story names, where this sentence tells of the number on a
    /// sticker: `installed 7 with the number off the label`.
    fn only_release(&self, place: usize, sentence: &Sentence) -> Option<Windows> {
        const NUMBERS: [&str; 10] = [
            "number",
            "key",
            "code",
            "番号",
            "キー",
            "コード",
            "密钥",
            "序号",
            "金钥",
            "激活码",
        ];
        let text = self.story.between(sentence.range.start, sentence.range.end);
        if !NUMBERS.iter().any(|number| text.contains(number)) {
            return None;
        }
        let mut own = self
            .mentions
            .iter()
            .filter(|mention| mention.sentence == place && !mention.is_unreal);
        let one = own.next().filter(|one| one.windows.is_before_ten())?;
        own.all(|other| other.windows == one.windows)
            .then_some(one.windows)
    }

    pub(super) fn sticker(&self) -> Option<Answer> {
        let of = |name: &'static str, range: Range<usize>| Answer {
            question: Question::Sticker,
            name,
            range,
            is_planned: false,
        };
        for (place, sentence) in self.story.sentences.iter().enumerate() {
            for word in self
                .story
                .words(sentence)
                .iter()
                .filter(|word| word.word == Word::Sticker)
            {
                if !self.all_pcs && self.story.is_of_other(sentence, word.start) {
                    continue;
                }
                let near = self
                    .mentions
                    .iter()
                    .filter(|mention| {
                        mention.sentence == place
                            && mention.is_on_sticker
                            && mention.range.start.abs_diff(word.start) < 60
                    })
                    .min_by_key(|mention| mention.range.start.abs_diff(word.start));
                // `my sticker is on another laptop`.
                let elsewhere = self.story.between(word.end, word.end + 24);
                if [" on another", " on my other", "在另"]
                    .iter()
                    .any(|other| elsewhere.contains(other))
                {
                    continue;
                }
                // `a key of 8 in the firmware, and no sticker`.
                let behind = self.story.between(word.end, word.end + 36);
                if NONE_STANDS.iter().any(|none| behind.starts_with(none)) {
                    return Some(of("none", word.start..word.end));
                }
                let only = || self.only_release(place, sentence);
                match near.map(|mention| mention.windows).or_else(only) {
                    Some(Windows::Vista | Windows::Seven) => {
                        return Some(of("7", word.start..word.end));
                    }
                    Some(Windows::Eight | Windows::EightOne) => {
                        return Some(of("8", word.start..word.end));
                    }
                    _ => {}
                }
                if is_missing(self.story, place, word) {
                    return Some(of("none", word.start..word.end));
                }
            }
        }
        // A card that is lost is no card at hand, wherever it is told.
        let is_lost = |answer: &Answer| {
            self.story.sentences.iter().any(|sentence| {
                (sentence.range.contains(&answer.range.start)
                    || self.story.has(sentence, Word::Card)
                    || self.story.has(sentence, Word::Boxed))
                    && self.story.has(sentence, Word::Lost)
                    // `May I throw the card away?`
                    && !sentence.is_question
            })
        };
        self.first(Question::Sticker)
            .filter(|answer| !is_lost(answer))
    }
}

/// How somebody is called whose PC it was before.
const OWNERS: [&str; 6] = ["owner", "机主", "任", "上家", "持ち主", "オーナー"];

/// What directly behind a sticker says, in Japanese, that none is there.
const NONE_STANDS: [&str; 6] = [
    "はありませ",
    "がありませ",
    "は見当た",
    "は貼られてな",
    "の類いは見当た",
    "の類は見当た",
];

/// Whether a sticker is said not to be there.
fn is_missing(story: &Story<'_>, place: usize, word: &super::index::Token) -> bool {
    let Some(sentence) = story.sentences.get(place) else {
        return false;
    };
    let before = |bytes: usize| {
        story.words(sentence).iter().any(|not| {
            matches!(not.word, Word::Not | Word::Lost)
                && not.end <= word.start
                && word.start - not.end < bytes
        })
    };
    match sentence.language {
        Language::Ja => {
            let tail = story.between(word.end, word.end + 45);
            let end = tail.find(['、', '。', '(']).unwrap_or(tail.len());
            let tail = tail.get(..end).unwrap_or_default();
            // `シールが読めない`: it is there.
            let is_worn = [
                "読め",
                "読み取れ",
                "見えな",
                "見えま",
                "判別",
                "判読",
                "かす",
                "薄れ",
                "擦れ",
            ]
            .iter()
            .any(|worn| tail.contains(worn));
            !is_worn
                && [
                    "ありません",
                    "ない",
                    "無い",
                    "なし",
                    "無し",
                    "見当たら",
                    "見つから",
                    "貼られてな",
                    "剥がした",
                    "剥がれ",
                    "剥がされ",
                    "はがした",
                    "はがれ",
                    "はがされ",
                    "なかった",
                ]
                .iter()
                .any(|not| tail.contains(not))
        }
        Language::En => {
            let behind = story.between(word.end, word.end + 28);
            before(16)
                || [
                    " was peeled",
                    " is gone",
                    " has been removed",
                    " was removed",
                    " fell off",
                    " is missing",
                ]
                .iter()
                .any(|gone| behind.starts_with(gone))
        }
        Language::Zh => {
            // `没看到任何授权贴纸`.
            let seen = story.between(word.start.saturating_sub(33), word.start);
            let is_unseen = ["没看到", "没有看到", "找不到", "没找到", "没发现"]
                .iter()
                .filter_map(|not| seen.rsplit_once(not))
                .any(|(_, own)| !own.contains([',', '、']));
            is_unseen
                || before(12)
                || story.between(word.end, word.end + 18).starts_with("也没有")
                || ["没", "不见", "掉了", "磨没", "撕", "被撕"]
                    .iter()
                    .any(|gone| story.between(word.end, word.end + 9).starts_with(gone))
        }
    }
}
