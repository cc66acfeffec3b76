//! Reports of tools: status checkers, activation logs, key checkers, key finders, KMS logs.
//!
//! Their rows have English labels of their own. A record begins where a label comes again.

mod inventory;
mod keys;
mod listed;
mod log;
mod row;
mod system;

use super::reading::{Paste, Reading};
use crate::parse::title;
use crate::parse::words::Words;
use row::{label, value};

/// Reads the report of a tool, if the input is one.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let words = Words::CHECKING.and(Words::STATUS);
    if paste.words.has(words) {
        log::read(paste, &mut reading);
    }
    if paste.words.has(Words::OFFICE_PACK) {
        inventory::read(paste, &mut reading);
    }
    if listed::read(paste, &mut reading) {
        return reading;
    }
    let (mut has_keys, mut has_system) = (false, false);
    let mut has_key = false;
    for line in &paste.lines {
        let Some(label) = label(line) else {
            continue;
        };
        has_keys |= keys::OWN_LABELS.contains(&label);
        has_system |= system::OWN_LABELS.contains(&label);
        has_key |= keys::is_key_row(label, value(line));
    }
    let has_title = || {
        let mut rows = paste.lines.iter().filter(|line| line.words.has(Words::WIN));
        rows.any(|line| match label(line) {
            Some(_) => title::title(value(line)).is_some(),
            None => keys::is_whole_title(&line.text),
        })
    };
    // A key alone may be any program's.
    if has_keys || has_key && has_title() || keys::has_report(paste) {
        keys::read(paste, &mut reading);
    } else if has_system {
        system::read(paste, &mut reading);
    } else if system::is_host_log(paste) {
        system::host_log(paste, &mut reading);
    }
    reading
}
