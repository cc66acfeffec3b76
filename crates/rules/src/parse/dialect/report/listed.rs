//! Lists of programs and their keys, a program a row: Belarc Advisor, ProduKey and their like.
//!
//! Office stands beside Windows in them; a row of Windows is a key with the name of its product.

use super::keys::{is_key, is_of_office};
use crate::parse::capture::Line;
use crate::parse::detection::Dialect;
use crate::parse::dialect::reading::{Paste, Reading};
use crate::parse::draft::Draft;
use crate::parse::observed::Observed;
use crate::parse::shape::{self, Family, PartialProductKey};
use crate::parse::title;
use crate::vocabulary::Windows;

/// No row of such a list is longer, in bytes.
const LONGEST: usize = 600;

/// How a list says that it shows the end of a key.
const ENDS: &str = "ends with ";

/// Reads the rows of such a list; says whether there are any.
pub(super) fn read(paste: &Paste<'_>, reading: &mut Reading) -> bool {
    let rows = |line: &Line| is_table_row(&line.text) || is_listed(&line.text);
    if !paste.lines.iter().any(rows) {
        return false;
    }
    reading.dialect = Some(Dialect::StatusChecker);
    for (at, line) in paste.lines.iter().enumerate() {
        let found = if is_table_row(&line.text) {
            table_row(line)
        } else if is_listed(&line.text) || is_keyless(&line.text) {
            row(line)
        } else if is_of_firmware(&line.text) {
            None
        } else {
            continue;
        };
        reading.claimed.push(at);
        reading.drafts.extend(found);
    }
    true
}

/// A row that names a product of Microsoft's first, and a key in a cell of its own behind it.
fn is_listed(text: &str) -> bool {
    let Some(name) = name(text) else {
        return false;
    };
    let is_named = || windows(name).is_some() || is_of_office(name);
    text.len() <= LONGEST && key(text.get(name.len()..).unwrap_or("")).is_some() && is_named()
}

/// The Windows of such a list whose key it does not show: `Microsoft - Windows 11 Home (x64)`.
fn is_keyless(text: &str) -> bool {
    text.len() <= LONGEST
        && text.starts_with("Microsoft - ")
        && name(text).is_some_and(|name| windows(name).is_some())
}

/// The key that the firmware holds need not be the one that is installed.
fn is_of_firmware(text: &str) -> bool {
    text.len() <= LONGEST && text.starts_with("Windows (") && text.contains("OEM Key)")
}

/// The first cell of a row, which ends with its line where it is the only one.
fn name(text: &str) -> Option<&str> {
    let ends = ["  ", "\t", "\"", "|", ";", ",", " (Key"];
    let head = text.get(..text.floor_char_boundary(LONGEST))?;
    let end = ends.iter().filter_map(|end| head.find(end)).min();
    head.get(..end.unwrap_or(head.len()))
        .filter(|name| !name.is_empty())
}

/// Release and edition of a Windows that this cell names in full.
fn windows(name: &str) -> Option<title::Title> {
    let name = name.strip_prefix("Microsoft - ").unwrap_or(name);
    title::title(name).filter(|title| title.release.is_some() && title.edition.is_some())
}

/// The key in the cells behind the name: five groups, or their end where the row says so.
fn key(cells: &str) -> Option<PartialProductKey> {
    let mut words = cells.split(|ch: char| !ch.is_alphanumeric() && !matches!(ch, '-' | '*' | '●'));
    if let Some(key) = words.find(|word| is_key(word)) {
        return Some(shape::partial_product_key(key));
    }
    let (_, end) = cells.split_once(ENDS)?;
    let (five, behind) = end.split_once(')')?;
    let is_last = behind.trim().is_empty() || behind.starts_with('(');
    Some(shape::partial_product_key(five)).filter(|_| is_last && five.len() == 5)
}

fn row(line: &Line) -> Option<Draft> {
    let name = name(&line.text)?;
    let key = key(line.text.get(name.len()..).unwrap_or(""));
    let mut draft = Draft {
        is_key_report: true,
        begins: Some(line.number),
        partial_key: key.map(|key| line.saw(key)),
        ..Draft::default()
    };
    match windows(name) {
        Some(title) => {
            draft.family = Some(Family::Windows);
            draft.release = title.release.and_then(|release| now(line, release));
            draft.edition = title.edition.map(|edition| line.saw(edition));
        }
        None => draft.family = Some(Family::Office),
    }
    Some(draft)
}

