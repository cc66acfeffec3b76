//! An update that is offered is not installed: `Windows Update offers me a BIOS update`.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Form, Language, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// What stands before an update that is there to be taken.
const OFFERS: &str = "\
    offers |offering |wants to install |wants to push |wants me to install |there is |there's |\
    i see |pending |suggests |recommends |prompts me for ";

/// What stands before one that was there: it may have been taken since.
const OFFERED: &str = "offered |was offering |suggested |recommended |there was ";

/// What stands behind one that is there.
const BEHIND: &str = " available| is available| waiting| is waiting| is pending| pending| in the list| ready to install";

/// What tells that it was taken.
const TAKEN: &str = "\
    installed|applied|flashed|accepted|took it|did it|ran it|let it|clicked|went ahead|said yes|went through|\
    since |after |so i |pushed";

/// The same in Japanese and Chinese: that it is there, and what is asked of it.
const THERE: &str = "\
    更新の案内が|更新の通知が|アップデートの案内が|アップデートの通知が|更新が出て|アップデートが出て|更新が来て|アップデートが来て|更新があり|アップデートがあり|更新が表示|アップデートが表示|\
    更新を勧め|アップデートを勧め|更新が届いて|アップデートが届いて|新bios可以更新|有bios更新|有个bios更新|有一个bios更新|推送了bios|推送bios|提示bios更新|提示更新bios|推送了固件";

/// That it was taken.
const DONE: &str = "\
    更新した|更新しました|アップデートした|アップデートしました|当てた|当てたら|適用した|適用したら|入れたら|してから|したら|以来|\
    更新了bios|装了|装完|更新完|更新后|更新之后|升级后|刷了|之后|以后|自动";

/// Whether a sentence ends with the update that is there: `BIOSの更新が出ています`.
fn is_left(text: &str) -> bool {
    const ENDS: &str = "\
        出ています|出てます|出ている|出てる|来ています|来てます|来てる|あります|届いています|可以更新";
    let end = text.trim_end_matches(['。', '!', '\n', ' ', ',', '、']);
    ends_with_one(end, ENDS)
}

/// Whether a story tells that Windows is not activated.
pub(super) fn is_failing(story: &Story<'_>) -> bool {
    story.has_code || story.has_any(&[Word::StateNo, Word::Watermark, Word::ActivateWindows])
}

/// Whether an update of the firmware is only offered.
pub(super) fn is_offered(story: &Story<'_>, sentence: &Sentence, update: &Token) -> bool {
    let is_update =
        matches!(update.word, Word::BiosUpdate | Word::Update) && update.form != Form::Done;
    if !is_update {
        return false;
    }
    let text = story.text(&sentence.range);
    if sentence.language != Language::En {
        return has_one(text, THERE)
            && !has_one(text, DONE)
            && (is_left(text) || !is_failing(story));
    }
    let head = story.between(sentence.range.start, update.start);
    let clause = head.rsplit([',', ';', '(']).next().unwrap_or_default();
    let tail = story.between(update.end, sentence.range.end);
    let is_there = has_one(clause, OFFERS) || starts_with_one(tail, BEHIND);
    // `a BIOS update can kill the licence`: of any.
    let is_of_any = [" can ", " could ", " might ", " may "].iter().any(|may| {
        // `may have caused it`: one that was.
        tail.strip_prefix(may)
            .is_some_and(|rest| !rest.starts_with("have "))
    });
    !has_one(text, TAKEN)
        && (is_there || is_of_any || has_one(clause, OFFERED) && !is_failing(story))
}
