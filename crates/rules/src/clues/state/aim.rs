//! A state that is wanted, in English: `what must I do so that Windows is activated again`.

use crate::clues::index::Token;
use crate::clues::story::Story;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::Language;
use crate::one_of::{has_one, starts_with_one};

/// What asks for a way, or tells a wish.
const WAYS: &str = "\
    what must i|what must we|what do i|what do we|what can i|what can we|what should i|what should we|\
    what i must|what i have to|what i need to|what i can do|what i should do|what to do|what is needed|what needs to|\
    how do i|how do we|how can i|how can we|how to |i want |we want |i would like|i'd like|we would like|\
    please help|please make|please see to|is there a way|do something";

/// What leads from it to what is wanted.
const AIMS: &str = "so that |in order that |in order for |that windows |that my windows |that it |to get |to have |until |for windows to |windows to be ";

/// Whether this state is the aim of what is asked or wished before it.
pub(in crate::clues) fn is_aim(story: &Story<'_>, sentence: &Sentence, state: &Token) -> bool {
    if sentence.language != Language::En {
        return false;
    }
    let head = story.between(sentence.range.start, state.start);
    WAYS.split('|').any(|way| {
        head.rfind(way).is_some_and(|at| {
            let between = head.get(at + way.len()..).unwrap_or_default();
            let is_apart = between.contains([';', '.', '?', '!'])
                || has_one(between, " now | but | says | shows | already | say | tell | know | report | confirm | thank| add | mention ");
            !is_apart && has_one(between, AIMS) || way.starts_with("how ") && is_verb_to_be_done(between)
        })
    })
}

/// `how do I get it` before `activated again`.
fn is_verb_to_be_done(between: &str) -> bool {
    let own = between.trim();
    own.len() < 30 && starts_with_one(own, "get |have |make ")
}
