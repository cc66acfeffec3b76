//! Lists of properties: `Name : value` of PowerShell, `Name=value` of wmic.

use super::{Paste, Reading, property};
use crate::parse::capture::Line;
use crate::parse::detection::Dialect;
use crate::parse::draft::{Draft, keep};
use crate::parse::observed::Observed;
use crate::parse::shape::{self, Family};

/// Reads every list in the input.
pub(super) fn read(paste: &Paste<'_>) -> Reading {
    let mut reading = Reading::default();
    let mut region: Vec<(usize, &Line, &str, &str)> = Vec::new();
    let has_numbers = paste
        .lines
        .iter()
        .any(|line| is_numbered_status(&line.text));
    for (at, line) in paste.lines.iter().enumerate() {
        let several = elements(&line.text);
        if !several.is_empty() {
            region.extend(
                several
                    .into_iter()
                    .map(|(name, value)| (at, line, name, value)),
            );
            continue;
        }
        let spaced = has_numbers.then(|| spaced_columns(&line.text));
        match spaced.flatten().or_else(|| pair(&line.text)) {
            Some((name, value)) => region.push((at, line, name, value)),
            // A wrapped value, or `...` where somebody cut.
            None if line.text.starts_with("...") || !line.text.contains(':') => {}
            None => records(&mut region, &mut reading),
        }
    }
    records(&mut region, &mut reading);
    reading
}

/// A name without blanks, and its value.
fn pair(text: &str) -> Option<(&str, &str)> {
    if text.starts_with('<') {
        return element(text);
    }
    if let Some(pair) = cells(text).or_else(|| columns(text)) {
        return Some(pair);
    }
    let (name, value) = text.split_once([':', '='])?;
    let name = name.trim_end();
    // `Win32_SoftwareLicensingProduct.LicenseStatus`
    let name = name.rsplit('.').next().unwrap_or(name);
    let is_name = name.len() <= 64
        && name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name
            .chars()
            .all(|ch| ch.is_ascii_alphanumeric() || ch == '_');
    (is_name || is_spaced_name(name)).then(|| (name, value.trim()))
}

/// The name of a property and its value in two columns, as inventories show them:
/// `LicenseStatus0      1`.
fn columns(text: &str) -> Option<(&str, &str)> {
    let end = text.find([' ', '\t'])?;
    let (name, value) = text.split_at_checked(end)?;
    let is_apart = value.starts_with("  ") || value.starts_with('\t');
    let value = value.trim();
    // Behind a long name one blank is left of the column.
    let is_apart = is_apart || property::is_own(name) && !value.contains(' ');
    // Lists with marks and the values of the registry are read elsewhere.
    let is_other = value.starts_with([':', '=']) || value.starts_with("REG_");
    let is_apart = is_apart && !value.is_empty() && !is_other;
    // Under the names of a table stand its values, beside them the next name.
    let is_heading = || {
        let mut words = value.split_whitespace();
        words.any(property::is_in_list)
    };
    (is_apart && property::is_in_list(name) && !is_heading()).then_some((name, value))
}

/// The name of a property and its value in the first two cells of a row with bars, as osquery
/// draws them: `| licensestatus | 5 | 1/licensestatus |`.
fn cells(text: &str) -> Option<(&str, &str)> {
    let mut cells = text
        .split('|')
        .map(str::trim)
        .skip_while(|cell| cell.is_empty());
    let (name, value) = (cells.next()?, cells.next()?);
    // Two cells alone are read by any label; the third one here is no part of the value.
    let is_row = property::is_in_list(name) && !value.is_empty() && cells.next().is_some();
    (is_row && !property::is_in_list(value)).then_some((name, value))
}

/// Whether this row shows the state as a number, behind a name with blanks: what slmgr prints has
/// words there.
fn is_numbered_status(text: &str) -> bool {
    let value =
        spaced_columns(text).filter(|(name, _)| name.eq_ignore_ascii_case("license status"));
    value.is_some_and(|(_, value)| value.len() == 1 && value.as_bytes()[0].is_ascii_digit())
}

/// A name, with blanks or not, and its value behind a tab, as Configuration Manager shows them.
fn spaced_columns(text: &str) -> Option<(&str, &str)> {
    const LONGEST: usize = 40;
    let (name, value) = text.split_once('\t')?;
    let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b' ';
    let is_name = name.len() <= LONGEST && name.bytes().all(is_of_name);
    is_name.then(|| (name, value.trim()))
}

