//! The row with which `systeminfo`, `msinfo32` and tools like them name the installed system.

use crate::parse::capture::Line;
use crate::parse::dialect::table::is_system;
use crate::parse::draft::{Draft, keep};
use crate::parse::labels::comparison_key;
use crate::parse::shape;
use crate::parse::title;
use crate::parse::words::Words;
use crate::vocabulary::{Edition, Windows};

/// Whether this is the row of `systeminfo` or `msinfo32` that names the installed system, by its
/// label.
pub(super) fn is_system_name(row: &Line) -> bool {
    let label = row.text.split([':', '\t']).next().unwrap_or("");
    let label = label.split_once("  ").map_or(label, |parts| parts.0);
    row.words.has(Words::WINDOWS)
        && label.len() <= 40
        && [
            "osname",
            "os名",
            "os名称",
            "os이름",
            "betriebssystemname",
            "nomdusystèmed’exploitation",
            "nomdusystèmedexploitation",
            "nombredelsistemaoperativo",
            "nomedosistemaoperacional",
            "nomesistemaoperativo",
            "названиеос",
        ]
        .contains(&comparison_key(label).as_str())
}

/// Takes the title from a row that names the installed system, whatever language its label is in;
/// says whether there is one: the full title, and its version in the row below as `systeminfo` and
/// `msinfo32` print them; or the title in a column of its own behind the words "operating system".
pub(super) fn read(draft: &mut Draft, rows: &[Line]) -> bool {
    let is_version = |row: &Line| {
        let version = cell(row).map_or("", |(_, cell)| cell);
        version.starts_with(|first: char| first.is_ascii_digit())
            && shape::build(version.split(' ').next().unwrap_or("")).is_some()
    };
    let mut below = rows.iter().skip(1);
    for row in rows {
        let next = below.next();
        if !row.words.has(Words::WINDOWS) {
            continue;
        }
        let Some((label, cell)) = cell(row) else {
            continue;
        };
        let is_full = || cell.starts_with("Microsoft") && next.is_some_and(is_version);
        let is_column = || row.text.contains("  ") || row.text.contains('\t');
        let of_system = || is_column() && is_system(&comparison_key(label));
        if let Some((release, edition)) = whole_title(cell)
            && (is_full() || of_system())
        {
            keep(&mut draft.release, row.saw(release));
            keep(&mut draft.edition, row.saw(edition));
            return true;
        }
    }
    false
}

/// The label of a row, and its value: behind a colon, a tab or the blanks between two columns.
fn cell(row: &Line) -> Option<(&str, &str)> {
    /// No such label is longer, in bytes.
    const LONGEST: usize = 60;
    let text = row.text.as_str();
    let ends = [text.find(':'), text.find('\t'), text.find("  ")];
    let (label, value) = text.split_at_checked(ends.into_iter().flatten().min()?)?;
    let value = value.trim_start_matches([':', '\t', ' ']);
    (label.len() <= LONGEST).then_some((label, value))
}

/// Release and edition of a title behind which no sentence goes on.
fn whole_title(cell: &str) -> Option<(Windows, Edition)> {
    let title = title::title(cell).filter(|_| !cell.contains(['。', '、', '?', '？', '!']))?;
    title.release.zip(title.edition)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn has(text: &str) -> bool {
        read(&mut Draft::default(), &lines(text, usize::MAX))
    }

    #[test]
    fn labels_in_any_language() {
        for text in [
            "Nazwa systemu operacyjnego:  Microsoft Windows 10 Pro\nWersja systemu: 10.0.19045 Brak Build 19045",
            "Operációs rendszer neve:  Microsoft Windows 11 Home\nVerzió: 10.0.26100 N/A 26100",
            "OS-navn\tMicrosoft Windows 10 Pro\nVersion\t10.0.19045 Build 19045",
            "操作系统   Windows 10 专业版 64位 ( DirectX 12 )",
            "Betriebssystem    Windows 11 Pro",
        ] {
            assert!(has(text), "{text}");
        }
    }

    #[test]
    fn what_somebody_says_is_no_row() {
        for text in [
            "I want: Microsoft Windows 11 Pro",
            "Bought: Microsoft Windows 11 Pro\nPrice: 10.0 dollars",
            "Operating system: Windows 11 Pro",
            "Mein Betriebssystem  Windows 11 Pro",
            "OS:  Microsoft Windows 11\nVersion: 10.0.26100",
            "操作系统  Windows 11 专业版 要重新激活吗?",
        ] {
            assert!(!has(text), "{text}");
        }
    }
}
