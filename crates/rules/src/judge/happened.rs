//! What happened to a PC, or is planned for it, as a scenario of the outlooks.

use super::answer::{HappenedAnswer, PlanAnswer};
use crate::vocabulary::Scenario;

/// The event whose outlook tells most of the way back from what happened.
pub(super) const fn scenario_of(happened: Option<HappenedAnswer>) -> Scenario {
    match happened {
        None | Some(HappenedAnswer::Nothing | HappenedAnswer::Reinstall) => {
            Scenario::ReinstallSameHw
        }
        Some(HappenedAnswer::Disk | HappenedAnswer::Clone) => Scenario::OsDiskSwap,
        Some(HappenedAnswer::Board | HappenedAnswer::MakerBoard) => Scenario::MbSwap,
        Some(HappenedAnswer::Cpu) => Scenario::CpuChange,
        Some(HappenedAnswer::Bios) => Scenario::BiosUpdate,
        Some(HappenedAnswer::OtherPc | HappenedAnswer::SecondPc) => Scenario::OtherPc,
        Some(HappenedAnswer::Virtual) => Scenario::NewVm,
        Some(HappenedAnswer::Parts) => Scenario::GpuRamNicChange,
    }
}

impl PlanAnswer {
    /// The event that is planned.
    pub const fn scenario(self) -> Option<Scenario> {
        Some(match self {
            Self::None => return None,
            Self::Reinstall => Scenario::ReinstallSameHw,
            Self::Disk => Scenario::OsDiskSwap,
            Self::Board | Self::MakerBoard => Scenario::MbSwap,
            Self::Cpu => Scenario::CpuChange,
            Self::OtherPc => Scenario::OtherPc,
            Self::Virtual => Scenario::NewVm,
            Self::Eleven => Scenario::Inplace10To11,
        })
    }
}
