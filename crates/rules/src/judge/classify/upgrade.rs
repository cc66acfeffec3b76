//! A free upgrade: from which base, and how likely it is one.

use super::classification::Classification;
use super::contradiction::denies_history;
use super::origin::{is_sold_with_ten, older_firmware};
use crate::facts::Facts;
use crate::judge::answer::{
    Answers, BoughtAnswer, FirstWindowsAnswer, InstalledAnswer, MakerAnswer, StickerAnswer,
};
use crate::judge::licence::{Certainty, Likelihood};
use crate::judge::now::Now;
use crate::tables::rule::RuleId;
use crate::vocabulary::{Hardware, Kind, Status, Windows};

/// Which base a free upgrade had, by who made the PC and what is stuck on it.
pub(super) fn free_upgrade_kind(facts: &Facts, answers: &Answers) -> Kind {
    match (answers.maker, answers.sticker) {
        (Some(MakerAnswer::Maker | MakerAnswer::Used), _) => Kind::FreeupOem,
        // Who builds a PC buys DSP more often than a box; only that there is no sticker tells.
        (Some(MakerAnswer::Shop), _)
        | (Some(MakerAnswer::Own), None | Some(StickerAnswer::Seven | StickerAnswer::Eight))
        // A sticker is on a PC, and a box has none.
        | (Some(MakerAnswer::Virtual), Some(StickerAnswer::Seven | StickerAnswer::Eight)) => {
            Kind::FreeupDsp
        }
        (Some(MakerAnswer::Own | MakerAnswer::Virtual), _) => Kind::FreeupRetail,
        // Firmware of a maker's PC: what it was sold with was preinstalled.
        (None, _) if facts.has_firmware_key() || facts.slic => Kind::FreeupOem,
        // With the maker unknown the least favourable base is not assumed, nor the best one.
        (None, _) => Kind::FreeupDsp,
    }
}

/// Whether the free offer reached this edition: Home and Pro and their variants.
pub(super) fn is_offered(facts: &Facts) -> bool {
    !facts.is_server()
        && !facts.windows.is_some_and(Windows::is_before_ten)
        && facts.edition.is_none_or(|edition| {
            let id = edition.id();
            edition.is_home() || id == "Professional" || id == "ProfessionalN"
        })
}

/// How likely it is that the licence began as a free upgrade; adds the rules that say so.
pub(super) fn free_upgrade(
    facts: &Facts,
    answers: &Answers,
    licence: &mut Classification,
) -> Likelihood {
    if licence.kind == Kind::NotWindows || !is_offered(facts) {
        return Likelihood::NotApplicable;
    }
    match licence.kind {
        Kind::FreeupOem | Kind::FreeupDsp | Kind::FreeupRetail => {
            if facts.upgraded_from.is_some() {
                licence.against.push(RuleId::UpgradeMayBePaid);
                if answers.first_windows == Some(FirstWindowsAnswer::Old)
                    && !licence.because.contains(&RuleId::SaidOldWindows)
                {
                    licence.because.push(RuleId::SaidOldWindows);
                }
            } else if older_firmware(facts, answers).is_some() {
                licence.against.push(RuleId::BoardMayBeUsed);
            } else if answers.bought != Some(BoughtAnswer::No) {
                return Likelihood::Possible;
            }
            if answers.bought == Some(BoughtAnswer::No) {
                licence.because.push(RuleId::SaidNeverBought);
            }
            if is_sold_with_ten(facts, answers) {
                licence.against.push(RuleId::FirmwareKeyCurrent);
            }
            match facts.hardware {
                Some(Hardware::BeforeTen) => licence.because.push(RuleId::HardwareBeforeTen),
                Some(Hardware::AfterOffer) => licence.against.push(RuleId::HardwareAfterOffer),
                None => {}
            }
            // Without its status line it is not known to be activated, let alone by an upgrade.
            let now = Now::judge(facts, answers);
            if now == Now::Unknown {
                return Likelihood::Possible;
            }
            let is_base_known = match answers.maker {
                Some(MakerAnswer::Own) => answers.sticker.is_some(),
                maker => maker.is_some(),
            };
            if is_base_known && !denies_history(facts, answers) {
                // Otherwise that it was an upgrade is likely, but not of what.
                licence.certainty = Certainty::Likely;
            }
            if now == Now::Activated {
                Likelihood::Strong
            } else {
                // Nothing shows that it ever was.
                Likelihood::Possible
            }
        }
        Kind::UnknownDl => unrefined(facts, answers, licence),
        // Only the step to Pro was paid; the Home under it may have been free.
        Kind::Store if answers.bought == Some(BoughtAnswer::HomeToPro) => {
            unrefined(facts, answers, licence)
        }
        Kind::OemDm
        | Kind::OemNonslp
        | Kind::Refurbished
        | Kind::RetailKey
        | Kind::Store
        | Kind::Win10To11 => Likelihood::Unlikely,
        // Of an Insider build the Windows under it decides.
        Kind::Insider | Kind::Unknown => Likelihood::CannotTell,
        _ => Likelihood::NotApplicable,
    }
}

/// The likelihood for a digital licence of which nobody said more: by what was answered, then
/// by the hardware and the firmware.
fn unrefined(facts: &Facts, answers: &Answers, licence: &mut Classification) -> Likelihood {
    let is_newer = facts.hardware == Some(Hardware::AfterOffer);
    match (answers.first_windows, answers.installed) {
        (Some(FirstWindowsAnswer::Ten | FirstWindowsAnswer::Eleven), _) => {
            licence.because.push(RuleId::SaidTenOrEleven);
            Likelihood::Unlikely
        }
        (_, Some(InstalledAnswer::Blocked)) => {
            licence.because.push(RuleId::SaidAfterTheBlock);
            Likelihood::Unlikely
        }
        // Nothing was there to be upgraded, unless an old key was used to install.
        (Some(FirstWindowsAnswer::Nothing), _) if !answers.has_old_sticker() => {
            licence.because.push(RuleId::SaidNoWindows);
            Likelihood::Unlikely
        }
        _ if facts.status != Some(Status::Licensed) => Likelihood::CannotTell,
        _ if is_newer => {
            licence.because.push(RuleId::HardwareAfterOffer);
            // A firmware of an older PC under a newer processor: both are shown.
            if older_firmware(facts, answers).is_some() {
                Likelihood::Possible
            } else {
                Likelihood::Unlikely
            }
        }
        _ if is_sold_with_ten(facts, answers) => {
            licence.because.push(RuleId::FirmwareKeyCurrent);
            if facts.upgraded_from.is_some() {
                licence.because.push(RuleId::UpgradedInPlace);
                Likelihood::Possible
            } else {
                Likelihood::Unlikely
            }
        }
        _ => {
            if facts.hardware == Some(Hardware::BeforeTen) {
                licence.because.push(RuleId::HardwareBeforeTen);
            }
            Likelihood::Possible
        }
    }
}
