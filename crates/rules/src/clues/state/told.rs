//! The states that a story tells, each with what weighs for it.

use std::ops::Range;

use super::active::{denied_after, is_english_state};
use super::asked::is_asked_around;
use super::bygone::is_bygone;
use super::concluded::is_concluded;
use super::former::{NewPc, is_of_former};
use super::gone::{gone, is_back};
use super::present::is_present;
use super::screen::{is_on_screen, is_seen, is_to_go};
use super::state_of::{is_of_activation, is_of_software, is_of_windows};
use super::still::{is_over, is_still};

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// What the story says of now.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a plain fact of its own"
)]
#[derive(Debug, Clone)]
pub(in crate::clues) struct Said {
    pub(in crate::clues) is_activated: bool,
    pub(in crate::clues) range: Range<usize>,
    pub(super) is_now: bool,
    /// Of one that is not: that it was so then.
    pub(super) is_over: bool,
    /// It came back, or is said of Windows where the story is of Office as well.
    pub(super) outweighs: bool,
    /// It came back by itself.
    pub(super) is_back: bool,
    /// It is told that the matter is settled.
    pub(super) is_settled: bool,
}

/// Every state that is told of this PC now, in the order of the story, and the loss of one.
pub(super) fn told(story: &Story<'_>, all_pcs: bool) -> (Vec<Said>, Option<Said>) {
    let (mut said, mut loses) = (Vec::<Said>::new(), None::<Said>);
    let new = NewPc::of(story);
    for sentence in &story.sentences {
        for token in story.words(sentence) {
            let is_activated = match token.word {
                Word::StateNo | Word::Fails | Word::Watermark | Word::ActivateWindows => false,
                Word::StateYes | Word::Activated | Word::Works => true,
                Word::Loses => {
                    let lost = is_present(story, sentence, token);
                    loses = loses.or_else(|| lost.then(|| of(story, sentence, token, false)));
                    continue;
                }
                _ => continue,
            };
            if is_beside(story, sentence, token, is_activated)
                || is_foreign(story, sentence, token, all_pcs, &new)
            {
                continue;
            }
            let is_mark = matches!(
                token.word,
                Word::Watermark | Word::ActivateWindows | Word::StateNo
            );
            if is_mark && let Some(range) = gone(story, sentence, token) {
                said.push(Said {
                    is_activated: true,
                    is_now: true,
                    outweighs: true,
                    is_back: true,
                    range,
                    ..of(story, sentence, token, true)
                });
                continue;
            }
            if !counts(story, sentence, token) {
                continue;
            }
            said.push(of(story, sentence, token, is_activated));
            // `mine is activated, his isn't`.
            if is_activated && let Some(not) = denied_after(story, sentence, token) {
                said.push(of(story, sentence, not, false));
            }
        }
    }
    (said, loses)
}

/// Where a seller says that a PC is activated, which nobody has seen yet.
const OFFERS: &str = "\
    店頭の札|の札に|値札に|ポップに|展示品の|展示機の|デモ機の|\
    's sheet|spec sheet|sales sheet|the sheet says|the tag says|price tag|the label says|product page|web page says|on display|\
    展示机|样机|标价|宣传页|页面写|网页写|\
    商品説明|商品の説明|商品ページ|出品者|出品ページ|説明文に|説明欄|販売ページ|the listing|the ad says|listing says|description says|\
    seller says|seller claims|seller states|advertised as|商品描述|商品详情|详情页|卖家说|卖家写|賣家說";

/// Whether a state is told of something else than Windows now, or by somebody else.
fn is_beside(story: &Story<'_>, sentence: &Sentence, token: &Token, is_activated: bool) -> bool {
    // `ライセンスの期限がもうすぐ切れる`: it has not yet.
    let is_to_come = !is_activated
        && story.words(sentence).iter().any(|own| {
            own.word == Word::EndsSoon
                && ((own.start..=own.end).contains(&token.start) || token.word == Word::Watermark)
        });
    let text = story.text(&sentence.range);
    is_to_come
        || is_activated && has_one(text, OFFERS)
        || sentence.is_question && is_asked_around(text)
        || is_concluded(story, sentence, token)
        || is_of_software(story, sentence, token)
        || !is_activated && is_bygone(story, sentence, token)
        || is_repeated(story, sentence, token)
}

/// Whether a word for a state tells one where it stands.
fn counts(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    match token.word {
        Word::StateNo | Word::Watermark | Word::ActivateWindows
            if is_to_go(story, sentence, token) =>
        {
            true
        }
        Word::StateNo => {
            is_present(story, sentence, token) && is_failed_try(story, sentence, token)
        }
        Word::Fails => {
            is_of_activation(story, sentence, token) && is_present(story, sentence, token)
        }
        Word::Works => {
            is_of_activation(story, sentence, token)
                && is_present(story, sentence, token)
                && is_still(story, sentence, token)
        }
        Word::Watermark => is_seen(story, sentence, token) || is_back(story, sentence, token),
        Word::ActivateWindows => is_on_screen(story, sentence, token),
        Word::StateYes => {
            is_present(story, sentence, token)
                && is_still(story, sentence, token)
                && is_answer_to_denial(story, sentence, token)
        }
        _ => is_english_state(story, sentence, token),
    }
}

