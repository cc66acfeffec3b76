//! An upgrade that is named by its noun and has yet to be made: `11へのアップグレードを週末にやろうと`,
//! `I'll do the Windows 11 upgrade next month`.

use std::ops::Range;

use super::mention::without_name;

use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Word;
use crate::one_of::{has_one, starts_with_one};

/// With which noun a Japanese release is gone to.
const NOUNS: &str = "\
    へのアップグレード|へのアップデート|へのバージョンアップ|へのアプグレ|への移行|への更新|への乗り換え|への入れ替え|へのインプレース|\
    への無償アップグレード|への無料アップグレード|のアップグレード|アップグレード|化";

/// What behind it says that it is yet to be made.
const YET: &str = "\
    うと思|うと考|うかと|うかな|うか迷|うか悩|たいと|たいです|たいの|たいん|たいけ|つもり|予定|考えて|考え中|検討|計画|迷って|悩んで|\
    するか迷|するか悩|する前|するまえ|やる前|をします。|をします\n|をやります|を行います|をする。|をやる。|はまだ|もまだ|これから|待ち";

/// What before that says that it was made.
const MADE: [&str; 7] = ["した", "った", "後", "済", "してから", "れた", "きた"];

/// Whether what follows a Japanese release names a step to it that is yet to be made.
pub(super) fn is_japanese_step(behind: &str) -> bool {
    let step = NOUNS.split('|').find_map(|noun| behind.strip_prefix(noun));
    step.is_some_and(|step| {
        YET.split('|')
            .filter_map(|yet| step.find(yet))
            .min()
            .and_then(|at| step.get(..at))
            .is_some_and(|own| !MADE.iter().any(|made| own.contains(made)))
    })
}

/// Whether the English release in this place is that of an upgrade that is yet to be made.
pub(super) fn is_english_step(
    story: &Story<'_>,
    sentence: &Sentence,
    range: &Range<usize>,
) -> bool {
    const BEHIND: [&str; 6] = [
        " upgrade",
        " update",
        " migration",
        " install",
        " switch",
        " move",
    ];
    const TO: [&str; 5] = ["upgrade to", "update to", "move to", "switch to", "jump to"];
    const ARTICLES: &str = "the|my|a|an|this|that|our|free";
    /// With which verbs it is planned: what is planned for after it, or beside it, is not it.
    const DOING: &str =
        "do|doing|make|making|run|running|start|try|install|planning|plan|for|and|also|with";
    /// How it is said that it stands in a calendar.
    const DUE: &str = "\
        is due|is planned|is scheduled|is next|is coming|is booked|is set for|will be|is for next|is on my list|is still to|\
        is yet to|has to wait|can wait|comes next|is on the list";
    const MADE: &str = " did | already|'ve | have done|finished| after | since ";
    let (start, end) = (sentence.range.start, sentence.range.end);
    let head = without_name(story.between(start, range.start));
    let tail = story.between(range.end, end);
    let by_noun = BEHIND.iter().find_map(|noun| tail.strip_prefix(noun));
    let by_step = TO.iter().find_map(|to| head.strip_suffix(to));
    let (lead, behind) = match (by_step, by_noun) {
        (Some(lead), _) => (lead, tail),
        (None, Some(behind)) => (head, behind),
        (None, None) => return false,
    };
    let lead = lead.trim_end();
    let bare = ARTICLES
        .split('|')
        .find_map(|article| lead.strip_suffix(article))
        .filter(|bare| bare.is_empty() || bare.ends_with(' '));
    let Some(bare) = bare else {
        return false;
    };
    let verb = bare.trim_end().rsplit(' ').next().unwrap_or_default();
    let is_planned = || {
        story.words(sentence).iter().any(|plan| {
            matches!(plan.word, Word::Plan | Word::Future)
                && plan.end <= range.start
                && !story.between(plan.start, plan.end).starts_with("before")
        })
    };
    let behind = behind.trim_start();
    let is_due = starts_with_one(behind, DUE);
    let is_to_do = DOING.split('|').any(|doing| doing == verb) && is_planned();
    (is_due || is_to_do) && !has_one(lead, MADE)
}

#[cfg(test)]
mod tests {
    use crate::clues::installed;
    use crate::vocabulary::Windows;

    #[test]
    fn what_is_yet_to_be_gone_to_is_not_installed() {
        for text in [
            "Windows 11へのアップグレードをそろそろやろうと思っています。認証は残りますか。",
            "Windows 11へのアップグレードを検討中です。認証済みです。",
            "年末にWindows 11へのアップグレードをします。認証済みです。",
            "I'll do the Windows 11 upgrade next month. It is activated.",
            "I'm planning the upgrade to Windows 11 for the weekend. It is activated.",
            "The Windows 11 upgrade is due next week. It is activated now.",
        ] {
            assert_eq!(installed(text), None, "{text}");
        }
    }

    #[test]
    fn what_was_gone_to_is() {
        for text in [
            "Windows 11へのアップグレードをしました。次はSSDの交換を検討中です。認証済みです。",
            "Windows 11へのアップグレード後、SSDを替える予定です。認証済みです。",
            "I did the Windows 11 upgrade on Saturday. It's activated.",
            "After the Windows 11 upgrade I plan a new SSD. It's activated.",
            "It was activated before the Windows 11 upgrade.",
        ] {
            assert_eq!(installed(text), Some(Windows::Eleven), "{text}");
        }
    }
}
