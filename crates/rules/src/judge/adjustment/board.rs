//! A new board: who replaced it, what an account can bring along, and what survived one before.

use crate::judge::answer::{Answers, BoardAnswer, BoughtAnswer, LinkedBeforeAnswer, PlanAnswer};
use crate::judge::now::Now;
use crate::judge::outlook::Outlook;
use crate::tables::rule::RuleId;
use crate::vocabulary::{Confidence, Kind, Outcome};

/// A new board: who replaced it, and whether an account could bring the licence along.
pub(super) fn board(outlook: &mut Outlook, kind: Kind, answers: &Answers, now: Now) {
    if kind == Kind::Store && answers.bought == Some(BoughtAnswer::HomeToPro) {
        // The Home under it may be bound to the old board.
        outlook.outcome = Outcome::Chance;
    }
    // Who replaced it counts for the next one, too, where nobody else is to do that.
    let is_by_maker = match answers.plan {
        Some(PlanAnswer::MakerBoard) => true,
        Some(PlanAnswer::Board) => false,
        _ => answers.board == Some(BoardAnswer::ByMaker),
    };
    match kind {
        Kind::OemDm | Kind::LtscOem if is_by_maker => {
            let certainty = outlook.certainty;
            outlook.replace(Outcome::Action, certainty, RuleId::MakerOwesKey);
            outlook.because.push(RuleId::MakerRepairKeepsIt);
        }
        // The board was faulty, so it counts as the same PC; the key is there to be entered.
        Kind::OemNonslp if is_by_maker => {
            outlook.replace(Outcome::Action, Confidence::Medium, RuleId::KeyAgain);
            outlook.because.push(RuleId::MakerRepairKeepsIt);
        }
        Kind::FreeupOem | Kind::Refurbished if is_by_maker => {
            let against = core::mem::take(&mut outlook.because);
            outlook.replace(
                Outcome::Chance,
                Confidence::Medium,
                RuleId::MakerRepairKeepsIt,
            );
            outlook.against = against;
        }
        _ => {}
    }
    let was_not_linked = now.is_down() && answers.linked_before == Some(LinkedBeforeAnswer::No);
    if was_not_linked
        && !is_by_maker
        && outlook.outcome == Outcome::Chance
        && outlook.against.contains(&RuleId::TroubleshooterWhenLinked)
    {
        outlook.outcome = Outcome::Unlikely;
        outlook.certainty = Confidence::Medium;
        outlook.because.insert(0, RuleId::SaidNotLinkedBefore);
        outlook.because.push(RuleId::LinkingNeedsActivation);
        outlook
            .against
            .retain(|rule| *rule != RuleId::TroubleshooterWhenLinked);
    }
    survived(outlook, answers, now);
}

/// That it is activated after a new board is evidence for the next one.
fn survived(outlook: &mut Outlook, answers: &Answers, now: Now) {
    let was_replaced = matches!(
        answers.board,
        Some(BoardAnswer::ByMaker | BoardAnswer::ByOwner)
    );
    let is_open = matches!(
        outlook.outcome,
        Outcome::Chance | Outcome::Unlikely | Outcome::NoRight
    );
    if was_replaced && is_open && now == Now::Activated {
        outlook.against.insert(0, RuleId::SurvivedBoardSwap);
        if outlook.outcome == Outcome::Chance {
            outlook.certainty = Confidence::Medium;
        }
    }
}
