//! Which of the releases that a story names is installed now.

use crate::clues::story::Story;
use crate::clues::word::Word;
use crate::one_of::{ends_with_one, starts_with_one};

use super::mention::{Mention, without_name};

/// The release that is installed now.
///
/// What is on a PC that is yet to be bought is not, nor what is on another one than that which is
/// asked about.
pub(in crate::clues) fn installed(
    mentions: &[Mention],
    has_new_pc: bool,
    all_pcs: bool,
) -> Option<&Mention> {
    let real = |mention: &&Mention| {
        !mention.is_unreal
            && (all_pcs || !mention.is_of_other)
            && (has_new_pc || !mention.is_of_new)
    };
    let plain = |mention: &&Mention| real(mention) && !mention.is_on_sticker && !mention.is_from;
    let now = mentions
        .iter()
        .rfind(|mention| plain(mention) && mention.is_now && !mention.is_of_key);
    let bare = |mention: &&Mention| plain(mention) && !mention.is_of_key && !mention.is_first;
    let best = |list: Vec<&'_ Mention>| -> Option<usize> {
        // Of a server and a client the client is asked about.
        let clients = list.iter().filter(|mention| !mention.windows.is_server());
        let highest = clients
            .map(|mention| mention.windows)
            .max()
            .or_else(|| list.iter().map(|mention| mention.windows).max())?;
        mentions.iter().position(|mention| {
            mention.windows == highest && list.iter().any(|own| own.range == mention.range)
        })
    };
    let at = |place: Option<usize>| place.and_then(|place| mentions.get(place));
    now.or_else(|| at(best(mentions.iter().filter(bare).collect())))
        .or_else(|| {
            at(best(
                mentions
                    .iter()
                    .filter(|mention| plain(mention) && mention.is_first && !mention.is_of_key)
                    .filter(|mention| !mention.windows.is_before_ten())
                    .collect(),
            ))
            .filter(|_| {
                !mentions.iter().any(|mention| {
                    plain(&mention) && mention.is_of_key && !mention.windows.is_before_ten()
                })
            })
        })
        .or_else(|| {
            at(best(
                mentions
                    .iter()
                    .filter(|mention| plain(mention) && (mention.is_of_key || mention.is_first))
                    // `there is a key of 8 in the BIOS`: that is what it came with.
                    .filter(|mention| !mention.windows.is_before_ten())
                    .collect(),
            ))
        })
        .or_else(|| {
            at(best(
                mentions
                    .iter()
                    .filter(|mention| {
                        real(mention) && mention.is_on_sticker && !mention.windows.is_before_ten()
                    })
                    .collect(),
            ))
        })
}

/// Whether the PC went to this release, or runs it now: `11に上げたあと`, `upgraded to 11`.
pub(in crate::clues) fn is_gone_to(story: &Story<'_>, mention: &Mention) -> bool {
    const BEFORE: &str = "upgraded to |updated to |moved to |went to |now on |升级到|升到|更新到";
    const BEHIND: &str = "\
        に上げた|にした|に上がった|へ上げた|にアップグレードした|にアップグレード済|へアップグレード済|\
        にアップデートした|に移行した|に移した|になった";
    let (start, end) = (mention.range.start, mention.range.end);
    let head = without_name(story.between(start.saturating_sub(24), start));
    let is_told = mention.is_now
        || mention.is_to
        || ends_with_one(&format!("{head} "), BEFORE)
        || ends_with_one(head, BEFORE)
        || starts_with_one(story.between(end, end + 48).trim_start(), BEHIND);
    let sentence = story.sentences.get(mention.sentence);
    is_told && sentence.is_none_or(|sentence| !sentence.is_question)
}

/// Whether the Windows that is told of is an older one to this day.
pub(in crate::clues) fn is_still_old(
    story: &Story<'_>,
    windows: Option<&Mention>,
    mentions: &[Mention],
) -> bool {
    windows.is_some_and(|mention| mention.windows.is_before_ten())
        // `まだ8.1です。タダで11に上げたい`: an upgrade that is wished for has not been.
        && (windows.is_some_and(|mention| mention.is_now)
            || !story.has_any(&[Word::Upgrade, Word::FreeUpgrade]))
        && mentions
            .iter()
            .all(|mention| mention.is_unreal || mention.windows.is_before_ten())
}
