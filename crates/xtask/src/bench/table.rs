//! The table of ratios: written as Markdown, read back to compare.

use std::fmt::Write as _;

/// One measure beside its limit or peer; less is better in all of them.
#[derive(Debug)]
pub(super) struct Row {
    name: String,
    value: f64,
    /// What it is compared with.
    peer: &'static str,
    of_peer: f64,
}

impl Row {
    pub(super) fn new(name: &str, value: f64, peer: &'static str, of_peer: f64) -> Self {
        Self {
            name: name.to_owned(),
            value,
            peer,
            of_peer,
        }
    }

    fn ratio(&self) -> f64 {
        self.value / self.of_peer
    }
}

/// The whole page: the machine, and the rows.
pub(super) fn page(machine: &str, rows: &[Row]) -> String {
    let mut page = format!(
        "# Benchmarks in one table\n\n\
         `cargo xtask bench` measures all of this and fails where a ratio is worse by more than \
         15 % than here; `cargo xtask bench --write` writes this page. Less is better. What each \
         row is stands in [benchmarks.md](benchmarks.md).\n\n\
         Machine: {machine}.\n\n\
         | measure | value | beside | its value | ratio |\n| --- | ---: | --- | ---: | ---: |\n"
    );
    for row in rows {
        let _ = writeln!(
            page,
            "| {} | {:.1} | {} | {:.1} | {:.2} |",
            row.name,
            row.value,
            row.peer,
            row.of_peer,
            row.ratio()
        );
    }
    page
}

/// Whether a committed page has figures in it.
pub(super) fn has_rows(committed: &str) -> bool {
    committed.contains("\n| size: ")
}

/// What is worse by more than this factor than in the committed page. A row that is new there
/// has nothing to be compared with.
pub(super) fn worse(committed: &str, rows: &[Row], factor: f64) -> Vec<String> {
    let before = |name: &str| -> Option<f64> {
        let mut lines = committed.lines().map(|line| line.split('|').map(str::trim));
        let mut cells = lines.find(|cells| cells.clone().nth(1) == Some(name))?;
        cells.nth(5)?.parse().ok()
    };
    let worse = rows.iter().filter_map(|row| {
        let (before, now) = (before(&row.name)?, row.ratio());
        (now > before * factor).then(|| format!("{}: {before:.2}, now {now:.2}", row.name))
    });
    worse.collect()
}

#[cfg(test)]
mod tests {
    use super::{Row, has_rows, page, worse};

    fn rows(value: f64) -> [Row; 2] {
        [
            Row::new("size: page, KB brotli", 300.0, "an empty Yew page", 60.0),
            Row::new("pace: first, ms", value, "limit: one frame", 10.0),
        ]
    }

    #[test]
    fn what_is_worse_than_the_committed_table_is_named() {
        let committed = page("a machine", &rows(20.0));
        assert!(committed.contains("| pace: first, ms | 20.0 | limit: one frame | 10.0 | 2.00 |"));
        assert!(worse(&committed, &rows(22.0), 1.15).is_empty());
        assert!(worse(&committed, &rows(2.0), 1.15).is_empty());
        let worse = worse(&committed, &rows(24.0), 1.15);
        assert_eq!(worse, ["pace: first, ms: 2.00, now 2.40"]);
    }

    #[test]
    fn a_page_without_figures_is_told_from_one_with_them() {
        assert!(has_rows(&page("a machine", &rows(20.0))));
        assert!(!has_rows("# Benchmarks in one table\n"));
    }

    #[test]
    fn a_new_row_has_nothing_to_be_compared_with() {
        assert!(worse("# Benchmarks\n", &rows(99.0), 1.15).is_empty());
    }
}
