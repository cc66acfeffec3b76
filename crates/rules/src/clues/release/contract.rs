//! An edition that only a contract gives, named behind the release that is installed: `Windows 10
//! Enterprise`.

use std::ops::Range;

use super::mention::Mention;

use crate::clues::story::Story;
use crate::clues::word::Word;
use crate::one_of::has_one;
use crate::vocabulary::Edition;

/// What stands behind such a name that is another edition, or no licence of a contract.
const OTHERS: &str = "\
    ltsc|ltsb|eval|trial|評価|試用|评估|試用|试用|iot|multi|g 版|for virtual|server|subscription|サブスク|订阅";

/// The edition of this release that is installed, where only contracts have it.
pub(in crate::clues) fn edition(
    story: &Story<'_>,
    installed: &Mention,
) -> Option<(Edition, Range<usize>)> {
    const NAMES: [&str; 4] = ["enterprise", "エンタープライズ", "企业版", "企業版"];
    /// As far behind the name another word may belong to it.
    const REACH: usize = 24;
    let end = installed.range.end;
    let behind = story.between(end, end + 36);
    let own = behind.trim_start_matches([' ', '(', 'の', '的']);
    let name = NAMES.iter().find(|name| own.starts_with(**name))?;
    let from = end + behind.len() - own.len();
    let to = from + name.len();
    let is_other = has_one(story.between(to, to + REACH), OTHERS)
        || story.has_any(&[Word::Evaluation])
        || is_held_against(story, installed, to)
        || installed.is_first && story.has_anywhere(Word::EditionName)
        || installed.is_of_key
        || installed.is_unreal;
    (!is_other).then_some((Edition::Enterprise, from..to))
}

/// `We use Enterprise at work, mine at home is Home`: whose it is nobody can tell.
fn is_held_against(story: &Story<'_>, installed: &Mention, to: usize) -> bool {
    const ELSEWHERE: &str =
        "at work|at the office|at my company|会社では|職場では|学校では|公司用的|单位用的";
    let Some(sentence) = story.sentences.get(installed.sentence) else {
        return false;
    };
    let words = story.words(sentence).iter();
    let mut others = words.filter(|word| word.word == Word::EditionName && word.start >= to);
    others.next().is_some() || has_one(story.text(&sentence.range), ELSEWHERE)
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::vocabulary::Edition;

    fn is_told(text: &str) -> bool {
        clues(text).edition.map(|seen| seen.value) == Some(Edition::Enterprise)
    }

    #[test]
    fn enterprise_behind_the_release_is_on_the_pc() {
        for text in [
            "The laptop I kept says Windows 10 Enterprise isn't activated.",
            "Windows 11 Enterpriseが認証されていません。",
            "二手笔记本，Windows 10企业版，未激活。",
        ] {
            assert!(is_told(text), "{text}");
        }
    }

    #[test]
    fn another_edition_a_trial_or_a_wish_is_not() {
        for text in [
            "Windows 10 Enterprise LTSC isn't activated.",
            "Windows 11 Enterprise評価版が認証されていません。",
            "I want to upgrade to Windows 11 Enterprise. Windows 10 Pro is activated.",
            "We use Windows 11 Enterprise at work, mine is Home and isn't activated.",
            "Windows 11 Pro isn't activated. My company has Enterprise.",
        ] {
            assert!(!is_told(text), "{text}");
        }
    }
}
