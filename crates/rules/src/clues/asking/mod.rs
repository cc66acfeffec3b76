//! What a story asks, beside what became of its PC: `買い直さないとだめですか`, `does it end when
//! support ends?`

mod en;
mod ja;
mod row;
mod zh;

use std::ops::Range;

use row::Row;

use super::one_of::has_one;
use super::story::Story;
use super::story::sentence::Sentence;
use super::word::Language;
use crate::judge::Asked;

/// A sheet answers no more of them: who asks for everything reads the whole sheet.
const MOST: usize = 4;

/// What the owner asks, each once, in the order of the story.
pub(super) fn asked(story: &Story<'_>) -> Vec<(Asked, Range<usize>)> {
    let mut all: Vec<(Asked, Range<usize>)> = Vec::new();
    for sentence in &story.sentences {
        if !is_own_question(story, sentence) {
            continue;
        }
        let text = story.text(&sentence.range);
        let rows = rows(sentence.language).iter();
        for asked in rows.filter(|row| is_met(row, text)).map(|row| row.asked) {
            if all.len() < MOST && all.iter().all(|(known, _)| *known != asked) {
                all.push((asked, sentence.range.clone()));
            }
        }
    }
    all
}

/// Whether the owner asks it, and nobody else in a chat.
fn is_own_question(story: &Story<'_>, sentence: &Sentence) -> bool {
    let is_others = |range: &Range<usize>| range.contains(&sentence.range.start);
    sentence.is_question && !story.others.iter().any(is_others)
}

fn is_met(row: &Row, text: &str) -> bool {
    has_one(text, row.words)
        && (row.with.is_empty() || has_one(text, row.with))
        && (row.without.is_empty() || !has_one(text, row.without))
}

const fn rows(language: Language) -> &'static [Row] {
    match language {
        Language::Ja => ja::ROWS,
        Language::En => en::ROWS,
        Language::Zh => zh::ROWS,
    }
}
