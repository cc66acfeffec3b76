//! The mood of an English verb: its form, and the helpers before it.

use super::after::is_plain_after;
use super::brackets::is_in_brackets_of_plan;
use super::errand::is_sent_for;
use super::list::is_of_planned_list;
use super::to_be::is_needed;

use crate::clues::index::Token;
use crate::clues::state::asked::is_wondered_in_english;
use crate::clues::story::Story;
use crate::clues::story::clause::clause_of;
use crate::clues::story::sentence::Sentence;
use crate::clues::word::{Form, Mood, Word};
use crate::one_of::{ends_with_one, has_one, starts_with_one};

/// As far before an English verb its helpers reach, in bytes; a negation stands nearer.
const HEAD_REACH: usize = 70;
const NOT_REACH: usize = 34;

pub(super) fn mood(story: &Story<'_>, sentence: &Sentence, verb: &Token, is_event: bool) -> Mood {
    let words = story.words(sentence);
    if is_event && is_disputed(story.between(sentence.range.start, verb.start)) {
        return Mood::Denied;
    }
    let mut is_planned = false;
    // `Is a factory reset the same?`: a noun.
    let is_noun = verb.word == Word::Reinstall
        && story
            .between(sentence.range.start, verb.start)
            .ends_with(" a ");
    let mut is_done = verb.form == Form::Done && !is_noun && !is_infinitive(story, sentence, verb)
        || is_event && is_plain_after(story, sentence, verb);
    let mut is_asked = false;
    let mut commas = 0;
    // `I have not swapped anything or reinstalled`.
    let mut is_alternative = false;
    for token in words.iter().rev().filter(|token| token.end <= verb.start) {
        let gap = verb.start - token.end;
        if gap > HEAD_REACH {
            break;
        }
        match token.word {
            Word::Turn
                if commas == 0 && matches!(story.between(token.start, token.end), "or" | "nor") =>
            {
                is_alternative = true;
            }
            Word::Not | Word::Untouched if is_alternative => return Mood::Denied,
            _ if is_alternative => {}
            Word::Turn => break,
            // What stands in quotes is the name of a button.
            Word::Comma if story.between(token.start, token.end) == "\"" => {}
            Word::Comma => commas += 1,
            Word::Not
                if commas == 0
                    && gap <= NOT_REACH
                    && !story.between(token.end, verb.start).contains(" and ") =>
            {
                return Mood::Denied;
            }
            // `I'd swapped`: had.
            Word::Plan
                if verb.form == Form::Done && story.between(token.start, token.end) == "i'd" => {}
            // `I forgot to link it before swapping the board`: it was swapped.
            Word::Plan
                if story.between(token.start, token.end).starts_with("before")
                    && is_told_before(story, sentence, token, verb) =>
            {
                is_done = true;
            }
            Word::Plan
                if commas == 0
                    || verb.form == Form::Bare
                    || is_last_of_list(story, sentence, verb) =>
            {
                is_planned = true;
            }
            Word::If => is_asked = true,
            Word::Did if commas == 0 && gap < 24 => is_done = true,
            _ => {}
        }
    }
    let is_future = is_event && story.has(sentence, Word::Future);
    is_planned |= is_event
        && (is_under_way(story, sentence, verb)
            || is_in_brackets_of_plan(story, sentence, verb)
            || is_of_planned_list(story, sentence, verb)
            || is_to_be_done(story, sentence, verb));
    let outcome = || {
        words
            .iter()
            .any(|token| matches!(token.word, Word::StateNo | Word::Did))
    };
    if is_event && is_general(story, sentence, verb) {
        Mood::Advised
    } else if is_asked || (is_event && is_supposed(story, sentence, verb)) {
        Mood::Asked
    } else if is_planned && is_event && is_given_up(story.between(verb.end, sentence.range.end)) {
        Mood::Denied
    } else if is_planned || (is_future && !is_done) {
        Mood::Planned
    } else if is_done {
        Mood::Done
    } else if verb.form == Form::Bare {
        if is_billed(story, sentence, verb) {
            Mood::Done
        } else if sentence.is_question {
            Mood::Asked
        } else {
            Mood::Advised
        }
    } else if sentence.is_question
        && ((is_event && asks_first(story, sentence)) || asks(story, sentence, verb, is_event))
        && !outcome()
    {
        Mood::Asked
    } else {
        Mood::Done
    }
}

