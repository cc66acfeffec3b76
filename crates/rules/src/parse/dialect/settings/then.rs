//! Whether a sentence of Settings is quoted of a time that is over.

use crate::one_of::{has_one, starts_with_one};
use crate::parse::past::is_said_then;

/// Whether a word in front says that this was so once.
pub(super) fn is_past(text: &str) -> bool {
    const WORDS: &str = "\
        before|earlier|previously|avant|vorher|früher|antes|prima|раньше|以前|前は|交換前|之前|原来|\
        eskiden|wcześniej";
    /// The longest way from the beginning of a line or of its last sentence, in bytes.
    const REACH: usize = 60;
    let quote = text.find(['"', '「', '“', '«', '„', '『']);
    let Some(before) = quote.and_then(|at| text.get(..at)) else {
        return is_repeated(text);
    };
    if is_said_then(&before.to_lowercase()) || is_said_in_the_east(text, before) {
        return true;
    }
    let sentence = before.rsplit(['.', '。', '!']).next().unwrap_or(before);
    // `…, but before the upgrade it said "…"`.
    let clause = sentence.trim_end().trim_end_matches([',', '、', '，']);
    let clause = clause
        .rsplit([',', '、', '，', ';', '('])
        .next()
        .unwrap_or(clause);
    [sentence, clause].iter().any(|own| {
        let own = own.trim().to_lowercase();
        let own = ["but ", "and ", "while ", "でも", "ただ"]
            .iter()
            .find_map(|word| own.strip_prefix(word))
            .unwrap_or(&own);
        own.len() <= REACH && (starts_with_one(own, WORDS) || own.contains("used to s"))
    })
}

/// `Before the swap Settings said Windows is activated …`: repeated without marks.
fn is_repeated(text: &str) -> bool {
    /// No sentence of Settings is looked for in a longer line, in bytes.
    const LONGEST: usize = 600;
    if text.len() > LONGEST || text.starts_with("Windows") {
        return false;
    }
    let text = text.to_lowercase();
    let at = ["windows is activated", "windows is not activated"]
        .iter()
        .filter_map(|said| text.find(said))
        .min();
    at.and_then(|at| text.get(..at)).is_some_and(is_said_then)
}

/// `先週までは設定に「…」と出ていた`, `换主板之前设置里写着“…”`: a time that is over in front, and in
/// Japanese a verb of the past behind.
fn is_said_in_the_east(text: &str, before: &str) -> bool {
    const THEN: [&str; 11] = [
        "する前",
        "える前",
        "換装前",
        "変更前",
        "修理前",
        "交換前",
        "までは",
        "以前は",
        "昔は",
        "当時は",
        "前の画面",
    ];
    const SAID: &str = "\
        と出てい|と出てま|と出てた|と表示されてい|と書いて|となってい|になってい|でした|だった";
    const IN_CHINESE: [&str; 5] = ["之前", "以前", "换前", "原先", "当时"];
    let clause = before
        .rsplit(['。', '！', '!', '\n'])
        .next()
        .unwrap_or(before);
    let is_now = has_one(clause, "今|現在|现在|後|后");
    let behind = text.get(before.len()..).unwrap_or_default();
    let behind = behind
        .split_once(['」', '』', '”', '"'])
        .map(|(_, behind)| behind);
    let is_past = behind.is_some_and(|behind| {
        let end = behind.find(['。', '、', '\n', '!']).unwrap_or(behind.len());
        let verb = behind.get(..end).unwrap_or_default();
        starts_with_one(verb, SAID) && verb.contains('た')
    });
    let is_in = |words: &[&str]| words.iter().any(|then| clause.contains(then));
    !is_now && (is_past && is_in(&THEN) || is_in(&IN_CHINESE) && !clause.contains('は'))
}
