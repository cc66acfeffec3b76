//! A PC of the owner's making that never had a licence: `never activated since I built it`.

use super::{Answer, Answering};

use crate::clues::mood::Mood;
use crate::clues::word::Word;
use crate::judge::Question;
use crate::one_of::{found, has_one, starts_with_one};

/// How it is told.
const NEVER: &str = "\
    never activated windows|just never activated|never activated it|never activated since|never been activated|was never activated|\
    never bought a licence|never bought a license|never had a licence|never had a license|never entered a key|never bought a key|\
    一度も認証したことがな|一度も認証したことがあり|一度も認証していな|一度も認証してな|一度もライセンス認証したことがな|一度もライセンス認証したことがあり|一度もライセンス認証していな|\
    ライセンスは買ったことがな|ライセンスを買ったことがな|ライセンスは一度も買|\
    从来没激活过|从没激活过|一直没激活过|从未激活|从来没有激活过|没买过密钥|没买过激活码|从来没买过正版";

/// What makes of it a state of these days, after something else.
const AGAIN: &str = " after| again| on the new| properly| once i| with th|到现在才| for this";

impl Answering<'_> {
    /// Where it is told that a PC which its owner built never had a licence, and neither a key nor
    /// a change is.
    pub(in crate::clues) fn never_licensed(&self, maker: Option<&Answer>) -> Option<Answer> {
        const KEYS: &str = "my key|my product key|my licence|my license|the key i|entered the key|typed|used to be activated|was activated|持っているキー|キーを入れ|输入了密钥";
        let text = self.story.normal.text.as_str();
        let is_built = maker.is_some_and(|maker| maker.name == "own");
        let has_key = has_one(text, KEYS)
            || self
                .story
                .has_any(&[Word::Dsp, Word::WorkKey, Word::FreeUpgrade, Word::StateYes]);
        let has_event = self
            .of(Question::Happened)
            .any(|hit| hit.row.answer != "nothing" && hit.mood == Mood::Done && self.is_event(hit));
        if !is_built || has_key || has_event {
            return None;
        }
        let (at, never) = found(text, NEVER).min()?;
        let behind = text.get(at + never.len()..).unwrap_or_default();
        let is_of_others = self.story.sentences.iter().any(|own| {
            own.range.contains(&at)
                && (own.is_question || !self.story.is_own_word(own, &(at..at), self.all_pcs))
        });
        (!is_of_others && !starts_with_one(behind, AGAIN)).then_some(Answer {
            question: Question::Bought,
            name: "no",
            range: at..at + never.len(),
            is_planned: false,
        })
    }
}
