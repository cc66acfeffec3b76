//! Whether what names a shop or a maker names who sold something, and not whose PC it is.

use super::Answering;

use crate::clues::hit::Hit;
use crate::clues::hit::joined::is_part;
use crate::clues::index::Token;
use crate::clues::word::{Language, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

impl Answering<'_> {
    /// Whether a shop or a maker is named as who built or sold, or as a place.
    pub(super) fn is_only_a_seller(&self, hit: &Hit) -> bool {
        self.is_built_by_a_shop(hit)
            || self.is_where_a_part_was_bought(hit)
            || self.is_where_a_brand_was_bought(hit)
            || self.is_only_a_place(hit)
            || self.is_only_a_clerk(hit)
    }

    /// `ツクモの店員さんいわく`: who says something there, and not where the PC was bought.
    fn is_only_a_clerk(&self, hit: &Hit) -> bool {
        const CLERKS: &str = "\
            の店員|の店頭で聞|の人に聞|の人が言|の人いわく|いわく";
        let own = self.story.text(&hit.range);
        let behind = self.story.between(hit.range.start, hit.range.end + 24);
        let behind = behind
            .strip_prefix(own.trim_end_matches('の'))
            .unwrap_or_default();
        hit.row.words == [Word::Shop] && starts_with_one(behind, CLERKS)
    }

    /// `Our little shop in town built this computer`: not the owner.
    fn is_built_by_a_shop(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if hit.row.answer == "own" && sentence.language == Language::Zh {
            const OTHERS: &str = "\
                店|电脑城|商家|老板|师傅|京东|淘宝|找人|请人|让|帮我|给我|朋友|同学|同事|客户|给|替";
            let own = self.story.text(&hit.range);
            let head = self.story.between(sentence.range.start, hit.range.start);
            let clause = head.rsplit([',', ';', '(']).next().unwrap_or_default();
            // `我表哥给我攒的机器`; `组装机` may be one of a shop's, where one is told of.
            let is_by_whom = has_one(own, "了台|了一台")
                || own.ends_with(['的', '机', '器', '脑'])
                    && !own.contains('自')
                    && !own.contains("diy");
            return own == "组装机" && self.story.has_anywhere(Word::Shop)
                || is_by_whom && has_one(clause, OTHERS);
        }
        if hit.row.answer != "own" || sentence.language != Language::En {
            return false;
        }
        let head = self.story.between(sentence.range.start, hit.range.start);
        let clause = head.rsplit([',', ';', '(']).next().unwrap_or_default();
        has_one(clause, " shop | store | retailer ") && !has_one(clause, " i | we ")
    }

    /// Whether a shop or maker is named only as that from which a part or a key was bought:
    /// `ツクモで1TBのSSDを買って`, `bought an SSD from Scan`.
    fn is_where_a_part_was_bought(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if hit.row.answer == "own" {
            return false;
        }
        let words = self.story.words(sentence);
        let is_of_part = |start: usize, end: usize| {
            let own = || {
                words
                    .iter()
                    .filter(|word| word.start >= start && word.end <= end)
            };
            own().any(|word| {
                is_part(word.word)
                    || matches!(
                        word.word,
                        Word::DiskSwap | Word::BoardSwap | Word::CpuSwap | Word::Key | Word::Dsp
                    )
            }) && !own().any(|word| {
                matches!(
                    word.word,
                    Word::Pc | Word::NewPc | Word::Turn | Word::Comma | Word::OwnBuild
                )
            })
        };
        let (start, end) = (hit.range.start, hit.range.end);
        let is_buy = |word: &&Token| word.word == Word::Buy;
        match sentence.language {
            Language::Ja | Language::Zh => {
                let behind = self.story.between(end, end + 12);
                (sentence.language == Language::Zh || behind.starts_with(['で', 'の', 'か']))
                    && words
                        .iter()
                        .filter(is_buy)
                        .find(|buy| buy.start >= end && buy.start - end < 60)
                        .is_some_and(|buy| is_of_part(end, buy.start))
            }
            Language::En => {
                let head = self.story.between(sentence.range.start, start);
                ends_with_one(head, " from | at | off ")
                    && words
                        .iter()
                        .rfind(|word| is_buy(word) && word.end <= start && start - word.end < 60)
                        .is_some_and(|buy| is_of_part(buy.end, start))
            }
        }
    }

    /// `灿坤买的acer`: a chain of shops sells what others make, in Chinese.
    fn is_where_a_brand_was_bought(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let own = self.story.text(&hit.range);
        hit.row.answer == "shop"
            && sentence.language == Language::Zh
            && !own.contains(['组', '配', '装', '攒'])
            && self.story.words(sentence).iter().any(|word| {
                let gap = self.story.between(hit.range.end, word.start);
                // `门市买的 MSI 笔电`, and no board of theirs.
                let names_laptop = word.word == Word::BoardBrand
                    && has_one(self.story.between(word.end, word.end + 6), "笔|本|一体");
                (word.word == Word::Brand || names_laptop)
                    && word.start >= hit.range.end
                    && gap.len() <= 24
                    && gap.contains('买')
                    && !gap.contains([',', '、', ';'])
            })
    }

    /// Whether a shop is named only as a place: `took it to the computer shop`.
    fn is_only_a_place(&self, hit: &Hit) -> bool {
        const PLACES: &str = "\
            local shop|local computer shop|computer shop|local pc shop|pc shop|local store|\
            パソコンショップ|在电脑城";
        const MADE: &str = "built|build|made|assembled|put together|组|装|配|買っ|購入|組";
        let own = self.story.text(&hit.range);
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let text = self.story.text(&sentence.range);
        PLACES.split('|').any(|place| place == own)
            && !self.story.has(sentence, Word::Buy)
            && !has_one(text, MADE)
    }
}
