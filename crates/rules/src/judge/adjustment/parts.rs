//! A new processor, firmware or board: the link, and a virtual machine that has none of them.

use crate::facts::Facts;
use crate::judge::answer::{Answers, LinkedBeforeAnswer, MakerAnswer};
use crate::judge::now::Now;
use crate::judge::outlook::Outlook;
use crate::tables::rule::RuleId;
use crate::vocabulary::{ActivationMethod, Confidence, Outcome, Scenario};

/// A new processor, firmware or board: the link, and a virtual machine that has none of them.
pub(super) fn parts(outlook: &mut Outlook, facts: &Facts, answers: &Answers, now: Now) {
    if !matches!(
        outlook.scenario,
        Scenario::MbSwap | Scenario::CpuChange | Scenario::BiosUpdate
    ) {
        return;
    }
    // It has no board, the processor is its host's, and the reports are of neither.
    if answers.maker == Some(MakerAnswer::Virtual)
        && outlook.outcome == Outcome::Chance
        && (outlook.rests_on_reports() || outlook.because.first() == Some(&RuleId::ReturnsIfKnown))
    {
        let rule = RuleId::ReportsAreOfRealPcs;
        outlook.replace(Outcome::Unknown, Confidence::Low, rule);
        return;
    }
    let is_linked = answers.linked_before == Some(LinkedBeforeAnswer::Yes);
    if is_linked && outlook.against.contains(&RuleId::TroubleshooterWhenLinked) {
        let is_shown = matches!(
            facts.activation_method,
            Some(ActivationMethod::DigitalLinked)
        );
        let rule = if is_shown {
            RuleId::SettingsLinked
        } else if now.is_down() {
            RuleId::SaidLinkedBefore
        } else {
            RuleId::SaidLinked
        };
        outlook.against.insert(0, rule);
        if now.is_down() {
            outlook.against.insert(1, RuleId::LinkedMovesLater);
        }
        outlook.certainty = Confidence::Medium;
    }
}
