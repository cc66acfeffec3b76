//! That Windows was activated again, told after the story of how it was lost, in Japanese.

use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Language;
use crate::one_of::{ends_with_one, starts_with_one};

/// What came of what was tried.
const STEPS: &str = "たら|だら|て|で|→|には";

/// How it came.
const WAYS: [&str; 16] = [
    "、",
    "一発で",
    "無事に",
    "無事",
    "すぐに",
    "すぐ",
    "あっさり",
    "普通に",
    "勝手に",
    "なぜか",
    "また",
    "自然に",
    "元に",
    "ちゃんと",
    "すんなり",
    "認証が",
];

/// What says that it is activated again.
const BACK: [&str; 20] = [
    "通りました",
    "通った",
    "復活しました",
    "復活した",
    "復活。",
    "戻りました",
    "戻った",
    "直りました",
    "直った",
    "治った",
    "いけました",
    "いけた",
    "行けました",
    "認証されました",
    "戻ってた",
    "戻っていました",
    "復活してた",
    "復活していました",
    "直ってた",
    "直っていました",
];

/// Where a sentence tells that it came back: the bytes that say so.
pub(in crate::clues) fn recovery(
    story: &Story<'_>,
    sentence: &Sentence,
    from: usize,
) -> Option<(usize, usize)> {
    if sentence.language != Language::Ja || sentence.is_question {
        return None;
    }
    let start = from.max(sentence.range.start);
    let text = story.between(start, sentence.range.end);
    BACK.iter().find_map(|back| {
        let (at, _) = text.rmatch_indices(back).next()?;
        let head = text.get(..at)?;
        let behind = text.get(at + back.len()..)?;
        let is_open = starts_with_one(
            behind,
            "\
                か|ことが|ことも|んだろ|と思|と言|って言|らしい|が|けど|のに|人|方",
        );
        let mut plain = head;
        while let Some(rest) = WAYS.iter().find_map(|way| plain.strip_suffix(way)) {
            plain = rest;
        }
        let is_result = ends_with_one(plain, STEPS);
        (is_result && !is_open).then_some((start + at, start + at + back.len()))
    })
}