/// The release that runs now. Where a list takes the name from the registry,
/// that says 10 on 11 as well, and the build in a cell tells.
fn now(line: &Line, named: Windows) -> Option<Observed<Windows>> {
    let is_sure = named != Windows::Ten || line.text.starts_with("Microsoft - ");
    let release = by_build(line, named).or(Some(named).filter(|_| is_sure))?;
    Some(line.saw(release))
}

/// The release by the build in a cell of the row.
fn by_build(line: &Line, named: Windows) -> Option<Windows> {
    let cells = line.text.split(['\t', '"', '|', ';', ',']);
    let mut builds = cells
        .filter(|cell| matches!(cell.len(), 4 | 5))
        .filter_map(|cell| cell.parse().ok());
    let build = builds.find(|build| (6000..40_000).contains(build));
    build.and_then(|build| Windows::from_build(build, named.is_server()))
}

/// A row of a key finder's table: product, product ID, key, folder.
fn is_table_row(text: &str) -> bool {
    // A key has four dashes, an id three.
    if text.bytes().filter(|byte| *byte == b'-').take(7).count() < 7 {
        return false;
    }
    let is_id = |word: &str| {
        let parts: Vec<usize> = word.split('-').map(str::len).collect();
        parts == [5, 3, 7, 5] || parts == [5, 5, 5, 5]
    };
    let mut words = text.split_whitespace().skip(1).take(40);
    words.any(is_id) && words.any(is_key)
}

fn table_row(line: &Line) -> Option<Draft> {
    let key = line.text.split_whitespace().find(|word| is_key(word))?;
    let mut draft = Draft {
        is_key_report: true,
        partial_key: Some(line.saw(shape::partial_product_key(key))),
        ..Draft::default()
    };
    if let Some(title) = title::title(&line.text) {
        draft.family = Some(Family::Windows);
        let release = |named| by_build(line, named).unwrap_or(named);
        draft.release = title.release.map(|named| line.saw(release(named)));
        draft.edition = title.edition.map(|edition| line.saw(edition));
    } else if line.text.contains("Office") {
        draft.family = Some(Family::Office);
    } else {
        draft.is_other = true;
    }
    Some(draft)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    #[test]
    fn rows_of_lists() {
        for text in [
            "Microsoft - Windows 10 Pro (x64)   (hidden) (Key: ends with BCDFG)",
            "Microsoft - Office Standard 2019  (Key: ends with BCDFG)(a)",
            "Windows 11 Home\t(none)\tXXXXX-XXXXX-XXXXX-XXXXX-BCDFG\tC:\\Windows",
            "Windows 7 Ultimate\",\"00426-OEM-8992662-00010\",\"*****-*****-*****-*****-BCDFG",
            "Windows 8.1 Pro,x,XXXXX-XXXXX-XXXXX-XXXXX-BCDFG",
        ] {
            assert!(is_listed(text), "{text}");
        }
    }

    #[test]
    fn the_build_in_a_cell_tells_the_release() {
        let row = |build: &str| {
            let key = "XXXXX-XXXXX-XXXXX-XXXXX-3V66T";
            let text =
                format!("Windows 10 Pro\t00330-80000-00000-AA9XX\t{key}\tC:\\Windows\t{build}\tPC");
            let found = lines(&text, 1).first().and_then(table_row);
            found.and_then(|draft| draft.release).map(|seen| seen.value)
        };
        assert_eq!(row("22631"), Some(Windows::Eleven));
        assert_eq!(row("19045"), Some(Windows::Ten));
        assert_eq!(row(""), Some(Windows::Ten));
    }

    #[test]
    fn other_lines_are_no_rows() {
        for text in [
            "Windows 10 Pro (Key: ends with BCDFG) was on it before",
            "Windows 11 Pro XXXXX-XXXXX-XXXXX-XXXXX-BCDFG did not work",
            "My Windows 11 Pro  XXXXX-XXXXX-XXXXX-XXXXX-BCDFG",
            "Adobe - Reader  (Key: ends with BCDFG)",
            "Windows (BIOS OEM Key)\t\tXXXXX-XXXXX-XXXXX-XXXXX-BCDFG",
            "Windows 11 Pro  https://example.com/a-b-c-d-e",
        ] {
            assert!(!is_listed(text), "{text}");
        }
    }
}
