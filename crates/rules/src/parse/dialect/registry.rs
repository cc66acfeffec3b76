//! `reg query`: the upgrade history under `Setup\Source OS (…)`, `CurrentVersion`, and the
//! backup of the last key.

use super::{Paste, Reading, property};
use crate::parse::detection::Dialect;
use crate::parse::draft::{Draft, keep};
use crate::parse::observed::Observed;
use crate::parse::shape::{self, Family, PartialProductKey};
use crate::parse::title;
use crate::parse::words::Words;

/// What the values under the present key are about.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    History,
    Current,
    Protection,
    Elsewhere,
}

/// Reads every registry key in the input.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let mut place: Option<Place> = None;
    let mut draft = Draft {
        family: Some(Family::Windows),
        ..Draft::default()
    };
    for (at, line) in paste.lines.iter().enumerate() {
        if line.words.has(Words::HKLM.and(Words::HKEY)) {
            // A prompt with the command names the key as well.
            place = Some(place_of(&line.text.to_ascii_uppercase()));
            reading.claimed.push(at);
            continue;
        }
        let Some(present) = place else {
            continue;
        };
        let found = if line.words.has(Words::REG) {
            value(&line.text)
        } else {
            exported(paste.source.get(line.span.clone()).unwrap_or(""))
        };
        let Some((name, value)) = found else {
            continue;
        };
        reading.claimed.push(at);
        let here = Observed {
            value: (),
            line: line.number,
            span: line.span.clone(),
        };
        match present {
            Place::History => {
                if name.eq_ignore_ascii_case("ProductName")
                    && let Some(release) = title::title(value).and_then(|title| title.release)
                {
                    draft.system.came_from(here.with(release));
                }
            }
            Place::Current => {
                // ProductName still says Windows 10 on 11; the build tells.
                if !name.eq_ignore_ascii_case("ProductName") {
                    property::set(&mut draft, name, value, &here);
                } else if let Some(edition) = title::title(value).and_then(|title| title.edition) {
                    keep(&mut draft.edition, here.with(edition));
                }
            }
            Place::Protection if name.eq_ignore_ascii_case("KeyManagementServiceName") => {
                property::set(&mut draft, name, value, &here);
            }
            Place::Protection => {
                if name.eq_ignore_ascii_case("BackupProductKeyDefault")
                    && let PartialProductKey::Shown(five) = shape::partial_product_key(value)
                {
                    draft.is_key_report = true;
                    keep(
                        &mut draft.partial_key,
                        here.with(PartialProductKey::Shown(five)),
                    );
                }
            }
            Place::Elsewhere => {}
        }
    }
    if !reading.claimed.is_empty() && place.is_some() {
        reading.dialect = Some(Dialect::RegQuery);
    }
    // Beside it `CurrentVersion` tells the build that runs.
    draft.is_key_report &= draft.build.is_none();
    if !draft.is_empty() {
        reading.drafts.push(draft);
    }
    reading
}

fn place_of(key: &str) -> Place {
    if key.contains("\\SETUP\\SOURCE OS") {
        Place::History
    } else if key.contains("SOFTWAREPROTECTIONPLATFORM") {
        Place::Protection
    } else if key.contains("\\WINDOWS NT\\CURRENTVERSION") {
        Place::Current
    } else {
        Place::Elsewhere
    }
}

/// `"Name"="value"`, as a `.reg` file has it; of numbers nothing is read.
fn exported(line: &str) -> Option<(&str, &str)> {
    // A quotation or a list has marks in front of each line.
    let line = line
        .trim()
        .trim_start_matches(|ch: char| !ch.is_alphanumeric() && ch != '"');
    let (name, value) = line.strip_prefix('"')?.split_once("\"=")?;
    let text = value
        .strip_prefix('"')
        .and_then(|value| value.strip_suffix('"'));
    let is_number = value.starts_with("dword:") || value.starts_with("hex");
    let value = text.or_else(|| is_number.then_some(""))?;
    (!name.contains('"')).then_some((name, value))
}

/// `Name    REG_SZ    value`.
fn value(text: &str) -> Option<(&str, &str)> {
    let at = text.find("REG_")?;
    let name = text.get(..at)?.trim();
    let rest = text.get(at..)?;
    let kind = rest.find([' ', '\t']).unwrap_or(rest.len());
    Some((name, rest.get(kind..)?.trim()))
}
