//! The words with which a heading says that what follows is earlier, or later.

use crate::one_of::starts_with_one;

/// What a heading says that counts runs of one PC: `First run:`, `2回目`, `New output`.
pub(super) fn by_turn(said: &str) -> Option<bool> {
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
pub(super) fn in_capitals(text: &str) -> Option<bool> {
    let word = text.split(|ch: char| !ch.is_alphabetic()).next()?;
    let is_capital = word.len() > 2 && word.chars().all(char::is_uppercase);
    is_later(&word.to_lowercase()).filter(|_| is_capital)
}

/// Whether such a word stands for a later part, or for an earlier one.
pub(super) fn is_later(word: &str) -> Option<bool> {
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
/// drawn may have words in front of it (`then after …`, `ce matin, après …`).
pub(super) fn in_words(text: &str, is_drawn: bool) -> Option<bool> {
    let words = || {
        let words = text.split(|ch: char| !ch.is_alphabetic());
        words.filter(|word| !word.is_empty())
    };
    let reach = if is_drawn { 3 } else { 1 };
    let last = words().next_back();
    words()
        .take(reach)
        .chain(last)
        .find_map(|word| is_later(&word.to_lowercase()))
}

/// As comparison keys. Not those of an old PC: its licence may be the one that is asked about.
#[rustfmt::skip]
static BEFORE: &[&str] = &[
    "aiemmin", "antes", "avant", "ayer", "before", "beforetheboardswap", "beforetherepair", "beforetheswap", "dün", "earlier", "eerst", "eilen",
    "előtt", "előtte", "enne", "ennen", "früher", "före", "før", "gestern", "gisteren", "ieri", "igår", "innan", "lastmonth", "lastweek", "lastyear",
    "ontem", "original", "originale", "origine", "pirms", "pre", "pred", "predtým", "previously", "prieš", "prije", "prima", "przed", "před",
    "předtím", "sebelum", "trước", "ursprüngliche", "voor", "vooraf", "voorheen", "vor", "vorher", "včera", "wcześniej", "wczoraj", "yesterday",
    "zuvor", "înainte", "önce", "πριν", "вчера", "до", "перед", "преди", "раньше", "раніше", "לפני", "قبل", "ก่อน", "まえ", "上个月", "上周", "交換前のslmgr",
    "交換前の結果", "以前", "修理前", "元", "元のメッセージ", "先月", "先週", "原始邮件", "去年", "当初", "昨夜", "昨天", "昨日", "昨晚", "어제", "이전", "전",
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

    #[test]
    fn lists_are_searched_by_halves() {
        for words in [BEFORE, AFTER, NOW] {
            for pair in words.windows(2) {
                assert!(pair.is_sorted(), "{pair:?}");
            }
        }
    }
}
