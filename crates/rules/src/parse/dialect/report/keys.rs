//! Key checkers and key finders: each record is a key, not an installed Windows.

use super::row::{label, value};
use crate::one_of::{has_one, starts_with_one};
use crate::parse::capture::Line;
use crate::parse::detection::Dialect;
use crate::parse::dialect::property;
use crate::parse::dialect::reading::{Paste, Reading};
use crate::parse::draft::{Draft, keep};
use crate::parse::shape::{self, Family, PartialProductKey};
use crate::parse::title;
use crate::parse::words::Words;
use crate::vocabulary::Edition;

/// Labels that only such reports have.
pub(super) const OWN_LABELS: &[&str] = &[
    "pkeyconfig",
    "cryptoid",
    "keystatus",
    "cdkey",
    "licensetype",
    "keytype",
    "eula",
    "subtype",
    "activationcount",
    "installationfolder",
    "makcount",
    "installedkey",
    "originalkey",
    "originaledition",
];

/// Labels that other texts have as well; beside a key they make a report on it.
const BESIDE_A_KEY: &[&str] = &[
    "description",
    "edition",
    "type",
    "validity",
    "remaining",
    "blocked",
    "errorcode",
    "status",
    "説明",
    "エディション",
    "種類",
    "キーの種類",
    "状態",
];

/// Whether a key stands in a row and a row of a report on it elsewhere.
pub(super) fn has_report(paste: &Paste<'_>) -> bool {
    let labels: Vec<&str> = paste.lines.iter().filter_map(label).collect();
    // Beside slmgr's own rows a key is one row more.
    if labels.contains(&"partialproductkey") {
        return false;
    }
    let is_key = |line: &Line| match label(line) {
        Some(label) => is_key_label(label) && is_key(value(line)),
        None => is_key(&line.text),
    };
    !paste.words.has(Words::REPORT)
        && paste.lines.iter().any(is_key)
        && (labels.iter().any(|label| BESIDE_A_KEY.contains(label))
            || paste.lines.iter().any(|line| is_of_office(&line.text)))
}

/// Whether this names Office or a part of it, as lists of keys write it.
pub(super) fn is_of_office(text: &str) -> bool {
    const NAMES: &str = "\
        Office|O365|ProPlus|Visio|Project|HomeBusiness|HomeStudent|Mondo|Microsoft 365";
    has_one(text, NAMES)
}

/// Whether the label and the value are those of a product key: five groups, masked or not.
pub(super) fn is_key_row(label: &str, value: &str) -> bool {
    matches!(label, "productkey" | "serialnumber" | "プロダクトキー") && is_key(value)
}

pub(super) fn is_key(word: &str) -> bool {
    word.len() == 29 && word.matches('-').count() == 4
}

/// A report on keys: each record is a key, not an installed Windows.
pub(super) fn read(paste: &Paste<'_>, reading: &mut Reading) {
    reading.dialect = Some(Dialect::StatusChecker);
    let mut records: Vec<Draft> = Vec::new();
    let mut is_office_config = false;
    for (at, line) in paste.lines.iter().enumerate() {
        let value = value(line);
        let label = match label(line).unwrap_or_default() {
            // That of Windows is its key.
            "serialnumber" if is_key(value) => "productkey",
            label => label,
        };
        let begins = match label {
            "pkeyconfig" => {
                is_office_config = value.contains("Office");
                false
            }
            "" => is_title(&line.text) || is_key(&line.text) && records.is_empty(),
            "description" | "説明" | "edition" | "エディション" | "originaledition"
            | "oemedition" => records.is_empty(),
            // Some finders name the product first.
            "productname" | "windowsname" => records.last().is_none_or(|last| {
                last.partial_key.is_some() && (last.release.is_some() || last.edition.is_some())
            }),
            label if is_key_label(label) => {
                matches!(
                    shape::partial_product_key(value),
                    PartialProductKey::Shown(_)
                ) && records.last().is_none_or(|last| last.partial_key.is_some())
            }
            _ => false,
        };
        if begins {
            records.push(Draft {
                is_key_report: true,
                family: is_office_config.then_some(Family::Office),
                ..Draft::default()
            });
        }
        if let Some(draft) = records.last_mut()
            && key_row(draft, line, label, value)
            && reading.claimed.last() != Some(&at)
        {
            reading.claimed.push(at);
        }
    }
    reading.drafts.extend(records);
}

/// `Key`, `Product Key`, `CD Key`, also with words glued in front; not slmgr's partial one.
fn is_key_label(label: &str) -> bool {
    label.ends_with("key") && label != "partialproductkey" || label == "プロダクトキー"
}

/// Whether the row is about the key in the firmware: `OEM Key`, `Original Edition`.
fn is_of_firmware(label: &str) -> bool {
    starts_with_one(label, "original|oem|bios|uefi|firmware|msdm")
}

