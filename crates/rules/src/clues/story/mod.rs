//! A story: sentences, the words in them, and of which PC they speak.

pub(super) mod belief;
mod chat;
pub(super) mod clause;
pub(super) mod doubt;
mod foreign;
pub(super) mod healthy;
mod hearsay;
mod household;
pub(super) mod lines;
pub(super) mod model;
mod no_state;
mod office;
mod pause;
mod posts;
pub(super) mod quotation;
mod search;
pub(super) mod sentence;
mod somebody;
mod specs;
mod talk;
mod thread;
pub(super) mod whose;

use std::collections::HashSet;
use std::ops::Range;

use foreign::{has_other_script, is_foreign};
use healthy::is_desktop_down;
use household::is_of_household;
use no_state::may_be_concluded;
use pause::pauses;
use search::asks_as_search;
use sentence::{Sentence, cut, is_question, with_commas};

use crate::clues::index::{self, Token};
use crate::clues::normal::{Normal, is_japanese};
use crate::clues::word::{Language, Word};
use crate::one_of::{has_one, starts_with_one};

/// What tells that a PC was sold whole.
const READY_MADE: &str = "\
    laptop|notebook|prebuilt|pre-built|all-in-one|tablet|ノート|メーカー製|一体型|タブレット|笔记本|笔电|本子|整机|品牌机|一体机";

/// Where the last words stand that turn from another PC to this one; 0 where there are none.
fn switch(text: &str, tokens: &[Token]) -> usize {
    // What was bought for it may have moved on.
    const GOES_ON: [Word; 4] = [Word::Key, Word::Retail, Word::Boxed, Word::Move];
    let once = tokens.iter().position(|token| token.word == Word::Once);
    let goes_on = tokens
        .iter()
        .position(|token| GOES_ON.contains(&token.word));
    let is_before = |place: Option<usize>, at: usize| place.is_some_and(|place| place < at);
    let turn = tokens.iter().enumerate().rfind(|(at, token)| {
        // `Back in 2019 it lost its licence. That tower is landfill now`: of a PC of long ago.
        let is_gone = || {
            let own = text.get(token.start..token.end).unwrap_or_default();
            starts_with_one(own, "that |その|那台")
        };
        let is_of_then = is_before(once, *at) && !is_before(goes_on, *at);
        token.word == Word::Switch && (is_of_then || !is_gone())
    });
    turn.map_or(0, |(_, turn)| turn.start)
}

/// A text with its words and sentences.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a plain fact of its own"
)]
#[derive(Debug)]
pub(in crate::clues) struct Story<'a> {
    pub(in crate::clues) normal: &'a Normal,
    pub(in crate::clues) tokens: Vec<Token>,
    /// The words that stand anywhere in it: asked for at every hit, of which a long text has many.
    words: HashSet<Word>,
    pub(in crate::clues) sentences: Vec<Sentence>,
    /// Lines of a chat that are not the owner's.
    pub(in crate::clues) others: Vec<Range<usize>>,
    /// Whether a laptop is named.
    pub(in crate::clues) has_laptop: bool,
    /// Whether the desktop beside it is down.
    pub(in crate::clues) is_desktop_down: bool,
    /// Where a company's PC is named before any other one, the end of its name.
    pub(in crate::clues) begins_at_work: Option<usize>,
    /// Whether the PC at home is asked about, beside one of a company.
    pub(in crate::clues) asks_of_home: bool,
    /// Whether the writer's own PC is named: asked for at every release.
    names_own_pc: bool,
    /// Before this place it tells of another PC.
    pub(in crate::clues) switch: usize,
    /// Whether it is asked for somebody else.
    pub(in crate::clues) is_for_other: bool,
    /// Whether it tells of Office or other software as well.
    pub(in crate::clues) is_of_office: bool,
    /// Whether an error code is written in it.
    pub(in crate::clues) has_code: bool,
    /// Whether it repeats words from which a state may be concluded that they do not tell.
    pub(in crate::clues) may_be_concluded: bool,
    /// Whether a PC is told of that was sold whole: asked for at every board.
    pub(in crate::clues) is_ready_made: bool,
    /// Whether it is what is typed into a search box.
    pub(in crate::clues) is_search: bool,
}

/// Adds the parts that are named by their models alone.
///
/// Those that are a part of a known word are none; the words stand in their order.
fn add_models(text: &str, tokens: &mut Vec<Token>, language: impl Fn(usize) -> Language) {
    let models: Vec<Token> = model::parts(text, &language)
        .into_iter()
        .filter(|own| {
            let next = tokens.partition_point(|token| token.start <= own.start);
            tokens
                .get(next.saturating_sub(4)..next)
                .unwrap_or_default()
                .iter()
                .all(|token| {
                    token.end < own.end || (token.start, token.end) == (own.start, own.end)
                })
        })
        .collect();
    tokens.extend(models);
    tokens.extend(model::swaps(text, &language));
    tokens.extend(specs::swaps(text, language));
    tokens.sort_by_key(|token| token.start);
}

