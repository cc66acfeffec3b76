//! The PC of somebody else out of which a disk went into the writer's: whose make its licence is of.

use crate::clues::answers::{Answer, Answering, answer};
use crate::clues::mood::Mood;
use crate::clues::one_of::has_one;
use crate::clues::word::Word;
use crate::judge::Question;

/// As many sentences before the disk is the PC named.
const REACH: usize = 2;

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
        let moved = happened.filter(|event| event.name == "other-pc" && !event.is_planned)?;
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
        if maker.is_some_and(|own| !is_built(own) || !sentence.range.contains(&own.range.start)) {
            return None;
        }
        let text = self.story.text(&sentence.range);
        let hit = self.hits.iter().rfind(|hit| {
            hit.row.question == Question::Maker
                && hit.row.answer == "maker"
                && hit.mood == Mood::Done
                && hit.is_of_other
                && !hit.is_hearsay
                && hit.sentence <= place
                && hit.sentence + REACH >= place
                && hit.range.end <= moved.range.start
        })?;
        // Out of that PC, and not out of another one.
        let is_its = hit.sentence == place || has_one(text, ITS);
        is_its.then(|| answer(hit, "maker", false))
    }
}
