//! A release that a question supposes were there, and that is not: `11にしたら`, `ok to upgrade from
//! 10 to 11?`.

use std::ops::Range;

use crate::clues::one_of::has_one;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;

/// How a Japanese release is reached that is supposed, and what is asked of that time: `11にしたら
/// お金がかかるのでしょうか`.
const SUPPOSED: &str = "\
    にしたら|に更新したら|に上げたら|にあげたら|にアップグレードしたら|にアップデートしたら|に移行したら|にした場合|に更新した場合|\
    に上げた場合|にアップグレードした場合|に移行した場合";
const THEN: &str = "\
    かかる|かかり|必要|どうなる|どうなり|使えます|使える|外れます|外れる|消えます|消える|引き継|大丈夫|要ります|いります|なくなる|なくなり|\
    買い直|買わな";
const HAPPENED: [&str; 6] = ["ました", "でした", "った", "ません", "てい", "てる"];

/// Whether a Japanese question supposes that the release were there.
pub(super) fn is_japanese(story: &Story<'_>, sentence: &Sentence, range: &Range<usize>) -> bool {
    let tail = story.between(range.end, sentence.range.end);
    sentence.is_question
        && SUPPOSED.split('|').any(|way| {
            tail.strip_prefix(way).is_some_and(|rest| {
                has_one(rest, THEN) && !HAPPENED.iter().any(|past| rest.contains(past))
            })
        })
}

/// `Am I ok to upgrade from 10 to 11?`: a step that is asked about, by its first words and its
/// infinitive.
pub(super) fn is_english(story: &Story<'_>, sentence: &Sentence, head: &str, start: usize) -> bool {
    const ASKS: &str = "\
        am i |is it |is this |would it |will it |can i |could i |may i |should i |do i |are we |can we |what happens if |what if |\
        will i |would i ";
    const WAYS: [&str; 6] = [
        "upgrade from",
        "update from",
        "go from",
        "move from",
        "switch from",
        "upgrade this",
    ];
    const DONE: [&str; 6] = [" did ", " had ", " have ", " after ", " since ", "ed "];
    let own = story.between(sentence.range.start, start).trim_start();
    let clause = own.rsplit([',', ';', '(']).next().unwrap_or_default();
    head.ends_with(" to")
        && sentence.is_question
        && ASKS
            .split('|')
            .any(|asks| clause.trim_start().starts_with(asks))
        && WAYS.iter().any(|way| clause.contains(way))
        && !DONE.iter().any(|done| clause.contains(done))
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::vocabulary::Windows;

    fn installed(text: &str) -> Option<Windows> {
        clues(text).windows.map(|seen| seen.value)
    }

    #[test]
    fn what_a_question_supposes_is_not_installed() {
        for text in [
            "Windows 10です。11にしたらライセンスは買い直しが必要でしょうか。",
            "Windows 10を11に更新した場合、お金はかかりますか。",
            "Can I upgrade from Windows 10 to 11 and keep the licence?",
        ] {
            assert_eq!(installed(text), Some(Windows::Ten), "{text}");
        }
    }

    #[test]
    fn what_was_done_is() {
        for text in [
            "Windows 10を11にしたら未認証になりました。買い直しが必要でしょうか。",
            "Is it normal that I upgraded from Windows 10 to 11 and lost the licence?",
        ] {
            assert_eq!(installed(text), Some(Windows::Eleven), "{text}");
        }
    }
}
