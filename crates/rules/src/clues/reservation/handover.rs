//! A PC that changes hands: the old one that was given away, and one that may be.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::word::Language;
use crate::one_of::has_one;

impl Answering<'_> {
    /// `旧機は初期化して友人に売却`: what was done to the old PC before it was given away.
    pub(in crate::clues) fn is_of_one_given_up(&self, hit: &Hit) -> bool {
        const OLD: &str = "\
            旧機|旧pc|旧マシン|旧パソコン|古いpc|古いパソコン|古い方|古いほう|古いマシン|前のpc|前のパソコン|元のpc|\
            old one|old pc|old laptop|old machine|old computer|old desktop|旧电脑|旧机|老电脑|旧的那台|旧的已|旧的就|旧的我|原来那台";
        const GIVEN: &str = "\
            売|譲|手放|下取り|渡|あげ|処分|廃棄|捨て|sold|gave |given |binned|scrapped|recycled|donated|卖|送|转手|处理掉|扔";
        self.story.sentences.get(hit.sentence).is_some_and(|own| {
            let from = hit.range.start.saturating_sub(60).max(own.range.start);
            let head = self.story.between(from, hit.range.start);
            let head = head.rsplit(['、', ',', ';']).next().unwrap_or_default();
            let tail = self.story.between(hit.range.end, hit.range.end + 45);
            let tail = tail.split(['。', '.', ';']).next().unwrap_or_default();
            let is_old = |text: &str| has_one(text, OLD);
            let named = self.story.text(&hit.range);
            // `reset the old one and sold it`: in English it stands behind the verb.
            let is_behind = own.language == Language::En
                && is_old(tail.get(..tail.floor_char_boundary(24)).unwrap_or_default());
            (is_old(head) || is_old(named) || is_behind) && has_one(tail, GIVEN)
        })
    }

    /// `リース会社から買い取って社員に譲渡する話が出ています`: it is still theirs.
    pub(in crate::clues) fn is_talked_of(&self, hit: &Hit) -> bool {
        const TALKS: &str = "\
            話が出|話があ|話も出|話になっ|話をして|予定で|予定があ|予定です|つもりで|つもりです|検討|考えてい|\
            たいと思|たいのですが|たいです";
        self.story.sentences.get(hit.sentence).is_some_and(|own| {
            let behind = self
                .story
                .between(hit.range.end, (hit.range.end + 120).min(own.range.end));
            let is_bought = ["買い取", "買取", "譲"].iter().any(|buys| {
                self.story
                    .between(hit.range.start, hit.range.end + 9)
                    .contains(buys)
            });
            own.language == Language::Ja && is_bought && has_one(behind, TALKS)
        })
    }
}
