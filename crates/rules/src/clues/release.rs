//! The releases of Windows that a story names: installed now, at first, wanted, on a sticker.

use std::ops::Range;

use super::number::numbers;
use super::sentence::Sentence;
use super::story::Story;
use super::wish;
use super::word::{Form, Language, Word};
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
    /// Of a PC that is new, or yet to come.
    pub(super) is_of_new: bool,
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
        part(story, sentence, &mut row);
        mentions.append(&mut row);
    }
    mentions
}

/// How a PC is called that is yet to come.
const NEW_ONES: &str = "\
    新しいほうは|新しい方は|新しいpcは|新しいパソコンは|次のpcは|新pcは|買い替え先は|the new one|\
    new pc has|new laptop has|new pc comes|新电脑是|新的是|新机是";

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
    let tail = story.between(range.end, (range.end + 54).min(sentence.range.end));
    // What stands behind another release is said of that one.
    let tail = tail.split(|ch: char| ch.is_ascii_digit()).next();
    let tail = tail.unwrap_or_default();
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
    // `Is the free upgrade from 7 still possible?`
    let is_wondered = sentence.is_question && {
        let text = story.between(sentence.range.start, sentence.range.end);
        [
            "still possible",
            "still available",
            "still work",
            "still free",
            "まだでき",
            "まだ可能",
            "まだ無料",
            "まだ無償",
            "还可以免费",
            "还能免费",
        ]
        .iter()
        .any(|word| text.contains(word))
    };
    let is_unreal = is_wondered
        || match sentence.language {
            Language::Ja => wish::is_japanese(tail),
            Language::En => wish::is_english(story, sentence, &range),
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
        is_first: is_bought_with(story, sentence, &range)
            || (near(Word::First, NEAR, 20, false) && !head.contains("key came with"))
            || is_first_in_brackets(tail)
            || is_of_model(story, sentence, &range)
            || (tail.contains("it came with")
                || tail.contains("was on it")
                || tail.contains("since i built"))
            || (is_alone && near(Word::First, 66, 0, true)),
        is_now: near(Word::Now, 18, 15, false)
            && !near(Word::First, 12, 0, false)
            && !head.ends_with("from windows ")
            && !head.trim_end().ends_with("from"),
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
        .any(is_behind_number)
            || head.ends_with("dspの"),
        is_on_sticker: near(Word::Sticker, 30, 30, true),
        is_of_other: story.is_of_other(sentence, range.start)
            || story.is_in_line_of_other(range.start),
        is_of_new: NEW_ONES.split('|').any(|name| head.contains(name)),
        windows,
        range,
        sentence: place,
    }
}

/// `11 (there from the first)`, in Japanese.
fn is_first_in_brackets(tail: &str) -> bool {
    tail.split_once('(').is_some_and(|(edition, own)| {
        edition.len() < 8
            && [
                "最初から",
                "購入時",
                "元から",
                "プリイン",
                "出荷時",
                "買った時",
            ]
            .iter()
            .any(|word| own.starts_with(word))
    })
}

/// Whether a release stands in brackets behind the name of a PC and its year:
/// `Pavilion 15(2019年、Windows 10 Home)`.
fn is_of_model(story: &Story<'_>, sentence: &Sentence, range: &Range<usize>) -> bool {
    let from = range.start.saturating_sub(45).max(sentence.range.start);
    let head = story.between(from, range.start);
    let Some((name, inside)) = head.rsplit_once('(') else {
        return false;
    };
    let is_dated = inside
        .find('年')
        .and_then(|at| inside.get(..at))
        .is_some_and(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()));
    let opens = range.start - inside.len() - '('.len_utf8();
    let is_plain = !inside.contains([')', '→']) && !inside.contains("今") && !name.is_empty();
    is_dated
        && is_plain
        && story.words(sentence).iter().any(|word| {
            matches!(word.word, Word::Brand | Word::Shop | Word::MakerPc)
                && word.end <= opens
                && opens - word.end <= 24
        })
}