/// `When did I say I swapped it?`, `Who said anything about a new board?`
fn is_disputed(head: &str) -> bool {
    const NEVER: &str = "\
        when did i |when have i |where did i |since when did i |who said |who says |where do i say |\
        how would i have |why would i |i'd know if |i would know if ";
    has_one(head, NEVER)
}

/// Whether what is planned was not done in the end: `but ended up buying a key`.
fn is_given_up(behind: &str) -> bool {
    const INSTEAD: &str = " only | instead|ended up|didn't|did not|never|decided";
    behind.split_once(" but ").is_some_and(|(_, rest)| {
        let rest = rest.get(..rest.floor_char_boundary(24)).unwrap_or_default();
        has_one(rest, INSTEAD)
    })
}

/// `the tower gets wiped afterwards`, `it needs a new board`: it will be.
fn is_to_be_done(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    let head = story.between(sentence.range.start, verb.start);
    ends_with_one(head, " gets | will be | to be ") || is_needed(story, sentence, verb)
}

/// `I will swap the board, also a new processor`: what is planned goes on behind the comma.
fn is_last_of_list(story: &Story<'_>, sentence: &Sentence, noun: &Token) -> bool {
    const LEADS: &str = "|also|and|plus|with|and also|as well as|maybe|and maybe|then";
    if noun.form == Form::Done {
        return false;
    }
    let head = story.between(sentence.range.start, noun.start);
    let Some((_, own)) = head.rsplit_once(',') else {
        return false;
    };
    let own = own.trim();
    let own = own
        .strip_suffix(" a")
        .or_else(|| own.strip_suffix(" the"))
        .unwrap_or(own);
    let own = if matches!(own, "a" | "the") { "" } else { own };
    LEADS.split('|').any(|lead| lead == own)
}

/// Whether what stands before this word of an English sentence tells of what was done or missed.
fn is_told_before(story: &Story<'_>, sentence: &Sentence, before: &Token, verb: &Token) -> bool {
    const MISSED: &str = "forgot|should have|should've|wish i";
    let head = story.between(sentence.range.start, before.start);
    let words = story.words(sentence);
    let mut own = words.iter().filter(|word| word.end <= before.start);
    let is_past =
        own.any(|word| word.form == Form::Done || matches!(word.word, Word::Then | Word::Did));
    let is_open = sentence.is_question
        || words.iter().any(|word| {
            matches!(word.word, Word::Plan | Word::Future)
                && !story.between(word.start, word.end).starts_with("before")
        });
    has_one(head, MISSED) || (is_past && !is_open) || is_past_behind(story, before, verb)
}

/// `It was fine before I swapped the board`: a past behind that `before`.
fn is_past_behind(story: &Story<'_>, before: &Token, verb: &Token) -> bool {
    let own = story.between(verb.start, verb.end);
    let is_past = own
        .split(' ')
        .next()
        .is_some_and(|first| first.ends_with("ed") || matches!(first, "took" | "bought" | "went"));
    let gap = story.between(before.start, verb.start);
    verb.form == Form::Done
        && is_past
        && ["i", "we", "they", "he", "she", "you"].iter().any(|who| {
            gap.strip_prefix("before ")
                .is_some_and(|subject| subject.trim_end() == *who)
        })
}

/// Whether a question asks for what this word tells: a fact is not asked for by another clause.
fn asks(story: &Story<'_>, sentence: &Sentence, verb: &Token, is_event: bool) -> bool {
    let words = story.words(sentence);
    let own = if is_event {
        words
    } else {
        clause_of(words, verb.start, verb.end)
    };
    own.iter().any(|token| {
        token.word == Word::Would
            && !is_wondered_in_english(story.between(token.start, sentence.range.end))
    })
}

