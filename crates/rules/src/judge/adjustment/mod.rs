//! What the table of kinds cannot know of a PC: its release, its link, its board, its state.

mod board;
mod bound;
mod firmware_key;
mod not_activated;
mod own_key;
mod parts;
mod state;

use super::answer::{Answers, BoughtAnswer, LinkedAnswer, LinkedBeforeAnswer};
use super::contract::is_over_own_licence;
use super::now::Now;
use super::outlook::Outlook;
use crate::facts::Facts;
use crate::tables::rule::RuleId;
use crate::vocabulary::{
    Channel, Confidence, Edition, FirmwareKey, Kind, Outcome, Scenario, Windows,
};
use board::board;
use bound::{base, bought_beside, server, stays_with_its_pc};
use firmware_key::{home_first, over_own_licence, own_licence, without_firmware_key};
use not_activated::not_activated;
use own_key::own_key;
use parts::parts;

/// Makes the outlook of a kind that of this PC.
pub(super) fn adjust(
    outlook: &mut Outlook,
    kind: Kind,
    facts: &Facts,
    answers: &Answers,
    now: Now,
) {
    release(outlook, facts);
    event(outlook, kind, answers, now);
    parts(outlook, facts, answers, now);
    if kind == Kind::Store && answers.bought == Some(BoughtAnswer::Store) {
        // The whole of it was bought, and not the step from Home to Pro alone.
        outlook
            .because
            .retain(|rule| *rule != RuleId::UpgradeStaysWithBase);
        outlook
            .against
            .retain(|rule| *rule != RuleId::UpgradeStaysWithBase);
    }
    if kind == Kind::RetailKey {
        own_key(outlook, facts, answers, now);
    }
    if kind == Kind::Server {
        server(outlook, facts);
    }
    if kind == Kind::OlderWindows && facts.channel == Some(Channel::OemDm) {
        stays_with_its_pc(outlook);
    }
    if kind == Kind::Win10To11 {
        base(outlook, answers);
    }
    long_term(outlook, kind, facts);
    if kind == Kind::Eval && facts.is_server() && outlook.outcome == Outcome::Ends {
        outlook.against.push(RuleId::ServerEvaluationConverts);
    }
    if kind == Kind::KmsPrivate {
        own_licence(outlook, facts);
    }
    if matches!(kind, Kind::Mak | Kind::MakPrivate) && is_over_own_licence(answers) {
        over_own_licence(outlook, facts, answers);
    }
    if kind == Kind::OemDm && facts.channel == Some(Channel::OemDm) {
        bought_beside(outlook, answers);
    }
    if kind == Kind::OemDm && facts.firmware_key == Some(FirmwareKey::Absent) {
        without_firmware_key(outlook);
    }
    if facts.home_behind && !now.is_down() && kind != Kind::KmsPrivate {
        home_first(outlook, answers);
    }
    if kind == Kind::Unknown && now == Now::Activated && outlook.scenario == Scenario::KeepUsing {
        let rule = RuleId::ActivatedStays;
        outlook.replace(Outcome::Ok, Confidence::Low, rule);
    }
    if kind == Kind::UnknownDl {
        if !now.is_down() {
            linked(outlook, answers);
        }
        state::of_former_company(outlook, facts, answers, now);
        state::of_a_former_owner(outlook, facts, answers, now);
    }
    if kind == Kind::Unknown && facts.renewal.is_some() {
        state::ends_soon(outlook, facts);
    }
    if kind == Kind::KmsPrivate && facts.is_home() {
        state::of_home(outlook);
    }
    state::not_renewed(outlook, kind, facts);
    if kind == Kind::Subscription && facts.subscription_ended {
        state::has_ended(outlook);
    }
    state::not_seen(outlook, kind, facts, answers, now);
    if now.is_down() {
        not_activated(outlook, kind, facts);
    }
}

/// Events at which two kinds fare otherwise than their rows say: the step from Home to Pro out
/// of the Store, and an Insider's Windows that is not activated.
fn event(outlook: &mut Outlook, kind: Kind, answers: &Answers, now: Now) {
    match outlook.scenario {
        Scenario::MbSwap => board(outlook, kind, answers, now),
        Scenario::OtherPc
            if kind == Kind::Store && answers.bought == Some(BoughtAnswer::HomeToPro) =>
        {
            // The step to Pro does not leave its Home, and that stays with its PC.
            let rule = RuleId::UpgradeStaysWithBase;
            outlook.replace(Outcome::NoRight, Confidence::Medium, rule);
        }
        Scenario::ReinstallSameHw | Scenario::OsDiskSwap
            if kind == Kind::Store && answers.bought == Some(BoughtAnswer::HomeToPro) =>
        {
            let rule = RuleId::StoreAccountBrings;
            outlook.replace(Outcome::Action, Confidence::Medium, rule);
            outlook.because.push(RuleId::SameHardwareAutomatic);
        }
        Scenario::ReinstallSameHw | Scenario::OsDiskSwap
            if kind == Kind::Insider && now.is_down() =>
        {
            let rule = RuleId::InsiderBaseDecides;
            outlook.replace(Outcome::Chance, Confidence::Low, rule);
            outlook.because.push(RuleId::SameHardwareAutomatic);
        }
        _ => {}
    }
}

/// A digital licence that an account knows: that account is a second way, whatever it began as.
fn linked(outlook: &mut Outlook, answers: &Answers) {
    let is_installed_anew = matches!(
        outlook.scenario,
        Scenario::ReinstallSameHw | Scenario::OsDiskSwap
    );
    let is_linked = answers.linked_before == Some(LinkedBeforeAnswer::Yes)
        && matches!(answers.linked, None | Some(LinkedAnswer::Linked));
    if is_installed_anew && is_linked && outlook.because.contains(&RuleId::NoSecondWay) {
        outlook.because.retain(|rule| *rule != RuleId::NoSecondWay);
        outlook.because.push(RuleId::SaidLinked);
        outlook.against.retain(|rule| *rule != RuleId::ArticleA8);
    }
}

/// A licence of an LTSC is none for the general Windows 11: the free offer does not reach it.
fn long_term(outlook: &mut Outlook, kind: Kind, facts: &Facts) {
    if facts.edition.is_some_and(Edition::is_long_term)
        && (facts.edition.is_some_and(Edition::is_long_term_client)
            || matches!(
                kind,
                Kind::Mak | Kind::MakPrivate | Kind::KmsOrg | Kind::KmsPrivate
            ))
        && kind != Kind::Eval
        && outlook.scenario == Scenario::Inplace10To11
        && outlook.outcome != Outcome::Na
    {
        let certainty = outlook.certainty.min(Confidence::Medium);
        outlook.replace(Outcome::Separate, certainty, RuleId::LtscToGeneral);
    }
}

/// The step to 11, where the release itself rules it out.
fn release(outlook: &mut Outlook, facts: &Facts) {
    if outlook.scenario != Scenario::Inplace10To11 {
        return;
    }
    let is_before_ten = facts.windows.is_some_and(Windows::is_before_ten);
    let rule = if facts.windows == Some(Windows::Eleven) {
        RuleId::AlreadyEleven
    } else if facts.is_server() {
        RuleId::NotForServers
    } else if is_before_ten {
        RuleId::ElevenNotOverOlder
    } else {
        return;
    };
    outlook.replace(Outcome::Na, Confidence::High, rule);
}
