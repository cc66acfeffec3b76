//! Key configurations: which key groups and Activation IDs belong to which edition and channel.
//!
//! Facts of Microsoft's signed key configuration files, builds 7601 to 22621 (source R43),
//! and of later ids in the tables of activation tools (R44). A group below 1000 that serves
//! several editions is left out; above 1000 one group is one edition and one channel.
//! An Activation ID is known by its first eight hex digits: all 1,084 of them differ there.

mod rows;

use std::collections::HashMap;
use std::sync::LazyLock;

pub(crate) use rows::Configuration;
use rows::{ADD_ONS, CONFIGURATIONS};

/// The configuration of this group id, the second segment of an Extended PID.
pub(crate) fn by_group(group: u32) -> Option<Configuration> {
    static BY_GROUP: LazyLock<HashMap<u32, &Configuration>> =
        LazyLock::new(|| by_number(|row| row.groups));
    BY_GROUP.get(&group).map(|row| **row)
}

/// The configuration of this Activation ID, given by its first eight hex digits.
pub(crate) fn by_activation_id(first: u32) -> Option<Configuration> {
    static BY_ID: LazyLock<HashMap<u32, &Configuration>> =
        LazyLock::new(|| by_number(|row| row.ids));
    BY_ID.get(&first).map(|row| **row)
}

/// Whether this Activation ID is that of an add-on (extended security updates, app side-loading).
pub(crate) fn is_add_on(first: u32) -> bool {
    ADD_ONS.binary_search(&first).is_ok()
}

/// The rows by these of their numbers.
fn by_number(
    numbers: fn(&Configuration) -> &'static [u32],
) -> HashMap<u32, &'static Configuration> {
    let rows = CONFIGURATIONS.iter();
    rows.flat_map(|row| numbers(row).iter().map(move |number| (*number, row)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{ADD_ONS, CONFIGURATIONS, by_activation_id, by_group, by_number, is_add_on};
    use crate::vocabulary::{Channel, Edition};

    #[test]
    fn every_number_stands_once() {
        let groups: usize = CONFIGURATIONS.iter().map(|row| row.groups.len()).sum();
        assert_eq!(by_number(|row| row.groups).len(), groups);
        let ids: usize = CONFIGURATIONS.iter().map(|row| row.ids.len()).sum();
        let mut all = by_number(|row| row.ids);
        assert_eq!(all.len(), ids);
        all.retain(|id, _| is_add_on(*id));
        assert!(all.is_empty(), "{all:?}");
        assert!(ADD_ONS.is_sorted_by(|a, b| a < b), "searched by halves");
    }

    #[test]
    fn a_row_is_found_by_each_of_its_numbers() {
        let found = |row: Option<super::Configuration>| row.map(|row| (row.edition, row.channel));
        let row = |edition, channel| Some((Some(edition), channel));
        // The first row, one in the middle and the last.
        let first = row(Edition::AnalogOneCore, Channel::Retail);
        assert_eq!(found(by_group(3678)), first);
        assert_eq!(found(by_activation_id(0x8859_e3f7)), first);
        let middle = row(Edition::Professional, Channel::Retail);
        assert_eq!(found(by_activation_id(0x4de7_cb65)), middle);
        let host = row(Edition::ServerTurbine, Channel::VirtualMachine);
        assert_eq!(found(by_group(4470)), host);
        let last = row(Edition::WNC, Channel::Retail);
        assert_eq!(found(by_activation_id(0x1bc2_140b)), last);
        assert_eq!(by_activation_id(0x0000_0001), None);
        assert_eq!(by_group(1), None);
        // A group is no short form of another.
        assert_eq!(by_group(3678 + 0x1_0000), None);
        assert!(is_add_on(0xf520_e45e) && !is_add_on(0x4de7_cb65));
    }
}
