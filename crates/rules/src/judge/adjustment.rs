//! What the table of kinds cannot know of a PC: its release, its link, its board, its state.

use super::answer::{Answers, BoardAnswer, BoughtAnswer, LinkedAnswer, MakerAnswer};
use super::outlook::Outlook;
use crate::facts::Facts;
use crate::tables::rule::RuleId;
use crate::vocabulary::{Confidence, Kind, Outcome, Scenario, Status, Windows};

/// Makes the outlook of a kind that of this PC.
pub(super) fn adjust(outlook: &mut Outlook, kind: Kind, facts: &Facts, answers: &Answers) {
    if facts.is_not_licensed() {
        not_activated(outlook, kind, facts);
    }
    match outlook.scenario {
        Scenario::Inplace10To11 if facts.windows == Some(Windows::Eleven) => {
            outlook.replace(Outcome::Na, Confidence::High, RuleId::AlreadyEleven);
        }
        Scenario::Inplace10To11 if facts.is_server() => {
            outlook.replace(Outcome::Na, Confidence::High, RuleId::NotForServers);
        }
        // The kinds of the older releases say themselves what became of the step to 10 or 11.
        Scenario::Inplace10To11
            if facts.windows.is_some_and(Windows::is_before_ten)
                && !matches!(kind, Kind::OlderWindows | Kind::OemSlp | Kind::OemCoa) =>
        {
            outlook.replace(Outcome::Na, Confidence::High, RuleId::ReleaseBeforeTen);
        }
        // It has no board, the processor is its host's, and the reports are of neither.
        Scenario::MbSwap | Scenario::CpuOrBiosChange
            if answers.maker == Some(MakerAnswer::Virtual)
                && outlook.outcome == Outcome::Chance
                && outlook.rests_on_reports() =>
        {
            outlook.replace(
                Outcome::Unknown,
                Confidence::Low,
                RuleId::ReportsAreOfRealPcs,
            );
        }
        Scenario::MbSwap | Scenario::CpuOrBiosChange
            if answers.linked == Some(LinkedAnswer::Linked)
                && outlook.against.contains(&RuleId::TroubleshooterWhenLinked) =>
        {
            let rule = if facts.activation_method.is_some() {
                RuleId::SettingsLinked
            } else {
                RuleId::SaidLinked
            };
            outlook.against.insert(0, rule);
            outlook.certainty = Confidence::Medium;
        }
        Scenario::ReinstallSameHw | Scenario::OsDiskSwap
            if kind == Kind::NotActivated
                && outlook.outcome == Outcome::Chance
                && answers.board == Some(BoardAnswer::ByOwner) =>
        {
            outlook.replace(
                Outcome::Unlikely,
                Confidence::Medium,
                RuleId::SaidBoardReplaced,
            );
            outlook.because.push(RuleId::LinkNeedsActivation);
        }
        _ => {}
    }
    if outlook.scenario == Scenario::MbSwap {
        if kind == Kind::Store && answers.bought == Some(BoughtAnswer::HomeToPro) {
            // The Home under it may be bound to the old board.
            outlook.outcome = Outcome::Chance;
        }
        survived(outlook, facts, answers);
    }
}

/// That it is activated after a new board is evidence for the next one.
fn survived(outlook: &mut Outlook, facts: &Facts, answers: &Answers) {
    let was_replaced = matches!(
        answers.board,
        Some(BoardAnswer::ByMaker | BoardAnswer::ByOwner)
    );
    let is_open = matches!(
        outlook.outcome,
        Outcome::Chance | Outcome::Unlikely | Outcome::NoRight
    );
    if was_replaced && is_open && facts.status == Some(Status::Licensed) {
        outlook.against.insert(0, RuleId::SurvivedBoardSwap);
        if outlook.outcome == Outcome::Chance {
            outlook.certainty = Confidence::Medium;
        }
    }
}

/// What the tables say of an activated Windows does not hold while this one is not activated.
fn not_activated(outlook: &mut Outlook, kind: Kind, facts: &Facts) {
    if kind == Kind::NotActivated {
        // Only Windows 10 and 11 have a digital licence that may come back, and only they can be linked.
        let unknown = if facts.is_server() {
            RuleId::ServerUnknown
        } else if facts.windows.is_some_and(Windows::is_before_ten) {
            RuleId::OldReleaseUnknown
        } else {
            return;
        };
        let promised = outlook
            .because
            .iter()
            .any(|rule| matches!(rule, RuleId::ReturnsIfKnown | RuleId::LinkNeedsActivation));
        if promised {
            outlook.replace(Outcome::Unknown, Confidence::Low, unknown);
        }
    } else if outlook.outcome == Outcome::Ok {
        // A volume client or a KMS host: its organisation has to activate it first.
        let certainty = outlook.certainty.min(Confidence::Medium);
        if outlook.scenario == Scenario::ImageRestoreSameHw {
            let rule = RuleId::ImageFromActivatedTime;
            outlook.replace(Outcome::Chance, Confidence::Low, rule);
            outlook.against.push(RuleId::ImageBringsBack);
        } else if kind == Kind::KmsHost {
            outlook.replace(Outcome::Org, certainty, RuleId::KmsHostCounts);
            outlook.because.push(RuleId::NotLicensedNow);
        } else {
            outlook.replace(Outcome::Org, certainty, RuleId::KmsAgainOnNetwork);
            outlook.because.push(RuleId::NotLicensedNow);
        }
    }
}
