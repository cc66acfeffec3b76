//! Whether the story says that Windows is activated now.

mod active;
mod aim;
pub(super) mod asked;
mod bygone;
pub(super) mod ending;
mod former;
pub(super) mod lasting;
mod loss;
pub(super) mod present;
mod recovery;
mod screen;
mod settlement;
pub(super) mod sign;
mod state_of;
mod still;

use std::ops::Range;

use active::{denied_after, is_english_state};
use bygone::is_bygone;
use former::{NewPc, is_of_former};
use present::is_present;
use recovery::recovery;
use screen::{is_on_screen, is_seen, is_to_go};
use settlement::settlement;
use state_of::{is_of_activation, is_of_software, is_of_windows};
use still::{is_over, is_still};

use crate::clues::index::Token;
use crate::clues::one_of::has_one;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Language, Word};

/// What the story says of now.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a plain fact of its own"
)]
#[derive(Debug, Clone)]
pub(in crate::clues) struct Said {
    pub(in crate::clues) is_activated: bool,
    pub(in crate::clues) range: Range<usize>,
    is_now: bool,
    /// Of one that is not: that it was so then.
    is_over: bool,
    /// It came back, or is said of Windows where the story is of Office as well.
    outweighs: bool,
    /// It came back by itself.
    is_back: bool,
    /// It is told that the matter is settled.
    is_settled: bool,
}

/// The state, where the story tells one. Words that say it is not outweigh words that say it is,
/// unless these are the newer ones.
///
/// `well` is where it is told that what was lost has been well since ([`super::lasting`]).
pub(in crate::clues) fn state(
    story: &Story<'_>,
    all_pcs: bool,
    event: Option<&str>,
    well: Option<Range<usize>>,
) -> Option<Said> {
    let (mut said, mut loses) = (Vec::<Said>::new(), None::<Said>);
    let new = NewPc::of(story);
    for sentence in &story.sentences {
        for token in story.words(sentence) {
            let is_activated = match token.word {
                Word::StateNo | Word::Fails | Word::Watermark | Word::ActivateWindows => false,
                Word::StateYes | Word::Activated | Word::Works => true,
                Word::Loses => {
                    let lost = is_present(story, sentence, token);
                    loses = loses.or_else(|| lost.then(|| of(story, sentence, token, false)));
                    continue;
                }
                _ => continue,
            };
            let foreign = is_foreign(story, sentence, token, all_pcs, &new);
            let is_software = is_of_software(story, sentence, token);
            // `ライセンスの期限がもうすぐ切れる`: it has not yet.
            let is_to_come = !is_activated
                && story.words(sentence).iter().any(|own| {
                    own.word == Word::EndsSoon
                        && ((own.start..=own.end).contains(&token.start)
                            || token.word == Word::Watermark)
                });
            let is_bygone = !is_activated && is_bygone(story, sentence, token);
            if foreign
                || is_software
                || is_to_come
                || is_bygone
                || is_repeated(story, sentence, token)
            {
                continue;
            }
            let counts = match token.word {
                Word::StateNo | Word::Watermark | Word::ActivateWindows
                    if is_to_go(story, sentence, token) =>
                {
                    true
                }
                Word::StateNo => {
                    is_present(story, sentence, token) && is_failed_try(story, sentence, token)
                }
                Word::Fails => {
                    is_of_activation(story, sentence, token) && is_present(story, sentence, token)
                }
                Word::Works => {
                    is_of_activation(story, sentence, token)
                        && is_present(story, sentence, token)
                        && is_still(story, sentence, token)
                }
                Word::Watermark => is_seen(story, sentence, token),
                Word::ActivateWindows => is_on_screen(story, sentence, token),
                Word::StateYes => {
                    is_present(story, sentence, token) && is_still(story, sentence, token)
                }
                _ => is_english_state(story, sentence, token),
            };
            if counts {
                said.push(of(story, sentence, token, is_activated));
            }
            // `mine is activated, his isn't`.
            if counts
                && is_activated
                && let Some(not) = denied_after(story, sentence, token)
            {
                said.push(of(story, sentence, not, false));
            }
        }
    }
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
                && (good.is_settled || !matches!(event, Some("clone" | "vm" | "other-pc"))) =>
        {
            Some(good.clone())
        }
        // `At first it was not, then it was activated`.
        (Some(bad), Some(good))
            if bad.is_over
                && good.range.start > bad.range.start
                && !matches!(event, Some("clone" | "vm" | "other-pc")) =>
        {
            Some(good.clone())
        }
        (Some(bad), _) => Some(bad.clone()),
        (None, Some(good)) => Some(good.clone()),
        (None, None) => loses.filter(|_| event.is_some_and(|event| event != "nothing")),
    }
}

