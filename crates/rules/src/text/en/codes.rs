//! What a code means, why it matters, what to do next.

use crate::judge::{NextStep, Why};
use crate::tables::code::{Code, LimitCandidate};

#[expect(clippy::too_many_lines, reason = "one line a code")]
pub(crate) fn code(of: Code) -> &'static str {
    match of {
        Code::OobGrace => "The grace period after installing. It is not activated yet.",
        Code::OotGrace => {
            "A grace period: parts have changed, or an organisation’s activation has lapsed."
        }
        Code::VolumeUseRight => {
            "It is activated. This is a reminder to check the organisation’s terms of use."
        }
        Code::StoreActivation => "It is activated by a digital licence.",
        Code::TimeBasedPeriod => "A licence with an end date is running.",
        Code::PerpetualGrace => "A grace period without an end. It is not activated yet.",
        Code::ExtendedGrace => "A licence with an end date is in its extended grace period.",
        Code::SystemUnconfirmed => "The licence of this Windows could not be confirmed.",
        Code::KmsNameInvalid => {
            "The organisation’s activation server (KMS) was not found in the network."
        }
        Code::KeyNotUsable => "The key that was entered could not be used with this Windows.",
        Code::KmsNotAnswering => "The organisation’s activation server (KMS) did not answer.",
        Code::KmsNameUnknown => {
            "DNS does not know the name of the organisation’s activation server (KMS)."
        }
        Code::Timeout => "The server did not answer in time.",
        Code::NameNotResolved => "The name of the server could not be looked up.",
        Code::NoLicenceForDevice => "No digital licence and no key was found for this hardware.",
        Code::StoreKeyOutOfRange => "The key is outside the range that was issued.",
        Code::StoreKeyBinding => "The key could not be tied to this hardware.",
        Code::StoreKeyBlocked => "The server has blocked this key.",
        Code::StoreInvalidKey => "The key is not valid, or blocked.",
        Code::StoreUnsupportedKey => "Keys of this sort are not supported.",
        Code::StoreUnlockExceeded => "The key was activated more often than it may be.",
        Code::StoreMakLimit => "The count of the organisation’s key (MAK) is used up.",
        Code::StoreMakExtension => {
            "The extra count of the organisation’s key (MAK) is used up, too."
        }
        Code::StoreStickerKey => "This key of a maker’s PC cannot be activated online.",
        Code::StoreNoRules => "The server has no rule to activate this key.",
        Code::StoreKeyRegion => "The key cannot be used in this region.",
        Code::ReissueLimit => {
            "The limit for issuing the licence again after large changes is reached."
        }
        Code::StoreMakOverride => {
            "The special allowance of the organisation’s key (MAK) is used up."
        }
        Code::FreeOfferExpired => "This offer no longer exists.",
        Code::OldDeviceHasNone => "The old PC that was picked has no licence on record.",
        Code::NotEligible => "The server says that this is not eligible for reactivation.",
        Code::NotAssociated => "No licence is linked to this account.",
        Code::NotAdministrator => "This user is not an administrator of the PC.",
        Code::UserThrottled => "This user has reached the limit of reactivations.",
        Code::LicenceThrottled => "This licence has reached the limit of reactivations.",
        Code::DeviceThrottled => "This PC has reached the limit of reactivations.",
        Code::PolicyForbids => "A policy on this PC forbids reactivation.",
        Code::HardwareBlocked => "The server does not reactivate on this hardware.",
        Code::UserBlocked => "The server does not reactivate for this user.",
        Code::LicenceBlocked => "The server does not let this licence move.",
        Code::DeviceBlocked => "The server does not let a licence move to this PC.",
        Code::ServerError => "The server could not activate it.",
        Code::KeyOutOfRange => "The key is not valid: it is outside the range that was issued.",
        Code::KeyBlocked => {
            "The server has blocked this key. It also appears on hardware without a licence."
        }
        Code::InvalidKey => "The key is not valid.",
        Code::UnlockExceeded => {
            "The key is in use on another PC, or was activated more often than it may be."
        }
        Code::StickerKey => {
            "A key from the sticker of a maker’s PC; it cannot be activated online."
        }
        Code::KeyRegion => "The key was sold for another region and cannot be used here.",
        Code::MakLimit => "The activations of the organisation’s key (MAK) are used up.",
        Code::MakExtension => "The extra activations of the organisation’s key (MAK) are used up.",
        Code::ReissueLimitNotFound => "The server did not find its limit for issuing again.",
        Code::NoRules => "The server found no rule to activate this key.",
        Code::KeyBlockedLater => "The key was blocked after it had been issued.",
        Code::SystemFilesChanged => "System files were found to be changed.",
        Code::KeyInUse => "Another user is using this key.",
        Code::StoreRearmed => "The licence store was set up anew.",
        Code::RearmUsedUp => "slmgr /rearm has been used as often as it may be.",
        Code::HardwareBinding => "The licence store no longer fits this hardware.",
        Code::EvaluationFailed => "The licence could not be checked.",
        Code::KeyOtherConfiguration => "The key does not fit the way this Windows is set up.",
        Code::ActivationRunning => "Another activation is still running.",
        Code::StoreUpgradeMissing => {
            "The upgrade bought in the Store and the licence under it do not meet."
        }
        Code::GraceOver => {
            "The grace period is over: it was never activated, or an evaluation has ended."
        }
        Code::OutOfTolerance => {
            "The hardware has changed a lot, or an organisation’s activation has lapsed."
        }
        Code::ValueNotFound => "The licence store lacks a value that should be there.",
        Code::NoKeyInstalled => "No product key is installed.",
        Code::EditionNotInstalled => "The licence files of that edition are not installed.",
        Code::ConfirmationFormat => "The confirmation ID does not have the right form.",
        Code::NoLicenceFound => "No licence was found that fits this hardware.",
        Code::VolumeKeyNeedsMarker => {
            "This organisation’s key needs a maker’s PC with a BIOS marker (Windows 7)."
        }
        Code::KmsCountTooSmall => "Too few PCs have asked the activation server (KMS).",
        Code::KmsNotEnabled => "The activation server (KMS) is not enabled.",
        Code::KmsHostNotActivated => "The activation server (KMS) itself is not activated.",
        Code::KmsHostOtherProduct => "The activation server (KMS) cannot serve this product.",
        Code::KeyNotForThisWindows => "The key cannot be used with this Windows.",
        Code::KeyBlockedHere => "The key is blocked.",
        Code::NotBoundToKms => {
            "The organisation’s server (KMS) has not activated it yet, or that has lapsed."
        }
        Code::MarkerMissing => "The maker’s marker is missing in the BIOS.",
        Code::UpgradeOnlyKey => "The key is for an upgrade and not for a clean install.",
        Code::CertificateMissing => "The maker’s certificate is missing in Windows.",
        Code::PeriodOver => "The grace period ended before the licence was confirmed.",
        Code::PeriodRunning => "It runs in a grace period until the licence is confirmed.",
        Code::KeyOtherEdition => "The key belongs to another edition.",
        Code::ClockDiffers => "The clock of this PC differs from that of the server (KMS).",
        Code::KmsUnreachable => "The organisation’s activation server (KMS) was not reached.",
        Code::StateUnconfirmed => "The state of the licence could not be confirmed.",
        Code::EditionDiffers => "The licence is for another edition than this Windows.",
        Code::HardwareChanged => "The hardware has changed since it was activated.",
        Code::FirmwareKeyOtherEdition => "The key in the firmware is for another edition.",
        Code::NoKeyOnDevice => "No product key was found on this PC.",
        Code::OldSetupKey => "There was a problem with the key of an older Windows.",
        Code::FirmwareKeyProblem => "There is a problem with the key in the firmware.",
        Code::NetworkProblem => "The network failed during activation.",
        Code::ValidityOver => "The licence has run out by date.",
        Code::VmTooManyRequests => "The host was asked for too many activations at once.",
        Code::VmPlatform => "It does not run on a Hyper-V host that can activate it.",
        Code::VmHostNotActivated => "The host of this virtual machine is not activated.",
        Code::VmHostOtherEdition => "The host cannot activate a machine of this edition.",
        Code::VmNotBound => "The host has not activated this virtual machine yet.",
    }
}

