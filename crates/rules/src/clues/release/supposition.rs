//! A release that a question supposes were there, and that is not: `11にしたら`, `ok to upgrade from
//! 10 to 11?`.

use std::ops::Range;

use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::one_of::{has_one, starts_with_one};

/// How a Japanese release is reached, before the ending that supposes it.
const STEPS: &str = "\
    にし|に更新し|に上げ|にあげ|にアップグレードし|にアップデートし|に移行し|に変え|に替え|を入れ|をインストールし|\
    をクリーンインストールし";

/// With which ending it is supposed.
const SUPPOSED: [&str; 9] = [
    "たら",
    "た場合",
    "ても",
    "た途端",
    "たとたん",
    "た瞬間",
    "たとき",
    "た時",
    "た後",
];

/// What is asked or feared of that time: `11にしたらお金がかかるのでしょうか`.
const THEN: &str = "\
    かかる|かかり|必要|どうなる|どうなり|使えます|使える|外れ|消え|切れ|飛|引き継|大丈夫|平気|問題ない|問題あり|要ります|いります|\
    なくなる|なくなり|買い直|買わな|残り|残る|続き|続く|そのまま|維持|通ります|通る|認証されますか|認証されるの";

/// What came of it, and what does not go now.
const HAPPENED: &str = "\
    ました|でした|った|ません|てい|てる|れた|えた|きた|直らない|されない|できない|通らない|ず、";

/// Who fears it, and asks nothing.
const FEARS: &str = "のでは|んじゃ|んでは|かも|不安|心配|怖|おそれ|恐れ";

/// Whether a Japanese question or fear supposes that the release were there.
pub(super) fn is_japanese(story: &Story<'_>, sentence: &Sentence, range: &Range<usize>) -> bool {
    let tail = story.between(range.end, sentence.range.end);
    // `11 Homeに上げても`: the edition is part of the name.
    let tail = tail
        .trim_start()
        .trim_start_matches("home")
        .trim_start_matches("pro");
    let rest = STEPS.split('|').find_map(|step| {
        let rest = tail.strip_prefix(step)?;
        SUPPOSED.iter().find_map(|ending| rest.strip_prefix(ending))
    });
    rest.is_some_and(|rest| {
        (sentence.is_question || has_one(rest, FEARS))
            && has_one(rest, THEN)
            && !has_one(rest, HAPPENED)
    })
}

/// `Am I ok to upgrade from 10 to 11?`: a step that is asked about, by its first words and its
/// infinitive.
pub(super) fn is_english(story: &Story<'_>, sentence: &Sentence, head: &str, start: usize) -> bool {
    const ASKS: &str = "\
        am i |is it |is this |would it |will it |can i |could i |may i |should i |do i |are we |can we |what happens if |what if |\
        will i |would i ";
    const WAYS: &str = "upgrade from|update from|go from|move from|switch from|upgrade this";
    // `will it stay activated when I upgrade from 10 to 11?`
    const THEN: &str = "\
        after i upgrade |after i update |when i upgrade |when i update |once i upgrade |once i update |if i upgrade |if i update |\
        when upgrading |if we upgrade |when we upgrade ";
    const DONE: &str = " did | had | have | after | since |ed ";
    let own = story.between(sentence.range.start, start).trim_start();
    let clause = own.rsplit([',', ';', '(']).next().unwrap_or_default();
    let is_asked = starts_with_one(clause.trim_start(), ASKS)
        && has_one(clause, WAYS)
        && !has_one(clause, DONE);
    head.ends_with(" to") && sentence.is_question && (is_asked || has_one(own, THEN))
}

#[cfg(test)]
mod tests {
    use crate::clues::installed;
    use crate::vocabulary::Windows;

    #[test]
    fn what_a_question_supposes_is_not_installed() {
        for text in [
            "Windows 10です。11にしたらライセンスは買い直しが必要でしょうか。",
            "Windows 10を11に更新した場合、お金はかかりますか。",
            "Windows 10です。11に上げても認証は大丈夫ですか?",
            "Windows 10です。11 Homeにした途端に認証が外れるのではと不安です。",
            "Windows 10です。11をクリーンインストールしても認証は残りますか?",
            "Can I upgrade from Windows 10 to 11 and keep the licence?",
            "I plan to upgrade this PC from Windows 10 to 11. Will I need a new key?",
            "I want to upgrade my PC from Windows 10 to Windows 11. Is it activated then?",
            "Will Windows stay activated after I upgrade from Windows 10 to 11?",
            "When I upgrade from Windows 10 to 11, will it stay activated?",
        ] {
            assert_eq!(installed(text), Some(Windows::Ten), "{text}");
        }
    }

    #[test]
    fn what_was_done_is() {
        for text in [
            "Windows 10を11にしたら未認証になりました。買い直しが必要でしょうか。",
            "Windows 10を11に上げたら認証が切れた。買い直しが必要ですか?",
            "Windows 10を11に上げても直らないのですが、買い直しが必要ですか?",
            "Is it normal that I upgraded from Windows 10 to 11 and lost the licence?",
        ] {
            assert_eq!(installed(text), Some(Windows::Eleven), "{text}");
        }
    }
}
