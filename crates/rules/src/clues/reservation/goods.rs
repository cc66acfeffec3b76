//! What was bought, or is at hand, and is no licence of Windows.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::hit::sale::{is_sold, names_pc};
use crate::clues::index::Token;
use crate::clues::word::{Language, Word};
use crate::one_of::has_one;

impl Answering<'_> {
    /// Whether a card at hand may be any, where the story names no package and no key.
    pub(super) fn is_any_card(&self, hit: &Hit) -> bool {
        let language = self
            .story
            .sentences
            .get(hit.sentence)
            .map(|own| own.language);
        let own = self.story.text(&hit.range);
        let is_plain = match language {
            Some(Language::Ja) => own.contains("カード"),
            Some(Language::En) => !own.contains("box") && !own.contains(" no "),
            // There, a card is also what is paid with.
            _ => false,
        };
        if hit.row.words != [Word::Card, Word::Has] {
            return false;
        }
        !is_plain
            || !self
                .story
                .has_any(&[Word::Dsp, Word::Boxed, Word::Retail, Word::Key])
    }

    /// Whether a key, card or mail may be that of Office or other software: the story tells of
    /// some, and the sentence does not name Windows.
    pub(in crate::clues) fn is_of_software(&self, hit: &Hit) -> bool {
        const WINDOWS: &str = "windows|win1|win7|系统|ウィンドウズ";
        let is_of_key = matches!(hit.row.answer, "key" | "box" | "online" | "marketplace");
        let text = self.story.sentence_text(hit.sentence);
        is_of_key
            && self.story.is_of_office
            && !self.names_edition_alone(hit)
            && !has_one(text, WINDOWS)
            && !self.names_release(hit.sentence)
    }

    /// `会計ソフトのために… ライセンスはProのキーです`: an edition of Windows, in Japanese, and no
    /// software beside it.
    fn names_edition_alone(&self, hit: &Hit) -> bool {
        self.story.sentences.get(hit.sentence).is_some_and(|own| {
            own.language == Language::Ja
                && self.story.has(own, Word::EditionName)
                && !self.story.has_anywhere(Word::Office)
                && !self.story.has(own, Word::Software)
        })
    }

    /// Whether a release is named in this sentence.
    fn names_release(&self, place: usize) -> bool {
        let first = self
            .mentions
            .partition_point(|mention| mention.sentence < place);
        self.mentions
            .get(first)
            .is_some_and(|mention| mention.sentence == place)
    }

    /// Whether what was bought is a PC or a part.
    pub(in crate::clues) fn is_of_hardware(&self, hit: &Hit) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        if !hit.row.words.contains(&Word::Market) {
            return false;
        }
        // `selling my laptop on eBay, do I remove the key?`
        if is_sold(self.story.between(sentence.range.start, hit.range.start)) {
            return true;
        }
        // `Bought the PC on eBay, and its key does not work`.
        let words = self.story.words(sentence);
        let is_thing = |word: Word| {
            matches!(
                word,
                Word::Pc | Word::NewPc | Word::Board | Word::Disk | Word::Cpu | Word::OtherPart
            )
        };
        let market = words
            .iter()
            .find(|word| word.word == Word::Market && word.start >= hit.range.start);
        let bought = market.and_then(|market| {
            let is_before = |word: &&Token| {
                word.word == Word::Buy && word.end <= market.start && market.start - word.end < 60
            };
            Some((words.iter().rfind(is_before)?, market))
        });
        let of_thing = bought.is_some_and(|(buy, market)| {
            let between = || {
                words
                    .iter()
                    .filter(|word| word.start >= buy.end && word.end <= market.start)
            };
            between().any(|word| is_thing(word.word))
                && !between().any(|word| matches!(word.word, Word::Key | Word::Comma | Word::Turn))
        });
        // `on my laptop that I bought on eBay`.
        let is_behind_pc = bought.is_some_and(|(buy, _)| {
            let head = self
                .story
                .between(sentence.range.start, buy.start)
                .trim_end();
            let head = ["i've", "i have", "i had", "i", "we"]
                .iter()
                .find_map(|who| head.strip_suffix(who).filter(|rest| rest.ends_with(' ')))
                .unwrap_or(head)
                .trim_end();
            let head = ["that", "which", ","]
                .iter()
                .find_map(|that| head.strip_suffix(that))
                .unwrap_or(head);
            names_pc(head.trim_end().rsplit(' ').next().unwrap_or_default())
        });
        is_behind_pc
            || of_thing
            || self.story.words(sentence).iter().any(|word| {
                word.start >= hit.range.start
                    && word.end <= hit.range.end
                    && matches!(
                        word.word,
                        Word::Pc | Word::NewPc | Word::Board | Word::Disk | Word::Cpu
                    )
            })
    }
}
