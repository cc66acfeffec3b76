//! Which numbers in a sentence are releases of Windows: `10`, and no 10 GB.

use std::ops::Range;

use super::bare::{
    is_of_year, is_release_in_chinese, is_release_in_english, is_release_in_japanese, is_target,
    names_edition,
};
use super::version::version;

use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Language;
use crate::one_of::{ends_with_one, starts_with_one};
use crate::vocabulary::Windows;

/// How near a word must stand to colour a mention, in bytes.
pub(in crate::clues) const NEAR: usize = 36;

const RELEASES: [(&str, Windows); 24] = [
    ("イレブン", Windows::Eleven),
    ("テン", Windows::Ten),
    ("8.1", Windows::EightOne),
    ("8,1", Windows::EightOne),
    ("2008 r2", Windows::Server2008R2),
    ("2012 r2", Windows::Server2012R2),
    ("2008", Windows::Server2008),
    ("2012", Windows::Server2012),
    ("2016", Windows::Server2016),
    ("2019", Windows::Server2019),
    ("2022", Windows::Server2022),
    ("2025", Windows::Server2025),
    ("10", Windows::Ten),
    ("11", Windows::Eleven),
    ("7", Windows::Seven),
    ("8", Windows::Eight),
    ("seven", Windows::Seven),
    ("eight", Windows::Eight),
    ("eleven", Windows::Eleven),
    ("ten", Windows::Ten),
    ("vista", Windows::Vista),
    ("ビスタ", Windows::Vista),
    ("十一", Windows::Eleven),
    ("十", Windows::Ten),
];

/// The releases in a sentence, and the bytes of the normal form that name them.
pub(in crate::clues) fn numbers(
    story: &Story<'_>,
    sentence: &Sentence,
) -> Vec<(Windows, Range<usize>)> {
    let text = story.text(&sentence.range);
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        // Few letters begin a name.
        let begins = matches!(
            bytes.get(at),
            Some(b'0'..=b'9' | b'e' | b's' | b't' | b'v' | 0xe3 | 0xe5)
        );
        let rest = begins.then(|| text.get(at..)).flatten();
        if let Some((length, windows)) = rest.and_then(|rest| version(text, at, rest)) {
            let start = sentence.range.start + at;
            found.push((windows, start..start + length));
            at += length;
            continue;
        }
        let named = rest.and_then(|rest| RELEASES.iter().find(|(form, _)| rest.starts_with(form)));
        let Some((form, windows)) = named else {
            at += 1;
            continue;
        };
        let end = at + form.len();
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(end..).unwrap_or_default();
        let is_number = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
        let joined = is_number(at.checked_sub(1).and_then(|at| bytes.get(at)))
            || is_number(bytes.get(end))
            || (after.starts_with('.') && is_number(bytes.get(end + 1)));
        // In letters only behind the name.
        let is_named = *windows == Windows::Vista
            || !form.starts_with(|ch: char| ch.is_ascii_alphabetic())
            || before.ends_with("windows ")
            || before.ends_with(" win ")
            || before == "win "
            || is_behind_step(before);
        let is_named = is_named
            && (!form.starts_with(['イ', 'テ'])
                || ends_with_one(before, "ウィンドウズ|ウインドウズ|windows"));
        let is_named = is_named && (!form.starts_with('十') || is_spoken(before, after));
        if !joined && is_named && is_release(before, after, *windows, sentence.language) {
            let start = sentence.range.start;
            found.push((*windows, start + at..start + end));
        }
        at = end;
    }
    found
}

/// `it turned into ten for free`.
fn is_behind_step(before: &str) -> bool {
    ends_with_one(
        before,
        "\
            turned into |upgraded to |updated to |upgrade to |moved to |changed to ",
    )
}

/// `系统是十一`: a release in Chinese figures, and no day of sales.
fn is_spoken(before: &str, after: &str) -> bool {
    ends_with_one(before.trim_end(), "系统是|系统|windows|win")
        && !after.starts_with([
            '月', '点', '号', '年', '天', '几', '多', '个', '分', '二', '三',
        ])
}

/// Whether a release of one digit between these texts is a character of a key's ending, `W8DTK`.
fn is_in_key(before: &str, after: &str) -> bool {
    let is_letter = |ch: &char| ch.is_ascii_alphanumeric();
    let head = before.chars().rev().take_while(is_letter).count();
    let tail = after.chars().take_while(is_letter).count();
    let is_name = before.ends_with("win");
    head + 1 + tail == 5 && tail > 1 && !is_name
}

