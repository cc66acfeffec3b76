//! A tool's summary of the system, and the log of a KMS server.

use super::super::{Paste, Reading, property};
use super::row::{label, value};
use crate::parse::capture::Line;
use crate::parse::detection::Dialect;
use crate::parse::draft::{Draft, keep};
use crate::parse::labels::comparison_key;
use crate::parse::shape::{self, Family};
use crate::parse::title;
use crate::parse::words::Words;
use crate::vocabulary::Status;

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
        let name = match label(line).unwrap_or_default() {
            "operatingsystem" => "caption",
            "osedition" => "editionid",
            "osbuild" => "osbuild",
            "licensestatus" => "licensestatus",
            "partialproductkey" => "partialproductkey",
            // `[VOLUME_KMS` was cut off before its end.
            "channel" if line.text.contains('[') && !line.text.ends_with(']') => continue,
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

/// Whether this is the log of a KMS server.
pub(super) fn is_host_log(paste: &Paste<'_>) -> bool {
    let asked = Words::ACTIVATION_REQUEST.and(Words::KMS_REQUEST);
    paste.words.has(asked.and(Words::SKU_LABEL))
        && paste.lines.iter().any(|line| {
            line.words.has(asked)
                || line.words.has(Words::SKU_LABEL)
                    && logged(line, "sku id")
                        .is_some_and(|sku| title::title(sku).is_some() || sku.starts_with("Office"))
        })
}

/// The log of a KMS server: what a client said of itself when it asked.
pub(super) fn host_log(paste: &Paste<'_>, reading: &mut Reading) {
    let mut draft = Draft {
        family: Some(Family::Windows),
        ..Draft::default()
    };
    for line in &paste.lines {
        if let Some(application) = logged(line, "application id")
            && application.contains("Office")
        {
            draft.family = Some(Family::Office);
        }
        // One server names the product, another its id with the name in brackets.
        if let Some(sku) = logged(line, "sku id") {
            let inside = || {
                sku.split_once('(')
                    .map(|(_, name)| name.trim_end_matches(')'))
            };
            let title = title::title(sku).or_else(|| title::title(inside()?));
            // A server names the edition always; a title without one was cut off.
            if let Some(title) = title
                && let Some(edition) = title.edition
            {
                keep(&mut draft.edition, line.saw(edition));
                if let Some(release) = title.release {
                    keep(&mut draft.release, line.saw(release));
                }
            }
        }
        let said = logged(line, "license status").or_else(|| logged(line, "licensing status"));
        if let Some(status) = said.and_then(host_status) {
            keep(&mut draft.status, line.saw(status));
        }
    }
    // A `/dlv` beside the log is read by another.
    reading.claims_all = !paste
        .lines
        .iter()
        .any(|line| shape::description(&line.text).is_some());
    reading.dialect = Some(Dialect::StatusChecker);
    if !draft.is_empty() {
        reading.drafts.push(draft);
    }
}

/// What stands behind this label, given in lower case, anywhere in a line of a log.
fn logged<'a>(line: &'a Line, label: &str) -> Option<&'a str> {
    let at = line.text.to_ascii_lowercase().find(label)?;
    let (_, value) = line.text.get(at..)?.split_once(':')?;
    Some(value.trim())
}

/// The states as KMS servers word them.
fn host_status(said: &str) -> Option<Status> {
    Some(match comparison_key(said).as_str() {
        "activated" => Status::Licensed,
        "graceperiod" => Status::OobGrace,
        "out-of-tolerancegraceperiod" => Status::OotGrace,
        "non-genuinegraceperiod" => Status::NonGenuineGrace,
        "extendedgraceperiod" => Status::ExtendedGrace,
        _ => return property::status(said),
    })
}
