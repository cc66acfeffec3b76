//! Which steps of the way back somebody has already tried: `ran the troubleshooter, nothing`,
//! `再起動しても変わらない`. Of a PC that is not activated, what was done did not help.

mod around;
mod behind;
mod en;
mod ja;
mod row;
mod things;
mod words;
mod zh;

use std::cell::OnceCell;
use std::ops::Range;

use row::{Row, places};
use things::things;
use words::Words;

use super::story::Story;
use super::story::sentence::Sentence;
use super::word::Language;
use crate::one_of::has_one;
use crate::tables::step::Step;

/// As far around a thing what has nothing to do with it is looked for, in bytes.
const BEFORE: usize = 48;
const BEHIND: usize = 100;

/// How a Windows is named that came with stickers of its own kind.
const OLDER: &str = "\
    windows 7|windows7|win 7|win7|windows 8|windows8|win 8|win8|8.1|vista|windows xp|7の|7機|7モデル|7プリ|7搭載|7だった|the 7 ";

/// No item of a list is longer, in bytes.
const ITEM: usize = 160;

/// The steps that were tried, each once, in the order of the story, and where it says so.
pub(super) fn tried(story: &Story<'_>, all_pcs: bool) -> Vec<(Step, Range<usize>)> {
    let mut found: Vec<(Step, Range<usize>)> = Vec::new();
    let mut is_list = false;
    let older = OnceCell::new();
    for (place, sentence) in story.sentences.iter().enumerate() {
        let text = story.text(&sentence.range);
        let words = words(sentence.language);
        is_list =
            is_of_list(text, words, is_list) || !sentence.is_question && has_one(text, words.leads);
        let told = Telling {
            story,
            place,
            sentence,
            text,
            words,
            is_list,
            all_pcs,
            older: &older,
        };
        for (row, thing) in things(sentence.language, words.rows, text) {
            let Some(row) = words.rows.get(row) else {
                continue;
            };
            if found.iter().any(|(step, _)| *step == row.step) {
                continue;
            }
            if let Some(range) = told.told_of(row, &thing) {
                found.push((row.step, range));
            }
        }
    }
    found
}

/// Whether a sentence is of a list of what was tried: under its heading, item after item.
fn is_of_list(text: &str, words: &Words, is_list: bool) -> bool {
    let own = text.trim_start_matches(['\n', ' ', '#', '*', '-', '■', '●', '【', '・', '[']);
    let begins = |heads: &str| heads.split('|').any(|word| own.starts_with(word));
    if begins(words.not_lists) {
        return false;
    }
    let is_item = text.len() <= ITEM
        && text.trim_start().starts_with([
            '-', '*', '・', '•', '+', '✓', '✔', '✗', '○', '×', '>', '→', '(', '1', '2', '3', '4',
            '5', '6', '7', '8', '9', '①', '②', '③', '④', '⑤', '⑥',
        ]);
    begins(words.lists) || is_list && is_item
}

const fn words(language: Language) -> &'static Words {
    match language {
        Language::Ja => &ja::WORDS,
        Language::En => &en::WORDS,
        Language::Zh => &zh::WORDS,
    }
}

/// One sentence of a story.
struct Telling<'a> {
    story: &'a Story<'a>,
    place: usize,
    sentence: &'a Sentence,
    text: &'a str,
    words: &'static Words,
    is_list: bool,
    all_pcs: bool,
    /// Whether the story names an older Windows: looked for once.
    older: &'a OnceCell<bool>,
}

impl Telling<'_> {
    /// Where it tells that this step was done, whose thing stands there.
    fn told_of(&self, row: &Row, thing: &Range<usize>) -> Option<Range<usize>> {
        let start = self.sentence.range.start;
        let around = self.story.between(
            start
                + self
                    .text
                    .floor_char_boundary(thing.start.saturating_sub(BEFORE)),
            (start + thing.end + BEHIND).min(self.sentence.range.end),
        );
        if !row.without.is_empty() && has_one(around, row.without)
            || row.is_of_newer && self.names_older()
            || !row.near.is_empty() && !has_one(self.with_last(), row.near)
        {
            return None;
        }
        let own = self.range(row, thing)?;
        let at = start + thing.start;
        let is_others = self.story.is_in_line_of_other(at)
            || !row.is_answered && self.story.is_hearsay(self.sentence, at, at)
            || !(row.is_of_old || self.all_pcs) && self.story.is_of_other(self.sentence, at);
        if is_others || self.helped(&own) {
            return None;
        }
        let told = self.text.get(own.clone()).unwrap_or_default();
        let from = own.end - told.trim_start_matches([' ', ',', '\n']).len();
        Some(start + from..start + own.end)
    }

    /// From where to where the sentence tells of it, in its own bytes.
    fn range(&self, row: &Row, thing: &Range<usize>) -> Option<Range<usize>> {
        let (head, rest) = self.text.split_at_checked(thing.start)?;
        let name = rest.get(..thing.len())?;
        let end = if row.goes_on && !self.sentence.is_question {
            let next = self.story.sentences.get(self.place + 1);
            next.map_or(self.sentence.range.end, |next| next.range.end)
        } else {
            self.sentence.range.end
        };
        let tail = self
            .story
            .between(self.sentence.range.start + thing.end, end);
        let own = match self.sentence.language {
            Language::Ja => {
                let tail = tail.get(..tail.floor_char_boundary(row.reach))?;
                let told = behind::told(row, tail);
                told.map(|end| thing.start..thing.end + end)
            }
            Language::En => {
                around::told(row, &en::SPEECH, (head, name, tail)).map(|(from, to)| from..to)
            }
            Language::Zh => {
                around::told(row, &zh::SPEECH, (head, name, tail)).map(|(from, to)| from..to)
            }
        };
        let is_item = || self.is_list && row.is_listed && !has_one(self.text, self.words.open);
        own.or_else(|| is_item().then(|| thing.clone()))
            .map(|own| own.start..self.end_of_clause(own.end))
    }

    /// Where the clause ends in which this place is.
    fn end_of_clause(&self, place: usize) -> usize {
        let stops = [
            '。', '、', ',', '.', ';', '!', '?', '\n', '」', ')', '(', '"',
        ];
        let end = place.min(self.text.len());
        let rest = self.text.get(end..).unwrap_or_default();
        end + rest.find(stops).unwrap_or(rest.len())
    }

    /// Whether it is told, behind a step, that it helped.
    fn helped(&self, own: &Range<usize>) -> bool {
        let next = self.story.sentences.get(self.place + 1);
        let next = next.filter(|next| !next.is_question);
        let end = next.map_or(self.sentence.range.end, |next| next.range.end);
        let tail = self
            .story
            .between(self.sentence.range.start + own.start, end);
        let mut all = self
            .words
            .good
            .split('|')
            .flat_map(|word| places(tail, word));
        all.any(|good| {
            let from = tail.floor_char_boundary(good.start.saturating_sub(18));
            let before = tail.get(from..good.start).unwrap_or_default();
            !has_one(before, self.words.not_good)
        })
    }

    fn names_older(&self) -> bool {
        let text = &self.story.normal.text;
        *self.older.get_or_init(|| has_one(text, OLDER))
    }

    /// What was told in this sentence and in the one before.
    fn with_last(&self) -> &str {
        let last = self.place.checked_sub(1);
        let last = last.and_then(|last| self.story.sentences.get(last));
        let start = last.map_or(self.sentence.range.start, |last| last.range.start);
        self.story.between(start, self.sentence.range.end)
    }
}
