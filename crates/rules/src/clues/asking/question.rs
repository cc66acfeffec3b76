//! Which sentences are a question of the owner.

use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Language;
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// With which words something is asked that has no question mark, in Japanese at the end.
const ASKS_JA: &str = "\
    心配です|不安です|不安で|気になります|気になる|気になっています|気になってます|教えて下さい|\
    教えていただきたい|確認したいです|迷っています|迷ってます|躊躇しています|怖いです|怖い|かわかりません|\
    か分かりません|かわからん|かどうかわかりません";

const ASKS_EN: &str = "\
    wondering |wonder if|like to know|want to know|not sure if|not sure whether|worried |afraid |curious |\
    tell me |kindly tell|please tell|let me know|no idea whether|don't know if|don't know whether";

const ASKS_ZH: &str = "请教|想问|想知道|问一下|担心|是否";

/// With which words the next sentence answers.
const ANSWERS: &str = "いいえ|いや、|はい、|no, |no.|nope|yes, |turns out|不用。|是的";

/// With which a question asks only whether what somebody else said is right.
const CHECKS: &str = "\
    本当ですか|本当でしょうか|本当なの|ほんと?|マジ?|正しいですか|正しいのでしょうか|合ってますか|is that right|\
    is that true|is this true|is he right|can't be right|でも同じですか|真的吗|是真的|真的假的|对吗";

/// With which it is asked why something is so: of what has happened, and of nothing to come.
const WHY: &str = "なぜ|何故|なんで?|どうして|原因|why |why?|为什么|为何|怎么回事|理由|のせい";

/// How long a question may be that points at the sentence before it, in bytes.
const SHORT: usize = 75;

/// A question of the owner.
pub(super) struct Question<'a> {
    pub(super) sentence: &'a Sentence,
    /// What it says, its end cut to what it asks.
    pub(super) text: &'a str,
    /// Whether it asks about what somebody else said.
    pub(super) checks: bool,
}

/// The question in this place, if it is one and its owner does not answer it.
pub(super) fn question<'a>(story: &'a Story<'_>, place: usize) -> Option<Question<'a>> {
    let sentence = story.sentences.get(place)?;
    let text = story.text(&sentence.range);
    let is_asked = sentence.is_question || asks(text, sentence.language);
    if !is_asked || has_one(text, WHY) || story.is_in_line_of_other(sentence.range.start) {
        return None;
    }
    let next = story.sentences.get(place + 1);
    let next = next.map_or("", |next| story.text(&next.range).trim_start());
    if starts_with_one(next, ANSWERS) {
        return None;
    }
    let checks = has_one(text, CHECKS);
    // `The shop says that I have to buy it. Is that right?`
    if checks && text.len() <= SHORT && place > 0 {
        let said = story.sentences.get(place - 1)?;
        let text = story.between(said.range.start, sentence.range.end);
        return Some(Question {
            sentence,
            text,
            checks,
        });
    }
    Some(Question {
        sentence,
        text,
        checks,
    })
}

/// Whether a sentence asks without the mark of a question.
fn asks(text: &str, language: Language) -> bool {
    match language {
        Language::Ja => {
            let end =
                text.trim_end_matches(['。', '.', '!', '\u{2026}', ' ', '\n', 'w', ')', '、']);
            ends_with_one(end, ASKS_JA)
        }
        Language::En => has_one(text, ASKS_EN),
        Language::Zh => has_one(text, ASKS_ZH),
    }
}
