//! A release that is wanted, denied or only thought of, and is not on the PC.

use std::ops::Range;

use super::sentence::Sentence;
use super::story::Story;
use super::word::Word;

/// What stands behind such a release in Japanese.
const WISHES: &str = "\
    にしたい|にしよう|にするつもり|にする予定|にできな|に上げたい|にあげたい|へ上げたい|にすると|\
    にすれ|にするか|にアップグレードしたい|にアップグレードでき|に上げられ|に上げるつもり|非対応|\
    を入れよう|を入れたい|を入れるつもり|を入れる予定|を入れられ|を入れることは|を入れると|\
    をインストールしよう|をインストールしたい|をインストールする予定|をインストールすると|\
    に移行しよう|に移行したい|に移行する予定|へ移行したい|に更新したい|に更新しよう|に変えたい|\
    にアップグレードしよう|にアップグレードする予定|にアップグレードすると|に上げよう|に上げると|\
    アップグレードでき|にできると|する方法|する手順|を入れる方法|にする方法|に上げる方法|\
    のパソコンに買い替えです|のpcに買い替えです|に買い替えですね|にできますか|にできるの|を買おう|を買うか|を買いたい|を買うべき|を買うしか|が欲し|がほし|を購入しよう|を購入したい|\
    を購入する予定|を購入すべき|を検討|にするか|に上げるか|に上げるべき|にすべき|に乗り換え";

/// With which verbs and prepositions an English clause goes to a release.
const STEPS: &str = "to|on|get|install|want|buy|for|upgrade|have|running|run|put|putting|installing|getting|buying|moving|upgrading|going";

/// Whether a Japanese release is wished for, by what stands behind it.
pub(super) fn is_japanese(tail: &str) -> bool {
    // `入れるとき`: when it was installed.
    let is_wish = |word: &str| {
        tail.match_indices(word).any(|(at, _)| {
            !tail
                .get(at + word.len()..)
                .is_some_and(|rest| rest.starts_with('き'))
        })
    };
    WISHES.split('|').any(is_wish) || tail.starts_with("のキーを買え")
}

/// Whether the English release at this place is: `cannot go to 11`, `want 11`.
pub(super) fn is_english(story: &Story<'_>, sentence: &Sentence, range: &Range<usize>) -> bool {
    let words = story.words(sentence);
    // The last word before the name.
    let head = story
        .between(range.start.saturating_sub(30), range.start)
        .trim_end();
    let head = head
        .trim_end_matches("windows")
        .trim_end_matches("win")
        .trim_end();
    let step = head.rsplit(|ch: char| !ch.is_ascii_alphabetic()).next();
    let step = step.unwrap_or_default();
    let is_torn = |from: usize| {
        words.iter().any(|other| {
            other.start >= from
                && other.end <= range.start
                && matches!(other.word, Word::Comma | Word::Turn)
        })
    };
    STEPS.split('|').any(|own| own == step)
        && words.iter().any(|token| {
            matches!(token.word, Word::Not | Word::Plan | Word::If)
                && token.end <= range.start
                && range.start - token.end <= 30
                && !is_torn(token.end)
        })
}
