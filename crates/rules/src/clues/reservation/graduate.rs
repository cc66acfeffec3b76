//! A school's licence on the PC of somebody who has left the school.

use std::ops::Range;

use crate::clues::answers::{Answer, Answering};
use crate::clues::hit::Hit;
use crate::clues::mood::Mood;
use crate::clues::word::Word;
use crate::judge::Question;
use crate::one_of::{found, has_one, starts_with_one};

/// How it is told, as done, that a school was left.
const LEFT: &str = "\
    卒業してから|卒業しました|卒業した|卒業済|卒業してしまい|卒業して|退学し|i graduated|and graduated|have graduated|i've graduated|\
    since graduating|since i graduated|graduate here|after graduating|i left uni|i left school|left university|i left last|i left there|毕业了|已经毕业|毕业好几年|毕业多年|毕业之后|毕业后";

/// How a PC is called that is no school's.
const OWNS: &str = "my own|my personal|for our own|my private|i bought the laptop|i bought myself";

/// What makes of it a thing to come.
const TO_COME: &str = "\
    ら|らどう|場合|も使え|予定|あとも|後も|还能|以后还|能不能";

/// Programmes whose keys are the student's to keep.
const KEPT: &str = "\
    開発者向けプログラム|azure dev tools|azure for students|imagine|dreamspark|onthehub|kivuto|msdn|visual studio";

/// How somebody tells of a PC of the company's that becomes their own when they leave.
const LEAVES: &str = "\
    leaving my employer|leaving my company|leaving the company|leaving my job|leaving my current employer|\
    i leave my employer|i leave my company|i leave the company|i leave my job|i'm leaving the company|i am leaving the company|\
    leave the firm|leaving the firm|i retire|i'm retiring|i am retiring|i left the company|i left my company|i left my employer|i left that company";

/// What tells that it is kept.
const KEEPS: &str = "\
    keep the laptop|keep my laptop|keep the pc|keep my pc|keep it|kept the laptop|kept my laptop|kept the pc|kept it|\
    buy out|buy the laptop|buy my laptop|buy the pc|buy it off|take the laptop with me|take my laptop with me|\
    bought the laptop|bought my laptop|bought it off|bought it from";

/// What leaves open whether it will be.
const OPEN: &str = "if i |can i keep|may i keep|could i keep|do i get to keep";

impl Answering<'_> {
    /// `our school gave us Windows for our own laptops`, where the writer has left it; what Windows
    /// says of an organization, where it is told that the PC is kept by somebody who leaves it.
    pub(in crate::clues) fn is_of_left_school(&self, hit: &Hit) -> bool {
        let text = self.story.normal.text.as_str();
        let own = self.story.text(&hit.range);
        let is_ours = matches!(
            own,
            "our school" | "our university" | "our college" | "our uni"
        );
        is_ours && has_left(text) && has_one(text, OWNS) || self.leaves().is_some()
    }

    /// That the PC is kept by somebody who leaves the company, in English.
    pub(in crate::clues) fn leaver(&self) -> Option<Answer> {
        Some(Answer {
            question: Question::Managed,
            name: "was",
            range: self.leaves()?,
            is_planned: false,
        })
    }

    fn leaves(&self) -> Option<Range<usize>> {
        let look = || {
            let text = self.story.normal.text.as_str();
            let is_open = has_one(text, OPEN);
            let (at, _) = found(text, LEAVES).min()?;
            (has_one(text, KEEPS) && !is_open).then_some(at..at + 7)
        };
        self.leaves.get_or_init(look).clone()
    }

    /// Whether the licence is a school's, and the writer has left it.
    pub(in crate::clues) fn left_school(&self) -> Option<Answer> {
        let text = self.story.normal.text.as_str();
        let of_school = |word: Word| word == Word::WorkKey || word == Word::Campus;
        let key = || {
            self.story.sentences.iter().find_map(|sentence| {
                let mut words = self.story.words(sentence).iter();
                words.find(|token| {
                    of_school(token.word)
                    && !sentence.is_question
                    // `大学の包括ライセンス`.
                    && is_school(self.story.between(token.start.saturating_sub(12), token.end))
                    && (self.all_pcs || !self.story.is_of_other(sentence, token.start))
                })
            })
        };
        // `学校で配布されたキー`: a school gave it, in words of their own.
        let given = || {
            let hit = self.of(Question::KeySource).find(|hit| {
                let own = self
                    .story
                    .between(hit.range.start.saturating_sub(12), hit.range.end);
                hit.row.answer == "work" && hit.mood == Mood::Done && is_school(own)
            })?;
            Some(hit.range.clone())
        };
        let range = key().map(|key| key.start..key.end).or_else(given)?;
        let is_kept = has_one(text, KEPT);
        (has_left(text) && !is_kept).then_some(Answer {
            question: Question::Managed,
            name: "was",
            range,
            is_planned: false,
        })
    }
}

/// Whether it is told, as done, that a school was left.
fn has_left(text: &str) -> bool {
    LEFT.split('|').any(|left| {
        text.match_indices(left).any(|(at, _)| {
            let behind = text.get(at + left.len()..).unwrap_or_default();
            !starts_with_one(behind, TO_COME)
        })
    })
}

/// Whether the words for a licence name a school, and no company.
fn is_school(own: &str) -> bool {
    has_one(
        own,
        "大学|学校|校园|uni|school|college|campus|student|university",
    )
}
