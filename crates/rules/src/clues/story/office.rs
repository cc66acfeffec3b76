//! `My Office is not activated`: the software, and not the place.

use crate::clues::index::Token;
use crate::clues::word::Word;
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// How it goes on where the software is meant.
const LEADS: &str = " key | licence | license | is | isn't | isnt | won't | wont | can't | cannot | lost | needs | asks | wants | keeps | doesn't | says ";

/// Of what is told: `my office is in London` is none.
const MATTERS: &str = "activat|licens|licenc| key|genuine";

/// Names the software where only a place was read. Small letters tell no name from a noun: what is
/// said of it does.
pub(in crate::clues) fn name(text: &str, tokens: &mut [Token]) {
    /// What stands before a place.
    const PLACES: &str = " in| at| from| to| for| of| near";
    for token in tokens {
        let own = text.get(token.start..token.end).unwrap_or_default();
        // `The Office key is from Amazon`.
        let is_key = || {
            let behind = text.get(token.end..).unwrap_or_default();
            starts_with_one(behind, " key| licence| license")
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
        let is_place = ends_with_one(head, PLACES);
        let is_of_it = !clause.contains("windows") && has_one(clause, MATTERS);
        if !is_place && is_of_it && starts_with_one(clause, LEADS) {
            token.word = Word::Office;
        }
    }
}
