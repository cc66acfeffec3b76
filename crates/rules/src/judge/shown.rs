//! The outlooks as they are shown: those of the kind and the PC, beside the way back.
//!
//! The way back is derived from what an event does to a licence; the rows tell an owner what to
//! do now. Of a PC that is down a reinstall is no way back by itself, whatever it does later.

use time::Date;

use super::answer::{Answers, HappenedAnswer, MakerAnswer};
use super::classify::known;
use super::licence::Licence;
use super::outlook::Outlook;
use super::recovery::{Recovery, beside};
use crate::facts::Facts;
use crate::tables::rule::RuleId;
use crate::vocabulary::{Confidence, Outcome, Scenario};

/// Makes of the outlooks of a licence the rows that are shown, beside its way back where it has
/// one.
pub(crate) fn show(
    outlooks: &mut [Outlook],
    recovery: Option<&Recovery>,
    licence: &Licence,
    facts: &Facts,
    answers: &Answers,
    day: Date,
) {
    let answers = &known(facts, answers);
    let before = outlooks.to_vec();
    if is_virtual(licence, answers) {
        for outlook in outlooks.iter_mut() {
            without_parts(outlook);
        }
    }
    if let Some(recovery) = recovery {
        beside(outlooks, recovery, licence.kind, facts, answers);
    }
    for (outlook, before) in outlooks.iter_mut().zip(&before) {
        if outlook != before {
            outlook.because.retain(|rule| rule.row().holds_on(day));
            outlook.against.retain(|rule| rule.row().holds_on(day));
            outlook.cite(licence.kind, day);
        }
    }
}

/// Whether it is a virtual machine, as is told, and nothing shown speaks against it.
fn is_virtual(licence: &Licence, answers: &Answers) -> bool {
    let is_told = answers.maker == Some(MakerAnswer::Virtual)
        || answers.maker.is_none() && answers.happened == Some(HappenedAnswer::Virtual);
    is_told && !licence.against.contains(&RuleId::AnswerAgainstOutput)
}

/// A virtual machine has no part that could be replaced.
fn without_parts(outlook: &mut Outlook) {
    let is_of_a_part = matches!(
        outlook.scenario,
        Scenario::MbSwap | Scenario::CpuChange | Scenario::BiosUpdate | Scenario::GpuRamNicChange
    );
    if !is_of_a_part || outlook.outcome == Outcome::Na {
        return;
    }
    let is_unreported = outlook.because.first() == Some(&RuleId::ReportsAreOfRealPcs);
    outlook.replace(Outcome::Na, Confidence::Medium, RuleId::VmHasNoParts);
    if is_unreported {
        outlook.because.push(RuleId::ReportsAreOfRealPcs);
    }
}
