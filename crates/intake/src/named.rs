//! Several PCs in one text, each below a heading that somebody wrote to tell them apart.
//!
//! `== FRONT ==` stands over an output, over a story or over a code alone. Whoever wrote it
//! twice has counted the PCs, so each heading is one, whatever stands below it.

use ninsho_rules::{evidence, parse};

use crate::told::is_told;

/// Longer names are none, in characters.
const LONGEST_NAME: usize = 40;

/// What a story or a log is divided by. Its parts are about one PC.
const TOPICS: &[&str] = &[
    // English, as the words of a heading.
    "symptom",
    "symptoms",
    "problem",
    "issue",
    "question",
    "background",
    "step",
    "steps",
    "tried",
    "system",
    "environment",
    "spec",
    "specs",
    "summary",
    "detail",
    "details",
    "license",
    "licence",
    "activation",
    "history",
    "update",
    "edit",
    "solution",
    "result",
    "results",
    "log",
    "logs",
    "output",
    "error",
    "errors",
    "network",
    "hardware",
    "software",
    "info",
    "information",
    "before",
    "after",
    "status",
    "what",
    "how",
    "why",
    "tl;dr",
];

/// The same in languages that put no space between words.
const TOPICS_INSIDE: &[&str] = &[
    "症状",
    "現象",
    "问题",
    "問題",
    "質問",
    "背景",
    "経緯",
    "手順",
    "試した",
    "環境",
    "构成",
    "構成",
    "スペック",
    "仕様",
    "概要",
    "詳細",
    "ライセンス",
    "認証",
    "履歴",
    "追記",
    "更新",
    "解決",
    "結果",
    "ログ",
    "出力",
    "エラー",
    "表示",
    "状況",
    "状態",
    "情報",
    "確認",
    "補足",
    "交換前",
    "交換後",
    "変更前",
    "変更後",
    "现象",
    "步骤",
    "环境",
    "配置",
    "结果",
    "日志",
    "错误",
    "情况",
    "激活",
];

/// The parts of a text below headings of one form, with their names; none where the headings
/// are not plainly those of PCs.
pub(crate) fn named(text: &str, most: usize) -> Vec<(&str, &str)> {
    let mut at = 0;
    let mut all = Vec::new();
    for line in text.split_inclusive('\n') {
        all.extend(heading(line.trim()).map(|(marks, name)| (at, marks, name)));
        at += line.len();
    }
    // Another number of marks is a part of a part.
    let Some(first) = all.first().map(|(_, marks, _)| *marks) else {
        return Vec::new();
    };
    all.retain(|(_, marks, _)| *marks == first);
    if !(2..=most).contains(&all.len()) || all.iter().any(|(.., name)| is_topic(name)) {
        return Vec::new();
    }
    // Who speaks in a chat does so again; no two PCs on one list have the same name.
    let mut names: Vec<&str> = all.iter().map(|(.., name)| *name).collect();
    names.sort_unstable();
    names.dedup();
    if names.len() < all.len() {
        return Vec::new();
    }
    let ends = all.iter().skip(1).map(|(at, ..)| *at).chain([text.len()]);
    let parts: Vec<(&str, &str)> = all
        .iter()
        .zip(ends)
        .map(|((at, _, name), end)| (*name, text.get(*at..end).unwrap_or_default()))
        .collect();
    let told = parts
        .iter()
        .filter(|(_, part)| is_told(&evidence::read(part)));
    if told.take(2).count() < 2 {
        return Vec::new();
    }
    parts
}

/// How many marks such a heading begins and ends with, and the name between them.
fn heading(line: &str) -> Option<(usize, &str)> {
    let name = line.trim_start_matches('=');
    let marks = line.len() - name.len();
    let inner = name.trim_end_matches('=');
    if marks < 2 || name.len() - inner.len() != marks {
        return None;
    }
    let name = inner.trim();
    let is_name = name.chars().any(char::is_alphanumeric)
        && name.chars().count() <= LONGEST_NAME
        && !name.contains(['=', '<', '>', '?', '？', '!', '！', '。', '、'])
        && !parse::is_property(&parse::column_key(name));
    is_name.then_some((marks, name))
}

/// Whether a heading names a part of what is told of one PC.
fn is_topic(name: &str) -> bool {
    let lower = name.to_lowercase();
    let mut words = lower.split([' ', '\u{3000}', '/', ':', '：']);
    words.any(|word| TOPICS.contains(&word))
        || TOPICS_INSIDE.iter().any(|topic| name.contains(topic))
}

#[cfg(test)]
mod tests {
    use super::named;

    fn names(text: &str) -> Vec<&str> {
        named(text, 100).into_iter().map(|(name, _)| name).collect()
    }

    const STORY: &str = "自作の PC です。SSD を替えて入れ直したら、認証されなくなりました。\n";

    #[test]
    fn each_heading_is_a_pc_whatever_stands_below_it() {
        let text = format!(
            "棚卸しです\n\n== 受付 ==\n{STORY}\n== レジ 2 ==\n0xC004F213\n== 倉庫 ==\nこんにちは\n\
             == Back office ==\nI swapped the motherboard and Windows is not activated now.\n"
        );
        assert_eq!(names(&text), ["受付", "レジ 2", "倉庫", "Back office"]);
        let parts = named(&text, 100);
        assert!(parts[1].1.contains("0xC004F213") && !parts[1].1.contains("倉庫"));
        assert_eq!(names(&text.replace("==", "====")).len(), 4);
        assert_eq!(named(&text, 3), []);
    }

    #[test]
    fn what_is_told_of_one_pc_stays_together() {
        let other = "エラー コードは 0xC004F211 です。\n";
        for (one, two) in [
            ("== 症状 ==", "== 試したこと =="),
            ("== Symptoms ==", "== What I tried =="),
            ("== 现象 ==", "== 步骤 =="),
            ("== たろう ==", "== たろう =="),
            ("## A", "## B"),
            ("== A ==", ""),
            ("== A ==", "=== B ==="),
            ("== A", "== B"),
            ("たろう:", "はなこ:"),
            ("==> A <==", "==> B <=="),
            ("==========", "=========="),
            ("== これで合っていますか? ==", "== B =="),
        ] {
            let text = format!("{one}\n{STORY}{two}\n{other}");
            assert_eq!(names(&text), [""; 0], "{one} {two}");
        }
        // A log of one PC, of which one part tells.
        let log = format!("== CPU ==\nfine\n== Disk ==\nfine\n== Slmgr ==\n{STORY}");
        assert_eq!(names(&log), [""; 0]);
    }
}
