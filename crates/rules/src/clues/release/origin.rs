//! Where a release came from, and when it was there: `from a Windows 7`, `買ったのはまだ10のころ`.

use std::ops::Range;

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::word::Word;
use crate::one_of::{has_one, starts_with_one};

use super::mention::without_name;

/// `Windows 10 had been activated`: that tells no first release.
fn is_activated_then(story: &Story<'_>, first: &Token) -> bool {
    story.between(first.start, first.end) == "had been"
        && starts_with_one(
            story.between(first.end, first.end + 10),
            " activated| active| licensed",
        )
}

/// Whether such words tell of no first release: of a state, or of another one.
pub(super) fn is_no_first(story: &Story<'_>, first: &Token, range: &Range<usize>) -> bool {
    is_activated_then(story, first)
        || is_of_source(story, first, range)
        || is_upgrade(story, range)
        || is_since_upgrade(story, first, range)
        || is_of_another_system(story, first, range)
}

/// `It had ChromeOS originally, and I installed Windows 11`.
fn is_of_another_system(story: &Story<'_>, first: &Token, range: &Range<usize>) -> bool {
    const SYSTEMS: &str = "linux|ubuntu|debian|fedora|chromeos|chrome os|freedos|macos|android";
    let around = story.between(first.start.saturating_sub(14), range.start);
    first.end <= range.start && has_one(around, SYSTEMS)
}

/// `it had been on 10 Pro since the free offer`: what was there before that came first.
fn is_since_upgrade(story: &Story<'_>, first: &Token, range: &Range<usize>) -> bool {
    const SINCE: &str = " since the free| since the upgrade| since the update| since the offer| since microsoft gave| since it was free";
    let own = story.between(first.start, first.end);
    let behind = story.between(range.end, range.end + 36);
    let behind = behind.split([',', '.', ';']).next().unwrap_or_default();
    matches!(own, "had been" | "it had") && has_one(behind, SINCE)
}

/// `ran the free 10 upgrade from day one`: what came over the first one.
fn is_upgrade(story: &Story<'_>, range: &Range<usize>) -> bool {
    let head = story.between(range.start.saturating_sub(14), range.start);
    let behind = story.between(range.end, range.end + 8);
    without_name(head).trim_end().ends_with("free") || behind.starts_with(" upgrade")
}

/// `My Windows 10 originally came from a Windows 7`: that tells of the other one.
fn is_of_source(story: &Story<'_>, first: &Token, range: &Range<usize>) -> bool {
    const CAME: &str = " came from| comes from| was a| was an| started as";
    let behind = story.between(first.end, first.end + 12);
    first.start >= range.end && starts_with_one(behind, CAME)
}

/// `from a Windows 7`, `from my old 7`: where the one that is there came from.
pub(super) fn is_behind_from(head: &str) -> bool {
    const NOUNS: [&str; 8] = [
        "a",
        "an",
        "my",
        "the",
        "an old",
        "my old",
        "the old",
        "an original",
    ];
    let head = head.trim_end();
    let own = without_name(head).trim_end();
    head.ends_with("from")
        || NOUNS.iter().any(|noun| {
            own.strip_suffix(noun)
                .is_some_and(|own| own.ends_with(" came from ") || own.ends_with(" comes from "))
        })
}

/// `At first it was not activated … Windows 11`.
pub(super) fn is_state_between(words: &[Token], range: &Range<usize>) -> bool {
    words.iter().any(|token| {
        matches!(token.word, Word::StateNo | Word::StateYes)
            && token.end <= range.start
            && range.start - token.end < 66
            && words
                .iter()
                .any(|first| first.word == Word::First && first.end <= token.start)
    })
}

/// `自作の方は7から`: where it came from, in Japanese.
pub(super) fn is_where_from(tail: &str) -> bool {
    tail.strip_prefix("から")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['。', 'で', 'の', '、']))
}

/// `買ったのはまだ10のころ`: the release of the time when it was bought.
pub(super) fn is_then(head: &str, tail: &str) -> bool {
    let is_time = starts_with_one(tail, "のころ|の頃|の時代|時代");
    is_time && has_one(head, "買った|購入|届いた|組んだ")
}
