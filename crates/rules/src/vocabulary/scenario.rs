//! The events that may come.

use crate::closed_set::closed_set;

closed_set! {
    /// The thirteen things that can happen to a PC.
    pub enum Scenario {
        KeepUsing = "keep-using",
        ReinstallSameHw = "reinstall-same-hw",
        OsDiskSwap = "os-disk-swap",
        GpuRamNicChange = "gpu-ram-nic-change",
        CpuChange = "cpu-change",
        BiosUpdate = "bios-update",
        MbSwap = "mb-swap",
        OtherPc = "other-pc",
        NewVm = "new-vm",
        ReuseVhd = "reuse-vhd",
        ImageRestoreSameHw = "image-restore-same-hw",
        ImageRestoreOtherHw = "image-restore-other-hw",
        Inplace10To11 = "inplace-10-to-11",
    }
}

closed_set! {
    /// Where the scenarios stand together on the sheet.
    pub enum ScenarioGroup {
        /// The same PC.
        SamePc = "same-pc",
        /// Parts of it.
        Parts = "parts",
        /// Another PC.
        OtherPc = "other-pc",
    }
}

impl ScenarioGroup {
    /// The scenarios of this group, in the order of the sheet.
    pub const fn scenarios(self) -> &'static [Scenario] {
        match self {
            Self::SamePc => &[
                Scenario::KeepUsing,
                Scenario::ReinstallSameHw,
                Scenario::ImageRestoreSameHw,
                Scenario::Inplace10To11,
            ],
            Self::Parts => &[
                Scenario::OsDiskSwap,
                Scenario::GpuRamNicChange,
                Scenario::CpuChange,
                Scenario::BiosUpdate,
                Scenario::MbSwap,
            ],
            Self::OtherPc => &[
                Scenario::OtherPc,
                Scenario::ImageRestoreOtherHw,
                Scenario::NewVm,
                Scenario::ReuseVhd,
            ],
        }
    }
}
