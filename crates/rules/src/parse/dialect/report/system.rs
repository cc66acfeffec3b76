//! A tool's summary of the system, and the log of a KMS server.

use super::super::{Paste, Reading, property};
use super::{label, value};
use crate::parse::draft::{Draft, keep};
use crate::parse::evidence::Dialect;
use crate::parse::shape::{self, Family};
use crate::parse::title;

/// Labels that only such a summary has.
pub(super) const OWN_LABELS: &[&str] = &["oseditions", "osedition", "skuvalue"];

/// A tool's summary of the system, every value in brackets.
pub(super) fn read(paste: &Paste<'_>, reading: &mut Reading) {
    let mut draft = Draft {
        family: Some(Family::Windows),
        ..Draft::default()
    };
    for line in &paste.lines {
        let value = value(line);
        let place = line.saw(());
        let name = match label(line).unwrap_or_default().as_str() {
            "operatingsystem" => "caption",
            "osedition" => "editionid",
            "osbuild" => "osbuild",
            "licensestatus" => "licensestatus",
            "partialproductkey" => "partialproductkey",
            "channel" => {
                if let Some(description) = shape::description(&format!("Windows, {value} channel"))
                {
                    draft.has_description = true;
                    draft.description = description.channel.map(|channel| line.saw(channel));
                }
                continue;
            }
            "activationexpiration" => {
                draft.minutes = shape::minutes(value).map(|minutes| line.saw(minutes));
                continue;
            }
            _ => continue,
        };
        property::set(&mut draft, name, value, &place);
    }
    reading.claims_all = true;
    reading.dialect = Some(Dialect::StatusChecker);
    reading.drafts.push(draft);
}

/// The log of a KMS server: what a client said of itself when it asked.
pub(super) fn host_log(paste: &Paste<'_>, reading: &mut Reading) {
    let mut draft = Draft {
        family: Some(Family::Windows),
        ..Draft::default()
    };
    for line in &paste.lines {
        if let Some((_, sku)) = line.text.split_once("SKU ID:")
            && let Some(title) = title::title(sku.trim())
        {
            if let Some(edition) = title.edition {
                keep(&mut draft.edition, line.saw(edition));
            }
            if let Some(release) = title.release {
                keep(&mut draft.release, line.saw(release));
            }
        }
        if let Some((_, said)) = line.text.split_once("License Status:")
            && let Some(status) = property::status(said.trim())
        {
            keep(&mut draft.status, line.saw(status));
        }
    }
    reading.claims_all = true;
    reading.dialect = Some(Dialect::StatusChecker);
    if !draft.is_empty() {
        reading.drafts.push(draft);
    }
}