/// Whether an inventory writes the name of a property with blanks: `Windows License Status`.
fn is_spaced_name(name: &str) -> bool {
    const LONGEST: usize = 40;
    name.len() <= LONGEST
        && name.contains(' ')
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b' ')
        && property::is_spaced(name)
}

/// `<LICENSESTATUS>1</LICENSESTATUS>` of an inventory, `<S N="LicenseStatus">1</S>` of PowerShell.
fn element(text: &str) -> Option<(&str, &str)> {
    let (tag, rest) = text.strip_prefix('<')?.split_once('>')?;
    let (value, _) = rest.split_once("</")?;
    let name = match tag.split_once(" N=\"") {
        Some((_, name)) => name.trim_end_matches('"'),
        None => tag,
    };
    let is_name = name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_name.then_some((name, value))
}

/// The elements of XML that stand in one line, if there are several.
fn elements(text: &str) -> Vec<(&str, &str)> {
    /// No such record is longer, in bytes.
    const LONGEST: usize = 16_000;
    let mut found = Vec::new();
    if !text.starts_with('<') || text.len() > LONGEST {
        return found;
    }
    let mut parts = text.split('<').peekable();
    while let Some(part) = parts.next() {
        let Some((tag, value)) = part.split_once('>') else {
            continue;
        };
        // `<S N="Name">`, as PowerShell writes it.
        let (tag, name) = match tag.split_once(" N=\"") {
            Some((tag, name)) => (tag, name.trim_end_matches('"')),
            None => (tag, tag),
        };
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let closes = |next: &&str| {
            next.strip_prefix('/').is_some_and(|next| {
                next.strip_prefix(tag)
                    .is_some_and(|end| end.starts_with('>'))
            })
        };
        if is_name && parts.peek().is_some_and(closes) {
            found.push((name, value.trim()));
        }
    }
    if found.len() < 2 {
        found.clear();
    }
    found
}

fn records(region: &mut Vec<(usize, &Line, &str, &str)>, reading: &mut Reading) {
    let region = std::mem::take(region);
    let is_own = region.iter().any(|(_, _, name, _)| property::is_own(name));
    let members = || region.iter().map(|(_, _, name, value)| (*name, *value));
    if !is_own && !property::is_licence(members()) {
        return;
    }
    let is_wmic = region.iter().all(|(_, line, name, _)| {
        line.text
            .get(name.len()..)
            .is_some_and(|rest| rest.starts_with('='))
    });
    let has = |wanted: &str| {
        region
            .iter()
            .any(|(_, _, name, _)| name.eq_ignore_ascii_case(wanted))
    };
    reading.dialect = Some(if is_wmic {
        Dialect::Wmic
    } else if has("ActivationID") {
        Dialect::OsLicense
    } else {
        Dialect::Cim
    });
    let mut draft = Draft::default();
    let mut seen: Vec<String> = Vec::new();
    let mut claimed = Vec::new();
    let mut take = |draft: Draft| {
        let build = draft.build.clone();
        match property::finish(draft) {
            Some(draft) => reading.drafts.push(draft),
            // The licensing service itself: of all that it says the build is that of the PC.
            None if build.is_some() => reading.drafts.push(Draft {
                family: Some(Family::Windows),
                begins: build.as_ref().map(|build| build.line),
                build,
                is_context: true,
                ..Draft::default()
            }),
            None => {}
        }
    };
    for (at, line, name, value) in region {
        let lower = name.to_ascii_lowercase();
        // A record has each name once.
        if seen.contains(&lower) {
            seen.clear();
            take(std::mem::take(&mut draft));
        }
        if seen.len() < 128 {
            seen.push(lower);
        }
        let place = Observed {
            value: (),
            line: line.number,
            span: line.span.clone(),
        };
        let is_known = property::set(&mut draft, name, value, &place);
        // A column that a command made itself: `@{n='Grund';e={…}}`.
        if !is_known && let Some(code) = reason(value) {
            keep(&mut draft.reason, place.with(code));
        }
        claimed.push(at);
    }
    take(draft);
    reading.claimed.extend(claimed);
}

/// The code of licensing that is all of this value.
fn reason(value: &str) -> Option<u32> {
    let is_alone = value.len() == "0xC004F000".len();
    let code = shape::code(value).filter(|_| is_alone)?;
    matches!(code >> 12, 0x4004F | 0xC004F).then_some(code)
}
