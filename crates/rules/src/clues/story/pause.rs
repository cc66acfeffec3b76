//! Spaces that set clauses apart in Chinese, where somebody types no commas.

use std::ops::Range;

use super::lines::lines;

/// The places of the spaces that stand for commas: those between two Chinese characters, in
/// lines that have more of them than commas.
pub(in crate::clues) fn pauses(text: &str) -> Vec<usize> {
    let mut pauses = Vec::new();
    for (Range { start, .. }, line) in lines(text) {
        let spaces: Vec<usize> = line
            .match_indices(' ')
            .filter(|(at, _)| is_between(line, *at))
            .map(|(at, _)| start + at)
            .collect();
        let marks = line.matches([',', '、', '。', ';']).count();
        if (spaces.len() > 1 || is_long(line, spaces.first().map(|at| at - start)))
            && spaces.len() > marks
        {
            pauses.extend(spaces);
        }
    }
    pauses
}

/// Whether the one space of a line stands between two clauses, and not between two words.
fn is_long(line: &str, at: Option<usize>) -> bool {
    at.and_then(|at| line.split_at_checked(at))
        .is_some_and(|(head, tail)| head.len() > 15 && tail.len() > 16)
}

/// Whether the space at this place stands between two Chinese characters.
fn is_between(line: &str, at: usize) -> bool {
    let is_han = |ch: char| ('\u{4e00}'..='\u{9fff}').contains(&ch);
    let before = line.get(..at).and_then(|head| head.chars().next_back());
    let behind = line.get(at + 1..).and_then(|tail| tail.chars().next());
    before.is_some_and(is_han) && behind.is_some_and(is_han)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_types_no_commas_types_spaces() {
        assert_eq!(pauses("什么都没按 也没修过 就这样").len(), 2);
        assert!(pauses("显示 未激活").is_empty());
        assert!(pauses("主板换了,显示 未激活,怎么 办,急").is_empty());
        assert!(pauses("windows 11 pro not activated").is_empty());
    }
}
