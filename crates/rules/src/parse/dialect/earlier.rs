//! Two outputs of one PC under headings of their own, `before` and `after`: the earlier one tells
//! nothing of how things stand.

mod dated;

use super::reading::{Paste, Reading};
use super::run::around_codes;
use super::settings;
use crate::one_of::starts_with_one;
use crate::parse::capture::Line;
use crate::parse::labels::comparison_key;
use crate::parse::row::rows;
use crate::parse::words::Words;

/// Claims each earlier part, from its heading to that of the later one.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let lines = &paste.lines;
    let headings: Vec<(usize, Heading)> = lines
        .iter()
        .enumerate()
        .filter_map(|(at, line)| Some((at, heading(paste.source, line)?)))
        .collect();
    let part = |from: usize, to: usize| lines.get(from..to).unwrap_or_default();
    let mut claim = |first: usize, later: usize, is_gone: fn(&Line) -> bool| {
        for (at, line) in lines.iter().enumerate().take(later).skip(first) {
            if is_gone(line) {
                reading.claimed.push(at);
            }
            if is_output(line) {
                reading.known.push(line.number);
                // What failed then is no news; its codes stay.
                reading.silent.extend(around_codes(paste.source, line));
            }
        }
    };
    for (place, (at, heading)) in headings.iter().enumerate() {
        let end = headings.get(place + 1).map_or(lines.len(), |next| next.0);
        if !heading.is_later {
            // `Now: … Before: …`: the earlier part stands below.
            let is_below = place
                .checked_sub(1)
                .and_then(|place| headings.get(place))
                .is_some_and(|(_, before)| before.is_later);
            if is_below
                && part(0, *at).iter().any(is_output)
                && part(at + 1, end).iter().any(is_output)
            {
                claim(*at, end, |_| true);
            }
            continue;
        }
        let before = place.checked_sub(1).and_then(|place| headings.get(place));
        match before {
            // Where no output stands below the later one, the earlier is all that there is; and a
            // story has such headings as well.
            Some((first, before))
                if !before.is_later
                    && part(first + 1, *at).iter().any(is_output)
                    && part(at + 1, end).iter().any(is_output) =>
            {
                claim(*first, *at, |_| true);
            }
            // What stands in front of a rule `--- after … ---` is the earlier part, without a
            // heading of its own; the later one has to tell as much. Rows about the system hold on.
            None if heading.is_drawn
                && part(0, *at).iter().any(names_edition)
                && is_whole(part(at + 1, end)) =>
            {
                claim(0, *at, is_output);
            }
            _ => {}
        }
    }
    for part in dated::earlier(lines, is_output) {
        claim(part.start, part.end, |_| true);
    }
    reading.claimed.sort_unstable();
    reading.claimed.dedup();
    reading
}

/// Whether this line is the heading of an earlier part or of a later one.
pub(in crate::parse) fn is_heading(source: &str, line: &Line) -> bool {
    heading(source, line).is_some()
}

/// The heading of a part.
struct Heading {
    /// Whether the part is the later one.
    is_later: bool,
    /// Whether it is drawn as a rule, and says that it comes after something.
    is_drawn: bool,
}

/// The heading of a later part or of an earlier one, where this line is one and nothing else.
fn heading(source: &str, line: &Line) -> Option<Heading> {
    /// No heading of one word is longer, and none of several, in bytes.
    const LONGEST: usize = 48;
    const LONGEST_MARKED: usize = 160;
    let text = line.text.as_str();
    let raw = source.get(line.span.start..).unwrap_or("");
    let is_drawn = ["--", "==", "~~", "__", "#", "**", "■", "◆", "▼", "【", "["]
        .iter()
        .any(|mark| text.starts_with(mark) || raw.starts_with(mark));
    // `BEFORE (this morning)`
    let remark = without_remark(text);
    let own = remark.map(comparison_key);
    let text = remark.unwrap_or(text);
    if text.len() <= LONGEST {
        let said = own.as_deref().unwrap_or(&line.key);
        // A list numbers it, grep names its file and its line, a chat who said it and when.
        let is_stamped =
            text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '[' | '<'));
        let said = match said.rsplit_once([':', '>']) {
            Some((place, said))
                if is_stamped || place.ends_with(|last: char| last.is_ascii_digit()) =>
            {
                said
            }
            _ => said,
        };
        if let Some(is_later) = by_turn(said) {
            return Some(Heading { is_later, is_drawn });
        }
        if let Some(is_later) = is_later(said.trim_matches(|ch: char| !ch.is_alphabetic())) {
            return Some(Heading { is_later, is_drawn });
        }
    }
    // `AFTER new board`
    let is_short = text.len() <= LONGEST && !text.ends_with(['.', '!', '?']);
    if let Some(is_later) = in_capitals(text).filter(|_| is_short) {
        return Some(Heading { is_later, is_drawn });
    }
    // `--- After the swap ---`, `Vor dem Tausch:`
    if !is_drawn && !text.ends_with(':') || text.len() > LONGEST_MARKED {
        return None;
    }
    let is_later = in_words(text, is_drawn)?;
    Some(Heading { is_later, is_drawn })
}

