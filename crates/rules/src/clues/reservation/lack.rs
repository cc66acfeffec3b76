//! What somebody never got, or gives back.

use std::ops::Range;

use crate::clues::answers::{Answer, Answering};
use crate::clues::hit::Hit;
use crate::clues::mood::Mood;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{ends_with_one, find_one, has_one, starts_with_one};

impl Answering<'_> {
    /// `公司电脑离职要交回去`: who left has it no longer, or soon not.
    pub(in crate::clues) fn is_given_back(&self, hit: &Hit) -> bool {
        let behind = self
            .story
            .sentences
            .get(hit.sentence)
            .map(|sentence| self.story.between(hit.range.start, sentence.range.end));
        let is_closed = has_one(
            self.story.text(&hit.range),
            "倒産|廃業|解散|閉鎖|たた|畳|clos|shut|wound|wind|dissolv|liquid|bankrupt|倒闭|关门|破产",
        );
        (hit.row.words.first() == Some(&Word::Left) || is_closed)
            && [
                "返却",
                "回収",
                "give it back",
                "hand it back",
                "return it",
                "return the",
                "交回",
                "归还",
                "还回去",
                "还给",
                "要还",
                "上交",
                "收走",
                "收回",
            ]
            .iter()
            .any(|back| behind.is_some_and(|text| text.contains(back)))
    }

    /// `キーを買った会社が倒産しました`: it is not the PC's.
    pub(in crate::clues) fn is_of_seller(&self, hit: &Hit) -> bool {
        const SELLERS: &str = "\
            買った|購入した|売った|売っていた|売ってた|販売した|組んだ|卖我的";
        let start = hit.range.start;
        let head = self.story.between(start.saturating_sub(18), start);
        ends_with_one(head, SELLERS)
    }

    /// `My mate bought a cheap key. I haven't bought one`.
    pub(in crate::clues) fn has_bought_none(&self) -> bool {
        const NONE: &str = "\
            haven't bought one|haven't bought a key|haven't bought any|haven't bought it|have not bought one|didn't buy one|didn't buy it|decided against buying|\
            購入はやめ|購入をやめ|購入は見送|購入は断念|買うのはやめ|買うのをやめ|\
            キーはまだ買って|まだキーは買って|まだキーを買って|キーは買っていません|キーは買ってませ|キーは買ってな|キーは買っていな|まだ買っていません|まだ買ってませ|まだ買ってな|まだ注文|\
            一个都没买|我没买|还没买|没下单|还没下手|没下手";
        let mut sentences = self.story.sentences.iter().enumerate();
        sentences.any(|(place, own)| {
            let at = find_one(self.story.text(&own.range), NONE);
            let is_of_part = || {
                [
                    Word::Board,
                    Word::Cpu,
                    Word::Disk,
                    Word::NewPc,
                    Word::Office,
                ]
                .iter()
                .any(|part| self.story.has(own, *part))
            };
            let is_of_key = || {
                let keys = [Word::Key, Word::CheapKey, Word::PricedKey];
                let before = usize::from(own.language != Language::Zh);
                let mut near = self.story.near(place, before, 0).iter();
                near.any(|near| keys.iter().any(|key| self.story.has(near, *key)))
            };
            at.is_some_and(|at| {
                let start = own.range.start + at.start;
                let end = own.range.start + at.end;
                is_of_key()
                    && !is_of_part()
                    && self.story.is_own_word(own, &(start..end), self.all_pcs)
            })
        })
    }

    /// `キーは買ってない、最初から入ってた11`, in Japanese: Windows came with the PC, and nothing
    /// was bought beside it.
    pub(in crate::clues) fn never_bought(&self) -> Option<Answer> {
        const NEVER: &str = "てな|ていな|ていませ|てませ|ておらず|ておりませ|していな|してな|していませ|してませ|たことは|たことが|たこともな";
        let is_told = |at: usize| {
            let behind = self.story.between(at, at + 18);
            starts_with_one(behind, NEVER)
        };
        let came_with_it = self
            .mentions
            .iter()
            .any(|own| own.is_first && !own.is_unreal && (self.all_pcs || !own.is_of_other));
        if !came_with_it {
            return None;
        }
        let is_plain = |at: usize| {
            let own = self.story.sentences.get(at);
            own.is_some_and(|own| own.language == Language::Ja && !own.is_question)
        };
        let denied = self.of(Question::Bought).find(|hit| {
            hit.row.words == [Word::Buy, Word::Key]
                && hit.mood == Mood::Denied
                && is_plain(hit.sentence)
                && is_told(hit.range.end)
        });
        let range = denied
            .map(|hit| hit.range.clone())
            .or_else(|| self.answered_no(is_told))?;
        Some(Answer {
            question: Question::Bought,
            name: "no",
            range,
            is_planned: false,
        })
    }

    /// `キーは買った?`, asked by somebody else, and the answer of the owner: `買ってない`.
    fn answered_no(&self, is_told: impl Fn(usize) -> bool) -> Option<Range<usize>> {
        let pairs = self.story.sentences.windows(2);
        let buy = pairs.filter_map(|pair| match pair {
            [asked, answered] if asked.is_question && answered.language == Language::Ja => {
                let asks = self.story.has(asked, Word::Key)
                    && self.story.has(asked, Word::Buy)
                    && self.story.is_in_line_of_other(asked.range.start)
                    && !self.story.is_in_line_of_other(answered.range.start);
                let words = self.story.words(answered).iter();
                words.clone().find(|word| word.word == Word::Buy && asks)
            }
            _ => None,
        });
        buy.filter(|buy| is_told(buy.end))
            .map(|buy| buy.start..buy.end)
            .next()
    }

    /// `也没给我们什么序号或盒子`, in Chinese.
    pub(in crate::clues) fn is_without_box(&self, hit: &Hit) -> bool {
        const KEPT: &str = "没扔|没丢|没拆|没坏|没用过|没动";
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let head = self.story.between(sentence.range.start, hit.range.start);
        let clause = head
            .rsplit([',', '、', ';', '。'])
            .next()
            .unwrap_or_default();
        sentence.language == Language::Zh
            && hit.row.words.contains(&Word::Card)
            && has_one(
                clause,
                "\
                    没给|没有|没附|没带|没拿到|没见|不带|没看到|没收到|没留",
            )
            && !has_one(clause, KEPT)
    }
}
