//! Whether the story says that Windows is activated now.

mod active;
mod aim;
pub(super) mod asked;
pub(super) mod attempt;
mod bygone;
mod concluded;
pub(super) mod ending;
mod former;
mod gone;
pub(super) mod lasting;
mod loss;
pub(super) mod present;
mod recovery;
mod screen;
mod settlement;
pub(super) mod sign;
mod state_of;
mod still;
mod told;
pub(super) mod told_code;

use std::ops::Range;

use recovery::recovery;
use settlement::settlement;
pub(super) use told::Said;
use told::told;

use crate::clues::answers::Answer;
use crate::clues::story::Story;
use crate::clues::word::Word;
use crate::one_of::{has_one, starts_with_one};

/// The state, where the story tells one. Words that say it is not outweigh words that say it is,
/// unless these are the newer ones.
///
/// Who plans a change tells how it is now, and beside it what was lost once or may be.
///
/// `well` is where it is told that what was lost has been well since ([`super::lasting`]).
pub(in crate::clues) fn state(
    story: &Story<'_>,
    all_pcs: bool,
    event: Option<&Answer>,
    well: Option<Range<usize>>,
) -> Option<Said> {
    let plans = event.is_some_and(|event| event.is_planned);
    let event = event
        .filter(|event| !event.is_planned)
        .map(|event| event.name);
    let (mut said, loses) = told(story, all_pcs);
    if let Some(well) = well {
        // What was lost before is over; what was changed behind it is told by no state yet.
        said.retain(|one| one.range.start >= well.start);
        if event.is_none_or(|event| event == "nothing") {
            said.push(back(well, true));
        }
    } else if let Some(settled) = settled(story, all_pcs, &said) {
        // What is told after that is why it was not.
        said.retain(|one| one.is_activated || one.range.start < settled.range.start);
        said.push(settled);
    } else if let Some(back) = came_back(story, all_pcs, &said) {
        said.push(back);
    }
    let is_solved = story.has_anywhere(Word::Solved);
    let bad = said.iter().rfind(|one| !one.is_activated);
    let good = said.iter().rfind(|one| one.is_activated);
    match (bad, good) {
        // Of two machines the one that was made a copy is asked about.
        (Some(bad), Some(good))
            if (good.is_now || good.outweighs || is_solved)
                && (!bad.is_now || good.is_back)
                && good.range.start > bad.range.start
                && (good.is_settled
                    || !matches!(event, Some("clone" | "vm" | "other-pc" | "second-pc"))) =>
        {
            Some(good.clone())
        }
        // `At first it was not, then it was activated`.
        (Some(bad), Some(good))
            if bad.is_over
                && good.range.start > bad.range.start
                && !matches!(event, Some("clone" | "vm" | "other-pc" | "second-pc")) =>
        {
            Some(good.clone())
        }
        // `認証×→入れ直し→認証○`; `In: unlicensed. Out: activated`.
        (Some(bad), Some(good))
            if good.range.start > bad.range.start
                && is_next_step(story.between(bad.range.end, good.range.start)) =>
        {
            Some(good.clone())
        }
        // `It's activated again now. The middle was "not activated" for three days`.
        (Some(bad), Some(good)) if bad.is_over && good.is_now && good.outweighs => {
            Some(good.clone())
        }
        (Some(bad), Some(good)) if plans && good.is_now && !bad.is_now => Some(good.clone()),
        // `朝は透かしが出ていました。今は設定で「…によってライセンス認証されています」です`.
        (Some(bad), Some(good))
            if good.range.start > bad.range.start
                && !matches!(event, Some("clone" | "vm" | "other-pc" | "second-pc"))
                && is_on_page(story, good)
                && !is_on_page(story, bad) =>
        {
            Some(good.clone())
        }
        (Some(bad), _) => Some(bad.clone()),
        (None, Some(good)) => Some(good.clone()),
        (None, None) => loses.filter(|_| event.is_some_and(|event| event != "nothing")),
    }
}

