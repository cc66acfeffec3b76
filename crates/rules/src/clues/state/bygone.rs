//! A loss of long ago that was mended then, in English: `Last year it lost its activation, the
//! troubleshooter ran and it was fine again`. It tells nothing of today.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{ends_with_one, has_one};

/// What says that it was mended.
const MENDED: &str = "\
    ok again|okay again|fine again|good again|alright again|all right again|activated again|working again|worked again|\
    back to normal|back to activated|went back to|fixed it|sorted it|solved it|got it back|brought it back|was fixed|was sorted|\
    was solved|was resolved";

/// What says that it was lost once more, or is told of now.
const NEWER: &str = "\
    until|but now|and now|but today|happened again|lost it again|this time";

/// Whether the loss that this word tells is one of those.
pub(in crate::clues) fn is_bygone(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    if sentence.language != Language::En {
        return false;
    }
    let is_once = story.words(sentence).iter().any(|once| {
        once.word == Word::Once
            && once.end <= token.start
            && !story
                .between(once.end, token.start)
                .contains([';', '.', '?'])
            && !has_one(story.between(once.end, token.start), NEWER)
    });
    // It may be told in a sentence of its own.
    let place = story
        .sentences
        .partition_point(|own| own.range.end <= token.end);
    let end = story
        .sentences
        .get(place + 1)
        .map_or(sentence.range.end, |next| next.range.end);
    let behind = story.between(token.end, end.min(token.end + 200));
    is_once
        && MENDED
            .split('|')
            .filter_map(|mended| behind.find(mended))
            .min()
            .is_some_and(|at| {
                let way = behind.get(..at).unwrap_or_default();
                !has_one(way, NEWER) && !ends_with_one(way, "n't | not |never ")
            })
}

#[cfg(test)]
mod tests {
    use crate::clues;
    use crate::judge::Question;

    fn told(text: &str) -> Option<&'static str> {
        clues::told(text, Question::State)
    }

    #[test]
    fn a_loss_that_was_mended_long_ago_is_over() {
        for text in [
            "Two years ago Windows was not activated after a new graphics card, I ran the troubleshooter and it was fine again. Next week I want to swap the processor.",
            "Last year it lost its activation. Support fixed it. Now I plan a new board.",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }

    #[test]
    fn a_loss_of_now_is_not() {
        for text in [
            "Last year I changed the graphics card and it was fine again after a reboot. Windows is not activated.",
            "Last year it lost its activation, and it was fine again until yesterday. Now it is not activated.",
            "Since last week Windows is not activated, I hope it will be fine again.",
        ] {
            assert_eq!(told(text), Some("not-activated"), "{text}");
        }
    }
}
