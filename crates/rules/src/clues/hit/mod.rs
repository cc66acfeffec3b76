//! Where the words of a row stand together.

mod copied;
pub(super) mod fitted;
pub(super) mod joined;
pub(super) mod sale;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use copied::{is_copied_elsewhere, is_copied_in_place, is_where_cloned};
use fitted::is_fitted;
use joined::{is_firmware_setting, is_part, is_verb, together};
use sale::is_either;

use crate::clues::index::Token;
use crate::clues::mood::{Mood, mood};
use crate::clues::rows::{ClueRow, ROWS};
use crate::clues::story::Story;
use crate::clues::story::clause::clause_of;
use crate::clues::story::quotation::is_quoted_question;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::{has_one, starts_with_one};

/// A row that fired.
#[derive(Debug, Clone)]
pub(in crate::clues) struct Hit {
    pub(in crate::clues) row: &'static ClueRow,
    /// The place of the row in the table.
    pub(in crate::clues) rank: usize,
    pub(in crate::clues) sentence: usize,
    /// The bytes of the normal form from its first word to its last.
    pub(in crate::clues) range: Range<usize>,
    pub(in crate::clues) mood: Mood,
    /// Whether it is told of another PC.
    pub(in crate::clues) is_of_other: bool,
    /// Whether it is told as what somebody else says.
    pub(in crate::clues) is_hearsay: bool,
}

/// Every row that fires, from the beginning of the story.
pub(in crate::clues) fn hits(story: &Story<'_>) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (place, sentence) in story.sentences.iter().enumerate() {
        let words = story.words(sentence);
        for (at, token) in words.iter().enumerate() {
            for (rank, row) in rows_with(token.word) {
                if let Some(found) = together(story, sentence, at, row)
                    && let Some(hit) = fired(story, place, sentence, *rank, row, &found)
                {
                    hits.push(hit);
                }
            }
        }
    }
    hits
}

