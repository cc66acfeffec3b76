//! A change that is said to come of something: `マザーも交換になります`, `the board needs replacing`.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Form;
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// Whether a Japanese change will come to be: `交換になるそうです`, and not `交換になりました`.
pub(super) fn is_to_become(story: &Story<'_>, verb: &Token) -> bool {
    /// What stands behind the plain form where it tells of a time, a habit or a doubt instead.
    const OTHERS: &str = "たび|度に|わけ|ことは|ことも|までに|前|まえ|時|とき|場合|なら";
    /// Behind an `if` it comes, too, where somebody says so.
    const SAID: &str = "と言|との|と聞|という|と連絡|と説明|と思|と考|と書";
    let tail = story.between(verb.end, verb.end + 36);
    let rest = [
        "にな",
        "での対応とな",
        "での対応にな",
        "対応とな",
        "対応にな",
    ]
    .iter()
    .find_map(|comes| tail.strip_prefix(comes));
    let Some(rest) = rest else {
        return false;
    };
    if starts_with_one(rest, "ります|りそう|るそう|るらし|るみたい") {
        return true;
    }
    let Some(rest) = rest.strip_prefix('る') else {
        return false;
    };
    let is_if = rest.starts_with('と') && !starts_with_one(rest, SAID);
    !is_if && !starts_with_one(rest, OTHERS)
}

/// Whether an English part has yet to be replaced: `it needs a new motherboard`.
pub(super) fn is_needed(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    const NEEDS: &str = " needs| need| requires| wants| is due for";
    /// What is needed for something that was done.
    const PAST: &str =
        "so i |so we |so they |so he |so she |which i |did it|had it|was done|got it|already";
    let own = story.between(verb.start, verb.end);
    let is_going_on = own
        .split(' ')
        .next()
        .is_some_and(|first| first.ends_with("ing"));
    let head = story.between(sentence.range.start, verb.start).trim_end();
    let head = [" a", " an", " the"]
        .iter()
        .find_map(|article| head.strip_suffix(article))
        .unwrap_or(head);
    let behind = story.between(verb.end, sentence.range.end);
    (is_going_on || verb.form != Form::Done)
        && !sentence.is_question
        && ends_with_one(head, NEEDS)
        && !has_one(behind, PAST)
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;
    use crate::judge::Question;

    /// Whether a change is told as planned, or as done; `None` where none is told.
    fn is_planned(text: &str) -> Option<bool> {
        let told = clues(text).clues;
        let mut events = told
            .iter()
            .filter(|clue| clue.question == Question::Happened);
        events.next().map(|clue| clue.is_planned)
    }

    #[test]
    fn what_will_come_is_planned() {
        for text in [
            "新しいCPUにするとマザーとメモリも全部交換になるので、認証が心配です。",
            "SSDも交換になりそうです。Windows 11は認証済みです。",
            "基板ごと交換になるらしいのですが、Windowsの認証は残りますか。",
            "They say the motherboard needs replacing. Windows 11 is activated.",
            "It seems to need a new motherboard. Windows 11 is activated.",
        ] {
            assert_eq!(is_planned(text), Some(true), "{text}");
        }
    }

    #[test]
    fn what_came_is_done() {
        for text in [
            "結局マザーもメモリも交換になりました。Windows 11が認証されていません。",
            "修理で基板交換になって、返ってきたらWindowsが認証されていません。",
            "The motherboard needed replacing, so the shop did it. Windows 11 isn't activated.",
        ] {
            assert_eq!(is_planned(text), Some(false), "{text}");
        }
    }
}
