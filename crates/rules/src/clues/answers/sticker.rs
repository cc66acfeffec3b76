//! What stands on a PC or came with Windows: sticker, box and card.

use std::ops::Range;

use super::{Answer, Answering};

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{has_one, starts_with_one};
use crate::vocabulary::Windows;

impl Answering<'_> {
    /// The one release before 10 that a story names, where this sentence tells of the number on a
    /// sticker: `installed 7 with the number off the label`.
    fn only_release(&self, place: usize, sentence: &Sentence) -> Option<Windows> {
        const NUMBERS: &str = "number|key|code|番号|キー|コード|密钥|序号|金钥|激活码";
        if !has_one(self.story.text(&sentence.range), NUMBERS) {
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

    /// The release of a sticker whose key cannot be read, where the story names one release and
    /// that is older than 10: `シールのキーは半分かすれて読めない`, in Japanese.
    fn worn(&self, sentence: &Sentence, word: &Token) -> Option<&'static str> {
        if sentence.language != Language::Ja || !is_worn(behind(self.story, word)) {
            return None;
        }
        let mut named = self
            .mentions
            .iter()
            .filter(|mention| !mention.is_unreal && (self.all_pcs || !mention.is_of_other))
            .map(|mention| mention.windows);
        let one = named.next().filter(|one| one.is_before_ten())?;
        let is_seven = matches!(one, Windows::Vista | Windows::Seven);
        named
            .all(|other| other == one)
            .then_some(if is_seven { "7" } else { "8" })
    }

    /// `came with 8.1, no sticker on it`: the release is that of the PC, and there is one sticker
    /// in the sentence, which is denied directly before it.
    fn is_none_of_any(&self, sentence: &Sentence, word: &Token) -> bool {
        const NONE: &str = "\
            no|without a|without any|never had a|isn't a|isn't any|wasn't a|wasn't any|has no|there's no|no windows|no coa|\
            没有|没|无|没有任何|没任何|没有什么|也没有|没见";
        let words = self.story.words(sentence).iter();
        let stickers = words.filter(|own| own.word == Word::Sticker).count();
        let head = self.story.between(sentence.range.start, word.start);
        let head = head.trim_end();
        stickers == 1
            && sentence.language != Language::Ja
            && NONE.split('|').any(|none| {
                head.strip_suffix(none).is_some_and(|before| {
                    !none.is_ascii() || !before.ends_with(|ch: char| ch.is_ascii_alphanumeric())
                })
            })
    }

    pub(in crate::clues) fn sticker(&self) -> Option<Answer> {
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
                if has_one(elsewhere, " on another| on my other|在另") {
                    continue;
                }
                if is_of_refurbisher(self.story, sentence, word) {
                    return Some(of("refurbished", word.start..word.end));
                }
                // `a key of 8 in the firmware, and no sticker`.
                let behind = self.story.between(word.end, word.end + 36);
                if starts_with_one(behind, NONE_STANDS) || self.is_none_of_any(sentence, word) {
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
                if let Some(old) = self.worn(sentence, word) {
                    return Some(of(old, word.start..word.end));
                }
            }
        }
        // A card that is lost is no card at hand, wherever it is told.
        let is_lost = |answer: &Answer| {
            self.story.sentences.iter().any(|sentence| {
                (sentence.range.contains(&answer.range.start)
                    || is_key_lost(self.story, sentence)
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

/// Whether a sentence tells that the key itself was lost: `密钥丢了`, `I lost the product key`.
fn is_key_lost(story: &Story<'_>, sentence: &Sentence) -> bool {
    const NEAR: usize = 16;
    let words = story.words(sentence);
    let lost = words.iter().filter(|word| word.word == Word::Lost);
    lost.into_iter().any(|lost| {
        words.iter().any(|key| {
            let (from, to) = if key.end <= lost.start {
                (key.end, lost.start)
            } else {
                (lost.end, key.start)
            };
            let gap = story.between(from, to.max(from));
            key.word == Word::Key && to <= from + NEAR && !gap.contains([',', '、', ';'])
        })
    })
}

/// Whether a sticker is the one that says `Refurbished PC`, and it is there.
fn is_of_refurbisher(story: &Story<'_>, sentence: &Sentence, word: &Token) -> bool {
    const NAMES: &str = "refurbished pc|refurbished computer";
    const NONE: [&str; 9] = [
        "no ", "not ", "n't ", "without", "ない", "無い", "ませ", "没", "なく",
    ];
    let from = word.start.saturating_sub(60).max(sentence.range.start);
    let near = story.between(from, (word.end + 60).min(sentence.range.end));
    // `MARシール`: of Microsoft's programme for those who refurbish.
    let is_mar = || {
        let mut words = story.words(sentence).iter();
        words.any(|own| {
            own.word == Word::Refurb
                && (from..word.end + 60).contains(&own.start)
                && story.between(own.start, own.end) == "mar"
        })
    };
    (has_one(near, NAMES) || is_mar())
        && !NONE.iter().any(|none| near.contains(none))
        && !sentence.is_question
}

/// What directly behind a sticker says, in Japanese, that none is there.
const NONE_STANDS: &str = "\
    はありませ|がありませ|は見当た|は貼られてな|の類いは見当た|の類は見当た";

/// Whether a sticker is said not to be there.
fn is_missing(story: &Story<'_>, place: usize, word: &Token) -> bool {
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
            let tail = behind(story, word);
            // `シールの7のキーを入れたけど通らない`: there is one.
            let is_of_key =
                tail.starts_with('の') && !starts_with_one(tail, "の類|の跡|の痕|のような");
            !is_of_key
                && !is_worn(tail)
                && has_one(
                    tail,
                    "\
                        ありません|ない|無い|なし|無し|見当たら|見つから|付いてこな|ついてこな|付いてきませ|ついてきませ|付属していな|付属していませ|貼られてな|剥がした|剥がれ|\
                        剥がされ|はがした|はがれ|はがされ|なかった",
                )
        }
        Language::En => {
            let behind = story.between(word.end, word.end + 28);
            before(16)
                || starts_with_one(
                    behind,
                    " was peeled| is gone| has been removed| was removed| fell off| is missing",
                )
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
                || starts_with_one(
                    story.between(word.end, word.end + 9),
                    "没|不见|掉了|磨没|撕|被撕",
                )
        }
    }
}

/// What is said behind a Japanese sticker, to the end of its clause.
fn behind<'a>(story: &'a Story<'_>, word: &Token) -> &'a str {
    let tail = story.between(word.end, word.end + 45);
    let end = tail.find(['、', '。', '(']).unwrap_or(tail.len());
    tail.get(..end).unwrap_or_default()
}

/// Whether a Japanese sticker is said to be there, and not to be readable.
fn is_worn(tail: &str) -> bool {
    const WORN: &str = "\
        読め|読み取れ|見えな|見えま|判別|判読|かす|薄れ|擦れ";
    has_one(tail, WORN)
}
