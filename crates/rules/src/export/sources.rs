//! Who says so: the numbers in the text, and the list that they point to.

use core::fmt::Write as _;

use super::Export;
use crate::tables::source::SourceId;
use crate::text::Phrase;

impl Export {
    pub(super) fn sources(&mut self) {
        self.heading(Phrase::Sources);
        self.out.push_str(self.marks.list.0);
        for (at, id) in core::mem::take(&mut self.cited).into_iter().enumerate() {
            let (lang, row) = (self.lang, id.row());
            let number = (at + 1).to_string();
            let published = lang.dated(row);
            let kind = lang.source_kind(row.kind);
            let name = lang.source(id);
            let said = ["[", &number, "] ", name, ", ", &published, " (", kind, ") "];
            let place = match row.unlinked() {
                Some(reason) => lang.no_address(reason),
                None => row.address().unwrap_or_default(),
            };
            self.around(self.marks.item, &[&said[..], &[place]].concat());
        }
        self.out.push_str(self.marks.list.1);
    }

    /// The numbers of these sources, new ones at the end: ` [1][4]`.
    pub(super) fn cite(&mut self, ids: &[SourceId]) -> String {
        let mut numbers: Vec<usize> = Vec::new();
        for id in ids {
            let known = self.cited.iter().position(|cited| cited == id);
            let at = known.unwrap_or_else(|| {
                self.cited.push(*id);
                self.cited.len() - 1
            });
            if !numbers.contains(&(at + 1)) {
                numbers.push(at + 1);
            }
        }
        let mut cited = String::new();
        for number in numbers {
            let space = if cited.is_empty() { " " } else { "" };
            let _ = write!(cited, "{space}[{number}]");
        }
        cited
    }
}
