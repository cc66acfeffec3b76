//! What an owner answers who is asked for the link to an account, and an account that came only
//! after what happened.

use super::{Answer, Answering};

use crate::clues::word::Word;
use crate::judge::Question;
use crate::one_of::{find_one, has_one, starts_with_one};

/// How an owner begins who answers that it was not linked, or was.
const NO: &str = "\
    してな|していな|していませ|してませ|いいえ|いや、|持ってな|持っていな|持ってませ|持っていませ|この間まで持って|未リンク|紐付けてな|紐づけてな|\
    no,|no.|nope|never|not linked|it wasn't|it was not|没有|没绑|没关联|没连|没登|从没|未绑";
const YES: &str = "\
    はい|してあり|してある|してました|していました|済み|紐付け済|紐づけ済|リンク済|yes|yep|yeah|it was,|it was.|有绑|绑了|绑过|早就绑|绑定了|是的";

/// How it is told that an account was made.
const MADE: &str = "\
    アカウントを作った|アカウントを作成|アカウントを取得|アカウントを作りま|アカウント作った|アカウントを登録|アカウントなるものを作|\
    made a microsoft account|made an ms account|created a microsoft account|created an ms account|created an account|\
    made an account|registered a microsoft|set up a microsoft account|opened a microsoft account|\
    注册了微软|注册的微软|注册微软|才注册|才有微软";

/// What says that this was after it.
const AFTER: &str = "\
    たあと|た後|だあと|だ後|後です|あとです|after the|after i |after my|afterwards|only after|之后|以后|后才|完才";

impl Answering<'_> {
    /// `MSアカウントに紐付けは?` — `してなかった`: what the owner answers.
    pub(super) fn answered_link(&self, name: &'static str) -> Option<Answer> {
        /// No longer is a question that names the account alone.
        const SHORT: usize = 45;
        let begins = if name == "yes" { YES } else { NO };
        let mut pairs = self.story.sentences.windows(2);
        pairs.find_map(|pair| {
            let [asked, answered] = pair else {
                return None;
            };
            let is_short = asked.range.len() <= SHORT;
            let asks = asked.is_question
                && (self.story.has(asked, Word::LinkedSentence)
                    || self.story.has(asked, Word::Linked)
                    || self.story.has(asked, Word::Account) && is_short)
                && (self.story.has(asked, Word::Account) || is_short);
            let text = self.story.text(&answered.range);
            let said = text.trim_start_matches(['>', ' ', '\n', '-']);
            let said = said
                .split_once([':', '.'])
                .filter(|(label, _)| label.chars().count() <= 3)
                .map_or(said, |(_, own)| own)
                .trim_start();
            let is_own = !answered.is_question
                && !self.story.is_in_line_of_other(answered.range.start)
                && !self.story.has(answered, Word::Unknown);
            let is_told = asks && is_own && starts_with_one(said, begins);
            is_told.then(|| Answer {
                question: Question::LinkedBefore,
                name,
                range: answered.range.clone(),
                is_planned: false,
            })
        })
    }

    /// `MSアカウントを作ったのは板を替えたあと`: what there was none of could not be linked.
    pub(super) fn account_came_after(&self) -> Option<Answer> {
        self.story.sentences.iter().find_map(|sentence| {
            let text = self.story.text(&sentence.range);
            let made = find_one(text, MADE)?;
            let range = sentence.range.start + made.start..sentence.range.start + made.end;
            let is_told = has_one(text, AFTER)
                && !sentence.is_question
                && !self.story.has(sentence, Word::Unknown)
                && self.story.is_own_word(sentence, &range, self.all_pcs);
            is_told.then_some(Answer {
                question: Question::LinkedBefore,
                name: "no",
                range,
                is_planned: false,
            })
        })
    }
}