/// Whether what stands between two states leads on from one to the other: in a chain of arrows, or
/// in the rows of a sheet from what came in to what went out.
fn is_next_step(between: &str) -> bool {
    const ROWS: &str = "\
        out:|after:|result:|fix:|fixed:|resolution:|outcome:|処置:|対応:|作業:|結果:|作業後:|処置后:|处理:|处理结果:|结果:|处置:|修后:";
    let is_chain = has_one(between, "→|->");
    is_chain && !between.contains(['。', '\n']) || has_one(between, ROWS)
}

/// Whether a state is told in the words of the activation page. These outweigh a watermark, a code
/// and a loss that are told before them.
fn is_on_page(story: &Story<'_>, said: &Said) -> bool {
    const ACTIVE: &str = "\
        アクティブ|認証されています|activated with a digital|windows is activated|says active|shows active|says activated|\
        shows activated|数字许可证激活|数字许可证启用|数位授权启用|已激活|已启用";
    const NOT_ACTIVE: &str = "\
        アクティブでは|非アクティブ|認証されていません|not activated|not active|isn't activated|isn't active|未激活|未启用";
    let around = story.between(said.range.start.saturating_sub(12), said.range.end + 24);
    let denies = has_one(around, NOT_ACTIVE);
    if said.is_activated {
        has_one(around, ACTIVE) && !denies
    } else {
        denies
    }
}

/// What is told last: that it is activated again.
const fn back(range: Range<usize>, is_settled: bool) -> Said {
    Said {
        is_activated: true,
        range,
        is_now: true,
        is_over: false,
        outweighs: true,
        is_back: true,
        is_settled,
    }
}

/// What is told last, where it is that the activation came back: `電話したら通りました`.
fn came_back(story: &Story<'_>, all_pcs: bool, said: &[Said]) -> Option<Said> {
    let lost = said.iter().rfind(|one| !one.is_activated)?;
    let place = story
        .sentences
        .partition_point(|sentence| sentence.range.end <= lost.range.start);
    story.sentences.get(place..)?.iter().find_map(|sentence| {
        let (start, end) = recovery(story, sentence, lost.range.end)?;
        let is_own = story.is_own_word(sentence, &(start..start), all_pcs);
        is_own.then(|| back(start..end, false))
    })
}

/// What is told last, where it is that the matter is settled, in English: `EDIT: sorted!`. Behind
/// it may only stand why it was not activated before.
fn settled(story: &Story<'_>, all_pcs: bool, said: &[Said]) -> Option<Said> {
    const THEN: &str = "wasn|wouldn|didn|couldn|was not";
    let lost = said.iter().find(|one| !one.is_activated)?;
    story.sentences.iter().rev().find_map(|sentence| {
        let (start, end) = settlement(story, sentence, lost.range.end)?;
        let is_own = story.is_own_word(sentence, &(start..start), all_pcs);
        let is_last = said.iter().all(|one| {
            one.is_activated
                || one.range.start < start
                || starts_with_one(story.text(&one.range), THEN)
        });
        (is_own && is_last).then(|| back(start..end, true))
    })
}

/// Whether the state of another PC is told.
pub(in crate::clues) fn is_told_of_other(story: &Story<'_>) -> bool {
    story.sentences.iter().any(|sentence| {
        story.words(sentence).iter().any(|token| {
            matches!(
                token.word,
                Word::StateNo | Word::StateYes | Word::Activated | Word::Fails
            ) && story.is_of_other(sentence, token.start)
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::clues::told;
    use crate::judge::Question;

    #[test]
    fn what_the_page_says_last_outweighs_what_was_seen_before() {
        for text in [
            "起きたら透かしと0x803fa067が出ていました。夜に再起動したら消えて、「デジタル ライセンスによってライセンス認証されています」です。",
            "After the update the 'Activate Windows' text came up. Settings says activated, Windows 11 Home.",
            "右下角弹出许可证过期,点进去要付钱。设置里看windows11是已激活的。",
        ] {
            assert_eq!(told(text, Question::State), Some("activated"), "{text}");
        }
        for text in [
            "設定では「アクティブ」だったのに、今朝から透かしが出ています。Windows 11です。",
            "There is a watermark since yesterday. My other laptop's page says activated. Windows 11.",
            "設定には「アクティブではありません」と出ます。妻のPCは「アクティブ」です。Windows 11です。",
        ] {
            assert_eq!(told(text, Question::State), Some("not-activated"), "{text}");
        }
    }
}
