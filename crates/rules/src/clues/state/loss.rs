//! Whether what is lost is the activation where its name stands far off, in Japanese.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Word;
use crate::one_of::{has_one, starts_with_one};

/// As far before may its name stand, in bytes.
const REACH: usize = 66;

/// What turns from how it was to how it is.
const TURNS: &str = "\
    思ってたら|思っていたら|思ったら|てたのに|ていたのに|たはずが";

/// `外れるわけないと思ってたら外れてた`; `認証できてたのに、入れ直したらだめだった`.
pub(in crate::clues) fn is_lost_after_all(
    story: &Story<'_>,
    sentence: &Sentence,
    token: &Token,
) -> bool {
    let head = story.between(sentence.range.start, token.start);
    let own = story.between(token.start, token.end);
    // `外れますか? 外れたら`: not yet.
    if story.between(token.end, token.end + 3).starts_with('ら') {
        return false;
    }
    let is_loss = starts_with_one(own, "外れ|はずれ|切れ|飛ん|消え");
    let gap = head.rsplit_once("認証").map(|(_, gap)| gap);
    let is_turned = gap.is_some_and(|gap| {
        let turns = has_one(gap, TURNS);
        // `一台は認証されてるのに、自作だけ外れた`.
        let is_alone = has_one(gap, "てるのに|ているのに") && gap.contains("だけ") && is_loss;
        gap.len() <= REACH && !gap.contains('。') && (turns || is_alone)
    });
    // `キーを入れたら最初は通って、今朝見たら外れてた`.
    let is_of_key = is_loss
        && head.contains("通っ")
        && story
            .words(sentence)
            .iter()
            .any(|word| matches!(word.word, Word::Key | Word::CheapKey) && word.end <= token.start);
    // `認証って切れますか? 切れてます。`
    let is_answered = is_loss
        && head.trim().is_empty()
        && story
            .sentences
            .iter()
            .rfind(|before| before.range.end <= sentence.range.start)
            .is_some_and(|before| before.is_question && story.text(&before.range).contains("認証"));
    is_turned || is_of_key || is_answered
}
