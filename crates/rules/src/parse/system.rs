//! What is told of the PC and its past beside the licence.

use serde::Serialize;

use super::observed::Observed;
use crate::vocabulary::{Edition, FirmwareKey, Hardware, History, Machine, Windows};

/// The evidence beside slmgr: the upgrade history, the firmware, the hardware.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct System {
    /// The oldest Windows that the upgrade history names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upgraded_from: Option<Observed<Windows>>,
    /// What the upgrade history says where it names no 7, 8 or 8.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Observed<History>>,
    /// The generation of the key that the firmware holds, or that it holds none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firmware_key: Option<Observed<FirmwareKey>>,
    /// The edition of that key, where its description names it.
    #[serde(skip)]
    pub firmware_edition: Option<Observed<Edition>>,
    /// Whether the firmware bears the mark of a maker's PC of Vista or 7 (SLIC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slic: Option<Observed<bool>>,
    /// The age of the hardware.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hardware: Option<Observed<Hardware>>,
    /// The kind of machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub machine: Option<Observed<Machine>>,
    /// Whether the number by which the firmware names the board is blank or a filler, the same
    /// in many PCs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filler_uuid: Option<Observed<bool>>,
    /// Whether Windows sees a TPM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tpm: Option<Observed<bool>>,
}

impl System {
    /// Whether nothing was told.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Notes an earlier Windows; the oldest stays.
    pub(crate) fn came_from(&mut self, windows: Observed<Windows>) {
        let is_older = |known: &Observed<Windows>| windows.value < known.value;
        if self.upgraded_from.as_ref().is_none_or(is_older) {
            self.upgraded_from = Some(windows);
        }
    }

    /// Notes the key in the firmware by its description.
    pub(crate) fn holds_key(&mut self, description: &Observed<&str>) {
        let of = FirmwareKey::of(description.value);
        self.firmware_key = Some(description.with(of));
        let edition = FirmwareKey::edition(description.value);
        self.firmware_edition = edition.map(|edition| description.with(edition));
    }

    /// Takes over what another account of the same PC adds.
    pub(crate) fn join(&mut self, other: Self) {
        fn fill<T>(slot: &mut Option<T>, other: Option<T>) {
            if slot.is_none() {
                *slot = other;
            }
        }
        if let Some(windows) = other.upgraded_from {
            self.came_from(windows);
        }
        fill(&mut self.history, other.history);
        fill(&mut self.firmware_key, other.firmware_key);
        fill(&mut self.firmware_edition, other.firmware_edition);
        fill(&mut self.slic, other.slic);
        fill(&mut self.hardware, other.hardware);
        fill(&mut self.machine, other.machine);
        fill(&mut self.filler_uuid, other.filler_uuid);
        fill(&mut self.tpm, other.tpm);
    }
}
