//! OCS Inventory.

use crate::parse::dialect::reading::{Paste, Reading};
use crate::parse::draft::Draft;
use crate::parse::shape::{self, Family};

/// OCS Inventory's list of Office installations.
pub(super) fn read(paste: &Paste<'_>, reading: &mut Reading) {
    let mut record: Option<Draft> = None;
    for (at, line) in paste.lines.iter().enumerate() {
        if line.text.starts_with("<OFFICEPACK>") {
            reading.drafts.extend(record.take());
            record = Some(Draft {
                begins: Some(line.number),
                family: Some(Family::Office),
                ..Draft::default()
            });
        }
        let Some(draft) = &mut record else {
            continue;
        };
        reading.claimed.push(at);
        if let Some(description) = shape::description(&line.text) {
            draft.has_description = true;
            draft.description = description.channel.map(|channel| line.saw(channel));
        }
        if line.text.starts_with("</OFFICEPACK>") {
            reading.drafts.extend(record.take());
        }
    }
    reading.drafts.extend(record);
}
