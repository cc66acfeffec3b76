//! What is known of the owner's answers once the output has been read.

use crate::facts::Facts;
use crate::judge::answer::{
    Answers, BoardAnswer, BoughtAnswer, HappenedAnswer, KeySourceAnswer, LinkedAnswer,
    LinkedBeforeAnswer, MakerAnswer,
};
use crate::vocabulary::{ActivationMethod, Machine};

/// The answers, with what Settings and the machine show in place of what was remembered, and
/// with what one answer says of another question.
pub(in crate::judge) fn known(facts: &Facts, answers: &Answers) -> Answers {
    let linked = match facts.activation_method.map(shown) {
        // That it is not activated now does not say what it was before.
        Some(LinkedAnswer::NotActivated) => answers.linked.or(Some(LinkedAnswer::NotActivated)),
        shown => shown.or(answers.linked),
    };
    let was_linked = (linked == Some(LinkedAnswer::Linked)).then_some(LinkedBeforeAnswer::Yes);
    let replaced = answers.board.and_then(|board| match board {
        BoardAnswer::ByMaker => Some(HappenedAnswer::MakerBoard),
        BoardAnswer::ByOwner => Some(HappenedAnswer::Board),
        BoardAnswer::Same => None,
    });
    let board = answers.happened.and_then(|happened| match happened {
        HappenedAnswer::MakerBoard => Some(BoardAnswer::ByMaker),
        HappenedAnswer::Board => Some(BoardAnswer::ByOwner),
        _ => None,
    });
    // A key of an employer or a school is none that somebody bought.
    let is_bought = answers
        .key_source
        .is_some_and(|source| source != KeySourceAnswer::Work);
    Answers {
        linked,
        linked_before: answers.linked_before.or(was_linked),
        happened: answers.happened.or(replaced),
        board: answers.board.or(board),
        bought: answers.bought.or(is_bought.then_some(BoughtAnswer::Key)),
        maker: match facts.machine {
            Some(Machine::Virtual) => Some(MakerAnswer::Virtual),
            // A notebook may have been bought used.
            Some(Machine::Notebook) => answers.maker.or(Some(MakerAnswer::Maker)),
            None => answers.maker,
        },
        ..*answers
    }
}

/// The answer that the sentence of Settings gives by itself.
pub(super) const fn shown(activation_method: ActivationMethod) -> LinkedAnswer {
    match activation_method {
        ActivationMethod::Digital => LinkedAnswer::Digital,
        ActivationMethod::DigitalLinked => LinkedAnswer::Linked,
        ActivationMethod::ProductKey => LinkedAnswer::Key,
        ActivationMethod::Organisation => LinkedAnswer::Organisation,
        ActivationMethod::NotActivated => LinkedAnswer::NotActivated,
    }
}