/// What stands in front of a remark in brackets at the end of a line.
fn without_remark(text: &str) -> Option<&str> {
    let (own, _) = text
        .trim_end_matches(':')
        .strip_suffix(')')?
        .rsplit_once('(')?;
    let own = own.trim_end();
    (!own.is_empty()).then_some(own)
}

/// What a heading says that counts runs of one PC: `First run:`, `2回目`, `New output`.
fn by_turn(said: &str) -> Option<bool> {
    const FIRST: &str = "\
        firstrun|firsttry|firsttime|firstattempt|firstoutput|oldoutput|olderoutput|1回目|一回目|初回|最初の結果|最初の出力|第一次|第1次|旧输出";
    const AGAIN: &str = "\
        secondrun|secondtry|secondtime|secondattempt|secondoutput|newoutput|neweroutput|latestoutput|2回目|二回目|再実行|再度|最新の結果|最新の出力|第二次|第2次|新输出";
    let own = said.trim_start_matches(|ch: char| !ch.is_alphanumeric());
    if starts_with_one(own, FIRST) {
        return Some(false);
    }
    starts_with_one(own, AGAIN).then_some(true)
}

/// What a heading says whose first word is in capitals, and stands out by them.
fn in_capitals(text: &str) -> Option<bool> {
    let word = text.split(|ch: char| !ch.is_alphabetic()).next()?;
    let is_capital = word.len() > 2 && word.chars().all(char::is_uppercase);
    is_later(&word.to_lowercase()).filter(|_| is_capital)
}

/// Whether such a word stands for a later part, or for an earlier one.
fn is_later(word: &str) -> Option<bool> {
    /// No heading in such signs has more.
    const MOST: usize = 12;
    let is_in = |words: &[&str]| words.binary_search(&word).is_ok();
    if is_in(AFTER) || is_in(NOW) {
        return Some(true);
    }
    if is_in(BEFORE) {
        return Some(false);
    }
    // `BIOS更新前`: of a short heading the last sign tells it.
    if word.is_ascii() || NEITHER.iter().any(|other| word.ends_with(other)) {
        return None;
    }
    let is_short = word.chars().take(MOST + 1).count() <= MOST;
    let is_after = word.ends_with(['後', '后']);
    (is_short && (is_after || word.ends_with('前'))).then_some(is_after)
}

/// What a heading of several words says, by the one with which it begins or ends; one that is
/// drawn may have a word in front of it (`then after …`).
fn in_words(text: &str, is_drawn: bool) -> Option<bool> {
    let words = || {
        let words = text.split(|ch: char| !ch.is_alphabetic());
        words.filter(|word| !word.is_empty())
    };
    let reach = if is_drawn { 2 } else { 1 };
    let last = words().next_back();
    words()
        .take(reach)
        .chain(last)
        .find_map(|word| is_later(&word.to_lowercase()))
}

/// Whether this is a row of slmgr or of DISM, or a sentence of Settings.
fn is_output(line: &Line) -> bool {
    line.text.contains("(R)")
        || settings::is_current_edition(line)
        || rows(std::slice::from_ref(line))
            .iter()
            .any(|row| row.field.is_some())
        || settings::is_sentence(line)
}

/// Whether this line names the product whose state is told.
fn names_edition(line: &Line) -> bool {
    line.text.contains("(R)") || settings::is_current_edition(line)
}

/// Whether these lines describe a licence.
fn is_whole(lines: &[Line]) -> bool {
    lines
        .iter()
        .any(|line| line.text.contains("(R)") && line.words.has(Words::CHANNELS))
}

