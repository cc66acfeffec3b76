//! Error codes that are told: which tell nothing of the PC now, and which tell all there is.

use std::ops::Range;

use crate::clues::answers::Answer;
use crate::clues::code::codes;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{has_one, starts_with_one};
use crate::tables::code::Code;

/// How it is told that a trouble is over.
pub(super) const MENDED: &str = "\
    解決|直りました|直った|治りました|治った|通りました|通った|戻りました|戻った|復活し|もらえました|認証されました|認証されていました|認証されています|済みました|\
    solved|fixed|sorted|resolved|went away|got activated|was activated|activated it|helped me|fine again|ok again|worked again|\
    好了|解决|恢复了|激活了|成功|搞定|通过了";

/// How it is told that it came once more.
const AGAIN: &str = "\
    今回も|今度も|また同じ|また出|再び|今も|再発|同じコード|同じエラー|now again|same again|again now|it's back|is back|\
    came back|back again|now i get|same error|same code|又出|又报|这次也|现在又|再次|同样";

/// How a code is feared or heard of that was not shown: what stands before it, and what behind.
const FEARED_BEFORE: &str = "\
    what if i get|what if it says|what if it shows|might get|may get|could get|afraid of|worried about|read about|\
    heard about|heard of|people get|others get|会不会报|会不会出|会不会提示|怕报|怕出现|怕提示|怕会|听说|网上说|担心";
const FEARED_BEHIND: &str = "\
    が出たら|と出たら|になったら|が出るのでは|が出るかも|が出ないか|が出ませんか|が出る可能性|になるのでは|になるかも|になりませんか|\
    が怖|が心配|が不安|という人|という話|がよく出ると";

/// How somebody asks for help, or says that there is none.
const HELP: &str = "\
    無理|詰んだ|詰み|終わった|終わり|助け|どうすれ|どうしたら|どうしよう|電話|お手上げ|諦め|あきらめ|方法|直し方|対処|\
    hopeless|help|what now|what can i|what do i|any way|no way|out of luck|give up|dead|phone|stuck|fix|\
    没救|怎么办|怎么破|求助|求救|帮|电话|完了|没办法|咋办|怎么解决";

/// The codes that are told of another PC, are only feared, or are of a trouble that is over.
pub(in crate::clues) fn aside(story: &Story<'_>, all_pcs: bool) -> Vec<u32> {
    if !story.has_code {
        return Vec::new();
    }
    let told = codes(story.normal).into_iter();
    let is_aside = |range: &Range<usize>| {
        let place = place(story, range.start);
        story.sentences.get(place).is_some_and(|sentence| {
            !all_pcs && story.names_own_pc() && story.is_of_other(sentence, range.start)
                || is_feared(story, sentence, range)
                || is_over(story, place, sentence, range)
        })
    };
    told.filter(|(_, range)| !is_named_again(story, range) && is_aside(range))
        .map(|(code, _)| code)
        .collect()
}

/// Where a text that tells nothing else names a code of a failed activation, and asks for help:
/// `0xC004C008, phone line dead, hopeless?`.
pub(in crate::clues) fn alone(
    story: &Story<'_>,
    answers: &[Answer],
    aside: &[u32],
) -> Option<Range<usize>> {
    let text = story.normal.text.as_str();
    if !answers.is_empty() || text.len() > LONGEST || !has_one(text, HELP) {
        return None;
    }
    let fails = |code: u32| {
        !aside.contains(&code) && Code::from_number(code).is_some_and(Code::is_of_failed_activation)
    };
    let told = codes(story.normal).into_iter();
    told.filter(|(code, _)| fails(*code))
        .map(|(_, range)| range)
        .next()
}

/// No text of half a sentence is longer, in bytes.
const LONGEST: usize = 300;

/// The place of the sentence in which this stands.
fn place(story: &Story<'_>, at: usize) -> usize {
    story
        .sentences
        .partition_point(|sentence| sentence.range.end <= at)
}

/// Whether the same code stands once more behind this place: then one of the two is of now.
fn is_named_again(story: &Story<'_>, range: &Range<usize>) -> bool {
    let own = story.text(range);
    let digits = own.get(own.len().saturating_sub(4)..).unwrap_or_default();
    let rest = story.normal.text.get(range.end..).unwrap_or_default();
    rest.contains(digits)
}

fn is_feared(story: &Story<'_>, sentence: &Sentence, range: &Range<usize>) -> bool {
    let head = story.between(sentence.range.start, range.start);
    let tail = story.between(range.end, range.end + 30);
    match sentence.language {
        Language::Ja => starts_with_one(tail, FEARED_BEHIND),
        _ => has_one(head, FEARED_BEFORE),
    }
}

/// Whether the code was shown at a time that is over, and it is told that it was mended then.
fn is_over(story: &Story<'_>, place: usize, sentence: &Sentence, range: &Range<usize>) -> bool {
    let end = story
        .near(place, 0, 1)
        .last()
        .map_or(0, |own| own.range.end);
    let behind = story.between(range.end, end);
    let is_once = story
        .words(sentence)
        .iter()
        .any(|word| word.word == Word::Once);
    is_once && has_one(behind, MENDED) && !has_one(behind, AGAIN)
}

#[cfg(test)]
mod tests {
    use super::aside;
    use crate::clues::normal::Normal;
    use crate::clues::story::Story;
    use crate::clues::{clues, told};
    use crate::judge::Question;

    fn is_aside(text: &str) -> bool {
        let normal = Normal::of(text);
        !aside(&Story::of(&normal), false).is_empty()
    }

    #[test]
    fn a_code_of_before_of_another_or_feared_tells_nothing_of_now() {
        for text in [
            "I had 0xC004C003 last year, solved by phone. Now I want to swap the board.",
            "昨年0xC004F211が出ましたが解決しました。来月またマザボを交換したいです。",
            "去年换主板报过0xC004F211,后来好了。下个月想再换。",
            "My friend's PC shows 0xC004F211. My own is fine, I want a new board next month.",
            "I want a new board. What if I get 0xC004F211?",
            "マザボを替えたいのですが、0xC004F211が出たらどうしますか。",
        ] {
            assert!(is_aside(text), "{text}");
            assert_eq!(clues(text).codes_aside.len(), 1, "{text}");
        }
    }

    #[test]
    fn a_code_of_now_is_one() {
        for text in [
            "Since the new board Windows shows 0xC004F211.",
            "Last year I had 0xC004F211, it was fixed. Now again 0xC004F211.",
            "昨年解決したのに、また0xC004F211が出ます。",
            "If I enter the key, I get 0xC004C008.",
        ] {
            assert!(!is_aside(text), "{text}");
        }
    }

    #[test]
    fn half_a_sentence_beside_a_code_of_a_failed_activation_asks_for_the_way_back() {
        for text in [
            "0xC004C008, phone doesn't work any more. Any way left?",
            "0xC004C003 もう詰みですか",
            "激活报0xC004F211,怎么办",
        ] {
            assert_eq!(told(text, Question::State), Some("not-activated"), "{text}");
        }
        for text in [
            "0xC004C008",
            "What does 0xC004C008 mean?",
            "0xC004F074 help",
            "Windows is activated. What does 0xC004C008 mean, can I get help?",
        ] {
            assert_ne!(told(text, Question::State), Some("not-activated"), "{text}");
        }
    }
}
