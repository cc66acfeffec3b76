//! A list of which all is denied at its end, in Japanese: `再インストール、部品交換等は一切していません`.

use crate::one_of::{has_one, starts_with_one};

/// What stands between two of a list.
const BETWEEN: &str = "、|・|/|や|とか|も、|なり|及び|および";

/// How a list ends.
const TOPICS: [&str; 17] = [
    "等は",
    "等も",
    "等の",
    "などは",
    "などの",
    "なども",
    "とかは",
    "とかも",
    "とか",
    "類は",
    "は一切",
    "も一切",
    "は特に",
    "は何も",
    "もいずれも",
    "はいずれも",
    "はどれも",
];

/// How what stands in it is denied.
const DENIED: &str = "\
    ておりませ|ていませ|てませ|ていない|てない|てなく|ておらず|はありませ|はござ|ございませ|てへん|とらん|しない|ありません|なし";

/// As far behind a verb the end of its list may stand, in bytes.
const REACH: usize = 150;

/// Whether what begins a list is denied with all of it, by what stands behind it.
pub(in crate::clues) fn is_refused(behind: &str) -> bool {
    if !starts_with_one(behind, BETWEEN) {
        return false;
    }
    let behind = behind
        .get(..behind.floor_char_boundary(REACH))
        .unwrap_or_default();
    let own = behind.split(['。', '\n', '?']).next().unwrap_or_default();
    let Some((list, end)) = TOPICS
        .iter()
        .filter_map(|topic| own.split_once(topic))
        .min_by_key(|(list, _)| list.len())
    else {
        return false;
    };
    let near = end.get(..end.floor_char_boundary(54)).unwrap_or_default();
    // What was done is no item.
    let is_plain = !has_one(list, "した|して|たら|たが|たの|ました|ので|けど");
    is_plain && !near.contains('、') && has_one(near, DENIED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_a_list_is_denied() {
        assert!(is_refused("、部品交換等は一切行っておりません。"));
        assert!(is_refused("や増設などは特にしていません"));
        assert!(!is_refused("、そのあと更新等はしていません、と言われた"));
        assert!(!is_refused("したので、設定等はしていません。"));
    }
}
