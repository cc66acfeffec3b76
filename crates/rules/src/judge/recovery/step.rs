//! The steps by which an activation comes back.

use crate::closed_set::closed_set;
use crate::tables::source::SourceId;

closed_set! {
    /// One step. Which of them apply, and in which order, is said by the recovery.
    pub enum Step {
        /// Paste the output, because what is activated decides.
        ShowOutput = "show-output",
        /// Ask the seller of a doubtful key for the money.
        Refund = "refund",
        /// The edition under an upgrade, activated first.
        BaseFirst = "base-first",
        /// Sign in with the account that bought it in the Store.
        StoreAccount = "store-account",
        /// See whether the new PC has a licence of its own.
        OwnLicence = "own-licence",
        /// Install the edition that was activated.
        RightEdition = "right-edition",
        /// Leave the Insider programme with a clean installation.
        LeaveInsider = "leave-insider",
        /// Go online, restart, check the clock.
        OnlineAndRestart = "online-and-restart",
        /// The Activation troubleshooter.
        Troubleshooter = "troubleshooter",
        /// Leave it alone for a day or two.
        WaitADay = "wait-a-day",
        /// Stop using the key on the old PC.
        ReleaseOldPc = "release-old-pc",
        /// Enter the key that was bought.
        OwnKey = "own-key",
        /// Enter the public default key of the edition.
        DefaultKey = "default-key",
        /// “I changed hardware on this device recently”.
        ChangedHardware = "changed-hardware",
        /// Put the old part, or the old state, back.
        UndoChange = "undo-change",
        /// Check the settings of the firmware after an update.
        BiosSettings = "bios-settings",
        /// The identity of a virtual machine that was moved.
        VmIdentity = "vm-identity",
        /// Find the key in the firmware, and install its edition.
        FirmwareEdition = "firmware-edition",
        /// The recovery media of the maker.
        RecoveryMedia = "recovery-media",
        /// The maker of the PC.
        AskMaker = "ask-maker",
        /// The shop or the seller.
        AskShop = "ask-shop",
        /// A company's management that is still on the PC.
        ReleaseManagement = "release-management",
        /// The company or school.
        AskOrganisation = "ask-organisation",
        /// The administrator of the host.
        AskHost = "ask-host",
        /// An evaluation of Windows Server becomes a full one.
        ConvertEvaluation = "convert-evaluation",
        /// The portal for the Installation ID.
        Portal = "portal",
        /// An image from the time when it was activated.
        ImageRestore = "image-restore",
        /// Get Help, where a call back is still offered.
        CallBack = "call-back",
        /// An evaluation, where the machine is only for tests.
        TestMachine = "test-machine",
        /// Link the licence, once it is back.
        LinkAccount = "link-account",
        /// An edition that is sold singly.
        SoldEdition = "sold-edition",
        /// Another licence, with what it costs.
        NewLicence = "new-licence",
    }
}

closed_set! {
    /// When to stop trying, or why not to buy anything yet.
    pub enum Stop {
        /// Nothing speaks for buying yet.
        NotYet = "not-yet",
        /// The licence was paid for: somebody else has to deliver.
        Owed = "owed",
        /// After this there is no other way but a new licence.
        LastBeforeBuying = "last-before-buying",
        /// This key is not for this PC: no more attempts with it.
        NotYours = "not-yours",
        /// Not the owner's to decide or to buy.
        NotYoursToBuy = "not-yours-to-buy",
        /// This is where the attempts end.
        End = "end",
    }
}

impl Step {
    /// Whether its clicks begin on the Activation page of Settings (Windows 10 and 11).
    pub const fn is_in_settings(self) -> bool {
        matches!(
            self,
            Self::Troubleshooter
                | Self::OwnKey
                | Self::DefaultKey
                | Self::ChangedHardware
                | Self::StoreAccount
                | Self::LinkAccount
                | Self::OwnLicence
        )
    }

    /// What to copy for it: an address for the Run box (Win+R), or a command.
    pub const fn copy(self) -> Option<&'static str> {
        Some(match self {
            Self::ShowOutput => "slmgr /dlv",
            Self::ReleaseOldPc => "slmgr /upk",
            Self::Portal => "https://aka.ms/aoh",
            Self::CallBack => "ms-contact-support:",
            Self::ConvertEvaluation => "DISM /online /Get-TargetEditions",
            _ if self.is_in_settings() => "ms-settings:activation",
            _ => return None,
        })
    }

    /// When to stop and buy, or not to.
    pub const fn stop(self) -> Stop {
        match self {
            Self::Refund => Stop::NotYours,
            Self::BaseFirst
            | Self::StoreAccount
            | Self::AskMaker
            | Self::AskShop
            | Self::RecoveryMedia
            | Self::ReleaseManagement => Stop::Owed,
            Self::AskOrganisation | Self::AskHost => Stop::NotYoursToBuy,
            Self::CallBack => Stop::LastBeforeBuying,
            Self::NewLicence | Self::SoldEdition | Self::TestMachine | Self::LinkAccount => {
                Stop::End
            }
            _ => Stop::NotYet,
        }
    }

    /// Who recommends it, or where its facts stand.
    pub const fn sources(self) -> &'static [SourceId] {
        match self {
            Self::ShowOutput => &[SourceId::M25],
            Self::Refund => &[SourceId::M05],
            Self::BaseFirst | Self::StoreAccount | Self::RecoveryMedia => &[SourceId::M08],
            Self::OwnLicence => &[SourceId::M08, SourceId::M09],
            Self::RightEdition | Self::OnlineAndRestart => &[SourceId::M08, SourceId::M10],
            Self::LeaveInsider => &[SourceId::M08],
            Self::Troubleshooter => &[SourceId::M07, SourceId::M08],
            Self::WaitADay => &[SourceId::R51],
            Self::ReleaseOldPc => &[SourceId::M14, SourceId::M25],
            Self::OwnKey => &[SourceId::M08, SourceId::M07],
            Self::DefaultKey => &[SourceId::M08, SourceId::R43],
            Self::ChangedHardware => &[SourceId::M07, SourceId::R13],
            Self::UndoChange => &[SourceId::R03],
            Self::BiosSettings => &[SourceId::R01],
            Self::VmIdentity | Self::TestMachine => &[SourceId::M14],
            Self::FirmwareEdition => &[SourceId::M15, SourceId::M09],
            Self::AskMaker => &[SourceId::M13, SourceId::M09],
            Self::AskShop => &[SourceId::M13],
            Self::ReleaseManagement | Self::AskOrganisation => &[SourceId::M16],
            Self::AskHost => &[SourceId::M17],
            Self::ConvertEvaluation => &[SourceId::M25],
            Self::Portal => &[SourceId::M01],
            Self::ImageRestore => &[SourceId::S01, SourceId::R30],
            Self::CallBack => &[SourceId::M07, SourceId::R11],
            Self::LinkAccount => &[SourceId::M07],
            Self::SoldEdition => &[SourceId::M08],
            Self::NewLicence => &[SourceId::R31, SourceId::S04],
        }
    }
}
