//! The releases of Windows that a story names: installed now, at first, wanted, on a sticker.

use std::ops::Range;

use super::story::{Sentence, Story};
use super::word::{Language, Word};
use crate::vocabulary::Windows;

/// One mention of a release.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a plain fact of its own"
)]
#[derive(Debug, Clone)]
pub(super) struct Mention {
    pub(super) windows: Windows,
    pub(super) range: Range<usize>,
    pub(super) sentence: usize,
    /// What stands around it.
    pub(super) is_from: bool,
    pub(super) is_to: bool,
    pub(super) is_first: bool,
    pub(super) is_now: bool,
    /// Wanted, denied, or only thought of.
    pub(super) is_unreal: bool,
    /// The release of a key, a package.
    pub(super) is_of_key: bool,
    pub(super) is_on_sticker: bool,
    pub(super) is_of_other: bool,
}

/// Every mention, from the beginning of the story.
pub(super) fn mentions(story: &Story<'_>) -> Vec<Mention> {
    let mut mentions = Vec::new();
    for (place, sentence) in story.sentences.iter().enumerate() {
        let own: Vec<_> = numbers(story, sentence);
        let is_alone = own.len() == 1;
        let mut row: Vec<Mention> = own
            .into_iter()
            .map(|(windows, range)| mention(story, place, sentence, windows, range, is_alone))
            .collect();
        link(story, &mut row);
        mentions.append(&mut row);
    }
    mentions
}

const RELEASES: [(&str, Windows); 14] = [
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
    ("vista", Windows::Vista),
    ("ビスタ", Windows::Vista),
];

/// The releases in a sentence.
fn numbers(story: &Story<'_>, sentence: &Sentence) -> Vec<(Windows, Range<usize>)> {
    let text = story.between(sentence.range.start, sentence.range.end);
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = text.get(at..);
        let hit = rest.and_then(|rest| RELEASES.iter().find(|(form, _)| rest.starts_with(form)));
        let Some((form, windows)) = hit else {
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
        if !joined && is_release(before, after, *windows, sentence.language) {
            let start = sentence.range.start;
            found.push((*windows, start + at..start + end));
        }
        at = end;
    }
    found
}