pub(crate) fn code_why(of: Why) -> &'static str {
    match of {
        Why::NoFault => "It is no error: it describes the present state.",
        Why::OnlyNetwork => "It is about the connection and says nothing of the licence.",
        Why::NothingDecided => "Nothing is decided about the licence.",
        Why::RecordsUnreadable => {
            "While the records on this PC cannot be read, no licence can be confirmed."
        }
        Why::RearmIsNoActivation => {
            "/rearm prolongs a grace period. Its count is not that of activations."
        }
        Why::PolicyDecides => "Whoever manages this PC decides.",
        Why::AccountMoves => {
            "The troubleshooter moves a record that is linked to an account to new hardware."
        }
        Why::CountIsNotPublished => {
            "Microsoft’s server keeps the count. Neither the limit nor its reset is published."
        }
        Why::ContractCounts => "A MAK has a count by contract; each activation takes one.",
        Why::OldKeysEnded => {
            "Some keys are no longer served. Those of 7, 8 and 8.1 stopped making new activations in September 2023."
        }
        Why::KeyNeedsBase => "An upgrade key is for a PC that has the older Windows.",
        Why::EditionDecides => "A licence is for one edition and does not activate another.",
        Why::UpgradeNeedsBase => {
            "Pro from the Store works together with the Home licence under it."
        }
        Why::MakerActivates => {
            "On makers’ PCs of that time a BIOS marker and the maker’s own Windows activate together."
        }
        Why::EndsByDate => "Products with an end date and subscriptions show this.",
        Why::ProvesNothing => {
            "By itself this proves nothing. In January 2019 a mistake on Microsoft’s servers produced 0xC004F200."
        }
        Why::ReasonNotPublished => "The server decides, and its reasons are not published.",
        Why::NameSaysOffer => {
            "Its name points to the end of a free offer. No report of it on a screen was found."
        }
        Why::HostActivates => "A virtual machine is activated by its host.",
        Why::NotYetActivated => "Activation has not been done yet.",
        Why::NeedsServer => "An organisation’s key is activated only by the organisation’s server.",
        Why::RecordDecides => {
            "On a default key Microsoft’s record decides, not the key that was entered."
        }
        Why::TiedToHardware => {
            "A digital licence is tied to the hardware that was activated. Without a matching record it does not pass by itself."
        }
        Why::TiedToPc => {
            "A preinstalled licence stays with its PC. Another board needs a new licence."
        }
        Why::KeyDecides => {
            "Its own key activates this licence. The key and the receipt are what counts."
        }
        Why::NeedsOrganisation => "A company’s or school’s contract activates this licence.",
        Why::OutsideContract => "Outside its contract an organisation’s key may stop working.",
        Why::TrialEnds => "An evaluation has an end date and no full licence.",
        Why::KindDecides => "What to do depends on the kind of licence.",
    }
}

