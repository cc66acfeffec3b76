//! A run that tries to activate: the log of a tool, `/ato` in a console. It may fail first and
//! succeed last; the last word counts.

use std::ops::Range;

use super::reading::{Paste, Reading};
use crate::one_of::{has_one, starts_with_one};
use crate::parse::capture::Line;
use crate::parse::detection::{Command, Dialect};
use crate::parse::draft::Draft;
use crate::parse::labels::{self, Field};
use crate::parse::shape::{self, Family};
use crate::parse::words::Words;
use crate::vocabulary::Status;

/// Reads the last word of a run, where that says that Windows was activated. What failed before
/// it is no news; its codes stay.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let Some(last) = last_success(paste) else {
        return reading;
    };
    reading.is_weak = true;
    reading.dialect = Some(Dialect::StatusChecker);
    for (at, line) in paste.lines.iter().enumerate() {
        let is_before = at < last;
        if at == last && is_answer(line) {
            reading.dialect = Some(Dialect::Slmgr);
            reading.command = Some(Command::Ato);
        }
        if at == last || is_step(line) || is_before && is_failure(line) {
            reading.known.push(line.number);
        }
        if is_before && is_failure(line) {
            reading.silent.extend(around_codes(paste.source, line));
        }
    }
    reading
        .drafts
        .extend(paste.lines.get(last).map(|line| Draft {
            family: Some(Family::Windows),
            status: Some(line.saw(Status::Licensed)),
            is_last_word: true,
            ..Draft::default()
        }));
    reading
}

/// The line, by index, that says last of all that Windows was activated, in the log of a run.
pub(super) fn last_success(paste: &Paste<'_>) -> Option<usize> {
    let may_be = Words::SUCCESS
        .and(Words::SUCCESS_CJK)
        .and(Words::CORRECTLY_JA);
    let may_be = may_be.and(Words::PERMANENTLY).and(Words::SUCCEEDED);
    // A log of another program has none of these.
    let is_of_windows = paste
        .words
        .has(Words::WINDOWS.and(Words::SLMGR).and(Words::CODE));
    if !paste.words.has(may_be) || !is_of_windows && !paste.lines.iter().any(is_answer) {
        return None;
    }
    let mut found = None;
    let (mut is_of_office, mut is_log) = (false, false);
    for (at, line) in paste.lines.iter().enumerate() {
        if line.words.has(Words::OFFICE) || is_of_office && line.words.has(Words::WINDOWS) {
            is_of_office = line.words.has(Words::OFFICE);
        }
        let is_success = line.words.has(may_be) && is_success(line);
        is_log |= is_step(line) || !is_success && is_failure(line) && is_marked(line);
        if is_of_office {
            continue;
        }
        if is_success {
            is_log |= is_answer(line);
            found = Some(at);
        } else if found.is_some() && is_failure(line) {
            found = None;
        }
    }
    found.filter(|_| is_log)
}

/// Whether this is what slmgr answers to `/ato`, in any language.
fn is_answer(line: &Line) -> bool {
    let field = labels::field(&line.text);
    field.is_some_and(|(field, _)| field == Field::ActivatedOk)
}

/// Whether the line is nothing but a success: a sentence of slmgr or of a tool, and no story.
fn is_success(line: &Line) -> bool {
    /// No such line is longer, in bytes.
    const LONGEST: usize = 200;
    /// Behind its words: `with a digital license`, `until 2026-11-01 10:00`.
    const REST: usize = 40;
    let text = &line.text;
    if text.len() > LONGEST || text.contains(['?', '？']) || line.words.has(Words::CODE) {
        return false;
    }
    if is_answer(line) {
        return true;
    }
    let said = line.key.as_str();
    let end = SUCCESSES
        .iter()
        .filter_map(|words| Some(said.find(words)? + words.len()))
        .max();
    let Some(end) = end else {
        return false;
    };
    let rest = said.get(end..).unwrap_or("");
    let goes_on = rest.trim_start_matches(|ch: char| !ch.is_alphanumeric());
    let is_known = goes_on.is_empty() || BEHIND.iter().any(|words| goes_on.starts_with(words));
    let is_short = rest.chars().count() <= REST;
    is_short && is_known && !NO_SUCCESS.iter().any(|words| said.contains(words))
}

/// Whether the line says that something failed: a code of activation, or a word of a log.
fn is_failure(line: &Line) -> bool {
    let is_code = line.words.has(Words::CODE)
        && shape::code(&line.text).is_some_and(|code| code >> 28 == 0xC || code >> 16 == 0x8007);
    is_code || line.text.len() <= 200 && has_failed(&line.text)
}

fn has_failed(text: &str) -> bool {
    let said = text.to_lowercase();
    let is_none = ["0 failed", "no error", "failed: 0"];
    let words = ["failed", "failure", "unsuccessful", "失敗", "失败"];
    words.iter().any(|word| said.contains(word)) && !is_none.iter().any(|none| said.contains(none))
}

/// Whether a program of a run prints this: what it does at the moment, or a line with its mark.
fn is_step(line: &Line) -> bool {
    const VERBS: &str = "\
        activating|installing|checking|connecting|trying|retrying|initializing|attempt|\
        setting|selected|generating|正在|インストールして|ライセンス認証をして";
    /// No such line is longer, in bytes.
    const LONGEST: usize = 200;
    let text = &line.text;
    let first = text.get(..text.floor_char_boundary(40)).unwrap_or(text);
    let first = first.trim_start_matches(|ch: char| !ch.is_alphabetic());
    let first = first.to_lowercase();
    let is_verb = starts_with_one(&first, VERBS);
    text.len() <= LONGEST && (is_marked(line) || is_verb && has_mark(text))
}

