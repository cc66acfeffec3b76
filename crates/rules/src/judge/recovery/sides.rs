//! Both sides of a way back: what gives hope stands as the reason, the rest against it.

use super::pc::Pc;
use crate::judge::answer::HappenedAnswer;
use crate::judge::outlook::Outlook;
use crate::judge::rule_list::RuleList;
use crate::tables::rule::{RuleId, Stance, Weight};
use crate::vocabulary::{Kind, Outcome};

/// Puts what speaks for a way back that there may be before what speaks against it.
pub(super) fn weigh(found: &mut Outlook, pc: &Pc<'_>) {
    turn(found, pc);
    let against = core::mem::take(&mut found.against);
    let (hopes, fears): (RuleList, RuleList) =
        against.iter().copied().partition(|rule| is_hope(*rule));
    found.because.extend(hopes.iter().copied());
    found.against = fears;
    let is_without_account = !pc.may_be_linked();
    // A new BIOS is no other hardware, to which a licence would have to be moved.
    let is_unmoved = pc.answers.happened == Some(HappenedAnswer::Bios);
    found.because.retain(|rule| {
        !(is_without_account && is_of_an_account(*rule)
            || is_unmoved && *rule == RuleId::LinkedMovesLater)
    });
    if found.outcome == Outcome::Chance {
        lead(found, pc);
    }
    // What was said on the telephone is not the first thing that anybody is told.
    let is_call = |rule: &RuleId| rule.row().weight == Weight::OneTelephoneAnswer;
    if found.because.first().is_none_or(is_call) {
        found.because.insert(0, RuleId::ReturnsIfKnown);
    }
    // What was once said on the telephone stands behind what happened to PCs.
    let (calls, rest): (RuleList, RuleList) = found.against.iter().copied().partition(is_call);
    found.against = rest;
    found.against.extend(calls.iter().copied());
}

/// An outlook says why an event is a risk. Once it has happened and the activation may come back,
/// what was the risk speaks against that, and what spoke against the risk is the hope.
fn turn(found: &mut Outlook, pc: &Pc<'_>) {
    let first = found.because.iter().copied().find_map(stance);
    let is_turned = match first {
        Some(stance) => stance == Stance::Fails,
        None if found.outcome == Outcome::Chance => {
            found.against.iter().copied().find_map(stance) == Some(Stance::Works)
        }
        None => false,
    };
    if !is_turned || !(has_hope(found) || is_on_record(pc)) {
        return;
    }
    let because = core::mem::take(&mut found.because);
    let against = core::mem::take(&mut found.against);
    let (hopes, fears): (RuleList, RuleList) =
        because.iter().copied().partition(|rule| is_hope(*rule));
    found.because.extend(hopes.iter().chain(&against).copied());
    found.against.extend(fears.iter().copied());
}

/// What gives most hope after a part was replaced: the maker who did it, or the account.
fn lead(found: &mut Outlook, pc: &Pc<'_>) {
    let is_linkable = pc.may_be_linked();
    let rules: &[RuleId] = match pc.answers.happened {
        Some(HappenedAnswer::MakerBoard) if pc.is_makers_to_answer() => {
            &[RuleId::MakerRepairKeepsIt, RuleId::MakerOwesKey]
        }
        // A shop that built the PC stands in for its maker.
        Some(HappenedAnswer::MakerBoard) if pc.is_shops_to_answer() => {
            &[RuleId::MakerRepairKeepsIt]
        }
        Some(HappenedAnswer::Board | HappenedAnswer::Cpu) if is_linkable && pc.is_linked() => {
            &[RuleId::SaidLinkedBefore, RuleId::LinkedMovesLater]
        }
        Some(HappenedAnswer::Board | HappenedAnswer::Cpu) if is_linkable => {
            &[RuleId::LinkedMovesLater]
        }
        _ => return,
    };
    let rest = core::mem::take(&mut found.because);
    found.because.extend(rules.iter().copied());
    let rest = rest.iter().filter(|rule| !rules.contains(rule));
    found.because.extend(rest.copied());
}

/// Whether something speaks for it at all.
fn has_hope(found: &Outlook) -> bool {
    let mut all = found.because.iter().chain(&found.against);
    all.any(|rule| is_hope(*rule))
}

/// Whether Microsoft's servers may know this licence, whatever else speaks against it.
fn is_on_record(pc: &Pc<'_>) -> bool {
    pc.is_digital() || matches!(pc.kind, Kind::Unknown | Kind::Store | Kind::Insider)
}

fn is_hope(rule: RuleId) -> bool {
    let is_told = matches!(
        rule,
        RuleId::ReturnsIfKnown
            | RuleId::SaidLinkedBefore
            | RuleId::SaidLinked
            | RuleId::SettingsLinked
    );
    is_told || rule.row().stance == Stance::Works
}

/// What a rule says of the activation, where it says anything.
fn stance(rule: RuleId) -> Option<Stance> {
    Some(rule.row().stance).filter(|stance| *stance != Stance::Context)
}

const fn is_of_an_account(rule: RuleId) -> bool {
    matches!(
        rule,
        RuleId::TroubleshooterWhenLinked | RuleId::LinkedMovesLater | RuleId::LinkedStillWorked
    )
}
