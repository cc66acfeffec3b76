//! `activated` and `active` alone, in English, and the denial behind them.

use super::asked::is_wondered_in_english;
use super::present::is_present;
use super::still::{is_past_in_english, is_quoted_then};

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Word;
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// With which words a sentence comes to a state.
const SAYS: [&str; 46] = [
    "is",
    "'s",
    "everything",
    "all",
    "says",
    "say",
    "said",
    "shows",
    "showing",
    "displays",
    "windows",
    ":",
    "still",
    "it's",
    "reads",
    "stays",
    "fully",
    "permanently",
    "properly",
    "already",
    "remains",
    "being",
    "\"",
    "as",
    "are",
    "state",
    "now",
    "i'm",
    "both",
    "status",
    "fine and",
    "set up and",
    "running and",
    "working and",
    "installed and",
    "up to date and",
    "genuine and",
    "legit and",
    "today",
    "(",
    "10 and",
    "11 and",
    "comes up",
    "came up",
    "boots up",
    "shows up",
];

/// `activated` and `active` alone, in English.
pub(in crate::clues) fn is_english_state(
    story: &Story<'_>,
    sentence: &Sentence,
    token: &Token,
) -> bool {
    let words = story.words(sentence);
    let own = story.between(token.start, token.end);
    if !matches!(own, "activated" | "active") || !is_present(story, sentence, token) {
        return false;
    }
    let from = token.start.saturating_sub(40).max(sentence.range.start);
    let before = story.between(from, token.start).trim_end();
    let says = SAYS.iter().any(|word| before.ends_with(word));
    let denied = words.iter().any(|word| {
        word.word == Word::Not
            && word.end <= token.start
            && token.start - word.end < 20
            // `but no, still activated`.
            && !story.between(word.end, word.end + 1).starts_with(',')
    });
    let is_start = before.is_empty();
    let next = story.between(token.end, token.end + 2);
    let how = story.between(token.end, token.end + 16);
    let ends = next.trim().is_empty()
        || next.starts_with([',', '.', ')'])
        || how.starts_with(" and everything")
        || how.starts_with(" and all,");
    let named = before.ends_with(|last: char| last.is_ascii_digit())
        || "home|pro|currently|education"
            .split('|')
            .any(|word| before.ends_with(word));
    // `11 Enterprise, activated via subscription`; `it is Home again and activated`.
    let how = story.between(token.end, token.end + 14);
    let by = starts_with_one(how, " via | with | by | through ");
    let now = starts_with_one(
        how,
        " right now| this morning| overnight| now| today| at the moment| currently",
    );
    let listed =
        before.ends_with(',') && (ends || by || now) || before.ends_with("again and") && ends;
    let told = (says || is_start || named || listed) && !is_over(how);
    let head = story.between(sentence.range.start, token.start);
    let head = head.trim_start();
    let asks = sentence.is_question && head.starts_with("is ") && !is_wondered_in_english(head);
    // `it was there when I bought it and is activated`.
    let is_anew = ends_with_one(before, " and is| and it's| and it is| and windows is");
    let is_past = !is_anew && is_past_in_english(story, words, token);
    let is_then = is_said_then(head, before) || is_quoted_then(story, sentence, token);
    told && !denied && !asks && !is_past && !is_then
}

/// `activated for three weeks`, `activated until yesterday`: no longer, by what stands behind it.
fn is_over(how: &str) -> bool {
    const OVER: &str =
        " until | till | before i | before we | before the| before that| back then| then,| then.";
    const TIMES: &str = "a |abou|some|the |two|thre|year|mont|week";
    let is_time = how.strip_prefix(" for ").is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_ascii_digit()) || starts_with_one(rest, TIMES)
    });
    is_time || starts_with_one(how, OVER)
}

/// `Two weeks ago Settings still said activated`.
fn is_said_then(head: &str, before: &str) -> bool {
    const TIMES: &str = " ago|last week|last month|last year|last night|yesterday|the other day";
    let clause = head.rsplit([',', ';', '(']).next().unwrap_or_default();
    ends_with_one(before, " said| showed| was| were") && has_one(clause, TIMES)
}

/// The denial that stands alone behind this state: of the other one of two PCs.
pub(in crate::clues) fn denied_after<'a>(
    story: &'a Story<'_>,
    sentence: &Sentence,
    token: &Token,
) -> Option<&'a Token> {
    let words = story.words(sentence);
    let not = words
        .iter()
        .find(|word| word.start > token.end && word.word == Word::Not)?;
    let own = story.between(not.start, not.end);
    let stands = matches!(
        own,
        "isn't" | "isnt" | "doesn't" | "doesnt" | "wasn't" | "not"
    );
    let ends = story
        .between(not.end, not.end + 1)
        .trim()
        .trim_start_matches([',', '.', ':', ';', '!', ')', '?'])
        .is_empty()
        && !story.between(not.end, not.end + 1).starts_with(' ');
    // `Windows is activated, but Office isn't`.
    let is_of_software = words.iter().any(|word| {
        matches!(word.word, Word::Office | Word::Software | Word::Game)
            && word.start > token.end
            && word.end <= not.start
    });
    (stands && ends && !is_of_software).then_some(not)
}