/// Whether a state is that of another PC, or a good one of the PC from before.
fn is_foreign(
    story: &Story<'_>,
    sentence: &Sentence,
    token: &Token,
    all_pcs: bool,
    new: &NewPc,
) -> bool {
    let is_good = matches!(token.word, Word::StateYes | Word::Activated | Word::Works);
    !all_pcs && story.is_of_other(sentence, token.start)
        || is_good && is_of_former(story, sentence, token, new)
}

/// `It wasn't activated. It is now.`: what leaves out its state answers to one that is denied.
fn is_answer_to_denial(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let own = story.between(token.start, token.end);
    !starts_with_one(own, ANSWERS) || is_spoken_of(story, sentence, token, &[Word::StateNo])
}

/// How such an answer begins.
const ANSWERS: &str = "\
    it is now|windows is now|mine is now|it's back now|now it is|it is again";

/// `when it tries to activate` tells a failure only beside an error.
fn is_failed_try(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let own = story.between(token.start, token.end);
    let is_try = own.ends_with("to activate") && (own.contains(" tr") || own.contains(" attempts"));
    let text = story.text(&sentence.range);
    // `his is activated. Mine isn't`: an ellipsis.
    if !own.contains("activ") && ends_with_one(own.trim_end_matches(['.', ',', '!']), ELLIPSES) {
        // `I'm not`: of the writer where it was said in the same breath.
        return if own.trim_start().starts_with("i'm")
            || own.starts_with("i am")
            || own.starts_with("im ")
        {
            story.has(sentence, Word::Activated) || story.has(sentence, Word::StateYes)
        } else {
            is_spoken_of(
                story,
                sentence,
                token,
                &[Word::Activated, Word::StateYes, Word::StateNo, Word::Loses],
            )
        };
    }
    // `Your licence will expire soon. You need to activate Windows`: not yet.
    let is_to_end = own.starts_with("need to activate")
        && story
            .between(token.start.saturating_sub(60), token.start)
            .contains("expire");
    if is_to_end {
        return false;
    }
    !is_try || has_one(text, "0x|error|fail")
}

/// Whether this sentence or one of the two before it speaks of an activation, by one of these words.
///
/// The one that asks is none of them.
fn is_spoken_of(story: &Story<'_>, sentence: &Sentence, token: &Token, words: &[Word]) -> bool {
    let start = sentence.range.start;
    let place = story
        .sentences
        .partition_point(|own| own.range.end <= start);
    story.near(place, 2, 0).iter().any(|own| {
        story
            .words(own)
            .iter()
            .any(|other| other.start != token.start && words.contains(&other.word))
    })
}

fn of(story: &Story<'_>, sentence: &Sentence, token: &Token, is_activated: bool) -> Said {
    let own = story.between(token.start, token.end);
    let is_back = is_activated && has_one(own, CAME_BACK);
    Said {
        is_activated,
        is_back,
        is_settled: false,
        range: token.start..token.end,
        is_over: !is_activated && is_over(story, sentence, token),
        outweighs: story.has(sentence, Word::Restored)
            || story.between(token.start, token.end).ends_with("again")
            || is_back
            || is_of_windows(story, sentence, token),
        is_now: story.words(sentence).iter().any(|word| {
            (word.word == Word::Now && story.between(word.start, word.end) != "昨天" || story.between(word.start, word.end) == "and now")
                    && word.start.abs_diff(token.start) < 60
                    // `it was not activated, now it is`.
                    && (word.start < token.start
                        || !story.between(token.end, word.start).contains([',', '、']))
        }),
    }
}

/// How a denial ends that leaves out what is denied: `now it isn't`.
const ELLIPSES: &str = " hasn't|: not| again| lost it as well| lost it too| isn't| isnt| is not| didn't| did not| won't| wouldn't| doesn't| refuses| though|\
    not now|n't now| anymore| any more| any longer| today|\
    isnt now|?";

/// What made Windows come back by itself, in the words for that it is activated.
const CAME_BACK: &str = "\
    is now|back now|now it is|it is again|再起動|放っておい|重启|重开|reboot|restart|重新激活了|重新启用了|自己激活了|自己启用了|激活回来|又激活了|又启用了";

/// Whether somebody else says so, and not a screen.
fn is_repeated(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    // `卖家说重装过,右下角激活windows`: what is on the screen is seen by the writer.
    let is_seen_by_writer = sentence.language == Language::Zh
        && matches!(token.word, Word::Watermark | Word::ActivateWindows)
        && !story.is_in_line_of_other(token.start);
    !is_seen_by_writer && story.is_hearsay(sentence, token.start, token.start)
}
