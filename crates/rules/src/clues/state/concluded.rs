//! A state that somebody concludes from words which tell none: from a command that the console does
//! not know, or from the licence terms below the version in winver.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Word;
use crate::one_of::has_one;

/// Whether this state is such a conclusion: it is asked, or said with a word that draws one. What a
/// screen says is none.
pub(super) fn is_concluded(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    const DRAWN: &str = "\
        that means|this means|which means|meaning|must mean|i guess|guess |i assume|i think|i suppose|\
        so it's|so its|so it is|so i'm|so windows|so my|right?|, right| right\n| then?|\
        ですよね|ますよね|んですよね|だよね|ってこと|ということ|という意味|わけですよね|でいいんですよね|ので|から|\
        说明|意思|所以|那就是|应该是|对吧|吧";
    let is_word = matches!(
        token.word,
        Word::StateNo | Word::StateYes | Word::Activated | Word::Works | Word::Fails
    );
    if !story.may_be_concluded || !is_word {
        return false;
    }
    let whole = story.between(sentence.range.start, sentence.range.end + 1);
    let is_tagged = whole.trim_end().ends_with(" right") || has_one(whole, DRAWN);
    let head = story.between(sentence.range.start, token.start);
    (sentence.is_question || is_tagged) && !is_seen(head)
}

/// Whether a page is named in front of it: that is where a state stands.
fn is_seen(head: &str) -> bool {
    const PAGES: &str = "\
        settings|/xpr|/dli|/dlv|activation page|watermark|設定|ライセンス認証の画面|透かし|设置|激活页面";
    // `slmgr /xpr: not recognized`, and then the question, in one breath.
    let (_, own) = head
        .rsplit_once(['.', '。', '\n', '」'])
        .unwrap_or(("", head));
    has_one(own, PAGES) && !has_one(own, "recogni|認識|命令")
}

#[cfg(test)]
mod tests {
    use crate::clues;
    use crate::judge::Question;

    fn state(text: &str) -> Option<&'static str> {
        clues::told(text, Question::State)
    }

    #[test]
    fn a_command_that_is_not_known_and_the_terms_tell_no_state() {
        for text in [
            "'slgmr' is not recognized as an internal or external command.\nSo my windows isn't activated then?",
            "'slmgr' is not recognized as an internal or external command. Guess it's not activated?",
            "'slgmr' は認識されていません、と出ます。未認証ってことですよね?",
            "slmgrと打つと「認識されていません」。認証されていないという意味でしょうか。",
            "winver says this product is licensed under the Microsoft Software License Terms to: Eva. So Windows is activated, right?",
            "この製品は、マイクロソフト ソフトウェア ライセンス条項に基づいて、次のユーザーにライセンスされています: eva\nライセンスされているので認証済みですよね",
        ] {
            assert_eq!(state(text), None, "{text}");
        }
    }

    #[test]
    fn what_a_screen_says_beside_them_counts() {
        for (text, expected) in [
            (
                "'slgmr' is not recognized as an internal or external command. Settings says Windows is not activated.",
                "not-activated",
            ),
            (
                "'slmgr' is not recognized as an internal command. My Windows 11 is not activated since the new board.",
                "not-activated",
            ),
            (
                "slmgrは認識されていませんと出ました。設定を見たら認証されていませんでした。",
                "not-activated",
            ),
            (
                "winver shows the Microsoft Software License Terms. Settings says Windows is activated.",
                "activated",
            ),
            (
                "Windows isn't activated, so I guess the key was bad.",
                "not-activated",
            ),
        ] {
            assert_eq!(state(text), Some(expected), "{text}");
        }
    }
}
