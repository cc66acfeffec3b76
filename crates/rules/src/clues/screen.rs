//! What the screen shows: the watermark, and the words beside it.

use super::index::Token;
use super::mood::{Mood, mood};
use super::present::is_present;
use super::sentence::Sentence;
use super::story::Story;
use super::word::{Language, Word};

/// Whether the watermark is there.
pub(super) fn is_seen(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let words = story.words(sentence);
    // A corner is one of the screen only where something stands in it.
    let own = story.between(token.start, token.end);
    let is_corner = own.contains("下")
        || own.contains("corner")
        || own.contains("right")
        || own.contains("壁紙");
    let text = story.between(sentence.range.start, sentence.range.end);
    let shows = [
        "activate",
        "ライセンス認証",
        "激活",
        "启用",
        "認証",
        "正規",
        "genuine",
    ]
    .iter()
    .any(|word| text.contains(word));
    // `文字が居座ってる`: what stays there is no clock.
    let stays_there = [
        "文字が居座",
        "文字がずっと",
        "文字が消え",
        "字が居座",
        "字が消え",
        "文字が出っぱなし",
        "ghost text",
        "faint text",
        "grey text",
        "gray text",
    ]
    .iter()
    .any(|word| text.contains(word));
    if is_corner && !shows && !stays_there {
        return false;
    }
    let stays = story.between(token.end, token.end + 24);
    let stays = ["消えま", "消えな", "消えず"]
        .iter()
        .any(|word| stays.contains(word))
        && !stays.contains("消えまし");
    let gone = !stays
        && [
            "消え",
            "出ていな",
            "出てな",
            "出てません",
            "出ていません",
            "gone",
            "disappear",
            "没了",
            "消失",
            "不见",
            "没有",
        ]
        .iter()
        .any(|word| story.between(token.end, token.end + 30).contains(word));
    let denied = words.iter().any(|word| {
        word.word == Word::Not && word.end <= token.start && token.start - word.end < 12
    });
    !gone
        && !denied
        && (stays || matches!(mood(story, sentence, token, false), Mood::Done))
        && is_present(story, sentence, token)
}

/// Whether `Activate Windows` is what the screen says, and no wish.
pub(super) fn is_on_screen(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let text = story.normal.text.as_str();
    let own = story.between(token.start, token.end);
    if own.contains("settings to")
        || own.contains("设")
        || own.contains("以激活")
        || own.contains("以启用")
    {
        return true;
    }
    if sentence.language == Language::Ja && !own.contains("activate") {
        // What stands in the corner is often quoted in the next sentence.
        let head = story.between(token.start.saturating_sub(6), token.start);
        let seen_before = head.ends_with(['「', '『', '"'])
            && story
                .sentences
                .iter()
                .rfind(|other| other.range.end <= sentence.range.start)
                .is_some_and(|other| story.has(other, Word::Watermark));
        let goes_on = story.between(token.end, token.end + 24);
        return seen_before
            || goes_on.trim_start().starts_with("設定を開")
            || story.has(sentence, Word::Watermark);
    }
    // `Activate Windows, go to Settings`.
    let behind = story.between(token.end, token.end + 20);
    if behind
        .trim_start_matches([',', '.', '-', ' '])
        .starts_with("go to settings")
    {
        return true;
    }
    let before = story.between(token.start.saturating_sub(6), token.start);
    let head = story
        .between(token.start.saturating_sub(12), token.start)
        .trim_end_matches([' ', '"', ':']);
    let quoted = before.ends_with(['"', '「', '“', '\'', '『']);
    let line_start = text
        .get(..token.start)
        .and_then(|head| head.rfind('\n'))
        .map_or(0, |at| at + 1);
    let rest = text.get(token.end..).unwrap_or_default();
    let line_end = token.end + rest.find('\n').unwrap_or(rest.len());
    let line = story
        .between(line_start, line_end)
        .trim_matches([' ', '.', '"', '>', '*']);
    let asks = before.trim_end().ends_with("to") || before.trim_end().ends_with('i');
    let says = "跳出|弹出|显示|出现|提示|写着|says|saying|shows|showing|displays|displaying|telling|reads|popped up|pops up|message"
        .split('|')
        .any(|word| head.ends_with(word));
    line == own || says || (!asks && (quoted || story.has(sentence, Word::Watermark)))
}