/// A mark of a program that goes on: dots, an arrow, brackets.
fn has_mark(text: &str) -> bool {
    has_one(text, "...|…|->|[|→")
}

/// Whether the line begins as a log does: `[*]`, `[ERROR]`, `2026-05-02 10:11:01`, `10:11:01`.
fn is_marked(line: &Line) -> bool {
    let text = line.text.as_bytes();
    let is_tag = text.first() == Some(&b'[') && text.iter().take(40).any(|byte| *byte == b']');
    let shape: Vec<u8> = text
        .iter()
        .take(8)
        .map(|byte| if byte.is_ascii_digit() { b'0' } else { *byte })
        .collect();
    is_tag || matches!(&shape[..], b"0000-00-" | b"0000/00/" | b"00:00:00")
}

/// The bytes of the line without those of its codes.
pub(super) fn around_codes(source: &str, line: &Line) -> Vec<Range<usize>> {
    /// `0x` and eight digits.
    const CODE: usize = 10;
    let raw = source.get(line.span.clone()).unwrap_or("");
    let mut ranges = Vec::new();
    let mut start = line.span.start;
    for (at, _) in raw.match_indices("0x").chain(raw.match_indices("0X")) {
        let at = line.span.start + at;
        if at >= start {
            ranges.push(start..at);
            start = source.floor_char_boundary((at + CODE).min(line.span.end));
        }
    }
    ranges.push(start..line.span.end);
    ranges
}

/// That an activation went well, as comparison keys.
#[rustfmt::skip]
static SUCCESSES: &[&str] = &[
    "activatedsuccessfully", "successfullyactivated", "activationsuccessful", "activationwassuccessful", "activationsucceeded", "activation:success",
    "activationsuccess", "activation->success", "ispermanentlyactivated", "activatedpermanently",
    "認証に成功しました", "認証が成功しました", "認証成功", "正常にライセンス認証されました",
    "激活成功", "成功激活", "啟用成功", "成功啟用", "已永久激活",
];

/// What may stand behind it.
#[rustfmt::skip]
static BEHIND: &[&str] = &[
    "withadigital", "until", "for180", "forwindows", "via", "using", "licensestatus", "by", "on20", "20", "到", "至", "有效期",
];

/// That it did not, is another program's, was before, will be, or that a person tells of it.
#[rustfmt::skip]
static NO_SUCCESS: &[&str] = &[
    "not", "n't", "n’t", "never", "fail", "unsuccess", "yesterday", "before", "should", "willbe", "if", "unless", "but", "ihave", "imy",
    "defender", "adobe", "bitlocker", "office", "visio", "project", "visualstudio", "esim", "acrobat", "autocad", "と出", "と表示",
    "できません", "ません", "ない", "なかった", "たら", "れば", "のに", "けど", "ですが", "前は", "以前", "昨日", "未", "不", "没", "沒", "之前", "昨天", "如果", "但",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn check(text: &str, expected: Option<usize>) {
        let paste = Paste::new(text, lines(text, usize::MAX));
        let found = last_success(&paste).and_then(|at| paste.lines.get(at));
        assert_eq!(found.map(|line| line.number), expected, "{text}");
    }

    #[test]
    fn the_last_word_is_a_success() {
        for (text, line) in [
            (
                "[!] Activation failed: 0xC004F074\n[+] Windows activated successfully.",
                2,
            ),
            (
                "Activating ...\nFailed 0xC004C003\nWindows 11 Pro is permanently activated with a digital license.",
                3,
            ),
            (
                "2026-05-02 10:11:01 ERROR 0xC004F074\n2026-05-02 10:11:59 INFO Activation successful.",
                2,
            ),
            ("Error: 0xC004F074\nProduct activated successfully.", 2),
            (
                "エラー: 0xC004F074\n[OK] Windows のライセンス認証に成功しました。",
                2,
            ),
            ("正在激活 Windows 10 ...\n激活成功!", 2),
            (
                "[+] Windows activated successfully.\n[*] Activating Office 2021 ...\n[!] Failed 0xC004F074",
                1,
            ),
        ] {
            check(text, Some(line));
        }
    }

    #[test]
    fn no_success_or_not_the_last_word() {
        for text in [
            "Product activated successfully.\nError: 0xC004F074",
            "[*] Activating Office 2021 ...\n[+] Product activated successfully.",
            "Windows was activated successfully, and then the board died.",
            "Windows is permanently activated with a digital license.",
            "[!] Windows could not be successfully activated.",
            "[1] My PC said activation successful before I changed the board.",
            "[i] Installing updates [5/5]\n[+] Windows Defender activated successfully.",
            "[i] Checking Windows [ok]\n[+] Activation succeeded for another program",
            "[i] Checking the server ...\n[+] Activation succeeded.",
            "[x] ライセンス認証に成功しましたと出たが 0xC004F034",
            "ライセンス認証に成功しましたと出たのに、次の日に 0xC004F034 になりました。",
        ] {
            check(text, None);
        }
    }
}
