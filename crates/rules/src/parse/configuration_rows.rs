//! What the key configuration says of the ids in a block.

use super::draft::Draft;
use super::observed::Observed;
use super::product::Role;
use crate::tables::configuration::{self, Configuration};

/// The rows of the key configuration that the block's ids lead to.
pub(super) struct ConfigurationRows {
    pub(super) by_id: Option<Observed<Configuration>>,
    pub(super) by_pid: Option<Observed<Configuration>>,
    /// The serial number of the key in its group.
    pub(super) serial: Option<Observed<u32>>,
}

impl ConfigurationRows {
    pub(super) fn of(draft: &Draft, role: Role) -> Self {
        // The tables hold the configurations of Windows; other products count their groups anew.
        let is_windows = role == Role::Windows;
        let by_id = draft.activation_id.as_ref().filter(|_| is_windows);
        let by_id = by_id
            .and_then(|id| configuration::by_activation_id(id.value.first).map(|row| id.with(row)));
        let group = draft
            .pid
            .as_ref()
            .and_then(|pid| pid.value.group.map(|group| pid.with(group)))
            .or_else(|| {
                let id = draft.product_id.as_ref()?;
                Some(id.with(id.value.group))
            });
        let by_group = group
            .filter(|_| is_windows)
            .and_then(|group| configuration::by_group(group.value).map(|row| group.with(row)));
        let serial = draft
            .pid
            .as_ref()
            .and_then(|pid| pid.value.serial.map(|serial| pid.with(serial)))
            .or_else(|| {
                let id = draft.product_id.as_ref()?;
                id.value.serial.map(|serial| id.with(serial))
            });
        Self {
            by_id,
            by_pid: by_group,
            serial,
        }
    }
}