/// Whether a state is that of another PC, or a good one of the PC from before.
fn is_foreign(
    story: &Story<'_>,
    sentence: &Sentence,
    token: &Token,
    all_pcs: bool,
    new: &NewPc,
) -> bool {
    let is_good = matches!(token.word, Word::StateYes | Word::Activated | Word::Works);
    !all_pcs && story.is_of_other(sentence, token.start)
        || is_good && is_of_former(story, sentence, token, new)
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
        let is_own = (all_pcs || !story.is_of_other(sentence, start))
            && !story.is_hearsay(sentence, start, start);
        is_own.then(|| back(start..end, false))
    })
}

/// What is told last, where it is that the matter is settled, in English: `EDIT: sorted!`. Behind
/// it may only stand why it was not activated before.
fn settled(story: &Story<'_>, all_pcs: bool, said: &[Said]) -> Option<Said> {
    const THEN: [&str; 5] = ["wasn", "wouldn", "didn", "couldn", "was not"];
    let lost = said.iter().find(|one| !one.is_activated)?;
    story.sentences.iter().rev().find_map(|sentence| {
        let (start, end) = settlement(story, sentence, lost.range.end)?;
        let is_own = all_pcs || !story.is_of_other(sentence, start);
        let is_last = said.iter().all(|one| {
            one.is_activated
                || one.range.start < start
                || THEN
                    .iter()
                    .any(|then| story.text(&one.range).starts_with(then))
        });
        (is_own && is_last && !story.is_hearsay(sentence, start, start))
            .then(|| back(start..end, true))
    })
}

/// `when it tries to activate` tells a failure only beside an error.
fn is_failed_try(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    let own = story.between(token.start, token.end);
    let is_try = own.ends_with("to activate") && (own.contains(" tr") || own.contains(" attempts"));
    let text = story.text(&sentence.range);
    // `his is activated. Mine isn't`: an ellipsis.
    if !own.contains("activ")
        && ELLIPSES
            .iter()
            .any(|not| own.trim_end_matches(['.', ',', '!']).ends_with(not))
    {
        return is_spoken_of(story, sentence);
    }
    // `Your licence will expire soon. You need to activate Windows`: not yet.
    let is_to_end = own.starts_with("need to activate")
        && story
            .between(token.start.saturating_sub(60), token.start)
            .contains("expire");
    if is_to_end {
        return false;
    }
    !is_try
        || ["0x", "error", "fail"]
            .iter()
            .any(|sign| text.contains(sign))
}

/// Whether this sentence or the one before it speaks of an activation.
fn is_spoken_of(story: &Story<'_>, sentence: &Sentence) -> bool {
    let start = sentence.range.start;
    let place = story
        .sentences
        .partition_point(|own| own.range.end <= start);
    let near = place.saturating_sub(1)..=place;
    story
        .sentences
        .get(near)
        .unwrap_or_default()
        .iter()
        .any(|own| {
            own.range.start <= start
                && (story.has(own, Word::Activated) || story.has(own, Word::StateYes))
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

fn of(story: &Story<'_>, sentence: &Sentence, token: &Token, is_activated: bool) -> Said {
    let own = story.between(token.start, token.end);
    let is_back = is_activated && has_one(own, CAME_BACK);
    Said {
        is_activated,
        is_back,
        is_settled: false,
        range: token.start..token.end,
        is_over: !is_activated && is_over(story, sentence, token),
        outweighs: story.has(sentence, Word::Restored)
            || story.between(token.start, token.end).ends_with("again")
            || is_back
            || is_of_windows(story, sentence, token),
        is_now: story.words(sentence).iter().any(|word| {
            (word.word == Word::Now && story.between(word.start, word.end) != "昨天" || story.between(word.start, word.end) == "and now")
                    && word.start.abs_diff(token.start) < 60
                    // `it was not activated, now it is`.
                    && (word.start < token.start
                        || !story.between(token.end, word.start).contains([',', '、']))
        }),
    }
}

/// How a denial ends that leaves out what is denied: `now it isn't`.
const ELLIPSES: [&str; 18] = [
    " isn't",
    " isnt",
    " is not",
    " didn't",
    " did not",
    " won't",
    " wouldn't",
    " doesn't",
    " refuses",
    " though",
    "not now",
    "n't now",
    " anymore",
    " any more",
    " any longer",
    " today",
    "isnt now",
    "?",
];

/// What made Windows come back by itself, in the words for that it is activated.
const CAME_BACK: &str = "\
    再起動|放っておい|重启|重开|reboot|restart|重新激活了|重新启用了|自己激活了|自己启用了|激活回来|又激活了|又启用了";

/// Whether somebody else says so, and not a screen.
fn is_repeated(story: &Story<'_>, sentence: &Sentence, token: &Token) -> bool {
    // `卖家说重装过,右下角激活windows`: what is on the screen is seen by the writer.
    let is_seen_by_writer = sentence.language == Language::Zh
        && matches!(token.word, Word::Watermark | Word::ActivateWindows)
        && !story.is_in_line_of_other(token.start);
    !is_seen_by_writer && story.is_hearsay(sentence, token.start, token.start)
}
