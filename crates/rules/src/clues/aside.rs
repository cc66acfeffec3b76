//! What stands beside a sentence of Settings on one line: a story that quotes it.

use std::ops::Range;

use super::normal::Normal;
use super::story::sentence::cut;

use crate::one_of::{has_one, starts_with_one};

/// How Settings says that Windows is activated, and slmgr that it is not, in a normal form.
const SENTENCES: [&str; 12] = [
    "is activated with a digital",
    "is activated using ",
    "ライセンス認証されています",
    "数字许可证激活",
    "数位授权激活",
    "数位授权启用",
    "数字许可证启用",
    "组织的激活服务",
    "组织的启用服务",
    "in notification mode",
    "通知モード",
    "通知模式",
];

/// What goes on behind a quotation of it, where it is told.
const GOES_ON: &str = "と|って|の|になって|,|.| and| but";

/// The parts of this line, in bytes, that are told and not shown: `I built it. It says "Windows is
/// activated with …". The board goes next week`.
pub(super) fn told(line: &str) -> Vec<Range<usize>> {
    // Most lines of an output are none, and are not looked at twice.
    if !has_one(line, "ctivated|認証|激活|啟用|启用|mode|通知") {
        return Vec::new();
    }
    let normal = Normal::of(line);
    let text = normal.text.as_str();
    let is_shown = |own: &str| SENTENCES.iter().find_map(|shown| own.find(shown));
    // A row of a table or a list is no story.
    if is_shown(text).is_none() || text.contains(['{', '\t', '|']) || text.contains("\",\"") {
        return Vec::new();
    }
    let sentences = cut(text);
    let is_alone = sentences.len() < 2;
    let mut told = Vec::new();
    for range in sentences {
        let own = text.get(range.clone()).unwrap_or_default();
        match is_shown(own) {
            None => told.push(range),
            Some(at) => {
                let Some(quote) = quotation(own, at) else {
                    continue;
                };
                let behind = own.get(quote.end..).unwrap_or_default();
                let goes_on = starts_with_one(behind, GOES_ON);
                // `筆電帶Win11家用版,設定寫「…」`: a clause of its own before it.
                let head = own.get(..quote.start).unwrap_or_default();
                if goes_on || !is_alone || head.contains([',', '、']) {
                    told.push(range.start..range.start + quote.start);
                    told.push(range.start + quote.end..range.end);
                }
            }
        }
    }
    told.iter()
        .filter(|range| !range.is_empty())
        .map(|range| normal.source(line, range))
        .collect()
}

/// The quotation around this place, with its marks.
fn quotation(text: &str, at: usize) -> Option<Range<usize>> {
    let is_mark = |ch: char| {
        matches!(
            ch,
            '"' | '\u{201c}' | '\u{201d}' | '「' | '」' | '『' | '』'
        )
    };
    let start = text.get(..at)?.rfind(is_mark)?;
    let behind = text.get(at..)?;
    let end = behind.find(is_mark)?;
    let mark = behind.get(end..)?.chars().next()?;
    Some(start..at + end + mark.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &[&str]) {
        let told: Vec<_> = told(line)
            .into_iter()
            .filter_map(|range| line.get(range))
            .collect();
        assert_eq!(told, expected, "{line}");
    }

    #[test]
    fn a_story_around_a_quotation() {
        check(
            "自组的台式，设置里写“Windows 已使用数字许可证激活”。",
            &["自组的台式，设置里写", "。"],
        );
        check(
            "自作です。今は「Windows はデジタル ライセンスによってライセンス認証されています」と出ます。板を替えます。",
            &["自作です。", "今は", "と出ます。", "板を替えます。"],
        );
        check(
            "I built it. Windows is activated with a digital license. The board goes next.",
            &["I built it.", " The board goes next."],
        );
        check(
            "二手台式机。设置里写的是Windows 10 企业版,用组织的激活服务激活。我不是公司用的。",
            &["二手台式机。", "我不是公司用的。"],
        );
        check(
            "It came with 11. slmgr /xpr says \"Windows is in Notification mode\".",
            &["It came with 11.", " slmgr /xpr says ", "."],
        );
    }

    #[test]
    fn the_story_is_read() {
        for text in [
            "自作です。今は「Windows はデジタル ライセンスによってライセンス認証されています」と出ます。来月マザボを替えます。",
            "I built it. It says \"Windows is activated with a digital license\" now. I will replace the motherboard next month.",
        ] {
            let clues = crate::evidence::read(text).clues.clues;
            let told: Vec<_> = clues
                .iter()
                .map(|clue| (clue.answer, clue.is_planned))
                .collect();
            assert_eq!(told, [("board", true), ("own", false)], "{text}");
        }
    }

    #[test]
    fn what_is_only_shown() {
        for line in [
            "Windows is activated with a digital license",
            "Activation: Windows is activated with a digital license linked to your account",
            "{\"state\": \"Windows is activated with a digital license\", \"maker\": \"HP\"}",
            "自作です。今は認証されていません。",
        ] {
            check(line, &[]);
        }
    }
}
