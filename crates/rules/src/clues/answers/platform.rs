//! A new platform that is planned, told by the names of its parts in English: `the plan is a Ryzen
//! 7600, a B650 board and 32 gigs`.

use super::{Answer, Answering};

use crate::clues::index::Token;
use crate::clues::state::present::is_present;
use crate::clues::story::model::is_chipset;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::ends_with_one;

/// What stands before what is to come.
const NEW: &str = "\
    plan is|plan:|planned:|plan's|planning|planning on|going for|going with|going to|upgrade to|upgrading to|\
    moving to|move to|switching to|switch to|jumping to|jump to|ordering|order|buying|buy|getting|get|want|shopping list:|\
    shopping list is|cart:|basket:|parts list:|eyeing|looking at|new parts:|new build:|pick up|picking up";

/// What stands before what is to go.
const OLD: &str = "\
    retire|retiring|replace|replacing|moving from|move from|switch from|switching from|jump from|upgrade from|upgrading from|get rid of";

/// What makes of such words a thing that was done.
const DONE: &str = "after |since |by |ended up |was |been ";

/// What may stand between such words and the first part.
const SMALL: &str =
    "|a|an|the|my|new|old|of|this|to|for|on|with|full|proper|shiny|ageing|aging|trusty|get|buy|";

/// What says that a board stays.
const STAYS: [&str; 7] = [
    "my", "same", "the same", "existing", "current", "this", "old",
];

impl Answering<'_> {
    /// The board and processor that are to come, or to go.
    pub(in crate::clues) fn platform(&self) -> Option<Answer> {
        let mut sentences = self.story.sentences.iter();
        sentences.find_map(|sentence| {
            // Most sentences have none, and need not be searched.
            let has_cpu = self.story.words(sentence).iter().any(is_cpu);
            if sentence.language != Language::En || !has_cpu {
                return None;
            }
            let text = self.story.text(&sentence.range);
            let mut leads = NEW
                .split('|')
                .map(|lead| (lead, true))
                .chain(OLD.split('|').map(|lead| (lead, false)));
            leads.find_map(|(lead, is_new)| {
                let at = text.find(lead)?;
                let head = text.get(..at)?;
                let is_word = !head.ends_with(|last: char| last.is_alphanumeric());
                let is_done = ends_with_one(head, DONE);
                let start = sentence.range.start + at;
                let from = start + lead.len();
                let is_own = self
                    .story
                    .is_own_word(sentence, &(start..from), self.all_pcs);
                (is_word && !is_done && is_own).then(|| self.listed(sentence, from, is_new))?
            })
        })
    }

    /// The board of a list of parts that begins at this place and names a processor as well.
    fn listed(&self, sentence: &Sentence, from: usize, is_new: bool) -> Option<Answer> {
        let text = self.story.between(from, sentence.range.end);
        let end = ["keep", "same ", "windows", " stays", ". "]
            .iter()
            .filter_map(|end| text.find(end))
            .min()
            .unwrap_or(text.len());
        let list = text.get(..end)?;
        let words = || {
            self.story
                .words(sentence)
                .iter()
                .filter(|word| word.start >= from)
        };
        let cpu = words()
            .find(|word| is_cpu(word))
            .filter(|cpu| cpu.end <= from + end)?;
        let named = list
            .split(|ch: char| !ch.is_ascii_alphanumeric())
            .find(|own| is_chipset(own))
            .and_then(|own| list.find(own).map(|at| from + at..from + at + own.len()));
        let board = words()
            .find(|word| word.word == Word::Board && word.end <= from + end)
            .map(|board| board.start..board.end);
        let board = named.or(board)?;
        let first = cpu.start.min(board.start);
        let is_led = self
            .story
            .between(from, first)
            .split(|ch: char| !ch.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .all(|word| {
                SMALL.contains(&format!("|{word}|"))
                    || word.bytes().any(|byte| byte.is_ascii_digit())
            });
        let before = self.story.between(from, board.start).trim_end();
        let is_kept = STAYS.iter().any(|stays| {
            before
                .strip_suffix(stays)
                .is_some_and(|head| head.is_empty() || head.ends_with(' '))
        });
        let is_broken = self.story.sentences.iter().any(|own| {
            let mut words = self.story.words(own).iter();
            words.any(|word| word.word == Word::StateNo && is_present(self.story, own, word))
        });
        (is_led && !is_broken && !(is_new && is_kept)).then_some(Answer {
            question: Question::Happened,
            name: "board",
            range: board,
            is_planned: true,
        })
    }
}

fn is_cpu(word: &Token) -> bool {
    matches!(word.word, Word::Cpu | Word::CpuModel)
}
