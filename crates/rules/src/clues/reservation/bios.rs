//! A processor for which the BIOS was made ready, and that is not told to be in the PC yet.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// With what the BIOS is told of, before the processor.
const BIOS: &str = "bios|uefi|firmware|agesa|主板固件";

/// What stands directly before a processor that something is made ready for.
const FOR: &str =
    " for| for the| for a| for my| supports the| support the| supports a|为了支持|为了";

/// What stands directly behind one, in Japanese and Chinese.
const READY: &str = "に対応|対応のため|用に|のために|做准备|的支持";

/// What tells that it was put in all the same, or is about to be.
const PUT_IN: &str = "swapped|installed|put in|replaced|fitted|dropped in|dropping it in|載せ|換装|交換し|取り付け|装上|换上";

/// So many sentences away that is told.
const NEAR: usize = 4;

impl Answering<'_> {
    /// `updated the BIOS for the new Ryzen`, `新しいCPUに対応させるためBIOSを更新`.
    pub(in crate::clues) fn is_purpose_of_bios(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let text = self.story.text(&sentence.range);
        let head = self.story.between(sentence.range.start, hit.range.start);
        let tail = self.story.between(hit.range.end, hit.range.end + 24);
        let is_for = ends_with_one(head.trim_end(), FOR) || starts_with_one(tail, READY);
        let near = self.story.near(hit.sentence, NEAR, NEAR);
        is_for
            && has_one(text, BIOS)
            && !near
                .iter()
                .any(|own| has_one(self.story.text(&own.range), PUT_IN))
    }
}

#[cfg(test)]
mod tests {
    use crate::clues;
    use crate::judge::Question;

    fn happened(text: &str) -> Option<&'static str> {
        clues::told(text, Question::Happened)
    }

    #[test]
    fn what_the_bios_was_made_ready_for_is_not_in_yet() {
        for text in [
            "Updated the BIOS on my board for the new Ryzen, and after the reboot Windows is not activated.",
            "I flashed the BIOS so that it supports the new Ryzen 9. Windows 11 is not activated.",
        ] {
            assert_eq!(happened(text), Some("bios"), "{text}");
        }
    }

    #[test]
    fn what_was_put_in_is() {
        for text in [
            "I updated the BIOS and put in the new Ryzen, and Windows is not activated.",
            "I put in a new Ryzen for the kids. Windows 11 is not activated.",
        ] {
            assert_eq!(happened(text), Some("cpu"), "{text}");
        }
    }
}
