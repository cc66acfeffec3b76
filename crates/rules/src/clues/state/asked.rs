//! What is asked, feared or wondered at, and told by nobody.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::one_of::{has_one, starts_with_one};

/// Whether the sentence of a state ends in a question for it: `認証が切れて使えなくなるという
/// ことでしょうか`.
pub(in crate::clues) fn is_asked_as_a_whole(
    story: &Story<'_>,
    sentence: &Sentence,
    token: &Token,
) -> bool {
    const ASKS: &str = "\
        ということでしょうか|ということですか|という事でしょうか|ことになるのでしょうか|\
        ってことでしょうか|ってことですか|ってことですかね|ってことかな|という意味でしょうか|という意味ですか|\
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

/// Whether a question with a state in it says that of no PC: `「ライセンス認証されています」はどこで
/// 見られますか`, `Has anybody lost it after the update?`, `有没有更新完就掉了的？`.
pub(in crate::clues) fn is_asked_around(question: &str) -> bool {
    const ASKS: &str = "\
        どこで見|どこを見|どこを開|どこに出|どこで確認|どうやって確認|確認方法|見分け方|\
        た人いま|た人はいま|た人いる|た人おる|た方いま|た方はいま|た方いら|た方おら|\
        where do i see|where can i see|where do i find|where do i look|how do i check|how can i check|how do i tell|how can i tell|\
        has anyone|has anybody|did anyone|did anybody|\
        在哪看|在哪里看|哪里能看|去哪看|怎么看|怎样看|如何查看|有没有人|有人遇到|谁遇到";
    let question = question.trim();
    let whole = question.trim_end_matches(['?', '。', '吗', ' ', '\n']);
    has_one(question, ASKS) || question.starts_with("有没有") && whole.ends_with('的')
}

/// Whether a Japanese state is one that is asked for or feared: `認証が外れたりお金がかかったりしませんか`,
/// one of several things that may come; `取り消されてしまいますか`; `消えてしまいそうで心配`.
pub(in crate::clues) fn is_feared(own: &str, tail: &str) -> bool {
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
        || is_chained_to_fear(own, behind)
        || is_regret_to_come(behind)
        || looks_to_come(own, behind)
}

/// `ライセンスが消えて使えなくなったりしませんか`: the last verb of a chain is asked for, and with it the
/// first. What is so now stands in a clause of its own.
fn is_chained_to_fear(own: &str, behind: &str) -> bool {
    const FEARS: &str = "\
        たりしませんか|たりしないか|たりしないでしょうか|たりしませんよね|たりしないよね|たりしないですか|\
        たりしますか|たりするのでしょうか|たりするのか|たりするんですか|たりすることはあり|だりしませんか";
    const NOW: &str = "、|いま|いる|てる|ました|です|が|けど|ので|から|まま|戻|直|復";
    let chain = FEARS.split('|').find_map(|fear| behind.split_once(fear));
    !own.ends_with('た') && chain.is_some_and(|(chain, _)| !has_one(chain, NOW))
}

/// `…てしまいますか`, `…ちゃわないか`: what one would be sorry for, and has not come.
fn is_regret_to_come(behind: &str) -> bool {
    const CHAINS: [&str; 6] = ["になって", "くなって", "って", "て", "で", ""];
    const SHORT: [&str; 3] = ["ちゃ", "じゃ", "ゃ"];
    const TO_COME: &str = "\
        いますか|いますでしょうか|いますよね|いませんか|いませんよね|いそう|いかね|うかも|うかどうか|うか心配|うか不安|うか?|うか。|\
        うのか|うのでしょうか|うのですか|うのでは|うの?|うのが心配|うのが不安|うのが怖|うんじゃ|うんでしょうか|\
        うんですか|うことはあり|うことはな|うことになり|うおそれ|う恐れ|う可能性|うリスク|う?|うよね|うでしょうか|\
        わないか|わないで|わないよう|わぬ|ったりし|ったらど|ったら困|ったらと";
    let sorry = CHAINS
        .iter()
        .find_map(|chain| behind.strip_prefix(chain)?.strip_prefix("しま"))
        .or_else(|| SHORT.iter().find_map(|short| behind.strip_prefix(short)));
    sorry.is_some_and(|rest| starts_with_one(rest, TO_COME))
}

/// `認証が消えそうで心配`: the form in front of it is that of what seems to come.
fn looks_to_come(own: &str, behind: &str) -> bool {
    own.ends_with(['え', 'れ', 'び', 'さ']) && behind.starts_with("そう")
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
    starts_with_one(question, "is it normal|is this normal|is that normal")
}

/// Whether a Japanese state is one that somebody asks whether it will come: `…なくなりますか`.
pub(in crate::clues) fn is_turn_asked(tail: &str) -> bool {
    const ASKED: &str = "\
        りますか|りません|りますでしょう|りますよね|りそう|りかね|るか|るの?|るのか|るので|るんで|る?|る可能|ること|ってしまいますか|ってしまうの";
    let behind = tail.trim_start_matches('く').strip_prefix('な');
    behind.is_some_and(|behind| starts_with_one(behind, ASKED))
}

/// Whether what stands before a state asks for it: `Is my Windows`, and not `Is it normal that it`.
pub(in crate::clues) fn is_asked_in_english(head: &str) -> bool {
    const STARTS: &str = "is my |is the |is this |is windows|is it |has it |has windows|was it ";
    const OTHERS: [&str; 12] = [
        " that", " why", "it's", " because", " after", " when", " if ", " since", " normal", ",",
        " to ", " only ",
    ];
    let head = head.trim_start();
    head.len() <= 40
        && starts_with_one(head, STARTS)
        && !OTHERS.iter().any(|other| head.contains(other))
}

/// Whether what stands before a state asks what such a state is, in English, and of no PC: `What does
/// "Windows is not activated" stop you from doing?`
pub(in crate::clues) fn is_asked_in_general(head: &str) -> bool {
    const ASKS: &str = "\
        what does |what happens when |what happens to |what happens if |what do you |what can you |what can't you |\
        what features |what are the |what limitations |what limits |what stops |what exactly |what actually |does an |do you |can you ";
    const OWN: &str = " my | mine| this | it | i |i'm| me |,|:|;|.";
    let head = head.trim_start();
    starts_with_one(head, ASKS) && !has_one(head, OWN)
}

/// Whether what stands before a state fears that it comes: `I'm afraid it gets`, and not `I'm afraid
/// it is`, `I'm worried because it gets`.
pub(in crate::clues) fn is_feared_in_english(head: &str) -> bool {
    const FEARS: [&str; 9] = [
        "afraid",
        "worried",
        "scared",
        "fear",
        "concerned",
        "nervous",
        "don't want",
        "dont want",
        "terrified",
    ];
    const TO_COME: &str = " gets| get | getting| will|'ll| would| might| may | could| becom| going to| ends up| ending up";
    const TOLD: &str = ",|;| because| since| but | and now| every| keeps| already";
    let fear = FEARS.iter().filter_map(|fear| head.rsplit_once(fear));
    let behind = fear
        .map(|(_, behind)| behind)
        .min_by_key(|behind| behind.len());
    behind.is_some_and(|behind| {
        let behind = format!("{behind} ");
        has_one(&behind, TO_COME) && !has_one(&behind, TOLD)
    })
}

/// Whether a Japanese text tells what was gone through once: `…したことがある`.
pub(in crate::clues) fn is_experience(text: &str) -> bool {
    has_one(text, "たことがあ|たことあ|た経験が|だことがあ")
}

#[cfg(test)]
mod tests {
    use crate::clues;
    use crate::judge::Question;

    fn state(text: &str) -> Option<&'static str> {
        clues::told(text, Question::State)
    }

    #[test]
    fn a_question_for_a_state_is_none() {
        for text in [
            "サポートが終わると、認証が切れて使えなくなるということでしょうか?",
            "期限のお知らせが出ます。ライセンスが切れるのでしょうか?",
            "古いPCなので認証が外れるということですか。",
            "文字が出ません。認証されてないってことでしょうか?",
            "認証されていないという意味ですか。",
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
