//! The releases of Windows that a story names: installed now, at first, wanted, on a sticker.

pub(super) mod asked_upgrade;
mod bare;
pub(super) mod contract;
mod due;
pub(super) mod edition;
pub(super) mod foreign;
pub(super) mod installed;
pub(super) mod mention;
mod number;
mod offered;
mod old_pc;
mod origin;
mod relation;
mod rollback;
mod shipped;
mod supposition;
mod version;
mod wish;
mod wish_zh;

use std::ops::Range;

use mention::{Mention, without_name};
use number::{NEAR, numbers};
use origin::{is_behind_from, is_no_first, is_state_between, is_then, is_where_from};
use relation::{contrast, link, part, set_well_aside, take_back};
use rollback::is_gone_back_to;
use shipped::{
    is_bought_with, is_first_in_brackets, is_had_on_it, is_of_model, is_of_none, is_shipped_behind,
    is_told_first_behind,
};

use crate::clues::index::Token;
use crate::clues::quote::is_quoted;
use crate::clues::story::Story;
use crate::clues::story::belief::is_withdrawn;
use crate::clues::story::healthy::is_of_well_laptop;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{ends_with_one, has_one};
use crate::vocabulary::Windows;

/// Every mention, from the beginning of the story.
pub(in crate::clues) fn mentions(story: &Story<'_>) -> Vec<Mention> {
    let mut mentions = Vec::new();
    for (place, sentence) in story.sentences.iter().enumerate() {
        let own: Vec<_> = numbers(story, sentence);
        let is_alone = own.len() == 1;
        let mut row: Vec<Mention> = own
            .into_iter()
            .map(|(windows, range)| mention(story, place, sentence, windows, range, is_alone))
            .collect();
        link(story, &mut row);
        contrast(story, sentence, &mut row);
        part(story, sentence, &mut row);
        if let Some(first) = row.first_mut() {
            first.is_first |= answers_what_was_first(story, place, first);
        }
        mentions.append(&mut row);
    }
    take_back(story, &mut mentions);
    set_well_aside(story, &mut mentions);
    old_pc::leave_aside(story, &mut mentions);
    offered::leave_aside(story, &mut mentions);
    mentions
}

/// `What did it come with?` — `10 Home, later 11`: an answer begins with the release.
fn answers_what_was_first(story: &Story<'_>, place: usize, answer: &Mention) -> bool {
    let Some(asked) = place.checked_sub(1).and_then(|at| story.sentences.get(at)) else {
        return false;
    };
    let own = story.sentences.get(place);
    let head = own.map_or("", |own| story.between(own.range.start, answer.range.start));
    // `A: 10`, `我:10`; `It came up when I went to 10` is no answer.
    let head = without_name(head).trim();
    let head = head.rsplit([':', '>']).next().unwrap_or_default().trim();
    asked.is_question
        && head.is_empty()
        && !answer.is_to
        && !answer.is_unreal
        && story.has(asked, Word::First)
        && numbers(story, asked).is_empty()
}

/// How a PC is called that is yet to come.
const NEW_ONES: &str = "\
    新しいほうは|新しい方は|新しいpcは|新しいパソコンは|次のpcは|新pcは|買い替え先は|the new one|\
    new pc has|new laptop has|new pc comes|新电脑是|新的是|新机是";

