//! English: the kinds of licence, and how it stands with one.

use crate::judge::{Certainty, Kind, Likelihood, NextTime, Now, ShortAnswer};
use crate::text::sentences::sentences;

sentences! {
    kind(Kind) {
        FreeupOem => "Free upgrade (from a preinstalled Windows)",
        FreeupDsp => "Free upgrade (from a DSP Windows, or origin unknown)",
        FreeupRetail => "Free upgrade (from a boxed Windows)",
        Win10To11 => "Windows 11, upgraded free from your own Windows 10 licence",
        OemDm => "OEM: preinstalled by the PC maker",
        OemNonslp => "System-builder (DSP) licence",
        RetailKey => "Retail licence (your own product key)",
        Store => "Bought in the Microsoft Store",
        UnknownDl => "Digital licence of unknown origin",
        Insider => "Insider preview",
        Mak => "An organisation’s volume licence (MAK)",
        MakPrivate => "An organisation’s key (MAK) on a private PC",
        KmsOrg => "Activated by an organisation (KMS)",
        KmsPrivate => "An organisation’s activation (KMS) on a private PC",
        Subscription => "Subscription (Microsoft 365 and the like)",
        Eval => "Evaluation edition",
        LtscOem => "LTSC or IoT of a device maker",
        Avma => "Virtual machine, activated by its host",
        KmsHost => "KMS host",
        OemSlp => "Preinstalled Vista or 7",
        OemCoa => "The key of the PC’s sticker",
        OlderWindows => "A Windows before Windows 10",
        Server => "Windows Server",
        Unknown => "Cannot tell from this",
        NotWindows => "Not a Windows licence",
        Refurbished => "Refurbished PC (a refurbisher’s licence)",
    }

    explanation(Kind) {
        FreeupOem => "All that is known fits the upgrade of a maker’s PC with 7, 8 or 8.1. Such a licence has no key of its own.",
        FreeupDsp => "All that is known fits a PC that began with 7, 8 or 8.1. Such a licence has no key of its own.",
        FreeupRetail => "All that is known fits a PC on which a boxed 7, 8 or 8.1 was upgraded. Such a licence has no key of its own.",
        Win10To11 => "The Windows 10 licence was carried over to 11 at no cost. What kind of licence that was decides some events.",
        OemDm => "The PC’s maker installed it, and it stays with this PC.",
        OemNonslp => "A licence sold to whoever builds a PC; in Japan many self-built PCs have it.",
        RetailKey => "It has a product key of its own. If a known shop sold it, keep the key and the proof of purchase.",
        Store => "The purchase is on record in your Microsoft account.",
        UnknownDl => "A record on Microsoft’s side activates it. Where that came from, the output alone does not tell.",
        Insider => "The licence of the Windows under it decides. A preview build itself has an end.",
        Mak => "A company or school holds this key by contract. Its administrator activates again.",
        MakPrivate => "A company or school holds this key by contract. Outside the contract it may stop working.",
        KmsOrg => "A company’s or school’s server activates it for a limited time. Away from the organisation it lapses.",
        KmsPrivate => "It is set up for a company’s or school’s server (KMS). It may be a former work or school PC, or the key belongs to one.",
        Subscription => "It rests on a Pro licence and on a subscription.",
        Eval => "It is a trial with an end date, and no full licence.",
        LtscOem => "This edition comes through device makers and organisations.",
        Avma => "A host such as Hyper-V activates it.",
        KmsHost => "This computer activates others.",
        OemSlp => "The maker’s shared key and a marker in this PC’s BIOS activate it.",
        OemCoa => "The key of the PC’s sticker activates it.",
        OlderWindows => "There are no more updates for it, and little is known of how it activates today: the portal took a key of Windows 7 in December 2025.",
        Server => "For servers the purchase and the contract decide.",
        Unknown => "The output of slmgr /dlv tells which it is; answers to the questions narrow it down.",
        NotWindows => "This looks like Office or another product. Paste what slmgr /dlv shows.",
        Refurbished => "A refurbisher sold this used PC with a Windows of its own. It stays with this PC.",
    }

    certainty(Certainty) {
        CannotTell => "cannot tell",
        Possible => "possible",
        Likely => "likely",
        Certain => "certain",
    }

    likelihood(Likelihood) {
        Strong => "high",
        Possible => "possible",
        Unlikely => "low",
        CannotTell => "cannot tell",
        NotApplicable => "does not apply",
    }

    now(Now) {
        Activated => "Activated",
        Grace => "In a grace period",
        NotActivated => "Not activated",
        Unknown => "Cannot be read",
    }

    next_time(NextTime) {
        Automatic => "By itself",
        WithAction => "With a manual step",
        ThisPcOnly => "On this PC only",
        Depends => "It depends on the event",
        Organisation => "The organisation does it",
        Ends => "Not expected",
        Unknown => "Unknown",
    }

    short_answer(ShortAnswer) {
        Movable => "Yes: after a reinstall, on a new motherboard and on another PC, with your key at hand.",
        BoardToo => "Probably yes, for a reinstall on this PC and for a new motherboard.",
        SamePcLikely => "A reinstall on this PC should be fine. A new motherboard or another PC is the risk.",
        SamePcOnly => "A reinstall on this PC is fine. A motherboard you replace yourself, or another PC, is not covered.",
        ReinstallWithStep => "After a reinstall on this PC, activation comes back with your key, account or the maker’s media.",
        ReinstallOpen => "After a reinstall, activation may not come back. Make a system image first.",
        Organisation => "The company or school whose key it is activates it again. Ask there before you buy anything.",
        Ends => "This activation will not last, or will not survive a reinstall.",
        Unknown => "From this alone nobody can say whether it will activate again.",
    }
}
