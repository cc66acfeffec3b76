//! A PC that was used before, and still runs, where the trouble is the new one's.

use super::present::is_present;

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{has_one, starts_with_one};

/// How the PC from before is named, in Japanese by two words.
const BEFORE: [&str; 6] = ["前の", "古い", "以前の", "旧", "元の", "昔の"];
const PCS: &str = "pc|パソコン|自作|ノート|デスクトップ|マシン|機";
const OLD: &str = "\
    old pc|old build|old computer|old machine|old desktop|old laptop|old rig|previous pc|previous build|previous computer";
const OLD_ZH: &str = "老电脑|旧电脑|老机|旧机|老主机|旧主机|原来那台|以前那台|之前那台";

/// How the new one is named.
const NEW: &str = "新しい|新しく|新pc|今回|新規に|the new | new pc| new build| new one|新组|新攒|新电脑|新机|新配|新装|新主机";

/// A new PC that is in trouble, looked for once a story.
pub(in crate::clues) struct NewPc {
    is_named: bool,
    has_code: bool,
    /// The first two Japanese sentences, by their first bytes, in which it fails.
    failing: Vec<usize>,
}

impl NewPc {
    pub(in crate::clues) fn of(story: &Story<'_>) -> Self {
        let is_failing = |own: &&Sentence| {
            own.language == Language::Ja
                && story.words(own).iter().any(|word| {
                    matches!(word.word, Word::StateNo | Word::Fails) && is_present(story, own, word)
                })
        };
        let failing = story.sentences.iter().filter(is_failing).take(2);
        Self {
            is_named: has_one(&story.normal.text, NEW),
            // `9700X` is no code.
            has_code: story.normal.text.contains("0xc004"),
            failing: failing.map(|own| own.range.start).collect(),
        }
    }

    /// Whether it is in trouble by another sentence than this one.
    fn fails_beside(&self, sentence: &Sentence) -> bool {
        let mut failing = self.failing.iter();
        self.is_named && (self.has_code || failing.any(|start| *start != sentence.range.start))
    }
}

/// Whether this state is that of the PC from before: the new one gets an error.
pub(in crate::clues) fn is_of_former(
    story: &Story<'_>,
    sentence: &Sentence,
    token: &Token,
    new: &NewPc,
) -> bool {
    if !new.fails_beside(sentence) {
        return false;
    }
    let head = story.between(sentence.range.start, token.start);
    let behind = match sentence.language {
        Language::Ja => BEFORE
            .iter()
            .filter_map(|before| head.rsplit_once(before))
            .map(|(_, behind)| behind)
            .find(|behind| starts_with_one(behind, PCS))
            .filter(|behind| {
                let near = behind.get(..behind.floor_char_boundary(36));
                near.is_some_and(|near| near.contains(['は', 'も']))
            }),
        Language::En => OLD
            .split('|')
            .filter_map(|old| head.rsplit_once(old))
            .map(|(_, behind)| behind)
            .find(|behind| starts_with_one(behind, " is| still|'s")),
        Language::Zh => OLD_ZH
            .split('|')
            .find_map(|old| head.rsplit_once(old))
            .map(|(_, behind)| behind),
    };
    behind.is_some_and(|behind| {
        behind.len() <= 60 && !has_one(behind, "新|new|今の|こっち|mine|this")
    })
}

#[cfg(test)]
mod tests {
    use crate::clues;
    use crate::judge::Question;

    fn state(text: &str) -> Option<&'static str> {
        clues::told(text, Question::State)
    }

    #[test]
    fn the_pc_from_before_is_not_the_new_one() {
        for text in [
            "新しいPCにWindows 11を入れて7のキーを打ったら0xC004F050でした。前の自作機はまだ動いていて、認証されています。",
            "My old build is still activated. On the new one Windows 11 refuses my Windows 7 key with 0xC004F050.",
            "老电脑还是激活的。新组装的机器装Win11,用Win7密钥提示0xC004F050。",
        ] {
            assert_ne!(state(text), Some("activated"), "{text}");
        }
    }

    #[test]
    fn a_pc_that_has_no_successor_is_the_one() {
        for text in [
            "古いPCですが、Windows 10は認証されています。",
            "My old PC is activated with a digital license. Can I add memory?",
        ] {
            assert_eq!(state(text), Some("activated"), "{text}");
        }
    }
}
