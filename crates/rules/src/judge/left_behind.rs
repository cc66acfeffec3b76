//! What stayed with the old hardware, and what that leaves of the other outlooks.

use super::answer::{Answers, HappenedAnswer};
use super::happened::scenario_of;
use super::outlook::Outlook;
use crate::tables::rule::RuleId;
use crate::vocabulary::{Confidence, Kind, Outcome, Scenario};

/// A virtual machine whose licence nobody tells may have been made, copied or moved: in each case
/// it needs a licence of its own.
fn needs_its_own(outlook: &mut Outlook) {
    let certainty = outlook.certainty.min(Confidence::Medium);
    outlook.replace(Outcome::Separate, certainty, RuleId::VmIsADevice);
}

/// A machine that was copied is another PC.
fn copied(outlook: &mut Outlook) {
    let rule = RuleId::CopiedVmIsNew;
    let certainty = outlook.certainty.min(Confidence::Medium);
    outlook.replace(Outcome::Unlikely, certainty, rule);
    outlook.because.push(RuleId::VmIsADevice);
}

/// After a new board, on another PC or in a copied machine the licence stayed with the old
/// hardware: what happens to the same PC from then on is no better than that.
pub(super) fn stay_behind(outlooks: &mut [Outlook], kind: Kind, answers: &Answers) {
    let is_virtual = answers.happened == Some(HappenedAnswer::Virtual);
    let moved = answers.happened == Some(HappenedAnswer::Board);
    let event = scenario_of(answers.happened);
    let Some(at) = outlooks.iter().position(|one| one.scenario == event) else {
        return;
    };
    let of_event = outlooks[at].clone();
    let is_open = |outcome| {
        matches!(
            outcome,
            Outcome::Ok | Outcome::OkNoFallback | Outcome::Action | Outcome::Chance
        )
    };
    for outlook in outlooks.iter_mut() {
        let scenario = outlook.scenario;
        let is_same_pc = matches!(
            scenario,
            Scenario::ReinstallSameHw | Scenario::OsDiskSwap | Scenario::ImageRestoreSameHw
        );
        let is_file = scenario == Scenario::ReuseVhd;
        let is_undecided =
            is_open(outlook.outcome) || is_file && outlook.outcome == Outcome::Unknown;
        if is_virtual && is_undecided {
            match kind {
                Kind::Store | Kind::RetailKey if is_file => copied(outlook),
                // A licence of its own is there again once it is activated.
                Kind::Store | Kind::RetailKey => {}
                _ if is_same_pc || is_file => needs_its_own(outlook),
                _ => {}
            }
        }
        let is_worse = matches!(
            of_event.outcome,
            Outcome::Chance | Outcome::Unlikely | Outcome::NoRight
        );
        if moved && is_same_pc && is_worse && is_open(outlook.outcome) {
            outlook.outcome = match of_event.outcome {
                Outcome::Chance => Outcome::Chance,
                _ => Outcome::Unlikely,
            };
            outlook.certainty = outlook.certainty.min(of_event.certainty);
            outlook.against = core::mem::take(&mut outlook.because);
            outlook
                .because
                .extend([RuleId::SaidBoardReplaced, RuleId::ReturnsIfKnown]);
            let leading = of_event.because.first();
            let leading = leading.filter(|rule| **rule != RuleId::ReturnsIfKnown);
            outlook.because.extend(leading.copied());
            let because = &outlook.because;
            outlook.against.retain(|rule| !because.contains(rule));
        }
    }
}
