//! What the screen shows: the watermark, and the words beside it.

use super::present::is_present;

use crate::clues::index::Token;
use crate::clues::mood::{Mood, mood};
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// Whether the watermark is there.
pub(in crate::clues) fn is_seen(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let words = story.words(sentence);
    if is_of_the_pc(story, sentence, token) {
        return false;
    }
    // `Can I use it without a key, with the watermark?`
    let head = story.between(sentence.range.start, token.start);
    let is_allowed = starts_with_one(
        head.trim_start(),
        "can i use|can you use|could i use|may i use|is it ok|is it legal",
    );
    if sentence.is_question && is_allowed && !head.trim_end().ends_with("this") {
        return false;
    }
    // A corner is one of the screen only where something stands in it.
    let own = story.between(token.start, token.end);
    let is_corner = own.contains("下")
        || own.contains("corner")
        || own.contains("right")
        || own.contains("壁紙");
    let text = story.text(&sentence.range);
    let shows = has_one(text, "activate|ライセンス認証|激活|启用|認証|正規|genuine");
    // `文字が居座ってる`: what stays there is no clock.
    let stays_there = has_one(
        text,
        "\
            文字が居座|文字がずっと|文字が消え|字が居座|字が消え|文字が出っぱなし|ghost text|faint text|grey text|gray text",
    );
    if is_corner && !shows && !stays_there {
        return false;
    }
    let stays = story.between(token.end, token.end + 24);
    let stays = has_one(stays, "消えま|消えな|消えず") && !stays.contains("消えまし");
    let gone = !stays
        && has_one(
            story.between(token.end, token.end + 30),
            "\
                消え|出ていな|出てな|出てません|出ていません|gone|disappear|没了|消失|不见|没有",
        );
    let denied = words.iter().any(|word| {
        word.word == Word::Not && word.end <= token.start && token.start - word.end < 12
    });
    !gone
        && !denied
        && (stays || matches!(mood(story, sentence, token, false), Mood::Done))
        && is_present(story, sentence, token)
}

/// `Windows is activated on my desktop`: a desktop is a PC, where nothing is said to stand on it.
fn is_of_the_pc(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    const MARKS: &str = "\
        activate windows|watermark|message|notice|text|banner|words|writing|nag|popup|pop-up|sign|\
        letters|background|wallpaper|saying|reminder|corner";
    let text = story.text(&sentence.range);
    let head = story.between(sentence.range.start, token.start);
    story.between(token.start, token.end).ends_with("desktop")
        && (head.trim_end().ends_with("activated") || !has_one(text, MARKS))
}

/// Whether it is asked how to be rid of what the screen shows: then it is there.
pub(in crate::clues) fn is_to_go(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let own = story.between(token.start, token.end);
    let is_mark = own.contains("watermark")
        || own.contains("water mark")
        || own.contains("水印")
        || own.contains("透かし")
        || own.contains("すかし")
        || own.contains("ウォーターマーク");
    let is_message = own.starts_with("activate windows") || token.word == Word::ActivateWindows;
    // A watermark may be that of a picture.
    let is_of_windows = is_message
        || own.contains("activat")
        || story.has_any(&[Word::OfWindows, Word::ActivateWindows, Word::StateNo]);
    let words = story.words(sentence);
    let is_supposed = words
        .iter()
        .any(|word| word.word == Word::If && word.end <= token.start);
    if !(is_mark || is_message) || !is_of_windows || is_supposed {
        return false;
    }
    let head = story.between(sentence.range.start, token.start);
    let tail = story.between(token.end, token.end + 45);
    match sentence.language {
        Language::Ja => {
            let tail = tail.trim_start_matches(['」', '』', '"']);
            let end = tail.find('。').unwrap_or(tail.len());
            let goes = tail.get(..end).unwrap_or_default();
            goes.starts_with(['を', 'が', 'は', 'も', 'の', 'っ']) && has_one(goes, GO_IN_JAPANESE)
        }
        Language::En => {
            let asks =
                sentence.is_question || has_one(head, "want|need|like to|trying|how |can't|cannot");
            let is_led = GO_IN_ENGLISH.split('|').any(|go| {
                head.rsplit_once(go)
                    .is_some_and(|(_, own)| own.len() <= 24 && !own.contains([',', ';']))
            });
            // `make the watermark go away`.
            let is_sent = has_one(head, "make |making |get ")
                && starts_with_one(
                    tail,
                    " go away| to go away| disappear| to disappear| off my| off the",
                );
            // `all I want is that thing out of the corner`.
            let is_out = head.contains("want")
                && starts_with_one(tail, " out of| off my| off the| gone| away| to go");
            is_out || asks && (is_led || is_sent)
        }
        Language::Zh => {
            let near = story.between(token.start.saturating_sub(30), token.start);
            let asks = ["怎么", "如何", "想", "能不能", "办法", "怎样"];
            let leads = [
                "去掉", "去除", "消除", "关掉", "关闭", "隐藏", "弄掉", "删掉",
            ];
            leads.iter().any(|go| near.contains(go)) && asks.iter().any(|ask| head.contains(ask))
                || leads.iter().any(|go| tail.contains(go))
                    && asks.iter().any(|ask| tail.contains(ask))
        }
    }
}

/// How to be rid of a watermark is called.
const GO_IN_JAPANESE: &str = "\
    消したい|消すに|消す方法|消す手順|消せますか|消せない|消せませ|消せる|消し方|消しかた|消えてほし|消えて欲し|\
    消してほし|消して欲し|外したい|なくしたい|無くしたい|非表示にし|取りたい";
const GO_IN_ENGLISH: &str = "\
    get rid of|getting rid of|remove |removing |hide |hiding |disable |turn off|clear |lose ";

/// Whether `Activate Windows` is what the screen says, and no wish.
pub(in crate::clues) fn is_on_screen(
    story: &Story<'_>,
    sentence: &Sentence,
    token: &Token,
) -> bool {
    let text = story.normal.text.as_str();
    let own = story.between(token.start, token.end);
    if own.contains("settings to")
        || own.contains("设")
        || own.contains("以激活")
        || own.contains("以启用")
    {
        return true;
    }
    // `If I skip the key, does it show "Activate Windows"?`
    let whole = story.text(&sentence.range);
    if sentence.is_question
        && has_one(whole, "if i |if you ")
        && has_one(
            whole,
            " does it| will it| would it| do you get| do i get| will i ",
        )
    {
        return false;
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
        // `「ライセンス認証を行うには、設定を開き」`, `「Windowsのライセンス認証」って出る`.
        let goes = goes_on
            .trim_start()
            .trim_start_matches("うには")
            .trim_start_matches(['、', ' ']);
        let is_told_to = starts_with_one(goes, "設定を開|pc設定|[設定]|「設定」");
        return seen_before
            || is_told_to
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
    // `how to`, `do I`, `if I don't activate Windows`.
    let asks = ends_with_one(before.trim_end(), "to|i|n't|never|not");
    let says = "跳出|弹出|显示|出现|提示|写着|says|saying|shows|showing|displays|displaying|telling|reads|popped up|pops up|message"
        .split('|')
        .any(|word| head.ends_with(word));
    // `why does it say activate windows now`.
    let says = says || head.ends_with("say") && story.text(&sentence.range).contains("why");
    line == own || says || (!asks && (quoted || story.has(sentence, Word::Watermark)))
}
