//! That the matter of a story is settled, told behind it in English: `EDIT: sorted!`.

use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Language;
use crate::one_of::{has_one, starts_with_one};

/// What begins an addition to a story.
const MARKS: &str = "edit|update|eta|edit 1|edit 2|update 1|update 2|edit2|update2|later edit|final edit|final update|quick update";

/// What stands between such a mark and what is said.
const FILLERS: &str = "\
    ok |okay |ok, |okay, |it's |its |it is |is |now |all |got it |finally |i |we |i've |we've |have |problem |\
    issue |this |has been |been |was |just |and |so |phew |great |yay |good news, |good news: |thanks all, |op here, ";

/// What says that it is settled.
const SETTLED: &str = "\
    sorted|fixed|solved|resolved|all good|good now|working|works now|works again|reactivated|activated now|\
    activated again|never mind|nevermind|figured it out|sorted it out|worked it out";

/// What says so where a sentence begins with it and no mark stands before it.
const ALONE: &str = "\
    sorted!|fixed!|solved!|sorted now|all sorted|fixed it!|sorted it!|solved it!|problem solved|issue solved|got it sorted|got it working|\
    got it activated|nevermind, |never mind, |nevermind! |never mind! ";

/// With which words it may go on: `fixed the title` settles nothing.
const GOES_ON: &str = "\
    it|now|thanks|thank|by|with|after|in the end|for me|the problem|the issue|itself|again|too|and|fine|i |signed|ran|the troubleshooter|out";

/// Where a sentence behind this place tells that it is settled: the bytes that say so.
pub(in crate::clues) fn settlement(
    story: &Story<'_>,
    sentence: &Sentence,
    from: usize,
) -> Option<(usize, usize)> {
    if sentence.language != Language::En || sentence.is_question {
        return None;
    }
    let start = from.max(sentence.range.start);
    let text = story.between(start, sentence.range.end);
    let own = text.trim_start_matches([' ', '\n', '*', '[', '(', '-', '=', ',', '.']);
    let (said, words) = match marked(own) {
        Some(said) => (said, SETTLED),
        None => (own, ALONE),
    };
    let word = words.split('|').find(|word| said.starts_with(word))?;
    let rest = said.get(word.len()..)?;
    let behind = rest.trim_start();
    let is_whole = !rest.starts_with(|next: char| next.is_alphanumeric())
        && (behind.is_empty()
            || !behind.starts_with(|next: char| next.is_alphanumeric())
            || starts_with_one(behind, GOES_ON));
    let is_open = has_one(rest, " not |n't | still | no longer| no luck| again it");
    let at = sentence.range.end - said.len();
    (is_whole && !is_open).then_some((at, at + word.trim_end().len()))
}

/// What is said behind the mark of an addition.
fn marked(text: &str) -> Option<&str> {
    let rest = MARKS
        .split('|')
        .filter_map(|mark| text.strip_prefix(mark))
        .min_by_key(|rest| rest.len())?;
    let said = rest.trim_start_matches([':', '-', '!', ']', ')', '*', '—', '–', '.', '=', ',']);
    if said.len() == rest.len() && !rest.starts_with('\n') {
        return None;
    }
    let mut said = said.trim_start_matches([' ', '*', '\n', '-', ':']);
    while let Some(rest) = FILLERS.split('|').find_map(|own| said.strip_prefix(own)) {
        said = rest;
    }
    Some(said)
}
