//! What is only asked, supposed or wondered about, and not told.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::word::{Language, Word};
use crate::one_of::{has_one, starts_with_one};

impl Answering<'_> {
    /// `I'm scared it's one of those cheap keys`: nobody says that it is.
    fn is_feared(&self, hit: &Hit) -> bool {
        const BEFORE: &str = "scared|afraid|worried|hope it|hope its|怕是|担心|恐怕";
        const BEHIND: &str = "じゃないか|ではないか|ではと|かもと";
        let (start, end) = (hit.range.start, hit.range.end);
        has_one(self.story.between(start.saturating_sub(36), start), BEFORE)
            || has_one(self.story.between(end, end + 24), BEHIND)
    }

    /// `Is it OEM or retail?`
    pub(in crate::clues) fn is_wondered(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if self.is_feared(hit) {
            return true;
        }
        let text = self
            .story
            .between(hit.range.start.saturating_sub(12), hit.range.end + 18);
        sentence.is_question
            && has_one(
                text,
                " or |それとも|還是|还是|どっち|どちら|or retail|ですか|なの",
            )
    }

    /// `重装成家庭版后能激活吗`: not done yet.
    pub(super) fn is_wondered_behind(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let behind = self.story.between(hit.range.end, sentence.range.end);
        let head = self.story.between(sentence.range.start, hit.range.start);
        // `会不会跑掉,或是变回家庭版?`
        let is_one_of = sentence.is_question
            && sentence.language == Language::Zh
            && has_one(head, "会不会|是否会|会否")
            && !self.story.text(&hit.range).contains('了')
            && !behind.starts_with('了');
        // `家庭版还是企业版`: one or the other, and in `家庭版还是家庭版` the same.
        let other = self.story.text(&hit.range).strip_prefix("还是");
        let is_either = sentence.language == Language::Zh
            && head.trim_end().ends_with('版')
            && other.is_some_and(|other| !head.trim_end().ends_with(other));
        if is_one_of || is_either {
            return true;
        }
        let behind = ["之后", "以后", "的话", "后"]
            .iter()
            .find_map(|then| behind.strip_prefix(then))
            .unwrap_or(behind);
        sentence.is_question
            && sentence.language == Language::Zh
            && starts_with_one(behind, "能|会|还能|还会|可以|行不行")
    }

    /// Whether it is only supposed, in Japanese, directly behind.
    pub(super) fn is_what_if(&self, hit: &Hit) -> bool {
        let behind = self.story.between(hit.range.end, hit.range.end + 18);
        // `会社のPCだったら情シスに聞く`.
        let own = self.story.text(&hit.range);
        if own.ends_with("だった") && behind.starts_with('ら') {
            return true;
        }
        starts_with_one(behind, "したら|すれば|すると、|した場合|する予定|しても")
    }

    /// `If they let me keep it`.
    pub(super) fn is_supposed(&self, hit: &Hit) -> bool {
        self.story
            .sentences
            .get(hit.sentence)
            .is_some_and(|sentence| {
                self.story
                    .words(sentence)
                    .iter()
                    .any(|word| word.word == Word::If && word.end <= hit.range.start)
            })
    }

    /// Whether `is it` stands directly before, in Chinese.
    pub(super) fn is_it(&self, hit: &Hit) -> bool {
        let start = hit.range.start;
        let before = self.story.between(start.saturating_sub(12), start);
        before.ends_with("是不是") || before.ends_with("是否")
    }

    /// `Do I have the wrong edition?`
    pub(in crate::clues) fn is_asked_outright(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let head = self.story.between(sentence.range.start, hit.range.start);
        let text = self.story.text(&sentence.range);
        if has_one(
            text,
            "\
                の違いは|の違いが|の違いって|の違いを|の違いに|の違い?|どう違|difference between|区别|差别|到底是",
        ) {
            return true;
        }
        // `是版本装错了吗?`
        let behind = self.story.between(hit.range.end, hit.range.end + 9);
        if starts_with_one(behind.trim_start_matches('了'), "吗|么") {
            return true;
        }
        sentence.is_question
            && starts_with_one(
                head.trim_start(),
                "do i|did i|have i|is it|is this|is that|is what|could it|does it",
            )
    }
}
