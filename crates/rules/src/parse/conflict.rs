//! Facts of one block that cannot both be right.

use super::configuration_rows::ConfigurationRows;
use super::draft::Draft;
use super::observed::Observed;
use super::product::{Conflict, Role};
use crate::tables::configuration::Configuration;
use crate::vocabulary::Edition;

/// The facts of this block that contradict each other.
pub(super) fn conflicts(draft: &Draft, role: Role, rows: &ConfigurationRows) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    if role != Role::Windows {
        return conflicts;
    }
    let told = draft.named_channel();
    let named = draft.name.as_ref().and_then(|name| name.value.edition);
    let contradicts = |row: &Option<Observed<Configuration>>| {
        row.as_ref().is_some_and(|row| {
            let channel = told.is_some_and(|told| told.value != row.value.channel);
            let edition = match (named, row.value.edition) {
                (Some(named), Some(row)) => !is_same_family(named, row),
                _ => false,
            };
            channel || edition
        })
    };
    if let (Some(line), Some(description)) = (&draft.key_channel, &draft.description)
        && !description.value.name().starts_with(line.value.name())
    {
        conflicts.push(Conflict::ChannelDescription);
    }
    if contradicts(&rows.by_pid) {
        conflicts.push(Conflict::ChannelPid);
    }
    if let Some(pid) = &draft.pid
        && let (Some(platform), Some(build)) = (pid.value.platform, pid.value.build)
        && !platform_fits(platform, build)
    {
        conflicts.push(Conflict::PidPlatform);
    }
    if contradicts(&rows.by_id) {
        conflicts.push(Conflict::ActivationId);
    }
    if draft.has_two_states {
        conflicts.push(Conflict::State);
    }
    conflicts
}

/// Server editions share keys and ids across their suffixes (`Core`, `ACor`, `Eval`).
fn is_same_family(one: Edition, other: Edition) -> bool {
    let (one, other) = (one.id(), other.id());
    one == other
        || (one.starts_with("Server") && (one.starts_with(other) || other.starts_with(one)))
}

/// Whether the first segment of an Extended PID belongs to the release of its build.
fn platform_fits(platform: u32, build: u32) -> bool {
    match platform {
        55041 => build < 8000,
        5426 => (8000..9400).contains(&build),
        6401 => (9400..9800).contains(&build),
        3612 => build >= 9800,
        _ => true,
    }
}
