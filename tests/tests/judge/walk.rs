//! Facts and answers, one pair after the other.

use ninsho_rules::judge::{Answers, Question};
use ninsho_rules::{Channel, Facts, KeyClass, Status};
use ninsho_tests::domain::{self, Dice, facts, single_answers, with};

/// Walks every facts without an answer and with some, every story of a digital licence, and
/// random pairs.
pub(crate) fn walk(mut visit: impl FnMut(&Facts, &Answers)) {
    let singles = single_answers();
    for (at, facts) in facts().iter().enumerate() {
        visit(facts, &Answers::default());
        // Each facts meets two answers or one, each answer every sort of facts.
        for answers in singles.iter().skip(at % 23).step_by(23) {
            visit(facts, answers);
        }
    }
    for facts in domain::digital_licences() {
        for answers in domain::stories() {
            visit(&facts, &answers);
        }
    }
    // What happened to a licence that was bought, in one way or another.
    for event in Question::Happened.options() {
        for bought in Question::Bought.options() {
            let answers = with(Answers::default(), Question::Happened, Some(event));
            let answers = with(answers, Question::Bought, Some(bought));
            for facts in domain::digital_licences() {
                visit(&facts, &answers);
            }
        }
    }
    for facts in domain::witnessed() {
        for answers in &singles {
            visit(&facts, answers);
        }
    }
    // A key of one's own that is blocked, wherever it came from.
    let blocked = Facts {
        channel: Some(Channel::Retail),
        key: Some(KeyClass::Own),
        status: Some(Status::Notification),
        reason: Some(0xC004_C003),
        ..Facts::default()
    };
    for answers in &singles {
        visit(&blocked, answers);
    }
    let mut dice = Dice::new(20_261_122);
    for _ in 0..10_000 {
        let facts = dice.facts();
        let answers = dice.answers();
        visit(&facts, &answers);
    }
}
