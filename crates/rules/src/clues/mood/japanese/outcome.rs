//! Whether a Japanese sentence tells what came of it.

use crate::clues::index::Token;
use crate::clues::state::asked::is_turn_asked;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Word;
use crate::one_of::{ends_with_one, has_one};

/// Whether a Japanese sentence tells behind the verb what came of it.
pub(super) fn has_outcome(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    story.words(sentence).iter().any(|token| {
        token.start >= verb.end
            && (matches!(token.word, Word::StateNo | Word::Watermark)
                && !is_turn_asked(story.between(token.end, token.end + 36))
                || token.word == Word::Fails && !sentence.is_question)
    }) || ends_in_past(story.text(&sentence.range))
        || !sentence.is_question && has_regret(story.between(verb.end, sentence.range.end))
}

/// `リカバリーしたらHomeになってしまい、また購入ボタンが出ます`: it was done, and what came of it goes on.
fn has_regret(behind: &str) -> bool {
    const REGRETS: &str = "てしまい、|てしまい,|でしまい、|でしまい,";
    has_one(behind, REGRETS)
}

/// Whether a Japanese sentence ends in the past.
fn ends_in_past(text: &str) -> bool {
    let end = text.trim_end_matches(['。', '!', '?', 'w', '笑', ' ', '\n', '\u{2026}', ')', '」']);
    let end = end
        .trim_end_matches("んですが")
        .trim_end_matches("のですが")
        .trim_end_matches("んだが");
    let end = end
        .trim_end_matches("んだけど")
        .trim_end_matches("のだが")
        .trim_end_matches("けど")
        .trim_end_matches("みたいで")
        .trim_end_matches("ようで")
        .trim_end_matches("みたいです")
        .trim_end_matches("ようです");
    ends_with_one(
        end,
        "\
            た|だ|てる|ている|ています|てます|てしまい|る模様|」と言われる|」と言われます|」と出る|」と出ます|と表示される|と表示されます|を求められる|\
            を求められます|の模様",
    )
}
