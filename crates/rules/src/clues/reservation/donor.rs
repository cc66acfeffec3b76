//! The PC of somebody else out of which a disk went into the writer's: whose make its licence is of.

use crate::clues::answers::{Answer, Answering, answer};
use crate::clues::mood::Mood;
use crate::clues::word::Word;
use crate::judge::Question;
use crate::one_of::has_one;

/// As many sentences before the disk is the PC named.
const REACH: usize = 2;

/// Of a list as many sentences behind it.
const LIST: usize = 6;

/// How the PC is called from which it came.
const OLD: &str = "\
    古いpc|古いパソコン|旧pc|前のpc|前のパソコン|元のpc|old pc|old computer|old laptop|old machine|旧电脑|老电脑|旧主机|老主机";

impl Answering<'_> {
    /// The maker of the PC from which the disk came, where of the one in which it is now nothing is
    /// told but who built it: `My dad's old PC is an HP. I put its SSD into my new one`.
    pub(in crate::clues) fn maker_of_donor(
        &self,
        maker: Option<&Answer>,
        happened: Option<&Answer>,
    ) -> Option<Answer> {
        const ITS: &str = "\
            its |the ssd from |the drive from |the disk from |out of it|from it|that one|它|那台|里面的|裡面的|里的|その|そこから|中の";
        let is_built = |maker: &Answer| maker.name == "own";
        let moved = happened
            .filter(|event| matches!(event.name, "other-pc" | "second-pc") && !event.is_planned)?;
        let place = self
            .story
            .sentences
            .iter()
            .position(|own| own.range.contains(&moved.range.start))?;
        let sentence = self.story.sentences.get(place)?;
        let has = |word| self.story.has(sentence, word);
        if ![Word::Disk, Word::DriveOut, Word::OldDrive]
            .into_iter()
            .any(has)
        {
            return None;
        }
        // What is told of another sentence may be a third PC.
        let is_of_new = |own: &Answer| {
            let mut sentences = self.story.sentences.iter();
            let told = sentences.find(|sentence| sentence.range.contains(&own.range.start));
            told.is_some_and(|told| self.story.has(told, Word::NewPc))
        };
        let is_third = |own: &Answer| {
            !is_built(own) || !(sentence.range.contains(&own.range.start) || is_of_new(own))
        };
        if maker.is_some_and(is_third) {
            return None;
        }
        let text = self.story.text(&sentence.range);
        // `【状況】古いPCのSSDを新しいPCに。【古いPC】DELL`: a list names it by the same words.
        let old = OLD.split('|').find(|old| text.contains(old));
        let listed = || {
            let hit = self.hits.iter().find(|hit| {
                let own = self.story.sentences.get(hit.sentence);
                hit.row.question == Question::Maker
                    && hit.row.answer == "maker"
                    && !hit.is_hearsay
                    && hit.sentence > place
                    && hit.sentence <= place + LIST
                    && own.zip(old).is_some_and(|(own, old)| {
                        let head = self.story.between(own.range.start, hit.range.start);
                        head.contains(old) && !self.story.has(own, Word::NewPc)
                    })
            })?;
            Some(answer(hit, "maker", false))
        };
        let hit = self.hits.iter().rfind(|hit| {
            hit.row.question == Question::Maker
                && hit.row.answer == "maker"
                && hit.mood == Mood::Done
                && hit.is_of_other
                && !hit.is_hearsay
                && hit.sentence <= place
                && hit.sentence + REACH >= place
                && hit.range.end <= moved.range.start
        });
        let Some(hit) = hit else {
            return listed();
        };
        // Out of that PC, and not out of another one.
        let is_its = hit.sentence == place || has_one(text, ITS);
        is_its.then(|| answer(hit, "maker", false))
    }
}
