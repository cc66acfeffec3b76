//! A PC to which a disk or a licence may go, and which is not the one that it is on.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{ends_with_one, has_one};

impl Answering<'_> {
    /// `Could I put the SSD into a used Dell?`, `中古のDELLに載せたら使えますか`: a PC into which
    /// something may be put is not the one that is asked about.
    pub(in crate::clues) fn is_asked_target(&self, hit: &Hit) -> bool {
        self.story.sentences.get(hit.sentence).is_some_and(|own| {
            own.is_question && self.is_target(own, hit.range.start, hit.range.end)
        })
    }

    pub(in crate::clues) fn is_target(
        &self,
        sentence: &Sentence,
        start: usize,
        end: usize,
    ) -> bool {
        const INTO: [&str; 9] = [
            " in a",
            " in an",
            " into a",
            " into an",
            " to a",
            " to an",
            " onto a",
            " in another",
            " into some",
        ];
        const ASKS: &str = "can i |could i |may i |should i |is it possible|if i ";
        const PUTS: [&str; 8] = [
            "に載せ",
            "に乗せ",
            "に入れ",
            "に挿",
            "に差",
            "に付け",
            "に移",
            "に繋",
        ];
        let head = self.story.between(sentence.range.start, start);
        let tail = self.story.between(end, end + 45);
        match sentence.language {
            Language::En => {
                let near = self
                    .story
                    .between(start.saturating_sub(24), start)
                    .trim_end();
                let is_led = INTO.iter().any(|into| {
                    near.ends_with(into)
                        || near
                            .rsplit_once(into)
                            .is_some_and(|(_, own)| own.starts_with(" used"))
                });
                // `in a used ThinkPad I bought`: that is the own one.
                let is_own = has_one(tail, " i bought| i have| i own| i got| that i");
                is_led && !is_own && has_one(head, ASKS) && self.has_part_before(sentence, start)
            }
            Language::Ja => {
                let tail = tail.split(['、', '。']).next().unwrap_or_default();
                self.has_part_behind_or_before(sentence, start, end)
                    && PUTS.iter().any(|put| {
                        tail.split_once(put).is_some_and(|(own, rest)| {
                            own.len() <= 24 && has_one(rest, "たら|れば|ても|でも|ると|だら")
                        })
                    })
            }
            Language::Zh => false,
        }
    }

    fn has_part_before(&self, sentence: &Sentence, start: usize) -> bool {
        let mut words = self.story.words(sentence).iter();
        words.any(|word| is_taken_along(word.word) && word.end <= start)
    }

    fn has_part_behind_or_before(&self, sentence: &Sentence, start: usize, end: usize) -> bool {
        let mut words = self.story.words(sentence).iter();
        words.any(|word| is_taken_along(word.word) && (word.end <= start || word.start >= end))
    }

    /// `新しく買った自作機の方に移したい`, `move it to my new self-built PC`: where the licence is to
    /// go is not the PC that it is on.
    pub(in crate::clues) fn is_new_home(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let head = self.story.between(sentence.range.start, hit.range.start);
        let behind = self.story.between(hit.range.end, hit.range.end + 60);
        // Where it is refused already, the new one is asked about.
        let fails = self
            .story
            .has_any(&[Word::StateNo, Word::Fails, Word::Watermark])
            || self.story.has_code;
        hit.row.answer == "own"
            && !fails
            && match sentence.language {
                Language::Ja => {
                    let clause = behind.split(['、', '。']).next().unwrap_or_default();
                    let own = clause
                        .trim_start_matches("のpc")
                        .trim_start_matches("のパソコン")
                        .trim_start_matches("pc")
                        .trim_start_matches("パソコン")
                        .trim_start_matches('機')
                        .trim_start_matches("の方")
                        .trim_start_matches("のほう");
                    own.starts_with(['に', 'へ'])
                        && has_one(
                            own,
                            "\
                                移したい|移そう|移行したい|移す予定|移すつもり|移せ|移しても|移行でき",
                        )
                }
                Language::En => {
                    let is_to = ends_with_one(
                        head.trim_end(),
                        "to my new|to a new|to the new|on my new|onto my new|in my new",
                    );
                    is_to && has_one(head, "want to|can i|could i|like to|going to|plan|possible")
                }
                Language::Zh => {
                    let clause = head.rsplit([',', '、']).next().unwrap_or_default();
                    has_one(clause, "移到|转到|转移到|用到|搬到|迁移到")
                        && has_one(clause, "想|打算|准备|能|可以")
                }
            }
    }
}

/// Whether this goes from one PC into another.
const fn is_taken_along(word: Word) -> bool {
    matches!(
        word,
        Word::Disk
            | Word::DiskSwap
            | Word::DiskPut
            | Word::DriveOut
            | Word::OldDrive
            | Word::Key
            | Word::Licence
    )
}
