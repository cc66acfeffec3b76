//! A Japanese sentence that asks for a state as a whole.

use super::index::Token;
use super::sentence::Sentence;
use super::story::Story;

/// Whether the sentence of a state ends in a question for it: `認証が切れて使えなくなるという
/// ことでしょうか`.
pub(super) fn is_asked_as_a_whole(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
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
        && asked.is_some_and(|between| {
            !between.contains('、') && !OTHERS.split('|').any(|other| between.contains(other))
        })
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
