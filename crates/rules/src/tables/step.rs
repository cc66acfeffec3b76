//! The steps by which an activation comes back: what each opens, when to stop, and who says so.

use crate::closed_set::closed_set;
use crate::tables::source::SourceId;
use crate::tables::source::SourceId::*;

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
        /// The key of a server, which has no page for it in every release.
        ServerKey = "server-key",
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
        /// Whoever supplied an organisation's key, where nobody says whose PC it is.
        ProveContract = "prove-contract",
        /// The administrator of the host.
        AskHost = "ask-host",
        /// An evaluation of Windows Server becomes a full one.
        ConvertEvaluation = "convert-evaluation",
        /// A client's evaluation makes way for a full edition.
        LeaveEvaluation = "leave-evaluation",
        /// The portal for the Installation ID.
        Portal = "portal",
        /// The disk that Windows was on before, or a clone of it.
        OldDisk = "old-disk",
        /// An image from the time when it was activated.
        ImageRestore = "image-restore",
        /// Get Help, where a call back is still offered.
        CallBack = "call-back",
        /// An evaluation, where the machine is only for tests.
        TestMachine = "test-machine",
        /// Link the licence, once it is back.
        LinkAccount = "link-account",
        /// Another PC, where nothing that is sold activates this Windows.
        NewerPc = "newer-pc",
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

impl Stop {
    /// Whether it is said at the step itself. That nothing is to be bought yet stands once above
    /// all steps, and that the last one is the last is seen.
    pub const fn is_said(self) -> bool {
        !matches!(self, Self::NotYet | Self::End)
    }
}

/// One step.
#[derive(Debug)]
pub struct StepRow {
    /// The step.
    pub step: Step,
    /// What to copy for it: an address for the Run box (Win+R) or a browser, or a command.
    pub copy: Option<&'static str>,
    /// When to stop and buy, or not to.
    pub stop: Stop,
    /// Who recommends it, or where its facts stand.
    pub sources: &'static [SourceId],
}

/// The Activation page of Settings, in Windows 10 and 11 alike.
pub(crate) const ACTIVATION_PAGE: &str = "ms-settings:activation";

const ACTIVATION: Option<&str> = Some(ACTIVATION_PAGE);

impl Step {
    /// The row of this step.
    pub fn row(self) -> &'static StepRow {
        &STEPS[self as usize]
    }

    /// Whether its clicks begin on the Activation page of Settings.
    pub fn is_in_settings(self) -> bool {
        self.row().copy == ACTIVATION
    }

    /// Whether it can be tried in vain: not the look at what is activated, nor what ends the attempts.
    pub fn can_be_tried(self) -> bool {
        self != Self::ShowOutput && self.stop() != Stop::End
    }

    /// What to copy for it.
    pub fn copy(self) -> Option<&'static str> {
        self.row().copy
    }

    /// When to stop and buy, or not to.
    pub fn stop(self) -> Stop {
        self.row().stop
    }

    /// Who recommends it, or where its facts stand.
    pub fn sources(self) -> &'static [SourceId] {
        self.row().sources
    }
}

