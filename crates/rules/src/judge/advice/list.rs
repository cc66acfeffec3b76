//! What to do today, for this licence, in the order in which it helps.

use super::planned::{link, planned};
use super::tip::Advice;
use crate::facts::{Facts, Subject};
use crate::judge::answer::{
    Answers, BoardAnswer, BoughtAnswer, HappenedAnswer, MakerAnswer, ManagedAnswer, PlanAnswer,
};
use crate::judge::classify::known;
use crate::judge::contract::is_unproven;
use crate::judge::licence::Licence;
use crate::judge::now::Now;
use crate::tables::rule::RuleId;
use crate::vocabulary::{Edition, Kind, Windows};

/// What to do today. Nothing that does not apply to this licence is in it.
pub fn advise(licence: &Licence, facts: &Facts, answers: &Answers) -> Vec<Advice> {
    let answers = &known(facts, answers);
    let kind = licence.kind;
    let mut list = Vec::new();
    let now = Now::judge(facts, answers);
    let licensed = now == Now::Activated;
    let is_home_to_pro = answers.bought == Some(BoughtAnswer::HomeToPro)
        && (kind == Kind::Store || facts.edition.is_some_and(Edition::is_home));
    if is_home_to_pro && !now.is_down() {
        list.push(Advice::StoreAccount);
    }
    // A managed PC is neither the owner's to link nor one for private updates.
    let is_managed = answers.managed == Some(ManagedAnswer::Yes);
    match kind {
        Kind::NotWindows => return list,
        Kind::Unknown if facts.renewal.is_some() => {
            list.extend([Advice::PasteWholeOutput, Advice::FindOwnLicence]);
        }
        // Whoever manages it knows its licence, and has it activated.
        Kind::Unknown if is_managed && is_nothing_read(facts) => {
            list.push(Advice::AskOrganisation);
        }
        // Who only answers questions has perhaps a PC that shows nothing any more.
        Kind::Unknown if now == Now::Unknown && is_nothing_read(facts) => {
            list.push(Advice::NoteEvidence);
        }
        Kind::Unknown => {
            let was_anothers = answers.maker == Some(MakerAnswer::Used)
                || answers.managed == Some(ManagedAnswer::Formerly);
            // What a server of theirs activated has an end, and Home has no such licence.
            if was_anothers && licensed && answers.linked.is_none() && !facts.is_home() {
                list.push(Advice::CheckEnd);
            }
            list.push(Advice::PasteWholeOutput);
            if was_anothers {
                list.push(Advice::FindOwnLicence);
            }
        }
        Kind::Mak | Kind::KmsOrg | Kind::KmsHost | Kind::Subscription | Kind::Avma => {
            organisation(kind, facts, answers, now, &mut list);
        }
        Kind::MakPrivate => list.extend([Advice::FindOwnLicence, Advice::ImageBackup]),
        // An image brings back an activation that ends.
        Kind::KmsPrivate => list.extend([Advice::FindOwnLicence, Advice::BudgetLicence]),
        // The recovery says so of one that has ended.
        Kind::Eval if now.is_down() => {}
        Kind::Eval if facts.is_server() => list.push(Advice::ConvertEvaluation),
        Kind::Eval => list.extend([Advice::LeaveEvaluation, Advice::BudgetLicence]),
        _ => {
            // A key that somebody sold and that is refused is kept for nothing.
            let is_refused = now.is_down() && answers.is_key_sold();
            if kind == Kind::RetailKey && !is_refused {
                list.push(Advice::KeepKey);
            }
            if licence.against.contains(&RuleId::SubscriptionPossible) {
                list.push(Advice::AskOrganisation);
            }
            let is_shop_pc = answers.maker == Some(MakerAnswer::Shop);
            if is_shop_pc && !facts.has_firmware_key() {
                list.push(Advice::FindOwnLicence);
            }
            list.push(Advice::ImageBackup);
            list.push(Advice::NoteEvidence);
            // A shop answers for what it sold, and not for a key from elsewhere.
            if (is_shop_pc || kind == Kind::Refurbished) && !answers.is_key_sold() {
                list.push(Advice::AskShop);
            }
        }
    }
    if licensed && !is_managed && is_linkable(kind, facts) {
        link(kind, answers, &mut list);
    }
    planned(kind, answers, &mut list);
    if licensed && is_past_a_board(answers) {
        // These are for the time before a repair.
        list.retain(|advice| {
            !matches!(
                advice,
                Advice::AskMaker | Advice::AskShop | Advice::KeepOldBoard
            )
        });
    }
    if now.is_down() {
        leave_to_the_way_back(kind, answers, &mut list);
    }
    if is_not_sold(facts) {
        list.retain(|advice| *advice != Advice::BudgetLicence);
    }
    let is_by_contract = facts.edition.is_some_and(Edition::is_by_contract);
    let is_long_term = facts.edition.is_some_and(Edition::is_long_term_client);
    let is_private = !is_managed && !is_by_contract && !is_long_term && !is_elsewhere(kind);
    // Of an add-on alone nobody knows whose PC it stands on.
    let has_updates = facts.extended_updates.is_some() && facts.channel.is_some();
    if facts.windows == Some(Windows::Ten) && is_private && !has_updates {
        list.push(Advice::StayOnTen);
    }
    list
}

