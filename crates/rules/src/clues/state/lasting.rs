//! That an activation which was lost was mended, and has stayed since: `they fixed it, it's been
//! fine since`. What is told before it is over.

use std::cell::LazyCell;
use std::ops::Range;

use super::present::is_present;
use super::screen::{is_on_screen, is_seen, is_to_go};
use super::state_of::{is_of_activation, is_of_software};

use crate::clues::code::codes;
use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};
use crate::one_of::{ends_with_one, found, has_one};

/// What mended it, told between the loss and how it has been since.
const MENDED: &str = "\
    fixed|sorted|reactivated|re-activated|activated it|activated again|got it activated|got it back|got it going|\
    solved|resolved|went through|came back|over the phone|by phone|called microsoft|phoned microsoft|rang microsoft|\
    called ms |phoned ms |rang ms |called support|phoned support|rang support|\
    had to phone|had to call|had to ring|\
    直り|直っ|直し|通っ|通り|通し|復活|戻っ|戻り|解決|再認証|認証してもら|認証でき|認証をしてもら|認証し直|\
    激活好|激活了|重新激活|重新启用|激活成功|激活回来|启用了|弄好|搞定|解决|恢复|修好|好了|通过";

/// What was tried in vain.
const IN_VAIN: &str = "\
    couldn't|could not|wouldn't|refused|no luck|didn't help|did not help|no help|in vain|断られ|だめ|ダメ|駄目|\
    ませんでした|なかった|拒绝|没用|不行|没办法";

/// From when on it has been well.
const SINCE: &str = "\
    ever since|since then|since that|since|from then on|to this day| for years| years now|\
    その後|それ以来|それ以降|それからは|それからずっと|以来|以降|あれから|\
    之后|以后|后来|后一直|从那|到现在|至今|此后";

/// How it has been in English; each holds until now.
const WELL: &str = "\
    been fine|been ok|been okay|been good|been great|been activated|been working|been perfect|been stable|been all right|been alright|\
    has worked|have worked|'s worked|works fine|worked fine|worked perfectly|worked flawlessly|no problem|no problems|no issues|no issue|\
    no trouble|without a problem|without problems|without any problem|without issues|without any issue|without trouble|\
    stayed activated|remained activated|all good|running fine|run fine|never had a problem|not had a problem|hadn't a problem since";

/// The same in Japanese and Chinese.
const WELL_EAST: &str = "\
    使えています|使えてます|使えている|使えてる|使えており|使えていて|使っています|使ってます|動いています|動いてます|動いている|\
    認証されています|認証されてます|認証されたまま|認証は維持|問題ありません|問題ないです|問題は起きていません|問題は出ていません|問題なしです|\
    外れていません|外れてません|一度も外れ|\
    一直正常|一直没问题|一直都没问题|一直没事|一直好好的|一直很正常|一直都正常|都没问题|都正常|没再掉|没有再掉|再没掉|没掉过|再也没掉|正常激活|\
    一直激活|一直是激活|没出过问题|没再出问题";

/// What in the same clause says that it is not so any more, or is no state.
const NOT: &str = "\
    had been|'d been|was fine| until| till|n't | not |never activated|watermark|でした|ませんでした|直到";

/// What behind it begins with the next loss.
const AGAIN: &str = "\
    until | till |but yesterday|but today|but it |but it's|but its |but now it|but now windows|but last|but this|but suddenly|again|\
    昨日|今朝|今日|今週|今月|今は|今回|先週|先月|先日|急に|突然|また|のに|まで|しかし|ところが|\
    直到|昨天|今天|今早|前天|前几天|上周|突然|结果|又";

/// What begins the story of another time: what was told before that is of now.
const THEN: &str = "\
    in 20|in 19|years ago|year ago|months ago|last year|back in|once before|same thing|same problem|previously|already happened|\
    前にも|以前にも|以前も|前も|年前|年に|昔|去年|昨年|一昨年|前回|過去に|\
    年也|年前|以前也|之前也|上次|前年|以前";

/// As far before it is told how it was mended, in bytes: a text is read once.
const REACH: usize = 400;

/// Where a story tells that what was lost has been well since, and nothing was lost again.
pub(in crate::clues) fn lasting(story: &Story<'_>, all_pcs: bool) -> Option<Range<usize>> {
    let troubles: Vec<usize> = story
        .sentences
        .iter()
        .flat_map(|sentence| {
            story
                .words(sentence)
                .iter()
                .map(move |word| (sentence, word))
        })
        .filter(|(sentence, word)| is_trouble(story, sentence, word))
        .map(|(_, word)| word.end)
        .collect();
    // `I had that 0xC004C003 thing, but it fixed itself and everything has been activated since`.
    let codes: Vec<usize> = codes(story.normal)
        .into_iter()
        .map(|(_, range)| range.start)
        .collect();
    let mut troubles = troubles;
    troubles.extend(&codes);
    troubles.sort_unstable();
    let first = *troubles.first()?;
    let mut newest = troubles.iter().rev();
    let last = newest.find(|end| is_told_now(story, **end)).copied();
    // `It is not activated. In 2021 the same happened, they fixed it, it's been fine since`.
    let other_time = LazyCell::new(|| {
        let from = end_of(story, first);
        let behind = story.between(from, story.normal.text.len());
        found(behind, THEN).min().map(|(at, _)| from + at)
    });
    story.sentences.iter().find_map(|sentence| {
        let well = well_since(story, sentence)?;
        let gone = *troubles.iter().rfind(|end| **end <= well.start)?;
        let way = story.between(gone.max(well.start.saturating_sub(REACH)), well.end);
        let is_mended = has_one(way, MENDED) && !has_one(way, IN_VAIN);
        let is_of_then = other_time.is_some_and(|at| at < well.start);
        let is_last = !is_of_then
            && last.is_none_or(|last| last <= well.start)
            && codes.last().is_none_or(|last| *last <= well.start);
        let next = story.between(well.end, sentence.range.end + 30);
        // `It's been fine since. Worried that it will happen again`.
        let is_lost_again = has_one(&next.replace("happen again", ""), AGAIN);
        let is_own = story.is_own_word(sentence, &(well.start..well.start), all_pcs);
        (is_mended && is_last && !is_lost_again && is_own).then_some(well)
    })
}

