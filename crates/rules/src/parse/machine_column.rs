//! The columns of a table that name a PC: what they are called, and their cells masked.

use super::mask::MASK;

/// Columns that name the PC, the best name first, as [`column_key`] writes them.
static MACHINES: &[&str] = &[
    // PowerShell over remoting and CIM; wmic.
    "pscomputername",
    "node",
    // Configuration Manager, whose views end each name in a zero.
    "netbiosname",
    "systemname",
    // Intune and Graph.
    "devicename",
    "deviceid",
    // osquery, Ansible, GLPI, OCS, and tables made by hand.
    "hostidentifier",
    "hostname",
    "host",
    "computername",
    "computer",
    "machinename",
    "machine",
    "clientname",
    "pcname",
    "pc",
    "コンピューター名",
    "コンピュータ名",
    "コンピュータ",
    "デバイス名",
    "端末名",
    "ホスト名",
    "pc名",
];

/// The name of a column in lower case, without what joins its words and without Configuration
/// Manager's zero.
pub fn column_key(name: &str) -> String {
    let chars = name.chars().filter(|ch| ch.is_alphanumeric());
    let mut name: String = chars.flat_map(char::to_lowercase).collect();
    if name.ends_with('0') {
        name.pop();
    }
    name
}

/// How good a name for a PC the column of this name is, zero the best; `None` for any other
/// column. The name is that of [`column_key`].
pub fn machine_column(key: &str) -> Option<usize> {
    MACHINES.iter().position(|known| *known == key)
}

/// Where the names of PCs stand in the rows below a heading.
pub(crate) struct MachineColumns {
    /// `None` where several blanks part the cells.
    delimiter: Option<char>,
    /// The places of the columns, counted from 0.
    places: Vec<usize>,
}

impl MachineColumns {
    /// Those of a heading; `None` for any other line. Its cells are short, and one of them is
    /// called as such a column is.
    pub(crate) fn of(line: &str) -> Option<Self> {
        const LONGEST: usize = 40;
        let delimiters = [Some(','), Some(';'), Some('\t'), Some('|'), None];
        delimiters.into_iter().find_map(|delimiter| {
            let cells = || cells(line, delimiter);
            // Two words apart are no table yet.
            let fewest = if delimiter.is_some() { 2 } else { 3 };
            let is_heading = cells().count() >= fewest && cells().all(|cell| cell.len() <= LONGEST);
            let places: Vec<usize> = cells()
                .enumerate()
                .filter(|(_, cell)| machine_column(&column_key(cell)).is_some())
                .map(|(at, _)| at)
                .collect();
            (is_heading && !places.is_empty()).then_some(Self { delimiter, places })
        })
    }

    /// What is shown of a row below the heading, the names in it masked.
    pub(crate) fn masked(&self, row: &str, mut shown: String) -> String {
        for (at, cell) in cells(row, self.delimiter).enumerate() {
            let name = cell.trim_matches(|ch: char| ch.is_whitespace() || ch == '"');
            // A line without cells is none of the table.
            let is_name = self.places.contains(&at) && cell.len() < row.len();
            if is_name && !name.is_empty() {
                shown = shown.replace(name, MASK.encode_utf8(&mut [0; 4]));
            }
        }
        shown
    }
}

/// The cells of a line; a delimiter between quotes parts nothing.
fn cells(line: &str, delimiter: Option<char>) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    let mut was_blank = false;
    let parts = line.split(move |ch| {
        is_quoted ^= ch == '"';
        let is_second = was_blank && ch == ' ';
        was_blank = ch == ' ';
        match delimiter {
            Some(delimiter) => ch == delimiter && !is_quoted,
            None => is_second,
        }
    });
    parts.filter(move |cell| delimiter.is_some() || !cell.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_below_a_heading_are_masked() {
        for (heading, row, expected) in [
            (
                "PC名;OS;認証状態",
                "TANAKA-PC;Windows 10 Pro;未認証",
                "•;Windows 10 Pro;未認証",
            ),
            (
                "LicenseStatus,Name,\"Computer Name\"",
                "1,\"Windows(R), Core edition\",\"FRONT-DESK\"",
                "1,\"Windows(R), Core edition\",\"•\"",
            ),
            ("Node,LicenseStatus", "HOST,1", "•,1"),
            (
                "PC        Edition          Status",
                "FRONT-01  Windows 11 Pro   Licensed",
                "•  Windows 11 Pro   Licensed",
            ),
            ("Netbios_Name0,LicenseStatus0", "HOST,1", "•,1"),
            (
                "Node,LicenseStatus",
                "Two PCs of the front desk",
                "Two PCs of the front desk",
            ),
        ] {
            let columns = MachineColumns::of(heading).expect(heading);
            assert_eq!(columns.masked(row, row.to_owned()), expected);
        }
    }

    #[test]
    fn what_is_no_heading() {
        for line in [
            "Name,Description,LicenseStatus",
            "My PC is not activated, and the host of the meeting cannot help me, either",
            "Computer: activated",
        ] {
            assert!(MachineColumns::of(line).is_none(), "{line}");
        }
    }
}