/// What stands behind a release.
const EDITIONS: &str =
    "home|pro|ホーム|プロ|家庭|专业|教育|家用|enterprise|education|ent|premium|旗舰|企业";

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
    let last = head.chars().next_back();
    if head.len() == before.len() && last == Some('w') {
        let word_before = head.chars().rev().nth(1);
        return word_before.is_none_or(|letter| !letter.is_ascii_alphanumeric());
    }
    let direct = before.chars().next_back();
    if direct.is_some_and(|letter| {
        letter.is_ascii_alphanumeric()
            || matches!(
                letter,
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
        if !arrow {
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

fn is_release_in_japanese(before: &str, after: &str) -> bool {
    const BEHIND: &str = "\
        に上|にあげ|にした|にして|にし|にアップ|にアプ|にバージョン|へ|から|のdsp|のパッケージ|\
        のまま|です|を新規|を入れ|をクリーン|無償|無料|のキー|搭載|入り|モデル|プリイン|の時";
    const MORE: &str = "\
        で、|で。|で1|のとき|のころ|の頃|だった|でした|にタダ|だけど|なので|を使|で使|は|も|(|のシール|がプリ|\
        を買";
    const BEFORE: &str =
        "は|で|元は|もともと|元々|最初|当初|初め|まだ|今は|から|に|の|を|が|、|(|で、|と|無償の";
    let behind = BEHIND.split('|').any(|word| after.starts_with(word));
    let more = MORE.split('|').any(|word| after.starts_with(word));
    let stands = before.is_empty()
        || BEFORE.split('|').any(|word| before.ends_with(word))
        || before.ends_with([' ', '「', '\n']);
    let ends = after.trim().is_empty() || after.starts_with(['、', '。', ',', ')', '\n', '?']);
    (behind && stands)
        || (before.trim().is_empty() && after.trim_matches(['。', '?', ' ', '\n']).is_empty())
        || (stands && more && !after.starts_with("は時"))
        || (ends
            && "は|へ|で|まだ|("
                .split('|')
                .any(|word| before.ends_with(word)))
}

fn is_release_in_english(before: &str, tail: &str, after: &str) -> bool {
    const BEFORE: &str = "\
        on|to|from|with|in|was|of|normal|still|have|having|run|running|runs|free|it's|its|install|\
        installed|onto|for|not|had|is|regular|plain|using|used|proper|original|old|stock|wanted|\
        want|than|both|came|via|stuck|putting|bought|now|unactivated|activated";
    const UNITS: &str = "\
        min|day|hour|week|month|year|gb|tb|mb|%|st|nd|th|times|percent|euro|dollar|pound|quid|\
        bucks|am|pm|o'clock|people|pcs|machines|laptops|users|of|digit|character|char|cores|inch|\
        \"|reasons|things|more|years|or|steps|different|boxes|computers";
    let word = before
        .trim_end()
        .rsplit([' ', '\n', '(', ',', '"'])
        .next()
        .unwrap_or_default();
    let apart = before.ends_with([' ', '\n', '(', '"']) || before.is_empty();
    let is_led = BEFORE.split('|').any(|own| own == word)
        || before.trim().is_empty() && tail.starts_with("was on");
    if before.trim().is_empty() && after.trim_matches(['.', '。', ' ', '\n', ')']).is_empty() {
        return true;
    }
    let unit = UNITS.split('|').any(|unit| tail.starts_with(unit));
    let ends = after.trim().is_empty()
        || after.starts_with([' ', '.', ',', ')', '!', '?', '\n', ';', ':', '-', '\'']);
    apart && is_led && !unit && ends
}

fn is_release_in_chinese(before: &str, after: &str) -> bool {
    const BEFORE: &str = "升|到|是|在|装|为|成|上|用|版|灌|从|由|的|回|换|跑|过|装了|升级";
    const UNITS: &str = "年|月|日|号|块|个|台|分|元|代|岁|多|天|次|点|%|g|寸|秒|小时|周|位|张|几";
    let led = BEFORE.split('|').any(|word| before.ends_with(word));
    let unit = UNITS.split('|').any(|unit| after.starts_with(unit));
    led && !unit
}

/// How near a word must stand to colour a mention, in bytes.
const NEAR: usize = 36;

fn mention(
    story: &Story<'_>,
    place: usize,
    sentence: &Sentence,
    windows: Windows,
    range: Range<usize>,
    is_alone: bool,
) -> Mention {
    let words = story.words(sentence);
    let tail = story.between(range.end, (range.end + 30).min(sentence.range.end));
    let head_start = range.start.saturating_sub(NEAR).max(sentence.range.start);
    let torn = |token: &super::index::Token| {
        let (from, to) = if token.end <= range.start {
            (token.end, range.start)
        } else {
            (range.end, token.start)
        };
        words.iter().any(|other| {
            other.start >= from && other.end <= to && matches!(other.word, Word::Comma | Word::Turn)
        })
    };
    let near = |word: Word, before: usize, behind: usize, may_cross: bool| {
        words.iter().any(|token| {
            token.word == word
                && ((token.end <= range.start && range.start - token.end <= before)
                    || (behind > 0
                        && token.start >= range.end
                        && token.start - range.end <= behind)
                    || (token.start < range.end && token.end > range.start))
                && (may_cross || !torn(token))
        })
    };
    let is_unreal = match sentence.language {
        Language::Ja => {
            const UNREAL: &str = "\
                にしたい|にしよう|にするつもり|にする予定|にできな|に上げたい|にあげたい|\
                へ上げたい|にすると|にすれ|にするか|にアップグレードしたい|にアップグレードでき|\
                に上げられ|に上げるつもり|非対応";
            UNREAL.split('|').any(|word| tail.contains(word)) || tail.starts_with("のキーを買え")
        }
        Language::En => {
            const STEPS: &str = "to|on|get|install|want|buy|for|upgrade|have|running|run|put";
            // The last word before the name: `cannot go to 11`, `want 11`.
            let head = story
                .between(range.start.saturating_sub(30), range.start)
                .trim_end();
            let head = head
                .trim_end_matches("windows")
                .trim_end_matches("win")
                .trim_end();
            let step = head
                .rsplit(|letter: char| !letter.is_ascii_alphabetic())
                .next();
            let step = step.unwrap_or_default();
            words.iter().any(|token| {
                matches!(token.word, Word::Not | Word::Plan | Word::If)
                    && token.end <= range.start
                    && range.start - token.end <= 30
                    && !torn(token)
                    && STEPS.split('|').any(|own| own == step)
            })
        }
        Language::Zh => {
            near(Word::Not, 12, 0, false)
                || near(Word::Plan, 12, 0, false)
                || near(Word::If, 24, 0, false)
        }
    };
    let head = story.between(head_start, range.start);
    let is_behind_number = |word: Word| {
        words.iter().any(|token| {
            token.word == word
                && token.start >= range.end
                && token.start - range.end <= 24
                && !torn(token)
        })
    };
    Mention {
        is_from: head.trim_end().ends_with("from")
            || (windows.is_before_ten() && near(Word::FreeUpgrade, 0, 24, false)),
        is_to: false,
        is_first: near(Word::First, NEAR, 20, false)
            || (tail.contains("it came with") || tail.contains("was on it"))
            || (is_alone && near(Word::First, 66, 0, true)),
        is_now: near(Word::Now, 18, 15, false) && !near(Word::First, 12, 0, false),
        is_unreal,
        is_of_key: [
            Word::Key,
            Word::Retail,
            Word::Boxed,
            Word::Dsp,
            Word::Card,
            Word::Refurb,
        ]
        .into_iter()
        .any(is_behind_number),
        is_on_sticker: near(Word::Sticker, 30, 30, true),
        is_of_other: story.is_of_other(sentence, range.start),
        windows,
        range,
        sentence: place,
    }
}

/// Marks which of two releases of a sentence became the other.
fn link(story: &Story<'_>, row: &mut [Mention]) {
    const STEPS: &str = "\
        →|->|から|升|upgrade| to | then |無償|無料|タダ|free|updated|went|アップ|を経|later|免费|\
        =>|上げ|のち";
    for at in 1..row.len() {
        let (from, to) = row.split_at_mut(at);
        let (Some(one), Some(next)) = (from.last_mut(), to.first_mut()) else {
            continue;
        };
        let gap = story.between(one.range.end, next.range.start);
        if gap.len() > 60 || next.is_unreal {
            continue;
        }
        if gap.contains(" from ") {
            next.is_from = true;
            one.is_to = true;
        } else if STEPS.split('|').any(|step| gap.contains(step)) && one.windows < next.windows {
            one.is_from = true;
            next.is_to = true;
        }
    }
}

/// The release that is installed now.
pub(super) fn installed(mentions: &[Mention]) -> Option<&Mention> {
    let real = |mention: &&Mention| !mention.is_unreal && !mention.is_of_other;
    let plain = |mention: &&Mention| real(mention) && !mention.is_on_sticker && !mention.is_from;
    let now = mentions
        .iter()
        .rfind(|mention| plain(mention) && mention.is_now && !mention.is_of_key);
    let bare = |mention: &&Mention| plain(mention) && !mention.is_of_key && !mention.is_first;
    let best = |list: Vec<&'_ Mention>| -> Option<usize> {
        let highest = list.iter().map(|mention| mention.windows).max()?;
        mentions.iter().position(|mention| {
            mention.windows == highest && list.iter().any(|own| own.range == mention.range)
        })
    };
    let at = |place: Option<usize>| place.and_then(|place| mentions.get(place));
    now.or_else(|| at(best(mentions.iter().filter(bare).collect())))
        .or_else(|| {
            at(best(
                mentions
                    .iter()
                    .filter(|mention| plain(mention) && mention.is_first && !mention.is_of_key)
                    .collect(),
            ))
            .filter(|_| {
                !mentions.iter().any(|mention| {
                    plain(&mention) && mention.is_of_key && !mention.windows.is_before_ten()
                })
            })
        })
        .or_else(|| {
            at(best(
                mentions
                    .iter()
                    .filter(|mention| plain(mention) && (mention.is_of_key || mention.is_first))
                    .collect(),
            ))
        })
        .or_else(|| {
            at(best(
                mentions
                    .iter()
                    .filter(|mention| {
                        real(mention) && mention.is_on_sticker && !mention.windows.is_before_ten()
                    })
                    .collect(),
            ))
        })
}
