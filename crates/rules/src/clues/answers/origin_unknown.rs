//! An owner who says that nobody knows what was on the PC at first.

use super::Answering;

use crate::clues::story::sentence::Sentence;
use crate::one_of::found;

/// How the first Windows is spoken of.
const FIRST: &str = "\
    originally|at first|to begin with|to start with|was on it|it came with|it shipped with|\
    もともと|元々|元は|元が|最初|当初|買ったとき|買った時|出荷時|初めから|はじめから|\
    原本|原来|原先|出厂|最初|最早|一开始|本来";

/// How it is said that one does not know it. `I think` and `たぶん` say more than nothing.
const UNKNOWN: &str = "\
    no idea|don't know|dont know|do not know|dunno|god knows|who knows|lord knows|no clue|not a clue|haven't a clue|\
    couldn't tell you|can't remember|cannot remember|never knew|never told|\
    知りません|知らない|知らん|分かりません|分からない|わかりません|わからない|わからん|不明|見当もつ|見当がつ|\
    さっぱり|覚えていない|覚えてない|覚えていません|覚えてません|聞いていません|聞いていない|聞いてない|\
    不知道|不清楚|不晓得|不记得|忘了|搞不清|说不清|没问";

/// How far one may stand from the other, in bytes: not over another statement.
const NEAR: usize = 60;

impl Answering<'_> {
    /// `Ex-lease, and god knows what was on it originally`: whatever else is told is of another PC
    /// or another time.
    pub(super) fn is_origin_unknown(&self) -> bool {
        let mut sentences = self.story.sentences.iter();
        sentences.any(|sentence| self.tells_unknown_origin(sentence))
    }

    fn tells_unknown_origin(&self, sentence: &Sentence) -> bool {
        let text = self.story.text(&sentence.range);
        found(text, UNKNOWN).any(|(unknown, word)| {
            let end = unknown + word.len();
            found(text, FIRST).any(|(first, name)| {
                let (from, to) = (unknown.min(first), end.max(first + name.len()));
                let near = text.get(from..to).unwrap_or_default();
                near.len() <= NEAR + word.len() + name.len()
                    // `it came with 10, no idea about the key`.
                    && !near.contains(|ch: char| ch.is_ascii_digit())
            })
        })
    }
}