pub(crate) fn code_step(of: NextStep) -> &'static str {
    match of {
        NextStep::Nothing => "Nothing needs to be done about this code.",
        NextStep::MoveLicence => {
            "Sign in with the linked account and choose “I changed hardware on this device recently” in the troubleshooter. If it is not linked, put the old part back, link while it is activated, then change the part."
        }
        NextStep::Troubleshoot => {
            "Try “Troubleshoot” in Settings › System › Activation. If a licence for this hardware is on record, it comes back."
        }
        NextStep::LinkFirst => {
            "Check that this is the linked account. If none is, put the old part back, link while it is activated, then change the part."
        }
        NextStep::PickOtherDevice => {
            "Pick the PC that was activated before from the troubleshooter’s list."
        }
        NextStep::SignInAsAdministrator => "Sign in as an administrator of this PC and try again.",
        NextStep::AskMaker => {
            "Ask the maker. With an equal board fitted as a repair the licence survives."
        }
        NextStep::RestoreMakerState => {
            "Go back to the edition the PC came with. Newer PCs hand over their key by themselves; older ones need the maker’s recovery."
        }
        NextStep::EnterKey => {
            "Enter your own key again under “Change product key” on the Activation page."
        }
        NextStep::CheckKey => {
            "Check the key for typing mistakes, and for which Windows and edition it was made."
        }
        NextStep::FreeTheKey => {
            "If an older PC used it, remove it there (slmgr /upk) and enter it again. If asked for an Installation ID, use aka.ms/aoh."
        }
        NextStep::AskSeller => {
            "If you bought the key, show the receipt and ask the seller for another or a refund. See whether you own another licence."
        }
        NextStep::ContractOwner => "Ask whoever manages the contract to raise the count.",
        NextStep::WaitForLimit => {
            "Put the old part back if you can. Try again another day; if nothing changes, ask Microsoft’s support."
        }
        NextStep::MatchEdition => {
            "Find out the edition of the licence and install the same edition of Windows."
        }
        NextStep::StoreAccount => {
            "Sign in with the account that bought it and try the troubleshooter."
        }
        NextStep::InstallBaseFirst => {
            "Install the older Windows first and upgrade it, or use a full key."
        }
        NextStep::GoOnline => "Go online and open the Activation page.",
        NextStep::CheckNetwork => {
            "Check the connection, date and time, proxy and firewall, and try again."
        }
        NextStep::TryLater => "Try again after a while.",
        NextStep::Restart => "Restart the PC and look at slmgr /dlv again.",
        NextStep::SetClock => "Set date, time and time zone, and try again.",
        NextStep::RetypeConfirmation => "Type the confirmation ID again.",
        NextStep::RepairSystem => {
            "Repair the system files (DISM, then sfc /scannow), restart, and look again."
        }
        NextStep::AskAdministrator => {
            "Tell this code to the company or school that manages the PC."
        }
        NextStep::WorkNetwork => {
            "Connect to the network of the company or school (VPN) and try again. If it still fails, tell the administrator."
        }
        NextStep::FindOwnLicence => {
            "Look for this PC’s own licence: the key in the firmware, a sticker, a box, a receipt."
        }
        NextStep::AskHost => "Tell this code to whoever manages the host of the virtual machine.",
        NextStep::GetLicence => "See whether you own another licence. If not, a new one is needed.",
        NextStep::AskSupport => {
            "Note this code and ask Microsoft’s support. If they cannot help, a new licence is needed."
        }
        NextStep::ReadAgain => {
            "Look at slmgr /dlv again another day. If nothing changes, have the receipt ready and ask Microsoft’s support."
        }
        NextStep::ShowWholeOutput => {
            "First find out the kind: paste the output of slmgr /dlv to its end."
        }
    }
}

pub(crate) fn limit_candidate(of: LimitCandidate) -> &'static str {
    match of {
        LimitCandidate::Troubleshooter => {
            "The troubleshooter refused because of a limit. Microsoft’s page names the number of reactivations as a reason, too. It fits if the screen came from the troubleshooter."
        }
        LimitCandidate::KeyCount => {
            "The count of a key. The Japanese text says that the key is in use on another device or over its limit. It fits if the screen came after a key was entered."
        }
        LimitCandidate::Reissue => {
            "The limit for issuing a licence again after large changes. Researchers explain it so; Microsoft does not explain it."
        }
    }
}
