//! What somebody else advised, and the story says was done.

use crate::clues::answers::Answering;
use crate::clues::hit::Hit;
use crate::clues::hit::joined::{is_part, is_verb};
use crate::clues::index::Token;
use crate::clues::mood::Mood;
use crate::clues::word::{Language, Word};
use crate::judge::Question;
use crate::one_of::has_one;

impl Answering<'_> {
    /// `Built it myself, it never had 7, brand new drive`: of a PC that is new as a whole.
    pub(in crate::clues) fn is_new_with_the_pc(&self, hit: &Hit, clause: &[Token]) -> bool {
        let Some(sentence) = self.story.sentences.get(hit.sentence) else {
            return false;
        };
        let is_bare = matches!(hit.row.words, [Word::DiskSwap] | [Word::New, Word::Disk]);
        let has_verb = clause.iter().any(|token| {
            token.start != hit.range.start && is_verb(token.word) && token.word != Word::DiskSwap
        });
        let has = |word: Word| self.story.has(sentence, word);
        let is_brand_new = || {
            let own = self.story.text(&hit.range);
            own.starts_with("brand") && has(Word::OwnBuild)
        };
        is_bare && !has_verb && (has(Word::NoWindows) || is_brand_new())
    }

    /// `The board died. Replaced it with a used one`: what is done in the next sentence, in English.
    pub(in crate::clues) fn replaced_next(&self) -> Option<Hit> {
        const DID: &str = "\
            replaced it|replaced that|swapped it|swapped in a|got a new one|got another one|bought a new one|\
            bought another|put in a new one|put a new one|fitted a new one|got a replacement|bought a replacement|\
            put in another|got a used one|got the same|bought the same|bought a used one|put in a replacement|ordered and fitted";
        self.of(Question::Happened)
            .filter(|hit| matches!(hit.row.words, [Word::Board | Word::Disk, Word::Die]))
            .filter(|hit| hit.mood == Mood::Done)
            .find_map(|hit| {
                let next = self.story.sentences.get(hit.sentence + 1)?;
                let text = self.story.text(&next.range);
                let at = DID.split('|').filter_map(|did| text.find(did)).min()?;
                let place = next.range.start + at;
                let head = text.get(..at)?;
                let is_open = has_one(head, "n't |not |if |will |should |to be |never ");
                let has_other = self
                    .story
                    .words(next)
                    .iter()
                    .any(|word| is_part(word.word) && word.end <= place);
                // `the board and the PSU died. I replaced it`: who knows which.
                let own = self.story.sentences.get(hit.sentence)?;
                let is_alone = !self
                    .story
                    .words(own)
                    .iter()
                    .any(|word| is_part(word.word) && !hit.row.words.contains(&word.word));
                let is_told = next.language == Language::En
                    && !next.is_question
                    && !self.story.is_hearsay(next, place, place);
                (is_told && is_alone && !is_open && !has_other).then(|| Hit {
                    sentence: hit.sentence + 1,
                    ..hit.clone()
                })
            })
    }

    /// `He told me to get a key off eBay, so I bought one`: the advice was followed.
    pub(in crate::clues) fn is_bought_then(&self, hit: &Hit) -> bool {
        const BOUGHT: &str = "\
            bought one|got one|ordered one|grabbed one|purchased one|so i did|so i bought|\
            so i got|which i did|i did that";
        if !matches!(hit.row.question, Question::Bought | Question::KeySource) {
            return false;
        }
        self.story.sentences.get(hit.sentence).is_some_and(|own| {
            let behind = self.story.between(hit.range.end, own.range.end + 40);
            has_one(behind, BOUGHT)
        })
    }

    /// `His lost it after a reset, and I am planning to do the same`.
    pub(in crate::clues) fn same_planned(&self) -> Option<&Hit> {
        const SAME: [&str; 3] = ["do the same", "do that too", "do that as well"];
        let place = self.story.sentences.iter().position(|sentence| {
            let text = self.story.text(&sentence.range);
            sentence.language == Language::En
                && SAME.iter().filter_map(|same| text.find(same)).any(|at| {
                    let at = sentence.range.start + at;
                    self.story
                        .words(sentence)
                        .iter()
                        .any(|word| word.word == Word::Plan && word.end <= at && at - word.end < 8)
                })
        })?;
        self.hits
            .iter()
            .filter(|hit| hit.row.question == Question::Happened && hit.row.answer != "nothing")
            .filter(|hit| hit.sentence <= place && hit.sentence + 2 > place)
            .find(|hit| hit.is_of_other && hit.mood != Mood::Denied)
    }

    /// What somebody else advised and was done: `they told us to wipe it. I did`.
    pub(in crate::clues) fn followed(&self) -> Option<&Hit> {
        const DID: &str = "\
            i did|so i did|which i did|and i did|did so|did that|did it|i've done|done that|\
            so we did|we did";
        self.hits
            .iter()
            .filter(|hit| hit.row.question == Question::Happened && hit.row.answer != "nothing")
            .filter(|hit| !hit.is_of_other && (hit.is_hearsay || hit.mood == Mood::Advised))
            .filter(|hit| {
                let text = self.story.sentences.get(hit.sentence).map(|own| {
                    let end = own.range.end;
                    (
                        self.story.between(hit.range.end, end),
                        self.story.between(end, end + 30),
                    )
                });
                text.is_some_and(|(behind, next)| {
                    let is_told = |text: &str| {
                        DID.split('|')
                            .any(|did| text.strip_prefix(did).is_some_and(ends))
                    };
                    is_told(next.trim_start())
                        || behind
                            .split([',', ';', '-'])
                            .skip(1)
                            .any(|own| is_told(own.trim_start()))
                })
            })
            .min_by_key(|hit| hit.rank)
    }
}

/// Whether nothing goes on behind `I did`: no `not`, and no other verb.
fn ends(rest: &str) -> bool {
    const ON: &str = "it|and|yesterday|today|last|this|on|twice|already|as|so|but|exactly";
    let word = rest
        .trim_start()
        .split(|ch: char| !ch.is_ascii_alphanumeric())
        .next();
    rest.is_empty()
        || rest.starts_with(['.', ',', '!', '\n', ')'])
        || rest.starts_with(' ') && word.is_some_and(|word| ON.split('|').any(|own| own == word))
}