/// Takes what a row of a record tells; says whether it is one.
fn key_row(draft: &mut Draft, line: &Line, label: &str, value: &str) -> bool {
    match label {
        "productid" => {
            if let Some(id) = shape::product_id(value) {
                keep(&mut draft.product_id, line.saw(id));
            }
        }
        "pkeyconfig" | "keystatus" | "subtype" | "cryptoid" | "validity" | "eula"
        | "editiontype" | "remaining" | "blocked" | "makcount" | "activationcount" => {}
        // What the firmware holds need not be what is installed.
        "originaledition" | "oemedition" => {
            if value.contains("OEM:DM") {
                keep(&mut draft.family, Family::Windows);
                if draft.system.firmware_key.is_none() {
                    draft.system.holds_key(&line.saw(value));
                }
            }
        }
        label if is_key_label(label) && is_of_firmware(label) => {
            keep(&mut draft.firmware, line.saw(()));
        }
        "" if is_key(&line.text) => keep(
            &mut draft.partial_key,
            line.saw(shape::partial_product_key(&line.text)),
        ),

        "description" | "説明" | "productname" | "windowsname" | "" => {
            let text = if label.is_empty() {
                line.text.as_str()
            } else {
                value
            };
            if let Some(title) = title::title(text).filter(|_| !is_of_many(text)) {
                keep(&mut draft.family, Family::Windows);
                if let Some(release) = title.release {
                    keep(&mut draft.release, line.saw(release));
                }
                if let Some(edition) = title.edition {
                    keep(&mut draft.edition, line.saw(edition));
                }
                // `Win 10 RTM Enterprise Volume:MAK`
                if let Some(channel) = shape::key_channel(text.rsplit(' ').next().unwrap_or(text)) {
                    keep(&mut draft.key_channel, line.saw(channel));
                }
            } else if is_of_office(text) {
                keep(&mut draft.family, Family::Office);
            } else if is_of_many(text) {
                keep(&mut draft.family, Family::Windows);
                if let Some(channel) = shape::key_channel(text.rsplit(' ').next().unwrap_or(text)) {
                    keep(&mut draft.key_channel, line.saw(channel));
                }
            }
        }
        // `Professional OEM:NONSLP`
        "edition" | "エディション" => {
            let id = value.split(' ').next().unwrap_or(value);
            if let Some(edition) = Edition::from_id(id) {
                keep(&mut draft.family, Family::Windows);
                keep(&mut draft.edition, line.saw(edition));
            }
            if let Some(channel) = shape::key_channel(value.rsplit(' ').next().unwrap_or(value)) {
                keep(&mut draft.key_channel, line.saw(channel));
            }
        }
        "editionid" => {
            if let Some(edition) = Edition::from_id(value) {
                draft.edition = Some(line.saw(edition));
            }
        }
        // `Volume:MAK`, `Win 10 RTM Professional OEM:NONSLP`
        "licensetype" | "keytype" | "type" | "channel" | "種類" | "キーの種類" => {
            let last = value.rsplit(' ').next().unwrap_or(value);
            if let Some(channel) = shape::key_channel(value).or_else(|| shape::key_channel(last)) {
                keep(&mut draft.key_channel, line.saw(channel));
            }
        }
        "activation" | "activationstatus" if property::is_state(value) => {
            property::set(draft, "activationstatus", value, &line.saw(()));
        }
        "extendedpid" | "advancedid" => {
            if let Some(pid) = shape::pid(value) {
                keep(&mut draft.pid, line.saw(pid));
            }
        }
        "activationid" | "skuid" => {
            if let Some(guid) = shape::guid(value) {
                keep(&mut draft.activation_id, line.saw(guid));
            }
        }
        _ if is_key_label(label) => keep(
            &mut draft.partial_key,
            line.saw(shape::partial_product_key(value)),
        ),
        _ => return false,
    }
    true
}

/// Whether a key is said to be of several releases, and so of no edition alone:
/// `Win 7-8-10-11 Professional/Enterprise Volume:MAK`.
fn is_of_many(text: &str) -> bool {
    let releases = text.strip_prefix("Win ").unwrap_or_default();
    releases.split(' ').next().is_some_and(|word| {
        word.contains('-')
            && word
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'-')
    })
}

/// A bare line that is the title of a Windows, with release and edition.
pub(super) fn is_whole_title(text: &str) -> bool {
    let title = title::title(text).filter(|_| is_title(text));
    title.is_some_and(|title| title.release.is_some() && title.edition.is_some())
}

/// A bare line that names a product.
fn is_title(text: &str) -> bool {
    text.len() <= 70 && (title::title(text).is_some() || is_of_office(text))
}