impl<'a> Story<'a> {
    pub(in crate::clues) fn of(normal: &'a Normal) -> Self {
        let text = normal.text.as_str();
        let east = if is_japanese(text) {
            Language::Ja
        } else {
            Language::Zh
        };
        let mut sentences: Vec<Sentence> = cut(text)
            .into_iter()
            .map(|range| {
                let own = text.get(range.clone()).unwrap_or_default();
                let is_east = own.chars().any(|ch| ('\u{3001}'..'\u{ff5f}').contains(&ch));
                let language = if is_east { east } else { Language::En };
                Sentence {
                    is_question: is_question(own, language),
                    range,
                    language,
                    tokens: 0..0,
                }
            })
            .collect();
        let is_search = asks_as_search(text, &mut sentences);
        let language = |at: usize| {
            let place = sentences.partition_point(|sentence| sentence.range.end <= at);
            sentences
                .get(place)
                .map_or(Language::En, |sentence| sentence.language)
        };
        let languages: Vec<Language> = [Language::Ja, Language::En, Language::Zh]
            .into_iter()
            .filter(|own| sentences.iter().any(|sentence| sentence.language == *own))
            .collect();
        let mut tokens = index::tokens(normal, &languages, language);
        office::name(text, &mut tokens);
        add_models(text, &mut tokens, language);
        // `Key für 8 Euro bei eBay`: English words that are none. What a screen says is quoted.
        let has_other_script = has_other_script(text);
        let foreign: Vec<&Range<usize>> = sentences
            .iter()
            .filter(|sentence| sentence.language == Language::En || has_other_script)
            .map(|sentence| &sentence.range)
            .filter(|range| is_foreign(text.get((*range).clone()).unwrap_or_default()))
            .collect();
        tokens.retain(|token| {
            let at = foreign.partition_point(|range| range.end <= token.start);
            // A maker has one name everywhere.
            token.word == Word::Brand
                || index::is_quoted(token.word)
                || foreign
                    .get(at)
                    .is_none_or(|range| !range.contains(&token.start))
        });
        let pauses = if east == Language::Zh {
            pauses(text)
        } else {
            Vec::new()
        };
        tokens = with_commas(text, tokens, &pauses);
        let mut at = 0;
        for sentence in &mut sentences {
            let start = at;
            while tokens
                .get(at)
                .is_some_and(|token| token.start < sentence.range.end)
            {
                at += 1;
            }
            sentence.tokens = start..at;
        }
        let switch = switch(text, &tokens);
        let mut story = Self {
            normal,
            asks_of_home: false,
            names_own_pc: false,
            has_laptop: text.contains("laptop") || text.contains("notebook"),
            is_desktop_down: is_desktop_down(text, &sentences),
            begins_at_work: tokens
                .iter()
                .find(|first| {
                    matches!(
                        first.word,
                        Word::Company | Word::Own | Word::Private | Word::Other
                    )
                })
                .and_then(|first| (first.word == Word::Company).then_some(first.end)),
            switch,
            is_for_other: tokens.iter().any(|token| token.word == Word::Proxy)
                || is_of_household(&sentences, &tokens, text),
            is_of_office: tokens
                .iter()
                .any(|token| matches!(token.word, Word::Office | Word::Software)),
            has_code: text.contains("0x"),
            may_be_concluded: may_be_concluded(text),
            is_ready_made: has_one(text, READY_MADE),
            is_search,
            others: chat::lines_of_others(text),
            words: tokens.iter().map(|token| token.word).collect(),
            tokens,
            sentences,
        };
        story.names_own_pc = story.finds_own_pc();
        story.asks_of_home = story.is_home_broken();
        story
    }

    /// The words of a sentence.
    pub(in crate::clues) fn words(&self, sentence: &Sentence) -> &[Token] {
        self.tokens.get(sentence.tokens.clone()).unwrap_or_default()
    }

    /// The text between two places; less where no character ends there.
    pub(in crate::clues) fn between(&self, start: usize, end: usize) -> &str {
        let text = self.normal.text.as_str();
        text.get(text.floor_char_boundary(start)..text.floor_char_boundary(end))
            .unwrap_or_default()
    }

    /// The text of a sentence, a hit or a mention, by its range.
    pub(in crate::clues) fn text(&self, range: &Range<usize>) -> &str {
        self.between(range.start, range.end)
    }

    /// The text of the sentence in this place.
    pub(in crate::clues) fn sentence_text(&self, place: usize) -> &str {
        let sentence = self.sentences.get(place);
        sentence.map_or("", |sentence| self.text(&sentence.range))
    }

    /// Whether a sentence has this word.
    pub(in crate::clues) fn has(&self, sentence: &Sentence, word: Word) -> bool {
        self.words(sentence).iter().any(|token| token.word == word)
    }

    /// Whether the story has this word.
    pub(in crate::clues) fn has_anywhere(&self, word: Word) -> bool {
        self.words.contains(&word)
    }

    /// Whether the story has one of these words.
    pub(in crate::clues) fn has_any(&self, words: &[Word]) -> bool {
        words.iter().any(|word| self.has_anywhere(*word))
    }

    /// The sentences from so many before this place to so many behind it.
    pub(in crate::clues) fn near(&self, place: usize, before: usize, behind: usize) -> &[Sentence] {
        let to = (place + behind + 1).min(self.sentences.len());
        let near = self.sentences.get(place.saturating_sub(before)..to);
        near.unwrap_or_default()
    }
}
