//! What is asked, feared or wondered at, and told by nobody.

use crate::clues::index::Token;
use crate::clues::one_of::has_one;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;

/// Whether the sentence of a state ends in a question for it: `認証が切れて使えなくなるという
/// ことでしょうか`.
pub(in crate::clues) fn is_asked_as_a_whole(
    story: &Story<'_>,
    sentence: &Sentence,
    token: &Token,
) -> bool {
    const ASKS: &str = "\
        ということでしょうか|ということですか|という事でしょうか|ことになるのでしょうか|\
        ことになりますか|のでしょうか|んでしょうか";
    // `切れて、どうすればよいのでしょうか`: what is asked is what to do.
    const OTHERS: &str = "どう|なぜ|何|いつ|どこ|どの|どれ|ば|たら|直|戻|復|でき|方法|た";
    let own = story.between(token.start, token.end);
    let tail = story.between(token.end, sentence.range.end);
    let tail = tail.trim_end_matches(['。', '?', ' ', '\n']);
    let asked = ASKS.split('|').find_map(|asks| tail.strip_suffix(asks));
    !own.ends_with('た')
        && asked.is_some_and(|between| !between.contains('、') && !has_one(between, OTHERS))
}

/// Whether what stands behind a Japanese state asks for it, or fears it: `維持されますか`,
/// `認証が外れたりお金がかかったりしませんか`: one of several things that may come.
pub(in crate::clues) fn is_feared(tail: &str) -> bool {
    const FEARS: [&str; 6] = [
        "しませんか",
        "しないか",
        "しないでしょうか",
        "しませんよね",
        "しないですか",
        "することはあり",
    ];
    let behind = tail.split(['。', '\n']).next().unwrap_or_default();
    tail.starts_with('り') && FEARS.iter().any(|fear| behind.contains(fear))
}

/// `消えるか心配`.
pub(in crate::clues) fn is_asked_behind(tail: &str) -> bool {
    const VERBS: [&str; 5] = ["され", "でき", "し", "になり", ""];
    const ASKS: [&str; 15] = [
        "ますか",
        "ますよね",
        "るか",
        "るのか",
        "るのでは",
        "るんじゃ",
        "るのが心配",
        "るのが不安",
        "るのが怖",
        "る可能性",
        "る恐れ",
        "るおそれ",
        "ないか心配",
        "ないか不安",
        "ないかと",
    ];
    let asks = |rest: &str| {
        ASKS.iter().any(|asks| {
            // `外れるから`: a reason.
            rest.strip_prefix(asks)
                .is_some_and(|behind| !behind.starts_with('ら'))
        })
    };
    VERBS
        .iter()
        .any(|verb| tail.strip_prefix(verb).is_some_and(asks))
}

/// Whether a question that begins so wonders at what it says: `is it normal that`.
pub(in crate::clues) fn is_wondered_in_english(question: &str) -> bool {
    ["is it normal", "is this normal", "is that normal"]
        .iter()
        .any(|start| question.starts_with(start))
}

/// Whether a Japanese state is one that somebody asks whether it will come: `…なくなりますか`.
pub(in crate::clues) fn is_turn_asked(tail: &str) -> bool {
    const ASKED: [&str; 16] = [
        "りますか",
        "りません",
        "りますでしょう",
        "りますよね",
        "りそう",
        "りかね",
        "るか",
        "るの?",
        "るのか",
        "るので",
        "るんで",
        "る?",
        "る可能",
        "ること",
        "ってしまいますか",
        "ってしまうの",
    ];
    let behind = tail.trim_start_matches('く').strip_prefix('な');
    behind.is_some_and(|behind| ASKED.iter().any(|asked| behind.starts_with(asked)))
}

/// Whether what stands before a state asks for it: `Is my Windows`, and not `Is it normal that it`.
pub(in crate::clues) fn is_asked_in_english(head: &str) -> bool {
    const STARTS: [&str; 8] = [
        "is my ",
        "is the ",
        "is this ",
        "is windows",
        "is it ",
        "has it ",
        "has windows",
        "was it ",
    ];
    const OTHERS: [&str; 12] = [
        " that", " why", "it's", " because", " after", " when", " if ", " since", " normal", ",",
        " to ", " only ",
    ];
    let head = head.trim_start();
    head.len() <= 40
        && STARTS.iter().any(|start| head.starts_with(start))
        && !OTHERS.iter().any(|other| head.contains(other))
}

/// Whether a Japanese text tells what was gone through once: `…したことがある`.
pub(in crate::clues) fn is_experience(text: &str) -> bool {
    ["たことがあ", "たことあ", "た経験が", "だことがあ"]
        .iter()
        .any(|once| text.contains(once))
}

#[cfg(test)]
mod tests {
    use crate::clues::clues;

    fn state(text: &str) -> Option<&'static str> {
        let clues = clues(text).clues;
        let found = clues
            .iter()
            .find(|clue| clue.question == crate::judge::Question::State);
        found.map(|clue| clue.answer)
    }

    #[test]
    fn a_question_for_a_state_is_none() {
        for text in [
            "サポートが終わると、認証が切れて使えなくなるということでしょうか?",
            "期限のお知らせが出ます。ライセンスが切れるのでしょうか?",
            "古いPCなので認証が外れるということですか。",
        ] {
            assert_eq!(state(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_asked_is_what_to_do() {
        for text in [
            "認証が切れてどうすればいいのでしょうか。",
            "マザボを替えたら認証が外れて、直らないのでしょうか。",
            "認証が切れました。なぜでしょうか。",
        ] {
            assert_eq!(state(text), Some("not-activated"), "{text}");
        }
    }
}