/// Leaves out what the way back says of a PC that is down, and what is for a PC that is activated.
fn leave_to_the_way_back(kind: Kind, answers: &Answers, list: &mut Vec<Advice>) {
    // The recovery says what to do now; these are for a PC that is activated.
    list.retain(|advice| {
        !matches!(
            advice,
            Advice::ImageBackup
                | Advice::LinkAccount
                | Advice::SameEdition
                | Advice::KeepOldDisk
                | Advice::BudgetLicence
                | Advice::OnePartAtATime
                | Advice::UsePortal
                | Advice::RemoveFromOldPc
                | Advice::PasteWholeOutput
        )
    });
    // These are for the time before a change, or for one that was made.
    let is_changed = matches!(
        answers.happened,
        Some(HappenedAnswer::Board | HappenedAnswer::Cpu | HappenedAnswer::OtherPc)
    ) || answers.board == Some(BoardAnswer::ByOwner)
        || matches!(
            answers.plan,
            Some(
                PlanAnswer::Board | PlanAnswer::MakerBoard | PlanAnswer::Cpu | PlanAnswer::OtherPc
            )
        );
    list.retain(|advice| match advice {
        Advice::AskMaker | Advice::AskShop => false,
        Advice::KeepOldBoard => is_changed,
        _ => true,
    });
    if kind == Kind::Unknown {
        list.push(Advice::NoteEvidence);
    }
}

/// Of a licence of an organisation. Of a PC that may be somebody's own, and fails, its own licence is
/// looked for.
fn organisation(kind: Kind, facts: &Facts, answers: &Answers, now: Now, list: &mut Vec<Advice>) {
    let may_be_private = is_unproven(kind, facts, answers);
    let is_given = answers.is_key_given();
    if may_be_private && (now.is_down() || is_given) {
        list.push(Advice::FindOwnLicence);
    }
    if !(may_be_private && now.is_down()) {
        list.push(Advice::AskOrganisation);
    }
    list.push(Advice::ImageBackup);
}

/// Whether the motherboard was replaced last, and nothing else is planned.
fn is_past_a_board(answers: &Answers) -> bool {
    answers.is_board_replaced() && matches!(answers.plan, None | Some(PlanAnswer::None))
}

/// Whether no line of any output was read.
fn is_nothing_read(facts: &Facts) -> bool {
    facts.channel.is_none()
        && facts.key.is_none()
        && facts.status.is_none()
        && facts.activation_method.is_none()
        && facts.windows.is_none()
        && facts.edition.is_none()
}

/// Whether this edition is not sold singly, so that no price can be named.
fn is_not_sold(facts: &Facts) -> bool {
    facts.is_server()
        || facts
            .edition
            .is_some_and(|edition| edition.is_by_contract() || edition.is_for_organisations())
}

/// Whether the private extended updates do not reach this kind: an organisation, a device maker
/// or an end date decides.
fn is_elsewhere(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Eval
            | Kind::LtscOem
            | Kind::Mak
            | Kind::KmsOrg
            | Kind::KmsHost
            | Kind::Subscription
            | Kind::Avma
    )
}

/// Whether this licence can be linked to a Microsoft account (Windows 10 and 11 only).
fn is_linkable(kind: Kind, facts: &Facts) -> bool {
    facts
        .windows
        .is_none_or(|windows| matches!(windows, Windows::Ten | Windows::Eleven))
        && matches!(
            kind,
            Kind::FreeupOem
                | Kind::FreeupDsp
                | Kind::FreeupRetail
                | Kind::UnknownDl
                | Kind::Win10To11
                | Kind::OemNonslp
                | Kind::Refurbished
                | Kind::RetailKey
                | Kind::Store
                | Kind::Insider
                | Kind::Unknown
        )
        && !facts.is_server()
        && facts.subject == Subject::Windows
        && facts.renewal.is_none()
}