/// As comparison keys. Not those of an old PC: its licence may be the one that is asked about.
#[rustfmt::skip]
static BEFORE: &[&str] = &[
    "aiemmin", "antes", "avant", "ayer", "before", "beforetheboardswap", "beforetherepair", "beforetheswap", "dün", "earlier", "eerst", "eilen", "előtt",
    "előtte", "enne", "ennen", "früher", "före", "før", "gestern", "gisteren", "ieri", "igår", "innan", "lastmonth", "lastweek", "lastyear",
    "ontem", "pirms", "pre", "pred", "predtým", "previously", "prieš", "prije", "prima", "przed", "před", "předtím", "sebelum", "trước", "voor",
    "vooraf", "voorheen", "vor", "vorher", "včera", "wcześniej", "wczoraj", "yesterday", "zuvor", "înainte", "önce", "πριν", "вчера", "до",
    "перед", "преди", "раньше", "раніше", "לפני", "قبل", "ก่อน", "まえ", "上个月", "上周", "交換前のslmgr",
    "交換前の結果", "以前", "修理前", "元", "先月", "先週", "去年", "当初", "昨夜", "昨天", "昨日", "昨晚", "어제", "이전",
    "전",
];
#[rustfmt::skip]
static AFTER: &[&str] = &[
    "after", "aftertheboardswap", "aftertherepair", "aftertheswap", "après", "após", "danach", "depois", "despues", "después", "dopo", "după",
    "efter", "etter", "jälkeen", "na", "nach", "nachher", "nadien", "nakon", "po", "posle", "poslije", "potom", "pärast", "później", "pēc", "sau",
    "sesudah", "setelah", "sonra", "után", "utána", "μετά", "после", "потом", "після", "след", "אחרי", "לאחר", "بعد", "หลัง", "交換後のslmgr", "交換後の結果",
    "이후", "후",
];
#[rustfmt::skip]
static NOW: &[&str] = &[
    "acum", "adesso", "agora", "ahora", "aujourd'hui", "bugün", "bâygiờ", "dnes", "dzisiaj", "dziś", "heute", "hoje", "hoy", "idag", "jetzt", "maintenant",
    "most", "now", "nu", "nyní", "nyt", "nå", "oggi", "ora", "sada", "sekarang", "teraz", "teď", "thismorning", "today", "tonight", "tänään", "vandaag",
    "şimdi", "τώρα", "зараз", "сега", "сегодня", "сейчас", "тепер", "теперь", "עכשיו", "الآن",
    "ตอนนี้", "いま", "いま現在", "今", "今天", "今日", "今朝", "现在", "现在的", "現在", "現在的", "現状", "오늘",
    "지금", "현재",
];
/// Words with the same last sign that tell of no part: the label of a name, hours, `at present`.
static NEITHER: &[&str] = &[
    "名前", "午前", "午後", "今後", "最後", "最后", "目前", "当前", "當前", "今后", "手前", "提前",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    #[test]
    fn lists_are_searched_by_halves() {
        for words in [BEFORE, AFTER, NOW] {
            for pair in words.windows(2) {
                assert!(pair.is_sorted(), "{pair:?}");
            }
        }
    }

    fn check(text: &str, expected: Option<bool>) {
        let lines = lines(text, 1);
        let found = lines.first().and_then(|line| heading(text, line));
        assert_eq!(found.map(|heading| heading.is_later), expected, "{text}");
    }

    #[test]
    fn what_stands_in_front_of_a_rule_is_earlier() {
        let rule = "===== depois do /Set-Edition =====";
        let slmgr = "Nome: Windows(R), ServerStandard edition\nDescrição: Windows(R) Operating System, VOLUME_MAK channel";
        let claimed = |after: &str| {
            let text = format!(
                "Versão da Imagem: 10.0.20348.2113\nEdição Atual : ServerStandardEval\n{rule}\n{after}"
            );
            read(&Paste::new(&text, lines(&text, usize::MAX))).claimed
        };
        // The version holds on.
        assert_eq!(claimed(slmgr), [1]);
        assert!(claimed("Funcionou, obrigado.").is_empty());
    }

    #[test]
    fn headings() {
        for text in [
            "Before:",
            "FÖRE",
            "=== Vorher ===",
            "Avant changement de carte mère :",
            "### Vor dem Tausch",
            "Csere előtt:",
            "【マザボ交換前】",
            "BIOS更新前：",
            "BEFORE (on the old disk)",
            "BEFORE the new board",
            "Yesterday:",
            "First run:",
            "1回目",
            "昨日：",
        ] {
            check(text, Some(false));
        }
        for text in [
            "After",
            "**Efter:**",
            "---- puis après slmgr /ipk et un redémarrage ----",
            "После замены:",
            "değişimden sonra:",
            "更换主板后：",
            "现在：",
            "AFTER (new board)",
            "AFTER new board",
            "今朝",
            "2回目（再起動後）",
            "New output",
            "Today's output, today:",
        ] {
            check(text, Some(true));
        }
        for text in [
            "名前",
            "名前：",
            "目前：",
            "After that I gave up.",
            "After new board",
            "AFTER THAT IT WAS GONE.",
            "ON THE DESK",
            "First PC:",
            "2台目",
            "Licensed (before)",
            "Nach dem Neustart kam das hier",
            "The day after tomorrow I go there:",
            "-----",
            "License Status:",
        ] {
            check(text, None);
        }
    }
}