/// `the invoice says "supply and fit SSD, load Windows 10"`: what is billed was done.
fn is_billed(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    const BILLS: &str = "invoice|receipt|job sheet|worksheet|work order|repair slip|the bill";
    let head = story.between(sentence.range.start, verb.start);
    let is_quoted = head.matches('"').count() % 2 == 1;
    let text = story.text(&sentence.range);
    is_quoted && has_one(text, BILLS)
}

/// `I'm replacing the SSD`: not done yet.
fn is_under_way(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    const NOW: &str =
        " i'm | im | i am | we're | we are | they're | they are | he's | she's | is | are ";
    let own = story.between(verb.start, verb.end);
    let head = story.between(sentence.range.start, verb.start);
    let is_going_on = own
        .split(' ')
        .next()
        .is_some_and(|first| first.ends_with("ing"));
    // `which means wiping it`: that is what it would take.
    let is_taken = ends_with_one(head, "means |mean |involves |involve |requires |require ");
    let clause = head.rsplit([',', ';', '(']).next().unwrap_or_default();
    let clause = clause.trim_start().trim_start_matches("so ");
    let is_doing = starts_with_one(clause, "i'm |i am |we're |we are ");
    // `Getting a new laptop, can I`.
    let is_wanted = clause.is_empty() && starts_with_one(own, "getting|buying|ordering");
    // `in January I'm swapping it`, `it is being replaced on Friday`.
    let is_now = ends_with_one(head, NOW);
    let is_being = ends_with_one(head, " is being | are being |'s being ");
    is_going_on && (is_taken || is_doing || is_wanted || is_now)
        || is_being
        || is_sent_for(story, sentence, verb)
}

/// `Is it safe to reset my PC?`, `How do I keep it when I reset my PC?`: a form that is that of the
/// past as well.
fn is_infinitive(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    const ASKS: &str = "\
        how do i |how can i |how would i |do i |should i |can i |will i |what do i ";
    let own = story.between(verb.start, verb.end);
    let is_both = ["reset", "put"]
        .iter()
        .any(|form| own.split(' ').next() == Some(form));
    let head = story.between(sentence.range.start, verb.start);
    is_both && (head.ends_with(" to ") || starts_with_one(head.trim_start(), ASKS))
}

/// `What happens to it when I put in a new board?`
fn is_supposed(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    const STARTS: [&str; 4] = [
        "what happens ",
        "what will happen",
        "what would happen",
        "what's going to happen",
    ];
    let text = story.between(sentence.range.start, verb.start);
    let own = story.between(verb.start, verb.end);
    let is_past = own
        .split(' ')
        .next()
        .is_some_and(|first| first.ends_with("ed") || matches!(first, "did" | "got" | "went"));
    !is_past
        && STARTS
            .iter()
            .any(|start| text.trim_start().starts_with(start))
}

/// `swapping the board kills the licence`: what is said of any PC.
fn is_general(story: &Story<'_>, sentence: &Sentence, verb: &Token) -> bool {
    const HEADS: &str = "that|know|knows|think|says|say|but|because|heard|read|since|,|;|(|:";
    const EFFECTS: &str = "\
        kills|breaks|loses|voids|deactivates|triggers|invalidates|causes|resets|requires|means|makes|always|usually|\
        never|should|can|could|would|may|might|doesn't|does not|isn't|is not|counts|changes";
    let own = story.between(verb.start, verb.end);
    let head = story.between(sentence.range.start, verb.start).trim_end();
    let is_subject = own
        .split(' ')
        .next()
        .is_some_and(|first| first.ends_with("ing") && first != "nothing")
        && (head.is_empty() || ends_with_one(head, HEADS));
    is_subject && {
        let behind = story.between(verb.end, sentence.range.end);
        let mut words = behind
            .split([' ', ','])
            .filter(|word| !word.is_empty())
            .take(5);
        words.any(|word| EFFECTS.split('|').any(|effect| effect == word))
    }
}

/// Whether an English sentence begins as a question does.
fn asks_first(story: &Story<'_>, sentence: &Sentence) -> bool {
    const STARTS: &str = "is |are |will |would |does |do |can |could |should ";
    let text = story.text(&sentence.range);
    let text = text.trim_start();
    !is_wondered_in_english(text) && starts_with_one(text, STARTS)
}