/// The rows that this word is one of, each with its place in the table.
fn rows_with(word: Word) -> &'static [(usize, &'static ClueRow)] {
    type ByWord = HashMap<Word, Vec<(usize, &'static ClueRow)>>;
    static BY_WORD: OnceLock<ByWord> = OnceLock::new();
    let by_word = BY_WORD.get_or_init(|| {
        let mut by_word = ByWord::new();
        for (rank, row) in ROWS.iter().enumerate() {
            for (at, word) in row.words.iter().enumerate() {
                if row.words.iter().position(|other| other == word) == Some(at) {
                    by_word.entry(*word).or_default().push((rank, row));
                }
            }
        }
        by_word
    });
    by_word.get(&word).map_or(&[], Vec::as_slice)
}

/// The hit, unless something undoes it.
fn fired(
    story: &Story<'_>,
    place: usize,
    sentence: &Sentence,
    rank: usize,
    row: &'static ClueRow,
    found: &[usize],
) -> Option<Hit> {
    let words = story.words(sentence);
    let own: Vec<Token> = found
        .iter()
        .filter_map(|at| words.get(*at).copied())
        .collect();
    let first = own.first()?;
    let last = own.last()?;
    let is_of_two_steps = row.words.contains(&Word::NewOne)
        || row.words.contains(&Word::Die)
        || row.words.contains(&Word::Ails)
        || row.words.contains(&Word::Battery);
    if !is_of_two_steps
        && own
            .iter()
            .any(|token| is_set_aside(story, words, token, row))
    {
        return None;
    }
    let clause = clause_of(words, first.start, last.end);
    let is_undone = is_where_cloned(story, sentence, row, &own)
        || clause
            .iter()
            .any(|token| {
                row.undone_by.contains(&token.word)
                    // `Office入りのPCを買った`: a PC was bought.
                    && !(row.question == Question::Maker && token.word == Word::Office && is_fitted(story, sentence, token))
            });
    // `the board, sorry, I meant the SSD`.
    let is_taken_back = row.question == Question::Happened
        && words
            .iter()
            .any(|token| token.word == Word::Correct && token.start >= last.end);
    // What is put back is told in the next clause.
    let is_put_back = row.undone_by.contains(&Word::PutBack) && story.has(sentence, Word::PutBack);
    if is_undone
        || is_copied_in_place(story, sentence, row, &own)
        || is_copied_elsewhere(story, sentence, row, &own)
        || is_put_back
        || is_taken_back
        || is_of_another_part(story, sentence, row, &own)
        || is_either(story, &own)
    {
        return None;
    }
    // `换cpu掉激活了 主板没换`: the part that a later clause keeps is not what the verb changes.
    let is_kept = own.iter().any(|part| {
        is_part(part.word)
            && first.end <= part.start
            && is_verb(first.word)
            && starts_with_one(
                story.between(part.end, part.end + 12),
                "没换|没动|没变|没有换|没有动|不变|不换",
            )
    });
    if is_kept || is_disowned(story, sentence, last) || is_of_thing_behind(story, sentence, &own) {
        return None;
    }
    let mut verbs = own.iter().filter(|token| is_verb(token.word));
    let verb = match sentence.language {
        Language::En => verbs.next().unwrap_or(first),
        _ => verbs.next_back().unwrap_or(last),
    };
    Some(Hit {
        row,
        rank,
        sentence: place,
        range: first.start..own.iter().map(|token| token.end).max().unwrap_or(last.end),
        mood: mood(story, sentence, verb, row.question == Question::Happened),
        is_of_other: is_of_another(story, sentence, row, &own),
        is_hearsay: story.is_hearsay(sentence, first.start, verb.end)
            || story.is_advice(sentence, first.start)
            || row.question == Question::Happened
                && is_quoted_question(&story.normal.text, first.start),
    })
}

/// Whether a row is told of another PC than the writer's.
fn is_of_another(story: &Story<'_>, sentence: &Sentence, row: &ClueRow, own: &[Token]) -> bool {
    let (Some(first), Some(last)) = (own.first(), own.last()) else {
        return false;
    };
    // A copy, a move and a guest are of two machines by their nature: they are somebody else's
    // where it is told who did it.
    if matches!(row.answer, "clone" | "vm" | "other-pc") {
        return story.is_of_somebody(sentence, &(first.start..last.end));
    }
    // `that one is linked, this one never was`.
    let at = if row.words.contains(&Word::NeverOne) {
        last.start
    } else {
        first.start
    };
    // What somebody gave to the writer is the writer's.
    !is_received(row, story.between(first.start, last.end))
        && (story.is_of_other(sentence, at)
            || row.question == Question::Happened && story.is_in_theirs(sentence, own))
}

/// Whether a row tells of a PC that was received: `デスクトップをもらった`.
fn is_received(row: &ClueRow, own: &str) -> bool {
    const RECEIVED: &str = "给我|送我|もら|貰|譲|くれ|いただ|gave me|handed me";
    matches!(row.words.first(), Some(Word::Used | Word::UsedThing)) && has_one(own, RECEIVED)
}

/// `给CPU换了个散热器`: what stands behind the Chinese verb is what was changed.
fn is_of_thing_behind(story: &Story<'_>, sentence: &Sentence, own: &[Token]) -> bool {
    let verb = match own {
        [part, verb] if is_part(part.word) => verb,
        [swap] if matches!(swap.word, Word::CpuSwap | Word::BoardSwap) => swap,
        _ => return false,
    };
    sentence.language == Language::Zh
        && matches!(
            verb.word,
            Word::Replace | Word::Put | Word::CpuSwap | Word::BoardSwap
        )
        && story
            .between(verb.start, verb.end)
            .ends_with(['换', '了', '过', '上', '装'])
        && story.words(sentence).iter().any(|thing| {
            matches!(thing.word, Word::Aspect | Word::OtherPart)
                && thing.start >= verb.end
                && thing.start - verb.end <= 9
                && !story.between(verb.end, thing.start).contains([',', '、'])
        })
}

/// `说我换了主板,我真没换`: what is told is denied at once, of the same part.
fn is_disowned(story: &Story<'_>, sentence: &Sentence, last: &Token) -> bool {
    const LEADS: [&str; 14] = [
        "可是", "可", "但是", "但", "其实", "明明", "我", "真的", "真", "根本", "压根", "从来",
        "又", "都",
    ];
    if sentence.language != Language::Zh || !is_part(last.word) && !is_verb(last.word) {
        return false;
    }
    let behind = story.between(last.end, (last.end + 60).min(sentence.range.end));
    behind
        .split([',', '。', '!', ';'])
        .skip(1)
        .take(1)
        .any(|clause| {
            let mut clause = clause.trim();
            while let Some(rest) = LEADS.iter().find_map(|lead| clause.strip_prefix(lead)) {
                clause = rest;
            }
            let rest = ["没有换", "没换", "没动"]
                .iter()
                .find_map(|denied| clause.strip_prefix(denied));
            rest.is_some_and(|rest| {
                matches!(rest, "" | "过" | "啊" | "呀" | "过啊" | "的" | "好吧")
            })
        })
}

/// Whether what died is another part than the row's: of `the PSU died, I replaced it, the board is
/// fine` it is the part named last before the death.
fn is_of_another_part(
    story: &Story<'_>,
    sentence: &Sentence,
    row: &ClueRow,
    own: &[Token],
) -> bool {
    let words = story.words(sentence);
    let Some(death) = own
        .iter()
        .find(|token| matches!(token.word, Word::Die | Word::Ails))
    else {
        return false;
    };
    // `the board did not die`.
    if mood(story, sentence, death, false) == Mood::Denied {
        return true;
    }
    // `Windowsがだめになった`: no part did.
    let is_vague = starts_with_one(story.between(death.start, death.end), "だめ|ダメ|駄目");
    let names_part = words
        .iter()
        .any(|part| is_part(part.word) && part.end <= death.start && death.start - part.end <= 9);
    if is_vague && !names_part {
        return true;
    }
    let is_own = |token: &Token| own.contains(token);
    let mut parts = words
        .iter()
        .rev()
        .filter(|token| token.end <= death.start && is_part(token.word));
    // `the PC died, so I put its SSD into this one`: no part of it died.
    let pc = words.iter().rfind(|token| {
        token.end <= death.start
            && matches!(token.word, Word::Pc | Word::OwnBuild)
            && story.between(token.end, death.start).len() <= 12
    });
    // `壊れたノート`.
    let is_of_pc_behind = || {
        words.iter().any(|token| {
            matches!(token.word, Word::Pc | Word::Brand)
                && token.start >= death.end
                && matches!(
                    story.between(death.end, token.start),
                    "た" | "だ" | "てた" | "てしまった" | "ていた" | "でた"
                )
        })
    };
    let Some(last) = parts.next() else {
        return (pc.is_some() || is_of_pc_behind()) && row.words.contains(&Word::Put);
    };
    // `the PSU and the board died`: a list.
    let mut next = last.start;
    let listed = parts.take_while(|token| {
        let is_near = story.between(token.end, next).len() <= 12;
        next = token.start;
        is_near
    });
    !is_own(last) && !listed.into_iter().any(is_own)
}

/// Whether the old part is what a row tells of: what is cloned, replaced or moved to another PC.
fn is_of_old(row: &ClueRow) -> bool {
    row.answer == "other-pc"
        || row.words.contains(&Word::Clone)
        || row.words.contains(&Word::Replace)
}

/// Whether a part is only named for another one (`the motherboard's battery`), or is said to be the same.
fn is_set_aside(story: &Story<'_>, words: &[Token], token: &Token, row: &ClueRow) -> bool {
    let is_swap = matches!(token.word, Word::BoardSwap | Word::CpuSwap | Word::DiskSwap);
    if !is_part(token.word) && !is_swap {
        return false;
    }
    let next = words.iter().find(|next| next.start >= token.end);
    let before = words.iter().rev().find(|before| before.end <= token.start);
    let is_modifier = next.is_some_and(|next| {
        let gap = story.between(token.end, next.start);
        ((is_part(next.word) && !is_swap)
            || matches!(
                next.word,
                Word::Aspect | Word::Battery | Word::Bios | Word::BiosUpdate
            ))
            && !is_firmware_setting(story, token, next)
            && next.word != token.word
            && matches!(gap, "" | " " | "の" | "'s " | "的")
    });
    let is_same_before = before.is_some_and(|before| {
        before.word == Word::Same
            && story.between(before.end, token.start).trim().len() < 4
            // `clone my old drive`: the old one is what is cloned.
            && !(is_of_old(row) && story.between(before.start, before.end) == "old")
    });
    let is_same_behind = next.is_some_and(|next| {
        let gap = story.between(token.end, next.start);
        let topic = gap.starts_with(['は', 'も', 'が']) || gap.is_empty() || gap.starts_with('还');
        next.word == Word::Same && topic && gap.len() <= 9
    });
    // `the i5 laptop`.
    let is_of_pc = next.is_some_and(|next| {
        matches!(next.word, Word::Pc | Word::NewPc)
            && matches!(story.between(token.end, next.start), "" | " " | "の" | "的")
    });
    is_modifier || (!is_swap && (is_of_pc || is_same_before || is_same_behind))
}
