//! A school's licence on the PC of somebody who has left the school.

use crate::clues::answers::{Answer, Answering};
use crate::clues::mood::Mood;
use crate::clues::one_of::has_one;
use crate::clues::word::Word;
use crate::judge::Question;

/// How it is told, as done, that a school was left.
const LEFT: &str = "\
    卒業してから|卒業しました|卒業した|卒業済|卒業してしまい|卒業して|退学し|i graduated|and graduated|have graduated|i've graduated|\
    since graduating|after graduating|i left uni|i left school|left university|毕业了|已经毕业|毕业好几年|毕业多年|毕业之后|毕业后";

/// What makes of it a thing to come.
const TO_COME: [&str; 10] = [
    "ら",
    "らどう",
    "場合",
    "も使え",
    "予定",
    "あとも",
    "後も",
    "还能",
    "以后还",
    "能不能",
];

/// Programmes whose keys are the student's to keep.
const KEPT: &str = "\
    開発者向けプログラム|azure dev tools|azure for students|imagine|dreamspark|onthehub|kivuto|msdn|visual studio";

impl Answering<'_> {
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
        let has_left = LEFT.split('|').any(|left| {
            text.match_indices(left).any(|(at, _)| {
                let behind = text.get(at + left.len()..).unwrap_or_default();
                !TO_COME.iter().any(|next| behind.starts_with(next))
            })
        });
        let is_kept = has_one(text, KEPT);
        (has_left && !is_kept).then_some(Answer {
            question: Question::Managed,
            name: "was",
            range,
            is_planned: false,
        })
    }
}

/// Whether the words for a licence name a school, and no company.
fn is_school(own: &str) -> bool {
    has_one(
        own,
        "大学|学校|校园|uni|school|college|campus|student|university",
    )
}
