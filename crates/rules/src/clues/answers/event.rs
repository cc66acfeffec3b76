//! Whether what a row tells to have happened is an event of this PC.

use super::{Answer, Answering, answer};

use crate::clues::firmware::no_key;
use crate::clues::hit::Hit;
use crate::clues::mood::Mood;
use crate::clues::story::clause::clause_of;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// How it is asked whether something has to be done.
const NEEDED: &str = "\
    do i have to|do i need to|have to start over|do i really|is there a way|必要はあります|\
    必要がありますか|必要ですか|しかないですか|しかないの|しないとだめ|しないとダメ|需要重装吗|\
    要重装吗|非得|必须重装吗|一定要重装";

/// What tells that a part was never got: `it never came and I cancelled the order`.
const CANCELLED: &str =
    "cancelled the order|canceled the order|キャンセル|取消订单|取消了订单|退货了";

impl Answering<'_> {
    /// Whether a row of what happened tells of an event of this PC.
    pub(in crate::clues) fn is_event(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if matches!(hit.mood, Mood::Advised) {
            return false;
        }
        if hit.row.answer == "nothing" {
            return true;
        }
        // Whether one has to install it anew is no plan to do so.
        let text = self.story.text(&sentence.range);
        if hit.row.answer == "reinstall"
            && matches!(hit.mood, Mood::Planned | Mood::Asked)
            && sentence.is_question
            && has_one(text, NEEDED)
        {
            return false;
        }
        if hit.mood != Mood::Denied && hit.row.answer != "reinstall" && has_one(text, CANCELLED) {
            return false;
        }
        if hit.row.answer == "cpu" && self.is_purpose_of_bios(hit) {
            return false;
        }
        // A board that died is no other board yet; that one may die is asked about.
        if hit.row.words == [Word::Board, Word::Die] {
            return hit.mood == Mood::Asked;
        }
        // A reset of the BIOS is no reset of the PC, and Office is no Windows.
        let words = self.story.words(sentence);
        let own = clause_of(words, hit.range.start, hit.range.end);
        let has = |word: Word| own.iter().any(|token| token.word == word);
        match hit.row.answer {
            "reinstall" if self.is_state_of_delivery(hit) => false,
            // `wiped it before I sold it`, where another PC is told of.
            "reinstall" if has(Word::Sold) && self.tells_of_another() => false,
            "reinstall" if self.is_of_one_given_up(hit) => false,
            "reinstall" => !has(Word::Bios) && !has(Word::Tpm) && !has(Word::BiosUpdate),
            "disk" => (!has(Word::NewPc) || !has(Word::Put)) && !self.is_new_with_the_pc(hit, own),
            // A graphics card in another PC is no other PC.
            "other-pc" if self.is_at_hand(hit) || self.is_of_evaluation(hit) => false,
            "other-pc" | "clone" if self.is_of_files(hit) => false,
            "other-pc" if self.is_part_of_new(hit) || self.is_same_pc(hit) => false,
            "other-pc" if self.is_exchanged_part(hit) || self.is_only_read(hit) => false,
            "other-pc" if hit.row.words.contains(&Word::NewPc) => {
                !has(Word::OtherPart)
                    || has(Word::Disk)
                    || has(Word::OldDrive)
                    || has(Word::Key)
                    || has(Word::Licence)
            }
            _ => true,
        }
    }

    /// What was done to the firmware, where somebody who looked found no key in it: a disk that was
    /// changed, too, takes none out of it. A PC that its `own`er built never had one.
    pub(super) fn of_firmware(&self, event: Option<&Answer>, own: bool) -> Option<Answer> {
        let event = event.filter(|event| !event.is_planned && !own)?;
        if !matches!(event.name, "disk" | "reinstall") {
            return None;
        }
        let mut hits = self.of(Question::Happened);
        let bios = hits.find(|hit| {
            hit.row.answer == "bios"
                && hit.mood == Mood::Done
                && self.is_event(hit)
                && !self.is_long_ago(hit)
        })?;
        no_key(self.story, self.all_pcs)?;
        Some(answer(bios, "bios", false))
    }

    /// `評価版を予備のPCに入れて`: what was put on it is no licence of another PC.
    fn is_of_evaluation(&self, hit: &Hit) -> bool {
        const TRIALS: &str = "evaluation|trial version|評価版|試用版|评估版|试用版";
        let is_moved = [
            Word::Disk,
            Word::OldDrive,
            Word::Key,
            Word::Licence,
            Word::Retail,
        ]
        .iter()
        .any(|word| hit.row.words.contains(word));
        !is_moved
            && self.story.sentences.get(hit.sentence).is_some_and(|own| {
                let text = self.story.text(&own.range);
                has_one(text, TRIALS)
            })
    }

    /// `I've got a spare PC`: nothing was moved to it.
    fn is_at_hand(&self, hit: &Hit) -> bool {
        const ONES: &str = "got a spare|got a second|got another";
        let own = self.story.text(&hit.range);
        let head = self
            .story
            .between(hit.range.start.saturating_sub(6), hit.range.start);
        starts_with_one(own, ONES) && ends_with_one(head, "'ve | have | has ")
    }

    /// `原厂状态就是家庭版`: what it was delivered with, and no reset.
    fn is_state_of_delivery(&self, hit: &Hit) -> bool {
        let own = self.story.text(&hit.range);
        let behind = self.story.between(hit.range.end, hit.range.end + 9);
        ends_with_one(own, "状态|设置|设定|值") && starts_with_one(behind, "就是|是|也是|本来|不是")
    }

    /// Whether a disk is named too far from what ails or dies to be that, in Chinese, where a
    /// sentence goes on from one part to the next.
    pub(super) fn is_far_apart(&self, hit: &Hit) -> bool {
        /// No such words stand farther apart, in bytes.
        const REACH: usize = 60;
        let ails = [Word::Ails, Word::Die];
        let sentence = self.story.sentences.get(hit.sentence);
        hit.row.answer == "disk"
            && hit.row.words.iter().any(|word| ails.contains(word))
            && hit.range.len() > REACH
            && sentence.is_some_and(|sentence| sentence.language == Language::Zh)
    }

    /// Whether the story tells of another PC, or a new one.
    fn tells_of_another(&self) -> bool {
        self.story.has_anywhere(Word::Other) || self.story.has_anywhere(Word::NewPc)
    }
}
