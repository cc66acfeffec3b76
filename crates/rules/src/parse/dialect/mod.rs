//! The kinds of text that are read. Each is one file and one row of the list `READERS`.

pub(super) mod earlier;
mod event;
mod extended_updates;
mod failure;
mod fixed;
mod helper;
mod json;
mod list;
mod mgadiag;
mod ospp;
mod property;
mod reading;
mod registry;
mod report;
mod run;
mod scan;
pub(super) mod settings;
mod slmgr;
mod table;
mod winver;
mod witness;

pub(crate) use reading::{Paste, Reading};

/// Whether this is the name of a property that only a licence has, as CIM, inventories and
/// Ansible write it: `LicenseStatus`, `license_status`.
pub fn is_property(name: &str) -> bool {
    property::is_own(name)
}

type Reader = fn(&Paste<'_>) -> Reading;

/// The dialects, the most particular first: each reads what those before it left.
static READERS: &[Reader] = &[
    earlier::read,
    run::read,
    witness::read,
    failure::read,
    fixed::read,
    extended_updates::read,
    json::read,
    list::read,
    table::read,
    registry::read,
    event::read,
    report::read,
    mgadiag::read,
    ospp::read,
    slmgr::read,
    settings::read,
];

/// What every dialect read.
pub(crate) fn read_all(mut paste: Paste<'_>) -> Vec<Reading> {
    let mut readings = Vec::with_capacity(READERS.len());
    for reader in READERS {
        let mut reading = reader(&paste);
        if reading.claims_all {
            paste.lines.clear();
        } else if !reading.claimed.is_empty() {
            let mut claimed = std::mem::take(&mut reading.claimed).into_iter().peekable();
            let mut at = 0;
            paste.lines.retain(|_| {
                let is_claimed = claimed.next_if_eq(&at).is_some();
                at += 1;
                !is_claimed
            });
        }
        readings.push(reading);
    }
    readings
}
