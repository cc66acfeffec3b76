//! A PC that is yet to be built beside the one at hand: `I'm going to build my own. At the moment I
//! have a Dell`.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::mood::Mood;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{has_one, starts_with_one};

/// What stands before the PC at hand, or in the same sentence.
const AT_HAND: &str = "\
    今は|今の|今使|現在|いまの|いまは|手元の|at the moment|right now|currently|current |i have |i've got |now i |\
    现在|目前|手头|如今";

impl Answering<'_> {
    /// Whether a PC that is built by its owner is only planned, and another one is at hand.
    pub(in crate::clues) fn is_yet_to_be_built(&self, hit: &Hit) -> bool {
        hit.row.answer == "own"
            && hit.mood == Mood::Planned
            && self.is_building(hit)
            && (hit.sentence.saturating_sub(2)..hit.sentence + 3)
                .flat_map(|place| self.in_sentence(place))
                .filter(|other| other.row.question == Question::Maker && self.counts(other))
                .any(|other| {
                    let is_other = matches!(other.row.answer, "maker" | "shop" | "used");
                    is_other && other.mood == Mood::Done && self.is_at_hand_now(other)
                })
    }

    /// Whether the words are of the building, and not of a PC that was built.
    fn is_building(&self, hit: &Hit) -> bool {
        const BEHIND: &str = "\
            する|してみ|しよう|したい|を組も|を組む|を組み|を作ろ|を作る|に挑戦|にする|にしよう|にした|を予定|を検討|を考え";
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let own = self.story.text(&hit.range);
        let behind = self.story.between(hit.range.end, hit.range.end + 24);
        let head = self.story.between(sentence.range.start, hit.range.start);
        match sentence.language {
            // The first words of several forms of one word: `自作` and `自作pc`.
            Language::Ja => {
                let behind = behind
                    .strip_prefix("pc")
                    .or_else(|| behind.strip_prefix("パソコン"))
                    .unwrap_or(behind);
                starts_with_one(behind, BEHIND)
            }
            Language::En => {
                let head = head.trim_end_matches("my ");
                own.starts_with("build") || head.ends_with("building ") || head.ends_with("build ")
            }
            Language::Zh => !has_one(head, "这台|这部|这个|是"),
        }
    }

    /// Whether a PC is called the one that is there now.
    fn is_at_hand_now(&self, hit: &Hit) -> bool {
        self.story.sentences.get(hit.sentence).is_some_and(|own| {
            let head = self.story.between(own.range.start, hit.range.start);
            // Of `打算自组一台,现在用的是联想` the last clauses.
            let near = head.get(head.floor_char_boundary(head.len().saturating_sub(60))..);
            near.is_some_and(|near| has_one(near, AT_HAND)) && !self.story.has(own, Word::Formerly)
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::judge::MakerAnswer;

    #[test]
    fn the_pc_at_hand_is_not_the_one_that_is_yet_to_be_built() {
        for (text, maker) in [
            (
                "次は自作してみたいです。今はHPのデスクトップです。Windowsのライセンスは移せますか。",
                MakerAnswer::Maker,
            ),
            (
                "准备自组一台，现在这台是戴尔，Windows授权能用吗？",
                MakerAnswer::Maker,
            ),
            (
                "自作PCのマザーボードを来月替える予定です。Windowsの認証は残りますか。",
                MakerAnswer::Own,
            ),
        ] {
            assert_eq!(clues(text).suggested().maker, Some(maker), "{text}");
        }
    }
}
