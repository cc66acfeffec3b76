//! One thing to do, what to copy for it, and who recommends it.

use crate::closed_set::closed_set;
use crate::tables::source::SourceId;
use crate::tables::step::ACTIVATION_PAGE;

closed_set! {
    /// One thing to do.
    pub enum Advice {
        /// Paste the whole output of `slmgr /dlv`.
        PasteWholeOutput = "paste-whole-output",
        /// See whether the activation has an end.
        CheckEnd = "check-end",
        /// Link the digital licence to a Microsoft account.
        LinkAccount = "link-account",
        /// See that the licence is still linked, and under which name.
        CheckLink = "check-link",
        /// Install the same edition, and give no key.
        SameEdition = "same-edition",
        /// Keep the old disk as it is until the new one is activated.
        KeepOldDisk = "keep-old-disk",
        /// Have BitLocker's recovery key at hand before the board or its firmware changes.
        RecoveryKey = "recovery-key",
        /// Make a system image and test the restore medium.
        ImageBackup = "image-backup",
        /// Keep the key, the box and the receipt.
        KeepKey = "keep-key",
        /// Ask who manages the PC.
        AskOrganisation = "ask-organisation",
        /// Look for the PC's own licence under the volume key.
        FindOwnLicence = "find-own-licence",
        /// Note channel, edition and screens as evidence.
        NoteEvidence = "note-evidence",
        /// Sign in with the account that bought the step to Pro.
        StoreAccount = "store-account",
        /// Turn a server's evaluation into a full edition.
        ConvertEvaluation = "convert-evaluation",
        /// Install a licensed Windows over a client's evaluation.
        LeaveEvaluation = "leave-evaluation",
        /// Ask the shop, with the order number.
        AskShop = "ask-shop",
        /// Ask the maker first when the board fails.
        AskMaker = "ask-maker",
        /// Keep the old board until the new state is activated.
        KeepOldBoard = "keep-old-board",
        /// Change one part at a time.
        OnePartAtATime = "one-part-at-a-time",
        /// Remove the key from the old PC before the move.
        RemoveFromOldPc = "remove-from-old-pc",
        /// Use the portal when an Installation ID is asked for.
        UsePortal = "use-portal",
        /// Stay on Windows 10 with ESU when the hardware cannot take 11.
        StayOnTen = "stay-on-ten",
        /// Plan money for a new licence.
        BudgetLicence = "budget-licence",
    }
}

impl Advice {
    /// What to copy for it: an address for the Run box (Win+R), or a command.
    pub const fn copy(self) -> Option<&'static str> {
        match self {
            Self::LinkAccount | Self::CheckLink | Self::StoreAccount => Some(ACTIVATION_PAGE),
            Self::PasteWholeOutput => Some("slmgr /dlv"),
            Self::CheckEnd => Some("slmgr /xpr"),
            Self::RemoveFromOldPc => Some("slmgr /upk"),
            Self::UsePortal => Some("https://aka.ms/aoh"),
            Self::ConvertEvaluation => Some("DISM /online /Get-TargetEditions"),
            _ => None,
        }
    }

    /// Whether its clicks begin on the Activation page of Settings.
    pub fn is_in_settings(self) -> bool {
        self.copy() == Some(ACTIVATION_PAGE)
    }

    /// Who recommends it, or where its facts stand.
    pub const fn sources(self) -> &'static [SourceId] {
        match self {
            Self::PasteWholeOutput => &[SourceId::M25],
            Self::CheckEnd => &[SourceId::M25, SourceId::M16],
            Self::LinkAccount => &[SourceId::M07, SourceId::S02, SourceId::R15, SourceId::R03],
            Self::CheckLink => &[SourceId::M07, SourceId::R15],
            Self::KeepOldDisk => &[SourceId::M08, SourceId::R16],
            Self::RecoveryKey => &[SourceId::M40],
            Self::ImageBackup => &[SourceId::S01, SourceId::R30],
            Self::KeepKey | Self::RemoveFromOldPc => &[SourceId::M14, SourceId::M25],
            Self::AskOrganisation => &[SourceId::M16],
            Self::FindOwnLicence => &[SourceId::M09, SourceId::M16],
            Self::NoteEvidence => &[SourceId::M07],
            Self::AskMaker | Self::AskShop => &[SourceId::M13],
            Self::SameEdition | Self::StoreAccount => &[SourceId::M08],
            Self::ConvertEvaluation => &[SourceId::M41, SourceId::R72],
            Self::LeaveEvaluation => &[SourceId::R19, SourceId::M08],
            Self::KeepOldBoard => &[SourceId::R03],
            Self::OnePartAtATime => &[SourceId::R01, SourceId::R42],
            Self::UsePortal => &[SourceId::M01],
            Self::StayOnTen => &[SourceId::M21],
            Self::BudgetLicence => &[SourceId::S01, SourceId::S04, SourceId::R31],
        }
    }
}
