//! Whether what a clause tells was done, is planned, is only asked, or is denied.

use super::ja::{ENDINGS, Ending};
use super::story::{Sentence, Story};
use super::word::{Form, Language, Word};
use crate::clues::index::Token;

/// How something is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mood {
    Done,
    Planned,
    /// If, would, can I.
    Asked,
    Denied,
    /// Advice: neither done nor meant to be.
    Advised,
}

/// The mood of what this verb, or noun, of a sentence tells.
///
/// An event may be told of as to come by a word of time anywhere in the sentence; a fact not.
pub(super) fn mood(story: &Story<'_>, sentence: &Sentence, verb: &Token, is_event: bool) -> Mood {
    // `nothing was changed`: the verb is in the denial.
    let is_within = |token: &Token| {
        token.word == Word::Untouched
            && token.start <= verb.start
            && token.end >= verb.end
            && verb.word != Word::Untouched
    };
    if story.words(sentence).iter().any(is_within) {
        return Mood::Denied;
    }
    match sentence.language {
        Language::Ja => japanese(story, sentence, verb, is_event),
        Language::En => english(story, sentence, verb, is_event),
        Language::Zh => chinese(story, sentence, verb, is_event),
    }
}

/// As far behind a Japanese verb its endings reach, in bytes.
const ENDING_REACH: usize = 66;

/// What ends as a verb of the past does, and is none.
const NO_ENDINGS: [&str; 13] = [
    "まだ",
    "また",
    "ただ",
    "たり",
    "だり",
    "未だ",
    "問題なく",
    "問題もなく",
    "問題無く",
    "間違いなく",
    "難なく",
    "支障なく",
    "不具合なく",
];

fn japanese(story: &Story<'_>, sentence: &Sentence, verb: &Token, is_event: bool) -> Mood {
    let words = story.words(sentence);
    let tail = story.between(verb.end, (verb.end + ENDING_REACH).min(sentence.range.end));
    let is_future = is_event
        && words
            .iter()
            .any(|token| token.word == Word::Future && token.start < verb.start);
    let mut first: Option<(usize, Ending)> = None;
    let mut plan = false;
    let mut when = false;
    let mut stopped = false;
    let mut is_chain = false;
    let mut at = 0;
    while let Some(letter) = tail.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = tail.get(at..).unwrap_or_default();
        // Steps of a list: `BIOS update → asked to reset`.
        if letter == '→' && first.is_none() && !plan && !is_future {
            return Mood::Done;
        }
        // Where no marks are typed, a space ends a clause.
        let is_gap = letter == ' '
            && tail
                .get(..at)
                .is_some_and(|own| !own.ends_with(|last: char| last.is_ascii()));
        if is_gap || matches!(letter, '、' | ',' | '(' | ')' | '「' | '"' | '\u{3000}') {
            // `交換して、…するつもり`: a chain of verbs has the mood of its last.
            let is_topic = tail
                .get(..at)
                .is_some_and(|own| own.ends_with(['は', 'も', 'を']));
            if is_topic {
                at += letter.len_utf8();
                continue;
            }
            let chained = tail
                .get(..at)
                .is_some_and(|own| own.ends_with(['て', 'で']));
            if !chained || !is_event {
                break;
            }
            is_chain = true;
        }
        // `not yet`, `again`: their last kana is no past; nor is that of `doing this and that`.
        if let Some(word) = NO_ENDINGS.iter().find(|word| rest.starts_with(**word)) {
            at += word.len();
            continue;
        }
        if let Some((ending, length)) = ending(rest) {
            match ending {
                Ending::Plan if !stopped => plan = true,
                Ending::Stop => stopped = true,
                Ending::When if first.is_none() => when = true,
                _ => {}
            }
            if stopped {
                break;
            }
            if first.is_none() && ending != Ending::Plan && !is_chain {
                first = Some((at, ending));
            }
            if plan && matches!(ending, Ending::Not) {
                return Mood::Denied;
            }
            at += length;
            continue;
        }
        // Another noun or verb begins another matter.
        let place = verb.end + at;
        let is_other = words
            .iter()
            .any(|token| token.start == place && is_matter(token.word));
        if is_other && first.is_some_and(|(_, ending)| ending != Ending::Past) {
            break;
        }
        if is_other && first.is_none() && at > 24 {
            break;
        }
        let is_state = words.iter().any(|token| {
            token.start == place
                && matches!(
                    token.word,
                    Word::StateNo | Word::StateYes | Word::OfWindows | Word::Fails
                )
        });
        if is_state && first.is_none() {
            break;
        }
        at += letter.len_utf8();
    }
    let outcome = || has_outcome(story, sentence, verb);
    match first {
        Some((_, Ending::Not)) => Mood::Denied,
        _ if plan => Mood::Planned,
        Some((_, Ending::When)) if outcome() => Mood::Done,
        Some((_, Ending::When | Ending::If)) => {
            if outcome() && when {
                Mood::Done
            } else {
                Mood::Asked
            }
        }
        Some((_, Ending::Past)) if is_future && !outcome() => Mood::Planned,
        Some((_, Ending::Past)) => Mood::Done,
        _ if is_future => Mood::Planned,
        None if is_event && sentence.is_question && !outcome() => Mood::Asked,
        _ => Mood::Done,
    }
}