/// `8→32GB`: the size that a part had before.
fn is_size(after: &str) -> bool {
    let next = after.strip_prefix('→').or_else(|| after.strip_prefix("->"));
    next.is_some_and(|next| {
        let unit = next
            .trim_start()
            .trim_start_matches(|ch: char| ch.is_ascii_digit())
            .trim_start();
        starts_with_one(unit, "gb|tb|mb")
    })
}

/// Behind which characters a number is none.
const NO_NAME: &str = "./#$-年月第約:~〜约@+¥£x×";

/// Whether the number between these texts is a release.
fn is_release(before: &str, after: &str, windows: Windows, language: Language) -> bool {
    let head = before.trim_end_matches([' ', '-', '®', '"']);
    let is_digit = matches!(windows, Windows::Seven | Windows::Eight);
    if is_size(after) || is_digit && is_in_key(before, after) {
        return false;
    }
    if windows >= Windows::Server2008 {
        return ends_with_one(head, "server|サーバー|サーバ|svr");
    }
    if windows == Windows::Vista {
        return true;
    }
    if windows == Windows::EightOne {
        let unit = "gb|tb|インチ|型|%|ch|ghz|寸|英寸|mb|倍|万|円";
        let is_measure = unit
            .split('|')
            .any(|unit| after.trim_start().starts_with(unit));
        return !is_measure
            && !before.ends_with(|last: char| {
                last.is_ascii_alphabetic() && last != 'n' && last != 's' && last != 'w'
            });
    }
    let called = [
        "windows",
        "window",
        "win",
        "ウィンドウズ",
        "ウインドウズ",
        "窗",
        "窓",
        "ウィン",
        "ウイン",
    ];
    if called.iter().any(|name| head.ends_with(name)) {
        return true;
    }
    let is_named_here = match language {
        Language::Zh => is_set_apart(before, after),
        Language::Ja => is_topic_of_windows(head, after, &called),
        Language::En => false,
    };
    if is_named_here || is_target(before, after) {
        return true;
    }
    // `ケースの7のシール`.
    if starts_with_one(after, "のシール|のラベル|のステッカー|のcoa") {
        return true;
    }
    // `7HP`: Home Premium, where no word goes on.
    if windows == Windows::Seven
        && after
            .strip_prefix("hp")
            .is_some_and(|rest| !rest.starts_with(|ch: char| ch == ' ' || ch.is_ascii()))
    {
        return true;
    }
    if is_of_year(before, after) {
        return true;
    }
    let last = head.chars().next_back();
    if head.len() == before.len() && last == Some('w') {
        let word_before = head.chars().rev().nth(1);
        return word_before.is_none_or(|ch| !ch.is_ascii_alphanumeric());
    }
    let direct = before.chars().next_back();
    if direct.is_some_and(|ch| ch.is_ascii_alphanumeric() || NO_NAME.contains(ch)) {
        let arrow = before.ends_with("->");
        // `me: 11`, in a chat.
        let is_said = direct == Some(':') && after.starts_with("です");
        if !arrow && !is_said {
            return false;
        }
    }
    let tail = after.trim_start();
    if names_edition(tail) {
        return true;
    }
    if tail.starts_with('→')
        || tail.starts_with("->")
        || head.ends_with('→')
        || head.ends_with("->")
    {
        return !tail.starts_with("gb");
    }
    match language {
        Language::Ja => is_release_in_japanese(before, after),
        Language::En => is_release_in_english(before, tail, after),
        Language::Zh => is_release_in_chinese(before, after),
    }
}

/// `windows(11,好像是家庭版)`; `我:11专业版`, in a Chinese chat.
fn is_set_apart(before: &str, after: &str) -> bool {
    ends_with_one(before, "windows(|win(")
        || before.ends_with(':') && names_edition(after.trim_start_matches([' ', ',', '、']))
}

/// `Windowsは11が最初から`.
fn is_topic_of_windows(head: &str, after: &str, called: &[&str]) -> bool {
    const TOPICS: [&str; 9] = [
        "はもともと",
        "は元々",
        "は最初",
        "は今",
        "は現在",
        "は",
        "が",
        ":",
        "の",
    ];
    const BEHIND: &str = "が|の|で|を|に|から|です|だ|、|。|home|pro";
    TOPICS
        .iter()
        .filter_map(|topic| head.strip_suffix(topic))
        .any(|head| called.iter().any(|name| head.ends_with(name)))
        && starts_with_one(after, BEHIND)
}
