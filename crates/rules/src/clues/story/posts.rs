//! A thread of a board, post by post: `345: …`, `348: >>345 …`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::lines::lines;

/// The posts of a thread that are not those of who began it; none where nobody answers by number.
///
/// Who answers the owner is somebody else, and who answers somebody else is the owner.
pub(in crate::clues) fn posts_of_others(text: &str) -> Vec<Range<usize>> {
    let mut posts: Vec<(&str, Range<usize>, &str)> = Vec::new();
    for (range, line) in lines(text) {
        match numbered(line) {
            Some((number, said)) => posts.push((number, range, said)),
            // A post goes on.
            None => {
                if let Some(last) = posts.last_mut() {
                    last.1.end = range.end;
                }
            }
        }
    }
    let Some(((first, ..), answers)) = posts.split_first() else {
        return Vec::new();
    };
    if !answers.iter().any(|(_, _, said)| answered(said).is_some()) {
        return Vec::new();
    }
    let mut owners = BTreeSet::from([*first]);
    let mut others = Vec::new();
    for (number, range, said) in answers {
        match answered(said) {
            Some(of) if !owners.contains(of) => {
                owners.insert(number);
            }
            _ => others.push(range.clone()),
        }
    }
    others
}

/// The number of a post and what it says.
fn numbered(line: &str) -> Option<(&str, &str)> {
    let (number, said) = line.split_once([':', ' '])?;
    let is_number = (1..=4).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    is_number.then_some((number, said.trim_start()))
}

/// The number of the post that this one answers.
fn answered(said: &str) -> Option<&str> {
    let rest = said.strip_prefix(">>")?;
    let end = rest
        .find(|ch: char| !ch.is_ascii_digit())
        .unwrap_or(rest.len());
    rest.get(..end).filter(|number| !number.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_answers_the_owner_is_another() {
        let thread = "12: it came off\n13: >>12 you swapped the board\n14: >>13 no\nonly the disk\n15: call them";
        let others: Vec<&str> = posts_of_others(thread)
            .into_iter()
            .filter_map(|range| thread.get(range))
            .collect();
        assert_eq!(others, ["13: >>12 you swapped the board", "15: call them"]);
    }

    #[test]
    fn a_list_is_no_thread() {
        assert!(posts_of_others("1: swapped the disk\n2: it came off").is_empty());
    }
}
