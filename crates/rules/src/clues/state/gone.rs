//! A watermark that went away: `水印没啦`, `The watermark's gone`. Where it has not come back,
//! Windows is activated.

use std::ops::Range;

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Language;
use crate::one_of::{has_one, starts_with_one};

/// How the mark is called that only an activation takes away.
const MARKS: &str = "watermark|water mark|水印|透かし|すかし|ウォーターマーク|activate windows|激活windows|启用windows";

/// How it went, in Japanese.
const GONE_IN_JAPANESE: [&str; 20] = [
    "消えました",
    "消えていました",
    "消えてました",
    "消えています",
    "消えてます",
    "消えている",
    "消えてる",
    "消えてた",
    "消えた",
    "消えて、",
    "消えて。",
    "なくなりました",
    "なくなってました",
    "なくなった",
    "なくなって",
    "無くなりました",
    "無くなった",
    "無くなって",
    "出なくなりました",
    "出なくなった",
];

/// What behind that makes a question, a supposition or a fault of it.
const OPEN_IN_JAPANESE: &str = "\
    か|ら|のに|り|とこ|人|方|と思|って言|らしい|けど|が|こと|ように";

/// How it went, in Chinese, and what between it and the mark it takes to be another matter.
const GONE_IN_CHINESE: [&str; 10] = [
    "没啦",
    "没了",
    "没咯",
    "不见了",
    "不见啦",
    "消失了",
    "消失啦",
    "消失。",
    "没有了",
    "消掉了",
];
const OTHERS_IN_CHINESE: &str = "如果|会|想|怎么|能|让|把|要|还|才|就能|,|。|;";

/// How it went, in English.
const GONE_IN_ENGLISH: [&str; 6] = [
    "gone",
    "went away",
    "disappeared",
    "vanished",
    "cleared itself",
    "has left",
];
const BETWEEN: &str = "|'s|is|has|was|just|finally|now|all|also|suddenly|even|has been|thing|text|message|overlay|on the desktop|in the corner|itself|";
const OPEN_IN_ENGLISH: &str =
    "?| if | for a | for an | for the | until | when i regedit| but it | and then it";

/// How it came back.
const BACK: &str = "\
    また出|また表示|また現|また復活|また付|また戻|再び|復活してしま|出てきました|出てきた|又出|又有|又回来|又冒|又跳|又来|再次出现|\
    watermark is back|watermark's back|watermark came back|it's back|its back|it is back|back again|it returned|it came back|reappear|it showed up again|is there again";

/// What else comes back.
const OF_LICENCE: &str = "back to|normal|activat|licen|激活|启用|认证|認証|ライセンス";

/// Whether the mark that this word names went away, and is not told to be back: where that is said.
pub(super) fn gone(story: &Story<'_>, sentence: &Sentence, token: &Token) -> Option<Range<usize>> {
    let (end, is_back) = went(story, sentence, token)?;
    (!is_back).then_some(token.start..end)
}

/// Whether it went away and has come back: then it is there.
pub(super) fn is_back(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    went(story, sentence, token).is_some_and(|(_, is_back)| is_back)
}

/// Where it is told that a mark went away, and whether it came back.
fn went(story: &Story<'_>, sentence: &Sentence, token: &Token) -> Option<(usize, bool)> {
    let tail = story.between(token.end, sentence.range.end);
    let own = story.between(token.start, token.end);
    // `右下角那行字终于消失了`.
    let is_of_corner = own.starts_with("右下")
        && (own.ends_with(['字', '示', 'ジ'])
            || tail
                .get(..tail.floor_char_boundary(15))?
                .contains(['字', '示']));
    if sentence.is_question || !is_of_corner && !has_one(own, MARKS) {
        return None;
    }
    let head = story.between(sentence.range.start, token.start);
    let (at, word) = match sentence.language {
        Language::Ja => GONE_IN_JAPANESE.iter().find_map(|gone| {
            let at = tail.find(gone).filter(|at| *at <= 36)?;
            let between = tail.get(..at)?;
            let led = between.trim_start_matches(['」', '』', '"']);
            let leads = led.is_empty() || led.starts_with(['が', 'は', 'も', '、', 'っ']);
            (leads && !has_one(between, "たら|れば|ると|ない|。|を")).then_some((at, *gone))
        })?,
        Language::Zh => GONE_IN_CHINESE.iter().find_map(|gone| {
            let at = tail.find(gone).filter(|at| *at <= 24)?;
            let is_of_it = !has_one(tail.get(..at)?, OTHERS_IN_CHINESE);
            let is_told = !has_one(
                head.rsplit(',').next()?,
                "如果|想|怎么|怎样|会不会|能不能|以为",
            );
            (is_of_it && is_told).then_some((at, *gone))
        })?,
        Language::En => GONE_IN_ENGLISH.iter().find_map(|gone| {
            let at = tail.find(gone).filter(|at| *at <= 40)?;
            let between = tail
                .get(..at)?
                .replace("'s", " is")
                .replace(['"', ')'], " ");
            let mut words = between.split_whitespace();
            let is_of_it = words.all(|word| {
                BETWEEN
                    .split(['|', ' '])
                    .any(|own| !own.is_empty() && own == word)
            });
            let clause = head.rsplit([',', ';']).next()?;
            let clause = format!(" {clause}");
            let is_told = !has_one(
                &clause,
                " if | want| until| wish| hope| would| get | make| once | need| before ",
            );
            (is_of_it && is_told).then_some((at, *gone))
        })?,
    };
    let end = token.end + at + word.len();
    let behind = story.between(end, sentence.range.end);
    let rest = story.between(end, end + 400);
    // `The watermark's gone, it's back to normal`; `水印没了,激活又回来了`.
    let is_back = rest
        .split([',', '、', '。', '.', '!', ';', '\n'])
        .any(|clause| has_one(clause, BACK) && !has_one(clause, OF_LICENCE));
    let is_open = match sentence.language {
        Language::Ja => starts_with_one(behind, OPEN_IN_JAPANESE),
        Language::Zh => behind.starts_with(['吗', '吧', '的', '会']),
        Language::En => starts_with_one(behind, OPEN_IN_ENGLISH),
    };
    (is_back || !is_open).then_some((end, is_back))
}

#[cfg(test)]
mod tests {
    use crate::clues;
    use crate::judge::Question;

    fn state(text: &str) -> Option<&'static str> {
        clues::told(text, Question::State)
    }

    #[test]
    fn a_watermark_that_went_away_tells_that_windows_is_activated() {
        for text in [
            "水印没啦!照教程点了疑难解答,win11。",
            "The watermark is gone and Settings is happy. Windows 11.",
            "透かし、やっと消えました。Windows 11です。",
            "The watermark's gone, it's back to normal. Windows 10.",
            "水印没了,激活又回来了,win10。",
        ] {
            assert_eq!(state(text), Some("activated"), "{text}");
        }
    }

    #[test]
    fn one_that_is_to_go_or_is_back_does_not() {
        for text in [
            "Windows 11. I want the watermark gone.",
            "Windows 11. The watermark disappeared for a day, now it's back.",
            "透かしが一度消えたのにまた出てきました。Windows 11です。",
            "win11水印昨天消失了,今天又出来了。",
            "If I enter a key, the watermark is gone? Windows 11.",
        ] {
            assert_ne!(state(text), Some("activated"), "{text}");
        }
    }
}
