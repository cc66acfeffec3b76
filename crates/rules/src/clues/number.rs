//! Which numbers in a sentence are releases of Windows: `10`, and no 10 GB.

use std::ops::Range;

use super::sentence::Sentence;
use super::story::Story;
use super::version::version;
use super::word::Language;
use crate::vocabulary::Windows;

/// How near a word must stand to colour a mention, in bytes.
pub(super) const NEAR: usize = 36;

const RELEASES: [(&str, Windows); 18] = [
    ("8.1", Windows::EightOne),
    ("8,1", Windows::EightOne),
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
];

/// The releases in a sentence, and the bytes of the normal form that name them.
pub(super) fn numbers(story: &Story<'_>, sentence: &Sentence) -> Vec<(Windows, Range<usize>)> {
    let text = story.between(sentence.range.start, sentence.range.end);
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        // Few letters begin a name.
        let begins = matches!(
            bytes.get(at),
            Some(b'0'..=b'9' | b'e' | b's' | b't' | b'v' | 0xe3)
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
            || before.ends_with("windows ");
        if !joined && is_named && is_release(before, after, *windows, sentence.language) {
            let start = sentence.range.start;
            found.push((*windows, start + at..start + end));
        }
        at = end;
    }
    found
}

/// What stands behind a release.
const EDITIONS: &str = "25h2|24h2|23h2|22h2|21h2|home|pro|ホーム|プロ|家庭|专业|教育|家用|enterprise|education|ent|premium|ultimate|starter|旗舰|企业";

/// Behind which words of time a release ends a clause.
const YEARS: &str = "去年|昨年|今年|一昨年|前年|后来|後来|先月|先週|今月|先日|最近|昨日|春に|夏に|秋に|冬に|年末に|年始に";

