//! Rows of a tool that sets its labels in brackets: `[License Status] Licensed`.

use super::capture::Line;
use super::labels::{comparison_key, field, is_edition};

/// Writes such rows as any other tool does, `License Status: Licensed`. The levels of a log stand
/// in brackets as well: several rows, and two labels of a licence among them, are needed.
pub(super) fn open(lines: &mut [Line]) {
    const ROWS: usize = 3;
    const OF_A_LICENCE: usize = 2;
    let (mut rows, mut of_a_licence) = (0, 0);
    for (label, _) in lines.iter().filter_map(bracketed) {
        rows += 1;
        of_a_licence += usize::from(is_of_a_licence(label));
    }
    if rows < ROWS || of_a_licence < OF_A_LICENCE {
        return;
    }
    for line in lines {
        if let Some((label, value)) = bracketed(line) {
            *line = line.with_text(format!("{label}: {value}"));
        }
    }
}

/// The label in the brackets, and what stands behind them.
fn bracketed(line: &Line) -> Option<(&str, &str)> {
    /// No such label is longer, in bytes.
    const LONGEST: usize = 60;
    let (label, value) = line.text.strip_prefix('[')?.split_once(']')?;
    let value = value.trim_start_matches([' ', '\t', ':', '=']);
    (label.len() <= LONGEST && !label.is_empty() && !value.is_empty()).then_some((label, value))
}

fn is_of_a_licence(label: &str) -> bool {
    let key = comparison_key(label);
    field(label).is_some() || is_edition(&key) || OTHERS.contains(&key.as_str())
}

/// Labels of tools that slmgr has in other words.
const OTHERS: &[&str] = &["os", "channel", "チャネル", "partialkey", "キー末尾"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::capture::lines;

    fn opened(text: &str) -> Vec<String> {
        let mut lines = lines(text, usize::MAX);
        open(&mut lines);
        lines.into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn rows_of_a_checker() {
        let text = "[OS] Windows 11 Pro\n[Channel] OEM:DM\n[License Status] : Licensed";
        let rows = [
            "OS: Windows 11 Pro",
            "Channel: OEM:DM",
            "License Status: Licensed",
        ];
        assert_eq!(opened(text), rows);
    }

    #[test]
    fn a_log_stays_as_it_is() {
        for text in [
            "[INFO] started\n[INFO] License Status: Licensed\n[WARN] Channel: Retail",
            "[License Status] Licensed\nthat is all",
        ] {
            assert_eq!(opened(text).join("\n"), text);
        }
    }
}
