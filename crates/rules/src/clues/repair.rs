//! Whether a board was replaced by its maker or a shop, as a repair.

use super::answers::Answering;
use super::hit::Hit;
use super::mood::Mood;
use super::word::Word;

impl Answering<'_> {
    /// Whether the maker or a shop replaced the board, as a repair.
    pub(super) fn is_repair(&self, hit: &Hit) -> bool {
        let place = hit.sentence;
        if self.is_done_by_others(hit) {
            return true;
        }
        let around = place.saturating_sub(2)..(place + 3).min(self.story.sentences.len());
        let near = self.story.sentences.get(around).unwrap_or_default();
        let by_repair = near.iter().any(|sentence| {
            // Another part was repaired, or it is only planned and told elsewhere.
            let is_own = self
                .story
                .sentences
                .get(place)
                .is_some_and(|own| own.range == sentence.range);
            let of_part =
                self.story.has(sentence, Word::OtherPart) && !self.story.has(sentence, Word::Board);
            if !is_own && (of_part || hit.mood != Mood::Done) {
                return false;
            }
            self.story.words(sentence).iter().any(|word| {
                word.word == Word::Repair
                    && (self.all_pcs || !self.story.is_of_other(sentence, word.start))
            })
        });
        let by_owner = self
            .story
            .sentences
            .get(place)
            .is_some_and(|sentence| self.story.has(sentence, Word::Myself));
        by_repair && !by_owner
    }

    /// `交換していただきました`: done by somebody who is called no friend.
    fn is_done_by_others(&self, hit: &Hit) -> bool {
        const GIVEN: [&str; 4] = ["していただ", "して頂", "してもら", "してくれ"];
        const FRIENDS: [&str; 12] = [
            "友人",
            "友達",
            "知人",
            "知り合い",
            "兄",
            "弟",
            "父",
            "息子",
            "夫",
            "旦那",
            "同僚",
            "先輩",
        ];
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let behind = self.story.between(hit.range.end, hit.range.end + 15);
        let text = self.story.between(sentence.range.start, hit.range.end);
        GIVEN.iter().any(|given| behind.starts_with(given))
            && !FRIENDS.iter().any(|friend| text.contains(friend))
    }
}