/// Whether a Japanese sentence tells behind the verb what came of it.
fn has_outcome(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    story.words(sentence).iter().any(|token| {
        token.start > verb.end
            && (matches!(token.word, Word::StateNo | Word::Watermark)
                || token.word == Word::Fails && !sentence.is_question)
    }) || ends_in_past(story.between(sentence.range.start, sentence.range.end))
}

fn is_matter(word: Word) -> bool {
    matches!(
        word,
        Word::Board
            | Word::Cpu
            | Word::Disk
            | Word::Bios
            | Word::StateNo
            | Word::StateYes
            | Word::Reinstall
            | Word::Replace
    )
}

/// The ending with which this text begins, and its length; of several the longest.
fn ending(text: &str) -> Option<(Ending, usize)> {
    let mut best: Option<(Ending, usize)> = None;
    for (ending, forms) in ENDINGS {
        for form in forms.split('|') {
            if text.starts_with(form) && best.is_none_or(|(_, length)| form.len() > length) {
                best = Some((*ending, form.len()));
            }
        }
    }
    best
}

/// Whether a Japanese sentence ends in the past.
fn ends_in_past(text: &str) -> bool {
    let end = text.trim_end_matches(['。', '!', '?', 'w', '笑', ' ', '\n', '\u{2026}', ')', '」']);
    let end = end
        .trim_end_matches("んですが")
        .trim_end_matches("のですが")
        .trim_end_matches("んだが");
    let end = end
        .trim_end_matches("んだけど")
        .trim_end_matches("のだが")
        .trim_end_matches("けど");
    [
        "た",
        "だ",
        "てる",
        "ている",
        "ています",
        "てます",
        "てしまい",
        "る模様",
        "の模様",
    ]
    .iter()
    .any(|past| end.ends_with(past))
}

/// As far before an English verb its helpers reach, in bytes; a negation stands nearer.
const HEAD_REACH: usize = 70;
const NOT_REACH: usize = 34;

