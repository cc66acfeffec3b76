//! An OEM key on a self-built PC: one that was sold for builders.

use crate::clues::answers::{Answer, Answering};
use crate::clues::mood::{Mood, mood};
use crate::clues::release::mention::of_sentence;
use crate::clues::word::Word;
use crate::judge::Question;
use crate::one_of::has_one;

impl Answering<'_> {
    /// The OEM key of a PC that its owner built, where nothing else is said to have been bought
    /// and nothing tells of a cheap one.
    pub(in crate::clues) fn key_of_own_build(&self) -> Option<Answer> {
        /// What tells that the key is only thought of, or another matter.
        const NO_OWN: &str = "\
            should|which|what is|what's|difference| vs|versus|buying|to buy|for sale|firmware|bios|laptop|\
            prebuilt|old pc|どちら|どっち|違い|とは|哪个|区别";
        let is_own = self
            .of(Question::Maker)
            .any(|hit| hit.row.answer == "own" && self.holds(hit));
        let is_cheap = self
            .story
            .has_any(&[Word::CheapKey, Word::PricedKey, Word::Market]);
        if !is_own || is_cheap {
            return None;
        }
        let mut sentences = self.story.sentences.iter().enumerate();
        sentences.find_map(|(place, sentence)| {
            let mut words = self.story.words(sentence).iter();
            let key = words.find(|token| token.word == Word::OemKey)?;
            let text = self.story.text(&sentence.range);
            let mut named = of_sentence(self.mentions, place).iter();
            let is_real = !sentence.is_question
                && !named.any(|mention| mention.windows.is_before_ten())
                && !has_one(text, NO_OWN)
                && mood(self.story, sentence, key, false) == Mood::Done
                && (self.all_pcs || !self.story.is_of_other(sentence, key.start));
            is_real.then_some(Answer {
                question: Question::Bought,
                name: "key",
                range: key.start..key.end,
                is_planned: false,
            })
        })
    }
}
