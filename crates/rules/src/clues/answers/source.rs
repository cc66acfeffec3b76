//! Where a key came from.

use super::{Answer, Answering, answer};

use crate::clues::mood::{Mood, mood};
use crate::clues::word::Word;
use crate::judge::Question;

impl Answering<'_> {
    /// Where the key came from: one that costs a fraction of its price is from a marketplace.
    pub(in crate::clues) fn key_source(&self) -> Option<Answer> {
        let has_none = self.has_bought_none();
        let told = self
            .first(Question::KeySource)
            .filter(|answer| !has_none || answer.name == "work")
            .filter(|answer| !self.is_bundled(&answer.range));
        if told.as_ref().is_some_and(|answer| answer.name != "online") {
            return told;
        }
        let cheap = self
            .of(Question::Bought)
            .filter(|hit| hit.row.answer == "key" && hit.mood == Mood::Done && !has_none)
            .filter(|hit| !self.is_for_sale(hit) && !self.is_weighed(hit) && !self.is_theirs(hit))
            .filter(|hit| {
                let is_key = |word: &Word| matches!(word, Word::Key | Word::PricedKey);
                hit.row.words.iter().any(is_key)
            })
            .find(|hit| is_cheap(self.story.sentence_text(hit.sentence)));
        match cheap {
            Some(hit) => Some(Answer {
                question: Question::KeySource,
                ..answer(hit, "marketplace", false)
            }),
            None => told.or_else(|| self.bought_there()),
        }
    }

    /// `闲鱼上18块买的`: where a key was bought of which the story tells elsewhere.
    fn bought_there(&self) -> Option<Answer> {
        const THINGS: [Word; 16] = [
            Word::Pc,
            Word::NewPc,
            Word::Brand,
            Word::BoardBrand,
            Word::Shop,
            Word::MakerPc,
            Word::Used,
            Word::UsedThing,
            Word::OwnBuild,
            Word::Disk,
            Word::Board,
            Word::Cpu,
            Word::OtherPart,
            Word::Office,
            Word::Software,
            Word::Game,
        ];
        self.bought().filter(|bought| bought.name == "key")?;
        self.story.sentences.iter().find_map(|sentence| {
            let words = self.story.words(sentence);
            let market = words.iter().find(|word| word.word == Word::Market)?;
            let buy = words.iter().find(|word| word.word == Word::Buy)?;
            let range = market.start.min(buy.start)..market.end.max(buy.end);
            let is_thing = words.iter().any(|word| THINGS.contains(&word.word));
            let is_told = mood(self.story, sentence, buy, false) == Mood::Done
                && !sentence.is_question
                && range.len() < 60
                && self.story.is_own_word(sentence, &range, self.all_pcs);
            (is_told && !is_thing).then_some(Answer {
                question: Question::KeySource,
                name: "marketplace",
                range,
                is_planned: false,
            })
        })
    }
}

/// Whether a text names a price at which no shop sells Windows.
fn is_cheap(text: &str) -> bool {
    const BEHIND: &str = "\
        円:4000|yen:4000|块:60|元:120|塊:300|dollars:30|bucks:30|usd:30|euro:30|eur:30|quid:25|\
        pounds:25";
    const BEFORE: &str = "$:30|£:25|€:30|¥:60";
    let price = |digits: &str| digits.replace(',', "").parse::<u32>().ok();
    let is_digit = |ch: char| ch.is_ascii_digit() || ch == ',';
    let rows = |rows: &'static str| {
        rows.split('|').filter_map(|row| {
            let (unit, most) = row.split_once(':')?;
            Some((unit, most.parse::<u32>().ok()?))
        })
    };
    let behind = rows(BEHIND).any(|(unit, most)| {
        text.match_indices(unit).any(|(at, _)| {
            let head = text.get(..at).unwrap_or_default().trim_end();
            let start = head.trim_end_matches(is_digit).len();
            price(head.get(start..).unwrap_or_default()).is_some_and(|price| price <= most)
        })
    });
    let before = rows(BEFORE).any(|(unit, most)| {
        text.match_indices(unit).any(|(at, _)| {
            let tail = text.get(at + unit.len()..).unwrap_or_default();
            let end = tail.find(|ch| !is_digit(ch)).unwrap_or(tail.len());
            price(tail.get(..end).unwrap_or_default()).is_some_and(|price| price <= most)
        })
    });
    behind || before
}
