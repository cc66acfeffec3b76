//! What to do before a change, so that there is a way back from it.

use super::tip::Advice;
use crate::judge::answer::{
    Answers, LinkedAnswer, LinkedBeforeAnswer, MakerAnswer, ManagedAnswer, PlanAnswer,
};
use crate::vocabulary::Kind;

/// The link to an account: to be made while Windows is activated, or to be kept. It leads before a
/// change, and where the licence is known; where it is not, that is seen to first.
pub(super) fn link(kind: Kind, answers: &Answers, list: &mut Vec<Advice>) {
    // Nobody knows whose licence it is, and an organisation's cannot be linked.
    let is_theirs = matches!(answers.managed, Some(ManagedAnswer::Formerly))
        || answers.linked == Some(LinkedAnswer::Organisation);
    if kind == Kind::Unknown && is_theirs {
        return;
    }
    let is_planned = answers.plan.is_some_and(|plan| plan != PlanAnswer::None);
    let is_shown = answers.linked == Some(LinkedAnswer::Linked);
    // What Settings says now outweighs what was remembered.
    let is_said = match answers.linked {
        Some(linked) => linked == LinkedAnswer::Linked,
        None => answers.linked_before == Some(LinkedBeforeAnswer::Yes),
    };
    let advice = if !is_said {
        Advice::LinkAccount
    } else if is_planned || !is_shown {
        Advice::CheckLink
    } else {
        return;
    };
    let at = if kind == Kind::Unknown && !is_planned {
        list.len()
    } else {
        list.iter()
            .take_while(|own| **own == Advice::StoreAccount)
            .count()
    };
    list.insert(at, advice);
}

/// What a planned change asks for.
pub(super) fn planned(kind: Kind, answers: &Answers, list: &mut Vec<Advice>) {
    let oem = matches!(
        kind,
        Kind::OemDm | Kind::OemSlp | Kind::OemCoa | Kind::LtscOem | Kind::FreeupOem
    );
    let contested = matches!(
        kind,
        Kind::FreeupOem | Kind::FreeupDsp | Kind::FreeupRetail | Kind::UnknownDl | Kind::OemNonslp
    );
    match answers.maker {
        // A virtual machine has no board, and for a self-built PC there is no maker.
        Some(MakerAnswer::Virtual) => {}
        Some(MakerAnswer::Own) if oem => {}
        _ if oem => list.push(Advice::AskMaker),
        _ if contested => list.push(Advice::KeepOldBoard),
        _ => {}
    }
    let is_own = contested
        || oem
        || matches!(
            kind,
            Kind::Win10To11
                | Kind::Refurbished
                | Kind::RetailKey
                | Kind::Store
                | Kind::Insider
                | Kind::Unknown
        );
    if is_own {
        in_the_same_pc(kind, answers, list);
    }
    match answers.plan {
        Some(PlanAnswer::Board | PlanAnswer::MakerBoard | PlanAnswer::Cpu)
            if contested || kind == Kind::Win10To11 =>
        {
            // A new board of another platform takes processor and memory with it.
            if answers.plan == Some(PlanAnswer::Cpu) {
                list.push(Advice::OnePartAtATime);
            }
            list.push(Advice::BudgetLicence);
        }
        Some(PlanAnswer::Board | PlanAnswer::OtherPc | PlanAnswer::Virtual) if contested || oem => {
            list.push(Advice::BudgetLicence);
        }
        // On the same PC the key stays in use.
        Some(PlanAnswer::OtherPc | PlanAnswer::Virtual) if kind == Kind::RetailKey => {
            list.push(Advice::RemoveFromOldPc);
            list.push(Advice::UsePortal);
        }
        Some(PlanAnswer::Board) if kind == Kind::RetailKey => list.push(Advice::UsePortal),
        _ => {}
    }
    let is_elsewhere = matches!(
        answers.plan,
        Some(PlanAnswer::OtherPc | PlanAnswer::Virtual)
    );
    if is_own && is_elsewhere {
        elsewhere(kind, answers, list);
    }
}

/// On another PC, or in a virtual machine, nothing of the old one helps that does not move.
fn elsewhere(kind: Kind, answers: &Answers, list: &mut Vec<Advice>) {
    let is_virtual = answers.plan == Some(PlanAnswer::Virtual);
    let is_upgrade = matches!(kind, Kind::FreeupOem | Kind::FreeupDsp | Kind::FreeupRetail);
    list.retain(|advice| match advice {
        Advice::KeepOldBoard | Advice::AskMaker | Advice::AskShop => false,
        Advice::LinkAccount | Advice::CheckLink => !is_virtual && !is_upgrade,
        Advice::ImageBackup => !is_virtual,
        _ => true,
    });
    if let Some(at) = list.iter().position(|own| *own == Advice::BudgetLicence) {
        let budget = list.remove(at);
        list.insert(0, budget);
    }
}

/// What a change of the same PC asks for, whichever licence it has: the way back to what was there.
fn in_the_same_pc(kind: Kind, answers: &Answers, list: &mut Vec<Advice>) {
    let is_virtual = answers.maker == Some(MakerAnswer::Virtual);
    // They come before what holds whatever is planned, and after the account.
    let mut at = list
        .iter()
        .take_while(|own| {
            matches!(
                own,
                Advice::StoreAccount | Advice::LinkAccount | Advice::CheckLink
            )
        })
        .count();
    let mut add = |advice| {
        list.retain(|own| *own != advice);
        list.insert(at, advice);
        at += 1;
    };
    match answers.plan {
        Some(PlanAnswer::Board | PlanAnswer::Cpu) if !is_virtual => {
            add(Advice::ImageBackup);
            add(Advice::RecoveryKey);
            add(Advice::KeepOldBoard);
        }
        Some(PlanAnswer::MakerBoard) if !is_virtual => {
            add(Advice::ImageBackup);
            add(Advice::RecoveryKey);
        }
        Some(PlanAnswer::MakerBoard) => add(Advice::ImageBackup),
        Some(PlanAnswer::Disk | PlanAnswer::Reinstall) => {
            add(Advice::ImageBackup);
            // The media of an older maker's PC, and of a device, bring its key along.
            let is_by_media = matches!(kind, Kind::OemSlp | Kind::OemCoa | Kind::LtscOem);
            if !is_by_media {
                add(Advice::SameEdition);
            }
            if answers.plan == Some(PlanAnswer::Disk) {
                add(Advice::KeepOldDisk);
            }
        }
        _ => {}
    }
}
