//! What somebody tells from others, in Japanese, and holds to be so; and what is taken back.

use super::Story;
use super::sentence::Sentence;

use crate::clues::index::Token;
use crate::clues::word::Language;
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// Papers that come with a repair.
const PAPERS: &str = "\
    の紙|紙に|伝票|明細|報告書|納品書|作業票|領収書|レシート|請求書";

/// Who tells what is so in general.
const TALKERS: &str = "\
    ネット|噂|みんな|人は|人も|人が|方は|記事|動画|スレ|書き込み|口コミ|レビュー|知恵袋";

/// Whether a paper says it: `修理の紙にはメインボード交換と書いてあります`.
pub(in crate::clues) fn is_on_paper(text: &str, own: &str) -> bool {
    starts_with_one(
        own,
        "\
            と書いて|と書かれ|とあった|って書いて|って書かれ",
    ) && has_one(text, PAPERS)
}

/// Whether somebody supposes of one PC what was done to it: `替えてもらったらしい`.
pub(in crate::clues) fn is_believed(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let own = story.between(token.start, token.end);
    let head = story.between(sentence.range.start, token.end);
    own.ends_with("らしい")
        && ends_with_one(
            head,
            "\
                たらしい|だらしい|ものらしい|品らしい|やつらしい|キーらしい",
        )
        && !has_one(head, TALKERS)
}

/// Whether what stands at a place is what the writer wrote before and now corrects:
/// `Windows11と書きましたが、10でした`.
pub(in crate::clues) fn is_withdrawn(story: &Story<'_>, sentence: &Sentence, at: usize) -> bool {
    const WROTE: [&str; 8] = [
        "と書きましたが",
        "と書いたけど",
        "と書いたが",
        "って書いたけど",
        "って書きましたが",
        "と言いましたが",
        "って言ったけど",
        "と申しましたが",
    ];
    const RIGHT: &str = "\
        でした|だった|間違|正しくは|実際|じつは|実は|よく見たら|勘違い|誤り";
    sentence.language == Language::Ja
        && WROTE.iter().any(|wrote| {
            let behind = story.between(at, sentence.range.end);
            behind.split_once(wrote).is_some_and(|(own, rest)| {
                own.len() <= 60 && !own.contains('。') && has_one(rest, RIGHT)
            })
        })
}
