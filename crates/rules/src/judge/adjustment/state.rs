//! What a state that is not shown, and a volume activation that was not renewed, change today.

use crate::facts::{Facts, Subject};
use crate::judge::answer::{Answers, MakerAnswer, ManagedAnswer};
use crate::judge::now::Now;
use crate::judge::outlook::Outlook;
use crate::tables::rule::RuleId;
use crate::vocabulary::{Confidence, FirmwareKey, Kind, Outcome, Renewal, Scenario};

/// Where nothing tells the state nothing can be promised for today: after a page about the system,
/// a block that was cut off, a code alone, a story of a plan. Only the bare tables promise it.
pub(super) fn not_seen(
    outlook: &mut Outlook,
    kind: Kind,
    facts: &Facts,
    answers: &Answers,
    now: Now,
) {
    let is_told = *facts != Facts::default() || answers.given().next().is_some();
    let is_promised = matches!(
        outlook.outcome,
        Outcome::Ok | Outcome::OkNoFallback | Outcome::Action
    );
    if outlook.scenario == Scenario::KeepUsing
        && facts.subject == Subject::Windows
        && now == Now::Unknown
        && is_told
        && is_promised
    {
        outlook.outcome = Outcome::Unknown;
        outlook.certainty = Confidence::Low;
        // A client does not simply go on: it has half a year.
        let rule = if kind == Kind::KmsOrg {
            RuleId::KmsClientNotSeen
        } else {
            RuleId::StateNotSeen
        };
        outlook.because.insert(0, rule);
    }
}

/// A PC that was a company's, of which nothing shows the licence: what its server activated is
/// renewed no more, and whatever happens to it is no firmer than that. Whoever sells such PCs has
/// put a licence of their own on them.
pub(super) fn of_former_company(outlook: &mut Outlook, facts: &Facts, answers: &Answers, now: Now) {
    let is_unseen =
        facts.channel.is_none() && facts.key.is_none() && facts.activation_method.is_none();
    let is_theirs = is_unseen
        && now == Now::Activated
        && answers.managed == Some(ManagedAnswer::Formerly)
        && answers.maker != Some(MakerAnswer::Used)
        && answers.linked.is_none();
    match outlook.outcome {
        Outcome::Ok | Outcome::OkNoFallback | Outcome::Action if is_theirs => {
            let against = core::mem::take(&mut outlook.because);
            let rule = RuleId::FormerCompanyMayLapse;
            outlook.replace(Outcome::Chance, Confidence::Low, rule);
            outlook.against = against;
        }
        Outcome::Chance if is_theirs => outlook.certainty = Confidence::Low,
        _ => {}
    }
}

/// A used PC of which nothing shows the licence: whoever had it may have activated it by an
/// organisation's server, and nobody says that nobody did.
pub(super) fn of_a_former_owner(outlook: &mut Outlook, facts: &Facts, answers: &Answers, now: Now) {
    let is_unseen =
        facts.channel.is_none() && facts.key.is_none() && facts.activation_method.is_none();
    let is_open = matches!(answers.managed, None | Some(ManagedAnswer::Formerly));
    if outlook.scenario == Scenario::KeepUsing
        && outlook.outcome == Outcome::Ok
        && is_unseen
        && is_open
        && now == Now::Activated
        && answers.maker == Some(MakerAnswer::Used)
        && answers.linked.is_none()
        && !facts.is_home()
    {
        outlook.against.push(RuleId::FormerCompanyMayLapse);
    }
}

/// A client that has not met its server for long lapses unless it does.
pub(super) fn not_renewed(outlook: &mut Outlook, kind: Kind, facts: &Facts) {
    let rule = match facts.renewal {
        Some(Renewal::Missed) => RuleId::KmsNotRenewed,
        // A screen says `soon`, and slmgr the minutes.
        Some(Renewal::Ending) if facts.channel.is_none() && kind == Kind::KmsPrivate => {
            RuleId::EndsSoonIsShown
        }
        Some(Renewal::Ending) => RuleId::KmsEndsSoon,
        None => return,
    };
    match (kind, outlook.scenario) {
        // A small part more or less is no better than to change nothing.
        (Kind::KmsOrg, Scenario::KeepUsing | Scenario::GpuRamNicChange) => {
            outlook.outcome = Outcome::Org;
            outlook.because.insert(0, rule);
        }
        // Home has no longer term.
        (Kind::KmsPrivate, Scenario::KeepUsing)
            if facts.renewal == Some(Renewal::Ending) && !facts.is_home() =>
        {
            outlook.because.insert(0, rule);
        }
        _ => {}
    }
}

/// What Windows itself says to end soon ends, whatever kind it is, and no backup changes that; a
/// new installation takes the PC's own licence where it has one.
pub(super) fn ends_soon(outlook: &mut Outlook, facts: &Facts) {
    let rule = RuleId::EndsSoonIsShown;
    match outlook.scenario {
        Scenario::ReinstallSameHw | Scenario::OsDiskSwap => {
            // That it came with Home is no proof of a key in the firmware.
            let own = if facts.firmware_key == Some(FirmwareKey::Current) {
                RuleId::FirmwareKeyTakesOver
            } else {
                RuleId::FirmwareMayTakeOver
            };
            outlook.replace(Outcome::Chance, Confidence::Low, own);
            outlook.against.push(rule);
        }
        Scenario::NewVm | Scenario::ReuseVhd => {}
        Scenario::OtherPc | Scenario::ImageRestoreOtherHw | Scenario::MbSwap => {
            outlook.replace(Outcome::Ends, Confidence::Low, rule);
        }
        _ => outlook.replace(Outcome::Ends, Confidence::Medium, rule),
    }
}

/// Home has neither the server nor its 180 days.
pub(super) fn of_home(outlook: &mut Outlook) {
    for rules in [&mut outlook.because, &mut outlook.against] {
        let is_said = |rule: &RuleId| *rule == RuleId::KmsIsNotPermanent;
        while let Some(at) = rules.iter().position(is_said) {
            rules.replace(at, RuleId::KmsOfHomeEnds);
        }
    }
}

/// What lifted Windows to a higher edition is over.
pub(super) fn has_ended(outlook: &mut Outlook) {
    if outlook.scenario == Scenario::KeepUsing && outlook.outcome == Outcome::Org {
        outlook.because.insert(0, RuleId::SubscriptionHasEnded);
    }
}
