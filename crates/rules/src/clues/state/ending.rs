//! That Windows says that its licence ends soon: `Your Windows license will expire soon`.

use std::ops::Range;

use super::present::is_present;

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Word;
use crate::one_of::has_one;

/// Where a story says so of the Windows that is told of, as things stand.
///
/// `all_pcs` tells whether what is told of another PC counts as well.
pub(in crate::clues) fn ends_soon(story: &Story<'_>, all_pcs: bool) -> Option<Range<usize>> {
    if !story.has_anywhere(Word::EndsSoon) {
        return None;
    }
    story
        .sentences
        .iter()
        .enumerate()
        .find_map(|(place, sentence)| {
            let words = story.words(sentence).iter();
            let token = words
                .filter(|token| token.word == Word::EndsSoon)
                .find(|token| {
                    (all_pcs
                        || !story.is_of_other(sentence, token.start)
                            && !story.is_in_line_of_other(token.start))
                        && is_of_windows(story, sentence)
                        && !is_over(story, place)
                        && (is_shown(story, token) || is_present(story, sentence, token))
                })?;
            Some(token.start..token.end)
        })
}

/// Whether it is Windows that ends, and not another programme or its support.
fn is_of_windows(story: &Story<'_>, sentence: &Sentence) -> bool {
    let text = story.text(&sentence.range);
    let is_other = has_one(
        text,
        "\
            support|サポート|支持|esu|update|office|365|subscription|サブスク",
    );
    let is_named = text.contains("windows") || story.has_anywhere(Word::OfWindows);
    let has = |word: Word| story.has(sentence, word);
    is_named && !is_other && !has(Word::Office) && !has(Word::Software) && !has(Word::Game)
}

/// Whether the screen says it: in quotation marks it is no fear of who writes.
fn is_shown(story: &Story<'_>, token: &Token) -> bool {
    let head = story.between(token.start.saturating_sub(48), token.start);
    head.contains(['「', '『', '"', '“'])
}

/// Whether the sentence, or the one behind it, says that it was so once: `… と出ましたが、今は直っている`.
fn is_over(story: &Story<'_>, place: usize) -> bool {
    const OVER: &str = "\
        今は直|いまは直|今は出な|今は出て|解決し|直りました|治りました|消えました|出なくなり|\
        is fixed now|fixed now|works fine now|is fine now|fine since|went away|gone now|\
        已经解决|解决了|已经好了|现在好了|现在没有";
    let mut near = story.near(place, 0, 1).iter();
    near.any(|own| has_one(story.text(&own.range), OVER))
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;

    #[test]
    fn what_windows_says_of_its_end() {
        for text in [
            "Since Monday it says \"Your Windows license will expire soon\". The PC came from a shop.",
            "My Windows 11 licence will expire soon, says a blue window at every start.",
            "「Windows のライセンスの有効期限が間もなく切れます」と毎朝出ます。",
            "「Windowsのライセンスは間もなく期限切れになります」と出ます。去年Officeを入れてもらいました。",
            "Windowsのライセンスの期限がもうすぐ切れると表示されます。",
            "每次开机都提示Windows许可证即将过期。",
        ] {
            assert!(clues(text).ends_soon.is_some(), "{text}");
        }
    }

    #[test]
    fn what_ends_elsewhere_or_ended_once() {
        for text in [
            "My Office license will expire soon, Windows is activated.",
            "Windows 10 support will expire soon. Windows is activated.",
            "Will my Windows license expire after a new board?",
            "去年「Windowsのライセンスの有効期限がまもなく切れます」と出ましたが、今は直っています。",
            "It said the Windows license will expire soon, but that is fixed now.",
            "ウイルス対策ソフトのライセンスの期限がまもなく切れます。",
        ] {
            assert!(clues(text).ends_soon.is_none(), "{text}");
        }
    }
}
