//! What only sounds as if nothing was changed.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::mood::Mood;
use crate::clues::word::Word;
use crate::judge::Question;
use crate::one_of::{has_one, starts_with_one};

/// What somebody tried to no avail, in a normal form.
const TRIED: &str = "\
    restart|reboot|troubleshoot|re-enter|reenter|entered|typed|tried|clicked|slmgr|signed|logged|waited|the key|did it|did that|\
    再起動|トラブルシュ|入れ直し|入力し|試し|試みた|しても|やっても|実行し|キーを|\
    重启|疑难|诊断|输入|输了|试了|等了|运行|跑完|跑了";

impl Answering<'_> {
    /// `I have not done anything yet`: that tells of what is to come, and not of what was.
    pub(in crate::clues) fn is_not_begun(&self, hit: &Hit) -> bool {
        self.story
            .sentences
            .get(hit.sentence)
            .is_some_and(|sentence| {
                self.story.words(sentence).iter().any(|word| {
                    word.word == Word::NotYet
                        && word.start < hit.range.end
                        && word.end > hit.range.start
                })
            })
            || self.is_to_stay(hit)
    }

    /// `硬件不会动`, `I won't change any parts`: that is of what is to come, too.
    fn is_to_stay(&self, hit: &Hit) -> bool {
        const STAYS: &str = "\
            不会动|不会换|不打算|不准备|不想|不会改|won't |will not |not going to |つもりはな|予定はな|予定はありませ";
        let near = self
            .story
            .between(hit.range.start.saturating_sub(12), hit.range.end + 24);
        let clause = near
            .split(['。', '.', ',', '、'])
            .next()
            .unwrap_or_default();
        has_one(clause, STAYS)
    }

    /// Whether only the hardware is said to be untouched.
    pub(in crate::clues) fn is_of_hardware_alone(&self, hit: &Hit) -> bool {
        let own = self
            .story
            .between(hit.range.start.saturating_sub(12), hit.range.end);
        has_one(own, "零件|硬件|硬体|部品|パーツ|ハード|parts|hardware")
    }

    /// `No part was swapped`, where the firmware was updated: that is no part.
    pub(in crate::clues) fn is_of_parts_alone(&self, hit: &Hit) -> bool {
        let own = self
            .story
            .between(hit.range.start.saturating_sub(12), hit.range.end);
        has_one(own, "零件|硬件|部品|パーツ|parts")
            && self
                .of(Question::Happened)
                .any(|own| own.row.answer == "bios" && own.mood == Mood::Done)
    }

    /// `The shop replaced the board. I have not changed anything myself`: somebody else did.
    pub(in crate::clues) fn is_only_not_mine(&self, hit: &Hit) -> bool {
        let behind = self.story.between(hit.range.end, hit.range.end + 10);
        let is_mine = starts_with_one(behind, " myself| on my own| by myself");
        is_mine
            && self.hits.iter().any(|own| {
                own.row.question == Question::Happened
                    && own.row.answer != "nothing"
                    && own.mood == Mood::Done
            })
    }

    /// `The other parts were not touched`: one was.
    pub(in crate::clues) fn is_of_the_rest(&self, hit: &Hit) -> bool {
        let near = self
            .story
            .between(hit.range.start.saturating_sub(30), hit.range.start);
        let near = near
            .rsplit([',', '、', '。', ';'])
            .next()
            .unwrap_or_default();
        // `SSD以外は何も替えてない`.
        let is_all_but_one = near.contains("以外") && !has_one(near, "た以外|る以外");
        // `I changed nothing else. Just the SSD`.
        let is_else = self.story.between(hit.range.end, hit.range.end + 5) == " else";
        is_all_but_one
            || is_else
            || has_one(
                near,
                "\
                    其他|其它|别的|其余|他の部品|ほかの部品|他のパーツ",
            )
    }

    /// `Restarted twice, nothing changed`: that is what came of it.
    pub(in crate::clues) fn is_outcome(&self, hit: &Hit) -> bool {
        let own = self.story.text(&hit.range);
        let is_of_change = has_one(own, "chang|変わ|变|没做");
        if hit.row.words != [Word::Untouched] || !is_of_change {
            return false;
        }
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if own.contains("hardware") || self.story.has(sentence, Word::Parts) {
            return false;
        }
        let mut head = self.story.between(sentence.range.start, hit.range.start);
        // `Ran the troubleshooter. Nothing changed.`
        if head.trim().is_empty()
            && sentence.range.end - hit.range.end < 6
            && let Some(before) = hit
                .sentence
                .checked_sub(1)
                .and_then(|at| self.story.sentences.get(at))
        {
            head = self.story.text(&before.range);
        }
        has_one(head, TRIED)
    }
}
