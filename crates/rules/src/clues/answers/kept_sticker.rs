//! A sticker that is still there, in English and Chinese, where the story names one old release and
//! the sticker's sentence none: `It was a 7 machine. The sticker's still on the lid`.

use super::{Answer, Answering};

use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::has_one;
use crate::vocabulary::Windows;

/// How it is told that it is there, directly behind it.
const STILL: &str = "still|还在|还贴|还留|都在|也在";

/// What else is told of it, or what else stands on a sticker.
const NOT: &str = "\
    n't|not | no |never|gone|missing|peel|worn off|fell off|removed|没|不|掉|撕|磨|intel|ryzen|asset|inventory|warranty|price|资产|保修|价";

impl Answering<'_> {
    /// The release of a sticker that is still there.
    pub(super) fn kept_sticker(&self) -> Option<Answer> {
        /// As far around the sticker is told that it is there, in bytes.
        const NEAR: usize = 24;
        let mut old = self
            .mentions
            .iter()
            .filter(|own| !own.is_unreal && (self.all_pcs || !own.is_of_other))
            .filter(|own| own.windows.is_before_ten())
            .map(|own| own.windows);
        let one = old.next().filter(|one| old.all(|other| other == *one))?;
        self.story
            .sentences
            .iter()
            .filter(|own| own.language != Language::Ja && !own.is_question)
            .find_map(|sentence| {
                let mut words = self.story.words(sentence).iter();
                let word = words.find(|word| word.word == Word::Sticker)?;
                let behind = self
                    .story
                    .between(word.end, (word.end + NEAR).min(sentence.range.end));
                let behind = behind.split([',', '.', ';', '。']).next()?;
                let from = word.start.saturating_sub(NEAR).max(sentence.range.start);
                let head = self.story.between(from, word.start);
                let head = head.rsplit([',', '.', ';', '。']).next()?;
                let is_bare = !head.contains(|ch: char| ch.is_ascii_digit());
                let is_own =
                    self.story
                        .is_own_word(sentence, &(word.start..word.end), self.all_pcs);
                let is_kept =
                    has_one(behind, STILL) && !has_one(behind, NOT) && !has_one(head, NOT);
                (is_kept && is_bare && is_own).then_some(Answer {
                    question: Question::Sticker,
                    name: match one {
                        Windows::Vista | Windows::Seven => "7",
                        _ => "8",
                    },
                    range: word.start..word.end,
                    is_planned: false,
                })
            })
    }
}

#[cfg(test)]
mod tests {
    use crate::clues::told;
    use crate::judge::Question;

    #[test]
    fn a_sticker_that_is_still_there() {
        for (text, release) in [
            (
                "It was a Windows 7 machine, took the free 10 in 2016, and the sticker's still on the lid. Not activated.",
                Some("7"),
            ),
            (
                "Win8的老机器,2016年免费升的Win10,背面贴纸还在。没激活。",
                Some("8"),
            ),
            (
                "It was a Windows 7 machine, now on Windows 10. The Intel sticker is still on the lid. Not activated.",
                None,
            ),
            (
                "Windows 10 isn't activated. The sticker is still on the lid.",
                None,
            ),
        ] {
            assert_eq!(told(text, Question::Sticker), release, "{text}");
        }
    }
}
