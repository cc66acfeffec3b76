//! Which words of a row stand together, as one saying.

use super::sale::names_pc;

use crate::clues::index::Token;
use crate::clues::rows::{ClueRow, Reach};
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::has_one;

/// As far apart may the words of a row be, in words and in bytes.
const MOST_WORDS: usize = 14;
const CLAUSE: usize = 90;
const SENTENCE: usize = 240;

/// The places of the words of a row, of which the first stands at `at`.
pub(in crate::clues) fn together(
    story: &Story<'_>,
    sentence: &Sentence,
    at: usize,
    row: &ClueRow,
) -> Option<Vec<usize>> {
    let words = story.words(sentence);
    let first = words.get(at)?;
    let mut found = vec![at];
    let mut open: Vec<Word> = row.words.to_vec();
    open.remove(open.iter().position(|word| *word == first.word)?);
    let reach = if row.reach == Reach::Sentence {
        SENTENCE
    } else {
        CLAUSE
    };
    // What stands in brackets takes no room.
    let (mut bracket, mut aside) = (None, 0);
    let mut counted = 0;
    for (place, token) in words.iter().enumerate().skip(at + 1) {
        counted += usize::from(bracket.is_none());
        if counted > MOST_WORDS {
            break;
        }
        match story.between(token.start, token.end) {
            "(" => bracket = Some(token.start),
            ")" => aside += bracket.take().map_or(0, |start| token.start - start),
            _ => {}
        }
        let limit = if bracket.is_some() { SENTENCE } else { reach };
        if open.is_empty() || token.start > first.end + limit + aside {
            break;
        }
        let is_same_form = words
            .get(*found.last()?)
            .is_some_and(|last| last.start == token.start);
        if let Some(wanted) = open.iter().position(|word| *word == token.word)
            && !is_same_form
        {
            open.remove(wanted);
            found.push(place);
        }
    }
    if !open.is_empty() {
        return None;
    }
    let is_joined = found.windows(2).all(|pair| match pair {
        [one, next] => {
            is_joined(story, words, *one, *next, row)
                && !(sentence.language == Language::Ja && is_of_next(story, words, *one, *next))
        }
        _ => true,
    });
    is_joined.then_some(found)
}

/// `ssd換装 0xc004f213 マザボ交換してない`: where spaces stand for commas, what is behind a verb is
/// another matter.
fn is_of_next(story: &Story<'_>, words: &[Token], one: usize, next: usize) -> bool {
    let (Some(verb), Some(part)) = (words.get(one), words.get(next)) else {
        return false;
    };
    is_verb(verb.word) && is_part(part.word) && story.between(verb.end, part.start).contains(' ')
}

/// Whether this names the settings of a firmware or its TPM, which are what is reset.
pub(in crate::clues) fn is_firmware_setting(
    story: &Story<'_>,
    part: &Token,
    aspect: &Token,
) -> bool {
    let own = story.between(aspect.start, aspect.end);
    matches!(part.word, Word::Bios | Word::Tpm)
        && matches!(own, "設定" | "设置" | "设定" | "setting" | "settings")
}

pub(in crate::clues) fn is_part(word: Word) -> bool {
    matches!(
        word,
        Word::Board | Word::Cpu | Word::Disk | Word::OtherPart | Word::Bios | Word::Tpm
    )
}

/// How many more brackets open than close.
fn opens(story: &Story<'_>, words: &[Token]) -> i32 {
    words
        .iter()
        .map(|token| match story.between(token.start, token.end) {
            "(" => 1,
            ")" => -1,
            _ => 0,
        })
        .sum()
}

