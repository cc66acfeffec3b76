//! Whether what was so once still is.

use super::aim::is_aim;

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::doubt::is_of_the_rest;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};
use crate::parse::is_said_then;

/// With which words somebody tells that they looked at a state.
const LOOKED: [&str; 4] = ["を見ると", "で見ると", "を見れば", "確認すると"];

/// How a screen is told to have said something in the past, in Japanese.
const SHOWN: &str = "\
    と出ていた|と出てた|と出ていまし|と出てまし|と表示されていた|と表示されてた|って出てた|だと出ていた";

/// Whether what was activated still is.
pub(in crate::clues) fn is_still(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let words = story.words(sentence);
    let tail = story.between(token.end, token.end + 30);
    match sentence.language {
        Language::Ja => {
            const PAST: &str = "\
                だった|でした|た|ました|だったのに|のはず|のもの|の中古|で届|の状態で届|で買|\
                になる|になり";
            let first = words.iter().any(|word| {
                word.word == Word::Then && word.start < token.start && token.start - word.end < 45
            });
            // `I looked, and it was active`: it was when it was looked at.
            let looked = words.iter().any(|word| {
                word.word == Word::Turn
                    && word.end <= token.start
                    && token.start - word.end < 30
                    && story.between(word.start, word.end) == "たら"
            }) || LOOKED.iter().any(|looked| {
                let near = story.between(token.start.saturating_sub(45), token.start);
                near.contains(looked)
            });
            let is_kept = ends_with_one(story.between(token.start, token.end), "そのまま|無事");
            // `it was activated by phone once`; `it was activated, but then`.
            let own = story.between(token.start, token.end);
            let is_over = own.ends_with("ました")
                && (starts_with_one(tail, "が|けど|のに|けれど")
                    || words
                        .iter()
                        .any(|word| word.word == Word::Once && word.end <= token.start));
            if is_over {
                return false;
            }
            // `それで今まで10年「認証済み」と出ていたのです`.
            let was_shown = starts_with_one(tail.trim_start_matches(['」', '』']), SHOWN);
            if was_shown && !looked {
                return false;
            }
            // `見たら認証されてました`: a word that looks itself.
            let looks = starts_with_one(own, "見たら|見ると|開いたら|確認したら|つけたら");
            (looked || is_kept || !starts_with_one(tail, PAST)) && (looks || !first)
        }
        Language::En => {
            !is_past_in_english(story, words, token)
                && !is_quoted_then(story, sentence, token)
                && !is_aim(story, sentence, token)
        }
        Language::Zh => {
            let then = words.iter().any(|word| {
                word.word == Word::Then
                    && word.end <= token.start
                    && token.start - word.end < 30
                    // `系统盘是原本的`: that tells of the disk.
                    && !story.between(word.end, word.end + 3).starts_with('的')
                    // `原来家庭版，现在变专业版，显示已激活`.
                    && !story.between(word.end, token.start).contains("现在")
            });
            let head = story.between(sentence.range.start, token.start);
            // `重置前是激活的`: before it was reset.
            let was_before = head
                .rsplit([',', '、', ';'])
                .next()
                .and_then(|own| own.rsplit_once('前'))
                .is_some_and(|(of, own)| !of.ends_with('目') && own.len() < 18);
            // `正常激活过,后来掉了`.
            let is_once = tail.starts_with('过') && !tail.starts_with("过了");
            // `原先是激活的`.
            let clause = head.rsplit([',', ';']).next().unwrap_or_default();
            let was_first = has_one(clause, "原先|先前|早先|起初") && !clause.contains("现在");
            !then
                && !was_before
                && !was_first
                && !is_of_the_rest(head)
                && !is_once
                && !tail.starts_with("的时候")
        }
    }
}

/// Whether a state is told as that of a time that is over, and what follows may be another one.
pub(in crate::clues) fn is_over(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let own = story.between(token.start, token.end);
    let behind = story.between(token.end, token.end + 45);
    let head = story.between(token.start.saturating_sub(60), token.start);
    match sentence.language {
        Language::Ja => starts_with_one(
            behind,
            "\
                でしたが|だったが|だったけど|でしたけど|だったのが|でしたのが|だったのに|でしたのに|だったんですが|だったのですが|だったんだけど|だったんですけど|\
                と出ていましたが|と出てましたが|と出ていたが|と出てたけど|でした。その後|でした。しかし",
        ),
        // `the "activate windows" text annoyed me`: it is told why something was done about it.
        Language::En if token.word == Word::ActivateWindows => has_one(
            behind,
            " annoyed me| bothered me| bugged me| got on my nerves| was annoying| kept annoying",
        ),
        Language::En => {
            [
                "wasn't",
                "wasnt",
                "was not",
                "didn't",
                "didnt",
                "did not",
                "wouldn't",
                "would not",
            ]
            .iter()
            .any(|was| own.starts_with(was) || head.trim_end_matches('"').ends_with("was "))
                && ([
                    "at first",
                    "first it",
                    "initially",
                    "right after",
                    "but ",
                    "then ",
                ]
                .iter()
                .any(|word| head.contains(word) || behind.contains(word))
                    || lasted(behind))
                // `Yesterday not activated, today activated`.
                || ends_with_one(head.trim_end(), "yesterday|last night|yesterday:")
                    && has_one(behind, "today|now |this morning")
        }
        Language::Zh => has_one(
            head,
            "\
                前天还|昨天还|昨晚还|之前还|上午还|早上还|刚才还|本来还|一开始|刚开始|起初|刚装完|刚换完|一度",
        ),
    }
}

/// `not activated for three days`, in English: that long and no longer.
fn lasted(behind: &str) -> bool {
    const TIMES: &str = "hour|day|week|month|a while|ages";
    let behind = behind.trim_start_matches(['"', ' ']);
    behind
        .strip_prefix("for ")
        .and_then(|time| time.get(..time.floor_char_boundary(20)))
        .is_some_and(|time| has_one(time, TIMES))
        || behind.starts_with("until ")
}

/// Whether an English clause tells of a time that is over.
pub(in crate::clues) fn is_past_in_english(
    story: &Story<'_>,
    words: &[Token],
    token: &Token,
) -> bool {
    for word in words
        .iter()
        .rev()
        .filter(|word| word.end <= token.start && token.start - word.end < 40)
    {
        match word.word {
            Word::Turn | Word::Comma | Word::Now => return false,
            Word::Then => return true,
            // `Windows had been activated`: what was there at first.
            Word::First if story.between(word.start, word.end) == "had been" => return true,
            _ => {}
        }
    }
    false
}

/// `Before the swap it said "Windows is activated"`: what a screen said then.
pub(in crate::clues) fn is_quoted_then(
    story: &Story<'_>,
    sentence: &Sentence,
    token: &Token,
) -> bool {
    let head = story.between(sentence.range.start, token.start);
    if let Some((head, quoted)) = head.rsplit_once('"') {
        return quoted.len() <= 24 && is_said_then(head);
    }
    // `Before the swap Settings said Windows is activated`.
    let lead = head.trim_end();
    let lead = lead.strip_suffix(" is").unwrap_or(lead);
    let lead = lead
        .strip_suffix(" windows")
        .or_else(|| lead.strip_suffix(" it"));
    lead.is_some_and(is_said_then)
}