/// Whether the number between these texts is a release.
fn is_release(before: &str, after: &str, windows: Windows, language: Language) -> bool {
    let head = before.trim_end_matches([' ', '-', '®', '"']);
    if windows >= Windows::Server2008 {
        return head.ends_with("server")
            || head.ends_with("サーバー")
            || head.ends_with("サーバ")
            || head.ends_with("svr");
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
    let called = ["windows", "win", "ウィンドウズ", "ウインドウズ", "窗"];
    if called.iter().any(|name| head.ends_with(name)) {
        return true;
    }
    if language == Language::Ja && is_topic_of_windows(head, after, &called) {
        return true;
    }
    // `ケースの7のシール`.
    if ["のシール", "のラベル", "のステッカー", "のcoa"]
        .iter()
        .any(|own| after.starts_with(own))
    {
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
    if direct.is_some_and(|ch| {
        ch.is_ascii_alphanumeric()
            || matches!(
                ch,
                '.' | '/'
                    | '#'
                    | '$'
                    | '-'
                    | '年'
                    | '月'
                    | '第'
                    | '約'
                    | ':'
                    | '~'
                    | '〜'
                    | '约'
                    | '@'
                    | '+'
                    | '¥'
                    | '£'
                    | 'x'
                    | '×'
            )
    }) {
        let arrow = before.ends_with("->");
        // `me: 11`, in a chat.
        let is_said = direct == Some(':') && after.starts_with("です");
        if !arrow && !is_said {
            return false;
        }
    }
    let tail = after.trim_start();
    if EDITIONS.split('|').any(|edition| tail.starts_with(edition))
        && !tail.starts_with("prog")
        && !tail.starts_with("prob")
    {
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

/// `去年11`, the last of a list of what it was; `去年11に上げ`.
fn is_of_year(before: &str, after: &str) -> bool {
    const STEPS: &str = "に上げ|にあげ|にアップ|にアプ|に更新|に移行|にした|へ上げ";
    let ends =
        after.trim_start_matches('に').trim().is_empty() || after.starts_with(['、', '。', '\n']);
    (ends || STEPS.split('|').any(|step| after.starts_with(step)))
        && YEARS.split('|').any(|year| before.ends_with(year))
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
    const BEHIND: [&str; 12] = [
        "が", "の", "で", "を", "に", "から", "です", "だ", "、", "。", "home", "pro",
    ];
    TOPICS
        .iter()
        .filter_map(|topic| head.strip_suffix(topic))
        .any(|head| called.iter().any(|name| head.ends_with(name)))
        && BEHIND.iter().any(|next| after.starts_with(next))
}

fn is_release_in_japanese(before: &str, after: &str) -> bool {
    const BEHIND: &str = "\
        や|っす|に戻|に落と|にダウン|のesu|の延長|の拡張セ|のサポート|\
        に上|にあげ|にした|にして|にし|にアップ|にアプ|にバージョン|へ|から|入|のdsp|のパッケージ|\
        のまま|です|を新規|を入れ|をクリーン|無償|無料|のキー|搭載|入り|モデル|プリイン|の時";
    const MORE: &str = "\
        の認証|の再認証|のライセンス|で今|で、今|で現在|でいま|の箱|の外箱|のパッケ|のディスク|のdvd|で、|で。|で1|のhome|のpro|のとき|のころ|の頃|だった|でした|にタダ|だけど|なので|を使|で使|は|も|(|のシール|がプリ|\
        を買|買って|買った|で買|で購入|のpc|のパソコン|のノート|のライセンスシール|のcoa|のステッカー|をusb|になり|になっ|で認証|で動|で運用|で正常|で問題|に無償|に無料|に更新|に移行";
    const BEFORE: &str = "ずっと|まず|た|した|なった|その後|そのあと|後に|のちに|のち|後、|は|で|て|元は|もともと|元々|最初|当初|初め|まだ|今は|から|に|の|を|が|、|(|で、|と|無償の|後|現在|途中で";
    let behind = BEHIND.split('|').any(|word| after.starts_with(word));
    let more = MORE.split('|').any(|word| after.starts_with(word));
    let stands = before.is_empty()
        || BEFORE.split('|').any(|word| before.ends_with(word))
        || before.ends_with([' ', '「', '\n', ':']);
    let ends = after.trim().is_empty() || after.starts_with(['、', '。', ',', ')', '\n', '?']);
    let opens = before.trim().is_empty()
        && after
            .strip_prefix('、')
            .is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_digit()));
    // `..., own build, 11.`: the last of a list.
    let is_last = before.ends_with('、') && after.trim_matches(['。', ' ', '\n', ')']).is_empty();
    opens
        || is_last
        || (behind && stands)
        || (before.trim().is_empty() && after.trim_matches(['。', '?', ' ', '\n']).is_empty())
        || (stands && more && !after.starts_with("は時"))
        || (ends
            && "た|は|へ|で|から|時|まだ|(|俺の|私の|うちの|僕の"
                .split('|')
                .any(|word| before.ends_with(word)))
}

fn is_release_in_english(before: &str, tail: &str, after: &str) -> bool {
    const BEFORE: &str = "\
        on|to|from|with|in|was|of|normal|still|have|having|run|running|runs|free|it's|its|install|\
        installed|onto|for|not|had|is|regular|plain|using|used|ran|proper|original|old|stock|wanted|\
        want|than|both|came|via|stuck|putting|bought|now|then|stands|unactivated|activated|been|later|eventually|reinstalled|wiped|loaded|clean";
    const UNITS: &str = "\
        min|day|hour|week|month|year|gb|tb|mb|%|times|percent|euro|dollar|pound|quid|\
        bucks|am|pm|o'clock|people|pcs|machines|laptops|users|of|digit|character|char|cores|inch|\
        \"|reasons|things|more|years|or|steps|different|boxes|computers";
    let word = before
        .trim_end()
        .rsplit([' ', '\n', '(', ',', '"'])
        .next()
        .unwrap_or_default();
    // `when 7 was the thing`.
    let is_time = word == "when" && tail.starts_with("was ");
    let apart = before.ends_with([' ', '\n', '(', '"']) || before.is_empty();
    let is_led = BEFORE.split('|').any(|own| own == word)
        || before.trim().is_empty() && tail.starts_with("was on")
        || is_time;
    if before.trim().is_empty() && after.trim_matches(['.', '。', ' ', '\n', ')']).is_empty() {
        return true;
    }
    let unit = UNITS.split('|').any(|unit| tail.starts_with(unit))
        || ["st", "nd", "th"]
            .iter()
            .any(|ordinal| after.starts_with(ordinal));
    let ends = after.trim().is_empty()
        || after.starts_with([' ', '.', ',', ')', '!', '?', '\n', ';', ':', '-', '\'']);
    apart && is_led && !unit && ends
}

fn is_release_in_chinese(before: &str, after: &str) -> bool {
    const BEFORE: &str = "升|到|是|在|装|为|成|上|用|版|灌|从|由|的|回|换|跑|过|装了|升级";
    const UNITS: &str = "年|月|日|号|块|个|台|分|元|代|岁|多|天|次|点|%|g|寸|秒|小时|周|位|张|几";
    let (head, tail) = (before.trim_end(), after.trim_start());
    let led = BEFORE.split('|').any(|word| head.ends_with(word));
    let unit = UNITS.split('|').any(|unit| tail.starts_with(unit));
    led && !unit
}
