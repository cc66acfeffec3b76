//! A licence that is bound to its PC, by its maker or a shop.

use crate::facts::Facts;
use crate::judge::answer::{Answers, BoughtAnswer, KeySourceAnswer, MakerAnswer, StickerAnswer};
use crate::judge::outlook::Outlook;
use crate::tables::rule::RuleId;
use crate::vocabulary::{Channel, Confidence, Outcome, Scenario};

/// Of a server the channel tells: the key of a maker stays with its box.
pub(super) fn server(outlook: &mut Outlook, facts: &Facts) {
    let is_move = matches!(
        outlook.scenario,
        Scenario::MbSwap | Scenario::OtherPc | Scenario::ImageRestoreOtherHw
    );
    match facts.channel {
        Some(channel) if channel.is_oem() && is_move => {
            outlook.replace(Outcome::NoRight, Confidence::Medium, RuleId::OemStaysWithPc);
            outlook.because.push(RuleId::ServerMakerKey);
            if outlook.scenario == Scenario::MbSwap {
                outlook.against.push(RuleId::MakerRepairKeepsIt);
            }
        }
        Some(Channel::Retail) if outlook.scenario == Scenario::CpuChange => {
            outlook.replace(Outcome::Action, Confidence::Medium, RuleId::ServerKeyAgain);
        }
        Some(Channel::Retail) if is_move => {
            outlook.replace(Outcome::Chance, Confidence::Low, RuleId::ServerKeyAgain);
            outlook.against.push(RuleId::ServerUnknown);
        }
        _ => {}
    }
}

/// Of a PC with its maker's key, whose owner bought another one as well: that one may move.
pub(super) fn bought_beside(outlook: &mut Outlook, answers: &Answers) {
    let has_box = answers.bought == Some(BoughtAnswer::Key)
        && (answers.key_source == Some(KeySourceAnswer::Box)
            || answers.sticker == Some(StickerAnswer::Box));
    if has_box && outlook.scenario == Scenario::OtherPc {
        outlook.against.insert(0, RuleId::BoughtKeyIsAnother);
    }
}

/// A key in the firmware of a PC of 8 or 8.1 is bound to it as that of a later one.
pub(super) fn stays_with_its_pc(outlook: &mut Outlook) {
    let certainty = Confidence::High;
    match outlook.scenario {
        Scenario::MbSwap => {
            let rule = RuleId::PreinstalledIsBound;
            outlook.replace(Outcome::NoRight, Confidence::Medium, rule);
            outlook
                .against
                .extend([RuleId::MakerRepairKeepsIt, RuleId::MakerOwesKey]);
        }
        Scenario::OtherPc => outlook.replace(Outcome::NoRight, certainty, RuleId::OemStaysWithPc),
        Scenario::ImageRestoreOtherHw => {
            outlook.replace(Outcome::NoRight, certainty, RuleId::OemStaysWithPc);
            outlook.because.push(RuleId::ImageElsewhereIsAMove);
        }
        _ => {}
    }
}

/// Under a Windows 11 on a shop's or an own PC lies a DSP or a retail licence, no preinstalled one.
pub(super) fn base(outlook: &mut Outlook, answers: &Answers) {
    let is_built = matches!(answers.maker, Some(MakerAnswer::Shop | MakerAnswer::Own));
    if !is_built {
        return;
    }
    let is_base =
        |rule: &RuleId| matches!(rule, RuleId::PreinstalledIsBound | RuleId::OemStaysWithPc);
    while let Some(at) = outlook.because.iter().position(is_base) {
        outlook.because.replace(at, RuleId::DspStaysWithFirstPc);
        outlook.against.insert(0, RuleId::DspByAgents);
    }
}