/// Whether what is told of a key behind a release says that it is installed: `11 Pro and put in
/// the key`, in English, which may be a key of another release.
fn is_installed_behind(tail: &str) -> bool {
    const ENTERED: &str = "\
        and put in|and entered|and typed in|and used the|and tried the|then put in|then entered";
    let end = tail.floor_char_boundary(24);
    is_used_now(tail) || has_one(tail.get(..end).unwrap_or_default(), ENTERED)
}

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
    let torn = |token: &Token| {
        let (from, to) = if token.end <= range.start {
            (token.end, range.start)
        } else {
            (range.end, token.start)
        };
        words.iter().any(|other| {
            other.start >= from && other.end <= to && sets_apart(story, sentence, other)
        })
    };
    let near = |word: Word, before: usize, behind: usize, may_cross: bool| {
        words.iter().any(|token| {
            token.word == word
                && !(word == Word::First
                    && (is_of_none(words, token) || is_no_first(story, token, &range)))
                && ((token.end <= range.start && range.start - token.end <= before)
                    || (behind > 0
                        && token.start >= range.end
                        && token.start - range.end <= behind)
                    || (token.start < range.end && token.end > range.start))
                && (may_cross || !torn(token))
        })
    };
    // `想升级 Windows 11`: the name takes no room.
    let head = story.between(head_start, range.start);
    let name = head.len() - without_name(head).len();
    let is_unreal = is_wondered(story, sentence, range.start)
        || is_of_nobody(story, place, range.start)
        || match sentence.language {
            Language::Ja => wish::is_japanese(story, sentence, &range, tail),
            Language::En => wish::is_english(story, sentence, &range),
            Language::Zh => {
                wish_zh::is_chinese(story, sentence, &range, tail)
                    || near(Word::Not, 12, 0, false)
                    // `想把win10升到11`: that is the one which is there.
                    || near(Word::Plan, 12 + name, 0, false)
                        && !tail.trim_start().starts_with('升')
                        && !wish_zh::is_behind_deed(head)
                    || near(Word::If, 24, 0, false)
            }
        };
    let is_behind_number = |word: Word| {
        words.iter().any(|token| {
            token.word == word
                && token.start >= range.end
                && token.start - range.end <= 24
                && !torn(token)
        })
    };
    Mention {
        is_from: is_behind_from(head)
            || (windows.is_before_ten()
                && (near(Word::FreeUpgrade, 0, 24, false) || is_where_from(tail))),
        is_to: false,
        is_first: is_bought_with(story, sentence, &range)
            || is_shipped_behind(tail)
            || is_had_on_it(head, tail)
            || (near(Word::First, NEAR, 20, false) && !head.contains("key came with"))
            || is_first_in_brackets(tail)
            || is_then(head, tail)
            || is_of_model(story, sentence, &range)
            || is_told_first_behind(tail)
            || (is_alone && near(Word::First, 66, 0, true) && !is_state_between(words, &range)),
        is_now: is_gone_back_to(head, tail)
            || is_told_now(head, tail)
            || near(Word::Now, 18, 15, false)
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
            && !is_installed_behind(tail)
            || head.ends_with("dspの"),
        is_on_sticker: near(
            Word::Sticker,
            if windows.is_before_ten() { 45 } else { 30 },
            30,
            true,
        ) && !(windows >= Windows::Ten
            // `win10に本体シールの7のキー`: into which the key is entered.
            && (is_installed_with(tail) || tail.starts_with(['に', 'へ']))),
        is_of_other: is_of_other(story, sentence, range.start),
        is_of_new: has_one(head, NEW_ONES),
        windows,
        range,
        sentence: place,
    }
}

/// Whether a word sets what stands before it apart: `装机那天就是win10` goes on.
fn sets_apart(story: &Story<'_>, sentence: &Sentence, word: &Token) -> bool {
    let goes_on =
        || sentence.language == Language::Zh && story.between(word.start, word.end) == "就";
    match word.word {
        Word::Comma => true,
        Word::Turn => !goes_on(),
        _ => false,
    }
}

/// What somebody asks who has no part in it, or what stands in a price list beside a PC of one's
/// own.
fn is_of_nobody(story: &Story<'_>, place: usize, at: usize) -> bool {
    story.is_in_line_of_other(at) || story.names_own_pc() && is_quoted(story, place)
}

/// `Windows11 HomeのDSP版を買い直して今はそれで`: the licence that was bought last is on it.
fn is_used_now(tail: &str) -> bool {
    has_one(
        tail,
        "\
            今はそれ|今はこれ|現在はそれ|现在用的就是|using that now|use that now",
    )
}

/// `いま11`; `納品されたときからずっとWindows 7`: what it came with is there to this day.
fn is_told_now(head: &str, tail: &str) -> bool {
    let head = without_name(head).trim_end();
    let is_led = ends_with_one(
        head,
        "\
            いま|今|ずっと|stayed on|staying on|stay on|stuck on|sticking with|stuck with|still on|\
            back on|用着|停在|留在|回到",
    );
    is_led || is_used_now(tail)
}

/// Whether a release is that of another PC, or of the one of two that is well.
fn is_of_other(story: &Story<'_>, sentence: &Sentence, at: usize) -> bool {
    const HOSTS: &str = "\
        ホストの|ホストosの|ホストは|宿主机|宿主机是|宿主|host is|host runs";
    let own = || story.text(&sentence.range);
    // `ホストのWindows 11は認証されています`: the guest is asked about.
    let head = without_name(story.between(at.saturating_sub(30), at)).trim_end();
    ends_with_one(head, HOSTS)
        || story.is_of_other(sentence, at)
        || story.is_in_line_of_other(at)
        || story.is_desktop_down && is_of_well_laptop(own(), sentence.language)
}

/// `Is the free upgrade from 7 still possible?`; or what the writer takes back.
fn is_wondered(story: &Story<'_>, sentence: &Sentence, at: usize) -> bool {
    const STILL: &str = "\
        still possible|still available|still work|still free|まだでき|まだ可能|まだ無料|まだ無償|还可以免费|还能免费";
    let text = story.text(&sentence.range);
    is_withdrawn(story, sentence, at) || sentence.is_question && has_one(text, STILL)
}

/// Whether a release is what was installed with the key of a sticker: `10 Pro and typed the key
/// of the sticker`.
fn is_installed_with(tail: &str) -> bool {
    const STEPS: &str = " and | with the | using |を入れ|をインスト|に上げ|にして|に、|装上";
    let own = tail.split(['。', '(']).next().unwrap_or_default();
    has_one(own, STEPS)
}