/// Where the sentence ends in which this place is.
fn end_of(story: &Story<'_>, place: usize) -> usize {
    let at = story
        .sentences
        .partition_point(|sentence| sentence.range.end < place);
    story.sentences.get(at).map_or(place, |own| own.range.end)
}

/// Whether a word tells that an activation was lost or is not there, asked or told.
fn is_trouble(story: &Story<'_>, sentence: &Sentence, word: &Token) -> bool {
    let is_of_it = match word.word {
        Word::StateNo | Word::Watermark | Word::ActivateWindows => true,
        Word::Fails => {
            let head = story.between(word.start.saturating_sub(26), word.start);
            let is_of_licence = has_one(head, "licence |license ");
            is_of_licence || is_of_activation(story, sentence, word)
        }
        _ => false,
    };
    is_of_it && !is_of_software(story, sentence, word)
}

/// Whether the trouble that ends here is told as it is now.
fn is_told_now(story: &Story<'_>, end: usize) -> bool {
    let place = story
        .sentences
        .partition_point(|sentence| sentence.range.end < end);
    story.sentences.get(place).is_some_and(|sentence| {
        let mut words = story.words(sentence).iter();
        words.any(|word| {
            word.end == end
                && is_trouble(story, sentence, word)
                && match word.word {
                    Word::Watermark => is_seen(story, sentence, word),
                    Word::ActivateWindows => is_on_screen(story, sentence, word),
                    _ => is_present(story, sentence, word) || is_to_go(story, sentence, word),
                }
        })
    })
}

/// Where a sentence says how it has been since, until now.
fn well_since(story: &Story<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    if sentence.is_question {
        return None;
    }
    let text = story.text(&sentence.range);
    let is_english = sentence.language == Language::En;
    let (words, ends): (&str, &[char]) = if is_english {
        (WELL, &[',', ';', '(', ')'])
    } else {
        (WELL_EAST, &[])
    };
    words.split('|').find_map(|well| {
        let at = text.find(well)?;
        let end = at + well.len();
        let head = text.get(..at)?;
        let tail = text.get(end..)?;
        // Of `Since then, it has been fine` the comma sets nothing apart.
        let from = head.rfind(ends).filter(|comma| {
            let own = head.get(..*comma).unwrap_or_default();
            !ends_with_one(own, "since then|ever since|since that|from then on")
        });
        let from = from.map_or(0, |comma| comma + 1);
        let to = if is_english {
            end + tail.find(ends).unwrap_or(tail.len())
        } else {
            end
        };
        let clause = text.get(from..to)?;
        let near = text.get(from..(to + 12).min(text.len())).unwrap_or(clause);
        let since = SINCE
            .split('|')
            .filter_map(|since| Some((clause.find(since)?, since)));
        // `fine since I cleaned it` gives a reason or another beginning.
        let is_since = since.into_iter().any(|(place, since)| {
            since != "since"
                || clause.get(place + since.len()..).is_some_and(|rest| {
                    let rest = rest.trim_start();
                    rest.is_empty()
                        || rest.starts_with(['.', '!', '\n'])
                        || rest.starts_with("and ")
                })
        });
        let is_over = has_one(&near.replace(well, ""), NOT);
        let start = sentence.range.start;
        (is_since && !is_over).then(|| start + at..start + end)
    })
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::judge::Question;

    fn told(text: &str, question: Question) -> Option<&'static str> {
        let told = clues(text).clues;
        let mut own = told.iter().filter(|clue| clue.question == question);
        own.find(|clue| !clue.is_planned).map(|clue| clue.answer)
    }

    #[test]
    fn what_was_mended_and_has_stayed_is_over() {
        for text in [
            "After a new mainboard in 2020 my Windows wasn't activated. I phoned and they sorted it, it's been fine since. I'd like to go to 11 now.",
            "Back in 2021 the licence was lost when I changed the board. Microsoft reactivated it over the phone. Since then, it has been working without problems.",
            "2020年に基板を替えて認証が外れましたが、電話で通してもらい、それ以来問題なく使えています。そろそろ11にします。",
            "四年前换主板激活掉了，打电话重新激活之后一直正常。想升级11。",
        ] {
            assert_eq!(told(text, Question::State), Some("activated"), "{text}");
            assert_eq!(told(text, Question::Happened), None, "{text}");
        }
    }

    #[test]
    fn what_came_again_or_was_never_mended_is_not() {
        for text in [
            "I changed the board in 2021 and it has not been activated since.",
            "In 2021 I changed the board and it was not activated. They fixed it and it's been fine since, but yesterday it deactivated itself.",
            "2020年に基板を替えて認証が外れました。警告は出ますが、それ以来普通に使えています。",
            "2020年に基板を替えて認証が外れ、電話で直してもらい、それ以来問題なく使えていましたが、昨日また外れました。認証されていません。",
            "四年前换主板激活掉了，打电话重新激活之后一直正常，昨天又提示未激活。",
            "Windows is not activated. In 2021 the same thing happened, they fixed it over the phone and it's been fine since.",
            "现在显示未激活。2021年也掉过激活，打电话重新激活之后一直正常。",
        ] {
            assert_eq!(told(text, Question::State), Some("not-activated"), "{text}");
        }
    }
}
