//! Whether a box is that of a licence, and no carton of a PC.

use super::Answering;

use crate::clues::hit::Hit;
use crate::clues::word::Word;
use crate::judge::Question;
use crate::one_of::{has_one, starts_with_one};

/// How a box is named that may be any.
const BOXES: &str = "have the box|got the box|kept the box|盒子还在|包装盒";

/// `I still have the box with the card`: only a licence has one in its box.
fn is_with_card(own: &str, behind: &str) -> bool {
    const CARDS: &str = "\
        the card|the key|the code|the product key|the little card|its card|my key|\
        a key card|the usb stick and";
    let behind = behind.trim_start();
    let behind = behind.strip_prefix("with").unwrap_or(behind).trim_start();
    own.ends_with(" with") && starts_with_one(behind, CARDS)
}

impl Answering<'_> {
    /// Whether a box that somebody has may be that of the PC: `I still have the box`, where the
    /// story tells of no licence of 10 or 11 that came in one.
    pub(in crate::clues) fn is_any_box(&self, hit: &Hit) -> bool {
        let own = self.story.text(&hit.range);
        if hit.row.words != [Word::Boxed] {
            return false;
        }
        // `a Windows 10 box from Dell`: a PC.
        let behind = self.story.between(hit.range.end, hit.range.end + 24);
        if own.ends_with(" box from") {
            let sentence = self.story.sentences.get(hit.sentence);
            return sentence.is_some_and(|sentence| {
                let mut words = self.story.words(sentence).iter();
                words.any(|word| {
                    matches!(word.word, Word::Brand | Word::Company | Word::Org)
                        && word.start >= hit.range.end
                        && word.start <= hit.range.end + 5
                })
            });
        }
        if !starts_with_one(own, BOXES) || is_with_card(own, behind) {
            return false;
        }
        let is_licence = |other: &Hit| {
            let is_told = matches!(
                other.row.words,
                [Word::Retail | Word::Boxed | Word::Dsp | Word::Download | Word::PricedKey]
                    | [Word::Buy, Word::Key]
            );
            let is_it = other.range.start < hit.range.end && hit.range.start < other.range.end;
            is_told && !is_it && !self.is_any_box_name(other) && !self.is_of_old_release(other)
        };
        // Nobody tells of more.
        let mut bought = self.of(Question::Bought).take(64);
        !bought.any(is_licence) && !self.names_key_beside(hit)
    }

    fn is_any_box_name(&self, hit: &Hit) -> bool {
        let own = self.story.text(&hit.range);
        starts_with_one(own, BOXES)
    }

    /// Whether this sentence or the one before it names a key, and none of an older release; or
    /// this one tells what of Windows was in the box: `10 Home, a USB stick, and I kept the box`.
    fn names_key_beside(&self, hit: &Hit) -> bool {
        const MEDIA: &str = "usb|stick|dvd|shelf|u盘";
        let sentence = self.story.sentences.get(hit.sentence);
        let is_of_new = self
            .mentions
            .iter()
            .any(|mention| mention.sentence == hit.sentence && !mention.windows.is_before_ten());
        let is_medium = sentence.is_some_and(|own| {
            let text = self.story.text(&own.range);
            has_one(text, MEDIA) && !self.story.has(own, Word::Brand)
        });
        if is_of_new && is_medium {
            return true;
        }
        let first = hit.sentence.saturating_sub(1);
        (first..=hit.sentence).any(|place| {
            let is_old = self
                .mentions
                .iter()
                .any(|mention| mention.sentence == place && mention.windows.is_before_ten());
            let sentence = self.story.sentences.get(place);
            !is_old && sentence.is_some_and(|own| self.story.has(own, Word::Key))
        })
    }
}