fn english(story: &Story<'_>, sentence: &Sentence, verb: &Token, is_event: bool) -> Mood {
    let words = story.words(sentence);
    let mut is_planned = false;
    let mut is_done = verb.form == Form::Done;
    let mut is_asked = false;
    let mut commas = 0;
    // `I have not swapped anything or reinstalled`.
    let mut is_alternative = false;
    for token in words.iter().rev().filter(|token| token.end <= verb.start) {
        let gap = verb.start - token.end;
        if gap > HEAD_REACH {
            break;
        }
        match token.word {
            Word::Turn
                if commas == 0 && matches!(story.between(token.start, token.end), "or" | "nor") =>
            {
                is_alternative = true;
            }
            Word::Not | Word::Untouched if is_alternative => return Mood::Denied,
            _ if is_alternative => {}
            Word::Turn => break,
            Word::Comma => commas += 1,
            Word::Not
                if commas == 0
                    && gap <= NOT_REACH
                    && !story.between(token.end, verb.start).contains(" and ") =>
            {
                return Mood::Denied;
            }
            // `I'd swapped`: had.
            Word::Plan
                if verb.form == Form::Done && story.between(token.start, token.end) == "i'd" => {}
            Word::Plan if commas == 0 || verb.form == Form::Bare => is_planned = true,
            Word::If => is_asked = true,
            Word::Did if commas == 0 && gap < 24 => is_done = true,
            _ => {}
        }
    }
    let is_future = is_event && story.has(sentence, Word::Future);
    let outcome = || {
        words
            .iter()
            .any(|token| matches!(token.word, Word::StateNo | Word::Did))
    };
    if is_asked {
        Mood::Asked
    } else if is_planned || (is_future && !is_done) {
        Mood::Planned
    } else if is_done {
        Mood::Done
    } else if verb.form == Form::Bare {
        if sentence.is_question {
            Mood::Asked
        } else {
            Mood::Advised
        }
    } else if sentence.is_question
        && ((is_event && asks_first(story, sentence)) || story.has(sentence, Word::Would))
        && !outcome()
    {
        Mood::Asked
    } else {
        Mood::Done
    }
}

/// Whether an English sentence begins as a question does.
fn asks_first(story: &Story<'_>, sentence: &Sentence) -> bool {
    const STARTS: &str = "is |are |will |would |does |do |can |could |should ";
    let text = story.between(sentence.range.start, sentence.range.start + 16);
    STARTS
        .split('|')
        .any(|start| text.trim_start().starts_with(start))
}

/// As far before a Chinese verb its helpers reach, in bytes.
const CHINESE_REACH: usize = 36;

fn chinese(story: &Story<'_>, sentence: &Sentence, verb: &Token, is_event: bool) -> Mood {
    let words = story.words(sentence);
    let (mut is_planned, mut is_asked) = (false, false);
    for token in words.iter().rev().filter(|token| token.end <= verb.start) {
        let gap = verb.start - token.end;
        match token.word {
            Word::Comma | Word::Turn => break,
            _ if gap > CHINESE_REACH => break,
            Word::Not if gap <= 15 => return Mood::Denied,
            Word::Unknown if gap <= 12 => is_asked = true,
            Word::Plan => is_planned = true,
            _ => {}
        }
    }
    is_asked |= words
        .iter()
        .any(|token| token.word == Word::If && token.start < verb.start);
    let tail = story.between(verb.end, (verb.end + 9).min(sentence.range.end));
    let own = story.between(verb.start, verb.end);
    let is_done = own.contains(['了', '过', '完'])
        || tail.starts_with(['了', '过', '完', '好', '后'])
        || tail.contains('了');
    let is_future = is_event
        && words
            .iter()
            .any(|token| token.word == Word::Future && token.start < verb.start);
    let has_outcome = words
        .iter()
        .any(|token| token.word == Word::StateNo && token.start > verb.end);
    let asks = is_event
        && sentence.is_question
        && words.iter().any(|token| {
            matches!(token.word, Word::Would | Word::Loses) && token.start > verb.start
        });
    if is_asked {
        Mood::Asked
    } else if is_planned || (is_future && !has_outcome) {
        Mood::Planned
    } else if asks
        && !has_outcome
        && (!is_done || tail.starts_with(['完', '后']) || own.ends_with('完'))
    {
        Mood::Asked
    } else {
        Mood::Done
    }
}
