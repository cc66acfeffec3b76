//! `My Office is not activated`: the software, and not the place.

use crate::clues::index::Token;
use crate::clues::word::Word;

/// How it goes on where the software is meant.
const LEADS: [&str; 17] = [
    " key ",
    " licence ",
    " license ",
    " is ",
    " isn't ",
    " isnt ",
    " won't ",
    " wont ",
    " can't ",
    " cannot ",
    " lost ",
    " needs ",
    " asks ",
    " wants ",
    " keeps ",
    " doesn't ",
    " says ",
];

/// Of what is told: `my office is in London` is none.
const MATTERS: [&str; 5] = ["activat", "licens", "licenc", " key", "genuine"];

/// Names the software where only a place was read. Small letters tell no name from a noun: what is
/// said of it does.
pub(in crate::clues) fn name(text: &str, tokens: &mut [Token]) {
    /// What stands before a place.
    const PLACES: [&str; 7] = [" in", " at", " from", " to", " for", " of", " near"];
    for token in tokens {
        let own = text.get(token.start..token.end).unwrap_or_default();
        // `The Office key is from Amazon`.
        let is_key = || {
            let behind = text.get(token.end..).unwrap_or_default();
            [" key", " licence", " license"]
                .iter()
                .any(|key| behind.starts_with(key))
        };
        let is_name = own == "my office" || own == "the office" && is_key();
        if token.word != Word::Swallow || !is_name {
            continue;
        }
        let head = text.get(..token.start).unwrap_or_default().trim_end();
        let behind = text.get(token.end..).unwrap_or_default();
        let clause = behind
            .split(['.', ',', ';', '\n'])
            .next()
            .unwrap_or_default();
        let clause = clause.split(" but ").next().unwrap_or_default();
        let is_place = PLACES.iter().any(|place| head.ends_with(place));
        let is_of_it =
            !clause.contains("windows") && MATTERS.iter().any(|matter| clause.contains(matter));
        if !is_place && is_of_it && LEADS.iter().any(|lead| clause.starts_with(lead)) {
            token.word = Word::Office;
        }
    }
}