/// Whether nothing stands between two words of a row that tears them apart.
fn is_joined(story: &Story<'_>, words: &[Token], one: usize, next: usize, row: &ClueRow) -> bool {
    let (Some(first), Some(last)) = (words.get(one), words.get(next)) else {
        return false;
    };
    let mut depth = 0_usize;
    // What stands in brackets is aside.
    let between: Vec<Token> = words
        .get(one + 1..next)
        .unwrap_or_default()
        .iter()
        .filter(|token| {
            let mark = if token.word == Word::Comma {
                story.between(token.start, token.end)
            } else {
                ""
            };
            depth += usize::from(mark == "(");
            let is_aside = depth > 0;
            depth -= usize::from(mark == ")" && depth > 0);
            !is_aside
        })
        .copied()
        .collect();
    let gap = story.between(first.end, last.start);
    match row.reach {
        Reach::Sentence => return true,
        Reach::Beside => {
            let order = row.words.first() == Some(&first.word);
            let plain = between.iter().all(|token| {
                token.start < first.end
                    // `got a PC off eBay (i5)`: that is what was got.
                    || !(token.word == Word::Used && names_pc(story.between(token.start, token.end)))
                        && matches!(
                        token.word,
                        Word::Used | Word::New | Word::Same | Word::Brand | Word::BoardBrand
                    )
            });
            return order
                && plain
                && [" on ", " in ", " by ", " to ", " for "]
                    .iter()
                    .all(|word| !gap.contains(word))
                && gap.len() <= 24
                // `入れてた側のSSD`: which one it is.
                && !gap.contains(['側', '方'])
                && !between.iter().any(|token| token.word == Word::Same);
        }
        Reach::Clause => {}
    }
    let torn = between.iter().any(|token| {
        matches!(token.word, Word::Turn | Word::Aspect)
            && !is_firmware_setting(story, first, token)
            && token.start >= first.end
            && token.start != last.start
    });
    // `nothing was upgraded and I have the old board`: another subject.
    let is_other_subject = has_one(gap, " and i | and i'| and we | and we'| and it ")
        // `entered the key and got an error`: that was not bought.
        || last.word == Word::Buy && gap.ends_with(" and ");
    if torn || is_other_subject {
        return false;
    }
    // What stands in brackets is not joined to what stands outside.
    let inner = words.get(one + 1..next).unwrap_or_default();
    if opens(story, inner) != 0 && row.words.contains(&Word::Replace) && is_verb(first.word) {
        return false;
    }
    let has_comma = between.iter().any(|token| token.word == Word::Comma);
    let is_list = between.iter().all(|token| {
        is_part(token.word)
            || matches!(
                token.word,
                Word::Comma | Word::New | Word::Buy | Word::Aspect | Word::Pc
            )
            // `マザーボード、CPU、SSDを一度に入れ替える`: at once, and no other time.
            || token.word == Word::Once && story.between(token.end, token.end + 3) == "に"
    });
    // `swapped the CPU, the board stays`: what has a word of its own behind it is no item of a list.
    let has_own_word = has_comma
        && is_verb(first.word)
        && words
            .get(next + 1..)
            .unwrap_or_default()
            .iter()
            .take_while(|token| !matches!(token.word, Word::Comma | Word::Turn))
            .any(|token| {
                matches!(
                    token.word,
                    Word::Not | Word::Same | Word::Touch | Word::Replace
                )
            });
    // `M/B: H97 → B660 changed`: a label and its line.
    let label = words
        .first()
        .is_some_and(|token| token.start == first.start)
        && gap.trim_start().starts_with(':')
        && between
            .iter()
            .all(|token| !is_part(token.word) || token.word == first.word);
    // `the board, swapped`: only a comma between a part and what was done to it.
    let is_topic = is_part(first.word) && is_verb(last.word) && gap.len() <= 4;
    !has_comma
        || is_topic
        || (is_list && !has_own_word && between.iter().any(|token| is_part(token.word)))
        || label
}

pub(in crate::clues) fn is_verb(word: Word) -> bool {
    use Word::{
        BiosUpdate, BoardSwap, Buy, Clone, CpuSwap, Create, DiskSwap, Linked, Move, PcSwap,
        PullOut, Put, Raise, Reinstall, Replace, Reset, Touch, Update, Upgrade,
    };
    matches!(
        word,
        BiosUpdate
            | BoardSwap
            | Buy
            | Clone
            | CpuSwap
            | Create
            | DiskSwap
            | Linked
            | Move
            | PcSwap
            | PullOut
            | Put
            | Raise
            | Reinstall
            | Replace
            | Reset
            | Touch
            | Update
            | Upgrade
    )
}