#[rustfmt::skip]
static STEPS: &[StepRow] = &[
    StepRow { step: Step::ShowOutput, copy: Some("slmgr /dlv"), stop: Stop::NotYet, sources: &[M25] },
    StepRow { step: Step::Refund, copy: None, stop: Stop::NotYours, sources: &[R71, M05] },
    StepRow { step: Step::BaseFirst, copy: None, stop: Stop::NotYet, sources: &[M08] },
    StepRow { step: Step::StoreAccount, copy: ACTIVATION, stop: Stop::NotYet, sources: &[M08] },
    StepRow { step: Step::OwnLicence, copy: ACTIVATION, stop: Stop::NotYet, sources: &[M08, M09] },
    StepRow { step: Step::RightEdition, copy: None, stop: Stop::NotYet, sources: &[M08, M10] },
    StepRow { step: Step::LeaveInsider, copy: None, stop: Stop::NotYet, sources: &[M08] },
    StepRow { step: Step::OnlineAndRestart, copy: None, stop: Stop::NotYet, sources: &[M08, M10] },
    StepRow { step: Step::Troubleshooter, copy: ACTIVATION, stop: Stop::NotYet, sources: &[M07, M08] },
    StepRow { step: Step::WaitADay, copy: None, stop: Stop::NotYet, sources: &[R63, R64, R51] },
    StepRow { step: Step::ReleaseOldPc, copy: Some("slmgr /upk"), stop: Stop::NotYet, sources: &[M14, M25] },
    StepRow { step: Step::OwnKey, copy: ACTIVATION, stop: Stop::NotYet, sources: &[M08, M07, M12] },
    StepRow { step: Step::ServerKey, copy: Some("slmgr /ipk"), stop: Stop::NotYet, sources: &[M25] },
    StepRow { step: Step::DefaultKey, copy: ACTIVATION, stop: Stop::NotYet, sources: &[M08, R43] },
    StepRow { step: Step::ChangedHardware, copy: ACTIVATION, stop: Stop::NotYet, sources: &[M07, R65, R13] },
    StepRow { step: Step::UndoChange, copy: None, stop: Stop::NotYet, sources: &[R03] },
    StepRow { step: Step::BiosSettings, copy: None, stop: Stop::NotYet, sources: &[R67, R01] },
    StepRow { step: Step::VmIdentity, copy: None, stop: Stop::NotYet, sources: &[R69] },
    StepRow { step: Step::FirmwareEdition, copy: None, stop: Stop::NotYet, sources: &[M15, M09] },
    StepRow { step: Step::RecoveryMedia, copy: None, stop: Stop::NotYet, sources: &[R37, M08] },
    StepRow { step: Step::AskMaker, copy: None, stop: Stop::Owed, sources: &[R60, R61, M13] },
    StepRow { step: Step::AskShop, copy: None, stop: Stop::Owed, sources: &[M13, R66] },
    StepRow { step: Step::ReleaseManagement, copy: None, stop: Stop::NotYet, sources: &[M16] },
    StepRow { step: Step::AskOrganisation, copy: None, stop: Stop::NotYoursToBuy, sources: &[M16, M04] },
    StepRow { step: Step::ProveContract, copy: None, stop: Stop::NotYet, sources: &[M16, M05] },
    StepRow { step: Step::AskHost, copy: None, stop: Stop::NotYoursToBuy, sources: &[M17] },
    StepRow { step: Step::ConvertEvaluation, copy: Some("DISM /online /Get-TargetEditions"), stop: Stop::NotYet, sources: &[M41, R72] },
    StepRow { step: Step::LeaveEvaluation, copy: None, stop: Stop::NotYet, sources: &[R19, M08] },
    StepRow { step: Step::Portal, copy: Some("https://aka.ms/aoh"), stop: Stop::NotYet, sources: &[M01] },
    StepRow { step: Step::OldDisk, copy: None, stop: Stop::NotYet, sources: &[M08, R30] },
    StepRow { step: Step::ImageRestore, copy: None, stop: Stop::NotYet, sources: &[S01, R30] },
    StepRow { step: Step::CallBack, copy: Some("ms-contact-support:"), stop: Stop::LastBeforeBuying, sources: &[R68, R11] },
    StepRow { step: Step::TestMachine, copy: None, stop: Stop::End, sources: &[M14] },
    StepRow { step: Step::LinkAccount, copy: ACTIVATION, stop: Stop::End, sources: &[M07] },
    StepRow { step: Step::NewerPc, copy: None, stop: Stop::End, sources: &[M12, M18] },
    StepRow { step: Step::SoldEdition, copy: None, stop: Stop::End, sources: &[M08] },
    StepRow { step: Step::NewLicence, copy: None, stop: Stop::End, sources: &[R31, S04, M18, M21] },
];

#[cfg(test)]
mod tests {
    use super::{STEPS, Step};

    #[test]
    fn every_step_has_its_row_in_order() {
        let steps: Vec<_> = STEPS.iter().map(|row| row.step).collect();
        assert_eq!(steps, Step::ALL);
    }
}