/// `a laptop that we bought with 10`.
fn is_bought_with(story: &Story<'_>, sentence: &Sentence, range: &Range<usize>) -> bool {
    let head_start = range.start.saturating_sub(NEAR).max(sentence.range.start);
    let with = story
        .between(head_start, range.start)
        .trim_end()
        .trim_end_matches("windows")
        .trim_end_matches("win")
        .trim_end();
    let words = story.words(sentence);
    let is_torn = |token: &super::index::Token| {
        words.iter().any(|other| {
            other.start >= token.end
                && other.end <= range.start
                && matches!(other.word, Word::Comma | Word::Turn)
        })
    };
    sentence.language == Language::En
        && with.ends_with(" with")
        && words.iter().any(|token| {
            token.word == Word::Buy
                && token.form == Form::Done
                && token.end <= range.start
                && range.start - token.end < NEAR
                && !is_torn(token)
        })
}

/// Gives `when bought` to the release behind it: `11, when bought 10`, in Japanese.
fn part(story: &Story<'_>, sentence: &Sentence, row: &mut [Mention]) {
    if sentence.language != Language::Ja {
        return;
    }
    for at in 1..row.len() {
        let (before, behind) = row.split_at_mut(at);
        let (Some(one), Some(next)) = (before.last_mut(), behind.first()) else {
            continue;
        };
        let is_of_next = story.words(sentence).iter().any(|word| {
            word.word == Word::First
                && word.start >= one.range.end
                && word.end <= next.range.start
                && next.range.start - word.end <= 12
                // `preinstalled → 11`, `preinstalled, later 11`: of the one before the step.
                && !["→", "その後", "後に", "のち", "現在", "今"]
                    .iter()
                    .any(|step| story.between(word.end, next.range.start).contains(step))
        });
        let has_own = story
            .words(sentence)
            .iter()
            .any(|word| word.word == Word::First && word.end <= one.range.start);
        one.is_first &= !is_of_next || has_own;
    }
}

/// Marks which of two releases of a sentence became the other.
fn link(story: &Story<'_>, row: &mut [Mention]) {
    const STEPS: &str = "\
        →|->|から|升|upgrade| to | then |無償|無料|タダ|free|updated|went|アップ|を経|later|免费|\
        =>|上げ|のち|買って今|后来|現在は";
    for at in 1..row.len() {
        let (from, to) = row.split_at_mut(at);
        let (Some(one), Some(next)) = (from.last_mut(), to.first_mut()) else {
            continue;
        };
        let gap = story.between(one.range.end, next.range.start);
        let is_raised = one.windows < next.windows && is_raised_to(story, next);
        if gap.len() > if is_raised { 140 } else { 60 } || next.is_unreal {
            continue;
        }
        if gap.contains(" from ") {
            next.is_from = true;
            one.is_to = true;
        } else if one.windows < next.windows
            && (STEPS.split('|').any(|step| gap.contains(step)) || is_raised)
        {
            one.is_from = true;
            next.is_to = true;
        }
    }
}

/// `10の箱を入れて、その後11に上げ`: what stands behind the newer one says that it came later.
fn is_raised_to(story: &Story<'_>, next: &Mention) -> bool {
    let behind = story.between(next.range.end, next.range.end + 24);
    [
        "に上げ",
        "にあげ",
        "へ上げ",
        "にアップ",
        "にアプ",
        "にバージョンアップ",
    ]
    .iter()
    .any(|step| behind.starts_with(step))
}

/// The release that is installed now.
///
/// What is on a PC that is yet to be bought is not.
pub(super) fn installed(mentions: &[Mention], has_new_pc: bool) -> Option<&Mention> {
    let real = |mention: &&Mention| {
        !mention.is_unreal && !mention.is_of_other && (has_new_pc || !mention.is_of_new)
    };
    let plain = |mention: &&Mention| real(mention) && !mention.is_on_sticker && !mention.is_from;
    let now = mentions
        .iter()
        .rfind(|mention| plain(mention) && mention.is_now && !mention.is_of_key);
    let bare = |mention: &&Mention| plain(mention) && !mention.is_of_key && !mention.is_first;
    let best = |list: Vec<&'_ Mention>| -> Option<usize> {
        // Of a server and a client the client is asked about.
        let clients = list.iter().filter(|mention| !mention.windows.is_server());
        let highest = clients
            .map(|mention| mention.windows)
            .max()
            .or_else(|| list.iter().map(|mention| mention.windows).max())?;
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
                    .filter(|mention| !mention.windows.is_before_ten())
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
                    .filter(|mention| !mention.is_first || !mention.windows.is_before_ten())
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
