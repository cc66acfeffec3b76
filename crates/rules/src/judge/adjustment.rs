//! What the table of kinds cannot know of a PC: its release, its link, its board, its state.

use super::answer::{
    Answers, BoughtAnswer, KeySourceAnswer, LinkedBeforeAnswer, MakerAnswer, StickerAnswer,
};
use super::board::board;
use super::now::Now;
use super::outlook::Outlook;
use crate::facts::Facts;
use crate::tables::rule::RuleId;
use crate::vocabulary::{
    ActivationMethod, Channel, Confidence, Edition, FirmwareKey, KeyClass, Kind, Outcome, Scenario,
    Windows,
};

/// Makes the outlook of a kind that of this PC.
pub(super) fn adjust(
    outlook: &mut Outlook,
    kind: Kind,
    facts: &Facts,
    answers: &Answers,
    now: Now,
) {
    release(outlook, kind, facts);
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
    parts(outlook, facts, answers, now);
    if kind == Kind::RetailKey {
        own_key(outlook, answers, now);
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
    if facts.edition.is_some_and(Edition::is_long_term)
        && matches!(
            kind,
            Kind::Mak | Kind::MakPrivate | Kind::KmsOrg | Kind::KmsPrivate
        )
        && outlook.scenario == Scenario::Inplace10To11
        && outlook.outcome != Outcome::Na
    {
        let certainty = outlook.certainty.min(Confidence::Medium);
        outlook.replace(Outcome::Separate, certainty, RuleId::LtscToGeneral);
    }
    if kind == Kind::Eval && facts.is_server() && outlook.outcome == Outcome::Ends {
        outlook.against.push(RuleId::ServerEvaluationConverts);
    }
    if kind == Kind::KmsPrivate {
        own_licence(outlook, facts);
    }
    if kind == Kind::OemDm && facts.firmware_key == Some(FirmwareKey::Absent) {
        without_firmware_key(outlook);
    }
    if kind == Kind::Unknown && now == Now::Activated && outlook.scenario == Scenario::KeepUsing {
        let rule = RuleId::ActivatedStays;
        outlook.replace(Outcome::Ok, Confidence::Low, rule);
    }
    if now.is_down() {
        not_activated(outlook, kind, facts);
    }
}

/// The step to 11, where the release itself rules it out.
fn release(outlook: &mut Outlook, kind: Kind, facts: &Facts) {
    if outlook.scenario != Scenario::Inplace10To11 {
        return;
    }
    let is_before_ten = facts.windows.is_some_and(Windows::is_before_ten);
    // The kinds of the older releases say themselves what became of the step to 10 or 11.
    let says_itself = matches!(kind, Kind::OlderWindows | Kind::OemSlp | Kind::OemCoa);
    let rule = if facts.windows == Some(Windows::Eleven) {
        RuleId::AlreadyEleven
    } else if facts.is_server() {
        RuleId::NotForServers
    } else if is_before_ten && !says_itself {
        RuleId::ReleaseBeforeTen
    } else {
        return;
    };
    outlook.replace(Outcome::Na, Confidence::High, rule);
}

/// A new processor, firmware or board: the link, and a virtual machine that has none of them.
fn parts(outlook: &mut Outlook, facts: &Facts, answers: &Answers, now: Now) {
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

/// What a key of one's own is worth depends on where it came from.
fn own_key(outlook: &mut Outlook, answers: &Answers, now: Now) {
    let rests_on_key = matches!(
        outlook.because.first(),
        Some(RuleId::KeyAgain | RuleId::RetailMayMove)
    );
    let is_doubtful = answers.key_source == Some(KeySourceAnswer::Marketplace);
    if is_doubtful && outlook.scenario == Scenario::ReinstallSameHw && now.is_down() {
        let rule = RuleId::EarlierLicenceMayReturn;
        outlook.replace(Outcome::Chance, Confidence::Low, rule);
        outlook.against.push(RuleId::SoldKeyMayBeAnybodys);
        return;
    }
    if !rests_on_key {
        return;
    }
    let is_proven = answers.key_source == Some(KeySourceAnswer::Box)
        || answers.key_source == Some(KeySourceAnswer::Online)
        || answers.sticker == Some(StickerAnswer::Box);
    if is_doubtful && now.is_down() {
        let against = core::mem::take(&mut outlook.because);
        outlook.replace(
            Outcome::Unlikely,
            Confidence::Medium,
            RuleId::SoldKeyMayBeAnybodys,
        );
        outlook.against = against;
    } else if is_doubtful {
        outlook.outcome = Outcome::Chance;
        outlook.certainty = Confidence::Low;
        outlook.against.insert(0, RuleId::SoldKeyMayBeAnybodys);
    } else if !is_proven {
        outlook.certainty = outlook.certainty.min(Confidence::Medium);
    }
}

/// After a company's activation the licence of the PC itself takes over.
fn own_licence(outlook: &mut Outlook, facts: &Facts) {
    let is_same_pc = matches!(
        outlook.scenario,
        Scenario::ReinstallSameHw | Scenario::OsDiskSwap
    );
    if is_same_pc && facts.firmware_key == Some(FirmwareKey::Current) {
        outlook.replace(
            Outcome::Action,
            Confidence::Medium,
            RuleId::FirmwareKeyTakesOver,
        );
        outlook.against.push(RuleId::KmsIsNotPermanent);
    }
    if is_same_pc && facts.firmware_key == Some(FirmwareKey::Absent) {
        let rule = RuleId::FirmwareHoldsNoKey;
        outlook.replace(Outcome::Ends, Confidence::Medium, rule);
        outlook.because.push(RuleId::KmsIsNotPermanent);
        outlook.against.push(RuleId::EarlierLicenceMayReturn);
    }
}

/// A preinstalled licence of which the firmware has no key, or none any more: nothing reads one
/// by itself, and what Microsoft knows of this hardware has to do.
fn without_firmware_key(outlook: &mut Outlook) {
    let rule = match outlook.scenario {
        Scenario::ReinstallSameHw => RuleId::SameHardwareAutomatic,
        Scenario::CpuChange => RuleId::SmallChangeAbsorbed,
        _ => return,
    };
    outlook.replace(Outcome::OkNoFallback, Confidence::Medium, rule);
    if outlook.scenario == Scenario::ReinstallSameHw {
        outlook.because.push(RuleId::SetupNeedsEdition);
    }
    outlook.against.push(RuleId::FirmwareHoldsNoKey);
}

/// Of a server the channel tells: the key of a maker stays with its box.
fn server(outlook: &mut Outlook, facts: &Facts) {
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

/// A key in the firmware of a PC of 8 or 8.1 is bound to it as that of a later one.
fn stays_with_its_pc(outlook: &mut Outlook) {
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
fn base(outlook: &mut Outlook, answers: &Answers) {
    let is_built = matches!(answers.maker, Some(MakerAnswer::Shop | MakerAnswer::Own));
    if !is_built {
        return;
    }
    for rule in &mut outlook.because {
        if matches!(rule, RuleId::PreinstalledIsBound | RuleId::OemStaysWithPc) {
            *rule = RuleId::DspStaysWithFirstPc;
            outlook.against.insert(0, RuleId::DspByAgents);
        }
    }
}

/// A Windows that is not activated is used with limits, and an image of today is no better.
fn not_activated(outlook: &mut Outlook, kind: Kind, facts: &Facts) {
    match outlook.scenario {
        Scenario::KeepUsing if kind != Kind::NotWindows => {
            let rule = RuleId::NothingToLose;
            outlook.replace(Outcome::Ends, Confidence::High, rule);
            if facts.is_not_licensed() {
                outlook.because.push(RuleId::NotLicensedNow);
            } else if facts.activation_method.is_none() && facts.reason.is_none() {
                outlook.because.push(RuleId::SaidNotActivated);
            }
        }
        Scenario::Inplace10To11 if outlook.outcome != Outcome::Na => {
            outlook.because.push(RuleId::UpgradeMakesNoLicence);
        }
        Scenario::ImageRestoreSameHw if outlook.outcome != Outcome::Na => {
            outlook.because.insert(0, RuleId::ImageFromActivatedTime);
        }
        // It is the default key itself that says nothing of a right, and no key can be entered.
        Scenario::ReinstallSameHw
            if facts.key == Some(KeyClass::Default)
                && facts.channel == Some(Channel::Retail)
                && outlook.outcome == Outcome::Ok =>
        {
            outlook.certainty = outlook.certainty.min(Confidence::Medium);
        }
        _ => {}
    }
}
