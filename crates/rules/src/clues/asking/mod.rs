//! What a story asks, beside what became of its PC: `買い直さないとだめですか`, `does it end when
//! support ends?`

mod en;
mod event;
mod ja;
mod price;
mod question;
mod row;
mod zh;

use std::ops::Range;

use question::{Question as Asking, question};
use row::Row;

use super::answers::Answering;
use super::hit::Hit;
use super::story::Story;
use super::word::{Language, Word};
use crate::judge::{Asked, Question};
use crate::one_of::has_one;

/// A sheet answers no more of them: who asks for everything reads the whole sheet.
const MOST: usize = 4;

/// So many sentences before a question tell what it is about.
const BEFORE: usize = 3;

/// The updates that are bought after the end of support: what they cost is no price of Windows.
const UPDATES: &str =
    "esu|延長更新|延長セキュリティ|拡張セキュリティ|extended security|extended update|扩展安全";

/// What the owner asks, each once, in the order of the story.
pub(super) fn asked(answering: &Answering<'_>, is_down: bool) -> Vec<(Asked, Range<usize>)> {
    let story = answering.story;
    let mut all: Vec<(Asked, Range<usize>)> = Vec::new();
    for place in 0..story.sentences.len() {
        let Some(question) = question(story, place) else {
            continue;
        };
        for asked in of_question(answering, place, &question, is_down) {
            if all.len() < MOST && all.iter().all(|(known, _)| *known != asked) {
                all.push((asked, question.sentence.range.clone()));
            }
        }
        if all.len() == MOST {
            break;
        }
    }
    let has = |own: Asked| all.iter().any(|(asked, _)| *asked == own);
    // `I want Pro. What does it cost? Where is it sold?`: nothing is bought again; and what a
    // key of one's own costs on another PC is no price of Pro.
    let (moves, upgrades) = (has(Asked::OtherPc), has(Asked::ProUpgrade));
    let is_priced = upgrades && !moves || has(Asked::SecondPc);
    all.retain(|(asked, _)| match asked {
        Asked::ProUpgrade => !moves,
        Asked::Buy => is_down || !is_priced,
        _ => true,
    });
    all
}

/// What one question asks, in the order of its words.
fn of_question(
    answering: &Answering<'_>,
    place: usize,
    question: &Asking<'_>,
    is_down: bool,
) -> Vec<Asked> {
    let story = answering.story;
    let has = |found: &[(usize, Asked)], own: Asked| found.iter().any(|(_, asked)| *asked == own);
    let mut found = Vec::new();
    let first = story.near(place, BEFORE, 0).first();
    let start = first.map_or(0, |first| first.range.start);
    let before = story.between(start, question.sentence.range.end);
    for row in rows(question.sentence.language) {
        let Some(at) = row.place(question.text, before) else {
            continue;
        };
        let is_met = match row.asked {
            Asked::SoldKey => tells_of_sold_key(answering, place, question.text),
            Asked::MovedDisk => row.is_told_itself() || has_moved_disk(answering, place),
            Asked::Buy => is_down || !has_one(before, UPDATES),
            Asked::ProUpgrade => !is_down,
            _ => true,
        };
        let at = question.sentence.range.start + at;
        if is_met && (question.checks || !story.is_hearsay(question.sentence, at, at)) {
            found.push((at, row.asked));
        }
    }
    // `We swap the board, it is activated now: what first?` asks nothing of the board; and of a PC
    // that is not activated a cure is asked for.
    if has(&found, Asked::BeforeChange) {
        found.retain(|(_, asked)| *asked != Asked::Graphics);
    } else {
        let events = event::events(answering, place, question, has(&found, Asked::Buy)).into_iter();
        let is_asked = |asked| !is_down || matches!(asked, Asked::MovedDisk | Asked::Virtual);
        found.extend(events.filter(|(_, asked)| is_asked(*asked)));
    }
    // Whoever takes a licence along wipes the old PC, and gives it away.
    if has(&found, Asked::MovedDisk) {
        found.retain(|(_, asked)| *asked != Asked::OtherPc);
    }
    if has(&found, Asked::SecondPc) {
        found.retain(|(_, asked)| *asked != Asked::OtherPc);
    }
    // Where the edition stands is no question of what is genuine, and which one to take none of paying
    // again.
    if has(&found, Asked::HomeOrPro) {
        found.retain(|(_, asked)| !matches!(asked, Asked::Check | Asked::Buy));
    }
    // What a key is asked about more closely is answered.
    let is_closer = |asked: &Asked| !matches!(asked, Asked::OldKey | Asked::Buy | Asked::Check);
    if found.iter().any(|(_, asked)| is_closer(asked)) {
        found.retain(|(_, asked)| *asked != Asked::OldKey);
    }
    if has(&found, Asked::AccountEnd) {
        found.retain(|(_, asked)| *asked != Asked::HandOver);
    }
    // What ends there is asked about more closely.
    if found
        .iter()
        .any(|(_, asked)| matches!(asked, Asked::Leaving | Asked::SupportEnd | Asked::SoldKey))
    {
        found.retain(|(_, asked)| *asked != Asked::Unactivated);
    }
    if has(&found, Asked::OtherPc) {
        found.retain(|(_, asked)| !matches!(asked, Asked::Reinstall | Asked::HandOver));
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, asked)| asked).collect()
}

/// Whether a cheap key is told of, in the question or just before it.
fn tells_of_sold_key(answering: &Answering<'_>, place: usize, question: &str) -> bool {
    let story: &Story<'_> = answering.story;
    let mut near = place.saturating_sub(BEFORE)..=place;
    let is_cheap = |sentence| {
        let cheap = [Word::CheapKey, Word::PricedKey];
        cheap.iter().any(|word| story.has(sentence, *word))
    };
    let is_sold =
        |hit: &Hit| hit.row.question == Question::KeySource && hit.row.answer == "marketplace";
    price::names_key(question)
        || story.near(place, BEFORE, 0).iter().any(is_cheap)
        || near.any(|place| answering.in_sentence(place).any(is_sold))
}

/// Whether a disk is told to go, or to have gone, into another PC, in the question or before it.
fn has_moved_disk(answering: &Answering<'_>, place: usize) -> bool {
    let story = answering.story;
    let mut near = place.saturating_sub(BEFORE)..=place;
    near.any(|place| {
        let own = story.sentences.get(place);
        let is_named = own.is_some_and(|own| has_one(story.text(&own.range), event::NAMES));
        let mut hits = answering.in_sentence(place);
        hits.any(|hit| event::is_of_disk(story, hit) || is_named && hit.row.answer == "other-pc")
    })
}

const fn rows(language: Language) -> &'static [Row] {
    match language {
        Language::Ja => ja::ROWS,
        Language::En => en::ROWS,
        Language::Zh => zh::ROWS,
    }
}
